using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Architecture;

/// <summary>
/// What strangers type runs through the product's patterns: none may take time that grows without measure. Each is given texts it
/// matches, with every stretch of them repeated hundreds of times and an end that makes it fail, which is what sends a pattern
/// that can be read in many ways looking through all of them.
/// </summary>
public sealed class PatternTests
{
    private const int Copies = 200;

    // Not a measure of speed: a pattern that is read in one way needs milliseconds, one that is not would need years.
    private static readonly TimeSpan Years = TimeSpan.FromSeconds(10);

    [Fact]
    public void No_pattern_runs_away_on_text_made_to_mislead_it()
    {
        var texts = Texts();
        var runaway = Patterns().AsParallel().SelectMany(p => Runaways(p, texts)).Order(StringComparer.Ordinal).ToArray();
        Assert.True(runaway.Length == 0, string.Join('\n', runaway));
    }

    private static IEnumerable<string> Runaways((string Name, Regex Pattern) named, string[] texts)
    {
        foreach (var text in texts.Where(t => named.Pattern.IsMatch(t)).Take(6))
        {
            foreach (var hostile in Hostile(named.Pattern.Match(text), text))
            {
                if (RunsAway(named.Pattern, hostile))
                {
                    yield return $"{named.Name}: {hostile[..Math.Min(160, hostile.Length)]}";
                    yield break;
                }
            }
        }
    }

    private static bool RunsAway(Regex pattern, string hostile)
    {
        try
        {
            pattern.IsMatch(hostile);
            return false;
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }

    /// <summary>The text with each stretch of one to three words of the match, and each of its letters, repeated.</summary>
    private static IEnumerable<string> Hostile(Match match, string text)
    {
        var words = Regex.Matches(match.Value, @"\S+\s*|\s+").Select(m => m.Value).ToArray();
        foreach (var length in new[] { 1, 2, 3 })
        {
            for (var first = 0; first + length <= words.Length; first++)
            {
                var stretch = string.Concat(words[first..(first + length)]);
                var pumped = new StringBuilder().Append(text, 0, match.Index).Append(string.Concat(words[..first])).Insert(match.Index + words[..first].Sum(w => w.Length), stretch, Copies);
                yield return $"{pumped}\u0001!";
                yield return $"{pumped}{string.Concat(words[first..])}\u0001!";
            }
        }

        for (var at = 0; at < match.Length; at++)
        {
            yield return $"{text[..(match.Index + at)]}{new string(match.Value[at], Copies * 3)}\u0001!";
        }
    }

    private static IEnumerable<(string Name, Regex Pattern)> Patterns() =>
        from assembly in Rooms()
        from type in assembly.GetTypes()
        from method in type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        from given in method.GetCustomAttributes<GeneratedRegexAttribute>()
        select ($"{type.Name}.{method.Name}", new Regex(given.Pattern, given.Options, Years));

    private static IEnumerable<Assembly> Rooms() =>
        Directory.GetFiles(AppContext.BaseDirectory, "*.dll")
            .Where(f => Path.GetFileName(f) is var name && !name.Contains(".Tests.", StringComparison.Ordinal) && (name.StartsWith("NetworkCoachBot.", StringComparison.Ordinal) || name.StartsWith("Microsoft.Recognizers", StringComparison.Ordinal)))
            .Select(Assembly.LoadFrom);

    private static string[] Texts()
    {
        var said = Lines("Language/Data/Utterances", "*.txt").Select(line => line.Split(" @@ ")[0]).ToArray();
        return
        [
            .. said.Select(Bare),
            // As readers of an opening see it: a mark where the name stood; and what stands between and behind names.
            .. said.Where(line => line.Contains('{', StringComparison.Ordinal)).Select(line => Bare(Regex.Replace(line, @"\{[^}]*\}", "\uE010"))),
            .. said.SelectMany(line => Regex.Split(line, @"\{[^}]*\}|<[^>]*>").Skip(1)).Select(Bare).Distinct(),
            .. Lines("Tests/Coaching/Critique/Data", "*.txt").Select(line => line.TrimStart('+', '-', ' ')),
            .. Lines("Tests/Coaching/Critique/Data", "*.jsonl").Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!),
            .. Lines("Language/Data/Lexicon", "*.txt"),
            .. Lines("Tests/Dialogs", "*.approved.txt").Select(line => Regex.Replace(line, @"^\w+> *", "")),
            .. Lines("Tests", "*Tests*.cs").SelectMany(line => Regex.Matches(line, "\"([^\"]{3,160})\"").Select(m => m.Groups[1].Value)),
        ];
    }

    private static string Bare(string line) => Regex.Replace(line, @">>\w+ |[{}<>\[\]^]", "");

    private static IEnumerable<string> Lines(string folder, string files) =>
        Directory.GetFiles(Path.Combine(SharedFiles.RepositoryRoot, folder), files, SearchOption.AllDirectories).SelectMany(File.ReadLines).Where(line => !string.IsNullOrWhiteSpace(line));
}
