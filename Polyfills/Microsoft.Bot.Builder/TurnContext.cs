using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <inheritdoc cref="ITurnContext"/>
public class TurnContext : ITurnContext, IDisposable
{
    private const string LocaleKey = "turn.locale";

    private List<SendActivitiesHandler> _onSend;
    private List<UpdateActivityHandler> _onUpdate;
    private List<DeleteActivityHandler> _onDelete;
    private bool _disposed;

    /// <summary>A turn of <paramref name="adapter"/> for <paramref name="activity"/>.</summary>
    public TurnContext(BotAdapter adapter, Activity activity)
    {
        Adapter = adapter ?? throw new ArgumentNullException(nameof(adapter));
        Activity = activity ?? throw new ArgumentNullException(nameof(activity));
        TurnState = [];
    }

    public BotAdapter Adapter { get; }
    public TurnContextStateCollection TurnState { get; }
    public Activity Activity { get; }
    public bool Responded { get; private set; }

    /// <summary>What was sent in a turn whose delivery mode is expectReplies.</summary>
    public List<Activity> BufferedReplyActivities { get; } = [];

    /// <summary>The language of the turn; the activity's, unless it was set.</summary>
    public string Locale
    {
        get => TurnState.Get<string>(LocaleKey) ?? Activity.Locale;
        set => TurnState.Set(LocaleKey, value);
    }

    public ITurnContext OnSendActivities(SendActivitiesHandler handler) => Add(ref _onSend, handler);
    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler) => Add(ref _onUpdate, handler);
    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler) => Add(ref _onDelete, handler);

    public Task<ResourceResponse> SendActivityAsync(string textReplyToSend, string speak = null, string inputHint = null, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(textReplyToSend))
        {
            throw new ArgumentNullException(nameof(textReplyToSend));
        }

        var activity = new Activity(ActivityTypes.Message)
        {
            Text = textReplyToSend,
            Speak = string.IsNullOrEmpty(speak) ? null : speak,
            InputHint = string.IsNullOrEmpty(inputHint) ? null : inputHint,
        };
        return SendActivityAsync(activity, cancellationToken);
    }

    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken).ConfigureAwait(false);
        return responses is { Length: > 0 } ? responses[0] : new ResourceResponse();
    }

    public async Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed(nameof(SendActivityAsync));
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        }

        var reference = Activity.GetConversationReference();
        var outgoing = new List<Activity>(activities.Length);
        foreach (var activity in activities)
        {
            outgoing.Add(((Activity)activity).ApplyConversationReference(reference));
        }

        return await SendThroughHandlersAsync(outgoing, 0, cancellationToken).ConfigureAwait(false);
    }

    public async Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed(nameof(UpdateActivityAsync));
        ArgumentNullException.ThrowIfNull(activity);
        var outgoing = ((Activity)activity).ApplyConversationReference(Activity.GetConversationReference());
        return await UpdateThroughHandlersAsync(outgoing, 0, cancellationToken).ConfigureAwait(false);
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(activityId))
        {
            throw new ArgumentNullException(nameof(activityId));
        }

        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteActivityAsync(reference, cancellationToken);
    }

    public async Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed(nameof(DeleteActivityAsync));
        ArgumentNullException.ThrowIfNull(conversationReference);
        await DeleteThroughHandlersAsync(conversationReference, 0, cancellationToken).ConfigureAwait(false);
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing && !_disposed)
        {
            TurnState.Dispose();
        }

        _disposed = true;
    }

    private void ThrowIfDisposed(string method)
    {
#pragma warning disable CA1513 // ThrowIf names the type; here the method is named.
        if (_disposed)
        {
            throw new ObjectDisposedException(method);
        }
#pragma warning restore CA1513
    }

    private TurnContext Add<T>(ref List<T> handlers, T handler)
        where T : Delegate
    {
        ArgumentNullException.ThrowIfNull(handler);
        (handlers ??= []).Add(handler);
        return this;
    }

    private Task<ResourceResponse[]> SendThroughHandlersAsync(List<Activity> activities, int next, CancellationToken cancellationToken) =>
        next < (_onSend?.Count ?? 0)
            ? _onSend[next](this, activities, () => SendThroughHandlersAsync(activities, next + 1, cancellationToken))
            : SendToAdapterAsync(activities, cancellationToken);

    private Task<ResourceResponse> UpdateThroughHandlersAsync(Activity activity, int next, CancellationToken cancellationToken) =>
        next < (_onUpdate?.Count ?? 0)
            ? _onUpdate[next](this, activity, () => UpdateThroughHandlersAsync(activity, next + 1, cancellationToken))
            : Adapter.UpdateActivityAsync(this, activity, cancellationToken);

    private Task DeleteThroughHandlersAsync(ConversationReference reference, int next, CancellationToken cancellationToken) =>
        next < (_onDelete?.Count ?? 0)
            ? _onDelete[next](this, reference, () => DeleteThroughHandlersAsync(reference, next + 1, cancellationToken))
            : Adapter.DeleteActivityAsync(this, reference, cancellationToken);

    private async Task<ResourceResponse[]> SendToAdapterAsync(List<Activity> activities, CancellationToken cancellationToken)
    {
        var responses = Activity.DeliveryMode == DeliveryModes.ExpectReplies
            ? Buffer(activities)
            : await Adapter.SendActivitiesAsync(this, [.. activities], cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < activities.Count; i++)
        {
            if (i < responses?.Length)
            {
                activities[i].Id = responses[i].Id;
            }

            Responded |= activities[i].Type != ActivityTypes.Trace;
        }

        return responses;
    }

    private ResourceResponse[] Buffer(List<Activity> activities)
    {
        var responses = new ResourceResponse[activities.Count];
        for (var i = 0; i < responses.Length; i++)
        {
            var activity = activities[i];
            BufferedReplyActivities.Add(activity);
            responses[i] = new ResourceResponse();

            // It does not reach the adapter, which would have kept it here for the HTTP response.
            if (activity.Type == ActivityTypesEx.InvokeResponse)
            {
                TurnState.Add(BotAdapter.InvokeResponseKey, activity);
            }
        }

        return responses;
    }
}
