using System.Text;

namespace NetworkCoachBot.Language.Feelings;

/// <summary>Hears what somebody feels, from phrases in feelings.txt. Any text; time linear in it.</summary>
public static class FeelingReader
{
    private const int Longest = 2_000;

    private static readonly (Feeling Feeling, string Phrase)[] Phrases = [.. Load()];

    /// <summary>The gravest feeling that the text names; Other where it names none.</summary>
    public static Feeling Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = Plain(text);
        foreach (var (feeling, phrase) in Phrases)
        {
            // At the start of a word: "burden" is not in "unburdened", but "manipulat" is in "manipulative".
            if (plain.Contains(phrase, StringComparison.Ordinal))
            {
                return feeling;
            }
        }

        return Feeling.Other;
    }

    /// <summary>Whether somebody may be in danger, whatever else the message is about.</summary>
    public static bool IsDistress(string text) => Read(text) == Feeling.Distress;

    private static string Plain(string text)
    {
        var plain = new StringBuilder(" ");
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, Longest)))
        {
            // "don't" is "dont" here.
            if (c is '\'' or '\u2019')
            {
                continue;
            }

            var kept = char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ';
            if (kept != ' ' || plain[^1] != ' ')
            {
                plain.Append(kept);
            }
        }

        return plain.Append(plain[^1] == ' ' ? "$" : " $").ToString();
    }

    private static IEnumerable<(Feeling, string)> Load()
    {
        using var stream = typeof(FeelingReader).Assembly.GetManifestResourceStream("NetworkCoachBot.Language.feelings.txt")
            ?? throw new InvalidDataException("feelings.txt is missing from the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var parts = line.Split('|', StringSplitOptions.TrimEntries);
            foreach (var phrase in parts[1..].SelectMany(Written))
            {
                yield return (Enum.Parse<Feeling>(parts[0]), " " + phrase);
            }
        }
    }

    /// <summary>The phrases that one with (a/b) in it stands for.</summary>
    private static IEnumerable<string> Written(string phrase)
    {
        var open = phrase.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
        {
            return [phrase];
        }

        var close = phrase.IndexOf(')', open);
        return phrase[(open + 1)..close].Split('/').SelectMany(one => Written(phrase[..open] + one + phrase[(close + 1)..]));
    }
}
