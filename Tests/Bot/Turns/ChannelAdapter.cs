using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace NetworkCoachBot.Tests.Bot.Turns;

/// <summary>An adapter on a channel that can fail: what arrives there is noted, and what the connector answers is up to the test.</summary>
public sealed class ChannelAdapter(ChannelAdapter? sameChannel = null) : BotAdapter
{
    private readonly List<Activity> _arrived = sameChannel?._arrived ?? [];
    private int _id;

    /// <summary>Is asked before an activity arrives; throws as the connector does, or takes its time.</summary>
    public Func<Activity, CancellationToken, Task> Connector { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>Loses the answer: the activity arrives all the same.</summary>
    public bool ArrivesAllTheSame { get; set; }

    /// <summary>What the person sees, in the order of its arrival; updates and deletions have had their effect.</summary>
    public IReadOnlyList<Activity> Arrived
    {
        get
        {
            lock (_arrived)
            {
                return [.. _arrived];
            }
        }
    }

    public IEnumerable<string?> Texts => Arrived.Where(a => a.Type == ActivityTypes.Message).Select(a => a.Text);

    public static ErrorResponseException Status(int status) => new($"status {status}")
    {
        Response = new HttpResponseMessageWrapper(new HttpResponseMessage((HttpStatusCode)status), ""),
    };

    public static Activity Message(string text, string? id = "a1", string person = "ann", string conversation = "c1") => new(ActivityTypes.Message)
    {
        Id = id,
        Text = text,
        ChannelId = "msteams",
        ServiceUrl = "https://service.test/",
        Conversation = new ConversationAccount(id: conversation),
        From = new ChannelAccount(person),
        Recipient = new ChannelAccount("bot"),
        Locale = "en-US",
    };

    /// <summary>Delivers an activity; the turn context tells what the request would have been answered with.</summary>
    public async Task<TurnContext> DeliverAsync(Activity activity, BotCallbackHandler bot, CancellationToken cancellationToken = default)
    {
        var context = new TurnContext(this, activity);
        await RunPipelineAsync(context, bot, cancellationToken);
        return context;
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var responses = new List<ResourceResponse>();
        foreach (var activity in activities)
        {
            if (activity.Type == ActivityTypesEx.InvokeResponse)
            {
                turnContext.TurnState.Add(InvokeResponseKey, activity);
            }
            else if (activity.Type is not (ActivityTypesEx.Delay or ActivityTypes.Trace))
            {
                var id = $"sent-{Interlocked.Increment(ref _id)}";
                await ArriveAsync(activity, arrived => arrived.Add(Copy(activity, id)), cancellationToken);
                responses.Add(new ResourceResponse(id));
                continue;
            }

            responses.Add(new ResourceResponse());
        }

        return [.. responses];
    }

    public override async Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        await ArriveAsync(activity, arrived => arrived[Index(arrived, activity.Id)] = Copy(activity, activity.Id), cancellationToken);
        return new ResourceResponse(activity.Id);
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        ArriveAsync(new Activity(ActivityTypes.MessageDelete), arrived => arrived.RemoveAt(Index(arrived, reference.ActivityId)), cancellationToken);

    private static int Index(List<Activity> arrived, string id) =>
        arrived.FindIndex(a => a.Id == id) is >= 0 and var index ? index : throw Status(404);

    private static Activity Copy(Activity activity, string id) =>
        new(activity.Type, id, text: activity.Text, conversation: activity.Conversation, attachments: activity.Attachments, replyToId: activity.ReplyToId);

    private async Task ArriveAsync(Activity activity, Action<List<Activity>> effect, CancellationToken cancellationToken)
    {
        try
        {
            await Connector(activity, cancellationToken);
        }
        catch when (ArrivesAllTheSame)
        {
            Effect();
            throw;
        }

        Effect();

        void Effect()
        {
            lock (_arrived)
            {
                effect(_arrived);
            }
        }
    }
}
