using Microsoft.Recognizers.Text.DateTime.Meaning;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>Days with a name, mostly American: "Christmas Eve", "Thanksgiving 2027", "next Easter", "Labor Day".</summary>
internal static class Holidays
{
    private const int LongestName = 7;

    /// <summary>Names without spaces and apostrophes.</summary>
    private static readonly (Holiday Day, string[] Names)[] Table =
    [
        (Holiday.Fixed(1, 1), ["newyear", "newyears", "newyearday", "newyearsday"]),
        (Holiday.Nth(1, 1, 3), ["martinlutherking", "martinlutherkingday", "martinlutherkingjrday", "mlkday"]),
        (Holiday.Fixed(2, 2), ["groundhogday"]),
        (Holiday.Fixed(2, 14), ["valentinesday", "valentineday", "valentines"]),
        (Holiday.Nth(2, 1, 3), ["presidentsday", "presidentday", "washingtonsbirthday"]),
        (Holiday.Fixed(3, 8), ["womensday", "internationalwomensday"]),
        (Holiday.Fixed(3, 17), ["stpatrickday", "stpatricksday", "saintpatricksday", "stpatricks"]),
        (Holiday.Fixed(4, 1), ["aprilfools", "aprilfoolsday", "aprilfoolday"]),
        (Holiday.Fixed(4, 22), ["earthday"]),
        (Holiday.Easter(-47), ["mardigras"]),
        (Holiday.Easter(-46), ["ashwednesday"]),
        (Holiday.Easter(-7), ["palmsunday"]),
        (Holiday.Easter(-2), ["goodfriday"]),
        (Holiday.Easter(0), ["easter", "easterday", "eastersunday"]),
        (Holiday.Easter(1), ["eastermonday"]),
        (Holiday.Fixed(5, 1), ["mayday", "internationalworkersday"]),
        (Holiday.Fixed(5, 5), ["cincodemayo"]),
        (Holiday.Nth(5, 7, 2), ["mothersday", "motherday"]),
        (Holiday.Nth(5, 1, 5), ["memorialday"]),
        (Holiday.Fixed(6, 14), ["flagday"]),
        (Holiday.Nth(6, 7, 3), ["fathersday", "fatherday"]),
        (Holiday.Fixed(6, 19), ["juneteenth"]),
        (Holiday.Fixed(7, 4), ["independenceday"]),
        (Holiday.Nth(9, 1, 1), ["laborday", "labourday"]),
        (Holiday.Nth(10, 1, 2), ["columbusday", "indigenouspeoplesday"]),
        (Holiday.Fixed(10, 31), ["halloween", "halloweenday", "allhallowseve"]),
        (Holiday.Fixed(11, 1), ["allsaintsday", "allhallowsday"]),
        (Holiday.Fixed(11, 2), ["allsoulsday"]),
        (Holiday.Fixed(11, 5), ["guyfawkesday"]),
        (Holiday.Fixed(11, 11), ["veteransday", "veteranday", "remembranceday", "singlesday"]),
        (Holiday.Nth(11, 4, 4), ["thanksgiving", "thanksgivingday"]),
        (Holiday.Nth(11, 4, 4, daysAfter: 1), ["blackfriday"]),
        (Holiday.Nth(11, 4, 4, daysAfter: 4), ["cybermonday"]),
        (Holiday.Fixed(12, 24), ["christmaseve", "xmaseve"]),
        (Holiday.Fixed(12, 25), ["christmas", "christmasday", "xmas", "xmasday"]),
        (Holiday.Fixed(12, 26), ["boxingday"]),
        (Holiday.Fixed(12, 31), ["newyearseve", "newyeareve"]),
    ];

    private static readonly Dictionary<string, Holiday> Names =
        Table.SelectMany(row => row.Names, (row, name) => (row.Day, name)).ToDictionary(n => n.name, n => n.Day, StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Beginnings = new(StringComparer.OrdinalIgnoreCase)
    {
        "new", "martin", "mlk", "groundhog", "valentine", "valentines", "st", "saint", "presidents", "president", "washington", "april", "easter", "good", "earth", "cinco",
        "mother", "mothers", "memorial", "father", "fathers", "juneteenth", "independence", "labor", "labour", "columbus", "indigenous", "halloween", "all", "veterans",
        "veteran", "thanksgiving", "black", "cyber", "christmas", "xmas", "boxing", "mardi", "ash", "palm", "flag", "women", "womens", "international", "may", "guy",
        "singles", "remembrance",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Begins = Beginnings.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<string, Holiday>.AlternateLookup<ReadOnlySpan<char>> Named = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    public static Found<Day>? Read(Passage text, int at)
    {
        var shift = text.Shift(at);
        var start = shift is null ? at : at + 1;
        if (!text.IsWord(start) || !Begins.Contains(text.Span(start)) || Name(text, start) is not { } holiday)
        {
            return null;
        }

        if (shift is { } direction)
        {
            var near = holiday.Value.Near(text.Reference);
            return new(holiday.To, direction switch { 0 => holiday.Value.Of(text.Today.Year), < 0 => Day.On(near.Past), _ => Day.On(near.Future) });
        }

        var next = text.Skip(text.SkipSymbol(holiday.To, ','), "of", "in");
        if (DayNumbers.Year(text, next) is { } year)
        {
            return new(year.To, holiday.Value.Of(year.Value));
        }

        if (text.Shift(next) is { } moved && text.Unit(next + 1) == Unit.Year)
        {
            return new(next + 2, holiday.Value.Of(text.Today.Year + moved));
        }

        return new(holiday.To, holiday.Value.Near(text.Reference));
    }

    /// <summary>The holiday named at a token, of a year.</summary>
    public static Day OfYear(Passage text, int at, int year) => Name(text, text.Shift(at) is null ? at : at + 1)?.Value.Of(year);

    public static bool CanBegin(Passage text, int at) => Begins.Contains(text.Span(at));

    private static Found<Holiday>? Name(Passage text, int at)
    {
        Span<char> name = stackalloc char[32];
        var length = 0;
        Found<Holiday>? longest = null;
        for (var i = at; i < at + LongestName; i++)
        {
            var piece = text.Span(i);
            if (text.IsSymbol(i, '\'') || text.IsSymbol(i, '\u2019') || text.IsSymbol(i, '.') || text.IsHyphen(i))
            {
                continue;
            }

            if (!text.IsWord(i) || length + piece.Length > name.Length)
            {
                break;
            }

            piece.CopyTo(name[length..]);
            length += piece.Length;
            if (Named.TryGetValue(name[..length], out var holiday))
            {
                longest = new(i + 1, holiday);
            }
        }

        return longest;
    }
}
