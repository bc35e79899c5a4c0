using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.People;
using NetworkCoachBot.Dialogs.Preparation;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Planning;
using NetworkCoachBot.Storage.Reminders;

namespace NetworkCoachBot.Dialogs.Planning;

/// <summary>Questions about the days ahead (F46, F55): when the user meets somebody, what is planned with them, and what comes next.</summary>
public sealed class AgendaCapability(PeopleDesk people, PeopleWishes wishes, INudgeBook nudges) : ICapability, IOverhears
{
    private const string Card = "agenda";
    private const int MostMeetings = 10;
    private const int MostMeant = 3;

    /// <summary>Turns in which somebody is still whom a question without a name is about.</summary>
    private const int LatelySpoken = 2;

    private static readonly Words Coach = new(AgendaWords.ResourceManager);

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> OverhearAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(utterance);
        switch (AgendaReader.Read(utterance, dc.ActiveDialog is { } active && dc.FindDialog(active.Id) is not ILetsGo))
        {
            case var question and (AgendaQuestion.Person or AgendaQuestion.Now or AgendaQuestion.Write or AgendaQuestion.Thank):
                await WithAsync(dc, question, utterance.People.FirstOrDefault(p => p.Kind == PersonMentionKind.Name) ?? utterance.People.First(p => p.Resolved is not null), cancellationToken);
                return dc.Answered();
            case AgendaQuestion.NextMeeting:
                await NextAsync(dc, cancellationToken);
                return dc.Answered();
            case AgendaQuestion.Ahead:
                await AheadAsync(dc, Days(utterance), cancellationToken);
                return dc.Answered();
            default:
                return await OfLastAsync(dc, utterance, cancellationToken);
        }
    }

    /// <summary>A question about whoever was just spoken of, where nobody is named; null where it is none.</summary>
    private async Task<DialogTurnResult?> OfLastAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        var profile = dc.Context.Scene().Profile;
        if (dc.ActiveDialog is not null || utterance.People.Count > 0 || AgendaReader.OfLast(utterance.Text) is not (AgendaQuestion.Write or AgendaQuestion.Now) || profile.Recent is not [var spoken, ..] || profile.Turns - spoken.Turn > LatelySpoken)
        {
            return null;
        }

        await WithAsync(dc, AgendaReader.OfLast(utterance.Text), new PersonMention(0, 0, spoken.Name, PersonMentionKind.Name, []), cancellationToken);
        return dc.Answered();
    }

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> PressAsync(DialogContext dc, CardSubmission submission, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (submission is not CardSubmission.Choice { On.Id: Card } choice || choice.Value.Split(':', 2) is not [var step, var id])
        {
            return null;
        }

        if (await people.FindAsync(dc.Context, id, cancellationToken) is not { } person)
        {
            return await dc.AnswerAsync(Coach.Say("gone"), cancellationToken);
        }

        await dc.CancelAllDialogsAsync(cancellationToken);
        return step == "brief" ? await dc.BeginDialogAsync(nameof(PreparationDialog), new PreparationOptions { Ids = [person.Id], Name = person.Name }, cancellationToken)
            : await wishes.DoAsync(dc, step == "write" ? PersonWish.Write : PersonWish.Show, person, [], cancellationToken) ?? dc.Answered();
    }

    /// <summary>What is planned with the one who is named, and what can be done now.</summary>
    private async Task WithAsync(DialogContext dc, AgendaQuestion question, PersonMention named, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        var meant = await people.MeantAsync(dc.Context, named.Text, named, cancellationToken);
        if (meant.Count == 0)
        {
            await dc.Context.SendActivityAsync(MessageText.Plain(Coach.Say("unknown", 0, Names.Tidy(named.Text))), cancellationToken);
            return;
        }

        var asked = await nudges.ListAskedAsync(scene.User, cancellationToken);
        var says = meant.Take(MostMeant).Select(person => (meant.Count > 1 ? person.Name : Names.CalledAs(person.Name)) is var name && question switch
        {
            AgendaQuestion.Thank => NextStepWith.Thanks(person, name, scene),
            AgendaQuestion.Write => NextStepWith.Writing(person, name, scene),
            AgendaQuestion.Now => NextStepWith.Now(person, name, scene),
            _ => null,
        } is { } step ? step : Planned(person, name, asked, scene));
        PeopleDesk.Spoke(dc.Context, meant[0]);
        await OfferAsync(dc, string.Join("\n\n", says), meant[0], cancellationToken);
    }

    /// <summary>The meeting, the reminder, or the day on which somebody's turn comes.</summary>
    private static string Planned(Person person, string name, IReadOnlyList<(DateTimeOffset Due, Nudge Nudge)> asked, TurnScene scene)
    {
        string? meets = person.MeetingOn is not { } day ? null
            : day >= scene.Today ? Coach.Say(day == scene.Today ? "meets_today" : "meets", 0, name, Brief.When(person))
            : person.LastHeard >= day ? null
            : Coach.Say("met", 0, name, DayWords.Said(day));
        var due = asked.Where(a => a.Nudge.PersonId == person.Id && a.Due > scene.Now).Select(a => (DateTimeOffset?)a.Due).Min();
        var reminds = due is { } at && TimeZoneInfo.ConvertTime(at, scene.Profile.Zone()).DateTime is var local
            ? Coach.Say("reminds", 0, name, DayWords.Said(DateOnly.FromDateTime(local), scene.Today), local.ToString("t", CultureInfo.CurrentCulture))
            : person.Status == PersonStatus.Paused ? Coach.Say("paused", 0, name)
            : person.NextContact is not { } next ? null
            : next <= scene.Today ? Coach.Say("due", 0, name)
            : Coach.Say("next", 0, name, DayWords.Said(next, scene.Today));
        return meets is null ? reminds is null ? $"{Coach.Say("no_meeting", 0, name)} {Coach.Say("how_to", 0, name)}" : $"{reminds} {Coach.Say("no_meeting", 0, name)}"
            : reminds is null || due is null ? meets
            : $"{meets} {reminds}";
    }

    /// <summary>The next meeting, with its brief a press away.</summary>
    private async Task NextAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var meetings = await MeetingsAsync(dc, cancellationToken);
        if (meetings.Count == 0)
        {
            await dc.Context.SendActivityAsync(MessageText.Plain(Coach.Say("none")), cancellationToken);
            return;
        }

        var next = meetings[0];
        var then = meetings.Count > 1 ? " " + Coach.Say("then", 0, string.Join("; ", meetings.Skip(1).Take(MostMeant).Select(Line))) : "";
        PeopleDesk.Spoke(dc.Context, next);
        await OfferAsync(dc, Coach.Say("next_meeting", 0, Line(next)) + then, next, cancellationToken);
    }

    /// <summary>Meetings, visits and reminders, all or those of some days.</summary>
    private async Task AheadAsync(DialogContext dc, (DateOnly From, DateOnly Until)? days, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        var lines = new List<(DateTime At, string Says)>();
        var meetings = await MeetingsAsync(dc, cancellationToken);
        lines.AddRange(meetings.Select(p => (p.MeetingOn!.Value.ToDateTime(p.MeetingAt ?? TimeOnly.MinValue), Coach.Say("line_meeting", 0, Line(p)))));
        lines.AddRange(scene.Profile.Outings.Where(o => o.Day >= scene.Today).Select(o => (o.Day.ToDateTime(TimeOnly.MinValue), Coach.Say("line_outing", 0, o.What, DayWords.Said(o.Day)))));
        foreach (var (due, nudge) in (await nudges.ListAskedAsync(scene.User, cancellationToken)).Where(a => a.Due > scene.Now))
        {
            var at = TimeZoneInfo.ConvertTime(due, scene.Profile.Zone()).DateTime;
            if (nudge is { TaskId: not null, What: { } task })
            {
                lines.Add((at, Coach.Say("line_reminder", 0, $"\"{task}\"", DayWords.Said(DateOnly.FromDateTime(at)), at.ToString("t", CultureInfo.CurrentCulture))));
            }
            else if (nudge.PersonId is { } id && await people.FindAsync(dc.Context, id, cancellationToken) is { } person)
            {
                lines.Add((at, Coach.Say("line_reminder", 0, person.Name, DayWords.Said(DateOnly.FromDateTime(at)), at.ToString("t", CultureInfo.CurrentCulture))));
            }
        }

        var within = lines.OrderBy(l => l.At).Where(l => days is not { } d || (DateOnly.FromDateTime(l.At) is var day && day >= d.From && day <= d.Until)).Select(l => l.Says).ToArray();
        var says = within.Length > 0 ? string.Join("\n", within.Prepend(Coach.Say("ahead")))
            : lines.Count == 0 ? Coach.Say("none")
            : $"{Coach.Say("none_then")}\n{lines.MinBy(l => l.At).Says}";
        if (meetings is [var first, ..])
        {
            await OfferAsync(dc, says, first, cancellationToken);
        }
        else
        {
            await dc.Context.SendActivityAsync(MessageText.Plain(says), cancellationToken);
        }
    }

    private static async Task OfferAsync(DialogContext dc, string says, Person person, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        var name = Names.CalledAs(person.Name);
        CardChoice[] choices = [new(Coach.Say("write", 0, name), "write:" + person.Id), new(Coach.Say("show", 0, name), "show:" + person.Id)];
        var all = person.MeetingOn >= scene.Today ? choices.Prepend(new(Coach.Say("brief", 0, name), "brief:" + person.Id)) : choices;
        await dc.Context.SendActivityAsync(new ChoiceCard(Card, scene.Profile.Turns, says, [.. all]).ToActivity(scene.Surface), cancellationToken);
    }

    /// <summary>The meetings that are not over.</summary>
    private async Task<IReadOnlyList<Person>> MeetingsAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        var meetings = await people.Notebook.ListMeetingsAsync(scene.User, scene.Today, MostMeetings, cancellationToken);
        return [.. meetings.Where(p => p.MeetingOn > scene.Today || !(p.MeetingAt <= TimeOnly.FromDateTime(scene.Now.DateTime)))];
    }

    private static string Line(Person person) => Coach.Say("line", 0, PeopleReplies.Described(person), Brief.When(person));

    /// <summary>The days that a question names, both included; null where it names none.</summary>
    private static (DateOnly From, DateOnly Until)? Days(Utterance utterance)
    {
        var said = utterance.Dates.FirstOrDefault(d => d.From is not null);
        return said?.From is not { } from ? null : (DateOnly.FromDateTime(from), DateOnly.FromDateTime(said.To?.AddTicks(-1) ?? from));
    }
}
