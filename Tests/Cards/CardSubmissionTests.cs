using Microsoft.Bot.Schema;
using NetworkCoachBot.Cards;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Tests.Cards;

public sealed class CardSubmissionTests
{
    private static readonly CardTarget Target = new("d-1", 3);

    [Fact]
    public void A_typed_message_is_no_submission() => Assert.Null(CardSubmission.Of(new Activity { Type = ActivityTypes.Message, Text = "hello" }));

    [Fact]
    public void Text_beside_a_value_that_is_no_press_is_a_typed_message() =>
        Assert.Null(CardSubmission.Of(new Activity { Type = ActivityTypes.Message, Text = "hello", Value = new JObject { ["a"] = 1 } }));

    [Theory]
    [InlineData(ActivityTypes.Event)]
    [InlineData(ActivityTypes.Typing)]
    [InlineData(ActivityTypes.Invoke)]
    public void Other_activities_are_no_submissions(string type) =>
        Assert.Null(CardSubmission.Of(new Activity { Type = type, Value = Json("""{"action":"script.sent","id":"d-1","version":3}""") }));

    [Fact]
    public void A_press_brings_the_fields_of_the_card() => Assert.Equal(
        new CardSubmission.Script(Target, ScriptStep.Save, "Four-day weeks", "Hi Jim,\n\nbye"),
        Of("""{"action":"script.save","id":"d-1","version":3,"subject":"Four-day weeks","text":"Hi Jim,\n\nbye"}"""));

    /// <summary>As the Agents Playground sends it: numbers as texts, unset choices left out.</summary>
    [Fact]
    public void Numbers_as_texts_and_unset_choices_are_read()
    {
        var log = Assert.IsType<CardSubmission.Log>(Of("""{"action":"log.save","id":"d-1","version":"3","date":"2026-11-20","names":"","learned":" x "}"""));

        Assert.Equal((Target, new DateOnly(2026, 11, 20), null, "x", null), (log.On, log.Date!.Value, log.Names, log.Learned, log.Felt));
    }

    [Fact]
    public void A_whole_log_is_read()
    {
        var log = Assert.IsType<CardSubmission.Log>(Of(
            """{"action":"log.save","id":"d-1","version":3,"date":"2026-11-20","names":"Priya","learned":"l","paths":"p","promised":"q","given":"g","felt":"hard"}"""));

        Assert.Equal(("Priya", "l", "p", "q", "g", MeetingFeeling.Hard), (log.Names, log.Learned, log.Paths, log.Promised, log.Given, log.Felt));
    }

    [Fact]
    public void An_execute_is_read_from_its_invoke() => Assert.Equal(
        new CardSubmission.Critique.Fix(Target, "Hi", "f2"),
        CardSubmission.Of(new Activity
        {
            Type = ActivityTypes.Invoke,
            Name = "adaptiveCard/action",
            Value = Json("""{"action":{"type":"Action.Execute","title":"Use it","verb":"critique.fix","data":{"id":"d-1","version":3,"finding":"f2","text":"Hi"}},"trigger":"manual"}"""),
        }));

