using System.Text;
using NetworkCoachBot.Language.Entities;
using NetworkCoachBot.Language.Intents;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Dates;

/// <summary>
/// The message as the recogniser gets it: shorthand written out, names and addresses hidden, idioms with time words in them hidden; and
/// the way back from its characters to tokens.
/// </summary>
internal sealed class DateQuery
{
    private const string Hidden = "xx";

    private const WordClass Time = WordClass.Day | WordClass.Month | WordClass.Unit | WordClass.RelDay | WordClass.DayPart | WordClass.Holiday;

    /// <summary>Words that are also names or plain English: they need a neighbour that speaks of time.</summary>
    private static readonly HashSet<string> Doubtful = new(StringComparer.Ordinal) { "may", "march", "mar", "sun", "sat", "wed", "second", "seconds", "august", "april", "june", "jan", "dec", "mon", "fri" };

    /// <summary>Days as they slip in from other languages, after the English word.</summary>
    private static readonly Dictionary<string, string> Foreign = new[]
    {
        "today hoy heute aujourd'hui aujourd", "tomorrow manana demain morgen", "yesterday ayer gestern",
        "monday lunes montag lundi", "tuesday martes dienstag mardi", "wednesday miercoles mittwoch mercredi", "thursday jueves donnerstag jeudi",
        "friday viernes freitag vendredi", "saturday sabado samstag samedi", "sunday domingo sonntag dimanche",
    }
    .Select(line => line.Split(' ')).SelectMany(words => words.Skip(1).Select(word => (word, words[0]))).ToDictionary(x => x.word, x => x.Item2, StringComparer.Ordinal);

    private static readonly HashSet<string> Fillers = new(StringComparer.Ordinal)
    {
        "on", "at", "in", "by", "the", "it", "was", "is", "maybe", "around", "about", "i", "think", "like", "please", "say", "make", "let", "us", "for", "until", "before", "after", "um", "ok", "yes", "no", "how", "then", "this",
    };

    private static readonly HashSet<string> Streets = new(StringComparer.Ordinal)
    {
        "st", "street", "ave", "avenue", "rd", "road", "blvd", "boulevard", "lane", "ln", "drive", "court", "square", "plaza", "highway", "hwy", "terrace", "apt",
    };

    private static readonly string[][] Idioms =
    [
        ["march", "madness"], ["second", "cousin"], ["second", "cousins"], ["second", "nature"], ["second", "hand"], ["second", "thoughts"], ["second", "opinion"], ["a", "second"], ["one", "second"], ["the", "second"], ["one", "sec"],
        ["the", "day", "i"], ["make", "my", "day"], ["made", "my", "day"], ["call", "it", "a", "day"], ["day", "job"], ["day", "one"], ["up", "to", "date"], ["these", "days"], ["nine", "to", "five"], ["9", "to", "5"], ["24", "/", "7"],
        ["black", "friday", "deal"], ["once", "a", "week"], ["a", "minute"], ["right", "now"], ["for", "now"], ["day", "off"],
    ];

    private readonly Reading _reading;
    private readonly int[] _tokenAt;
    private readonly string[] _pieces;

    private DateQuery(Reading reading, string text, int[] tokenAt, string[] pieces)
    {
        _reading = reading;
        Text = text;
        _tokenAt = tokenAt;
        _pieces = pieces;
    }

    public string Text { get; }

    public static bool CouldBeTime(Token token) =>
        token.Kind is TokenKind.Number || (token.IsWord && (char.IsAsciiDigit(token.Norm[0]) || Foreign.ContainsKey(token.Norm) || (Lexicon.Shared.Classes(Lexicon.Shared.TimeWord(token.Norm)) & Time) != 0 || token.Norm is "weekend" or "later" or "ago" or "fortnight"));

    public static bool IsFiller(string word) => Fillers.Contains(word);

    public static DateQuery Of(Reading reading, int cap)
    {
        var count = Math.Min(reading.Tokens.Count, cap);
        var pieces = new string[count];
        var text = new StringBuilder();
        var map = new List<int>();
        for (var i = 0; i < count; i++)
        {
            pieces[i] = Piece(reading, i);
            if (i > 0 && (reading.Tokens[i].Start > reading.Tokens[i - 1].End || reading.Tokens[i].Start == reading.Tokens[i - 1].Start))
            {
                text.Append(' ');
                map.Add(-1);
            }

            text.Append(pieces[i]);
            map.AddRange(Enumerable.Repeat(i, pieces[i].Length));
        }

        return new DateQuery(reading, text.ToString(), [.. map], pieces);
    }

    /// <summary>The tokens that characters (end inclusive) belong to; none where they are hidden.</summary>
    public (int Start, int End) Tokens(int start, int end)
    {
        var (first, last) = (-1, -1);
        for (var i = start; i <= end && i < _tokenAt.Length; i++)
        {
            if (_tokenAt[i] >= 0)
            {
                first = first < 0 ? _tokenAt[i] : first;
                last = _tokenAt[i];
            }
        }

        return first < 0 || _pieces[first] == Hidden ? (0, 0) : (first, last + 1);
    }

