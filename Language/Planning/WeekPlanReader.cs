using System.Globalization;
using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Planning;

/// <summary>What is said of a weekly plan. A null says nothing about that kind.</summary>
/// <param name="Sent">Messages to send.</param>
/// <param name="Given">Things to give.</param>
/// <param name="Met">Meetings and calls to have.</param>
/// <param name="IsOff">Whether there is to be no plan any more.</param>
public sealed record WeekPlanReading(int? Sent, int? Given, int? Met, bool IsOff = false);

/// <summary>Reads "my plan is 5 messages, 3 gifts and 2 meetings a week", "i want to send 4 notes a week", "no weekly plan".</summary>
public static partial class WeekPlanReader
{
    private const int Longest = 140;

    private static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>The plan in a sentence; null where it is about something else.</summary>
    /// <param name="text">What was typed.</param>
    public static WeekPlanReading? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var said = text.Trim().TrimEnd('.', '!').Replace('’', '\'').ToLowerInvariant();
        if (said.Length > Longest || said.EndsWith('?'))
        {
            return null;
        }

        if (OfOff().IsMatch(said))
        {
            return new(null, null, null, IsOff: true);
        }

        if (!OfBareNumber().IsMatch(said) && !OfAmounts().IsMatch(said) && (!OfWeek().IsMatch(said) || !OfWish().IsMatch(said) || OfPast().IsMatch(said)))
        {
            return null;
        }

        if (OfBareNumber().Match(said) is { Success: true } bare && Number(bare.Groups["n"].Value) is { } count)
        {
            // "make it 5 a week": messages are what a plan is made of first.
            return new(count, null, null);
        }

        var reading = new WeekPlanReading(Amount(OfSent(), said), Amount(OfGiven(), said), Amount(OfMet(), said));
        return reading is { Sent: null, Given: null, Met: null } ? null : reading;
    }

    /// <summary>Whether a plan is asked for, or asked about, without saying one: "plan my week", "what's my plan for the week?".</summary>
    public static bool Asks(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= Longest && OfAsking().IsMatch(text.Trim().Replace('’', '\'').ToLowerInvariant());
    }

    private static int? Amount(Regex form, string said)
    {
        if (form.Match(said) is not { Success: true } match)
        {
            return null;
        }

        return Number(match.Groups["n"].Value);
    }

    private static int? Number(string number)
    {
        var value = number is "a" or "an" ? 1 : Array.IndexOf(Numbers, number);
        return value >= 0 ? value : int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) && digits <= 100 ? digits : null;
    }

    [GeneratedRegex(@"^(?:ok |please |let's |lets |help me |can you |can we |i want to |i need to |how do i )*(?:(?:plan|set up|make a plan for|plan out) (?:my|the|this|next) week|(?:what's|whats|what is|show|show me|see) (?:my |the )plan|(?:what's|whats|what is|show|show me|see|set|make|change) (?:my |the |a )?(?:weekly plan|week plan|weekly goal|plan for (?:the|this|my) week))[.!?]*$")]
    private static partial Regex OfAsking();

    [GeneratedRegex(@"^(?:please )?(?:(?:no|drop|forget|cancel|remove|delete|clear|stop)(?: my| the| more)? (?:weekly|week) (?:plan|goal|target)s?|no (?:more )?plans?|(?:drop|cancel|forget|remove) (?:my|the) plan)(?: any ?more| for now)?$")]
    private static partial Regex OfOff();

    [GeneratedRegex(@"^(?:ok |let's |lets |maybe |please |just )*(?:(?:make it|do|say|set it to|plan)(?: for)? )(?<n>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) (?:a|per|each|every) week$")]
    private static partial Regex OfBareNumber();

    /// <summary>"5 messages", "3 messages and 2 talks": amounts and nothing else, as said after "plan my week".</summary>
    [GeneratedRegex(@"^(?:ok |no |please |can you |actually |maybe |let's say |say |about |just |(?:change|set|make|switch|update|raise|lower|cut|put) (?:it|that|(?:my |the )?(?:weekly |week )?(?:plan|goal|target))(?: to| at|:)? |(?:i'll|i will|i can|i want to|let's) (?:do |try |send |have )*)*(?:(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|zero) (?:phone |new |short |first |useful |small )?(?:messages?|notes?|e?-?mails?|letters?|gifts?|things? (?:given|to give)|meetings?|coffees?|calls?|talks?|conversations?|lunch(?:es)?)(?: please| instead)?(?:,? and |, | & |$| a week$| per week$| this week$))+$")]
    private static partial Regex OfAmounts();

    [GeneratedRegex(@"\b(?:(?:a|per|each|every) week|weekly|week'?s? (?:plan|goal|target)|for the week|this week|my (?:plan|target))\b")]
    private static partial Regex OfWeek();

    [GeneratedRegex(@"\b(?:plan|goal|target|aim|want to|like to|i'?ll|i will|going to|let'?s|try to|commit|set)\b")]
    private static partial Regex OfWish();

    [GeneratedRegex(@"\b(?:sent|gave|met|had|did|wrote|got|gets?|was|were|last week|so far|he|she|they|him|her|them|remind)\b")]
    private static partial Regex OfPast();

    [GeneratedRegex(@"\b(?:(?:send|write|send out)(?: to)? (?<n>\d{1,3}|a|one|two|three|four|five|six|seven|eight|nine|ten)\b|(?<n>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|zero) (?:new |short |first )?(?:messages?|notes?|e?-?mails?|letters?|sent)\b)")]
    private static partial Regex OfSent();

    [GeneratedRegex(@"\b(?:(?:give|share|help)(?: to| with)? (?<n>\d{1,3}|a|one|two|three|four|five|six|seven|eight|nine|ten)\b|(?<n>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|zero) (?:useful |small )?(?:gifts?|things? (?:given|to give)|things?|favou?rs?|given)\b)")]
    private static partial Regex OfGiven();

    [GeneratedRegex(@"\b(?:(?:meet|call|talk to|talk with|see)(?: with)? (?<n>\d{1,3}|a|one|two|three|four|five|six|seven|eight|nine|ten)\b|(?<n>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|zero) (?:phone |new )?(?:meetings?|coffees?|calls?|talks?|conversations?|lunch(?:es)?|met)\b)")]
    private static partial Regex OfMet();
}
