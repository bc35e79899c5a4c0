using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace NetworkCoachBot.Bot.Hosting;

/// <summary>Whether the host lives, and whether it can work.</summary>
public static class Health
{
    private const string Ready = "ready";

    /// <summary>GET /health/live: the process answers. GET /health/ready and /health: the storage does, too.</summary>
    public static IEndpointRouteBuilder MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", Options(_ => false));
        app.MapHealthChecks("/health/ready", Options(check => check.Tags.Contains(Ready)));
        app.MapHealthChecks("/health", Options(_ => true));
        return app;
    }

    internal static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<StorageAnswers>("storage", tags: [Ready], timeout: TimeSpan.FromSeconds(5));
        return services;
    }

    private static HealthCheckOptions Options(Func<HealthCheckRegistration, bool> which) => new()
    {
        Predicate = which,
        ResponseWriter = (context, report) => context.Response.WriteAsJsonAsync(new
        {
            status = report.Status.ToString(),
            checks = report.Entries.ToDictionary(e => e.Key, e => e.Value.Status.ToString()),
        }),
    };

    private sealed class StorageAnswers(IStorage storage) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            await storage.ReadAsync(["health"], cancellationToken);
            return HealthCheckResult.Healthy();
        }
    }
}
