using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching.Meetings;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Contacts;
using NetworkCoachBot.Language.Logging;
using NetworkCoachBot.Language.Reminders;

namespace NetworkCoachBot.Dialogs.Logging;

/// <content>What was just told did not happen, or with somebody else, or on another day.</content>
public sealed partial class LoggingCapability
{
    /// <summary>Turns for which "it was Kim" puts right what was told.</summary>
    private const int Fresh = 3;

    /// <summary>Puts right what was told last; null where the words do not.</summary>
    private async Task<DialogTurnResult?> CorrectedAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        var isOpen = dc.ActiveDialog?.Id == nameof(LogDialog);
        var scene = dc.Context.Scene();
        if ((!isOpen && dc.ActiveDialog is not null) || await desk.LastAsync(dc.Context, cancellationToken) is not { } last || last.IsKept == isOpen
            || (last.IsKept && !(scene.Profile.Turns - last.KeptIn <= Fresh)) || await desk.FindAsync(dc.Context, last.PersonId, cancellationToken) is not { } person)
        {
            return null;
        }

        if (TakenBackReader.IsNotSo(utterance.Text) || (isOpen && AnswerWords.IsUndo(utterance.Text)))
        {
            return await NotSoAsync(dc, last, person, cancellationToken);
        }

        var who = TakenBackReader.Instead(utterance);
        if (who is not null && who.Resolved?.Id != person.Id && IsAnother(who.Text, person.Name) && (!isOpen || last.Names.Count == 0))
        {
            return await WithAnotherAsync(dc, last, person, who, cancellationToken);
        }

        return !isOpen && TimeCorrectionReader.Read(utterance, last.Day.ToDateTime(TimeOnly.MinValue), false) is { IsPlain: true } && DayReader.Past(utterance, scene.Today) is { } day && day != last.Day
            && await desk.TakeBackAsync(dc.Context, last, cancellationToken)
            ? await AgainAsync(dc, last with { Day = day }, await KnownAsync(dc, person, cancellationToken), cancellationToken)
            : null;
    }

    /// <summary>Whether a name is not that person's: Kim for Sam, and Ana Lopez for Ana Ruiz.</summary>
    private static bool IsAnother(string name, string known) =>
        !Names.ShareAWord(name, known) || (!Names.CanMean(name, known) && !Names.CanMean(known, name));

    private async Task<DialogTurnResult?> NotSoAsync(DialogContext dc, MeetingLog last, Person person, CancellationToken cancellationToken)
    {
        if (!await IsGoneAsync(dc, last, cancellationToken))
        {
            return null;
        }

        return await dc.AnswerAsync(LogReplies.Say("not_so", 0, LogReplies.Title(last, person, inText: true)), cancellationToken);
    }

    /// <summary>Drops a log that is open, takes back one that is kept.</summary>
    /// <returns>Whether it is gone; false where something was changed since.</returns>
    private async Task<bool> IsGoneAsync(DialogContext dc, MeetingLog last, CancellationToken cancellationToken)
    {
        if (last.IsKept)
        {
            return await desk.TakeBackAsync(dc.Context, last, cancellationToken);
        }

        await desk.DropAsync(dc.Context, last, cancellationToken);
        await dc.CancelAllDialogsAsync(cancellationToken);
        return true;
    }

    private async Task<DialogTurnResult?> WithAnotherAsync(DialogContext dc, MeetingLog last, Person person, PersonMention who, CancellationToken cancellationToken)
    {
        if (!await IsGoneAsync(dc, last, cancellationToken))
        {
            return null;
        }

        await dc.Context.SendActivityAsync(MessageText.Plain(LogReplies.Say("not_with", 0, LogReplies.Title(last, person, inText: true))), cancellationToken);
        if (last.IsKept && await OneCalledAsync(dc, who, cancellationToken) is { } meant)
        {
            return await AgainAsync(dc, last, meant, cancellationToken);
        }

        var (first, full) = (person.Name.Split(' ')[0], person.Name);
        var said = last.Said.Replace(full, who.Text, StringComparison.OrdinalIgnoreCase).Replace(first, who.Text, StringComparison.OrdinalIgnoreCase);
        return await dc.BeginDialogAsync(nameof(LogDialog), new LogOptions { Day = last.Day, Ahead = last.MeetingOn, Text = said, Name = who.Text, PersonId = who.Resolved?.Id }, cancellationToken);
    }

    /// <summary>The person, kept anew where taking the log back took them too.</summary>
    private async Task<Person> KnownAsync(DialogContext dc, Person person, CancellationToken cancellationToken) =>
        await desk.FindAsync(dc.Context, person.Id, cancellationToken) ?? await desk.NewAsync(dc.Context, person.Name, cancellationToken);

    /// <summary>The one person of a name, new where nobody has it; null where several do.</summary>
    private async Task<Person?> OneCalledAsync(DialogContext dc, PersonMention who, CancellationToken cancellationToken) =>
        await desk.CanMeanAsync(dc.Context, who.Text, cancellationToken) switch
        {
            [] => await desk.NewAsync(dc.Context, who.Text, cancellationToken),
            [var only] => only,
            _ => null,
        };

    /// <summary>Keeps what was taken back once more, as it is meant.</summary>
    private async Task<DialogTurnResult> AgainAsync(DialogContext dc, MeetingLog log, Person person, CancellationToken cancellationToken)
    {
        var again = log with { Id = $"m{dc.Context.Scene().Profile.Turns}:{log.Kind}:{person.Id}", PersonId = person.Id, IsKept = false, KeptIn = null };
        await keeping.SavedAsync(dc.Context, person, again, cancellationToken);
        return dc.Answered();
    }
}
