using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Cards.Templating;
using NetworkCoachBot.Tests.Cards.Judges;
using NetworkCoachBot.Tests.Support.Localization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Tests.Cards;

[Collection(nameof(NodeJudges))]
public sealed class CardTests(NodeJudges judges)
{
    /// <summary>As long as Teams' are.</summary>
    private static readonly string[] SixtyIds = [.. Enumerable.Range(10, 60).Select(i => "29:1" + string.Concat(Enumerable.Repeat($"{i}bXyZ", 18)))];

    private static readonly CardSurface[] Surfaces = [CardSurface.Universal, CardSurface.Submitting, CardSurface.Universal with { Viewers = SixtyIds }];

    static CardTests() => PseudoLocale.Install(typeof(CoachCard).Assembly);

    public static TheoryData<string> Samples => [.. CardSamples.All.Keys];

    [Fact]
    public void Every_card_has_a_sample() => Assert.Equal(
        typeof(CoachCard).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CoachCard))).OrderBy(type => type.Name),
        CardSamples.All.Values.Select(card => card.GetType()).Distinct().OrderBy(type => type.Name));

    [SkippableTheory]
    [MemberData(nameof(Samples))]
    public void The_published_parser_finds_nothing_wrong(string sample) =>
        Assert.All(Surfaces, surface => Assert.Empty(judges.Card(Rendered(sample, surface))));

    [SkippableTheory]
    [MemberData(nameof(Samples))]
    public void In_longer_words_the_published_parser_finds_nothing_wrong_either(string sample)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(PseudoLocale.Name);
        var card = PseudoLocale.Coated(Rendered(sample, CardSurface.Universal));
        Assert.Empty(judges.Card(card));
        Assert.All(Seen.In(card), text => Assert.True(text.Length == 0 || text.Contains(PseudoLocale.Closing, StringComparison.Ordinal), text));
    }

    [SkippableFact]
    public void The_strict_types_find_nothing_wrong() => Assert.Empty(judges.Types(new JObject(
        from sample in CardSamples.All.Keys
        from surface in Surfaces
        select new JProperty($"{sample}_{surface.Executes}_{surface.Viewers.Count}", Rendered(sample, surface)))));

    [SkippableTheory]
    [MemberData(nameof(Samples))]
    public void The_published_templating_library_fills_the_template_in_alike(string sample)
    {
        var (template, data) = CardSamples.All[sample].Source();

        Assert.Equal(judges.Template(JObject.Parse(template), data).ToString(), CardTemplate.Parse(template).Expand(data).ToString());
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Each_action_carries_what_it_acts_on_in_the_way_of_the_surface(string sample)
    {
        var card = CardSamples.All[sample];

        Assert.All(Submits(card.Render(CardSurface.Submitting)), action =>
        {
            Assert.Equal("Action.Submit", (string?)action["type"]);
            Assert.Null(action["verb"]);
            Assert.Null(action["data"]!["msteams"]);
            Assert.Equal((card.Id, card.Version), ((string?)action["data"]!["id"], (int)action["data"]!["version"]!));
        });
        Assert.All(Submits(card.Render(CardSurface.Universal)), action =>
        {
            Assert.Equal("Action.Execute", (string?)action["type"]);
            Assert.Equal(action["verb"], action["data"]!["action"]);

            // Where a client does not know it, the same button sends the same as a message.
            var fallback = Assert.IsType<JObject>(action["fallback"]);
            var expected = (JObject)action.DeepClone();
            expected.Remove("fallback");
            expected.Remove("verb");
            expected["type"] = "Action.Submit";
            Assert.True(JToken.DeepEquals(expected, fallback), fallback.ToString());
        });
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Each_button_is_understood_when_it_comes_back(string sample)
    {
        foreach (var action in Submits(CardSamples.All[sample].Render(CardSurface.Universal)))
        {
            var executed = new Activity
            {
                Type = ActivityTypes.Invoke,
                Name = "adaptiveCard/action",
                Value = new JObject { ["action"] = new JObject { ["type"] = "Action.Execute", ["verb"] = action["verb"], ["data"] = action["data"] } },
            };
            var submitted = new Activity { Type = ActivityTypes.Message, Value = action["data"] };

            Assert.IsNotType<CardSubmission.Unknown>(CardSubmission.Of(submitted));
            Assert.Equal(CardSubmission.Of(submitted), CardSubmission.Of(executed));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Five_buttons_stand_together_at_most(string sample)
    {
        var card = Rendered(sample, CardSurface.Universal);

        Assert.All(card.SelectTokens("$..actions").OfType<JArray>(), actions => Assert.InRange(actions.Count, 0, CoachCard.MostButtons));
        Assert.InRange(
            card["body"]!.SelectTokens("$..actions[*]").Count(action => !Hidden(action)) + (card["actions"]?.Count() ?? 0),
            0,
            CoachCard.MostButtons);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_input_has_a_label(string sample) => Assert.All(
        Rendered(sample, CardSurface.Universal).Descendants().OfType<JObject>().Where(element => ((string?)element["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true),
        input => Assert.NotEmpty((string?)input["label"] ?? string.Empty));

    [Theory]
    [MemberData(nameof(Samples))]
    public void It_weighs_no_more_than_a_message_may(string sample) =>
        Assert.All(Surfaces, surface => Assert.InRange(Weight(CardSamples.All[sample].Render(surface)), 1, CoachCard.Budget));

    [Fact]
    public void A_long_message_still_fits_and_loses_only_the_twin()
    {
        var text = string.Concat(Enumerable.Repeat("Twenty letters here. ", 180));

        var card = CardSamples.FullScript(text) with { Notes = [] };

        Assert.InRange(Weight(card.Render(CardSurface.Universal)), 1, CoachCard.Budget);
        Assert.Contains(text.Trim(), card.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_with_views_asks_for_them_and_its_buttons_say_so()
    {
        var card = (JObject)CardSamples.All["ClinicOpen"].Render(CardSurface.Universal with { Viewers = SixtyIds }).Content;

        Assert.Equal(60, card["refresh"]!["userIds"]!.Count());
        Assert.Equal(("Action.Execute", "own.look", "clinic:00001"), ((string?)card["refresh"]!["action"]!["type"], (string?)card["refresh"]!["action"]!["verb"], (string?)card["refresh"]!["action"]!["data"]!["id"]));
        Assert.Null(card["refresh"]!["action"]!["fallback"]);
        Assert.All(card["actions"]!, action => Assert.True((bool?)action["data"]!["views"]));
    }

    [Fact]
    public void A_card_with_more_viewers_than_Teams_refreshes_for_or_without_room_is_the_same_for_all()
    {
        Assert.Null(((JObject)CardSamples.All["ClinicOpen"].Render(CardSurface.Universal with { Viewers = [.. SixtyIds, "29:x"] }).Content)["refresh"]);
        Assert.Null(((JObject)CardSamples.All["ClinicOpen"].Render(CardSurface.Submitting with { Viewers = SixtyIds }).Content)["refresh"]);

        var large = CardSamples.FullScript(string.Concat(Enumerable.Repeat("Twenty letters here. ", 150))) with { Notes = [] };
        var card = large.Render(CardSurface.Universal with { Viewers = SixtyIds });
        Assert.Null(((JObject)card.Content)["refresh"]);
        Assert.InRange(Weight(card), 1, CoachCard.Budget);
    }

    [Fact]
    public void What_cannot_fit_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => CardSamples.FullScript(new string('x', 20_000)).Render(CardSurface.Universal));

    [Fact]
    public void More_buttons_than_have_room_are_refused() =>
        Assert.Throws<ArgumentException>(() => new ChoiceCard("q", 1, "?", [.. Enumerable.Range(0, 6).Select(i => new CardChoice($"{i}", $"{i}"))]));

    /// <summary>Clients read a TextBlock and a FactSet as markdown: only fixed labels may stand there.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void What_people_wrote_never_stands_where_markdown_is_read(string sample)
    {
        var template = JObject.Parse(CardSamples.All[sample].Source().Template);

        Assert.All(
            template.Descendants().OfType<JObject>().Where(element => (string?)element["type"] is "TextBlock" or "FactSet"),
            element => Assert.Matches(@"^\$\{(\$root\.)?words\.\w+\}$", (string?)element["text"]));
    }

    [Theory]
    [InlineData("ScriptHostile")]
    [InlineData("SketchHostile")]
    [InlineData("CritiqueHostile")]
    [InlineData("PersonHostile")]
    [InlineData("LogHostile")]
    [InlineData("PeopleHostile")]
    [InlineData("ChoiceBare")]
    public void What_people_wrote_comes_through_letter_by_letter(string sample)
    {
        var card = CardSamples.All[sample];

        Assert.Contains(
            JToken.Parse(JsonConvert.SerializeObject(card.Render(CardSurface.Universal).Content)).SelectTokens("$..text").Select(text => (string)text!),
            text => text.Contains(CardSamples.Hostile, StringComparison.Ordinal));
        Assert.Contains(CardSamples.Hostile, card.ToText(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_text_twin_says_all_that_the_card_shows(string sample)
    {
        var card = Rendered(sample, CardSurface.Universal);
        var twin = CardSamples.All[sample].ToText();

        Assert.Equal(twin, (string?)card["fallbackText"]);
        Assert.All(
            card["body"]!.SelectTokens("$..inlines[*].text").Where(text => !Hidden(text)).Select(text => ((string)text!).Trim()),
            shown => Assert.Contains(shown, twin, StringComparison.Ordinal));
        Assert.All(
            Submits(CardSamples.All[sample].Render(CardSurface.Universal)).Where(action => !Hidden(action) && !IsRow(action)),
            action => Assert.Contains((string)action["title"]!, twin, StringComparison.Ordinal));
    }

    [Fact]
    public void The_text_twin_reads_like_a_message() => Assert.Equal(
        """
        To Jim, a sketch

        Hi Jim, I read that ▢ what he did about four-day weeks at Ruiz Foods.
        We made the same move at Delta, and ▢ something from it that would help him.

        Would 15 minutes on the phone suit you some time?

        Two gaps to fill. What from your own experience could Jim use?

        You can say: What surprised us · Nothing comes to mind · Walk me through · Keep for later
        """,
        CardSamples.All["Sketch"].ToText());

    [Theory]
    [InlineData("msteams", true)]
    [InlineData("webchat", true)]
    [InlineData("emulator", true)]
    [InlineData("sms", false)]
    [InlineData(null, false)]
    public void Where_no_cards_are_shown_the_message_is_the_text_twin(string? channelId, bool shows)
    {
        var card = CardSamples.All["Sketch"];

        var message = card.ToActivity(CardSurface.Of(channelId));

        Assert.Equal(shows, message.Attachments is [{ ContentType: CoachCard.ContentType }]);
        Assert.Equal(shows ? null : card.ToText(), message.Text);
        Assert.Equal(shows ? null : TextFormatTypes.Plain, message.TextFormat);
    }

    private static JObject Rendered(string sample, CardSurface surface) => (JObject)CardSamples.All[sample].Render(surface).Content;

    private static IEnumerable<JObject> Submits(Attachment card) => ((JObject)card.Content).Descendants().OfType<JObject>()
        .Where(action => (string?)action["type"] is "Action.Execute" or "Action.Submit" && action.Parent is not JProperty { Name: "fallback" });

    private static bool Hidden(JToken token) => token.Ancestors().OfType<JObject>().Any(element => (bool?)element["isVisible"] == false);

    private static bool IsRow(JToken token) => token.Parent is JProperty { Name: "selectAction" };

    private static int Weight(Attachment card) => Encoding.Unicode.GetByteCount(JsonConvert.SerializeObject(card.Content, Formatting.None));
}
