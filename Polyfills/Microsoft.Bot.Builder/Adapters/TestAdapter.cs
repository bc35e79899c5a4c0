using System.Globalization;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>An adapter for tests: one conversation, and a queue of what the bot sent.</summary>
public class TestAdapter : BotAdapter
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _arrival = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _nextId;

    /// <summary>An adapter in the given conversation, or in one of the channel "test".</summary>
    public TestAdapter(ConversationReference conversation = null, bool sendTraceActivity = false)
    {
        Conversation = conversation ?? Default(Channels.Test);
        EnableTrace = sendTraceActivity;
    }

    /// <summary>An adapter in a conversation of the given channel.</summary>
    public TestAdapter(string channelId, bool sendTraceActivity = false) : this(Default(channelId), sendTraceActivity) { }

    public ConversationReference Conversation { get; set; }

    /// <summary>The locale of what <see cref="MakeActivity"/> makes.</summary>
    public string Locale { get; set; } = "en-us";

    /// <summary>Whether traces get into the queue.</summary>
    public bool EnableTrace { get; set; }

    /// <summary>What the bot sent and nobody has taken yet.</summary>
    public Queue<Activity> ActiveQueue { get; } = new();

    /// <summary>A reference to a conversation of that name in the channel "test".</summary>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot")
    {
        var reference = Default(Channels.Test);
        reference.Conversation = new ConversationAccount(false, name, name);
        reference.User = new ChannelAccount(user.ToLowerInvariant(), user);
        reference.Bot = new ChannelAccount(bot.ToLowerInvariant(), bot);
        return reference;
    }

    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>A message of the user.</summary>
    public Activity MakeActivity(string text = null) => new(ActivityTypes.Message)
    {
        Id = NextId(),
        Text = text,
        Locale = Locale,
        From = Conversation.User,
        Recipient = Conversation.Bot,
        Conversation = Conversation.Conversation,
        ServiceUrl = Conversation.ServiceUrl,
    };

    /// <summary>Runs a turn for a message of the user.</summary>
    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    /// <summary>Runs a turn; the activity is addressed to the bot and gets an id, and what it lacks of type, channel, sender and times.</summary>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        activity.Type ??= ActivityTypes.Message;
        activity.ChannelId ??= Conversation.ChannelId;
        if (activity.From is null or { Id: "unknown" } or { Role: RoleTypes.Bot })
        {
            activity.From = Conversation.User;
        }

        activity.Recipient = Conversation.Bot;
        activity.Conversation = Conversation.Conversation;
        activity.ServiceUrl = Conversation.ServiceUrl;
        activity.Id = NextId();
        activity.Timestamp ??= DateTimeOffset.UtcNow;
        activity.LocalTimestamp ??= DateTimeOffset.Now;
        using var context = CreateTurnContext(activity);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs the bot, without middleware, in a new conversation; empties the queue.</summary>
    public async Task CreateConversationAsync(string channelId, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ActiveQueue.Clear();
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.ChannelId = channelId;
        update.Conversation = new ConversationAccount(id: Guid.NewGuid().ToString("n"));
        using var context = CreateTurnContext(update);
        await callback(context, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes the first activity out of the queue; null when there is none.</summary>
    public IActivity GetNextReply()
    {
        lock (_lock)
        {
            return ActiveQueue.TryDequeue(out var activity) ? activity : null;
        }
    }

    /// <summary>Takes the first activity out of the queue; waits for one when there is none.</summary>
    public async Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        while (true)
        {
            Task arrival;
            lock (_lock)
            {
                if (ActiveQueue.TryDequeue(out var activity))
                {
                    return activity;
                }

                arrival = _arrival.Task;
            }

            await arrival.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Puts activities into the queue; a delay is waited for.</summary>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        }

        foreach (var activity in activities)
        {
            activity.Id ??= Guid.NewGuid().ToString("n");
            activity.Timestamp ??= DateTimeOffset.UtcNow;
            if (activity.Type == ActivityTypesEx.Delay)
            {
                await Task.Delay(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture), cancellationToken).ConfigureAwait(false);
            }
            else if (activity.Type != ActivityTypes.Trace || EnableTrace)
            {
                lock (_lock)
                {
                    ActiveQueue.Enqueue(activity);
                    _arrival.SetResult();
                    _arrival = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                }
            }
        }

        return Array.ConvertAll(activities, a => new ResourceResponse(a.Id));
    }

    /// <summary>Replaces an activity that is still in the queue.</summary>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        Task.FromResult(Requeue(activity.Id, activity) ? new ResourceResponse(activity.Id) : new ResourceResponse());

    /// <summary>Takes an activity out of the queue if it is still there.</summary>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Requeue(reference.ActivityId, null);
        return Task.CompletedTask;
    }

    protected virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    private static ConversationReference Default(string channelId) => new()
    {
        ChannelId = channelId,
        ServiceUrl = "https://test.com",
        User = new ChannelAccount("user1", "User1"),
        Bot = new ChannelAccount("bot", "Bot"),
        Conversation = new ConversationAccount(false, "convo1", "Conversation1"),
        Locale = "en-us",
    };

    private string NextId() => (Interlocked.Increment(ref _nextId) - 1).ToString(CultureInfo.InvariantCulture);

    // Puts another activity, or none, in the place of the one with that id.
    private bool Requeue(string id, Activity replacement)
    {
        lock (_lock)
        {
            var found = false;
            var queued = ActiveQueue.ToArray();
            ActiveQueue.Clear();
            foreach (var activity in queued)
            {
                var isIt = activity.Id == id;
                found |= isIt;
                if ((isIt ? replacement : activity) is { } kept)
                {
                    ActiveQueue.Enqueue(kept);
                }
            }

            return found;
        }
    }
}
