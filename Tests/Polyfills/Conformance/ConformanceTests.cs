using Newtonsoft.Json.Linq;

namespace Conformance;

/// <summary>
/// Plays programs written against the SDK's public API and compares what they did with what they did on the real SDK
/// 4.23.1 (golden.json). Where the stand-in differs on purpose, differences.json says why and what it does instead;
/// waiting.json names what the stand-in cannot do yet, by the beginning of the name.
/// </summary>
public class ConformanceTests
{
    private static readonly Dictionary<string, Scenario> ByName = Scenarios.All.ToDictionary(s => s.Name);
    private static readonly JObject Golden = Read("golden.json");
    private static readonly JObject Differences = Read("differences.json");
    private static readonly JObject Waiting = Read("waiting.json");

    public static TheoryData<string> Names => new(ByName.Keys);

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public async Task Does_what_the_SDK_does(string name)
    {
        var want = (Differences[name]?["here"] ?? Golden[name]).ToString();

        var got = (await Runner.PlayAsync(ByName[name])).ToString();

        var waitsFor = Waiting.Properties().FirstOrDefault(w => name.StartsWith(w.Name, StringComparison.Ordinal));
        Skip.If(want != got && waitsFor != null, (string)waitsFor?.Value);
        Assert.True(want == got, Diff.Lines(want, got));
    }

    [Fact]
    public void Every_transcript_has_its_scenario()
    {
        Assert.Empty(Golden.Properties().Select(p => p.Name).Except(ByName.Keys));
        Assert.Empty(ByName.Keys.Except(Golden.Properties().Select(p => p.Name)));
    }

    [Fact]
    public void Every_difference_is_one_and_has_its_reason()
    {
        foreach (var (name, difference) in Differences)
        {
            Assert.False(string.IsNullOrWhiteSpace((string)difference["why"]), name);
            Assert.False(JToken.DeepEquals(difference["here"], Golden[name]), name);
        }
    }

    private static JObject Read(string file) => (JObject)Canon.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Conformance", file)));
}
