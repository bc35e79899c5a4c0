using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Asks whether a file may be put into the user's OneDrive.</summary>
public class FileConsentCard(string description = null, long? sizeInBytes = default, object acceptContext = null, object declineContext = null)
{
    public const string ContentType = "application/vnd.microsoft.teams.card.file.consent";

    public FileConsentCard() : this(null) { }

    [JsonProperty("description")] public string Description { get; set; } = description;
    [JsonProperty("sizeInBytes")] public long? SizeInBytes { get; set; } = sizeInBytes;
    [JsonProperty("acceptContext")] public object AcceptContext { get; set; } = acceptContext;
    [JsonProperty("declineContext")] public object DeclineContext { get; set; } = declineContext;
}

/// <summary>What the user answered to a <see cref="FileConsentCard"/>.</summary>
public class FileConsentCardResponse(string action = null, object context = null, FileUploadInfo uploadInfo = null)
{
    public FileConsentCardResponse() : this(null) { }

    [JsonProperty("action")] public string Action { get; set; } = action;
    [JsonProperty("context")] public object Context { get; set; } = context;
    [JsonProperty("uploadInfo")] public FileUploadInfo UploadInfo { get; set; } = uploadInfo;
}

/// <summary>The content of an attachment for a file the user sent.</summary>
public class FileDownloadInfo(string downloadUrl = null, string uniqueId = null, string fileType = null, object etag = null)
{
    public const string ContentType = "application/vnd.microsoft.teams.file.download.info";

    public FileDownloadInfo() : this(null) { }

    [JsonProperty("downloadUrl")] public string DownloadUrl { get; set; } = downloadUrl;
    [JsonProperty("uniqueId")] public string UniqueId { get; set; } = uniqueId;
    [JsonProperty("fileType")] public string FileType { get; set; } = fileType;
    [JsonProperty("etag")] public object Etag { get; set; } = etag;
}

/// <summary>Shows a file that was put into the user's OneDrive.</summary>
public class FileInfoCard(string uniqueId = null, string fileType = null, object etag = null)
{
    public const string ContentType = "application/vnd.microsoft.teams.card.file.info";

    public FileInfoCard() : this(null) { }

    [JsonProperty("uniqueId")] public string UniqueId { get; set; } = uniqueId;
    [JsonProperty("fileType")] public string FileType { get; set; } = fileType;
    [JsonProperty("etag")] public object Etag { get; set; } = etag;
}

/// <summary>Where an accepted file goes.</summary>
public class FileUploadInfo(string name = null, string uploadUrl = null, string contentUrl = null, string uniqueId = null, string fileType = null)
{
    public FileUploadInfo() : this(null) { }

    [JsonProperty("name")] public string Name { get; set; } = name;
    [JsonProperty("uploadUrl")] public string UploadUrl { get; set; } = uploadUrl;
    [JsonProperty("contentUrl")] public string ContentUrl { get; set; } = contentUrl;
    [JsonProperty("uniqueId")] public string UniqueId { get; set; } = uniqueId;
    [JsonProperty("fileType")] public string FileType { get; set; } = fileType;
}
