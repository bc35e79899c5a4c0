using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Cards;

namespace NetworkCoachBot.Dialogs.Turn;

/// <summary>What a turn comes to that is answered at once.</summary>
public static class Answering
{
    /// <summary>What is going on goes on and waits; with nothing going on, all is done.</summary>
    public static DialogTurnResult Answered(this DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.ActiveDialog is null ? new(DialogTurnStatus.Complete) : Dialog.EndOfTurn;
    }

    /// <summary>Says it, and leaves what is going on as it is.</summary>
    public static async Task<DialogTurnResult> AnswerAsync(this DialogContext dc, IActivity says, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        await dc.Context.SendActivityAsync(says, cancellationToken);
        return dc.Answered();
    }

    /// <summary>The same in plain words.</summary>
    public static Task<DialogTurnResult> AnswerAsync(this DialogContext dc, string says, CancellationToken cancellationToken) =>
        dc.AnswerAsync(MessageText.Plain(says), cancellationToken);
}
