using Microsoft.Playwright;
using NetworkCoachBot.Cards;

namespace NetworkCoachBot.Tests.Bot.EndToEnd;

/// <summary>The coach as a person meets it: the real host on a real store, its page, a real browser.</summary>
[Collection(nameof(Chromium))]
public sealed class CoachTests(Chromium chromium) : IAsyncLifetime
{
    private static readonly string[] Walk =
    [
        "need to write to jim ruiz, he owns ruiz foods. want a job in ops",
        "my old boss ana knows him. he moved his plant to 4 day weeks, we did that too at delta",
        "month two was chaos, i can tell him how we fixed it",
        "how he got night shift to agree",
    ];

    private BotProcess _coach = null!;

    public async Task InitializeAsync()
    {
        var coach = new BotProcess();
        await coach.StartAsync();
        _coach = coach;
    }

    public async Task DisposeAsync() => await _coach.DisposeAsync();

    [SkippableFact]
    public async Task What_was_edited_on_a_card_is_there_after_a_restart_with_the_page_left_open()
    {
        await using var sam = await chromium.Open(_coach.Address, "Sam");
        await Walked(sam);
        await Assertions.Expect(sam.Cards.Last).ToContainTextAsync("night shift");
        await sam.Press(CardWords.Edit);
        var message = sam.Page.GetByRole(AriaRole.Textbox, new() { Name = CardWords.Message, Exact = true }).Last;
        await message.FillAsync((await message.InputValueAsync()).Replace("Hi Jim", "Dear Jim", StringComparison.Ordinal));
        await sam.Press(CardWords.Save);
        await Assertions.Expect(Scripts(sam)).ToHaveCountAsync(2);
        await Assertions.Expect(Scripts(sam).Last).ToContainTextAsync("Dear Jim");

        await _coach.KillAsync();
        await _coach.StartAsync();
        await sam.Press(CardWords.Shorter);
        await Assertions.Expect(Scripts(sam)).ToHaveCountAsync(3);
        await Assertions.Expect(Scripts(sam).Last).ToContainTextAsync("Dear Jim");
        var said = await sam.Bubbles.CountAsync();
        await sam.Press(CardWords.SentIt);
        await sam.Shows(said + 1);
        await sam.Picture("walk-sent");
    }

    [SkippableFact]
    public async Task The_first_page_greets_and_a_reload_keeps_what_was_said()
    {
        await using var sam = await chromium.Open(_coach.Address, "Sam");
        await Assertions.Expect(sam.Cards).ToHaveCountAsync(1);
        await sam.Say(Walk[0]);
        await sam.Shows(3);
        await sam.Picture("welcome");

        await sam.Page.ReloadAsync();

        await sam.Shows(3);
        await Assertions.Expect(sam.Cards.First).ToContainTextAsync(CardWords.Kept);
        await Assertions.Expect(sam.Bubbles.Nth(1)).ToHaveTextAsync(Walk[0]);
        Assert.Empty(sam.Troubles);
    }

    [SkippableFact]
    public async Task Two_people_are_coached_apart()
    {
        await using var sam = await chromium.Open(_coach.Address, "Sam");
        await using var kim = await chromium.Open(_coach.Address, "Kim", phone: true);
        await sam.Say("I want to write to Jim Ruiz, he owns Ruiz Foods");
        await kim.Say("I want to write to Priya Nair, she runs the night shift at Contoso");
        await sam.Shows(3);
        await kim.Shows(3);

        await Assertions.Expect(sam.Page.Locator("#webchat")).Not.ToContainTextAsync("Priya");
        await Assertions.Expect(kim.Bubbles.Last).ToContainTextAsync("Priya");
        await Assertions.Expect(kim.Bubbles.Last).Not.ToContainTextAsync("Jim");
        await kim.Picture("two-people-phone");
    }

    private static async Task Walked(ChatPage page)
    {
        foreach (var message in Walk)
        {
            var said = await page.Bubbles.CountAsync();
            await page.Say(message);
            await page.Shows(said + 2);
        }

        await Assertions.Expect(Scripts(page)).ToHaveCountAsync(1);
    }

    private static ILocator Scripts(ChatPage page) =>
        page.Cards.Filter(new() { Has = page.Page.GetByRole(AriaRole.Button, new() { Name = CardWords.SentIt, Exact = true }) });
}
