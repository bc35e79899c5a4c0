using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using NetworkCoachBot.Bot.Data;
using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Bot.Data;

/// <summary>Files in and out of a chat of two on Teams, through the whole program; OneDrive is the test's own.</summary>
public sealed class TeamsFileTests : IAsyncLifetime
{
    private const string Upload = "https://contoso-my.sharepoint.com/personal/u/uploadSession?guid=1";
    private const StringComparison Exact = StringComparison.Ordinal;

    private OneDrive _drive = null!;
    private FakeChannel _channel = null!;
    private WebApplicationFactory<CoachAdapter> _program = null!;
    private HttpClient _client = null!;
    private int _activity;

    public async Task InitializeAsync()
    {
        _channel = await FakeChannel.StartAsync();
        var drive = new OneDrive();
        _drive = drive;
        var program = new Coach(drive);
        _program = program;
        _client = _program.CreateClient();
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _program.DisposeAsync();
        await _channel.DisposeAsync();
        _drive.Dispose();
    }

    [Fact]
    public async Task A_list_is_fetched_from_where_Teams_says_and_previewed()
    {
        _drive.File = "First Name,Last Name,Company\nAna,Ruiz,Delta\n"u8.ToArray();
        _channel.Bring(Encoding.UTF8.GetString(_drive.File));
        var heard = await SendAsync(new JsonObject
        {
            ["text"] = "",
            ["attachments"] = new JsonArray(
                new JsonObject { ["contentType"] = "application/vnd.microsoft.teams.file.download.info", ["contentUrl"] = "https://contoso-my.sharepoint.com/personal/u/Connections.csv", ["name"] = "Connections.csv", ["content"] = new JsonObject { ["downloadUrl"] = "https://contoso-my.sharepoint.com/download?tempauth=x", ["uniqueId"] = "1", ["fileType"] = "csv" } },
                new JsonObject { ["contentType"] = "text/html", ["content"] = "<p></p>" }),
        });
        Assert.Contains("One new person", heard, Exact);
        Assert.Equal("/download", Assert.Single(_drive.Asked).RequestUri!.AbsolutePath);
    }

