using NetworkCoachBot.Cards;

namespace NetworkCoachBot.Dialogs.Outreach;

/// <summary>What may be done with a finished message, said in words instead of by its card's buttons: "make it a bit shorter".</summary>
internal static class SaidSteps
{
    private const int MostWords = 12;

    private static readonly (ScriptStep Step, string[] Forms)[] Forms =
    [
        (ScriptStep.Shorter, ["shorter", "shorten", "too long", "trim", "concise", "cut some of it", "cut a bit", "cut down", "too lengthy", "condense", "briefer", "more brief", "tighter", "cut it down", "cut it", "fewer words", "less words", "too wordy"]),
        (ScriptStep.Warmer, ["warmer", "friendlier", "more friendly", "less formal", "more personal", "less stiff", "too cold", "too formal", "too stiff", "too dry", "kinder", "nicer", "softer", "more human", "less cold", "more casual"]),
        (ScriptStep.Another, ["another version", "different version", "other version", "in other words", "try again", "rephrase", "reword", "say it differently", "write it differently", "different words", "another wording", "other wording"]),
        (ScriptStep.Keep, ["save", "keep"]),
        (ScriptStep.Check, ["check again", "check it again", "recheck", "look at it again", "check that again", "check this again"]),
    ];

    /// <summary>Words that may stand around it without asking for anything else.</summary>
    private static readonly HashSet<string> Around = new(StringComparer.Ordinal)
    {
        "please", "pls", "can", "could", "would", "you", "u", "we", "it", "it's", "its", "that", "that's", "thats", "this", "is", "be", "make", "making", "a", "an", "the", "bit", "little", "much", "even", "way", "lot", "still", "too", "now", "ok", "okay", "and", "but", "so", "hm", "hmm", "um", "well",
        "i", "want", "need", "like", "i'd", "id", "get", "me", "give", "to", "message", "mail", "email", "e-mail", "note", "text", "draft", "version", "one", "sound", "sounds", "feels", "reads", "more", "for", "down", "up", "again", "some", "in", "just", "maybe", "try", "thanks", "coach", "my", "of",
    };

    /// <summary>The step that is asked for; null where the words ask for something else.</summary>
    public static ScriptStep? In(string text)
    {
        var words = text.ToLowerInvariant().Replace('\u2019', '\'').Split([' ', ',', '.', '!', '?', '\n', ';', ':'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > MostWords)
        {
            return null;
        }

        var plain = $" {string.Join(' ', words)} ";
        foreach (var (step, forms) in Forms)
        {
            var left = forms.Aggregate(plain, (rest, form) => rest.Replace($" {form} ", " ", StringComparison.Ordinal));
            if (left.Length < plain.Length && left.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(Around.Contains))
            {
                return step;
            }
        }

        return null;
    }
}
