using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Drafting;

/// <summary>Reads about a reader whose name is not said, or only when it is asked for.</summary>
public static partial class NamelessReader
{
    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Whether words begin as a sentence does, and are no name: "i sent it", "it was good".</summary>
    /// <param name="text">What was typed.</param>
    public static bool IsSentence(string text) => Sentence().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:i|i'm|im|i've|ive|i'll|it|it's|its|we|he|she|they|he's|she's|that|that's|thats|this|there|how|what|why|when|where|can|could|do|does|did|is|are|was)\s+\S", Plainly)]
    private static partial Regex Sentence();

    /// <summary>
    /// An opening that describes its reader without a name, once the name is told: "write to my cousin's boss at Contoso" and
    /// "Elena Park, she runs analytics" are "write to my cousin's boss Elena Park at Contoso. she runs analytics".
    /// </summary>
    /// <param name="opening">What was said first.</param>
    /// <param name="answer">What was said when asked for the name.</param>
    /// <param name="name">The name in it.</param>
    public static string Named(string opening, string answer, string name)
    {
        ArgumentNullException.ThrowIfNull(opening);
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(name);
        var at = answer.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at > 0 && name.Length > 0 && NameLead().IsMatch(answer[..at]))
        {
            // "his name is Raj Patel" is Raj Patel.
            (answer, at) = (answer[at..], 0);
        }

        if (at >= 0 && name.Length > 0 && Anybody().Match(opening) is { Success: true } anybody)
        {
            // "write to someone at Contoso", "Dana Wu": where she is was said already.
            var more = answer.Remove(at, name.Length).Trim(' ', ',', '.', ';', ':', '-');
            var whole = opening.Remove(anybody.Index, anybody.Length).Insert(anybody.Index, name);
            return more.Length == 0 ? whole : $"{whole.TrimEnd('.', '!', ' ')}. {more}";
        }

        if (at < 0 || name.Length == 0 || Unnamed().Match(opening) is not { Success: true } described || opening.AsSpan(described.Index + described.Length).StartsWith("'"))
        {
            return $"{opening.TrimEnd('.', '!', ' ')}. {answer}";
        }

        var rest = answer.Remove(at, name.Length).Trim(' ', ',', '.', ';', ':', '-');
        var joined = opening.Insert(described.Index + described.Length, " " + name);
        return rest.Length == 0 ? joined : $"{joined.TrimEnd('.', '!', ' ')}. {rest}";
    }

    /// <summary>Whether the answer to "who is that by name?" is that the user doesn't know.</summary>
    public static bool SaysNoName(string text) => NoName().IsMatch(text);

    /// <summary>Whom a message without a name is for: "the hiring manager"; null where it does not say.</summary>
    public static string? DescriptionIn(string text) => Described().Match(text) is { Success: true } found ? "the " + found.Groups["who"].Value.ToLowerInvariant() : null;

    /// <summary>Whether what stands before a name says that it is one: "his name is".</summary>
    internal static bool LeadsToName(string before) => NameLead().IsMatch(before);

    [GeneratedRegex(@"\b(?:some(?:one|body)|any(?:one|body))(?= (?:at|from|in|who)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Anybody();

    [GeneratedRegex(@"\b(?:my|our)\s+(?:" + ReaderDescription.Old + "(?:" + ReaderDescription.Kin + @")'s\s+)?(?:\w+\s+)?(?:" + ReaderDescription.Kin + @")\b", Plainly)]
    private static partial Regex Unnamed();

    [GeneratedRegex(@"^(?>\W*)(?:(?:yes|yeah|ok|okay|sure|oh|um|uh|so|well|i think|i believe|maybe)[\s,]+)*(?:(?:and\s+)?(?:his|her|their|the|my)(?:\s+\w+)?\s+name(?:'s|\s+is|\s+was)?|names?|name's|it'?s|it is|that'?s|that is|that would be|(?:he|she|they)(?:'s|'re|\s+is|\s+are|\s+was)?(?:\s+(?:called|named))?|called|named|to)?\W*$", Plainly)]
    private static partial Regex NameLead();

    [GeneratedRegex(@"^\W*(?:(?:i\s+(?:have|got|know)\s+)?no name(?:\s+yet)?|(?:i\s+)?(?:don't|dont|do not|can't|cant)\s+(?:know|find|have)\b.*|no idea|not yet|none|no|idk|unknown)\W*$", Plainly)]
    private static partial Regex NoName();

    [GeneratedRegex(@"\b(?:the|a|an|some|their)\s+(?<who>(?:hiring|store|office|plant|lab|team|general|branch|practice|hr|recruiting|department|shift|warehouse|site|project|product|restaurant|nurse|school|program)?\s?(?:manager|recruiter|director|lead|head|owner|principal|supervisor|foreman|founder|ceo|cto|coordinator|dean|chef|editor|professor|partner))\b", Plainly)]
    private static partial Regex Described();
}
