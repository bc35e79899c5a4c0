using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.People;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Planning;

namespace NetworkCoachBot.Dialogs.Preparation;

/// <summary>A meeting ahead that is off, or moved (F46).</summary>
public sealed class MeetingChangeCapability(PeopleDesk desk) : ICapability, IOverhears
{
    /// <inheritdoc/>
    public async Task<DialogTurnResult?> OverhearAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(utterance);
        var change = MeetingChangeReader.Read(utterance);
        if (change == MeetingChange.None || await WithWhomAsync(dc, utterance, cancellationToken) is not { MeetingOn: { } planned } person)
        {
            return null;
        }

        var scene = dc.Context.Scene();
        var name = Names.CalledAs(person.Name);
        if (change == MeetingChange.Off)
        {
            var says = Brief.Coach.Say("off", scene.Profile.Turns, name);
            await desk.KeepAsync(dc.Context, person.MeetingOff(), cancellationToken);
            return await SayAsync(dc, says, cancellationToken);
        }

        var (day, at) = To(utterance, planned, scene.Today);
        if (day is not { } on)
        {
            return await SayAsync(dc, Brief.Coach.Say("past"), cancellationToken);
        }

        var moved = person.Meeting(on, at);
        await desk.KeepAsync(dc.Context, moved, cancellationToken);
        return await SayAsync(dc, Brief.Coach.Say("moved", scene.Profile.Turns, name, Brief.When(moved)), cancellationToken);
    }

    /// <summary>The new time: the last one that is named, as in "from Thursday to Friday". A time alone is on the day that was planned.</summary>
    private static (DateOnly? Day, TimeOnly? At) To(Utterance utterance, DateOnly planned, DateOnly today)
    {
        var last = utterance.Dates.Last(d => d.From is not null);
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

    private static async Task<DialogTurnResult> SayAsync(DialogContext dc, string says, CancellationToken cancellationToken)
    {
        await dc.Context.SendActivityAsync(MessageText.Plain(says), cancellationToken);
        return dc.ActiveDialog is null ? new(DialogTurnStatus.Complete) : Dialog.EndOfTurn;
    }
}
