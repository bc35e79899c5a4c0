using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Writes down what comes in and goes out, as copies, at the end of the turn.</summary>
public class TranscriptLoggerMiddleware : IMiddleware
{
    private readonly ITranscriptLogger _logger;

    public TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger) => _logger = transcriptLogger ?? throw new ArgumentNullException(nameof(transcriptLogger));

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        var transcript = new List<Activity>();
        var incoming = turnContext.Activity;
        incoming.From ??= new ChannelAccount();
        incoming.From.Role ??= RoleTypes.User;
        transcript.Add(Copy(incoming, incoming.Id));
        turnContext.OnSendActivities(async (_, activities, next) =>
        {
            var responses = await next().ConfigureAwait(false);
            transcript.AddRange(activities.Select((a, i) => Copy(a, (i < responses?.Length ? responses[i].Id : null) ?? a.Id)));
            return responses;
        });
        turnContext.OnUpdateActivity(async (_, activity, next) =>
        {
            var response = await next().ConfigureAwait(false);
            var update = Copy(activity, response?.Id ?? activity.Id);
            update.Type = ActivityTypes.MessageUpdate;
            transcript.Add(update);
            return response;
        });
        turnContext.OnDeleteActivity(async (_, reference, next) =>
        {
            await next().ConfigureAwait(false);
            var deletion = new Activity(ActivityTypes.MessageDelete, reference.ActivityId).ApplyConversationReference(reference);
            transcript.Add(Copy(deletion, deletion.Id));
        });
        try
        {
            await nextTurn(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            foreach (var activity in transcript)
            {
                await _logger.LogActivityAsync(activity).ConfigureAwait(false);
            }
        }
    }

    private static Activity Copy(Activity activity, string id)
    {
        var copy = JObject.FromObject(activity).ToObject<Activity>();
        copy.Id = id ?? "g_" + Guid.NewGuid();
        copy.Timestamp ??= DateTimeOffset.UtcNow;
        return copy;
    }
}
