using System.Net.Http.Headers;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Dialogs.Turn;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Bot.Data;

/// <summary>
/// The answer to "may I put this file into your OneDrive?": the file is put where Teams says, if that is where Teams keeps
/// files, and shown; or it is not.
/// </summary>
/// <param name="exports">Makes the file.</param>
/// <param name="hosts">Where the channel keeps files.</param>
/// <param name="clients">Makes the client.</param>
/// <param name="time">Ends the wait.</param>
/// <param name="logger">What went wrong, without the address: it lets in whoever knows it.</param>
public sealed class ConsentDesk(ExportDesk exports, FileHosts hosts, IHttpClientFactory clients, TimeProvider time, ILogger<ConsentDesk> logger)
{
    /// <summary>The user agreed: the file is put there, once.</summary>
    public async Task AcceptAsync(ITurnContext context, FileConsentCardResponse response, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(response);
        var token = OfferOf(response);
        if (!await exports.IsOpenAsync(token, cancellationToken, context.Scene().User))
        {
            await context.SendActivityAsync(MessageText.Plain(ExportWords.gone), cancellationToken);
            return;
        }

        if (response.UploadInfo is not { } upload || !Uri.TryCreate(upload.UploadUrl, UriKind.Absolute, out var address) || !hosts.Knows(context, address))
        {
            logger.LogWarning("A file was to be put where {ChannelId} keeps none.", context.Activity.ChannelId);
            await context.SendActivityAsync(MessageText.Plain(ExportWords.not_saved), cancellationToken);
            return;
        }

        var file = await exports.TakeAsync(token, cancellationToken);
        if (file is null || !await PutAsync(address, file, cancellationToken))
        {
            await context.SendActivityAsync(MessageText.Plain(ExportWords.not_saved), cancellationToken);
            return;
        }

        var shown = new Attachment(FileInfoCard.ContentType, upload.ContentUrl, new FileInfoCard(upload.UniqueId, upload.FileType), upload.Name);
        await context.SendActivityAsync(MessageFactory.Attachment(shown, ExportWords.saved), cancellationToken);
    }

    /// <summary>The user did not agree: the offer is over.</summary>
    public async Task DeclineAsync(ITurnContext context, FileConsentCardResponse response, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(response);
        if (await exports.IsOpenAsync(OfferOf(response), cancellationToken, context.Scene().User))
        {
            await exports.TakeAsync(OfferOf(response), cancellationToken);
        }

        await context.SendActivityAsync(MessageText.Plain(ExportWords.declined), cancellationToken);
    }

    private static string OfferOf(FileConsentCardResponse response) => ((response.Context as JObject)?["offer"] as JValue)?.Value as string ?? "";

    /// <summary>Puts all of the file at once; Teams' upload sessions take up to 60 MB in one piece.</summary>
    private async Task<bool> PutAsync(Uri address, byte[] file, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(FileDesk.Longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            using var client = clients.CreateClient(nameof(FileDesk));
            using var content = new ByteArrayContent(file);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            content.Headers.ContentRange = new ContentRangeHeaderValue(0, file.Length - 1, file.Length);
            using var response = await client.PutAsync(address, content, either.Token);
            if (response.IsSuccessStatusCode)
            {
                return true;
            }

            logger.LogWarning("A file could not be put: status {Status}.", (int)response.StatusCode);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
        {
            logger.LogWarning("A file could not be put: {Error}.", e.GetType().Name);
        }

        return false;
    }
}
