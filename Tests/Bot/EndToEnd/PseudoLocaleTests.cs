using System.Globalization;
using Microsoft.Playwright;
using NetworkCoachBot.Bot;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Welcome;
using NetworkCoachBot.Tests.Bot.LocalChat;
using NetworkCoachBot.Tests.Cards;
using NetworkCoachBot.Tests.Support.Localization;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Tests.Bot.EndToEnd;

/// <summary>The local chat in the pseudo-locale, on a phone and by the keyboard alone: from the greeting to a message that is ready.</summary>
[Collection(nameof(Chromium))]
public sealed class PseudoLocaleTests(Chromium chromium)
{
    private static readonly string[] Walk =
    [
        "need to write to jim ruiz, he owns ruiz foods. want a job in ops",
        "my old boss ana knows him. he moved his plant to 4 day weeks, we did that too at delta",
        "month two was chaos, i can tell him how we fixed it",
        "how he got night shift to agree",
        "shorter",
    ];

    /// <summary>What the page itself says, in and around the chat; and each message and card. The rest is Web Chat's own.</summary>
    private const string Shown =
        "[document.title, ...document.querySelectorAll('body > header, body > footer, .webchat__bubble__content')].map(e => e.innerText || e).concat([document.querySelector('main').getAttribute('aria-label'), document.querySelector('[data-id=\"webchat-sendbox-input\"]').placeholder])";

    static PseudoLocaleTests() => PseudoLocale.Install(typeof(CoachBot).Assembly, typeof(RootDialog).Assembly, typeof(CoachCard).Assembly, typeof(Words).Assembly);

    /// <summary>Each card in words that are 1.4 times as long, on a phone: nothing is cut off; the pictures are for looking at.</summary>
    [SkippableFact]
    public async Task Cards_in_longer_words_have_room_on_a_phone()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(PseudoLocale.Name);
        var cards = CardSamples.All.Where(sample => !sample.Key.EndsWith("Hostile", StringComparison.Ordinal))
            .Select(sample => (sample.Key, Message: PseudoLocale.Coated(JObject.FromObject(sample.Value.ToActivity(CardSurface.Submitting))))).ToArray();
        await using var host = await ChatHost.Start();
        host.Bot = async turn =>
        {
            foreach (var card in turn.Text is "cards" ? cards : [])
            {
                await turn.Send(card.Message);
            }
        };
        await using var ana = await chromium.Open(host.Address, "Ana", phone: true, PseudoLocale.Name);
        await ana.Say("cards");
        await Assertions.Expect(ana.Cards).ToHaveCountAsync(cards.Length);

        foreach (var (at, (name, _)) in cards.Index())
        {
            var card = ana.Cards.Nth(at);
            Assert.Empty(await card.EvaluateAsync<string[]>(ChatPageTests.Overhang));
            await card.ScreenshotAsync(new() { Path = Path.Combine(Chromium.Pictures, "cards", $"{name}-pseudo.png") });
        }
    }

    [SkippableFact]
    public async Task A_message_is_written_in_a_language_that_is_longer_with_the_keyboard_alone()
    {
        PseudoListener.ListenFromHere();
        var listener = PseudoListener.Begin()!;
        listener.Heard(Walk);
        listener.Heard("Sam");
        await using var coach = new BotProcess();
        await coach.StartAsync();
        await using var sam = await chromium.Open(coach.Address, "Sam", phone: true, PseudoLocale.Name);
        await Assertions.Expect(sam.Cards).ToHaveCountAsync(1);
        await Assertions.Expect(sam.Input).ToBeFocusedAsync();
        await sam.Picture("pseudo-welcome");
        await sam.TabTo(PseudoLocale.Of(WelcomeWords.start));
        await sam.Page.Keyboard.PressAsync("Enter");
        await sam.Sees(PseudoLocale.Of(WelcomeWords.start_says));

        await sam.Input.FocusAsync();
        foreach (var line in Walk)
        {
            var before = await sam.Bubbles.CountAsync();
            await sam.Page.Keyboard.TypeAsync(line);
            await sam.Send();
            await sam.Shows(before + (line == Walk[^2] ? 4 : 2));
        }

        await Assertions.Expect(sam.Cards.Last).ToContainTextAsync("Month two was chaos");
        await sam.Picture("pseudo-message");

        foreach (var text in await sam.Page.EvaluateAsync<string[]>(Shown))
        {
            listener.Said(new JObject { ["text"] = text });
        }

        Assert.True(listener.IsCoated);
        Assert.Empty(listener.Strays);
        foreach (var card in await sam.Cards.AllAsync())
        {
            Assert.Empty(await card.EvaluateAsync<string[]>(ChatPageTests.Overhang));
        }

        Assert.False(await sam.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"));
        Assert.Empty(sam.Troubles);
    }
}
