using System.Text.Json;
using System.Text.Json.Nodes;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Coaching.Critique;

/// <summary>The labelled messages say what they should: one JSON object a line, each with all ten labels (or all but common_ground), no id or text twice.</summary>
public sealed class MessageFilesTests
{
    private static readonly string Folder = Path.Combine(SharedFiles.RepositoryRoot, "Tests", "Coaching", "Critique", "Data", "more");

    private static readonly string[] Labels =
    [
        "asks_for_job_or_lead", "asks_too_soon", "offers_value", "common_ground", "specific_request",
        "generic_flattery", "pick_your_brain", "desperate_tone", "names_connection_or_referrer", "clear_small_next_step",
    ];

    private static readonly string[] Channels = ["email", "linkedin", "linkedin_note", "text", "unknown"];
    private static readonly string?[] Relationships = ["stranger", "introduced", "met", "talked", "mutual", "unknown", null];

    private static readonly string[] Names = [.. Directory.EnumerateFiles(Folder, "*.jsonl").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Files => [.. Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_line_is_a_message_with_its_ten_labels(string file) => Assert.All(Read(file), message =>
    {
        Assert.False(string.IsNullOrWhiteSpace((string?)message["text"]));
        Assert.Contains((string?)message["channel"], Channels);
        Assert.Contains((string?)message["relationship"], Relationships);
        var labels = message["labels"]!.AsObject();
        Assert.Equal(Labels.Where(l => l != "common_ground" || labels.ContainsKey(l)), labels.Select(l => l.Key));
        Assert.All(labels, l => Assert.True(l.Value!.GetValueKind() is JsonValueKind.True or JsonValueKind.False));
    });

    [Theory]
    [MemberData(nameof(Files))]
    public void Nothing_is_too_soon_once_two_people_have_talked(string file) => Assert.All(
        Read(file).Where(m => (string?)m["relationship"] is "talked" or "mutual"),
        message => Assert.False((bool)message["labels"]!["asks_too_soon"]!, (string?)message["id"]));

    [Fact]
    public void No_message_stands_twice_and_a_fifth_or_more_are_set_aside()
    {
        var all = Names.SelectMany(f => Read(f).Select(m => (File: f, Message: m))).ToList();
        Assert.Distinct(all.Select(m => (string)m.Message["id"]!));
        Assert.Distinct(all.Select(m => (string)m.Message["text"]!));
        Assert.InRange(all.Count(m => m.File.EndsWith("-heldout.jsonl", StringComparison.Ordinal)) / (double)all.Count, 0.2, 0.55);
    }

    private static List<JsonObject> Read(string file) =>
        [.. File.ReadLines(Path.Combine(Folder, file)).Select(line => JsonNode.Parse(line)!.AsObject())];
}
