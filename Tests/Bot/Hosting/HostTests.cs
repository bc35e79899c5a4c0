using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace NetworkCoachBot.Tests.Bot.Hosting;

/// <summary>Tokens at the door, health, telemetry.</summary>
public sealed class HostTests
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer x")]
    [InlineData("Bearer x.y.z")]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.e30.")]
    [InlineData("Basic dXNlcjpwYXNz")]
    public async Task With_an_app_id_a_request_without_a_good_token_is_401(string? authorization)
    {
        await using var host = await TestHost.StartAsync(settings: Signed(), environment: "Production");
        using var response = await host.PostRawAsync(host.Channel.Message(), authorization: authorization);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(host.Channel.Calls);
    }

    [Fact]
    public async Task A_certificate_takes_the_place_of_the_secret()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=coach", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var folder = Directory.CreateTempSubdirectory("coach-certificate");
        try
        {
            var path = Path.Combine(folder.FullName, "coach.pfx");
            await File.WriteAllBytesAsync(path, certificate.Export(X509ContentType.Pfx, "pass"));
            var settings = Signed();
            settings["MicrosoftAppPassword"] = null;
            settings["MicrosoftAppCertificatePath"] = path;
            settings["MicrosoftAppCertificatePassword"] = "pass";
            await using var host = await TestHost.StartAsync(settings: settings, environment: "Production");
            using var response = await host.PostRawAsync(host.Channel.Message());
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("/health/live", """{"status":"Healthy","checks":{}}""")]
    [InlineData("/health/ready", """{"status":"Healthy","checks":{"storage":"Healthy"}}""")]
    [InlineData("/health", """{"status":"Healthy","checks":{"storage":"Healthy"}}""")]
    public async Task A_host_that_works_is_healthy(string path, string expected)
    {
        await using var host = await TestHost.StartAsync();
        using var response = await host.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_host_whose_storage_fails_lives_and_is_not_ready()
    {
        await using var host = await TestHost.StartAsync(services: s => s.AddSingleton<IStorage>(new BrokenStorage()));
        using var live = await host.Client.GetAsync("/health/live");
        using var ready = await host.Client.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal("Unhealthy", (string?)JsonNode.Parse(await ready.Content.ReadAsStringAsync())!["checks"]!["storage"]);
    }

    [Fact]
    public async Task Turns_are_traced_and_measured_without_what_was_said()
    {
        var received = new System.Collections.Concurrent.ConcurrentDictionary<string, string>();
        await using var collector = await CollectorAsync(received);
        await using var host = await TestHost.StartAsync(settings: new()
        {
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Urls.Single(),
            ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
        });
        using var response = await host.PostAsync("""{"text":"my salary is 91,000"}""");
        await host.StopAsync();

        Assert.Contains("NetworkCoachBot", received["/v1/traces"], StringComparison.Ordinal);
        Assert.Contains("turn", received["/v1/traces"], StringComparison.Ordinal);
        Assert.Contains("coach.turn.duration", received["/v1/metrics"], StringComparison.Ordinal);
        Assert.DoesNotContain(received.Values, v => v.Contains("salary", StringComparison.Ordinal));
    }

    private static Dictionary<string, string?> Signed() => new()
    {
        ["MicrosoftAppId"] = AppId,
        ["MicrosoftAppPassword"] = "secret",
        ["MicrosoftAppType"] = "SingleTenant",
        ["MicrosoftAppTenantId"] = "tenant",
    };

    private static async Task<WebApplication> CollectorAsync(System.Collections.Concurrent.ConcurrentDictionary<string, string> received)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(async context =>
        {
            using var body = new StreamReader(context.Request.Body, Encoding.Latin1);
            var text = await body.ReadToEndAsync();
            received.AddOrUpdate(context.Request.Path, text, (_, before) => before + text);
        });
        await app.StartAsync();
        return app;
    }

    private sealed class BrokenStorage : IStorage
    {
        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) => throw new IOException("disk");

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default) => throw new IOException("disk");

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => throw new IOException("disk");
    }
}
