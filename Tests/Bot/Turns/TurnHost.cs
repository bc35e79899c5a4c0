using Microsoft.Bot.Builder;
using Microsoft.Extensions.Logging.Abstractions;
using NetworkCoachBot.Bot.Turns;
using NetworkCoachBot.Storage;
using NetworkCoachBot.Storage.Turns;
using NetworkCoachBot.Tests.Storage;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Bot.Turns;

/// <summary>One host: a bot that counts what a person says, behind the middleware, on a store and a channel.</summary>
public sealed class TurnHost
{
    private readonly IStatePropertyAccessor<int> _userCount;
    private readonly IStatePropertyAccessor<int> _conversationCount;

    public TurnHost(ITurnStore store, ChannelAdapter? channel = null, TimeProvider? time = null)
    {
        Store = store;
        Time = time ?? new ManualTime(new DateTimeOffset(2026, 11, 21, 10, 0, 0, TimeSpan.Zero));
        Storage = new TurnStorage(store, Engine.Serializer);
        Channel = channel ?? new ChannelAdapter();
        UserState = new UserState(Storage);
        ConversationState = new ConversationState(Storage);
        _userCount = UserState.CreateProperty<int>("count");
        _conversationCount = ConversationState.CreateProperty<int>("count");
        Channel.Use(new TurnMiddleware(store, Storage, new TurnOptions(), Time, NullLogger<TurnMiddleware>.Instance));
        Channel.Use(new AutoSaveStateMiddleware(UserState, ConversationState));
    }

    public ITurnStore Store { get; }

    public TimeProvider Time { get; }

    public TurnStorage Storage { get; }

    public ChannelAdapter Channel { get; }

    public UserState UserState { get; }

    public ConversationState ConversationState { get; }

    /// <summary>A message of the person; the bot counts it in both states and says the count of the conversation.</summary>
    public Task<TurnContext> SayAsync(string text, string? id, string person = "ann", string conversation = "c1") =>
        Channel.DeliverAsync(ChannelAdapter.Message(text, id, person, conversation), CountAsync);

    public async Task CountAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        await _userCount.SetAsync(turn, await _userCount.GetAsync(turn, () => 0, cancellationToken) + 1, cancellationToken);
        var count = await _conversationCount.GetAsync(turn, () => 0, cancellationToken) + 1;
        await _conversationCount.SetAsync(turn, count, cancellationToken);
        await turn.SendActivityAsync($"{count}: {turn.Activity.Text}", cancellationToken: cancellationToken);
    }

    /// <summary>The counts that are saved.</summary>
    public async Task<(int User, int Conversation)> CountsAsync(string person = "ann", string conversation = "c1")
    {
        var (user, there) = ($"msteams/users/{person}", $"msteams/conversations/{conversation}");
        var read = await Storage.ReadAsync([user, there]);
        return (Count(user), Count(there));

        int Count(string key) => read.TryGetValue(key, out var state) && ((IDictionary<string, object>)state).TryGetValue("count", out var count) ? (int)(long)count : 0;
    }
}
