using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.People;
using NetworkCoachBot.Dialogs.Planning;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Planning;
using NetworkCoachBot.Language.Reminders;

namespace NetworkCoachBot.Dialogs.Preparation;

/// <summary>A meeting ahead that is off, or moved (F46).</summary>
public sealed class MeetingChangeCapability(PeopleDesk desk) : ICapability, IOverhears
{
    /// <summary>Turns after which "we" is not known to be whom any more.</summary>
    private const int Lately = 4;

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> OverhearAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(utterance);
        if (await CorrectAsync(dc, utterance, cancellationToken) is { } corrected)
        {
            return await dc.AnswerAsync(corrected, cancellationToken);
        }

        if (dc.ActiveDialog is null && MeetingChangeReader.IsAgreed(utterance) && dc.Context.Scene() is var agreed && agreed.Profile.Recent is [var spoken, ..] && agreed.Profile.Turns - spoken.Turn <= Lately
            && PreparationDialog.When(utterance, agreed.Today) is ({ } agreedDay, var agreedAt))
        {
            return await dc.BeginDialogAsync(nameof(PreparationDialog), new PreparationOptions { Ids = [spoken.Id], Name = spoken.Name, Day = agreedDay, At = agreedAt }, cancellationToken);
        }

        var change = MeetingChangeReader.Read(utterance);
        if (change == MeetingChange.None)
        {
            return null;
        }

        if (await WithWhomAsync(dc, utterance, cancellationToken) is not { MeetingOn: { } planned } person)
        {
            return await UnplannedAsync(dc, utterance, change, cancellationToken);
        }

        var scene = dc.Context.Scene();
        if (change == MeetingChange.Off)
        {
            var says = Brief.Coach.Say("off", scene.Profile.Turns, Names.CalledAs(person.Name));
            await desk.KeepAsync(dc.Context, person.MeetingOff(), cancellationToken);
            return await dc.AnswerAsync(says, cancellationToken);
        }

        var (day, at) = To(utterance, planned, scene.Today);
        if (day is not { } on)
        {
            return await dc.AnswerAsync(Brief.Coach.Say("past"), cancellationToken);
        }

        return await dc.AnswerAsync(await MoveAsync(dc, person, on, at, cancellationToken), cancellationToken);
    }

    /// <summary>"Hank cancelled our coffee", where no coffee with Hank was noted: none has taken place, and the new day is what there is to ask.</summary>
    private async Task<DialogTurnResult?> UnplannedAsync(DialogContext dc, Utterance utterance, MeetingChange change, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        if (dc.ActiveDialog is not null || utterance.People.Where(p => p.Kind == PersonMentionKind.Name).ToArray() is not [var named])
        {
            return null;
        }

        var able = await desk.MeantAsync(dc.Context, named.Text, named, cancellationToken);
        if (change == MeetingChange.Moved && To(utterance, null, scene.Today) is ({ } day, var at))
        {
            return await dc.BeginDialogAsync(nameof(PreparationDialog), new PreparationOptions { Ids = [.. able.Select(p => p.Id)], Name = named.Text, Day = day, At = at }, cancellationToken);
        }

        var person = able is [var only] ? only : null;
        if (able.Count == 0)
        {
            person = new Person { Id = $"p{scene.Profile.Turns}", Name = Names.Tidy(named.Text) };
            await desk.KeepAsync(dc.Context, person, cancellationToken);
        }

        await dc.Context.SendActivityAsync(MessageText.Plain(Brief.Coach.Say("not_had", 0, Names.CalledAs(person?.Name ?? Names.Tidy(named.Text)))), cancellationToken);
        return person is null ? dc.Answered() : await dc.BeginDialogAsync(nameof(PreparationDialog), new PreparationOptions { Ids = [person.Id], AsksWhen = true }, cancellationToken);
    }

    /// <summary>"No, at 4", right after a meeting was noted.</summary>
    /// <returns>What is to be said of it; null where it is something else.</returns>
    private async Task<string?> CorrectAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        if (scene.Profile.JustSet(JustSetKind.Meeting) is not { } set
            || TimeCorrectionReader.Read(utterance, set.At, set.IsTime) is not { } to || !(to.IsPlain || dc.ActiveDialog is null)
            || await desk.FindAsync(dc.Context, set.PersonId, cancellationToken) is not { MeetingOn: not null } person)
        {
            return null;
        }

        var day = DateOnly.FromDateTime(LocalTime.Ahead(to.At, scene.Today));
        return day < scene.Today ? Brief.Coach.Say("past") : await MoveAsync(dc, person, day, to.IsTime ? TimeOnly.FromDateTime(to.At) : null, cancellationToken);
    }

    private async Task<string> MoveAsync(DialogContext dc, Person person, DateOnly day, TimeOnly? at, CancellationToken cancellationToken)
    {
        var moved = person.Meeting(day, at);
        await desk.KeepAsync(dc.Context, moved, cancellationToken);
        Brief.WasSet(dc.Context, moved);
        return Brief.Coach.Say("moved", dc.Context.Scene().Profile.Turns, Names.CalledAs(moved.Name), Brief.When(moved));
    }

    /// <summary>The new time: the last one that is named, as in "from Thursday to Friday". A time alone is on the day that was planned.</summary>
    private static (DateOnly? Day, TimeOnly? At) To(Utterance utterance, DateOnly? planned, DateOnly today)
    {
        // "is at 3 now": the last word is no time.
        var last = utterance.Dates.LastOrDefault(d => d.From is not null && !d.Text.Equals("now", StringComparison.OrdinalIgnoreCase)) ?? utterance.Dates.Last(d => d.From is not null);
        if (last is { Kind: DateKind.Time, From: { } time })
        {
            // "December 1 at 10am", read as a day and a time.
            var before = utterance.Dates.LastOrDefault(d => d is { Kind: DateKind.Date, From: not null } && d.Start < last.Start);
            if (before is { From: { } on } && utterance.Text[(before.Start + before.Length)..last.Start].Trim(' ', ',') is "" or "at" or "@")
            {
                return (DateOnly.FromDateTime(on) is var said && said >= today ? said : null, TimeOnly.FromDateTime(time));
            }

            return (planned >= today ? planned : null, TimeOnly.FromDateTime(time));
        }

        var (day, at) = PreparationDialog.When(utterance with { Dates = [last with { IsBackground = false }] }, today);
        return (day, at);
    }

    /// <summary>The one who is named and known, else the only one with a meeting ahead; null where that is not clear.</summary>
    private async Task<Person?> WithWhomAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        if (utterance.People.FirstOrDefault(p => p.Kind == PersonMentionKind.Name) is { } named)
        {
            var meant = await desk.MeantAsync(dc.Context, named.Text, named, cancellationToken);
            Person[] open = [.. meant.Where(p => p.MeetingOn is not null && Names.CanMean(named.Text, p.Name))];
            return open is [var one] ? one : null;
        }

        return await desk.Notebook.ListMeetingsAsync(scene.User, scene.Today, 2, cancellationToken) is [var only] ? only : null;
    }
}
