using System.Globalization;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Tests.Support.Localization;

namespace NetworkCoachBot.Tests.Dialogs.Localization;

/// <summary>A language is added by resource files alone (F84): here a little German, beside the product as its build would put it.</summary>
public class AddedLanguageTests
{
    private const StringComparison Exact = StringComparison.Ordinal;

    private static readonly Dictionary<(string File, string Key), string> German = new()
    {
        [("WelcomeWords", "hello_1")] = "Hallo! An wen denkst du?",
        [("WelcomeWords", "hello_2")] = "Hallo! Wem möchtest du schreiben?",
        [("ReminderWords", "reminded_at")] = "Notiert: {0} am {1} um {2}.",
        [("DayPatterns", "weekday")] = "ddd, d. MMM",
        [("DataWords", "import_preview_new")] = "{0:N0} neue Kontakte. Behalten?",
        [("CardWords", "YouCanSay")] = "Du kannst sagen:",
        [("CritiqueReasons", "Apology")] = "Keine Entschuldigung nötig.",
    };

    static AddedLanguageTests() => Translation.Install("de", [typeof(RootDialog).Assembly, typeof(CoachCard).Assembly, typeof(Words).Assembly], (file, key, _) => German.GetValueOrDefault((file, key)));

    [Theory]
    [InlineData("de-DE")]
    [InlineData("de")]
    [InlineData("de-AT")]
    public async Task The_words_are_those_of_the_client_s_language_and_English_where_there_are_none(string locale)
    {
        var chat = new Conversation { Locale = locale };
        Assert.StartsWith("Hallo!", await chat.SayAsync("hello"), Exact);
        Assert.Contains("I can write to somebody with you", await chat.SayAsync("help"), Exact);
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("fr-FR")]
    [InlineData("xx-YY")]
    [InlineData("not a locale")]
    [InlineData("")]
    public async Task Everybody_else_is_spoken_to_in_English(string locale) =>
        Assert.DoesNotContain("Hallo", await new Conversation { Locale = locale }.SayAsync("hello"), Exact);

    [Fact]
    public async Task Days_times_and_numbers_are_those_of_the_culture()
    {
        var chat = new Conversation { Locale = "de-DE" };
        var day = new DateOnly(2026, 12, 2).ToString("ddd, d. MMM", CultureInfo.GetCultureInfo("de-DE"));
        Assert.StartsWith("Mi", day, Exact);
        Assert.Contains($"Notiert: Jim am {day} um 15:30.", await chat.SayAsync("remind me to call Jim on 2 December at 3:30 pm"), Exact);
        var rows = string.Join('\n', Enumerable.Range(0, 1_500).Select(i => $"Person{i} Family{i},Company {i}"));
        var preview = await chat.BringAsync("list.csv", System.Text.Encoding.UTF8.GetBytes($"Name,Company\n{rows}\n"));
        Assert.Contains("1.500 neue Kontakte. Behalten?", preview, Exact);
        Assert.Contains("Du kannst sagen:", preview, Exact);
    }

    [Fact]
    public async Task The_critique_speaks_the_language_and_judges_English()
    {
        var chat = new Conversation { Locale = "de-DE" };
        Assert.Contains("Keine Entschuldigung nötig.", await chat.SayAsync("check this: \"Hi Priya, we met at the Chamber breakfast. Sorry to bother you! How did you get the night shift to agree?\""), Exact);
        Assert.Contains("It isn't in English, so I can only look at its length and shape.", await chat.SayAsync("check this: \"Liebe Frau Nair, wir haben uns beim Frühstück der Kammer getroffen. Haben Sie eine Stelle für mich? Ich würde mich sehr freuen, von Ihnen zu hören.\""), Exact);
    }
}