    [Theory]
    [InlineData("own.look", "manual", false)]
    [InlineData("own.look", "automatic", false)]
    [InlineData("choice.take", "automatic", false)]
    [InlineData("who.knows", "automatic", false)]
    [InlineData("choice.take", "manual", true)]
    public void What_a_client_sends_by_itself_is_a_look(string verb, string trigger, bool isPress)
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Invoke,
            Name = "adaptiveCard/action",
            Value = Json($$"""{"action":{"type":"Action.Execute","verb":"{{verb}}","data":{"id":"d-1","version":3,"value":"v","views":true} },"trigger":"{{trigger}}"}"""),
        };

        Assert.Equal(!isPress, CardSubmission.IsLook(activity));
        Assert.Equal(verb != "who.knows", CardSubmission.Of(activity)!.On.HasViews);
    }

    [Theory]
    [InlineData("script.shorter", typeof(CardSubmission.Script))]
    [InlineData("script.share", typeof(CardSubmission.Script))]
    [InlineData("sketch.answer", typeof(CardSubmission.Sketch.Answer))]
    [InlineData("sketch.walk", typeof(CardSubmission.Sketch.Walk))]
    [InlineData("sketch.keep", typeof(CardSubmission.Sketch.Keep))]
    [InlineData("critique.fix", typeof(CardSubmission.Critique.Fix))]
    [InlineData("critique.next", typeof(CardSubmission.Critique.Next))]
    [InlineData("critique.check", typeof(CardSubmission.Critique.Check))]
    [InlineData("critique.save", typeof(CardSubmission.Critique.Save))]
    [InlineData("critique.keep", typeof(CardSubmission.Critique.Keep))]
    [InlineData("person.delete", typeof(CardSubmission.Person))]
    [InlineData("people.open", typeof(CardSubmission.People.Open))]
    [InlineData("people.more", typeof(CardSubmission.People.More))]
    [InlineData("log.save", typeof(CardSubmission.Log))]
    [InlineData("choice.take", typeof(CardSubmission.Choice))]
    [InlineData("group.setup", typeof(CardSubmission.Group.SetUp))]
    [InlineData("group.count", typeof(CardSubmission.Group.Count))]
    [InlineData("group.all", typeof(CardSubmission.Group.All))]
    [InlineData("gift.show", typeof(CardSubmission.Gift))]
    [InlineData("gift.give", typeof(CardSubmission.Gift))]
    [InlineData("gift.drop", typeof(CardSubmission.Gift))]
    [InlineData("own.look", typeof(CardSubmission.Look))]
    public void Each_kind_is_read(string action, Type kind) =>
        Assert.IsType(kind, Of($$"""{"action":"{{action}}","id":"d-1","version":3,"value":"v","finding":"f","person":"p","from":"10"}"""));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"action":null}""")]
    [InlineData("""{"action":"script.sent"}""")]
    [InlineData("""{"action":"script.sent","id":"d-1"}""")]
    [InlineData("""{"action":"script.sent","id":"","version":1}""")]
    [InlineData("""{"action":"script.sent","id":{"$type":"System.IO.FileInfo"},"version":1}""")]
    [InlineData("""{"action":"script.sent","id":["d-1"],"version":1}""")]
    [InlineData("""{"action":"script.sent","id":"d-1","version":-1}""")]
    [InlineData("""{"action":"script.sent","id":"d-1","version":99999999999999999999}""")]
    [InlineData("""{"action":"script.sent","id":"d-1","version":"1; DROP TABLE"}""")]
    [InlineData("""{"action":"script.5","id":"d-1","version":1}""")]
    [InlineData("""{"action":"script","id":"d-1","version":1}""")]
    [InlineData("""{"action":"script.sent.twice","id":"d-1","version":1}""")]
    [InlineData("""{"action":"rm.rf","id":"d-1","version":1}""")]
    [InlineData("""{"action":{"a":1},"id":"d-1","version":1}""")]
    [InlineData("""{"action":"choice.take","id":"d-1","version":1,"value":{"a":1}}""")]
    [InlineData("""{"action":"people.more","id":"d-1","version":1,"from":"x"}""")]
    [InlineData("""{"action":"sketch.answer","id":"d-1","version":1}""")]
    public void What_no_card_sends_is_unknown(string value) => Assert.IsType<CardSubmission.Unknown>(Of(value));

    [Fact]
    public void An_id_beyond_measure_is_unknown() =>
        Assert.IsType<CardSubmission.Unknown>(Of($$"""{"action":"script.sent","id":"{{new string('x', 100_000)}}","version":1}"""));

    [Theory]
    [InlineData("not json")]
    [InlineData("[1,2]")]
    [InlineData("7")]
    [InlineData("{\"action\":")]
    public void A_value_that_is_no_object_is_unknown(string value) =>
        Assert.IsType<CardSubmission.Unknown>(CardSubmission.Of(new Activity { Type = ActivityTypes.Message, Value = value }));

    [Fact]
    public void A_value_is_read_as_whatever_it_was_deserialised() => Assert.All(
        new object[]
        {
            """{"action":"person.write","id":"d-1","version":3}""",
            new { action = "person.write", id = "d-1", version = 3L },
            new Dictionary<string, object> { ["action"] = "person.write", ["id"] = "d-1", ["version"] = "3" },
        },
        value => Assert.Equal(
            new CardSubmission.Person(Target, PersonStep.Write),
            CardSubmission.Of(new Activity { Type = ActivityTypes.Message, Value = value })));

    [Theory]
    [InlineData(null)]
    [InlineData("{}")]
    [InlineData("""{"action":7}""")]
    [InlineData("""{"action":{"verb":"script.sent"}}""")]
    [InlineData("""{"action":{"verb":{"x":1},"data":[]}}""")]
    public void An_execute_without_sense_is_unknown(string? value) => Assert.IsType<CardSubmission.Unknown>(
        CardSubmission.Of(new Activity { Type = ActivityTypes.Invoke, Name = "adaptiveCard/action", Value = value is null ? null : Json(value) }));

    private static CardSubmission? Of(string value) => CardSubmission.Of(new Activity { Type = ActivityTypes.Message, Value = Json(value) });

    private static JObject Json(string text) => JObject.Parse(text);
}
