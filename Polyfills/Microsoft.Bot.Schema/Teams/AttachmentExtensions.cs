namespace Microsoft.Bot.Schema.Teams;

/// <summary>Attachments as hits of a message extension.</summary>
public static class AttachmentExtensions
{
    /// <summary>The attachment as a hit; the list shows <paramref name="previewAttachment"/>, or the attachment itself.</summary>
    public static MessagingExtensionAttachment ToMessagingExtensionAttachment(this Attachment attachment, Attachment previewAttachment = null) =>
        new(attachment.ContentType, attachment.ContentUrl, attachment.Content, attachment.Name, attachment.ThumbnailUrl, previewAttachment ?? attachment);
}
