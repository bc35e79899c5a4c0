using Microsoft.Recognizers.Text.DateTime.Meaning;
using Microsoft.Recognizers.Text.Number.English;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>A text, the moment it is said, and what its words say about time. Reading beyond its ends is safe.</summary>
internal sealed class Passage : NumberText
{
    private readonly DateWord[] _words;

    public Passage(string source, Moment reference, bool dayFirst)
        : base(source)
    {
        Reference = reference;
        DayFirst = dayFirst;
        _words = new DateWord[Count];
    }

    public Memo<Day> Days { get; } = new(static (text, at) => Dates.FindPlain(text, at, holidays: true));

    public Memo<Day> DaysButHolidays { get; } = new(static (text, at) => Dates.FindPlain(text, at, holidays: false));

    public Memo<Clock> SureTimes { get; } = new(static (text, at) => Times.Find(text, at, Strictness.Sure));

    public Memo<Clock> ExpectedTimes { get; } = new(static (text, at) => Times.Find(text, at, Strictness.Expected));

    public Memo<double> Amounts { get; } = new(Durations.FindAmount);

    public Memo<Length> Lengths { get; } = new(Durations.Find);

    public Memo<Stretch> Stretches { get; } = new(DateRanges.FindNamed);

    public Memo<PartOfDay> PartsOfDays { get; } = new(DayParts.FindWithDay);

    public Memo<DayTime> DayTimes { get; } = new(DateTimes.Find);

    public Memo<Offset> Offsets { get; } = new(English.Offsets.Find);

    public Moment Reference { get; }

    public Moment Today => Reference.Date;

    /// <summary>Whether 11/12 is the eleventh of December.</summary>
    public bool DayFirst { get; }

    public DateWord Time(int at)
    {
        if ((uint)at >= (uint)_words.Length)
        {
            return DateWord.Of([]);
        }

        return _words[at] ??= DateWord.Of(IsWord(at) ? Span(at) : []);
    }

    public int Month(int at) => Time(at).Month;

    public int Weekday(int at) => Time(at).Weekday;

    public Unit Unit(int at) => Time(at).Unit;

    public int? Shift(int at) => Time(at).Shift;

    /// <summary>The token after one of the words, or the same token when none stands there.</summary>
    public int Skip(int at, params ReadOnlySpan<string> words) => Is(at, words) ? at + 1 : at;

    /// <summary>The token after a symbol, or the same token.</summary>
    public int SkipSymbol(int at, char symbol) => IsSymbol(at, symbol) ? at + 1 : at;

    /// <summary>The token after an abbreviation's full stop ("Jan. 5"), unless the sentence ends there.</summary>
    public int SkipPeriod(int at) => IsSymbol(at, '.') && IsAttached(at) && this[at + 1].Kind is Tokens.TokenKind.Digits ? at + 1 : at;

    /// <summary>The token after a weekday and the full stop of its abbreviation ("Tue. May 9").</summary>
    public int SkipPeriodOfAbbreviation(int at) =>
        this[at].Length <= 5 && IsSymbol(at + 1, '.') && IsAttached(at + 1) && this[at + 2].Kind != Tokens.TokenKind.None ? at + 2 : at + 1;
}
