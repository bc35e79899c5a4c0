using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Asks whether a file may be put into the user's OneDrive.</summary>
public class FileConsentCard
{
    public const string ContentType = "application/vnd.microsoft.teams.card.file.consent";

    public FileConsentCard() { }
    public FileConsentCard(string description = null, long? sizeInBytes = default, object acceptContext = null, object declineContext = null) =>
        (Description, SizeInBytes, AcceptContext, DeclineContext) = (description, sizeInBytes, acceptContext, declineContext);

    [JsonProperty("description")] public string Description { get; set; }
    [JsonProperty("sizeInBytes")] public long? SizeInBytes { get; set; }
    [JsonProperty("acceptContext")] public object AcceptContext { get; set; }
    [JsonProperty("declineContext")] public object DeclineContext { get; set; }
}

/// <summary>What the user answered to a <see cref="FileConsentCard"/>.</summary>
public class FileConsentCardResponse
{
    public FileConsentCardResponse() { }
    public FileConsentCardResponse(string action = null, object context = null, FileUploadInfo uploadInfo = null) =>
        (Action, Context, UploadInfo) = (action, context, uploadInfo);

    [JsonProperty("action")] public string Action { get; set; }
    [JsonProperty("context")] public object Context { get; set; }
    [JsonProperty("uploadInfo")] public FileUploadInfo UploadInfo { get; set; }
}

/// <summary>The content of an attachment for a file the user sent.</summary>
public class FileDownloadInfo
{
    public const string ContentType = "application/vnd.microsoft.teams.file.download.info";

    public FileDownloadInfo() { }
    public FileDownloadInfo(string downloadUrl = null, string uniqueId = null, string fileType = null, object etag = null) =>
        (DownloadUrl, UniqueId, FileType, Etag) = (downloadUrl, uniqueId, fileType, etag);

    [JsonProperty("downloadUrl")] public string DownloadUrl { get; set; }
    [JsonProperty("uniqueId")] public string UniqueId { get; set; }
    [JsonProperty("fileType")] public string FileType { get; set; }
    [JsonProperty("etag")] public object Etag { get; set; }
}

/// <summary>Shows a file that was put into the user's OneDrive.</summary>
public class FileInfoCard
{
    public const string ContentType = "application/vnd.microsoft.teams.card.file.info";

    public FileInfoCard() { }
    public FileInfoCard(string uniqueId = null, string fileType = null, object etag = null) =>
        (UniqueId, FileType, Etag) = (uniqueId, fileType, etag);

    [JsonProperty("uniqueId")] public string UniqueId { get; set; }
    [JsonProperty("fileType")] public string FileType { get; set; }
    [JsonProperty("etag")] public object Etag { get; set; }
}

/// <summary>Where an accepted file goes.</summary>
public class FileUploadInfo
{
    public FileUploadInfo() { }
    public FileUploadInfo(string name = null, string uploadUrl = null, string contentUrl = null, string uniqueId = null, string fileType = null) =>
        (Name, UploadUrl, ContentUrl, UniqueId, FileType) = (name, uploadUrl, contentUrl, uniqueId, fileType);

    [JsonProperty("name")] public string Name { get; set; }
    [JsonProperty("uploadUrl")] public string UploadUrl { get; set; }
    [JsonProperty("contentUrl")] public string ContentUrl { get; set; }
    [JsonProperty("uniqueId")] public string UniqueId { get; set; }
    [JsonProperty("fileType")] public string FileType { get; set; }
}
