using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Logging;

/// <summary>What is told of one of several people.</summary>
/// <param name="Name">The name as typed.</param>
/// <param name="Text">What is told, as if of them alone.</param>
/// <param name="Others">Who else is named in it.</param>
public sealed record ToldOf(string Name, string Text, IReadOnlyList<string> Others);

/// <summary>Reads what one line tells of several people: "met three people at the fair: Ivy Tran from Kroger, Saul B", "promised to call Lou, also to send Kim my deck".</summary>
public static partial class SeveralReader
{
    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Deeds = "send|share|give|get|bring|introduce|call|phone|text|write|look|read|forward|email|mail|put|connect|check|review|tell|let|help|pass|ask|follow|find|invite|show|return|reach|lend|buy|meet";

    /// <summary>What is told of each; empty where it is of one, or of nobody.</summary>
    /// <param name="utterance">The message, read.</param>
    public static IReadOnlyList<ToldOf> Read(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        PersonMention[] names = [.. utterance.People.Where(p => p.Kind == PersonMentionKind.Name)];
        return names.Length < 2 || utterance.Text.TrimEnd().EndsWith('?') ? [] : Met(utterance.Text, names) ?? Together(utterance.Text, names) ?? Promised(utterance.Text.Replace('\u2019', '\''), names) ?? Introduced(utterance.Text, names) ?? [];
    }

    private static ToldOf[]? Met(string text, PersonMention[] names)
    {
        if (MetPeople().Match(text) is not { Success: true } met)
        {
            return null;
        }

        var from = met.Groups["who"].Index;
        PersonMention[] those = [.. names.Where(n => n.Start >= from).DistinctBy(n => n.Text)];
        return those.Length < 2 ? null : [.. those.Select((n, i) =>
        {
            var end = i + 1 < those.Length ? those[i + 1].Start : text.Length;
            var about = About().Match(text[(n.Start + n.Length)..end]).Value;
            return new ToldOf(n.Text, $"{met.Groups["did"].Value} {n.Text}{about.TrimEnd(' ', ',', '.')}{met.Groups["where"].Value.TrimEnd()}", []);
        })];
    }

    /// <summary>"had drinks with kay from Merck and her colleague Stu": both were there.</summary>
    private static ToldOf[]? Together(string text, PersonMention[] names)
    {
        if (names is not [var one, var other] || !WasWith().IsMatch(text[..one.Start]) || And().Match(text[(one.Start + one.Length)..other.Start]) is not { Success: true } and)
        {
            return null;
        }

        var after = text[(other.Start + other.Length)..];
        return [new(one.Text, $"{text[..one.Start]}{one.Text}{and.Groups["about"].Value}{after}", []), new(other.Text, $"{text[..one.Start]}{other.Text}{after}", [])];
    }

    private static ToldOf[]? Promised(string text, PersonMention[] names)
    {
        if (!Promises().IsMatch(text))
        {
            return null;
        }

        var told = new List<ToldOf>();
        var start = 0;
        foreach (var end in Next().Matches(text).Select(m => (At: m.Index, After: m.Index + m.Length)).Append((At: text.Length, After: text.Length)))
        {
            var part = text[start..end.At];
            var name = names.FirstOrDefault(n => n.Start >= start && n.Start < end.At)?.Text;
            if (name is null || told.Any(t => t.Name == name))
            {
                return null;
            }

            told.Add(new(name, start == 0 || Promises().IsMatch(part) ? part : $"promised to {part}", [.. names.Where(n => n.Start >= start && n.Start < end.At && n.Text != name).Select(n => n.Text)]));
            start = end.After;
        }

        return told.Count > 1 ? [.. told] : null;
    }

    private static ToldOf[]? Introduced(string text, PersonMention[] names) =>
        names is [var one, var other] && IntroducedBefore().IsMatch(text[..one.Start]) && Between().IsMatch(text[(one.Start + one.Length)..other.Start])
            ? [new(one.Text, $"introduced {one.Text} to {other.Text}{text[(other.Start + other.Length)..]}", []), new(other.Text, $"introduced {other.Text} to {one.Text}{text[(other.Start + other.Length)..]}", [])]
            : null;

    /// <summary>Whether a message begins with a promise of the user's: "i owe Vera a lunch", "promised to call him", "told zack id call".</summary>
    /// <param name="text">What was typed.</param>
    public static bool IsPromise(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Promises().IsMatch(text.Replace('\u2019', '\'')) && !Wishes().IsMatch(text);
    }

    /// <summary>To whom a message says that the user promised or owes something, by the place of the name: a name that is a word as well, like "pete" or "will"; null where it names nobody there.</summary>
    /// <param name="text">What was typed.</param>
    public static string? PromisedTo(string text) => Whom().Match(text) is { Success: true } match ? match.Groups["who"].Value : null;

    [GeneratedRegex(@"^\W*(?:(?:i|also|and|so|ok|oh|just|have|i['\u2019]ve|today|yesterday|still)\W+)*(?:promised|owe|told)\s+(?:my\s+\w+\s+)?(?!(?:to|him|her|them|that|it|a|an|my|the|some|people|everyone|someone|somebody|i|me|us)\b)(?<who>\p{L}[\p{L}'\u2019-]+(?: (?!(?:an?|my|the|some|that|i|id|ill|to|two|his|her|their)\b)\p{L}[\p{L}'\u2019-]+)?)\s+(?:an?|my|the|some|that|i['\u2019]?d|i['\u2019]?ll|to|two|i)\s", Plainly)]
    private static partial Regex Whom();

