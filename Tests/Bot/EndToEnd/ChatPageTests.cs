using Microsoft.Playwright;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Tests.Bot.LocalChat;
using NetworkCoachBot.Tests.Cards;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Tests.Bot.EndToEnd;

/// <summary>The page in a real browser, before a bot that answers with what the test asks it for.</summary>
[Collection(nameof(Chromium))]
public sealed class ChatPageTests(Chromium chromium) : IAsyncLifetime
{
    /// <summary>The parts of a card that stick out of it to the right.</summary>
    internal const string Overhang =
        "card => [...card.querySelectorAll('button, .ac-richTextBlock, .ac-textBlock')].filter(part => part.getBoundingClientRect().right > card.getBoundingClientRect().right).map(part => part.innerText)";

    private ChatHost _host = null!;

    public async Task InitializeAsync() => _host = await ChatHost.Start();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [SkippableFact]
    public async Task A_message_gets_an_answer_and_a_reload_keeps_both()
    {
        await using var ana = await chromium.Open(_host.Address, "Ana");
        await ana.Say("hello there");
        await ana.Sees("I heard: hello there");

        await ana.Page.ReloadAsync();

        await ana.Sees("I heard: hello there");
        Assert.Equal(2, await ana.Bubbles.CountAsync());
        Assert.Empty(ana.Troubles);
    }

    [SkippableFact]
    public async Task Two_people_do_not_see_each_others_chat()
    {
        await using var ana = await chromium.Open(_host.Address, "Ana");
        await using var bo = await chromium.Open(_host.Address, "Bo");
        await ana.Say("this is Ana's");
        await bo.Say("this is Bo's");

        await ana.Sees("I heard: this is Ana's");
        await bo.Sees("I heard: this is Bo's");

        Assert.Equal(0, await ana.Page.GetByText("Bo's").CountAsync());
        Assert.Equal(0, await bo.Page.GetByText("Ana's").CountAsync());
    }

    [SkippableFact]
    public async Task The_bot_learns_locale_and_time_zone_with_each_message()
    {
        await using var ana = await chromium.Open(_host.Address, "Ana");
        await ana.Say("hi");
        await ana.Sees("I heard: hi");

        Assert.All(_host.Taken, activity =>
        {
            var info = activity["entities"]!.Single(entity => (string?)entity["type"] == "clientInfo");
            Assert.Equal(("en-US", "America/Chicago", "US", "en-US"), ((string)info["locale"]!, (string)info["timezone"]!, (string)info["country"]!, (string)activity["locale"]!));
        });
    }

    [SkippableFact]
    public async Task The_keyboard_alone_does_it()
    {
        _host.Bot = turn => turn.Text is "card" ? turn.Send(Message(CardSamples.All["Choice"])) : turn.Activity["value"] is JObject ? turn.Say($"pressed {turn.Activity["value"]!["value"]}") : Task.CompletedTask;
        await using var ana = await chromium.Open(_host.Address, "Ana");
        await Assertions.Expect(ana.Input).ToBeFocusedAsync();
        await ana.Page.Keyboard.TypeAsync("card");
        await ana.Send();
        await ana.Sees("Which Jim do you mean?");

        await ana.TabTo("Jim Ruiz");
        await ana.Page.Keyboard.PressAsync("Enter");

        await ana.Sees("pressed p-1");
    }

    [SkippableFact]
    public async Task A_script_is_edited_in_place_and_every_button_brings_the_edit()
    {
        _host.Bot = turn => turn.Text is "card" ? turn.Send(Message(CardSamples.All["Script"])) : Task.CompletedTask;
        await using var ana = await chromium.Open(_host.Address, "Ana");
        await ana.Say("card");
        await ana.Sees("Best,");
        await ana.Press("Edit");
        await ana.Page.GetByRole(AriaRole.Textbox, new() { Name = "Message", Exact = true }).FillAsync("Hi Jim, my own words.");
        await ana.Picture("script-edited");
        await ana.Press("I sent it");

        var pressed = await Pressed();

        Assert.Equal(("script.sent", "Hi Jim, my own words.", "Referred by Ana Ruiz", "draft-7", 3), ((string)pressed["action"]!, (string)pressed["text"]!, (string)pressed["subject"]!, (string)pressed["id"]!, (int)pressed["version"]!));
    }

    [SkippableFact]
    public async Task What_is_under_More_works_too()
    {
        _host.Bot = turn => turn.Text is "card" ? turn.Send(Message(CardSamples.All["Critique"])) : Task.CompletedTask;
        await using var ana = await chromium.Open(_host.Address, "Ana");
        await ana.Say("card");
        await ana.Press("More");
        await ana.Press("Edit");
        await ana.Page.GetByRole(AriaRole.Textbox, new() { Name = "Message", Exact = true }).FillAsync("Hi.");
        await ana.Picture("critique-edited");
        await ana.Press("Check again");

        var pressed = await Pressed();

        Assert.Equal(("critique.check", "Hi."), ((string)pressed["action"]!, (string)pressed["text"]!));
    }

