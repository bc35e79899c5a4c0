using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Bot.Turns;
using NetworkCoachBot.Dialogs.Turn;

namespace NetworkCoachBot.Bot.Hosting;

/// <summary>The adapter, with what happens when a turn fails: the person reads a sentence and can go on, the log names the turn.</summary>
public sealed class CoachAdapter : CloudAdapter
{
    private readonly ILogger<CoachAdapter> _logger;

    public CoachAdapter(BotFrameworkAuthentication authentication, ILogger<CoachAdapter> logger)
        : base(authentication, logger)
    {
        _logger = logger;
        OnTurnError = ReportAsync;
        Use(new TurnTelemetry());
    }

    /// <summary>For whom the tokens are with which the bot itself calls a channel.</summary>
    public string Audience => BotFrameworkAuthentication.GetOriginatingAudience();

    // The exception's text may hold what the person wrote; its type and stack do not.
    private async Task ReportAsync(ITurnContext turn, Exception error)
    {
        var activity = turn.Activity;
        _logger.LogError(
            "Turn failed: {Error}, activity {ActivityId} of type {ActivityType} in conversation {ConversationId} on {ChannelId}.\n{StackTrace}",
            error.GetType().FullName, activity.Id, activity.Type, activity.Conversation?.Id, activity.ChannelId, error.StackTrace);
        if (!ActivityIdentity.IsOfAPerson(activity))
        {
            return; // Nobody waits for an answer.
        }

        try
        {
            await turn.SendActivityAsync(MessageFactory.Text(HostWords.ResourceManager.GetString(nameof(HostWords.TurnFailed), Locales.Of(activity.Locale))), CancellationToken.None);
        }
        catch (Exception e) when (e is ErrorResponseException or HttpRequestException or OperationCanceledException)
        {
            _logger.LogError("The person could not be told either: {Error}, conversation {ConversationId}.", e.GetType().FullName, activity.Conversation?.Id);
        }
    }
}
