using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Cadence;
using NetworkCoachBot.Coaching.Groups;
using NetworkCoachBot.Coaching.Meetings;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Dialogs.Critique;
using NetworkCoachBot.Dialogs.Profiles;
using NetworkCoachBot.Dialogs.Sharing;
using NetworkCoachBot.Dialogs.Turn;

namespace NetworkCoachBot.Dialogs.Outreach;

/// <summary>The buttons of a script's card (F28). A press on an older card changes nothing and shows how the message stands.</summary>
/// <param name="desk">Where drafts are kept.</param>
/// <param name="replies">What is said of them.</param>
/// <param name="composer">Writes them out.</param>
/// <param name="check">Checks them.</param>
/// <param name="notes">The way to the coach of the group.</param>
public sealed class ScriptButtons(DraftDesk desk, OutreachReplies replies, Composer composer, CheckDesk check, NoteDesk notes)
{
    private static readonly Words Coach = new(OutreachWords.ResourceManager);

    /// <summary>Answers a press.</summary>
    public async Task<DialogTurnResult> PressAsync(DialogContext dc, CardSubmission.Script press, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(press);
        var scene = dc.Context.Scene();
        var draft = await desk.FindAsync(dc.Context, press.On.Id, cancellationToken);
        if (draft is null)
        {
            await dc.Context.SendActivityAsync(MessageText.Plain(Coach.Say("gone")), cancellationToken);
        }
        else if (press.Step == ScriptStep.Sent && draft.Status == DraftStatus.Sent)
        {
            await dc.Context.SendActivityAsync(MessageText.Plain(Coach.Say("sent_already", 0, draft.Reader.CalledAs)), cancellationToken);
        }
        else if (draft.Version != press.On.Version)
        {
            await ShowAsync(dc, draft, Coach.Say("old_card"), cancellationToken);
        }
        else if (press.Step == ScriptStep.Answer)
        {
            return await AnswerAsync(dc, Edited(draft, press), scene, cancellationToken);
        }
        else if (press.Step == ScriptStep.Share)
        {
            return await ShareAsync(dc, draft, Edited(draft, press), cancellationToken);
        }
        else
        {
            await DoAsync(dc, Edited(draft, press), press.Step, scene, cancellationToken);
        }

        return dc.Answered();
    }

    /// <summary>A step said in words, about the message on the table; false where there is none that it can be about.</summary>
    public async Task<bool> SaidAsync(DialogContext dc, ScriptStep step, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (await desk.CurrentAsync(dc.Context, cancellationToken) is not { Status: not DraftStatus.Sent } draft || composer.Compose(draft) is Composition.Sketch)
        {
            return false;
        }

        await DoAsync(dc, draft, step, dc.Context.Scene(), cancellationToken);
        return true;
    }

    /// <summary>The draft with the text as it stands in the card's fields; a changed text is the user's own from then on.</summary>
    private Draft Edited(Draft draft, CardSubmission.Script press)
    {
        var shown = composer.Compose(draft);
        var text = press.Text?.ReplaceLineEndings("\n").Trim();
        var subject = press.Subject?.Trim();
        return draft with
        {
            Own = string.IsNullOrEmpty(text) || text == shown.Body ? draft.Own : text,
            OwnSubject = string.IsNullOrEmpty(subject) || subject == shown.Subject ? draft.OwnSubject : subject,
        };
    }

    /// <summary>Puts in what answers the reader's likely doubt (F42); asks for the user's story where that would be it.</summary>
    private async Task<DialogTurnResult> AnswerAsync(DialogContext dc, Draft draft, TurnScene scene, CancellationToken cancellationToken)
    {
        var doubt = replies.DoubtOf(draft, composer.Compose(draft), scene);
        var answered = doubt is null ? null : Doubts.Answered(draft, doubt, scene.Profile.Story, scene.Profile.Gives);
        var changed = (answered ?? draft) with { Version = draft.Version + 1 };
        await desk.KeepAsync(dc.Context, changed, cancellationToken);
        if (answered is null && doubt?.Remedy == Remedy.SayWhoIAm)
        {
            await dc.CancelAllDialogsAsync(cancellationToken);
            return await dc.BeginDialogAsync(nameof(StoryDialog), new StoryOptions { DraftId = draft.Id }, cancellationToken);
        }

        await ShowAsync(dc, changed, Coach.Say(answered is null ? "answer_none" : $"answer_{doubt!.Remedy}", 0, draft.Reader.CalledAs), cancellationToken);
        return dc.Answered();
    }

    /// <summary>The message as it stands in the card goes to the coach of the group once the user has seen it so.</summary>
    private async Task<DialogTurnResult> ShareAsync(DialogContext dc, Draft before, Draft draft, CancellationToken cancellationToken)
    {
        if (draft != before)
        {
            await desk.KeepAsync(dc.Context, draft with { Version = draft.Version + 1 }, cancellationToken);
        }

        return await notes.GoOnAsync(dc, notes.Begin(dc.Context, NoteKind.Draft) with { Text = check.Whole(draft) }, cancellationToken);
    }

