using System.Globalization;
using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Planning;

/// <summary>How often to be in touch with somebody.</summary>
/// <param name="Who">A name, or a tag: "Jim", "mentors".</param>
/// <param name="Days">Days between contacts; null for no rhythm any more.</param>
/// <param name="Count">How many of the unit, as said: 2 of "every 2 weeks".</param>
/// <param name="Unit">"day", "week", "month", "quarter" or "year"; empty for none.</param>
public sealed record RhythmReading(string Who, int? Days, int Count, string Unit);

/// <summary>Reads "keep in touch with Jim every month", "every 2 weeks for mentors", "no rhythm for Jim".</summary>
public static partial class RhythmReader
{
    private const int Longest = 120;
    private const int LongestDays = 730;
    private const string Polite = @"^(?:please |ok |can you |could you |i want to |i'd like to |let's |help me )*";
    private const string Often = @"(?:(?:every|each|once every|once an?|once per)(?: (?<n>\d{1,3}|a|one|two|three|four|five|six|eight|ten|other|couple of))? (?<unit>day|week|month|quarter|year)s?|(?<ly>daily|weekly|monthly|quarterly|yearly|every other week))";

    private static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>The rhythm in a sentence; null where it is about something else.</summary>
    /// <param name="text">What was typed.</param>
    public static RhythmReading? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var said = text.Trim().TrimEnd('.', '!').Replace('\u2019', '\'');
        if (said.Length > Longest || said.EndsWith('?') || said.Contains('\n', StringComparison.Ordinal))
        {
            return null;
        }

        if (OfOff().Match(said) is { Success: true } off)
        {
            return new(Who(off), null, 0, "");
        }

        var match = OfTouch().Match(said);
        match = match.Success ? match : OfFor().Match(said);
        return match.Success && Amount(match) is var (count, unit) && count * Days(unit) is > 0 and <= LongestDays and var days ? new(Who(match), days, count, unit) : null;
    }

    /// <summary>Another rhythm in the place of one that was just set: "make that every two weeks"; null where it is something else.</summary>
    /// <param name="text">What was typed.</param>
    public static RhythmReading? ReadAgain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return OfAgain().Match(text.Trim().TrimEnd('.', '!')) is { Success: true } match && Amount(match) is var (count, unit) && count * Days(unit) is > 0 and <= LongestDays and var days ? new("", days, count, unit) : null;
    }

    /// <summary>Whether it is asked how often to be in touch: "how often should I write to Jim?"</summary>
    /// <param name="text">What was typed.</param>
    public static bool Asks(string text) => OfAsking().IsMatch(text);

    /// <summary>The tag alone: "chamber" of "chamber people"; the same where it is nothing else.</summary>
    /// <param name="tagged">Those who are tagged, as typed.</param>
    public static string TagIn(string tagged) => OfPeople().Replace(tagged, "");

    private static string Who(Match match) => match.Groups["who"].Value.Trim(' ', ',', '#');

    private static (int Count, string Unit) Amount(Match match)
    {
        if (match.Groups["ly"].Value.ToLowerInvariant() is { Length: > 0 } ly)
        {
            return ly switch { "daily" => (1, "day"), "weekly" => (1, "week"), "monthly" => (1, "month"), "quarterly" => (1, "quarter"), "yearly" => (1, "year"), _ => (2, "week") };
        }

        var number = match.Groups["n"].Value.ToLowerInvariant();
        var count = number is "" or "a" ? 1 : number is "other" or "couple of" ? 2 : Array.IndexOf(Numbers, number) is var small and >= 0 ? small : int.Parse(number, CultureInfo.InvariantCulture);
        return (count, match.Groups["unit"].Value.ToLowerInvariant());
    }

    private static int Days(string unit) => unit switch { "day" => 1, "week" => 7, "month" => 30, "quarter" => 91, _ => 365 };

    [GeneratedRegex(Polite + @"(?:(?:keep|stay|be|get) in touch with|keep up with|check in (?:on|with)|catch up with|contact|talk to|write to|call|ping|remind me (?:of|about|to (?:write to|contact|call|talk to|ping|check in (?:on|with)|be in touch with|catch up with))) (?:my |all |all my |everybody tagged |everyone tagged |the )?(?<who>[^,]{1,60}?),? " + Often + "$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfTouch();

    [GeneratedRegex(@"^(?:(?:no|actually|sorry|better|wait|hm|ok),? )*(?:(?:make (?:that|it)|change (?:that|it) to|rather|better|say|maybe|let's say|lets say|about) )?" + Often + "(?: please| instead| for (?:him|her|them)| is (?:fine|good|enough))*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfAgain();

    [GeneratedRegex(Polite + Often + @",? (?:for|with) (?:my |all |all my |everybody tagged |everyone tagged |the )?(?<who>[^,]{1,60})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfFor();

    [GeneratedRegex(@"^(?:please )?(?:no|drop|stop|cancel|forget|end)(?: the| my)? (?:rhythm|regular contact|keeping in touch|regular reminders?) (?:for|with|of|about) (?:my |all |the )?(?<who>[^,]{1,60})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfOff();

    [GeneratedRegex(@"^\W*(?:and |so |ok )?how often (?:should|do|must|can|shall|would) (?:i|we|you)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfAsking();

    [GeneratedRegex(@"\s(?:people|folks|contacts|person|ones|crowd)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfPeople();
}
