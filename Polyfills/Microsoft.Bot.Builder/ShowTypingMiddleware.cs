using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Shows that the bot is typing while it works on a message.</summary>
public class ShowTypingMiddleware : IMiddleware
{
    private readonly TimeSpan _delay;
    private readonly TimeSpan _period;

    /// <param name="delay">Milliseconds until it first shows.</param>
    /// <param name="period">Milliseconds until it is shown again.</param>
    public ShowTypingMiddleware(int delay = 500, int period = 2000)
    {
        if (delay < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(delay), "Delay must be greater than or equal to zero");
        }

        if (period <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(period), "Repeat period must be greater than zero");
        }

        (_delay, _period) = (TimeSpan.FromMilliseconds(delay), TimeSpan.FromMilliseconds(period));
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Type != ActivityTypes.Message)
        {
            await next(cancellationToken).ConfigureAwait(false);
            return;
        }

        using var done = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var typing = ShowAsync(turnContext, done.Token);
        try
        {
            await next(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            // A sign of typing that could not be sent is no reason to fail the turn.
            await done.CancelAsync().ConfigureAwait(false);
            await typing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task ShowAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await Task.Delay(_delay, cancellationToken).ConfigureAwait(false);
        while (true)
        {
            // Past the turn context: it shall not count as an answer, nor be seen by its handlers.
            var typing = new Activity(ActivityTypes.Typing).ApplyConversationReference(turnContext.Activity.GetConversationReference());
            await turnContext.Adapter.SendActivitiesAsync(turnContext, [typing], cancellationToken).ConfigureAwait(false);
            await Task.Delay(_period, cancellationToken).ConfigureAwait(false);
        }
    }
}
