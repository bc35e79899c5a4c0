using Microsoft.Bot.Schema;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Cadence;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Coaching.Referrals;
using NetworkCoachBot.Dialogs.Research;
using NetworkCoachBot.Dialogs.Turn;

namespace NetworkCoachBot.Dialogs.People;

/// <summary>What the coach says about people: one on a card, several in a list, and what was kept or changed.</summary>
public static class PeopleReplies
{
    /// <summary>Begins the key of every card of this conversation that is no question.</summary>
    public const string CardKey = "people:";

    /// <summary>How many people stand in a list at once.</summary>
    public const int Page = 10;

    private const int TimelineOnCard = 6;
    private const int PromisesOnCard = 5;
    private const int LongestLine = 160;

    /// <summary>The words of these conversations.</summary>
    public static Words Coach { get; } = new(PeopleWords.ResourceManager);

    /// <summary>"Jim Ruiz, owner of Ruiz Foods".</summary>
    public static string Described(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Work(person) is { } work ? $"{person.Name}, {work}" : person.Name;
    }

    /// <summary>The strength in words: "talked".</summary>
    public static string Named(Strength strength) => Coach.Say($"strength_{strength}");

    /// <summary>A person on a card (F2-F6, F10, F23).</summary>
    /// <param name="person">Who.</param>
    /// <param name="chain">Who sent the user to them.</param>
    /// <param name="scene">The turn.</param>
    public static Activity Card(Person person, Chain chain, TurnScene scene)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(chain);
        ArgumentNullException.ThrowIfNull(scene);
        var strength = person.StrengthOn(scene.Today);
        var card = new PersonCard(person.Id, person.Version, person.Name, Coach.Say($"title_{strength}"), Criterion(person, strength))
        {
            Role = Work(person),
            HowKnown = Known(person),
            LastContact = Last(person, scene.Today),
            Facts = [.. Facts(person, chain, scene)],
            Promises = [.. person.OpenPromises().Take(PromisesOnCard).Select(p => Promised(p, person, scene.Today))],
            Timeline = [.. person.Timeline.Reverse().Take(TimelineOnCard).Select(c => new TimelineEntry(Day(c.Day, scene.Today), Cut(Happened(c))))],
        };
        return card.ToActivity(scene.Surface);
    }

    /// <summary>People in a list, each opened by a press (F7, F8).</summary>
    /// <param name="key">What made the list: the card's key.</param>
    /// <param name="title">What it is.</param>
    /// <param name="people">Those on this page.</param>
    /// <param name="scene">The turn.</param>
    /// <param name="from">How many stood on the pages before.</param>
    /// <param name="total">How many there are; null where that is not counted.</param>
    /// <param name="more">Whether there are more.</param>
    /// <param name="note">What stands under a name; null for nothing.</param>
    public static Activity List(string key, string title, IReadOnlyList<Person> people, TurnScene scene, int from = 0, int? total = null, bool more = false, Func<Person, string?>? note = null)
    {
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(scene);
        var rows = people.Select(p => new PersonRow(p.Id, p.Name, Detail(p, scene.Today), note?.Invoke(p)));
        var card = new PeopleListCard(key, 1, title, [.. rows])
        {
            NextFrom = more ? from + people.Count : null,
            Range = total is { } all && all > people.Count ? Coach.Say("range", 0, from + 1, from + people.Count, all) : null,
        };
        return card.ToActivity(scene.Surface);
    }

    /// <summary>A sentence with buttons under it that can be pressed or left.</summary>
    public static Activity Offer(string says, TurnScene scene, int version, params CardChoice[] choices)
    {
        ArgumentNullException.ThrowIfNull(scene);
        return new ChoiceCard(CardKey + "offer", version, says, choices).ToActivity(scene.Surface);
    }

    /// <summary>A silence, said: "No word since 3 Mar".</summary>
    public static string Silence(Person person, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Coach.Say("silent_since", 0, Day(person.LastContact ?? today, today));
    }

    /// <summary>A day without its year where it is this one's: "20 Nov".</summary>
    public static string Day(DateOnly day, DateOnly today) => DayWords.Short(day, today);

    /// <summary>What was changed, as sentences.</summary>
    public static string Changed(Person after, IReadOnlyList<PersonChange> changes)
    {
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(changes);
        var name = Names.CalledAs(after.Name);
        return string.Join(' ', changes.Select(c => c switch
        {
            PersonChange.Renamed => Coach.Say("changed_name", 0, after.Name),
            PersonChange.Works => Coach.Say(after.Role is null ? "changed_place" : "changed_work", 0, name, Work(after)),
            PersonChange.LeftWork => Coach.Say("changed_left", 0, name),
            PersonChange.Mail mail => Coach.Say("changed_mail", 0, name, mail.Address),
            PersonChange.Phone phone => Coach.Say("changed_phone", 0, name, phone.Number),
            PersonChange.Profile profile => Coach.Say("changed_profile", 0, name, profile.Url),
            PersonChange.KnownBy known => Coach.Say("changed_how", 0, name, known.How),
            PersonChange.Noted noted => Coach.Say("changed_note", 0, name, noted.What),
            PersonChange.Likes likes => Coach.Say("changed_likes", 0, name, likes.What),
            PersonChange.Tagged tagged => Coach.Say("changed_tag", 0, name, tagged.Tag),
            PersonChange.Untagged untagged => Coach.Say("changed_untag", 0, name, untagged.Tag),
            PersonChange.Overruled overruled => Coach.Say("changed_strength", 0, name, Named(overruled.Strength), Coach.Say($"criterion_{overruled.Strength}")),
            PersonChange.SentBy sent => Coach.Say("changed_sent", 0, sent.Name, name),
            PersonChange.MayName may => Coach.Say(may.Allowed ? "changed_may" : "changed_may_not", 0, after.IntroducedByName, name),
            PersonChange.Moved moved => Coach.Say($"changed_{moved.Status}", 0, name),
            PersonChange.InTouch { Days: { } every } => Coach.Say("changed_every", 0, every),
            PersonChange.Planned { Day: { } day } => Coach.Say("changed_plan", 0, name, DayWords.Said(day)),
            _ => Coach.Say("changed", 0, name),
        }));
    }

    /// <summary>Whether somebody is that "of" a company, as an owner is, or of a part of one ("the night shift"), and not "at" it.</summary>
    internal static bool IsOf(string role, string company)
    {
        ArgumentNullException.ThrowIfNull(role);
        ArgumentNullException.ThrowIfNull(company);
        return company.StartsWith("the ", StringComparison.Ordinal) || role.ToLowerInvariant() is "owner" or "founder" or "head" or "president" or "ceo" or "director" or "chair" or "mayor" or "dean";
    }

    /// <summary>"owner of Ruiz Foods", "plant manager at Delta", "Delta".</summary>
    public static string? Work(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return (person.Role, person.Company) switch
        {
            ({ } role, { } company) => Coach.Say(IsOf(role, company) ? "role_of" : "role_at", 0, role, company),
            ({ } role, null) => role,
            (null, { } company) => company,
            _ => null,
        };
    }

    private static string Detail(Person person, DateOnly today)
    {
        string?[] parts = [Work(person), Named(person.StrengthOn(today)), person.Status == PersonStatus.Active ? null : Coach.Say($"status_{person.Status}")];
        return string.Join(" · ", parts.Where(p => p is not null));
    }

    private static string Criterion(Person person, Strength strength)
    {
        var says = Coach.Say($"criterion_{strength}");
        return strength < person.Strength ? $"{says} {Coach.Say("faded", 0, Named(person.Strength))}"
            : person.StrengthIsOwn ? $"{says} {Coach.Say("own_strength")}"
            : says;
    }

    private static string? Known(Person person) => (person.HowKnown, person.Since) switch
    {
        ({ } how, { } since) => Cut(Coach.Say("known_since", 0, how, DayWords.Month(since))),
        ({ } how, null) => Cut(how),
        (null, { } since) => Coach.Say("since", 0, DayWords.Month(since)),
        _ => null,
    };

    private static string? Last(Person person, DateOnly today) => person.LastContact is { } last
        ? Coach.Say(person.ISpokeLast switch { true => "last_you", false => "last_they", null => "last_both" }, 0, Day(last, today))
        : null;

    private static IEnumerable<CardFact> Facts(Person person, Chain chain, TurnScene scene)
    {
        if (chain.IntroductionsAway > 0)
        {
            yield return new(Coach.Say("fact_chain"), Cut(Coach.Say("chain", 0, string.Join(" → ", chain.Names), Coach.Say(chain.IntroductionsAway == 1 ? "steps_one" : "steps_more", 0, chain.IntroductionsAway))));
            yield return new(Coach.Say("fact_name", 0, person.IntroducedByName), Coach.Say(person.IntroducerMayBeNamed switch { true => "may_yes", false => "may_no", null => "may_unasked" }));
            if (person.HowIntroducerKnows is { } how)
            {
                yield return new(Coach.Say("fact_they", 0, person.IntroducedByName), Cut(how));
            }
        }

        var lists = new (string Label, IReadOnlyList<string> Items)[] { ("fact_interests", person.Interests), ("fact_tags", person.Tags), ("fact_notes", person.Notes) };
        foreach (var (label, items) in lists.Where(l => l.Items.Count > 0))
        {
            yield return new(Coach.Say(label), Cut(string.Join(", ", items)));
        }

        string?[] reach = [person.Email, person.Phone, person.ProfileUrl];
        if (reach.Any(r => r is not null))
        {
            yield return new(Coach.Say("fact_reach"), Cut(string.Join(", ", reach.Where(r => r is not null))));
        }

        if (person.GiveAndTake() is var (given, received, asked) && given + received + asked > 0)
        {
            var says = Coach.Say("give_and_take", 0, Times(given), Times(received), Times(asked));
            yield return new(Coach.Say("fact_give"), person.GiveAndTake().GiveFirst ? $"{says} {Coach.Say("give_first")}" : says);
        }

        if (person.MeetingOn >= scene.Today)
        {
            yield return new(Coach.Say("fact_meeting"), Preparation.Brief.When(person)!);
        }

        if (person.NextContact is { } next)
        {
            yield return new(Coach.Say("fact_next"), Day(next, scene.Today));
        }

        if (Rhythm.DaysFor(person) is var (best, latest) && person.Status == PersonStatus.Active)
        {
            yield return new(Coach.Say("fact_rhythm"), Coach.Say(person.EveryDays is null ? "rhythm" : "rhythm_own", 0, Day(best, scene.Today), Day(latest, scene.Today), person.EveryDays));
        }

        if (person.Researched.Count > 0)
        {
            yield return new(Coach.Say("fact_research"), string.Join(", ", person.Researched.Select(ResearchCapability.Named)));
        }

        if (person.Status != PersonStatus.Active)
        {
            yield return new(Coach.Say("fact_status"), Coach.Say($"status_{person.Status}"));
        }
    }

    private static string Times(int count) => Coach.Say(count switch { 0 => "times_0", 1 => "times_1", 2 => "times_2", _ => "times" }, 0, count);

    /// <summary>An open promise as a sentence.</summary>
    public static string Promised(Promise promise, Person person, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(promise);
        ArgumentNullException.ThrowIfNull(person);
        var who = promise.IsMine ? Coach.Say("promise_mine", 0, promise.What) : Coach.Say("promise_theirs", 0, Names.CalledAs(person.Name), promise.What);
        return Cut(promise.Due is { } due ? Coach.Say(due < today ? "promise_overdue" : "promise_due", 0, who, Day(due, today)) : who);
    }

    /// <summary>What happened, with the user's words on it.</summary>
    public static string Happened(Contact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        var what = Coach.Say($"contact_{contact.Kind}");
        return contact.Note is { } note ? $"{what}: {note}" : what;
    }

    private static string Cut(string text) => text.Length <= LongestLine ? text : text[..(char.IsHighSurrogate(text[LongestLine - 2]) ? LongestLine - 2 : LongestLine - 1)] + "…";
}
