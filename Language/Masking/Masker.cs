using System.Text;
using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Masking;

/// <summary>
/// Takes out of a message what says who it is from, to and about: names, companies, addresses, numbers, links. Pure: the same
/// text and the same knowledge give the same result. In doubt it masks: a capital that plain English does not explain is a name.
/// Job titles stay, and so does what happened: only the writer can tell whether that gives somebody away.
/// </summary>
public static partial class Masker
{
    private const RegexOptions Plainly = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>The parts of a text that are not to be shown, in order, none touching another.</summary>
    /// <param name="text">A message.</param>
    /// <param name="known">What is kept about people.</param>
    public static IReadOnlyList<Masked> Find(string text, IEnumerable<KnownWords> known)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(known);
        var taken = new List<Masked>();
        Contacts(text, taken);
        var words = MaskWord.Of(text);
        Phrases(text, words, known, taken);
        NameWords.Find(text, words, taken);
        Signature(text, words, taken);
        return Merge(text, taken);
    }

    /// <summary>The text with a stand-in for each of these parts.</summary>
    /// <param name="text">A message.</param>
    /// <param name="known">What is kept about people.</param>
    /// <param name="standIn">What stands for a kind: "[name]".</param>
    public static string Mask(string text, IEnumerable<KnownWords> known, Func<MaskKind, string> standIn)
    {
        ArgumentNullException.ThrowIfNull(standIn);
        var kept = new StringBuilder();
        var at = 0;
        string[] marks = [.. Enum.GetValues<MaskKind>().Select(standIn)];

        // A stand-in is left alone, so that what is masked already comes out as it went in.
        var guarded = Guard(text, marks);
        foreach (var part in Find(guarded, known))
        {
            kept.Append(guarded, at, part.Start - at).Append(marks[(int)part.Kind]);
            at = part.End;
        }

        return Unguard(kept.Append(guarded, at, guarded.Length - at).ToString(), marks);
    }

    /// <summary>The words of a text that plain English does not explain, each once, as they stand.</summary>
    public static IEnumerable<string> RareWords(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return MaskWord.Of(text).Where(w => w.Stem.Length > 2 && char.IsLetter(w.Stem[0]) && !NameWords.IsOrdinary(w.Norm) && !NameWords.IsFree(w.Norm)).DistinctBy(w => w.Norm).Select(w => w.Stem);
    }

    private static string Guard(string text, string[] marks)
    {
        ArgumentNullException.ThrowIfNull(text);
        var guarded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            guarded.Append(c is >= '\uE000' and <= '\uE0FF' ? '\uFFFD' : c);
        }

        for (var i = 0; i < marks.Length; i++)
        {
            guarded.Replace(marks[i], ((char)('\uE000' + i)).ToString());
        }

        return guarded.ToString();
    }

    private static string Unguard(string text, string[] marks) =>
        marks.Select((mark, i) => (mark, i)).Aggregate(text, (said, m) => said.Replace(((char)('\uE000' + m.i)).ToString(), m.mark, StringComparison.Ordinal));

    private static void Contacts(string text, List<Masked> taken)
    {
        foreach (var (pattern, kind) in new[] { (Email(), MaskKind.Email), (SpeltEmail(), MaskKind.Email), (Link(), MaskKind.Link), (Handle(), MaskKind.Handle), (Street(), MaskKind.Address), (Postal(), MaskKind.Address), (Phone(), MaskKind.Phone), (LongNumber(), MaskKind.Number) })
        {
            taken.AddRange(pattern.Matches(text).Where(m => m.Length > 0).Select(m => new Masked(m.Index, m.Index + m.Length, kind)));
        }
    }

    /// <summary>Known words, whole, in any case and with or without accents.</summary>
    private static void Phrases(string text, IReadOnlyList<MaskWord> words, IEnumerable<KnownWords> known, List<Masked> taken)
    {
        foreach (var phrase in known)
        {
            string[] sought = [.. MaskWord.Of(phrase.Text).Select(w => w.Norm)];
            for (var i = 0; sought.Length > 0 && i + sought.Length <= words.Count; i++)
            {
                if (!sought.Where((word, k) => words[i + k].Norm != word).Any())
                {
                    taken.Add(new Masked(words[i].Start, words[i + sought.Length - 1].StemEnd, phrase.Kind));
                }
            }
        }
    }

    /// <summary>Short lines after the last "Best," or "Thanks," are the writer, however they are written.</summary>
    private static void Signature(string text, IReadOnlyList<MaskWord> words, List<Masked> taken)
    {
        if (Closing().Matches(text).LastOrDefault() is not { } closing)
        {
            return;
        }

        foreach (var line in words.Where(w => w.Start >= closing.Index + closing.Length).GroupBy(w => w.Line).Where(line => line.Count() <= 4))
        {
            taken.AddRange(line.Where(w => !NameWords.IsRole(w)).Select(w => new Masked(w.Start, w.End, MaskKind.Name)));
        }
    }

    /// <summary>Parts that overlap, or that only a space or a small word between names keeps apart, are one.</summary>
    private static List<Masked> Merge(string text, List<Masked> taken)
    {
        var merged = new List<Masked>();
        foreach (var part in taken.OrderBy(p => p.Start).ThenByDescending(p => p.End))
        {
            if (merged is [.., var last] && (part.Start < last.End || (IsNamed(last.Kind) && IsNamed(part.Kind) && Joins().IsMatch(text[last.End..part.Start]))))
            {
                var isCompany = last.Kind == MaskKind.Company || (part.Kind == MaskKind.Company && part.Start >= last.End);
                merged[^1] = new Masked(last.Start, Math.Max(last.End, part.End), part.Start < last.End && part.End - part.Start > last.End - last.Start ? part.Kind : isCompany && IsNamed(last.Kind) ? MaskKind.Company : last.Kind);
            }
            else
            {
                merged.Add(part);
            }
        }

        return merged;
    }

    private static bool IsNamed(MaskKind kind) => kind is MaskKind.Name or MaskKind.Company or MaskKind.Detail;

    [GeneratedRegex(@"[\w.+%'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}", Plainly)]
    private static partial Regex Email();

    [GeneratedRegex(@"\b[\w.+-]{1,64} ?(?:[(\[{] ?at ?[)\]}]| at ) ?[\w-]{1,63}(?: ?(?:[(\[{] ?dot ?[)\]}]| dot ) ?[\w-]{2,20}){1,3}\b", Plainly)]
    private static partial Regex SpeltEmail();

    [GeneratedRegex(@"\b(?:https?://|www\.)[^\s<>""]*[^\s<>"".,;:!?)]|\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,3}\.(?:com|org|net|io|co|edu|gov|info|biz|me|dev|app|ai|us|uk|ca|au|de|fr|es|it|nl|ie|in|eu)\b(?:/(?:[^\s<>""]*[^\s<>"".,;:!?)])?)?|(?<=\s|^)/?in/[\w-]+", Plainly)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<![\w@])@[\w.-]{1,64}\w|(?<![\w])#\w{2,64}|\b[A-Za-z0-9]{1,32}_\w{1,32}\b|\b(?=\w*\d)(?=\w*[A-Za-z]{3})(?!\d+(?:st|nd|rd|th|am|pm|min|mins|hrs|k|days?|weeks?|years?|x)\b)\w{5,64}\b", Plainly)]
    private static partial Regex Handle();

    [GeneratedRegex(@"\b\d{1,6}[A-Za-z]?,? (?:[NSEW]\.? )?(?:[\p{L}'.-]+ ){1,4}(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|way|court|ct|place|pl|square|sq|terrace|parkway|pkwy|highway|hwy|close|crescent)\b\.?(?:,? (?:suite|ste|apt|unit|floor|fl|#) ?\w{1,6})?|\bP\.? ?O\.? box \d+|\b(?:suite|ste|apt|unit) #?\d\w{0,5}\b", Plainly)]
    private static partial Regex Street();

    [GeneratedRegex(@"\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|(?<![$£€])\d{5}(?:-\d{4})?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Postal();

    [GeneratedRegex(@"(?<![\w$£€.])(?:\+|\()?\d(?:[ ().\-/]{0,2}\d){6,14}(?:,? ?(?:x|ext\.?) ?\d{1,6})?(?!\w)", Plainly)]
    private static partial Regex Phone();

    [GeneratedRegex(@"(?<![\w$£€,.])\d{5,}(?!\w)", Plainly)]
    private static partial Regex LongNumber();

    [GeneratedRegex(@"(?:^|\n)[ \t]*(?:(?:best|kind|warm|many|with)[ \t]+)?(?:best|regards|wishes|thanks|thank you|cheers|sincerely|yours(?: (?:truly|sincerely|faithfully))?|warmly|respectfully|talk soon|take care|love|xo+)(?: (?:again|so much|regards|wishes))?[ \t]*[,.!-]*[ \t]*(?=\n)|(?:^|\n)[ \t]*(?:--|—)[ \t]*(?=\n)", Plainly)]
    private static partial Regex Closing();

    [GeneratedRegex(@"^(?:[ \t]+|[ \t]*(?:&|\+|/|-|\.)[ \t]*|\.[ \t]|[ \t](?:of|of the|de|da|del|della|van|von|der|van der|la|le|bin|al|y|e)[ \t])$", RegexOptions.CultureInvariant)]
    private static partial Regex Joins();
}
