using Microsoft.Recognizers.Text.DateTime.Meaning;
using Microsoft.Recognizers.Text.Number.English;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>Months and years by name: "February", "next May", "Dec-2018", "March next year", "2019", "year 2012".</summary>
internal static class CalendarRanges
{
    public static Found<Stretch>? Read(Passage text, int at) => Month(text, at) ?? MonthInDigits(text, at) ?? Year(text, at);

    /// <summary>A year that stands for itself.</summary>
    public static Found<Stretch>? Year(Passage text, int at)
    {
        if (text.Is(at, "year", "cy") || text.Are(at, "calendar", "year"))
        {
            var next = text.Is(at, "calendar") ? at + 2 : at + 1;
            next = text.Skip(next, "of");
            if (text.Is(at, "cy") && text.IsAttached(next) && text.IsDigits(next) && text[next].Length == 2)
            {
                return new(next + 1, Stretch.Year(2000 + text.Number(next)));
            }

            return DayNumbers.Year(text, next) is { } named && !text.Is(next - 1, "of") ? new(named.To, Stretch.Year(named.Value)) : null;
        }

        if (!text.IsDigits(at))
        {
            return IsYearExpected(text, at) && DayNumbers.SpokenYear(text, at) is { } spoken ? new(spoken.To, Stretch.Year(spoken.Value)) : null;
        }

        var year = text[at].Length == 4 ? text.Number(at) : 0;
        return year is >= 1000 and <= 2100 && (year >= 1500 || IsYearExpected(text, at)) && StandsAlone(text, at) ? new(at + 1, Stretch.Year(year)) : null;
    }

    /// <summary>A month; one whose name is also another word must be expected or in company.</summary>
    public static Found<Stretch>? Month(Passage text, int at, bool isExpected = false)
    {
        if (text.Shift(at) is { } shift && text.Month(at + 1) is > 0 and var relative)
        {
            var isVerb = shift == 0 && text.Time(at + 1).IsWeak && text.IsWord(at + 2) && !isExpected;
            return !isVerb && DayNumbers.Day(text, at + 2) is null ? new(at + 2, Stretch.Month(new Moment(text.Today.Year + shift, relative, 1))) : null;
        }

        var start = text.Skip(at, "the");
        if (text.Are(start, "month", "of") && text.Month(text.Skip(start + 2, "the")) > 0)
        {
            return Month(text, text.Skip(start + 2, "the"), isExpected: true);
        }

        var month = text.Month(at);
        if (month == 0)
        {
            return null;
        }

        if (YearOf(text, text.SkipPeriod(at + 1)) is { } year)
        {
            return new(year.To, Stretch.Month(new Moment(year.Value, month, 1)));
        }

        return text.Time(at).IsWeak && !isExpected && !HasCompany(text, at) ? null : new(at + 1, Stretch.Month(text.Reference, month));
    }

    /// <summary>"2019", "next year", "last year" behind a month, a quarter or a season.</summary>
    public static Found<int>? YearOf(Passage text, int at)
    {
        var next = text.IsHyphen(at) || text.IsSymbol(at, '/') || text.IsSymbol(at, ',') || text.Is(at, "of", "in") ? at + 1 : at;
        next = text.Are(next, "the", "year") ? text.Skip(next + 2, "of") : next;
        if (DayNumbers.Year(text, next) is { } year)
        {
            return EndsYear(text, year.To) ? year : null;
        }

        if (text.Shift(next) is { } shift && text.Unit(next + 1) == Unit.Year && !text.Time(next + 1).Plural)
        {
            return new(next + 2, text.Today.Year + shift);
        }

        var digits = text.SkipSymbol(next, '\'');
        return (digits > next || text.Is(at, "of")) && text.IsDigits(digits) && text[digits].Length == 2 && EndsYear(text, digits + 1)
            ? new(digits + 1, text.Number(digits) + (text.Number(digits) < 40 ? 2000 : 1900))
            : null;
    }

