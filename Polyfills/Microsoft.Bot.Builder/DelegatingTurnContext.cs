using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Another turn, with its activity seen as <typeparamref name="T"/>.</summary>
public class DelegatingTurnContext<T>(ITurnContext innerTurnContext) : ITurnContext<T>
    where T : IActivity
{
    T ITurnContext<T>.Activity => (T)(IActivity)innerTurnContext.Activity;

    public BotAdapter Adapter => innerTurnContext.Adapter;
    public TurnContextStateCollection TurnState => innerTurnContext.TurnState;
    public Activity Activity => innerTurnContext.Activity;
    public bool Responded => innerTurnContext.Responded;

    public Task<ResourceResponse> SendActivityAsync(string textReplyToSend, string speak = null, string inputHint = InputHints.AcceptingInput, CancellationToken cancellationToken = default) =>
        innerTurnContext.SendActivityAsync(textReplyToSend, speak, inputHint, cancellationToken);

    public Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default) => innerTurnContext.SendActivityAsync(activity, cancellationToken);
    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default) => innerTurnContext.SendActivitiesAsync(activities, cancellationToken);
    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default) => innerTurnContext.UpdateActivityAsync(activity, cancellationToken);
    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default) => innerTurnContext.DeleteActivityAsync(activityId, cancellationToken);
    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default) => innerTurnContext.DeleteActivityAsync(conversationReference, cancellationToken);
    public ITurnContext OnSendActivities(SendActivitiesHandler handler) => innerTurnContext.OnSendActivities(handler);
    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler) => innerTurnContext.OnUpdateActivity(handler);
    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler) => innerTurnContext.OnDeleteActivity(handler);
}
