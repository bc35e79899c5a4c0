using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Planning;

/// <summary>A reason for a no that comes again and again (F44).</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Times">How often.</param>
/// <param name="IsSaid">Whether they said it; false where it is the likely reason for silence.</param>
public sealed record OftenNo(RefusalReason Reason, int Times, bool IsSaid);

/// <summary>How far the user has come, in counts of people and of acts (F67, F69): what they did, not what luck did.</summary>
/// <param name="Listed">People kept.</param>
/// <param name="WrittenTo">People the user wrote to.</param>
/// <param name="Answered">Of these, people from whom something came, or whom the user met.</param>
/// <param name="Met">People the user met or had on the phone.</param>
/// <param name="Names">People whose name somebody gave the user.</param>
/// <param name="Fans">People who know the user by now: talked, or helped each other.</param>
/// <param name="Given">How often the user gave something.</param>
/// <param name="Asked">How often the user asked for something.</param>
/// <param name="SentThisWeek">Messages of the last seven days.</param>
/// <param name="GivenThisWeek">Gifts of the last seven days.</param>
/// <param name="MetThisWeek">Meetings and calls of the last seven days.</param>
/// <param name="WeeksInARow">Weeks on end, back from today, in each of which something was sent, given, or somebody was met.</param>
public sealed record Progress(int Listed, int WrittenTo, int Answered, int Met, int Names, int Fans, int Given, int Asked, int SentThisWeek, int GivenThisWeek, int MetThisWeek, int WeeksInARow = 0)
{
    private const int Week = 7;

    /// <summary>Noes of one reason before it is called common.</summary>
    private const int Common = 2;

    /// <summary>Silences of one likely reason before it is called common.</summary>
    private const int CommonSilence = 3;

    /// <summary>The reason for a no that came most often (F44); null while none stands out.</summary>
    public OftenNo? Often { get; init; }

    /// <summary>What a network comes to on a day.</summary>
    public static Progress Of(IEnumerable<Person> people, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(people);
        var progress = new Progress(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        var weeks = new HashSet<int>();
        var whys = new List<Contact>();
        foreach (var person in people)
        {
            var wrote = person.Timeline.Any(c => c.Kind == ContactKind.Wrote);
            var give = GiveAndTake.Of(person.Timeline);
            whys.AddRange(person.Timeline.Where(c => c is { Kind: ContactKind.Refused or ContactKind.NoAnswer, Why: not null and not RefusalReason.Unsaid }));
            Contact[] week = [.. person.Timeline.Where(c => today.DayNumber - c.Day.DayNumber is >= 0 and < Week)];
            weeks.UnionWith(person.Timeline.Where(c => c.Day <= today && (IsMeeting(c) || c.Kind is ContactKind.Wrote or ContactKind.Gave)).Select(c => (today.DayNumber - c.Day.DayNumber) / Week));
            progress = progress with
            {
                Listed = progress.Listed + 1,
                WrittenTo = progress.WrittenTo + One(wrote),
                Answered = progress.Answered + One(wrote && person.Timeline.Any(c => c.IsHeard() && c.Kind != ContactKind.Refused)),
                Met = progress.Met + One(person.Timeline.Any(IsMeeting)),
                Names = progress.Names + One(person.IntroducedByName is not null),
                Fans = progress.Fans + One(person.StrengthOn(today) >= Strength.Talked),
                Given = progress.Given + give.Given,
                Asked = progress.Asked + give.Asked,
                SentThisWeek = progress.SentThisWeek + week.Count(c => c.Kind == ContactKind.Wrote),
                GivenThisWeek = progress.GivenThisWeek + week.Count(c => c.Kind == ContactKind.Gave),
                MetThisWeek = progress.MetThisWeek + week.Count(IsMeeting),
            };
        }

        return progress with { WeeksInARow = Enumerable.Range(0, weeks.Count + 1).First(w => !weeks.Contains(w)), Often = MostOften(whys, ContactKind.Refused, Common) ?? MostOften(whys, ContactKind.NoAnswer, CommonSilence) };
    }

    private static OftenNo? MostOften(IEnumerable<Contact> whys, ContactKind kind, int least) => whys
        .Where(c => c.Kind == kind)
        .GroupBy(c => c.Why!.Value)
        .Where(g => g.Count() >= least)
        .OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
        .Select(g => new OftenNo(g.Key, g.Count(), kind == ContactKind.Refused))
        .FirstOrDefault();

    private static bool IsMeeting(Contact contact) => contact.Kind is ContactKind.Met or ContactKind.Called;

    private static int One(bool counts) => counts ? 1 : 0;
}
