using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Dialogs.People;
using NetworkCoachBot.Dialogs.Turn;

namespace NetworkCoachBot.Dialogs.Logging;

/// <content>"Was that saved?": what is kept of what was just said, and what is not yet.</content>
public sealed partial class LoggingCapability
{
    /// <summary>Turns after which somebody is no longer what "that" is about.</summary>
    private const int StillMeant = 3;

    private async Task<DialogTurnResult> SaysSavedAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        if (dc.ActiveDialog?.Id == nameof(LogDialog) && await desk.LastAsync(dc.Context, cancellationToken) is { IsKept: false } open && await desk.FindAsync(dc.Context, open.PersonId, cancellationToken) is { } with)
        {
            return await dc.AnswerAsync(LogReplies.Say("saved_not_yet", 0, LogReplies.Title(open, with, inText: true)), cancellationToken);
        }

        if (scene.Profile.Recent is not [var spoken, ..] || scene.Profile.Turns - spoken.Turn > StillMeant || await desk.FindAsync(dc.Context, spoken.Id, cancellationToken) is not { } person)
        {
            return await dc.AnswerAsync(LogReplies.Say("saved_always"), cancellationToken);
        }

        var name = Names.CalledAs(person.Name);
        var draft = await keeping.OpenDraftAsync(dc.Context, person, cancellationToken) ? LogReplies.Say("saved_draft", 0, name) : null;
        var last = person.Timeline.LastOrDefault(c => c.Day == scene.Today);
        var says = last is null ? LogReplies.Say("saved_person", 0, PeopleReplies.Described(person)) : LogReplies.Say("saved_last", 0, name, PeopleReplies.Happened(last));
        return await dc.AnswerAsync(draft is null ? says : $"{says} {draft}", cancellationToken);
    }
}
