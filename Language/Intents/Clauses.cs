
namespace NetworkCoachBot.Language.Intents;

/// <summary>Cuts a message where one wish ends and another may begin, and says which wishes can stand side by side.</summary>
internal static class Clauses
{
    private static readonly HashSet<string> Joints = new(StringComparer.Ordinal) { "and", "then", "also", "plus", "but", "so", "btw", "oh" };

    /// <summary>Words that begin a new wish after "and" or a comma.</summary>
    private static readonly HashSet<string> Beginnings = new(StringComparer.Ordinal)
    {
        "remind", "reminder", "nudge", "ping", "draft", "write", "help", "show", "who", "what", "how", "when", "where", "add", "save", "put", "give", "tell",
        "can", "could", "would", "will", "please", "i", "we", "check", "log", "note", "set", "export", "import", "delete", "remove",
        "prep", "prepare", "let", "then", "also", "next", "do", "is", "are", "snooze", "find", "list", "schedule", "thanks", "thank", "update", "review",
        "he", "she", "they", "need", "want", "have", "met", "got", "record", "pull", "look",
    };

    private static readonly HashSet<string> Shortened = new(StringComparer.Ordinal) { "st", "mt", "ft", "dr", "mr", "mrs", "ms", "prof", "rev", "jr", "sr", "vs", "ave", "dept", "univ" };

    /// <summary>Tokens from and to (exclusive) of each clause that has at least two words.</summary>
    public static IReadOnlyList<(int Start, int End)> Split(Reading reading)
    {
        var cuts = new List<(int Start, int End)>();
        var start = 0;
        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            if (i >= reading.Pasted.Start && i < reading.Pasted.End)
            {
                continue;
            }

            if (i > start && Cuts(reading, i))
            {
                Add(cuts, reading, start, i);
                start = i;
            }
        }

        Add(cuts, reading, start, reading.Tokens.Count);
        return cuts;
    }

    /// <summary>Small talk never rides along, and what only explains the first wish is no second one.</summary>
    public static bool CanStandBeside(Intent best, Intent other) =>
        other is not (Intent.None or Intent.Greeting or Intent.Thanks or Intent.Cancel or Intent.Mindset or Intent.SetProfile or Intent.Help)
        && best is not (Intent.CheckDraft or Intent.None)
        && !(IsData(best) && IsData(other))
        && !(best is Intent.AddContact or Intent.DraftOutreach or Intent.PrepMeeting && other is Intent.LogMeeting or Intent.AddContact or Intent.CheckDraft)
        && !(best.IsForGroups() || other.IsForGroups());

    private static bool IsData(Intent intent) => intent is Intent.ImportContacts or Intent.ExportData or Intent.DeleteData;

    /// <summary>How sure a clause has to be; more where it could be a mere explanation.</summary>
    public static double Sure(Intent best, Intent other) => other is Intent.LogMeeting or Intent.AddContact || best is Intent.Mindset ? 0.9 : 0.75;

    private static bool Cuts(Reading reading, int i)
    {
        var (token, before) = (reading.Tokens[i], reading.Tokens[i - 1]);
        if (before.Ends || before.Norm == "...")
        {
            // "St. Luke's" is one name.
            return !(before.Norm == "." && i > 1 && Shortened.Contains(reading.Tokens[i - 2].Norm));
        }

        if (before.Norm == "," || before.Norm == "-")
        {
            return Beginnings.Contains(token.Norm) || Joints.Contains(token.Norm);
        }

        return Joints.Contains(token.Norm) && i + 1 < reading.Tokens.Count && Beginnings.Contains(reading.Tokens[i + 1].Norm);
    }

    private static void Add(List<(int, int)> cuts, Reading reading, int start, int end)
    {
        var words = 0;
        for (var i = start; i < end; i++)
        {
            words += reading.Tokens[i].IsWord ? 1 : 0;
        }

        if (words >= 2 || (words == 1 && cuts.Count == 0 && end - start > 1))
        {
            cuts.Add((start, end));
        }
    }
}
