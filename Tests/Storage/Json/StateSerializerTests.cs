using System.Dynamic;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Storage;
using NetworkCoachBot.Storage.Json;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Tests.Storage.Json;

public sealed class StateSerializerTests
{
    private static readonly StateSerializer Serializer = new(Types(1).Build());

    [Fact]
    public void Types_are_named_by_short_aliases_and_only_where_the_JSON_does_not_tell()
    {
        var json = Serializer.Write(new Dictionary<string, object> { ["draft"] = new Draft("Jim", Mood.Hopeful, [new Line("Hi")]) });

        Assert.Equal("""{"$type":"map","draft":{"$type":"draft","To":"Jim","Mood":"Hopeful","Lines":[{"Text":"Hi"}]}}""", json);
    }

    [Fact]
    public void The_class_behind_a_list_is_nobodys_business()
    {
        var nested = new Nested([[new Line("a")], []], new Dictionary<string, IReadOnlyList<Line>> { ["b"] = [new Line("c")] });

        var read = Assert.IsType<Nested>(Again(nested));

        Assert.Equal("a", read.Rows[0][0].Text);
        Assert.Empty(read.Rows[1]);
        Assert.Equal("c", read.ByName["b"][0].Text);
    }

    [Fact]
    public void What_dialogs_cast_comes_back_as_what_it_was()
    {
        dynamic expando = new ExpandoObject();
        expando.AttemptCount = 2;
        var state = new Dictionary<string, object>
        {
            ["state"] = expando,
            ["values"] = new Dictionary<string, object> { ["n"] = 1, ["half"] = 0.5, ["yes"] = true, ["none"] = null! },
            ["texts"] = new[] { "a", "b" },
        };

        var read = Assert.IsType<Dictionary<string, object>>(Again(state));

        var prompt = Assert.IsType<IDictionary<string, object>>(read["state"], exactMatch: false);
        Assert.Equal(2L, prompt["AttemptCount"]);
        var values = Assert.IsType<Dictionary<string, object>>(read["values"]);
        Assert.Equal(1L, values["n"]);
        Assert.Equal(0.5, values["half"]);
        Assert.Equal(true, values["yes"]);
        Assert.True(values.ContainsKey("none"));
        Assert.Equal(["a", "b"], Assert.IsType<string[]>(read["texts"]));
    }

    [Fact]
    public void Numbers_and_dates_are_kept_to_the_last_digit()
    {
        var odd = new Oddities(
            12345678901234567.89m, long.MaxValue, 0.1 + 0.2, new DateTimeOffset(2026, 3, 29, 1, 59, 59, 123, TimeSpan.FromHours(-7)), new DateOnly(2026, 2, 28), TimeSpan.FromMinutes(90), Guid.Parse("6f1e1a2c-6c4e-4b55-9f1c-1f6f0a9b7d11"));

        Assert.Equal(odd, Again(odd));
        Assert.Equal("2026-11-21T10:00:00Z", Again("2026-11-21T10:00:00Z"));
    }

    [Fact]
    public void An_activity_keeps_what_it_carries_as_plain_JSON()
    {
        var activity = new Activity("message", text: "hi", channelData: JObject.Parse("""{"tenant":{"id":"t"}}"""), value: new { verb = "log", when = "2026-11-21T10:00:00Z" })
        {
            Attachments = [new Attachment(HeroCard.ContentType, content: new HeroCard("Title", buttons: [new CardAction("imBack", "Yes", value: "yes")]))],
            Properties = JObject.Parse("""{"extra":1}"""),
        };

        var read = Assert.IsType<Activity>(Again(activity));

        Assert.Equal("t", ((JObject)read.ChannelData)["tenant"]!["id"]);
        Assert.Equal("2026-11-21T10:00:00Z", ((JObject)read.Value).Value<string>("when"));
        Assert.Equal("yes", ((JObject)read.Attachments[0].Content)["buttons"]![0]!["value"]);
        Assert.Equal(1, read.Properties["extra"]);
    }