    [SkippableFact]
    public async Task A_log_is_changed_and_saved()
    {
        _host.Bot = turn => turn.Text is "card" ? turn.Send(Message(CardSamples.All["Log"])) : Task.CompletedTask;
        await using var ana = await chromium.Open(_host.Address, "Ana");
        await ana.Say("card");
        await ana.Press("Change something");
        await ana.Page.GetByRole(AriaRole.Textbox, new() { Name = "You promised", Exact = true }).FillAsync("My notes");
        await ana.Page.GetByRole(AriaRole.Radio, new() { Name = "Hard" }).CheckAsync();
        await ana.Picture("log-changed");
        await ana.Press("Save");

        var pressed = await Pressed();

        Assert.Equal(("log.save", "My notes", "hard", "2026-11-20"), ((string)pressed["action"]!, (string)pressed["promised"]!, (string)pressed["felt"]!, (string)pressed["date"]!));
    }

    [SkippableFact]
    public async Task A_row_of_a_list_can_be_pressed()
    {
        _host.Bot = turn => turn.Text is "card" ? turn.Send(Message(CardSamples.All["People"])) : Task.CompletedTask;
        await using var ana = await chromium.Open(_host.Address, "Ana");
        await ana.Say("card");
        await ana.Page.Locator(".ac-richTextBlock", new() { HasText = "co-packer" }).ClickAsync();

        Assert.Equal("p-2", (string?)(await Pressed())["person"]);
    }

    /// <summary>What is said is seen, letter by letter, on a wide window and on a phone; the pictures are for looking at.</summary>
    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Cards_are_seen_as_they_were_meant(bool phone)
    {
        _host.Bot = async turn =>
        {
            foreach (var card in turn.Text is "cards" ? CardSamples.All.Values : [])
            {
                await turn.Send(Message(card));
            }
        };
        await using var ana = await chromium.Open(_host.Address, "Ana", phone);
        await ana.Say("cards");
        await Assertions.Expect(ana.Cards).ToHaveCountAsync(CardSamples.All.Count);

        foreach (var (at, (name, sample)) in CardSamples.All.Index())
        {
            var card = ana.Cards.Nth(at);
            var shown = Spaceless(await card.InnerTextAsync());
            Assert.All(VisibleTexts(sample), text => Assert.Contains(Spaceless(text), shown, StringComparison.Ordinal));
            Assert.Empty(await card.EvaluateAsync<string[]>(Overhang));
            await card.ScreenshotAsync(new() { Path = Path.Combine(Chromium.Pictures, "cards", $"{name}-{(phone ? "phone" : "wide")}.png") });
        }

        Assert.Empty(ana.Troubles);
    }

    [SkippableFact]
    public async Task What_people_wrote_is_seen_as_they_wrote_it_in_messages_too()
    {
        _host.Bot = turn => turn.Text switch
        {
            "plain" => turn.Send(MessageText.Plain(CardSamples.Hostile)),
            "markdown" => turn.Send(MessageText.Markdown("**For** {0}", CardSamples.Hostile)),
            _ => Task.CompletedTask,
        };
        await using var ana = await chromium.Open(_host.Address, CardSamples.Hostile);
        await ana.Say("plain");
        await Assertions.Expect(ana.Bubbles.Nth(1)).ToHaveTextAsync(CardSamples.Hostile);
        await ana.Say("markdown");
        // Web Chat sets quotes as a printer does.
        await Assertions.Expect(ana.Bubbles.Nth(3)).ToHaveTextAsync($"For {CardSamples.Hostile.Replace("\"Z\"", "“Z”", StringComparison.Ordinal).Replace('\'', '’')}");
        await ana.Say(CardSamples.Hostile);
        await Assertions.Expect(ana.Bubbles.Nth(4)).ToHaveTextAsync(CardSamples.Hostile);

        await ana.Picture("hostile-text");
        Assert.Empty(ana.Troubles);
    }

    [SkippableFact]
    public async Task A_page_left_open_goes_on_after_the_host_was_restarted()
    {
        await using var ana = await chromium.Open(_host.Address, "Ana");
        await ana.Say("before");
        await ana.Sees("I heard: before");
        var port = _host.Address.Port;
        await _host.DisposeAsync();
        _host = await ChatHost.Start(port: port);

        await ana.Say("after");
        await ana.Sees("I heard: after");
        await ana.Picture("after-restart");
        Assert.Equal(4, await ana.Bubbles.CountAsync());
    }

    [SkippableFact]
    public async Task Typing_is_shown_until_the_answer_is_there()
    {
        var answer = new TaskCompletionSource();
        _host.Bot = async turn =>
        {
            if (turn.Text is not null)
            {
                await turn.Send(new { type = "typing" });
                await answer.Task;
                await turn.Say("here it is");
            }
        };
        await using var ana = await chromium.Open(_host.Address, "Ana");
        await ana.Say("think");
        var typing = ana.Page.Locator(".webchat__typing-indicator, .webchat__typingIndicator").First;
        await typing.WaitForAsync();

        answer.SetResult();

        await ana.Sees("here it is");
        await Assertions.Expect(typing).ToBeHiddenAsync();
    }

    private static Microsoft.Bot.Schema.Activity Message(CoachCard card) => card.ToActivity(CardSurface.Submitting);

    private static IEnumerable<string> VisibleTexts(CoachCard card) => ((JObject)card.Render(CardSurface.Submitting).Content)["body"]!
        .SelectTokens("$..inlines[*].text")
        .Where(text => !text.Ancestors().OfType<JObject>().Any(element => (bool?)element["isVisible"] == false))
        .Select(text => (string)text!);

    private static string Spaceless(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private async Task<JObject> Pressed()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (true)
        {
            if (_host.Taken.LastOrDefault()?["value"] is JObject value)
            {
                return value;
            }

            await Task.Delay(10, patience.Token);
        }
    }
}
