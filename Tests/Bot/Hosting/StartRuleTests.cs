using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NetworkCoachBot.Bot.Hosting;

namespace NetworkCoachBot.Tests.Bot.Hosting;

/// <summary>When the host starts, and what it says when it does not.</summary>
public sealed class StartRuleTests
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";

    [Theory]
    [InlineData(null)]
    [InlineData("http://127.0.0.1:3978")]
    [InlineData("http://localhost:3978;https://localhost:3979")]
    [InlineData("http://[::1]:3978")]
    public void Without_an_app_id_it_starts_in_Development_on_loopback(string? urls) => Build("Development", ("Urls", urls));

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    [InlineData("development2")]
    public void Without_an_app_id_it_starts_nowhere_else(string environment) => Refuses("MicrosoftAppId", () => Build(environment, ("Urls", "http://127.0.0.1:3978")));

    [Theory]
    [InlineData("Urls", "http://0.0.0.0:3978")]
    [InlineData("Urls", "http://127.0.0.1:3978;http://*:3979")]
    [InlineData("Urls", "http://+:3978")]
    [InlineData("Urls", "http://[::]:3978")]
    [InlineData("Urls", "http://192.168.0.10:3978")]
    [InlineData("Urls", "http://coach.example.test")]
    [InlineData("HTTP_PORTS", "8080")]
    [InlineData("HTTPS_PORTS", "8443")]
    [InlineData("Kestrel:Endpoints:Web:Url", "http://0.0.0.0:5000")]
    public void Without_an_app_id_it_does_not_listen_to_others(string key, string value) => Refuses("MicrosoftAppId", () => Build("Development", (key, value)));

    [Theory]
    [InlineData("  ")]
    [InlineData("")]
    public void A_blank_app_id_is_none(string appId) => Refuses("MicrosoftAppId", () => Build("Production", ("MicrosoftAppId", appId)));

    [Fact]
    public async Task An_address_set_in_another_way_is_seen_when_it_starts()
    {
        await using var app = Build("Development");
        app.Urls.Clear();
        app.Urls.Add("http://0.0.0.0:0");
        var error = await Assert.ThrowsAsync<HostSettingException>(() => app.StartAsync());
        Assert.Contains("MicrosoftAppId", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MultiTenant")]
    [InlineData("SingleTenant")]
    [InlineData("UserAssignedMSI")]
    [InlineData(null)]
    public void With_an_app_id_and_what_it_needs_it_starts_anywhere(string? type) => Build("Production", Complete(type));

    [Theory]
    [InlineData(null, "MicrosoftAppPassword")]
    [InlineData("MultiTenant", "MicrosoftAppPassword")]
    [InlineData("SingleTenant", "MicrosoftAppPassword")]
    [InlineData("SingleTenant", "MicrosoftAppTenantId")]
    [InlineData("UserAssignedMSI", "MicrosoftAppTenantId")]
    public void The_missing_setting_is_named(string? type, string missing) =>
        Refuses(missing, () => Build("Production", [.. Complete(type).Where(s => s.Key != missing)]));

    [Fact]
    public void A_wrong_setting_is_named()
    {
        Refuses("MicrosoftAppType", () => Build("Production", Complete("Robot")));
        Refuses("MicrosoftAppCertificatePath", () => Build("Production", [.. Complete("SingleTenant"), ("MicrosoftAppCertificatePath", "/nowhere/coach.pfx")]));
        Refuses("OTEL_EXPORTER_OTLP_ENDPOINT", () => Build("Development", ("OTEL_EXPORTER_OTLP_ENDPOINT", "collector")));
    }

    private static (string Key, string? Value)[] Complete(string? type) =>
    [
        ("MicrosoftAppType", type), ("MicrosoftAppId", AppId), ("MicrosoftAppPassword", "secret"), ("MicrosoftAppTenantId", "tenant"), ("Urls", "http://0.0.0.0:3978"),
    ];

    private static WebApplication Build(string environment, params (string Key, string? Value)[] settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => s.Value));
        builder.Logging.ClearProviders();
        builder.AddCoachHosting();
        builder.Services.AddSingleton<IStorage>(new MemoryStorage());
        var app = builder.Build();
        Assert.IsType<CoachAdapter>(app.Services.GetRequiredService<IBotFrameworkHttpAdapter>());
        return app;
    }

    private static void Refuses(string setting, Action start) =>
        Assert.Contains(setting, Assert.Throws<HostSettingException>(start).Message, StringComparison.Ordinal);
}