    [Theory]
    [InlineData("""{"$type":"System.Diagnostics.Process, System.Diagnostics.Process"}""")]
    [InlineData("""{"$type":"System.Windows.Data.ObjectDataProvider, PresentationFramework","MethodName":"Start"}""")]
    [InlineData("""{"$type":"draft, mscorlib","To":"Jim"}""")]
    [InlineData("""{"$type":"Draft"}""")]
    [InlineData("""{"$type":""}""")]
    [InlineData("""{"$type":"System.Collections.Generic.Dictionary`2[[System.String, mscorlib],[System.Object, mscorlib]], mscorlib"}""")]
    [InlineData("""{"$type":"map","inner":{"$type":"System.IO.FileInfo, System.IO.FileSystem","fileName":"/etc/passwd"}}""")]
    [InlineData("""{"$type":"draft","To":"Jim","Lines":[{"$type":"System.IO.FileInfo","Text":"x"}]}""")]
    [InlineData("""{"$type":"list","$values":[{"$type":"System.Uri"}]}""")]
    public void A_foreign_or_crafted_type_name_is_refused(string json)
    {
        var refused = Assert.Throws<StoredTypeRefusedException>(() => Serializer.Read(json, 1));

        Assert.Contains("is not on the list of stored types", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_listed_type_in_the_wrong_place_is_refused() =>
        Assert.Equal(StorageFault.Corrupt, Assert.Throws<StorageFailedException>(() =>
            Serializer.Read("""{"$type":"draft","To":"Jim","Lines":[{"$type":"expando"}]}""", 1)).Fault);

    [Fact]
    public void What_users_send_names_no_type_even_if_it_tries()
    {
        const string crafted = """{"$type":"System.Diagnostics.Process, System","$id":"1","$ref":"1","a":{"$type":"x"}}""";
        var state = new Dictionary<string, object>
        {
            ["raw"] = JObject.Parse(crafted),
            ["holder"] = new Holder(JObject.Parse(crafted), new Dictionary<string, string> { ["$type"] = "System.Uri", ["$ref"] = "1", ["$$"] = "2" }),
            ["$type"] = "System.Uri",
            ["activity"] = new Activity("message", value: JObject.Parse(crafted)) { Properties = JObject.Parse(crafted) },
        };

        var read = Assert.IsType<Dictionary<string, object>>(Again(state));

        Assert.Equal("System.Uri", read["$type"]);
        Assert.IsType<JObject>(read["raw"]);
        var holder = Assert.IsType<Holder>(read["holder"]);
        Assert.True(JToken.DeepEquals(JObject.Parse(crafted), holder.Raw));
        Assert.Equal(new Dictionary<string, string> { ["$type"] = "System.Uri", ["$ref"] = "1", ["$$"] = "2" }, holder.Counts);
        Assert.True(JToken.DeepEquals(JObject.Parse(crafted), (JObject)Assert.IsType<Activity>(read["activity"]).Value));
    }

    [Fact]
    public void A_type_that_is_not_listed_is_not_written_where_it_would_have_to_be_named()
    {
        var refused = Assert.Throws<StoredTypeRefusedException>(() => Serializer.Write(new Dictionary<string, object> { ["x"] = new Line("Hi") }));

        Assert.Contains(nameof(Line), refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"$type":"draft","To":""")]
    [InlineData("")]
    [InlineData("nonsense")]
    public void Text_that_is_no_JSON_is_a_clear_error(string json)
    {
        if (json.Length == 0)
        {
            Assert.Null(Serializer.Read(json, 1));
            return;
        }

        Assert.Equal(StorageFault.Corrupt, Assert.Throws<StorageFailedException>(() => Serializer.Read(json, 1)).Fault);
    }

    [Fact]
    public void Dialogs_may_be_nested_deeply()
    {
        object value = "deep";
        for (var i = 0; i < 200; i++)
        {
            value = new Dictionary<string, object> { ["in"] = value };
        }

        var read = Again(value);
        while (read is Dictionary<string, object> inner)
        {
            read = inner["in"];
        }

        Assert.Equal("deep", read);
    }

    [Fact]
    public void A_newer_format_is_refused() =>
        Assert.Equal(StorageFault.Newer, Assert.Throws<StorageFailedException>(() => Serializer.Read("{}", 2)).Fault);

    [Fact]
    public void An_older_version_is_upgraded_step_by_step()
    {
        var third = new StateSerializer(new StoredTypes.Builder(3).AddBotState().Add<Draft>("draft", "message")
            .Upgrade(1, "message", old =>
            {
                old["Lines"] = new JArray(((string)old["Body"]!).Split('\n').Select(line => new JObject { ["Text"] = line }));
                old["$type"] = "draft";
            })
            .Upgrade(2, "draft", old => old["Mood"] ??= "Hopeful")
            .Build());
        const string first = """{"$type":"map","draft":{"$type":"message","To":"Jim","Body":"Hi\nBye"}}""";

        var read = Assert.IsType<Dictionary<string, object>>(third.Read(first, 1));

        var draft = Assert.IsType<Draft>(read["draft"]);
        Assert.Equal(("Jim", Mood.Hopeful), (draft.To, draft.Mood));
        Assert.Equal(["Hi", "Bye"], draft.Lines.Select(l => l.Text));
    }

    [Fact]
    public void A_property_may_come_and_go_and_an_enum_may_be_a_number()
    {
        var read = Assert.IsType<Draft>(Serializer.Read("""{"$type":"draft","To":"Jim","Mood":1,"Removed":{"x":[1]}}""", 1));

        Assert.Equal(Mood.Hopeful, read.Mood);
        Assert.Null(read.Lines);
    }

    [Theory]
    [InlineData("Map")]
    [InlineData("a, b")]
    [InlineData("")]
    public void An_alias_is_plain(string alias) => Assert.Throws<ArgumentException>(() => new StoredTypes.Builder(1).Add<Draft>(alias));

    [Fact]
    public void Nothing_is_listed_twice()
    {
        Assert.Throws<ArgumentException>(() => Types(1).Add<Line>("draft"));
        Assert.Throws<ArgumentException>(() => Types(1).Add<Draft>("other"));
    }

    private static object? Again(object value) => Serializer.Read(Serializer.Write(value), 1);

    private static StoredTypes.Builder Types(int version) =>
        new StoredTypes.Builder(version).AddBotState().Add<Draft>("draft").Add<Holder>("holder").Add<Oddities>("oddities").Add<Nested>("nested");

    public enum Mood
    {
        Low,
        Hopeful,
    }

    public sealed record Line(string Text);

    public sealed record Draft(string To, Mood Mood, IReadOnlyList<Line> Lines);

    public sealed record Nested(IReadOnlyList<IReadOnlyList<Line>> Rows, IReadOnlyDictionary<string, IReadOnlyList<Line>> ByName);

    public sealed record Holder(JObject Raw, Dictionary<string, string> Counts);

    public sealed record Oddities(decimal Money, long Big, double Small, DateTimeOffset When, DateOnly Day, TimeSpan Length, Guid Id);
}
