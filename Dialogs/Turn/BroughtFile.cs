using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Dialogs.Turn;

/// <summary>A file that came with a message. It has not been fetched.</summary>
/// <param name="Name">Its name, as the sender's client says.</param>
/// <param name="Address">Where it is; null where the client names no address that is one.</param>
/// <param name="IsPicture">Whether the client says that it is a picture.</param>
public sealed record BroughtFile(string Name, Uri? Address, bool IsPicture)
{
    /// <summary>
    /// The files of a message. On Teams a file is an attachment that says where to download it; elsewhere one with a
    /// contentUrl. Cards, and the HTML that Teams adds to what is typed, are none.
    /// </summary>
    public static IReadOnlyList<BroughtFile> Of(IMessageActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return [.. (activity.Attachments ?? []).OfType<Attachment>().Select(Of).OfType<BroughtFile>()];
    }

    private static BroughtFile? Of(Attachment attachment)
    {
        var type = attachment.ContentType ?? "";
        var download = type.Equals(FileDownloadInfo.ContentType, StringComparison.OrdinalIgnoreCase);
        var address = download ? ((attachment.Content as JObject)?["downloadUrl"] as JValue)?.Value as string : attachment.ContentUrl;
        return download || (!string.IsNullOrEmpty(address) && !type.StartsWith("application/vnd.microsoft.", StringComparison.OrdinalIgnoreCase))
            ? new BroughtFile(attachment.Name ?? "", Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri : null, type.StartsWith("image/", StringComparison.OrdinalIgnoreCase))
            : null;
    }
}
