using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NetworkCoachBot.Cards;

namespace NetworkCoachBot.Tests.Bot.EndToEnd;

/// <summary>A meeting logged on its card, and a sitting through the list, in a real browser: at a desk, and at the width of a phone.</summary>
[Collection(nameof(Chromium))]
public sealed partial class WeeksTests(Chromium chromium) : IAsyncLifetime
{
    private BotProcess _coach = null!;

    public async Task InitializeAsync()
    {
        var coach = new BotProcess();
        await coach.StartAsync();
        _coach = coach;
    }

    public async Task DisposeAsync() => await _coach.DisposeAsync();

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_meeting_is_logged_on_its_card(bool phone)
    {
        await using var sam = await chromium.Open(_coach.Address, phone ? "Sam phone" : "Sam", phone);
        await SayAsync(sam, "had coffee with Jim Ruiz yesterday, he said night shift took a trial");
        await sam.Sees("Coffee with Jim");
        await sam.Press("Change something");
        await Field(sam, "Names you were given").FillAsync("Priya Nair, Delta; Tom");
        await Field(sam, "You promised").FillAsync("my notes on month two");
        await sam.Picture(phone ? "log-card-phone" : "log-card");
        Assert.Empty(await OverhangAsync(sam));
        await sam.Press(CardWords.Save);
        await sam.Sees("two people to talk to");
        await sam.Sees("Draft the thanks");
        await sam.Picture(phone ? "log-saved-phone" : "log-saved");

        await sam.Press("Draft the thanks");
        await sam.Sees("To Jim Ruiz");
        await SayAsync(sam, "show me Priya");
        await sam.Sees("Delta");
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_list_is_gone_through_one_after_another(bool phone)
    {
        await using var sam = await chromium.Open(_coach.Address, phone ? "Kim phone" : "Kim", phone);
        foreach (var who in (string[])["add Ana Lopez, my old boss", "add Jim Ruiz, owner of Ruiz Foods, met at the Chamber", "add Priya Nair, head of ops at Delta"])
        {
            await SayAsync(sam, who);
        }

        await SayAsync(sam, "who's next?");
        await sam.Sees("1 of 3");
        await sam.Picture(phone ? "list-phone" : "list");
        Assert.Empty(await OverhangAsync(sam));
        await sam.Press("Somebody else");
        await sam.Sees("2 of 3");
        await sam.Press("In a week");
        await sam.Sees("3 of 3");
        await sam.Press("Write to Priya");
        await sam.Sees("What links you to Priya");
        await SayAsync(sam, "we met at the spring fair");
        await SayAsync(sam, "her talk on night shifts");
        await SayAsync(sam, "I can share my notes on month two");
        await SayAsync(sam, "how she plans the week");
        await sam.Sees("nothing missing");
        await sam.Picture(phone ? "list-script-phone" : "list-script");
        Assert.Empty(await OverhangAsync(sam));
        await sam.Press(CardWords.SentIt);
        await Assertions.Expect(sam.Page.GetByText(ThroughTheList()).Last).ToBeVisibleAsync();
        await sam.Picture(phone ? "list-done-phone" : "list-done");
        Assert.Empty(sam.Troubles);
    }

    [GeneratedRegex("That's the whole list|You're through your list")]
    private static partial Regex ThroughTheList();

    private static async Task SayAsync(ChatPage page, string text)
    {
        var said = await page.Bubbles.CountAsync();
        await page.Say(text);
        await page.Shows(said + 2);
    }

    private static ILocator Field(ChatPage page, string label) => page.Page.GetByLabel(label).Last;

    /// <summary>What sticks out of the last card to the right.</summary>
    private static Task<string[]> OverhangAsync(ChatPage page) => page.Cards.Last.EvaluateAsync<string[]>(ChatPageTests.Overhang);
}
