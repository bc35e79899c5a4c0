namespace Microsoft.Bot.Builder;

/// <summary>Goes on with the turn: the middleware further in, and the bot.</summary>
public delegate Task NextDelegate(CancellationToken cancellationToken);

/// <summary>Runs around every turn.</summary>
public interface IMiddleware
{
    /// <summary>Handles the turn; without a call of <paramref name="next"/> it ends here.</summary>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