    private async Task DoAsync(DialogContext dc, Draft draft, ScriptStep step, TurnScene scene, CancellationToken cancellationToken)
    {
        switch (step)
        {
            case ScriptStep.Sent:
                await SentAsync(dc, draft, scene, cancellationToken);
                return;
            case ScriptStep.Keep:
                await desk.KeepAsync(dc.Context, draft with { Status = DraftStatus.Kept, Version = draft.Version + 1 }, cancellationToken);
                await dc.Context.SendActivityAsync(MessageText.Plain(Coach.Say("kept", 0, draft.Reader.CalledAs)), cancellationToken);
                return;
            case ScriptStep.Check:
                var looked = draft with { Version = draft.Version + 1 };
                await desk.KeepAsync(dc.Context, looked, cancellationToken);
                await dc.Context.SendActivityAsync(check.Card(looked, scene).ToActivity(scene.Surface), cancellationToken);
                return;
        }

        var (changed, says) = step switch
        {
            ScriptStep.Save => (draft, Coach.Say("edited")),
            ScriptStep.Shorter when draft.Own is { } own => OwnText.Shorter(own) is { } less ? (draft with { Own = less }, Coach.Say("own_shorter")) : (draft, Coach.Say("own_shorter_least")),
            ScriptStep.Shorter when Shorter(draft) is { } shorter => (shorter, Coach.Say("shorter_done")),
            ScriptStep.Shorter => (draft, Coach.Say("shorter_least")),
            ScriptStep.Warmer when draft.Own is { } own => OwnText.Warmer(own) is { } warmer ? (draft with { Own = warmer }, Coach.Say("own_warmer")) : (draft, Coach.Say("own_warmer_has")),
            ScriptStep.Warmer => (draft with { Warmer = true }, Coach.Say("warmer_done")),
            ScriptStep.Another when draft.Own is not null => (draft, Coach.Say("yours")),
            ScriptStep.Another => (draft with { Wording = draft.Wording + 1, Shortened = 0 }, Coach.Say("version_done")),
            _ => (draft, Coach.Say("ready", scene.Profile.Turns)),
        };
        changed = changed with { Version = draft.Version + 1 };
        await desk.KeepAsync(dc.Context, changed, cancellationToken);
        if (changed.IsBrought)
        {
            // A text that was brought to be checked stays on its own card.
            await dc.Context.SendActivitiesAsync([MessageText.Plain(says), check.Card(changed, scene).ToActivity(scene.Surface)], cancellationToken);
            return;
        }

        await ShowAsync(dc, changed, says, cancellationToken);
    }

    /// <summary>The draft with the next thing left out that makes its text shorter; null where nothing more can go.</summary>
    private Draft? Shorter(Draft draft)
    {
        var now = composer.Compose(draft).Body.Length;
        return Enumerable.Range(draft.Shortened + 1, Math.Max(0, 2 - draft.Shortened))
            .Select(level => draft with { Shortened = level, Warmer = false })
            .FirstOrDefault(shorter => composer.Compose(shorter).Body.Length < now);
    }

    private async Task SentAsync(DialogContext dc, Draft draft, TurnScene scene, CancellationToken cancellationToken)
    {
        if (!Plan.Requests(draft.Kind) && draft.Kind != MessageKind.Reminder)
        {
            // Nothing was asked, so there is no answer to wait for (P7).
            var every = (await desk.ReaderAsync(dc.Context, draft, cancellationToken))?.EveryDays;
            await desk.NoteSentAsync(dc.Context, draft, scene.Today.AddDays(every ?? Logbook.LightDays), cancellationToken);
            await dc.Context.SendActivityAsync(MessageText.Plain(Coach.Say("sent_nothing_asked", 0, draft.Reader.CalledAs)), cancellationToken);
            return;
        }

        var days = AfterSending.On(scene.Today, scene.Days);
        await desk.NoteSentAsync(dc.Context, draft, days.RemindOnce, cancellationToken);
        var name = draft.Reader.CalledAs;
        var says = $"{Coach.Say("sent", 0, name)} {Coach.Say("sent_next", 0, DayWords.Said(days.TrySomebodyElse), name, DayWords.Said(days.RemindOnce))}";
        await dc.Context.SendActivityAsync(MessageText.Plain(says), cancellationToken);
    }

    private Task ShowAsync(DialogContext dc, Draft draft, string says, CancellationToken cancellationToken)
    {
        IActivity[] all = [MessageText.Plain(says), .. replies.Script(draft, dc.Context.Scene())];
        return dc.Context.SendActivitiesAsync(all, cancellationToken);
    }
}
