using System.Net;
using System.Net.Http.Headers;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using NetworkCoachBot.Bot.Data;
using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Dialogs.Data;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Bot.Data;

/// <summary>From where files are fetched, and how much of them.</summary>
public sealed class FileDeskTests : IDisposable
{
    private const string OneDrive = "https://contoso-my.sharepoint.com/personal/sam/download.aspx?UniqueId=1";

    private readonly Web _web = new();
    private readonly ManualTime _time = new(DateTimeOffset.UnixEpoch);
    private readonly ServiceProvider _services;

    public FileDeskTests()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(_time);
        services.AddSingleton(new HostSettings(null, null, false));
        services.AddFileDesk();
        services.AddHttpClient(nameof(FileDesk)).ConfigurePrimaryHttpMessageHandler(() => _web);
        var built = services.BuildServiceProvider();
        _services = built;
    }

    public void Dispose()
    {
        _services.Dispose();
        _web.Dispose();
    }

    [Fact]
    public async Task On_Teams_a_file_comes_from_the_OneDrive_of_its_sender()
    {
        Assert.Equal((FetchFault.None, "Name"), await FetchAsync("msteams", OneDrive));
        Assert.Equal([new Uri(OneDrive)], _web.Asked);
    }

    [Theory]
    [InlineData("msteams", "http://contoso.sharepoint.com/x")]
    [InlineData("msteams", "https://contoso.sharepoint.com:8443/x")]
    [InlineData("msteams", "https://me@contoso.sharepoint.com/x")]
    [InlineData("msteams", "https://sharepoint.com.evil.test/x")]
    [InlineData("msteams", "https://evilsharepoint.com/x")]
    [InlineData("msteams", "https://169.254.169.254/metadata")]
    [InlineData("msteams", "http://127.0.0.1:3978/localchat/files/1")]
    [InlineData("webchat", "https://contoso.sharepoint.com/x")]
    [InlineData("webchat", "http://127.0.0.1:22/x")]
    [InlineData("webchat", "http://10.0.0.1:3978/x")]
    [InlineData("webchat", "file:///etc/passwd")]
    [InlineData("webchat", "data:text/csv,Name")]
    [InlineData("slack", "https://files.slack.com/x")]
    [InlineData("msteams", null)]
    public async Task Nothing_is_asked_of_any_other_host(string channel, string? address)
    {
        Assert.Equal((FetchFault.Elsewhere, ""), await FetchAsync(channel, address));
        Assert.Empty(_web.Asked);
    }

    [Theory]
    [InlineData("webchat")]
    [InlineData("emulator")]
    public async Task The_local_chat_keeps_files_behind_its_own_port(string channel) =>
        Assert.Equal((FetchFault.None, "Name"), await FetchAsync(channel, "http://localhost:3978/localchat/files/1"));

    [Fact]
    public void A_host_with_an_app_id_fetches_nothing_from_its_own_machine()
    {
        var hosts = new FileHosts(isOpen: false);
        using var context = Context("webchat");
        Assert.False(hosts.Knows(context, new Uri("http://localhost:3978/localchat/files/1")));
    }

    [Theory]
    [InlineData("https://eu.sharepoint.com/y", FetchFault.None, 2)]
    [InlineData("https://evil.test/y", FetchFault.Elsewhere, 1)]
    [InlineData("http://127.0.0.1/y", FetchFault.Elsewhere, 1)]
    [InlineData(OneDrive, FetchFault.Elsewhere, 4)]
    public async Task A_file_that_moved_is_followed_within_the_channels_hosts_and_not_for_ever(string moved, FetchFault fault, int asked)
    {
        _web.Answer = uri => uri.ToString() == OneDrive ? new HttpResponseMessage(HttpStatusCode.Found) { Headers = { Location = new Uri(moved) } } : Web.File("Name"u8.ToArray());
        Assert.Equal(fault, (await FetchAsync("msteams", OneDrive)).Fault);
        Assert.Equal(asked, _web.Asked.Count);
    }

    [Fact]
    public async Task A_large_file_is_not_read_whether_it_says_so_or_not()
    {
        _web.Answer = _ => Web.File(new byte[50 * 1024 * 1024]);
        Assert.Equal(FetchFault.TooLarge, (await FetchAsync("msteams", OneDrive)).Fault);

        var endless = new Endless();
        _web.Answer = _ => new HttpResponseMessage { Content = new StreamContent(endless) };
        Assert.Equal(FetchFault.TooLarge, (await FetchAsync("msteams", OneDrive)).Fault);
        Assert.InRange(endless.Given, 8 * 1024 * 1024, 9 * 1024 * 1024);
    }

    [Fact]
    public async Task What_is_packed_without_being_asked_for_is_not_unpacked()
    {
        _web.Answer = _ =>
        {
            var file = Web.File([0x1F, 0x8B, 8, 0]);
            file.Content.Headers.ContentEncoding.Add("gzip");
            return file;
        };
        Assert.Equal(FetchFault.Gone, (await FetchAsync("msteams", OneDrive)).Fault);
    }

    [Fact]
    public async Task What_is_gone_or_slow_is_told_apart()
    {
        _web.Answer = _ => new HttpResponseMessage(HttpStatusCode.NotFound);
        Assert.Equal(FetchFault.Gone, (await FetchAsync("msteams", OneDrive)).Fault);
        _web.Answer = _ => throw new HttpRequestException("no such host");
        Assert.Equal(FetchFault.Gone, (await FetchAsync("msteams", OneDrive)).Fault);

        _web.Waits = true;
        var slow = FetchAsync("msteams", OneDrive);
        _time.Advance(FileDesk.Longest);
        Assert.Equal(FetchFault.TooSlow, (await slow.WaitAsync(TimeSpan.FromSeconds(30))).Fault);
    }

    private static TurnContext Context(string channel) =>
        new(new TestAdapter(), new Activity { Type = ActivityTypes.Message, ChannelId = channel, ServiceUrl = "http://127.0.0.1:3978/localchat/connector" });

    private async Task<(FetchFault Fault, string Text)> FetchAsync(string channel, string? address)
    {
        using var context = Context(channel);
        var (bytes, fault) = await _services.GetRequiredService<IFileDesk>().FetchAsync(context, new BroughtFile("x.csv", address is null ? null : new Uri(address), false), CancellationToken.None);
        return (fault, System.Text.Encoding.UTF8.GetString(bytes.Span));
    }

    private sealed class Web : HttpMessageHandler
    {
        public List<Uri> Asked { get; } = [];

        public bool Waits { get; set; }

        public Func<Uri, HttpResponseMessage> Answer { get; set; } = _ => File("Name"u8.ToArray());

        public static HttpResponseMessage File(byte[] bytes) => new() { Content = new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("text/csv") } } };

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked.Add(request.RequestUri!);
            await (Waits ? Task.Delay(Timeout.Infinite, cancellationToken) : Task.CompletedTask);
            return Answer(request.RequestUri!);
        }
    }

    /// <summary>A stream without end or length.</summary>
    private sealed class Endless : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Given += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
