using System.Globalization;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace NetworkCoachBot.Bot.Hosting;

/// <summary>What stands between the channels and the bot.</summary>
public static class CoachHosting
{
    /// <summary>What one host sends in a second at the most: 50, the app's limit on Teams, divided by the number of hosts.</summary>
    public const string SendsPerSecondKey = "Sending:PerSecond";

    /// <summary>
    /// Adds the adapter with its authentication and its outbound client, the gate before it, health checks and telemetry.
    /// The caller adds the IBot and the IStorage.
    /// </summary>
    /// <exception cref="HostSettingException">A setting is missing or wrong.</exception>
    public static IServiceCollection AddCoachHosting(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var settings = HostSettings.Read(configuration, environment);
        services.AddSingleton(settings);
        services.TryAddSingleton(TimeProvider.System);
        services.AddProblemDetails();
        services.AddSingleton<RequestGate>();
        services.AddTransient(provider => new SendRetry(provider.GetRequiredService<TimeProvider>(), Random.Shared));
        services.TryAddSingleton(Limits(configuration));
        services.AddSingleton<SendPace>();
        services.AddTransient<SendPaceHandler>();

        // A host that is told to stop takes no more turns and sees those through that it has, within ten seconds with its own end.
        services.Configure<HostOptions>(o => o.ShutdownTimeout = TimeSpan.FromSeconds(8));

        // Within the retries: a second try counts too.
        services.AddHttpClient(Options.DefaultName).AddHttpMessageHandler<SendRetry>().AddHttpMessageHandler<SendPaceHandler>().RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(2) });
        services.AddSingleton(provider => new BotCredentials(configuration, logger: provider.GetRequiredService<ILogger<BotCredentials>>()));
        services.AddSingleton(provider => provider.GetRequiredService<BotCredentials>().Own);
        services.AddSingleton<BotFrameworkAuthentication>(provider => new ConfigurationBotFrameworkAuthentication(
            WithDefaults(configuration),
            provider.GetRequiredService<ServiceClientCredentialsFactory>(),
            httpClientFactory: provider.GetRequiredService<IHttpClientFactory>(),
            logger: provider.GetRequiredService<ILogger<BotFrameworkAuthentication>>()));
        services.AddSingleton<CoachAdapter>();
        services.AddSingleton<IBotFrameworkHttpAdapter>(provider => provider.GetRequiredService<CoachAdapter>());
        services.AddHealth();
        if (settings.TelemetryEndpoint is { } endpoint)
        {
            services.AddHostedService(_ => new TelemetryExport(endpoint, settings.TelemetryByHttp));
        }

        if (configuration["Logging:LogLevel:Microsoft.AspNetCore"] == null)
        {
            // Two lines for every request cost more than the request.
            services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning));
        }

        if (!environment.IsDevelopment())
        {
            services.Configure<ConsoleLoggerOptions>(o => o.FormatterName ??= ConsoleFormatterNames.Json);
        }

        if (settings.IsOpen)
        {
            // Keeps out pages of other sites whose name is made to point to this machine.
            services.PostConfigure<HostFilteringOptions>(o => o.AllowedHosts = ["localhost", "127.0.0.1", "[::1]"]);
            services.AddHostedService<OpenHostGuard>();
        }

        return services;
    }

    /// <summary>The same, and the host listens on <see cref="HostSettings.DefaultUrl"/> unless it is told where.</summary>
    /// <exception cref="HostSettingException">A setting is missing or wrong.</exception>
    public static WebApplicationBuilder AddCoachHosting(this WebApplicationBuilder builder)
    {
        if (!HostSettings.NamesAddresses(builder.Configuration))
        {
            builder.WebHost.UseUrls(HostSettings.DefaultUrl);
        }

        builder.Services.AddCoachHosting(builder.Configuration, builder.Environment).AddStartFaults();
        return builder;
    }

    private static SendLimits Limits(IConfiguration configuration)
    {
        var value = HostSettings.Value(configuration, SendsPerSecondKey);
        return value is null ? new SendLimits()
            : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var perSecond) && perSecond > 0 ? new SendLimits { PerSecond = perSecond }
            : throw new HostSettingException($"{SendsPerSecondKey} is '{value}'; it must be a number above 0.");
    }

    // The SDK takes the settings of another cloud only as a whole; here one alone can be changed.
    private static IConfiguration WithDefaults(IConfiguration configuration)
    {
        var cloud = new Dictionary<string, string?>
        {
            ["ToChannelFromBotLoginUrl"] = AuthenticationConstants.ToChannelFromBotLoginUrl,
            ["ToChannelFromBotOAuthScope"] = AuthenticationConstants.ToChannelFromBotOAuthScope,
            ["ToBotFromChannelTokenIssuer"] = AuthenticationConstants.ToBotFromChannelTokenIssuer,
            ["ToBotFromChannelOpenIdMetadataUrl"] = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
            ["ToBotFromEmulatorOpenIdMetadataUrl"] = AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        };
        return cloud.Keys.Any(key => HostSettings.Value(configuration, key) != null)
            ? new ConfigurationBuilder().AddInMemoryCollection(cloud).AddConfiguration(configuration).Build()
            : configuration;
    }
}
