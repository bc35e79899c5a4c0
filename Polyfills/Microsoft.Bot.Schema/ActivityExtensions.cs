namespace Microsoft.Bot.Schema;

/// <summary>Mentions in a message's text.</summary>
public static class ActivityExtensions
{
    /// <summary>Takes every mention of the bot out of the text and returns what is left, trimmed.</summary>
    public static string RemoveRecipientMention(this IMessageActivity activity) => activity.RemoveMentionText(activity.Recipient.Id);

    /// <summary>Takes every mention of <paramref name="id"/> out of the text and returns what is left, trimmed if any was found.</summary>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions())
        {
            var text = mention.Text ?? $"<at>{mention.Mentioned?.Name}</at>";
            if (mention.Mentioned?.Id == id && text.Length > 0 && activity.Text != null)
            {
                activity.Text = activity.Text.Replace(text, string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
            }
        }

        return activity.Text;
    }

    public static bool MentionsRecipient(this IMessageActivity activity) => activity.MentionsId(activity.Recipient.Id);

    public static bool MentionsId(this IMessageActivity activity, string id) => Array.Exists(activity.GetMentions(), m => m.Mentioned?.Id == id);
}
