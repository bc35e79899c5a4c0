using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Drafting;

/// <summary>Reads in the words of a clause how near the user and the reader are, and what they have alike.</summary>
internal static partial class NearnessReader
{
    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Whether the reader is said not to know the user: "never met her".</summary>
    public static bool IsStranger(string[] words) =>
        Joined(words) is var text && (text.Contains("never met", StringComparison.Ordinal) || text.Contains("idk him", StringComparison.Ordinal) || text.Contains("idk her", StringComparison.Ordinal) || text.Contains("idk them", StringComparison.Ordinal) || Cold().IsMatch(text) || text is "stranger" or "a stranger" or "cold contact" or "random" || text.StartsWith("found ", StringComparison.Ordinal) || text.StartsWith("i found ", StringComparison.Ordinal) || text.Contains("don't know him", StringComparison.Ordinal) || text.Contains("dont know him", StringComparison.Ordinal)
            || text.Contains("don't know her", StringComparison.Ordinal) || text.Contains("dont know her", StringComparison.Ordinal) || text.Contains("don't know them", StringComparison.Ordinal) || text.Contains("total stranger", StringComparison.Ordinal)
            || text.Contains("doesn't know me", StringComparison.Ordinal) || text.Contains("doesnt know me", StringComparison.Ordinal) || text.StartsWith("nothing yet", StringComparison.Ordinal));

    /// <summary>Whether the two knew each other once: "haven't spoken in years".</summary>
    public static bool HasLostTouch(string[] words) =>
        Joined(words) is var text && (text.Contains("lost touch", StringComparison.Ordinal) || text.Contains("in years", StringComparison.Ordinal) || LongAgo().IsMatch(text) || text.Contains("in ages", StringComparison.Ordinal)
            || ((text.Contains("haven't", StringComparison.Ordinal) || text.Contains("havent", StringComparison.Ordinal) || text.Contains("have not", StringComparison.Ordinal)) && (text.Contains("spoken", StringComparison.Ordinal) || text.Contains("talked", StringComparison.Ordinal) || text.Contains("seen", StringComparison.Ordinal))));

    /// <summary>How near the two are by what they did together; null where that is not said.</summary>
    public static Nearness? Together(string[] words)
    {
        if (words[0] is "we" or "we'd" or "we've" && words.Contains("together") && words is not [_, "met" or "went", ..])
        {
            // "we did payroll together", "we served together in the navy".
            return Nearness.Talked;
        }

        if (IsSamePlace(words))
        {
            return words.Any(w => w is "team" or "ward" or "shift" or "crew" or "unit" or "project" or "department" or "office" or "lab" or "desk" or "platoon" or "site" or "kitchen") ? Nearness.Talked : Nearness.Stranger;
        }

        if (words is ["we", "shared", ..])
        {
            return words.Any(w => w is "office" or "desk" or "room" or "flat" or "apartment" or "house" or "dorm" or "van" or "shift" or "shifts") ? Nearness.Talked : Nearness.Met;
        }

        var text = Joined(words);
        var start = words[0] is "i" or "we" or "i've" or "we've" or "yes" or "yeah" ? words[1..] : words;
        start = start is ["used", "to", ..] ? start[2..] : start;
        if (words[0] is "we" && start is ["always" or "often" or "sometimes" or "usually" or "still" or "both" or "kind", "talk" or "chat" or "speak" or "say" or "see" or "meet" or "greet", ..] or ["talk" or "chat" or "speak", ..])
        {
            return Nearness.Talked;
        }

        if (start.Length == 0)
        {
            return null;
        }

        return text.Contains("each other out", StringComparison.Ordinal) || text.Contains("helped me", StringComparison.Ordinal) && text.Contains("helped him", StringComparison.Ordinal) ? Nearness.Mutual
            : start[0] is "worked" or "work" && (text.Contains("together", StringComparison.Ordinal) || text.Contains("with him", StringComparison.Ordinal) || text.Contains("with her", StringComparison.Ordinal) || text.Contains("for him", StringComparison.Ordinal) || text.Contains("for her", StringComparison.Ordinal)) ? Nearness.Talked
            : start[0] is "talked" or "spoke" or "chatted" && words[0] is not ("he" or "she") || start is ["know", "him" or "her" or "them" or "each", ..] ? Nearness.Talked
            : text.Contains("had coffee", StringComparison.Ordinal) || text.Contains("had lunch", StringComparison.Ordinal) || text.Contains("friend of mine", StringComparison.Ordinal) || text.Contains("my friend", StringComparison.Ordinal) || text.Contains("old colleague", StringComparison.Ordinal) || text.Contains("ex colleague", StringComparison.Ordinal) || text.Contains("former colleague", StringComparison.Ordinal) ? Nearness.Talked
            : start[0] is "met" || text.Contains("we met", StringComparison.Ordinal) || text.Contains("sat next to", StringComparison.Ordinal) || (words[0] is "i" or "we" && words is [.., "next", "to", "him" or "her" or "them"] or [_, _, "next", "to", "him" or "her" or "them", ..]) ? Nearness.Met
            : start[0] is "both" or "went" or "studied" or "share" or "play" or "sit" or "live" && words[0] is not ("he" or "she" or "they") || start[0] is "same" || text.StartsWith("our kids", StringComparison.Ordinal) || text.Contains("alum", StringComparison.Ordinal) ? Nearness.Stranger
            : null;
    }

