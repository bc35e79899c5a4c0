using System.Globalization;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Cadence;
using NetworkCoachBot.Coaching.Meetings;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Turn;

namespace NetworkCoachBot.Dialogs.Logging;

/// <summary>What the coach says about what happened: the card to save, what was won, and the next step.</summary>
public static class LogReplies
{
    /// <summary>Begins the key of the card that offers the next step.</summary>
    public const string NextCard = "logged:";

    /// <summary>Begins the key of the card that asks why somebody said no.</summary>
    public const string WhyCard = "logno:";

    private static readonly Words Coach = new(LogWords.ResourceManager);

    /// <summary>A text of this conversation.</summary>
    public static string Say(string key, int variant = 0, params object?[] args) => Coach.Say(key, variant, args);

    /// <summary>The log on its card, filled in.</summary>
    public static LogMeetingCard Card(MeetingLog log, Person person)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(person);
        return new LogMeetingCard(log.Id, log.Version, Title(log, person), DayWords.Said(log.Day), log.Day)
        {
            Names = log.Names.Count == 0 ? null : string.Join("; ", log.Names.Select(n => n.Shown)),
            Learned = log.Learned,
            Paths = log.Paths,
            Promised = log.Promised,
            Given = log.Given,
            Received = log.Received,
            TheyPromised = log.TheyPromised,
            Felt = Enum.TryParse<MeetingFeeling>(log.Felt, ignoreCase: true, out var felt) ? felt : null,
        };
    }

    /// <summary>"the coffee on Friday", as thanks name it.</summary>
    public static string Occasion(MeetingLog log, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(log);
        var what = Coach.Say("the", 0, Named(log));
        var day = today.DayNumber - log.Day.DayNumber;
        return day <= 0 ? Coach.Say("occasion_today", 0, what)
            : day < 7 ? Coach.Say("occasion_on", 0, what, log.Day.ToString("dddd", CultureInfo.CurrentCulture))
            : what;
    }

    /// <summary>What is said when a log was kept.</summary>
    public static string Kept(Logged logged, MeetingLog log, TurnScene scene)
    {
        ArgumentNullException.ThrowIfNull(logged);
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(scene);
        var name = Coaching.Outreach.Names.CalledAs(logged.Person.Name);
        return log.Kind switch
        {
            ContactKind.Wrote when log.IsThanks => Coach.Say("thanked", scene.Profile.Turns, name),
            ContactKind.Answered when log.IsThanks => Coach.Say("thanked_me", scene.Profile.Turns, name),
            ContactKind.Wrote => Wrote(logged.Person, log, name, scene.Today, scene.Days),
            ContactKind.NoAnswer => Silent(logged.Person, name, scene.Today, scene.Days),
            ContactKind.Answered when log.MeetingOn is { } day => Coach.Say("answered_meeting", scene.Profile.Turns, name, DayWords.Said(day)),
            ContactKind.Answered => Coach.Say("answered", scene.Profile.Turns, name),
            ContactKind.Refused when log.AgainOn is { } again => Coach.Say("refused_again", 0, name, DayWords.Said(again)),
            ContactKind.Refused => Coach.Say("refused", scene.Profile.Turns, name),
            ContactKind.Gave => Coach.Say("gave", scene.Profile.Turns, name),
            ContactKind.Received => Coach.Say("received", scene.Profile.Turns, name),
            ContactKind.IntroducedMe => Coach.Say("introduced", 0, name, Listed(log.Names)),
            _ => Meeting(logged, log, scene.Profile.Turns),
        };
    }

    /// <summary>One next step, and the others as buttons; null where nothing follows.</summary>
    public static ChoiceCard? Next(Logged logged, MeetingLog log, TurnScene scene)
    {
        ArgumentNullException.ThrowIfNull(logged);
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(scene);
        var person = logged.Person;
        var silence = log.Kind == ContactKind.NoAnswer ? Silence.On(person, scene.Today, scene.Days) : (SilenceStep?)null;
        var steps = Afterwards.Steps(person, log, silence);
        if (steps.Count == 0)
        {
            return null;
        }

        var says = string.Join(" · ", steps.Select(s => Step("step_", s, person)));
        CardChoice[] choices = [.. steps.Take(CoachCard.MostButtons - 1).Select(s => new CardChoice(Step("do_", s, person), s.ToString())), new(Coach.Say("later"), "later")];
        return new ChoiceCard($"{NextCard}{log.Id}", scene.Profile.Turns, Coach.Say(steps.Count == 1 ? "next_one" : "next", scene.Profile.Turns, says), choices);
    }

    /// <summary>"Did Jim say why?" with the likely reasons.</summary>
    public static ChoiceCard AskWhy(Person person, TurnScene scene)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(scene);
        RefusalReason[] reasons = [RefusalReason.NoTime, RefusalReason.CannotHelp, RefusalReason.DoesNotKnowMe, RefusalReason.NoNetworking, RefusalReason.Unsaid];
        return new ChoiceCard($"{WhyCard}{person.Id}", scene.Profile.Turns, Coach.Say("ask_why", 0, Coaching.Outreach.Names.CalledAs(person.Name)), [.. reasons.Select(r => new CardChoice(Coach.Say("why_" + r), r.ToString()))]);
    }

    /// <summary>"Is that Tom Baker, or another Tom?" for a first name that somebody of the network has.</summary>
    public static ChoiceCard AskNamesake(MeetingLog log, GivenName name, IReadOnlyList<Person> able)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(able);
        var shown = able.Take(CoachCard.MostButtons - 1).ToArray();
        var question = shown is [var only] ? Coach.Say("namesake", 0, name.Name, People.PeopleReplies.Described(only)) : Coach.Say("namesake_more", 0, name.Name);
        return new ChoiceCard($"namesake:{log.Id}", log.Version, question, [.. shown.Select(p => new CardChoice(People.PeopleReplies.Described(p), p.Id)), new(Coach.Say("namesake_other", 0, name.Name), LogDialog.Another)]);
    }

    /// <summary>What a reason for a no teaches, kindly.</summary>
    public static string Learnt(RefusalReason why, Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Coach.Say("learnt_" + why, 0, Coaching.Outreach.Names.CalledAs(person.Name));
    }

    /// <summary>A card or a text as a message.</summary>
    public static Activity Shown(CoachCard card, TurnScene scene)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(scene);
        return card.ToActivity(scene.Surface);
    }

    private static string Meeting(Logged logged, MeetingLog log, int turn)
    {
        var isHard = log.Felt == "hard";
        string[] won = [.. Afterwards.WonBy(log).Where(w => !(isHard && w == Won.Fan)).Reverse().Select(w => w == Won.Names ? Names(log.Names.Count) : Coach.Say("won_" + w))];
        var says = Coach.Say(isHard ? won.Length == 0 ? "saved_hard_bare" : "saved_hard" : log is { Names.Count: 0, Paths: null } ? "saved_no_lead" : "saved", turn, string.Join(", ", won));
        var due = log.Promised is null ? null : logged.Person.OpenPromises().LastOrDefault(p => p.IsMine)?.Due;
        says = due is { } day ? $"{says} {Coach.Say("promise_due", 0, Yours(Things(log.Promised)), DayWords.Said(day))}" : says;
        return log.MeetingOn is { } ahead ? $"{says} {Coach.Say("meeting_ahead", 0, Coaching.Outreach.Names.CalledAs(logged.Person.Name), DayWords.Said(ahead))}" : says;
    }

    /// <summary>Things that were promised, as a list in a sentence: "my notes, the template".</summary>
    internal static string? Things(string? promised) => promised is null ? null : string.Join(", ", Logbook.Things(promised));

    private static string Names(int count) => count is 2 or 3 ? Coach.Say(string.Create(CultureInfo.InvariantCulture, $"won_names_{count}")) : Coach.Say(count == 1 ? "won_name" : "won_names", 0, count);

    /// <summary>The user's words said back to them: "my notes" are "your notes".</summary>
    internal static string? Yours(string? words) => words is null ? null : string.Join(' ', words.Split(' ').Select(w => w.ToLowerInvariant() switch { "my" or "our" => "your", "me" or "i" or "us" => "you", _ => w }));

    private static string Wrote(Person person, MeetingLog log, string name, DateOnly today, BusinessDays days)
    {
        if (Silence.Attempts(person) > 1)
        {
            return Coach.Say("wrote_again", 0, name);
        }

        var after = AfterSending.On(log.Day, days);
        if (after.TrySomebodyElse < today)
        {
            // Days that are over need no waiting.
            return Coach.Say(after.RemindOnce > today ? "wrote_before" : "wrote_long_ago", 0, name, DayWords.Said(after.RemindOnce));
        }

        return Coach.Say("wrote", 0, name, DayWords.Said(after.TrySomebodyElse), DayWords.Said(after.RemindOnce));
    }

    private static string Silent(Person person, string name, DateOnly today, BusinessDays days)
    {
        var step = Silence.On(person, today, days);
        var last = person.Timeline.LastOrDefault(c => c.Kind == ContactKind.Wrote)?.Day;
        var until = step == SilenceStep.Wait && last is { } wrote ? AfterSending.On(wrote, days).TrySomebodyElse : person.NextContact;
        return Coach.Say("silence_" + step, 0, name, until is { } day ? DayWords.Said(day) : "");
    }

    private static string Step(string prefix, NextStep step, Person person) =>
        Coach.Say(prefix + (step == NextStep.SendPromised && person.OpenPromises().FirstOrDefault(p => p.IsMine) is { } promise && !IsThing(promise.What) ? "DoPromised" : step), 0, Coaching.Outreach.Names.CalledAs(person.Name), Yours(person.OpenPromises().FirstOrDefault(p => p.IsMine)?.What), person.IntroducedByName is { } introducer ? Coaching.Outreach.Names.CalledAs(introducer) : null);

    /// <summary>Whether a promise is a thing that can be sent, and no deed: "the checklist", not "proofread Carla's resume".</summary>
    internal static bool IsThing(string what) => what.Split(' ')[0].ToLowerInvariant() is "my" or "the" or "a" or "an" or "that" or "some" or "his" or "her" or "their" or "our" or "this" or "info" or "details" or "notes" or "slides";

    /// <summary>"Coffee with Jim"; within a sentence "coffee with Jim".</summary>
    public static string Title(MeetingLog log, Person person, bool inText = false)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(person);
        var what = Named(log);
        return Coach.Say(log.Kind switch { ContactKind.Wrote => "title_to", ContactKind.Answered or ContactKind.Refused or ContactKind.Received => "title_from", _ => "title" }, 0, inText ? what : Words.Capital(what), Coaching.Outreach.Names.CalledAs(person.Name));
    }

    /// <summary>What a meeting is called: "coffee".</summary>
    public static string Named(MeetingLog log)
    {
        ArgumentNullException.ThrowIfNull(log);
        return log.IsThanks ? Coach.Say("called_thanks") : log.Called ?? Coach.Say("called_" + log.Kind);
    }

    /// <summary>"Two names".</summary>
    public static string Count(int count) => count is 2 or 3 ? Coach.Say(string.Create(CultureInfo.InvariantCulture, $"count_{count}")) : Coach.Say("count_n", 0, count);

    private static string Listed(IReadOnlyList<GivenName> names) => names.Count switch
    {
        0 => Coach.Say("somebody"),
        1 => names[0].Name,
        _ => Coach.Say("and", 0, string.Join(", ", names.SkipLast(1).Select(n => n.Name)), names[^1].Name),
    };
}
