using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Bot.Turns;

/// <summary>What an activity says, for a place where only text can stand.</summary>
internal static class PlainText
{
    /// <summary>The text and the texts that stand for its cards; null if it says nothing.</summary>
    public static string? Of(Activity activity)
    {
        if (activity.Type != ActivityTypes.Message)
        {
            return null;
        }

        var parts = (activity.Attachments ?? []).Select(OfCard).Prepend(activity.Text)
            .Where(part => !string.IsNullOrWhiteSpace(part))
            .Select(part => part!.Trim())
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return parts.Count > 0 ? string.Join("\n\n", parts) : string.IsNullOrWhiteSpace(activity.Summary) ? null : activity.Summary;
    }

    private static string? OfCard(Attachment attachment)
    {
        if (attachment.Content is null)
        {
            return attachment.Name;
        }

        var card = attachment.Content as JObject ?? (attachment.Content is string ? [] : JObject.FromObject(attachment.Content));
        var said = card.Value<string>("fallbackText") is { Length: > 0 } fallback
            ? [fallback]
            : new[] { card.Value<string>("title"), card["text"] is JValue text ? (string?)text : null };
        return string.Join("\n", said.Where(part => !string.IsNullOrWhiteSpace(part)));
    }
}
