namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What the channels can show.</summary>
public class Channel
{
    /// <inheritdoc cref="SupportsSuggestedActions(string, int, string)"/>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100) => SupportsSuggestedActions(channelId, buttonCnt, null);

    /// <summary>Whether the channel shows this many suggested actions; Teams does in personal chats alone.</summary>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100, string conversationType = null) => buttonCnt <= channelId switch
    {
        "msteams" when conversationType == "personal" => 3,
        "facebook" or "skype" => 10,
        "line" => 13,
        "kik" => 20,
        "directline" or "directlinespeech" or "emulator" or "telegram" or "webchat" => 100,
        _ => int.MinValue,
    };

    /// <summary>Whether the channel shows a card with this many buttons.</summary>
    public static bool SupportsCardActions(string channelId, int buttonCnt = 100) => buttonCnt <= channelId switch
    {
        "facebook" or "skype" => 3,
        "msteams" => 50,
        "line" => 99,
        "cortana" or "directline" or "directlinespeech" or "emulator" or "slack" or "telegram" or "webchat" => 100,
        _ => int.MinValue,
    };

    /// <summary>Whether the user can scroll back.</summary>
    public static bool HasMessageFeed(string channelId) => channelId != "cortana";

    /// <summary>The longest title of a button, in characters.</summary>
    public static int MaxActionTitleLength(string channelId) => 20;

    /// <summary>The channel of a turn; empty when the activity says none.</summary>
    public static string GetChannelId(ITurnContext turnContext) => turnContext.Activity.ChannelId ?? string.Empty;
}
