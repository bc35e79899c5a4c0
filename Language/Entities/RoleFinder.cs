using NetworkCoachBot.Language.Intents;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Entities;

/// <summary>Job titles, as the list of roles has them, with a level before ("senior") where it is said.</summary>
internal static class RoleFinder
{
    private static readonly HashSet<string> Levels = new(StringComparer.Ordinal) { "senior", "junior", "lead", "principal", "staff", "chief", "deputy", "assistant", "associate", "former", "ex" };

    /// <summary>Words that are plain English more often than a title: they need company.</summary>
    private static readonly HashSet<string> Doubtful = new(StringComparer.Ordinal)
    {
        "lead", "head", "chair", "fellow", "exec", "md", "gm", "principal", "planner", "dev", "vet", "producer", "partner", "boss", "agent", "intern", "mentor", "associate", "assistant", "driver", "officer", "trainer",
    };

    private static readonly HashSet<string> Before = new(StringComparer.Ordinal) { "a", "an", "the", "as", "is", "was", ",", "new", "their", "another", "some" };

    private static readonly HashSet<string> After = new(StringComparer.Ordinal) { "of", "at", "@", "for" };

    public static IReadOnlyList<Mention> Find(Reading reading, CleanText clean)
    {
        var found = new List<Mention>();
        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            var length = reading.Tokens[i].IsWord && reading.Tags[i] is Tag.Outside ? Lexicon.Shared.RoleLength(reading.Tokens, i) : 0;
            if (length == 0 || (length == 1 && Doubtful.Contains(reading.Tokens[i].Norm) && !HasCompany(reading, i)))
            {
                continue;
            }

            var start = i > 0 && Levels.Contains(reading.Tokens[i - 1].Norm) && reading.Tags[i - 1] is Tag.Outside ? i - 1 : i;
            found.Add(clean.Mention(reading.Tokens[start].Start, reading.Tokens[i + length - 1].End));
            i += length - 1;
        }

        return found;
    }

    private static bool HasCompany(Reading reading, int i) =>
        (i > 0 && Before.Contains(reading.Tokens[i - 1].Norm)) && i + 1 < reading.Tokens.Count && (After.Contains(reading.Tokens[i + 1].Norm) || reading.Tokens[i - 1].Norm == ",");
}