    /// <summary>Whether a message says that somebody was told what came of something: "i let ana know i got the interview"; not "let ana know".</summary>
    /// <param name="text">What was typed.</param>
    public static bool TellsOfReport(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Reports().IsMatch(text) && LogReader.Read(text).Happened == Happened.ReportedBack;
    }

    [GeneratedRegex(@"^\W*(?:(?:so|ok|and|oh|also|just|finally|yesterday|today)\W+)*(?:(?:i|we)(?:['\u2019]ve| have)?\s+(?:just\s+|also\s+|already\s+)?(?:told|let|updated)|told)\s", Plainly)]
    private static partial Regex Reports();

    [GeneratedRegex(@"^(?!.*\b(?:said|told|should|suggest\w*|recommend\w*|gave|introduc\w*|promised|talk to|speak to)\b).*\b(?:had|grabbed|got|did|met|saw|visited|coffee|lunch|drinks|dinner|breakfast)\b[^.;!?]*$", Plainly | RegexOptions.Singleline)]
    private static partial Regex WasWith();

    [GeneratedRegex(@"^(?<about>\s+(?:from|at|of)\s+[^,;.]+?)?,?\s+and\s+(?:her|his|their|my|the)\s+\w+(?:\s\w+)?\s+$", Plainly)]
    private static partial Regex And();

    /// <summary>Who introduced the user to somebody, where the message begins with it; null else. They may be a name that is a word as well: "dan", "will".</summary>
    /// <param name="utterance">The message, read.</param>
    public static (string By, string To)? IntroducedMe(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return !utterance.Text.TrimEnd().EndsWith('?') && Introducer().Match(utterance.Text) is { Success: true } match && utterance.People.LastOrDefault(p => p.Kind == PersonMentionKind.Name && p.Start >= match.Groups["rest"].Index) is { } to
            ? (match.Groups["by"].Value, to.Text)
            : null;
    }

    [GeneratedRegex(@"^(?<did>.*?\b(?:met|talked (?:to|with)|spoke (?:to|with)|chatted with|connected with|got to know))\s+(?:(?:about|like|a|some|few|couple|of|several|many|two|three|four|five|six|\d{1,2}|new|nice|interesting|great|good|really)\s+)*(?:people|folks|persons|guys|women|men|ladies|contacts|ones)\b(?<where>[^:;\n]*?)\s*(?::|;|\s[-\u2013\u2014])\s*(?<who>.+)$", Plainly | RegexOptions.Singleline)]
    private static partial Regex MetPeople();

    [GeneratedRegex(@"^,?\s*(?:\([^)]*\)|(?:from|at|@|who|of|in)\s(?:(?!\s+and\s)[^,;.!?\n])+)", Plainly)]
    private static partial Regex About();

    [GeneratedRegex(@"^\W*(?:(?:i|also|and|so|ok|oh|just|have|i've|today|yesterday|still)\W+)*(?:promised\b(?! (?:me|us)\b)|owe\b(?! (?:me|us)\b)(?=.{3,60}\b(?:an?|my|the|some|two)\s(?!(?:reply|answer|e-?mail|message|thank|thanks|note|letter|text|response|apology)))|(?:told|said to)\s+(?:\p{L}+\s+){1,2}(?:that\s+)?(?:i'd|id|i'll|ill|i would|i will)\s)", Plainly)]
    private static partial Regex Promises();

    [GeneratedRegex(@"\b(?:remind|draft|write (?:it|him|her|them|the|a|that)|help me|what (?:do|should|can)|how (?:do|should|can))\b|\?\s*$", Plainly)]
    private static partial Regex Wishes();

    [GeneratedRegex($@"(?:,|;)?\s+(?:and|also|plus|then)\s+(?:(?:also|and|i|promised|that|i'd|i'll)\s+)*(?:to\s+)?(?=(?:{Deeds})\s)|(?:,|;)?\s+(?:and|also|plus|then)\s+(?=(?:i\s+)?(?:also\s+)?(?:promised|owe|told)\s)", Plainly)]
    private static partial Regex Next();

    [GeneratedRegex(@"^\W*(?:(?:i|we|just|also|and|so|ok|finally|today|yesterday|i've|have)\W+)*(?:introduced|connected|intro'?d|put)\s+(?:my \w+ )?$", Plainly)]
    private static partial Regex IntroducedBefore();

    [GeneratedRegex(@"^\s+(?:to|with|and)\s+(?:my \w+ )?$", Plainly)]
    private static partial Regex Between();

    [GeneratedRegex(@"^\W*(?:(?:so|ok|and|oh|also|btw|today|yesterday|just|good news)\W+)*(?!(?:he|she|they|who|it|that|this|i|we|you|got|was|were|been|someone|somebody|which|has|never|not)\b)(?:my \w+ )?(?<by>\p{L}[\p{L}'\u2019-]*(?: \p{L}[\p{L}'\u2019-]+)?)\s+(?:(?:just|finally|kindly|also|has)\s+)*(?:introduced|connected|intro'?d|linked|hooked)\s+(?:me|us)\s+(?:up\s+)?(?:to|with)\s+(?<rest>.+)$", Plainly | RegexOptions.Singleline)]
    private static partial Regex Introducer();
}
