using System.Globalization;
using Microsoft.Bot.Builder;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Meetings;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.People;
using NetworkCoachBot.Dialogs.Rehearsal;
using NetworkCoachBot.Dialogs.Turn;

namespace NetworkCoachBot.Dialogs.Preparation;

/// <summary>The brief before a meeting (F46-F49): only what the user said of the person, and what is missing, named as missing.</summary>
internal static class Brief
{
    /// <summary>Begins the key of a brief's card; the person follows.</summary>
    public const string CardKey = "prep:";

    private const int Questions = 5;
    private const int LongestFact = 300;

    private static readonly Words Bank = new(QuestionBank.ResourceManager);

    /// <summary>The words of this conversation.</summary>
    public static Words Coach { get; } = new(PreparationWords.ResourceManager);

    /// <summary>The card about a person.</summary>
    public static BriefCard Card(Person person, TurnScene scene)
    {
        var offer = scene.Profile.Gives is [.., var last] ? last : null;
        var aims = Enum.GetValues<MeetingAim>().Where(a => a != person.MeetingAim);
        return new BriefCard(CardKey + person.Id, person.Version, Title(person), Asked(person), [.. Closing(offer)], [.. aims.Select(a => new CardChoice(Coach.Say($"to_{a}"), a.ToString())), new(Coach.Say("rehearse"), RehearsalCapability.FromBrief)])
        {
            Facts = [.. Facts(person, scene, offer)],
            Promises = [.. person.OpenPromises().Take(5).Select(p => PeopleReplies.Promised(p, person, scene.Today))],
        };
    }

    /// <summary>Remembers when the two meet as what was set last: "make it Friday" changes it.</summary>
    public static void WasSet(ITurnContext context, Person person)
    {
        var scene = context.Scene();
        var at = person.MeetingOn!.Value.ToDateTime(person.MeetingAt ?? TimeOnly.MinValue);
        context.SetScene(scene with { Profile = scene.Profile with { LastSet = new JustSet(JustSetKind.Meeting, person.Id, at, person.MeetingAt is not null, scene.Profile.Turns) } });
    }

    /// <summary>When the two meet, in words; null while the day is open.</summary>
    public static string? When(Person person) => (person.MeetingOn, person.MeetingAt) switch
    {
        ({ } day, { } at) => Coach.Say("at", 0, DayWords.Said(day), at.ToString("t", CultureInfo.CurrentCulture)),
        ({ } day, null) => DayWords.Said(day),
        _ => null,
    };

    private static string Title(Person person) => When(person) is { } when ? Coach.Say("title", 0, person.Name, when) : person.Name;

    /// <summary>The question to begin with.</summary>
    public static string FirstQuestion(Person person) => Asked(person)[0];

    /// <summary>Five questions of the bank; a second meeting goes on where the first began.</summary>
    private static string[] Asked(Person person)
    {
        var before = person.Timeline.Count(c => c.Kind is ContactKind.Met or ContactKind.Called);
        return [.. Enumerable.Range(before * Questions, Questions).Select(i => Bank.Say(person.MeetingAim.ToString(), i))];
    }

    /// <summary>Questions of the bank that are not on the card.</summary>
    public static IReadOnlyList<string> FurtherQuestions(Person person)
    {
        var shown = Asked(person);
        return [.. Enumerable.Range(0, Questions * 2).Select(i => Bank.Say(person.MeetingAim.ToString(), i))
            .Concat(Enum.GetValues<MeetingAim>().Where(a => a != person.MeetingAim).Select(a => Bank.Say(a.ToString(), 0)))
            .Distinct().Except(shown).Take(Questions)];
    }

    private static IEnumerable<string> Closing(string? offer)
    {
        yield return Coach.Say("close_names");
        yield return offer is null ? Coach.Say("close_offer") : Coach.Say("close_offer_mine", 0, Cut(offer));
        yield return Coach.Say("close_touch");
    }

    private static IEnumerable<CardFact> Facts(Person person, TurnScene scene, string? offer)
    {
        var name = Names.CalledAs(person.Name);
        var ground = string.Join(", ", person.Interests.Concat(person.Notes));
        (string Label, string? Value)[] facts =
        [
            ("who", PeopleReplies.Work(person)),
            ("how", How(person) ?? Coach.Say("no_link", 0, name)),
            ("last", Last(person, scene.Today)),
            ("ground", ground.Length == 0 ? null : ground),
            ("story", scene.Profile.Story ?? Coach.Say("no_story")),
            ("offer", offer ?? Coach.Say("no_offer")),
            ("aim", Coach.Say($"aim_{person.MeetingAim}")),
        ];
        return facts.Where(f => f.Value is not null).Select(f => new CardFact(Coach.Say($"fact_{f.Label}"), Cut(f.Value!)));
    }

    private static string? How(Person person)
    {
        string?[] ways = [person.HowKnown, person.IntroducedByName is { } introducer ? Coach.Say("sent", 0, introducer) : null];
        return ways.Any(w => w is not null) ? string.Join("; ", ways.Where(w => w is not null)) : null;
    }

    private static string? Last(Person person, DateOnly today) => person.LastContact is not { } last ? null
        : person.Timeline.LastOrDefault(c => c.IsContact() && c.Note is not null) is { } contact && contact.Day == last ? Coach.Say("last", 0, PeopleReplies.Day(last, today), contact.Note)
        : PeopleReplies.Day(last, today);

    private static string Cut(string text) => text.Length <= LongestFact ? text : text[..(char.IsHighSurrogate(text[LongestFact - 2]) ? LongestFact - 2 : LongestFact - 1)] + "…";
}
