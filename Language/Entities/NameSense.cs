using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Entities;

/// <summary>What no name can be, whatever the weights say: a clock, a weekday behind a name, an ordinary noun.</summary>
internal static partial class NameSense
{
    private const float Never = float.MinValue / 4;

    /// <summary>What stands before a thing, hardly before a name.</summary>
    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal) { "the", "a", "an", "my", "our", "their", "your", "his", "this", "these", "some", "any", "every", "no", "another" };

    /// <summary>Takes from the scores of one token the tags that it cannot have.</summary>
    public static void Forbid(Span<float> scores, TokenView[] views, int i)
    {
        var view = views[i];
        var next = i + 1 < views.Length ? views[i + 1].Word : "";
        var isFigure = view.Classes.Length > 0 && view.Classes[0] == '9';
        if (isFigure || (!view.IsKnownName && IsOrdinary(views, i)))
        {
            scores[(int)Tag.BeginPerson] = scores[(int)Tag.InPerson] = Never;
        }

        if (isFigure && (next is "am" or "pm" or "o'clock" or "oclock" || IsClock().IsMatch(view.Word)))
        {
            scores[(int)Tag.BeginCount] = scores[(int)Tag.InCount] = Never;
        }

        if (view.Classes.Contains('D') && view.Word.Length > 3 && !view.IsKnownName)
        {
            scores[(int)Tag.InPerson] = scores[(int)Tag.InCompany] = Never;
        }
    }

    private static bool IsOrdinary(TokenView[] views, int i)
    {
        var view = views[i];
        if (view.Classes.AsSpan().IndexOfAny("GST") >= 0)
        {
            return false;
        }

        var isCapital = view.Shape is "A" or "aA" && i > 0;
        if (view.Classes is "E" && view.Shape is "a")
        {
            // In the dictionary, in no list of names, and not written as one.
            return true;
        }

        return view.Classes.Contains('r') || view.Classes.Contains('W') || (!isCapital && (IsNoun().IsMatch(view.Word) || (i > 0 && Articles.Contains(views[i - 1].Word))));
    }

    [GeneratedRegex(@"^\d{1,2}([:.]\d\d)?(am|pm|a|p|h)$")]
    private static partial Regex IsClock();

    /// <summary>Endings of ordinary English nouns and adjectives that names hardly have.</summary>
    [GeneratedRegex(".(tion|sion|ment|ness|ship|ware|ology|ism|ical|able|ible|ously|fully|less|ility|ivity|ality|ances?|ences|tions|ments|book|sheet|board|room|work|paper|plan)$")]
    private static partial Regex IsNoun();
}
