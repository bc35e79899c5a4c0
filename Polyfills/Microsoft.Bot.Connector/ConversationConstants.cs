namespace Microsoft.Bot.Connector;

/// <summary>Names that the channels' REST API uses.</summary>
public static class ConversationConstants
{
    public const string ConversationIdHttpHeaderName = "x-ms-conversation-id";
}
