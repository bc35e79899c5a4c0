using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Dialogs.Turn;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Bot.LocalChat;

/// <summary>
/// The channel behind the local chat: it hands what a person says to the bot's own /api/messages, as any channel does, and
/// takes the replies at the connector address it names there.
/// </summary>
internal sealed class LocalChatService(IHttpClientFactory clients, IServer server, TimeProvider time, ILogger<LocalChatService> logger)
{
    public const string ConnectorPath = "/localchat/connector";
    public const string ChannelId = "webchat";
    public const string BotId = "coach";
    private const int MostConversations = 500;

    private readonly ConcurrentDictionary<string, Conversation> _conversations = new(StringComparer.Ordinal);

    private string Address => Reachable(server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault(address =>
        address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)) ?? throw new InvalidOperationException("The host listens on no http address."));

    public static JObject BotAccount => new() { ["id"] = BotId, ["name"] = LocalChatWords.BotName, ["role"] = RoleTypes.Bot };

    /// <summary>The conversation of that id, begun if need be; null where the id is none of ours.</summary>
    public Conversation? Find(string conversationId) => ChatUser.OfId(conversationId) is { } user && user.ConversationId == conversationId
        ? Open(user, [])
        : null;

    /// <summary>A person's conversation. When it begins the bot is told, with what is known of the person's client.</summary>
    /// <param name="client">locale and entities, as activities have them.</param>
    public Conversation? Open(ChatUser user, JObject client)
    {
        if (_conversations.TryGetValue(user.ConversationId, out var known))
        {
            return known;
        }

        var conversation = new Conversation(user, time.GetUtcNow());
        if (_conversations.Count >= MostConversations || !_conversations.TryAdd(user.ConversationId, conversation))
        {
            return _conversations.GetValueOrDefault(user.ConversationId);
        }

        var begun = (JObject)client.DeepClone();
        begun["type"] = ActivityTypes.ConversationUpdate;
        begun["membersAdded"] = new JArray(BotAccount, Account(user));
        Send(conversation, begun);
        return conversation;
    }

    /// <summary>What a person said or pressed: shown to them at once, and on its way to the bot.</summary>
    /// <returns>The id it was given.</returns>
    public string Say(Conversation conversation, JObject activity)
    {
        var id = Send(conversation, activity);
        conversation.Add(activity, passing: (string?)activity["type"] != ActivityTypes.Message);
        return id;
    }

    /// <summary>What the bot said.</summary>
    /// <returns>The id it was given.</returns>
    public string Answer(Conversation conversation, JObject activity, string? replyTo)
    {
        var id = NewId();
        Stamp(activity, id, conversation);
        activity["from"] = BotAccount;
        activity["recipient"] = Account(conversation.User);
        if (replyTo is not null)
        {
            activity["replyToId"] = replyTo;
        }

        Describe(activity);
        conversation.Add(activity, passing: (string?)activity["type"] is not ActivityTypes.Message);
        return id;
    }

    /// <summary>The bot changed what it said; or took it back (activity null).</summary>
    /// <returns>Whether it had said it.</returns>
    public bool Change(Conversation conversation, string id, JObject? activity)
    {
        var shown = activity ?? new JObject { ["type"] = ActivityTypes.Message, ["text"] = Word(conversation, nameof(LocalChatWords.Removed)), ["textFormat"] = TextFormatTypes.Plain };
        Stamp(shown, id, conversation);
        shown["from"] = BotAccount;
        Describe(shown);
        return conversation.Replace(id, activity, shown);
    }

    public static JObject Account(ChatUser user) => new() { ["id"] = user.Id, ["name"] = user.Name, ["role"] = RoleTypes.User };

    /// <summary>Tells Web Chat what to read aloud for a card; of itself it says "1 attachment".</summary>
    private static void Describe(JObject activity)
    {
        if (string.IsNullOrEmpty((string?)(activity["text"] as JValue)) && (activity.SelectToken("attachments[0].content.fallbackText") as JValue)?.Value is string text)
        {
            activity["channelData"] = new JObject(activity["channelData"] as JObject ?? []) { ["webchat:fallback-text"] = text };
        }
    }

    private static string Word(Conversation conversation, string name) => LocalChatWords.ResourceManager.GetString(name, Locales.Of(conversation.Locale))!;

    private string Send(Conversation conversation, JObject activity)
    {
        conversation.Locale = (string?)(activity["locale"] as JValue) ?? conversation.Locale;
        var id = NewId();
        Stamp(activity, id, conversation);
        activity["serviceUrl"] = Address + ConnectorPath;
        activity["from"] = Account(conversation.User);
        activity["recipient"] = BotAccount;
        var body = activity.ToString(Formatting.None);
        _ = conversation.Deliver(() => Post(conversation, body));
        return id;
    }

    private async Task Post(Conversation conversation, string body)
    {
        string outcome;
        try
        {
            using var client = clients.CreateClient(nameof(LocalChatService));
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            using var response = await client.PostAsync(new Uri(Address + "/api/messages"), content);
            if (response.IsSuccessStatusCode || response.StatusCode == System.Net.HttpStatusCode.NotImplemented)
            {
                return;
            }

            outcome = ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException or InvalidOperationException)
        {
            outcome = e.GetType().Name;
        }

        logger.LogWarning("The bot did not take an activity of {Conversation}: {Outcome}", conversation.User.ConversationId, outcome);
        Answer(
            conversation,
            new JObject
            {
                ["type"] = ActivityTypes.Message,
                ["text"] = string.Format(CultureInfo.InvariantCulture, Word(conversation, nameof(LocalChatWords.NotTaken)), outcome),
                ["textFormat"] = TextFormatTypes.Plain,
            },
            replyTo: null);
    }

    private void Stamp(JObject activity, string id, Conversation conversation)
    {
        activity["id"] = id;
        activity["timestamp"] = time.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        activity["channelId"] = ChannelId;
        activity["conversation"] = new JObject { ["id"] = conversation.User.ConversationId };
    }

    /// <summary>Ids are never used twice, not even after a restart: the bot answers an id once.</summary>
    private static string NewId() => Guid.NewGuid().ToString("N");

    private static string Reachable(string address)
    {
        var parsed = new UriBuilder(address.Replace("//+", "//localhost", StringComparison.Ordinal).Replace("//*", "//localhost", StringComparison.Ordinal));
        parsed.Host = parsed.Host is "0.0.0.0" or "[::]" ? "localhost" : parsed.Host;
        return parsed.Uri.GetLeftPart(UriPartial.Authority);
    }
}
