using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Groups;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Dialogs.Groups;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Storage.Groups;

namespace NetworkCoachBot.Dialogs.Sharing;

/// <summary>A note on its way between a member and the coach of their group: shown as it will be read, sent once.</summary>
/// <param name="notes">Where notes are kept.</param>
/// <param name="chats">The way to the other's chat.</param>
public sealed class NoteDesk(INoteBook notes, IPrivateChats chats)
{
    private static readonly Words Coach = new(SharingWords.ResourceManager);

    /// <summary>Where notes are kept.</summary>
    internal INoteBook Notes => notes;

    /// <summary>A note of the user's that has not been written yet.</summary>
    internal CoachNote Begin(ITurnContext context, NoteKind kind) => new(notes.NewId(), kind, context.Scene().User, GroupDesk.FullName(context));

    /// <summary>The coaches of the groups that the user is in.</summary>
    internal async Task<IReadOnlyList<GroupCoach>> CoachesAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var coaches = await notes.ListCoachesAsync(context.Scene().User, cancellationToken);
        var scene = context.Scene();
        context.SetScene(scene with { Profile = scene.Profile with { HasCoach = coaches.Count > 0 } });
        return coaches;
    }

    /// <summary>Asks for whichever is missing first: to whom it goes, or what it says. With both it is shown.</summary>
    internal async Task<DialogTurnResult> GoOnAsync(DialogContext dc, CoachNote note, CancellationToken cancellationToken)
    {
        if (note.To is null)
        {
            var coaches = await CoachesAsync(dc.Context, cancellationToken);
            if (coaches.Count == 0)
            {
                return await dc.AnswerAsync(Coach.Say("no_group"), cancellationToken);
            }

            if (coaches.Count > 1)
            {
                await AskWhomAsync(dc.Context, note, coaches, cancellationToken);
                return dc.Answered();
            }

            note = Addressed(note, coaches[0]);
        }

        if (note.Text.Length == 0)
        {
            return await dc.BeginDialogAsync(nameof(NoteDialog), note, cancellationToken);
        }

        await ShowAsync(dc.Context, note, cancellationToken);
        return dc.Answered();
    }

    /// <summary>A note to a coach.</summary>
    internal static CoachNote Addressed(CoachNote note, GroupCoach coach) => note with { To = coach.Id, ToName = coach.Name, Group = coach.Group };

    /// <summary>Shows a note to its writer as the other will see it.</summary>
    internal async Task ShowAsync(ITurnContext context, CoachNote note, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        await KeepAsync(context, note, cancellationToken);
        await context.SendActivityAsync(NoteCards.Shown(note, Coach.Say("preview", 0, note.ToName)).ToActivity(scene.Surface), cancellationToken);
    }

    /// <summary>Asks which coach is meant.</summary>
    private async Task AskWhomAsync(ITurnContext context, CoachNote note, IReadOnlyList<GroupCoach> coaches, CancellationToken cancellationToken)
    {
        await KeepAsync(context, note, cancellationToken);
        await context.SendActivityAsync(NoteCards.WhichCoach(note, coaches).ToActivity(context.Scene().Surface), cancellationToken);
    }

    /// <summary>The note that the user was asked about in the turn before; null for none.</summary>
    internal async Task<CoachNote?> JustAskedAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        return scene.Profile.NoteId is { } id && await notes.FindAsync(scene.User, id, cancellationToken) is { IsSent: false } note && note.Turn == scene.Profile.Turns - 1 ? note : null;
    }

    /// <summary>Sends a note, once, or puts it away.</summary>
    /// <returns>What to say to its writer.</returns>
    internal async Task<string> DecideAsync(ITurnContext context, CoachNote? note, bool sends, CancellationToken cancellationToken)
    {
        if (note is null || note.To is null || note.Text.Length == 0)
        {
            return Coach.Say("gone");
        }

        var called = Names.CalledAs(note.ToName ?? "");
        if (note.IsSent)
        {
            return Coach.Say("sent_before", 0, called);
        }

        var scene = context.Scene();
        context.SetScene(scene with { Profile = scene.Profile with { NoteId = null } });
        if (!sends || !await MayAsync(note, cancellationToken))
        {
            await notes.DropAsync(note, cancellationToken);
            return sends ? Coach.Say("not_any_more", 0, note.ToName) : Coach.Say("dropped");
        }

        await notes.SendAsync(note, cancellationToken);
        await chats.WriteToAsync(context, note.To, new Letter(NoteCards.Title(note)) { Detail = note.Text, NoteId = note.Id }, cancellationToken);
        return Coach.Say(note.Kind == NoteKind.Answer ? "sent_answer" : "sent", 0, called);
    }

    /// <summary>Whether the other is still who they were when the note was written: the coach of the group, or somebody who waits for an answer.</summary>
    private async Task<bool> MayAsync(CoachNote note, CancellationToken cancellationToken) => note.Answers is { } answered
        ? await notes.FindReceivedAsync(note.From, answered, cancellationToken) is not null
        : (await notes.ListCoachesAsync(note.From, cancellationToken)).Any(c => c.Id == note.To);

    private async Task KeepAsync(ITurnContext context, CoachNote note, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        await notes.SaveAsync(note with { Turn = scene.Profile.Turns }, cancellationToken);
        context.SetScene(scene with { Profile = scene.Profile with { NoteId = note.Id } });
    }
}
