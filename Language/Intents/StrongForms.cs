using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Intents;

/// <summary>Openings that say plainly what is wanted, from Data/Lexicon/strong-forms.txt.</summary>
internal sealed class StrongForms
{
    private const int LongestGap = 5;

    /// <summary>What may stand before the opening without changing it.</summary>
    private static readonly HashSet<string> Lead = new(StringComparer.Ordinal)
    {
        "please", "can", "could", "would", "will", "you", "i", "want", "need", "have", "like", "to", "help", "me", "hi", "hey", "hello", "coach", "ok", "so", "let",
        "us", "just", "also", "then", "and", "should", "must", "got", "now", "<bot>", ",", "!", "am", "going", "trying", "really", "still", "kindly", "try", "a", "hand", "with", "how", "do",
        "actually", "oh", "wait", "well",
    };

    private readonly (Intent Intent, string Form, string[][] Words)[] _forms = [.. Lexicon.Lines("strong-forms").Select(Parse)];

    /// <summary>The form a message begins with, or null.</summary>
    public (Intent Intent, string Form)? Match(Units units)
    {
        foreach (var (intent, form, words) in _forms)
        {
            for (var start = 0; start < units.Words.Count; start++)
            {
                if (Fits(units.Words, start, words, 0))
                {
                    return (intent, form);
                }

                if (!Lead.Contains(units.Words[start]))
                {
                    break;
                }
            }
        }

        return null;
    }

    private static (Intent, string, string[][]) Parse(string line)
    {
        var parts = line.Split(": ", 2);
        return IntentNames.TryParse(parts[0], out var intent)
            ? (intent, parts[1], [.. parts[1].Split(' ').Select(w => w.Split('|'))])
            : throw new FormatException($"No intent is called '{parts[0]}'.");
    }

    private static bool Fits(List<string> said, int at, string[][] form, int word)
    {
        if (word == form.Length)
        {
            return true;
        }

        if (form[word] is [".."])
        {
            for (var gap = 0; gap <= LongestGap && at + gap < said.Count; gap++)
            {
                if (Fits(said, at + gap, form, word + 1))
                {
                    return true;
                }
            }

            return false;
        }

        return at < said.Count && Array.IndexOf(form[word], said[at]) >= 0 && Fits(said, at + 1, form, word + 1);
    }
}