    [Theory]
    [InlineData("\"x\"")]
    [InlineData("{\"downloadUrl\":{}}")]
    [InlineData("{\"downloadUrl\":\"http://127.0.0.1/\"}")]
    [InlineData("null")]
    public async Task What_says_it_is_elsewhere_is_not_asked_for(string content)
    {
        var heard = await SendAsync(new JsonObject { ["text"] = "", ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "application/vnd.microsoft.teams.file.download.info", ["name"] = "x", ["content"] = JsonNode.Parse(content) }) });
        Assert.Contains("don't fetch", heard, Exact);
        Assert.Empty(_drive.Asked);
    }

    [Fact]
    public async Task The_export_goes_to_OneDrive_after_a_yes_and_once()
    {
        await SayAsync("add Ana Ruiz, plant manager at Delta");
        var context = await OfferAsync();

        var shown = await ConsentAsync("accept", context, Upload);
        Assert.Contains("application/vnd.microsoft.teams.card.file.info", shown, Exact);
        var put = Assert.Single(_drive.Asked);
        Assert.Equal((HttpMethod.Put, new Uri(Upload)), (put.Method, put.RequestUri));
        Assert.Equal($"bytes 0-{_drive.Put.Length - 1}/{_drive.Put.Length}", put.Content!.Headers.ContentRange!.ToString());
        using var zip = new ZipArchive(new MemoryStream(_drive.Put));
        Assert.Contains("Ana Ruiz", await new StreamReader(zip.GetEntry("people.csv")!.Open()).ReadToEndAsync(), Exact);

        Assert.Contains("used already", await ConsentAsync("accept", context, Upload), Exact);
        Assert.Single(_drive.Asked);
    }

    [Fact]
    public async Task A_no_puts_nothing_and_ends_the_offer()
    {
        var context = await OfferAsync();
        Assert.Contains("save nothing", await ConsentAsync("decline", context, null), Exact);
        Assert.Contains("used already", await ConsentAsync("accept", context, Upload), Exact);
        Assert.Empty(_drive.Asked);
    }

    [Theory]
    [InlineData("https://evil.test/upload")]
    [InlineData("http://contoso.sharepoint.com/upload")]
    [InlineData("http://169.254.169.254/")]
    [InlineData("nonsense")]
    public async Task Nothing_is_put_anywhere_else(string upload)
    {
        var context = await OfferAsync();
        Assert.Contains("couldn't save", await ConsentAsync("accept", context, upload), Exact);
        Assert.Empty(_drive.Asked);
    }

    [Fact]
    public async Task What_somebody_else_was_offered_is_not_theirs()
    {
        var context = await OfferAsync();
        Assert.Contains("used already", await ConsentAsync("accept", context, Upload, from: "eve"), Exact);
        Assert.Empty(_drive.Asked);
    }

    [Fact]
    public async Task What_cannot_be_put_is_said()
    {
        _drive.Status = HttpStatusCode.InsufficientStorage;
        Assert.Contains("couldn't save", await ConsentAsync("accept", await OfferAsync(), Upload), Exact);
    }

    private Task<string> SayAsync(string text) => SendAsync(new JsonObject { ["text"] = text });

    private async Task<JsonNode> OfferAsync()
    {
        var card = JsonNode.Parse((await SayAsync("export my data")).Split('\n')[^1])!["attachments"]![0]!;
        Assert.Equal("application/vnd.microsoft.teams.card.file.consent", (string?)card["contentType"]);
        Assert.True((int)card["content"]!["sizeInBytes"]! > 100);
        return card["content"]!["acceptContext"]!;
    }

    private Task<string> ConsentAsync(string action, JsonNode context, string? upload, string from = "u") => SendAsync(new JsonObject
    {
        ["type"] = "invoke",
        ["name"] = "fileConsent/invoke",
        ["text"] = null,
        ["from"] = new JsonObject { ["id"] = from },
        ["conversation"] = new JsonObject { ["id"] = "c-" + from },
        ["value"] = new JsonObject
        {
            ["type"] = "fileUpload",
            ["action"] = action,
            ["context"] = context.DeepClone(),
            ["uploadInfo"] = upload is null ? null : new JsonObject { ["uploadUrl"] = upload, ["contentUrl"] = "https://contoso-my.sharepoint.com/personal/u/networkcoach.zip", ["name"] = "networkcoach.zip", ["uniqueId"] = "1", ["fileType"] = "zip" },
        },
    });

    private async Task<string> SendAsync(JsonObject patch)
    {
        var heard = _channel.Calls.Count;
        patch["id"] = $"a{++_activity}";
        using var content = new StringContent(_channel.Message(patch.ToJsonString()), Encoding.UTF8, "application/json");
        using var response = await _client.PostAsync(new Uri(MessagesEndpoint.Path, UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return string.Join('\n', _channel.Calls.Skip(heard).Select(c => c.Body).Where(b => b.Contains("\"message\"", Exact)));
    }

    private sealed class OneDrive : HttpMessageHandler
    {
        public List<HttpRequestMessage> Asked { get; } = [];

        public byte[] File { get; set; } = [];

        public byte[] Put { get; private set; } = [];

        public HttpStatusCode Status { get; set; } = HttpStatusCode.Created;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked.Add(request);
            if (request.Method == HttpMethod.Get)
            {
                return new HttpResponseMessage { Content = new ByteArrayContent(File) };
            }

            Put = await request.Content!.ReadAsByteArrayAsync(cancellationToken);
            return new HttpResponseMessage(Status);
        }
    }

    private sealed class Coach(OneDrive drive) : WebApplicationFactory<CoachAdapter>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder) =>
            builder.UseEnvironment("Development").UseSetting("Storage:Provider", "Memory").ConfigureTestServices(services =>
                services.AddHttpClient(nameof(FileDesk)).ConfigurePrimaryHttpMessageHandler(() => drive));
    }
}
