using System.Globalization;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Planning;

/// <summary>Where somebody stands who has a reason to be thought of, on this day or a later one.</summary>
/// <param name="Lane">People of one reason; a lower one is more pressing.</param>
/// <param name="Place">Their place in the lane, in ordinal order: a day, or how near and what they are called.</param>
public sealed record NextKey(int Lane, string Place);

/// <summary>A stretch of a lane that counts on a day.</summary>
/// <param name="Lane">The lane.</param>
/// <param name="From">The first place.</param>
/// <param name="Until">The place before which it ends.</param>
/// <param name="Reason">The reason of those in it who have no more pressing one.</param>
public sealed record NextLane(int Lane, string From, string Until, NextReason Reason);

/// <summary>
/// How a store finds the people of <see cref="WhomNext"/> without looking at everybody: it keeps each person under their keys,
/// and reads the lanes of the day one after another, until enough people are found.
/// </summary>
public static class NextKeys
{
    private const string End = "\U0010FFFF";
    private const int ThanksDays = 7;

    /// <summary>The keys of a person; they change only when the person does.</summary>
    public static IEnumerable<NextKey> Of(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (person.Status != PersonStatus.Active)
        {
            yield break;
        }

        var mine = WhomNext.Mine(person);
        if (WhomNext.Unthanked(person) is { } met)
        {
            yield return new(0, Day(met.Day));
        }

        if (mine?.Due is { } due)
        {
            yield return new(1, Day(due));
        }

        if (WhomNext.Unanswered(person) is { } heard)
        {
            yield return new(2, Day(person.NextContact > heard.Day ? person.NextContact.Value : heard.Day));
        }

        if (person.NextContact is { } next)
        {
            yield return new(3, Day(next));
            yield break;
        }

        if (WhomNext.IsNameGiven(person))
        {
            yield return new(4, Near(person));
        }

        if (person.LastContact is { } last && LosingTouch.DaysOf(person.Strength) is var days and < int.MaxValue)
        {
            yield return new(days == LosingTouch.DaysOf(Strength.Talked) ? 5 : 6, Day(last));
        }

        if (mine is not null)
        {
            yield return new(7, Day(mine.Due ?? DateOnly.MaxValue));
        }

        if (person.LastContact is null)
        {
            yield return new(person.Strength > Strength.Introduced ? 8 : 9, Near(person));
        }
    }

    /// <summary>The lanes of a day, the most pressing first.</summary>
    public static IReadOnlyList<NextLane> On(DateOnly today) =>
    [
        new(0, Day(today.AddDays(-ThanksDays)), Day(today.AddDays(1)), NextReason.ThanksDue),
        new(1, "", Day(today.AddDays(1)), NextReason.PromiseDue),
        new(2, "", Day(today.AddDays(1)), NextReason.AnswerDue),
        new(3, "", Day(today.AddDays(1)), NextReason.ContactDue),
        new(4, "", End, NextReason.NameGiven),
        new(5, "", Day(today.AddDays(1 - LosingTouch.DaysOf(Strength.Talked))), NextReason.GoingQuiet),
        new(6, "", Day(today.AddDays(1 - LosingTouch.DaysOf(Strength.Met))), NextReason.GoingQuiet),
        new(7, "", End, NextReason.PromiseOpen),
        new(8, "", End, NextReason.WarmEnough),
        new(9, "", End, NextReason.NotStarted),
    ];

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Near(Person person) => string.Create(CultureInfo.InvariantCulture, $"{Strength.Mutual - person.Strength}:{person.Name}");
}
