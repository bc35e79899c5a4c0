using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching.Meetings;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Logging;

namespace NetworkCoachBot.Dialogs.Logging;

/// <content>What becomes of a log that is left for something else, and of one whose person gets a name.</content>
public sealed partial class LogDialog
{
    /// <inheritdoc/>
    public async Task<bool> GoesOnAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(utterance);
        if (await _desk.LastAsync(dc.Context, cancellationToken) is not { } log || log is { IsKept: true, Kind: not ContactKind.Refused } || await _desk.FindAsync(dc.Context, log.PersonId, cancellationToken) is not { } person)
        {
            // The question is who it was with; a wish leaves it.
            return IsBeside(utterance);
        }

        var isNews = NewsOf.In(utterance) is { } of && IsAnother(of, person, log, utterance);
        if (!isNews && !(log.IsKept ? IsQuestion(utterance) || IsBeside(utterance) : IsBeside(utterance)))
        {
            return false;
        }

        if (log is { IsKept: false, IsBare: true, IsAskedAgain: false } && !isNews)
        {
            await _desk.PutAsync(dc.Context, log with { IsAskedAgain = true }, cancellationToken);
            return false;
        }

        if (isNews && utterance.Intent == Intent.None)
        {
            dc.Context.SetScene(dc.Context.Scene() with { Input = new TurnInput.Spoken(utterance.Meaning(Intent.LogMeeting)) });
        }

        if (log is { IsKept: false, IsKindGuessed: true })
        {
            // Nothing was told of it: there is nothing to keep.
            await _desk.DropAsync(dc.Context, log, cancellationToken);
        }
        else if (!log.IsKept)
        {
            await dc.Context.SendActivityAsync(MessageText.Plain(await KeptAsync(dc, person, log, cancellationToken)), cancellationToken);
        }

        return true;
    }

    /// <inheritdoc/>
    public async Task<string?> LeftAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(utterance);
        if (await _desk.LastAsync(dc.Context, cancellationToken) is not { IsKept: false } log || await _desk.FindAsync(dc.Context, log.PersonId, cancellationToken) is not { } person)
        {
            return null;
        }

        if (log.IsKindGuessed)
        {
            await _desk.DropAsync(dc.Context, log, cancellationToken);
            return null;
        }

        if (utterance.Navigation != Navigation.Cancel && !(utterance is { Navigation: Navigation.None, Intent: Intent.Cancel } && LogAnswers.CallsOff(utterance.Text)))
        {
            return await KeptAsync(dc, person, log, cancellationToken);
        }

        // Called off, it is not kept, but stays where its card can still save it; with nobody who was put down for it alone.
        var title = LogReplies.Title(log, person, inText: true);
        if (LogDesk.IsAddedBy(person, log))
        {
            await _desk.SetAsideAsync(dc.Context, log, person, cancellationToken);
        }

        return LogReplies.Say("left", 0, title);
    }

    /// <summary>A wish of its own beside what is told.</summary>
    private bool IsBeside(Utterance utterance) =>
        IsWish(utterance)
        || (utterance.Navigation == Navigation.None && utterance.Text.Length <= 200 && utterance.ScoreInWalk >= Interruptions.Sure
            && Interruptions.Wishes.Contains(utterance.Intent) && utterance.Intent is not (Intent.Mindset or Intent.Help or Intent.Greeting or Intent.Thanks or Intent.Cancel)
            && !LogAnswers.SaysSave(utterance.Text, Cards.CardWords.Save));

    /// <summary>Whether news is about somebody else than the log, or is another thing that happened with the same one: a message, an answer.</summary>
    private static bool IsAnother(PersonMention of, Person person, MeetingLog log, Utterance utterance)
    {
        var isOther = of.Kind == PersonMentionKind.Name && of.Resolved?.Id != person.Id && !Names.ShareAWord(of.Text, person.Name);
        var kind = LogTaking.KindOf(LogReader.Read(utterance.Text, LogAsked.Nothing, person.Name).Happened);
        return isOther || (!log.IsKindGuessed && kind != log.Kind && kind is ContactKind.Wrote or ContactKind.Answered or ContactKind.Refused or ContactKind.NoAnswer);
    }

    private async Task<string> KeptAsync(DialogContext dc, Person person, MeetingLog log, CancellationToken cancellationToken)
    {
        await _desk.KeepAsync(dc.Context, person, log, cancellationToken);
        return LogReplies.Say("kept", 0, LogReplies.Title(log, person, inText: true), DayWords.Said(log.Day));
    }

    /// <summary>"Kim Lowe" after "a call with the guy from Brandt", "Paula Reyes" after "Paula": the name of whom it is about, and nothing else.</summary>
    private async Task<DialogTurnResult?> NamedAsync(WaterfallStepContext step, MeetingLog log, Person person, Said said, CancellationToken cancellationToken)
    {
        if (OwesNames(log) || said.Utterance is not { Navigation: Navigation.None, People: [{ Kind: PersonMentionKind.Name } name] } || name.Text.Length < said.Text.Trim().TrimEnd('.', '!').Length)
        {
            return null;
        }

        var isDescribed = Names.IsDescription(person.Name);
        if (!isDescribed && (person.Name.Contains(' ', StringComparison.Ordinal) || !name.Text.StartsWith(person.Name + " ", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var known = await _desk.CanMeanAsync(step.Context, name.Text, cancellationToken);
        if (known.FirstOrDefault(p => p.Id != person.Id) is { } meant)
        {
            await _desk.DropAsync(step.Context, log, cancellationToken);
            await _desk.PutAsync(step.Context, log with { PersonId = meant.Id, Version = log.Version + 1 }, cancellationToken);
            LogDesk.Spoke(step.Context, meant);
        }
        else
        {
            var called = person.With(new PersonChange.Renamed(Names.Tidy(name.Text)));
            called = isDescribed ? called.With(new PersonChange.KnownBy(person.Name)) : called;
            await _desk.SaveAsync(step.Context, called with { Version = person.Version + 1 }, cancellationToken);
            LogDesk.Spoke(step.Context, called);
        }

        return await step.ReplaceDialogAsync(Log, new LogOptions { Shows = true, AsksAgain = true }, cancellationToken);
    }
}
