using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The one call with which a bot runs its root dialog.</summary>
public static class DialogExtensions
{
    /// <summary>
    /// Continues the conversation's dialogs, or begins this one when none is active. An exception is first offered to the dialogs as
    /// an "error" event; when one handles it the turn is tried again. A trace with the stack goes out at the end, for the Emulator.
    /// </summary>
    public static async Task RunAsync(this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        var dc = await new DialogSet(accessor).Add(dialog).CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);
        var done = false;
        while (!done)
        {
            try
            {
                var result = await dc.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
                if (result.Status == DialogTurnStatus.Empty)
                {
                    await dc.BeginDialogAsync(dialog.Id, null, cancellationToken).ConfigureAwait(false);
                }

                done = true;
            }
            catch (Exception e)
            {
                if (!await dc.EmitEventAsync(DialogEvents.Error, e, bubble: true, fromLeaf: true, cancellationToken).ConfigureAwait(false))
                {
                    throw;
                }
            }
        }

        var trace = Activity.CreateTraceActivity("BotState", "https://www.botframework.com/schemas/botState", dc.Stack, "Bot State");
        await turnContext.SendActivityAsync(trace, cancellationToken).ConfigureAwait(false);
    }
}
