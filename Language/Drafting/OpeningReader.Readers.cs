using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Drafting;

/// <summary>Whom a message is for.</summary>
public static partial class OpeningReader
{
    /// <summary>Addresses that are nobody's.</summary>
    private static readonly HashSet<string> Mailboxes = new(StringComparer.OrdinalIgnoreCase) { "info", "hello", "contact", "jobs", "careers", "hr", "sales", "support", "office", "admin", "noreply", "team", "mail", "recruiting", "talent", "press" };

    /// <summary>The person a message is for, among those it names: "my prof Dr. Hall said to contact Sam" is for Sam. Null where it names nobody.</summary>
    /// <param name="utterance">The message, read.</param>
    /// <param name="named">Those named in the part that asks for a message.</param>
    public static PersonMention? ReaderOf(Utterance utterance, IReadOnlyList<PersonMention> named)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        ArgumentNullException.ThrowIfNull(named);
        var names = named.Where(p => p.Kind == PersonMentionKind.Name).ToArray();
        if (CalledSo().Match(utterance.Text) is { Success: true } called && names.FirstOrDefault(n => n.Start == called.Groups["name"].Index) is { } so)
        {
            // "the CEO of Loopy, her name's Fay Wong"
            return so;
        }

        return names.Length > 1 && (Sends().IsMatch(Between(utterance.Text, names[0], names[1])) || IsBridge(utterance.Text, names[0], names[1])) ? names[1]
            : names.FirstOrDefault() ?? named.FirstOrDefault(p => p.Resolved is not null);
    }

    /// <summary>Whether a message of its own is ordered, to somebody or to nobody yet: "phone script for frank", "draft something".</summary>
    /// <param name="text">What was typed.</param>
    public static bool IsOrder(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Order().IsMatch(text) || IsBareOrder(text);
    }

    /// <summary>Whether a message is ordered and nobody is named: "draft something", "write a message".</summary>
    /// <param name="text">What was typed.</param>
    public static bool IsBareOrder(string text) => BareOrder().IsMatch(text);

    /// <summary>Whether nothing is said but whom a message is for: "write to kim ruiz".</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="reader">Who it is for, as typed.</param>
    public static bool IsOnlyTo(string text, string reader)
    {
        ArgumentNullException.ThrowIfNull(text);
        return OnlyTo().IsMatch(text.Replace(reader, $"{Mark}", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^\W*(?:(?:ok|okay|so|now|please|coach|let's|lets|can you|help me|i (?:want|need|would like) to|i'd like to)\W+)*(?:write|draft|message|e-?mail|mail|contact)(?: (?:an? |the )?(?:message|note|mail|e-?mail|letter))?(?: (?:to|for))? \uE010\W*$", Plainly)]
    private static partial Regex OnlyTo();

    /// <summary>Those named beside the reader, "Jim Ruiz and Ana Lopez", who get a message of their own.</summary>
    public static IReadOnlyList<string> FurtherReaders(Utterance utterance, PersonMention reader)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        ArgumentNullException.ThrowIfNull(reader);
        var more = new List<string>();
        var end = reader.Start + reader.Length;
        foreach (var next in utterance.People.Where(p => p.Kind == PersonMentionKind.Name && p.Start >= end))
        {
            if (!Beside().IsMatch(utterance.Text[end..next.Start]))
            {
                break;
            }

            more.Add(next.Text);
            end = next.Start + next.Length;
        }

        // "Jim and Ana know each other" is about both; a list of readers ends there, or goes on about something else.
        return more.Count > 0 && EndsList().IsMatch(utterance.Text[end..]) ? more : [];
    }

    /// <summary>
    /// The reader's name where none was recognised as one: what follows "write to" in capitals or in letters that have none
    /// ("write to 李明"), or what a mail address spells ("jim.ruiz@ruizfoods.com" is Jim Ruiz). Null where there is none.
    /// </summary>
    /// <param name="utterance">What was typed, read.</param>
    /// <param name="recognised">A name that was recognised, and is passed over where a fuller one stands before it.</param>
    public static string? NameIn(Utterance? utterance, PersonMention? recognised = null)
    {
        if (utterance is not null && CalledSo().Match(utterance.Text) is { Success: true } called && (recognised is null || recognised.Start != called.Groups["name"].Index))
        {
            return called.Groups["name"].Value.Trim();
        }

        if (utterance is not null && WrittenTo().Match(utterance.Text) is { Success: true } found && found.Groups["name"].Value.Trim() is { Length: > 1 } name
            && (recognised is null || (found.Index + found.Length <= recognised.Start && name.Contains(' ', StringComparison.Ordinal)) || (name[0] is '"' or '\u201c' && recognised.Start > found.Index && recognised.Start < found.Index + found.Length))
            && (Text.Lexicon.Shared.Classes(Text.Folding.Fold(name.Split(' ')[0].ToLowerInvariant())) & (Text.WordClass.Plain | Text.WordClass.Role | Text.WordClass.Company | Text.WordClass.CompanyWord | Text.WordClass.Day)) == 0)
        {
            return name;
        }

        return recognised is null ? NameInAddress(utterance) : null;
    }

    private static string? NameInAddress(Utterance? utterance)
    {
        if (utterance?.Emails is not [var address, ..] || utterance.Text.Contains("check", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        string[] parts = [.. address.Text.Split('@')[0].Split(['.', '_', '-', '+'], StringSplitOptions.RemoveEmptyEntries)];
        return parts.Length is 1 or 2 or 3 && parts.All(p => p.Length > 1 && p.All(char.IsLetter)) && !Mailboxes.Contains(parts[0])
            ? string.Join(' ', parts.Select(p => char.ToUpperInvariant(p[0]) + p[1..].ToLowerInvariant()))
            : null;
    }

    /// <summary>"my cousin Leo plays football with Anil": Leo is the way to Anil, unless it is Leo who is written to.</summary>
    private static bool IsBridge(string text, PersonMention one, PersonMention other) =>
        !Addressed().IsMatch(text[..one.Start]) && BridgeOnly().IsMatch(Between(text, one, other));

    private static string Between(string text, PersonMention one, PersonMention other) =>
        other.Start > one.Start + one.Length ? text[(one.Start + one.Length)..other.Start] + Mark : "";

    [GeneratedRegex("""\b(?i:(?:write|writing|message|note|mail|email|text|letter|script|draft|reach out|talk|get in touch)(?: (?:to|with))|email|e-mail|message|msg|contact|text)\s+(?<name>(?:["\u201c]?\p{Lu}[\p{L}\p{M}'\u2019.-]*["\u201d]?\s*){1,5}|\p{Lo}{1,12}(?:\s\p{Lo}{1,12}){0,3})""", RegexOptions.CultureInvariant)]
    private static partial Regex WrittenTo();

    [GeneratedRegex("""\b(?i:his|her|their|whose)(?: (?i:full|first))? (?i:name)(?:'s|\u2019s| (?i:is|was))\s+(?<name>(?:\p{Lu}[\p{L}\p{M}'\u2019.-]*\s?){1,4})""", RegexOptions.CultureInvariant)]
    private static partial Regex CalledSo();

    [GeneratedRegex(@"^\s*(?:,|&|\+|and|,\s*and|or)\s*$", Plainly)]
    private static partial Regex Beside();

    [GeneratedRegex(@"^\s*(?:$|[.;!?,]|(?:today|tomorrow|yesterday|last|earlier|in|this|next|please|about|at|from|on|by|via|and then|too|as well)\b)", Plainly)]
    private static partial Regex EndsList();

    [GeneratedRegex(@"^(?:\s+from\s+(?:the|my|our|his|her)\s+[\p{L}'\s-]{2,30}?|\s+at\s+(?:the\s+)?[\p{L}'\s-]{2,30}?)?[\s,]*(?:just\s+|also\s+|kindly\s+)?(?:said|told me|tells me|suggested|suggests|recommended|recommends|advised|thinks|thought|asked me|urged me|wants me|encouraged me|says|gave me|sent me|passed me|introduced me to|referred me to|connected me|pointed me to|put me in touch with)\b[^.;!?]*$", Plainly)]
    private static partial Regex Sends();

    [GeneratedRegex(@"\b(?:to|with|for|email|e-mail|mail|message|msg|text|contact|thank|ask|tell|dm|congratulate)\s+(?:(?:my|our)\s+(?:[\p{L}-]+\s+){1,3})?$", Plainly)]
    private static partial Regex Addressed();

    [GeneratedRegex("^" + ReaderDescription.Bridging + "$", Plainly)]
    private static partial Regex BridgeOnly();

    private const string Courteous = @"^\W*(?:(?:ok|okay|so|and|now|then|next|also|please|pls|coach|can you|could you|help me|let's|lets|i (?:want|need|have|would like) to|i'd like to|i wanna|i need|i want|give me|make me|make|do|now do|another|one more)\W+)*";

    private const string Written = @"(?:(?:an?|the|another|one|new|short|quick|little|nice|my) )*(?:(?:phone|call|calling|voicemail|linkedin|thank[- ]?you|cover|first|follow[- ]?up|intro|introduction|reminder|congratulations?|progress) )*(?:script|e-?mail|mail|note|letter|message|text|dm|msg|reminder|congratulations|thanks|thank[- ]?you|update|draft)";

    [GeneratedRegex(Courteous + @"(?:(?:write|draft|compose|prepare|create|do|make|send)(?: (?:me|up))? )?" + Written + @" (?:for|to)\s+(?:my\s+(?:\p{L}+\s+){1,3})?(?:calling\s+)?(?!(?:him|her|them|it|me|us|this|that|the)\b)\p{L}", Plainly)]
    private static partial Regex Order();

    [GeneratedRegex(Courteous + @"(?:write|draft|compose)(?: (?:me|up))? (?:something|(?:an? |the )(?:message|mail|e-?mail|note|letter|text|draft)|it|one)(?: (?:for me|please|now|then|up))*\W*$", Plainly)]
    private static partial Regex BareOrder();
}