    /// <summary>Whether the user says what the two have alike: "I moved from retail too".</summary>
    public static bool IsAlike(string[] words) =>
        !IsSamePlace(words) && (words[0] is "we" or "i" or "me" or "our" or "my" or "same") && words.Any(w => w is "too" or "also" or "same" or "similar" or "likewise" or "well")
        && (words.Contains("too") || words.Contains("also") || words.Contains("likewise") || Joined(words) is var text && (text.Contains("as well", StringComparison.Ordinal) || text.Contains("the same", StringComparison.Ordinal) || text.Contains("similar", StringComparison.Ordinal)))
        && !words.Contains("school") && !words.Contains("church") && !words.Contains("gym") && !words.Contains("club") && !words.Contains("team");

    /// <summary>"we were on the same ward", "we went to the same gym": one place or group for both; "we made the same move" is not.</summary>
    private static bool IsSamePlace(string[] words)
    {
        var same = Array.IndexOf(words, "same");
        return words[0] is "we" or "we're" or "both" or "were" && same > 0 && same + 1 < words.Length
            && words[same + 1] is not ("thing" or "things" or "move" or "switch" or "mistake" or "mistakes" or "problem" or "problems" or "change" or "choice" or "boat" or "issue" or "issues" or "way" or "trouble" or "fight" or "question")
            && words[..same].Any(w => w is "were" or "we're" or "was" or "are" or "went" or "go" or "worked" or "work" or "lived" or "live" or "sat" or "sit" or "served" or "sing" or "sang" or "play" or "played" or "attended" or "attend" or "belong" or "belonged" or "studied" or "share" or "shared" or "ride" or "rode" or "take" or "took" or "train" or "trained" or "grew" or "started" or "came" or "come");
    }

    private static string Joined(string[] words) => string.Join(' ', words);

    /// <summary>Whether the reader is said to be somebody near: "my old colleague Tom".</summary>
    public static bool KnowsWell(string[] words)
    {
        var my = Array.IndexOf(words, "my");
        return my >= 0 && words.Skip(my + 1).Take(3).Any(w => w is "colleague" or "friend" or "coworker" or "co-worker" or "boss" or "classmate" or "teammate" or "mentor" or "neighbor" or "neighbour" or "teacher" or "professor" or "roommate" or "manager" or "cousin" or "uncle" or "aunt");
    }

    /// <summary>The nearer of two.</summary>
    public static Nearness Nearer(Nearness? one, Nearness other) => one is { } o && o > other ? o : other;

    [GeneratedRegex(@"^(?:it's |its |just |totally |completely |stone |ice )?cold(?:$| (?:contact|outreach|message|mail|email|e-mail|call|intro|lead|found|never|no|just|i )\b)", Plainly)]
    private static partial Regex Cold();

    /// <summary>"haven't talked in 3 years", "no contact since 2019".</summary>
    [GeneratedRegex(@"\b(?:haven'?t|hadn'?t|have not|not|never|no)\s+(?:really\s+|been in\s+)?(?:talked|spoken|seen|met|written|been in touch|contact|touch|heard)\b.*\b(?:in|for|since)\b", Plainly)]
    private static partial Regex LongAgo();
}
