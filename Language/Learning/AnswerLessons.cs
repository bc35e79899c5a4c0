using System.Text;
using System.Text.RegularExpressions;
using NetworkCoachBot.Language.Drafting;

namespace NetworkCoachBot.Language.Learning;

/// <summary>
/// Reads Data/Drafting and learns from it what the clauses of an answer are: a file per question of the coach, an answer per line,
/// a mark before each part: "#referrer Dan works on her ward, #reason she made the sheet".
/// </summary>
internal static partial class AnswerLessons
{
    private const string ReaderName = "Robin Hale";

    /// <summary>The trained weights.</summary>
    /// <param name="data">The folder Data.</param>
    public static LinearModel Train(string data) => LogisticTrainer.Train([.. Directory.GetFiles(Path.Combine(data, "Drafting"), "*.txt").Order(StringComparer.Ordinal).SelectMany(Examples)], AnswerModel.Classes);

    private static IEnumerable<Example> Examples(string file)
    {
        if (!Enum.TryParse<Asked>(Path.GetFileNameWithoutExtension(file), true, out var asked))
        {
            throw new FormatException($"{file} is not named after a question of the coach.");
        }

        return File.ReadLines(file).Where(l => l.Length > 0 && !l.StartsWith("# ", StringComparison.Ordinal)).SelectMany(l => Examples(l, asked));
    }

    private static IEnumerable<Example> Examples(string line, Asked asked)
    {
        var named = line.Replace("{reader}", ReaderName, StringComparison.Ordinal).Replace("{first}", ReaderName.Split(' ')[0], StringComparison.Ordinal).Replace("{last}", ReaderName.Split(' ')[1], StringComparison.Ordinal);
        var (text, parts) = Parts(named);
        var from = 0;
        foreach (var clause in Clause.Split(text, DraftReader.Starters))
        {
            var at = text.IndexOf(clause.Text, from, StringComparison.Ordinal);
            if (at < 0 || clause.Words.Length == 0)
            {
                continue;
            }

            from = at + clause.Text.Length;
            var middle = at + (clause.Text.Length / 2);
            var kind = parts.LastOrDefault(p => p.Start <= middle).Kind;
            if (kind != AnswerKind.Unclear)
            {
                yield return new Example(AnswerModel.Features(clause, asked, ReaderName, DraftReader.ByRules(clause, asked, ReaderName)), (int)kind, 1);
            }
        }
    }

    private static (string Text, List<(int Start, AnswerKind Kind)> Parts) Parts(string line)
    {
        var text = new StringBuilder();
        var parts = new List<(int, AnswerKind)>();
        var from = 0;
        foreach (Match mark in Marks().Matches(line))
        {
            text.Append(line, from, mark.Index - from);
            from = mark.Index + mark.Length;
            parts.Add((text.Length, Enum.Parse<AnswerKind>(mark.Groups["kind"].Value, true)));
        }

        return (text.Append(line, from, line.Length - from).ToString(), parts);
    }

    [GeneratedRegex(@"#(?<kind>link|referrer|reason|alike|offer|question|goal|stranger|nothing|describes|favour|coach)\s")]
    private static partial Regex Marks();
}
