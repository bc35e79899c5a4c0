using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Bot.LocalChat;

/// <summary>
/// Files dropped into the chat, in a folder of their own that only this user of the machine can read and that goes when
/// the host stops. The newest few are kept; the bot fetches them by the address in the attachment.
/// </summary>
internal sealed class UploadedFiles : IDisposable
{
    private const long LargestUpload = 64L * 1024 * 1024;
    private const int Kept = 20;
    private const string ActivityContentType = "application/vnd.microsoft.activity";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("networkcoach-");
    private readonly ConcurrentDictionary<string, (string Name, string ContentType)> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _oldest = new();

    /// <summary>Takes in an upload, and makes of it the message that brings the files.</summary>
    /// <exception cref="BadChatRequestException">It has no file, or is no form.</exception>
    public async Task<JObject> Receive(HttpRequest request)
    {
        if (!request.HasFormContentType)
        {
            throw new BadChatRequestException("The upload is no form with files.");
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = LargestUpload;
        }

        var options = new FormOptions { MultipartBodyLengthLimit = LargestUpload };
        var form = await request.ReadFormAsync(options, request.HttpContext.RequestAborted);
        var message = new JObject { ["type"] = ActivityTypes.Message };
        var attachments = new JArray();
        foreach (var file in form.Files)
        {
            if (file.ContentType.StartsWith(ActivityContentType, StringComparison.OrdinalIgnoreCase))
            {
                using var text = new StreamReader(file.OpenReadStream());
                message = ChatRequests.Said(ChatRequests.Json(text));
            }
            else
            {
                attachments.Add(await Keep(file, request));
            }
        }

        message["attachments"] = attachments.HasValues ? attachments : throw new BadChatRequestException("The upload has no file.");
        return message;
    }

    /// <summary>A file as it was uploaded; never shown as a page.</summary>
    public IResult Find(string id) => _files.TryGetValue(id, out var file)
        ? Results.File(Path.Combine(_folder.FullName, id), file.ContentType.StartsWith("image/", StringComparison.Ordinal) ? file.ContentType : "application/octet-stream", file.Name)
        : Results.Problem(statusCode: StatusCodes.Status404NotFound, title: "The file is not kept any more.");

    public void Dispose()
    {
        if (_folder.Exists)
        {
            _folder.Delete(recursive: true);
        }
    }

    private async Task<JObject> Keep(IFormFile file, HttpRequest request)
    {
        var id = Guid.NewGuid().ToString("N");
        await using (var kept = File.Create(Path.Combine(_folder.FullName, id)))
        {
            await file.CopyToAsync(kept, request.HttpContext.RequestAborted);
        }

        _files[id] = (Path.GetFileName(file.FileName), file.ContentType);
        _oldest.Enqueue(id);
        if (_oldest.Count > Kept && _oldest.TryDequeue(out var old) && _files.TryRemove(old, out _))
        {
            File.Delete(Path.Combine(_folder.FullName, old));
        }

        return new JObject
        {
            ["contentType"] = file.ContentType,
            ["contentUrl"] = $"{request.Scheme}://{request.Host}/localchat/files/{id}",
            ["name"] = Path.GetFileName(file.FileName),
        };
    }
}
