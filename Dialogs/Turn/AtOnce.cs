using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace NetworkCoachBot.Dialogs.Turn;

/// <summary>Says something before the turn is saved. In the turn's state where the host holds replies back until then.</summary>
public delegate Task SayAtOnce(ITurnContext context, IActivity activity, CancellationToken cancellationToken);

/// <summary>What is said while a turn still works.</summary>
public static class AtOnce
{
    /// <summary>
    /// Says that something takes a while. It must be true whatever becomes of the turn, and do no harm when it is said twice or
    /// never.
    /// </summary>
    public static Task SayAtOnceAsync(this ITurnContext context, IActivity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.TurnState.Get<SayAtOnce>() is { } say ? say(context, activity, cancellationToken) : context.SendActivityAsync(activity, cancellationToken);
    }
}
