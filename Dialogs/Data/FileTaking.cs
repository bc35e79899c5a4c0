using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Exchange;
using NetworkCoachBot.Dialogs.Turn;

namespace NetworkCoachBot.Dialogs.Data;

/// <summary>Makes of a file that came with a message the text of a list, or says why it is none (F77).</summary>
/// <param name="files">Fetches it.</param>
public sealed class FileTaking(IFileDesk files)
{
    /// <summary>The largest file that is taken, in megabytes: 50,000 people with all that LinkedIn tells of them.</summary>
    public const int MostMegabytes = 8;

    private static readonly Words Coach = new(DataWords.ResourceManager);

    /// <summary>The text of the first file of a message.</summary>
    /// <returns>The text, or what is to be said in its place.</returns>
    public async Task<(string? Text, string? Says)> TakeAsync(ITurnContext context, IReadOnlyList<BroughtFile> brought, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(brought);
        if (brought.FirstOrDefault(f => !f.IsPicture) is not { } file)
        {
            return (null, Coach.Say("file_Picture"));
        }

        // Fetching can take seconds; whoever waits sees that something goes on.
        await context.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, cancellationToken);
        var (bytes, fetched) = await files.FetchAsync(context, file, cancellationToken);
        if (fetched != FetchFault.None)
        {
            return (null, Coach.Say($"file_{fetched}", 0, MostMegabytes));
        }

        var (text, fault) = ListFile.Read(bytes.Span);
        return text is null ? (null, Coach.Say($"file_{fault}"))
            : ContactImport.Read(text) is null && ContactTable.Of(text) is null ? (null, Coach.Say("file_no_list"))
            : (text, null);
    }
}