    /// <summary>"5/2018", "2018-12", "2018 January".</summary>
    private static Found<Stretch>? MonthInDigits(Passage text, int at)
    {
        if (!text.IsDigits(at) || !StandsBefore(text, at))
        {
            return null;
        }

        var isDotted = text.IsSymbol(at + 1, '.') && text[at].Length == 4;
        var separated = (text.IsSymbol(at + 1, '/') || text.IsSymbol(at + 1, '-') || isDotted) && text.IsAttached(at + 1);
        var next = separated ? at + 2 : at + 1;
        if (text[at].Length == 4 && text.Number(at) is >= 1500 and <= 2100)
        {
            var month = text.Month(next) > 0 && !text.Time(next).IsWeak ? text.Month(next)
                : separated && text.IsDigits(next) && text[next].Length <= 2 && text.IsAttached(next) && EndsYear(text, next + 1) ? text.Number(next)
                : 0;
            return month is >= 1 and <= 12 ? new(next + 1, Stretch.Month(new Moment(text.Number(at), month, 1))) : null;
        }

        return separated && text[at].Length <= 2 && text.Number(at) is >= 1 and <= 12 and var number && text.IsAttached(next)
            && DayNumbers.Year(text, next) is { Value: >= 1500 and <= 2100 } year && EndsYear(text, year.To)
            ? new(year.To, Stretch.Month(new Moment(year.Value, number, 1)))
            : null;
    }

    private static bool StandsAlone(Passage text, int at) =>
        StandsBefore(text, at) && EndsYear(text, at + 1) && text.Unit(at + 1) == Unit.None && text.Word(at + 1).Role != NumberRole.Multiplier
        && !text.Is(at + 1, "dollars", "bucks", "usd", "people", "times", "percent") && (text.Number(at) >= 1900 || !Nouns.IsCounted(text, at + 1));

    /// <summary>Not the tail of a telephone number, a price, a decimal or a word; nor of "32 - 2015". A year may stand before a dash, but only one.</summary>
    private static bool StandsBefore(Passage text, int at, bool isSecond = true)
    {
        if (text.IsHyphen(at - 1) || text.IsSymbol(at - 1, '/'))
        {
            return !text.IsDigits(at - 2) || (isSecond && text[at - 2].Length == 4 && StandsBefore(text, at - 2, isSecond: false));
        }

        return !text.IsAttached(at) || text.IsSymbol(at - 1, '(') || text.IsSymbol(at - 1, '"') || text.IsSymbol(at - 1, '\'') || text.IsSymbol(at - 1, '~') || text.IsSymbol(at - 1, '[')
            || text.IsSymbol(at - 1, '>') || text.IsSymbol(at - 1, '<') || text.IsSymbol(at - 1, '=');
    }

    private static bool EndsYear(Passage text, int to)
    {
        if (!text.IsAttached(to))
        {
            return true;
        }

        var isJoined = text.IsAttached(to + 1) && text.IsDigits(to + 1) && !text.IsSymbol(to, '~') && !(text.IsHyphen(to) && text[to + 1].Length == 4);
        return !text.IsWord(to) && !text.IsSymbol(to, '%') && !isJoined;
    }

    private static bool IsYearExpected(Passage text, int at) =>
        text.Is(at - 1, "in", "since", "until", "till", "before", "after", "from", "year", "during", "by", "through", "of", "than");

    private static bool HasCompany(Passage text, int at) =>
        text.Is(at - 1, "in", "of", "since", "until", "till", "from", "by", "before", "after", "during", "through", "early", "late", "mid", "for")
        || (text.Is(at - 1, "to", "and", "or") && text.Month(at - 2) > 0 && !text.Time(at - 2).IsWeak)
        || (text.Is(at + 1, "to", "and", "or", "through") && text.Month(at + 2) > 0 && !text.Time(at + 2).IsWeak);
}
