using System.Text.Json.Nodes;
using NetworkCoachBot.Language;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Language;

/// <summary>The labelled utterances (most written by somebody who had not seen the training data) say what they should, a JSON object a line.</summary>
public sealed class LabelledUtterancesTests
{
    private static readonly string[] Kinds = ["person", "company", "date", "count", "channel", "role", "email", "phone"];
    private static readonly string[] Channels = ["email", "linkedin", "text", "phone"];

    [Theory]
    [InlineData("utterances-dev.jsonl")]
    [InlineData("utterances-heldout.jsonl")]
    [InlineData("utterances-heldout-2.jsonl")]
    [InlineData("utterances-heldout-3.jsonl")]
    [InlineData("utterances-heldout-4.jsonl")]
    [InlineData("utterances-heldout-6.jsonl")]
    public void Every_line_is_an_utterance_with_its_intent_and_entities(string file) => Assert.All(Read(file), line =>
    {
        var (text, scope, intent) = ((string)line["text"]!, (string)line["scope"]!, Intent(line["intent"]!));
        Assert.False(string.IsNullOrWhiteSpace(text));
        Assert.Contains(scope, new[] { "personal", "group" });
        Assert.True(scope == "group" || !intent.IsForGroups(), text);
        Assert.All(line["also"]?.AsArray() ?? [], also => Assert.NotEqual(intent, Intent(also!)));

        var entities = line["entities"]!.AsObject();
        Assert.Equal(Kinds, entities.Select(e => e.Key));
        Assert.All(entities["count"]!.AsArray(), count => Assert.True((int)count! > 0, text));
        Assert.All(entities["channel"]!.AsArray(), channel => Assert.Contains((string)channel!, Channels));
        Assert.All(
            entities.Where(e => e.Key is not ("count" or "channel")).SelectMany(e => e.Value!.AsArray()),
            span => Assert.Contains((string)span!, text, StringComparison.Ordinal));
    });

    [Fact]
    public void Every_intent_is_there_in_both_halves_and_no_utterance_twice()
    {
        var (dev, aside) = (Read("utterances-dev.jsonl"), Read("utterances-heldout.jsonl"));
        Assert.Distinct(dev.Concat(aside).Concat(Read("utterances-heldout-2.jsonl")).Concat(Read("utterances-heldout-3.jsonl")).Concat(Read("utterances-heldout-4.jsonl")).Concat(Read("utterances-heldout-6.jsonl")).Select(line => ((string)line["text"]!).ToLowerInvariant()));
        Assert.All([dev, aside], half => Assert.Equal(IntentNames.All.Order(), half.Select(line => Intent(line["intent"]!)).Distinct().Order()));
    }

    private static Intent Intent(JsonNode name)
    {
        Assert.True(IntentNames.TryParse((string)name!, out var intent), (string)name!);
        return intent;
    }

    private static List<JsonObject> Read(string file) =>
        [.. File.ReadLines(Path.Combine(SharedFiles.RepositoryRoot, "Tests", "Language", "Data", file)).Select(line => JsonNode.Parse(line)!.AsObject())];
}