    /// <summary>The words from one token to another, as the recogniser got them.</summary>
    public string Words(int start, int end) =>
        string.Join(' ', _pieces.Skip(start).Take(Math.Min(end, _pieces.Length) - start));

    private static string Piece(Reading reading, int i)
    {
        var token = reading.Tokens[i];
        var isDate = reading.Tags[i].IsIn(Tag.BeginDate);
        if (IsDayOfMonth(reading, i))
        {
            return token.Lower;
        }

        if (reading.Tags[i].IsIn(Tag.BeginPerson) || reading.Tags[i].IsIn(Tag.BeginCompany) || reading.Tags[i].IsIn(Tag.BeginCount)
            || token.Kind is TokenKind.Email or TokenKind.Url or TokenKind.Phone or TokenKind.Bot || (i >= reading.Pasted.Start && i < reading.Pasted.End))
        {
            return Hidden;
        }

        if (!isDate && (IsInIdiom(reading, i) || IsInAddress(reading, i) || (Doubtful.Contains(token.Norm) && !IsAmongTime(reading, i)) || IsBareYear(reading, i)))
        {
            return Hidden;
        }

        return token.Kind switch
        {
            TokenKind.Word when token.Norm is "eod" or "cob" => "end of day",
            TokenKind.Word when token.Norm is "eow" => "end of the week",
            TokenKind.Word when token.Norm is "eom" => "end of the month",
            TokenKind.Word => Foreign.GetValueOrDefault(token.Norm) ?? Lexicon.Shared.TimeWord(token.Norm),
            TokenKind.Emoji or TokenKind.LineBreak => ".",
            _ => token.Lower,
        };
    }

    /// <summary>"December 1" is a day, whatever the tagger makes of it.</summary>
    public static bool IsDayOfMonth(Reading reading, int i) =>
        (i + 1 < reading.Tokens.Count && IsMonth(reading.Tokens[i]) && IsDay(reading.Tokens[i + 1])) || (i > 0 && IsMonth(reading.Tokens[i - 1]) && IsDay(reading.Tokens[i]));

    private static bool IsMonth(Token token) => token.IsWord && token.Lower is not ("may" or "mar" or "jan") && (Lexicon.Shared.Classes(token.Lower) & WordClass.Month) != 0;

    private static bool IsDay(Token token) => int.TryParse(token.Lower.AsSpan().TrimEnd("stndrh"), out var day) && day is > 0 and < 32;

    private static bool IsInIdiom(Reading reading, int i)
    {
        foreach (var idiom in Idioms)
        {
            for (var start = Math.Max(0, i - idiom.Length + 1); start <= i && start + idiom.Length <= reading.Tokens.Count; start++)
            {
                var isHere = true;
                for (var w = 0; w < idiom.Length && isHere; w++)
                {
                    isHere = reading.Tokens[start + w].Norm == idiom[w];
                }

                if (isHere && (idiom[0] != "a" || idiom[1] != "minute" || i == start + 1))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsInAddress(Reading reading, int i)
    {
        if (reading.Tokens[i].Kind is not TokenKind.Number)
        {
            return reading.Tokens[i].Kind is TokenKind.Word && Lexicon.Shared.CompanyLength(reading.Tokens, i) > 0 && char.IsAsciiDigit(reading.Tokens[i].Norm[0]);
        }

        for (var w = i + 1; w < reading.Tokens.Count && w <= i + 3; w++)
        {
            if (Streets.Contains(reading.Tokens[w].Norm))
            {
                return true;
            }
        }

        return i > 0 && reading.Tokens[i - 1].Norm is "apartment" or "apt" or "suite" or "unit" or "room";
    }

    private static bool IsBareYear(Reading reading, int i) =>
        reading.Tokens[i] is { Kind: TokenKind.Number, Norm.Length: 4 } token && !token.Norm.StartsWith("19", StringComparison.Ordinal) && !token.Norm.StartsWith("20", StringComparison.Ordinal);

    private static bool IsAmongTime(Reading reading, int i)
    {
        var before = i > 0 ? reading.Tokens[i - 1] : default;
        var after = i + 1 < reading.Tokens.Count ? reading.Tokens[i + 1] : default;
        return before.Norm is "in" or "on" or "last" or "next" or "this" or "since" or "until" or "by" or "early" or "late" or "mid" or "of" or "every" or "from" or "before" or "after"
            || before.Kind is TokenKind.Number || after.Kind is TokenKind.Number || (before.Norm is { Length: > 0 } b && char.IsAsciiDigit(b[0]))
            || (after.Norm is { Length: > 0 } a && (char.IsAsciiDigit(a[0]) || a is "morning" or "afternoon" or "evening" or "night")) || reading.Tokens.Count(t => t.IsWord) <= 2;
    }
}
