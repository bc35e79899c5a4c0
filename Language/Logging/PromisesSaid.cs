using System.Text.RegularExpressions;
using NetworkCoachBot.Language.Drafting;

namespace NetworkCoachBot.Language.Logging;

/// <summary>Reads what the user promised in a clause, and what they were promised.</summary>
internal static partial class PromisesSaid
{
    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Things = "my|the|an?|some|that|this|his|her|their|our|two|three|info|details";

    private const string Deeds = "send|share|give|get|bring|introduce|call|phone|text|write|look|read|forward|email|mail|put|connect|check|review|come|tell|let|help|pass|ask|follow|find|fix|proofread|edit|invite|drop|show|return|pay|reach|recommend|lend|buy|make";

    private static readonly HashSet<string> Doing = new(Deeds.Split('|'), StringComparer.Ordinal);

    /// <summary>The message with what phones leave out of "I'd", and a promise that follows something else as a sentence of its own: "met bob and promised to call him".</summary>
    public static string Parted(string text) => Follows().Replace(Bare().Replace(text, "i'd"), ". ");

    [GeneratedRegex($@"(?<![\w'])id(?=\s+(?:{Deeds}|take|meet|see|do|think|try|have|be|keep)\b)", Plainly)]
    private static partial Regex Bare();

    [GeneratedRegex(@"(?<=\w)[,;]?\s+(?:and|also|then)\s+(?=(?:also\s+)?(?:i(?:'ve| have)?\s+(?:also\s+)?)?promised\b|(?:also\s+)?i\s+(?:still\s+)?owe\b|(?:i\s+)?(?:told|said)\s+(?:\p{L}+\s+)?(?:that\s+)?i'd\b)", Plainly)]
    private static partial Regex Follows();

    /// <summary>"i promised him my notes", "i'll send her the slides", "told him i'd look at it"; several things with a semicolon between.</summary>
    public static string? Mine(Clause clause, string? with)
    {
        var words = clause.Words;
        if (words.Length == 0 || words[0] is "do" or "did" or "what" or "whom" or "who" or "have" or "does")
        {
            return null;
        }

        var at = Array.FindIndex(words, w => w is "promised" or "owe");
        if (at >= 0 && at + 1 < words.Length && words[at + 1] is "me" or "us")
        {
            // "and promised me her notes": theirs.
            return null;
        }

        if (at >= 0 && (at == 0 || LogReader.I.Contains(words[at - 1]) || words[at - 1] is "also" or "still" or "and" or "have") && !words[..at].Any(w => LogReader.IsThey(w, with)))
        {
            return Several(LogReader.Tail(clause, at + 1), with);
        }

        // "i would send her my resume", in as many words.
        words = [.. words.Select((w, i) => w is "will" or "would" && i > 0 && words[i - 1] == "i" ? "i'll" : w)];
        var will = Array.FindIndex(words, w => w is "i'll" or "ill" or "i'd");
        if (will < 0 || will + 1 >= words.Length)
        {
            return null;
        }

        var told = Array.FindIndex(words, 0, will, w => w is "told" or "said" or "promising");
        if (told > 0 && !LogReader.I.Contains(words[told - 1]) && words[told - 1] is not ("also" or "and" or "just" or "then"))
        {
            // "she said i'll hear from her".
            return null;
        }

        return told >= 0 ? words[will + 1] is "be" or "like" or "love" or "rather" or "been" ? null : Several(LogReader.Tail(clause, will + 1), with)
            : Doing.Contains(words[will + 1]) ? Several(LogReader.Tail(clause, will + 1), with)
            : null;
    }

    /// <summary>"he'll ask his boss", "she promised to send me the slides", "he offered to introduce me".</summary>
    public static string? Theirs(Clause clause, string? with)
    {
        var words = clause.Words;
        var will = words[0] is "he'll" or "she'll" or "they'll";
        if (will)
        {
            return words.Length > 2 ? LogReader.Tail(clause, 1) : null;
        }

        if (words is ["promised" or "offered", "me" or "us", _, ..])
        {
            return LogReader.Tail(clause, 2);
        }

        if (!LogReader.IsThey(words[0], with) || words.Length < 4)
        {
            return null;
        }

        var at = Array.FindIndex(words, w => w is "promised" or "offered" or "will" or "gonna" or "gona");
        return at is >= 1 and <= 2 ? LogReader.Tail(clause, words[at + 1] == "to" ? at + 2 : at + 1) : null;
    }

    /// <summary>What was promised, thing by thing: "1) my notes 2) the template" are two, and so are "my notes and call him on monday".</summary>
    private static string? Several(string tail, string? with)
    {
        string[] listed = [.. Numbered().Split(tail).Select(t => t.Trim(' ', ',', ';')).Where(t => t.Length > 0)];
        if (listed.Length > 1 && Thing(listed[0], with) is null or { Length: 0 })
        {
            listed = listed[1..];
        }

        string[] things = [.. listed.SelectMany(t => Apart(t, with)).Select(t => Thing(t, with)).OfType<string>().Where(t => t.Length > 0)];
        return things.Length == 0 ? null : string.Join("; ", things);
    }

    private static string[] Apart(string text, string? with) =>
        NextDeed().Split(text) is { Length: > 1 } deeds ? [.. deeds.SelectMany(d => Apart(d, with))]
        : Thing(text, with) is { } thing && FirstThing().IsMatch(thing) ? NextThing().Split(text)
        : [text];

    /// <summary>The thing promised, without whom it was promised to: "him my notes" is "my notes", "my cousin Vera a lunch" is "a lunch".</summary>
    private static string? Thing(string text, string? with)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.FindIndex(w => LogReader.IsName(w.Trim(':'), with)) is > 0 and < 4 and var named && words[0].ToLowerInvariant() is "my" or "our" or "the" && named + 1 < words.Count)
        {
            words.RemoveRange(0, named);
        }

        while (words.Count > 0 && words[0].Trim(':', ',') is var word && (LogReader.Them.Contains(word) || LogReader.IsName(word, with) || word.ToLowerInvariant() is "" or "to" or "also" or "that" or "i'd" or "i" or "would" or "i'll" or "send" or "give" or "share"
            || (word.ToLowerInvariant() is "email" or "mail" or "text" or "forward" && words.Count > 2 && (LogReader.Them.Contains(words[1]) || LogReader.IsName(words[1], with)) && FirstThing().IsMatch(words[2]))))
        {
            words.RemoveAt(0);
        }

        return words.Count == 0 ? null : string.Join(' ', words).Trim(',', ' ');
    }

    [GeneratedRegex(@"(?:^|\s)\(?\d{1,2}[.)]\s+")]
    private static partial Regex Numbered();

    [GeneratedRegex($@"^(?:{Things})\b", Plainly)]
    private static partial Regex FirstThing();

    [GeneratedRegex($@"(?:,\s*(?:and\s+|plus\s+)?|\s+(?:and|plus|&)\s+)(?:also\s+)?(?=(?:{Things})\s)", Plainly)]
    private static partial Regex NextThing();

    [GeneratedRegex($@"(?:,\s*(?:and\s+|plus\s+|then\s+)?|\s+(?:and|plus|&)\s+)(?:(?:also|then|that|i'd|i'll|to)\s+){{0,3}}(?=(?:{Deeds})\s)", Plainly)]
    private static partial Regex NextDeed();
}
