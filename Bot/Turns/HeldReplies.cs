using System.Runtime.CompilerServices;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Dialogs.Turn;

namespace NetworkCoachBot.Bot.Turns;

/// <summary>
/// Keeps what the bot says during a turn, as it was when it was said, until the turn is saved. A typing indicator goes
/// out at once.
/// </summary>
internal sealed class HeldReplies
{
    private const string HeldId = "held:";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly List<Reply> _replies = [];
    private int _count;
    private bool _open;

    private HeldReplies()
    {
    }

    /// <summary>What is held, in the order in which it was said.</summary>
    public IReadOnlyList<Reply> All => _replies;

    /// <summary>Holds what is said in a turn from now on.</summary>
    public static HeldReplies Of(ITurnContext turnContext)
    {
        var held = new HeldReplies();
        turnContext.TurnState.Set<SayAtOnce>(held.SayAtOnceAsync);
        turnContext.OnSendActivities(held.OnSendAsync).OnUpdateActivity(held.OnUpdateAsync).OnDeleteActivity(held.OnDeleteAsync);
        return held;
    }

    /// <summary>Lets everything through from now on, beginning with what is sent next. What was held stays in <see cref="All"/>.</summary>
    public void Open() => _open = true;

    /// <summary>Forgets what was held and lets everything through from now on.</summary>
    public void Discard()
    {
        _replies.Clear();
        _open = true;
    }

    /// <summary>Puts something before everything else.</summary>
    public void Prepend(IEnumerable<Reply> replies) => _replies.InsertRange(0, replies);

    // That something takes a while is said while it does, or not at all: the turn waits for it no longer than a moment.
    private async Task SayAtOnceAsync(ITurnContext turnContext, IActivity activity, CancellationToken cancellationToken)
    {
        if (_open || turnContext.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            await turnContext.SendActivityAsync(activity, cancellationToken);
            return;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        _open = true;
        try
        {
            await turnContext.SendActivityAsync(activity, patience.Token);
        }
        catch (Exception e) when (e is ErrorResponseException or HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            // What comes of it is told all the same.
        }
        finally
        {
            _open = false;
        }
    }

    private async Task<ResourceResponse[]> OnSendAsync(ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next)
    {
        if (_open || (activities.TrueForAll(a => a.Type == ActivityTypes.Typing) && turnContext.Activity.DeliveryMode != DeliveryModes.ExpectReplies))
        {
            return _open ? await next() : await SendTypingAsync(activities, next);
        }

        activities.ForEach(a => turnContext.TurnState.Get<OfferSeen>()?.Invoke(a));
        var responses = new ResourceResponse[activities.Count];
        for (var i = 0; i < responses.Length; i++)
        {
            var id = HeldId + ++_count;
            _replies.Add(new Reply { Act = ReplyAct.Send, Activity = Copy(activities[i]), HeldAs = id });
            activities[i].Id = id;
            responses[i] = new ResourceResponse(id);
        }

        if (!turnContext.Responded && activities.Exists(a => a.Type != ActivityTypes.Trace))
        {
            await MarkRespondedAsync(turnContext, activities, next);
        }

        return responses;
    }

    private Task<ResourceResponse> OnUpdateAsync(ITurnContext turnContext, Activity activity, Func<Task<ResourceResponse>> next)
    {
        if (_open)
        {
            return next();
        }

        if (_replies.Find(r => r.HeldAs == activity.Id && activity.Id is not null) is { } held)
        {
            var changed = Copy(activity);
            changed.Id = held.Activity!.Id;
            held.Activity = changed;
        }
        else
        {
            _replies.Add(new Reply { Act = ReplyAct.Update, Activity = Copy(activity) });
        }

        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    private Task OnDeleteAsync(ITurnContext turnContext, ConversationReference reference, Func<Task> next)
    {
        if (_open)
        {
            return next();
        }

        if (_replies.RemoveAll(r => r.HeldAs == reference.ActivityId && reference.ActivityId is not null) == 0)
        {
            _replies.Add(new Reply { Act = ReplyAct.Delete, Target = reference });
        }

        return Task.CompletedTask;
    }

    private static async Task<ResourceResponse[]> SendTypingAsync(List<Activity> activities, Func<Task<ResourceResponse[]>> next)
    {
        try
        {
            return await next();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Nobody misses it.
            return [.. activities.Select(_ => new ResourceResponse())];
        }
    }

    // The SDK's prompts look at Responded before they repeat themselves, and only what passes on makes it true. A delay
    // of no time is the one activity that adapters take for sent and send to nobody.
    private static async Task MarkRespondedAsync(ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next)
    {
        var said = activities.ToArray();
        var delay = new Activity(ActivityTypesEx.Delay) { Value = 0 };
        activities.Clear();
        activities.Add(delay);
        await next();
        (turnContext as TurnContext)?.BufferedReplyActivities.Remove(delay);
        activities.Clear();
        activities.AddRange(said);
    }

    private static Activity Copy(Activity activity) => (Activity)MemberwiseClone(activity);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = nameof(MemberwiseClone))]
    private static extern object MemberwiseClone(object of);
}
