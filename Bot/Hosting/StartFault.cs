using System.Net.Sockets;
using NetworkCoachBot.Bot.Turns;
using NetworkCoachBot.Storage;

namespace NetworkCoachBot.Bot.Hosting;

/// <summary>
/// What keeps a host from starting, in a sentence for whoever starts it: which setting it is about. Where it was thrown helps
/// nobody then, so the framework's own report of it, with its stack, is left out.
/// </summary>
internal static class StartFault
{
    /// <summary>The sentence; null for what nobody foresaw, where the stack is all there is to go by.</summary>
    public static string? Of(Exception error) => error switch
    {
        HostSettingException => error.Message,
        StorageFailedException => error.Message.Contains("Storage:", StringComparison.Ordinal) ? Line(error) : $"{CoachStorage.ConnectionStringKey}: {Line(error)}",
        InvalidDataException => $"{Line(error)} {Line(error.GetBaseException())}",
        InvalidOperationException when error.Source == "Microsoft.Extensions.Logging.Configuration" => $"Logging:LogLevel: {Line(error)}",
        _ when error.GetBaseException() is SocketException || error.Source?.StartsWith("Microsoft.AspNetCore.Server.Kestrel", StringComparison.Ordinal) == true =>
            $"Urls: the host cannot listen where it is told to: {Line(error)}",
        _ => null,
    };

    /// <summary>Keeps the framework from logging what <see cref="Of"/> says, until the host has started.</summary>
    public static void LeaveToSentence(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() => app.Services.GetRequiredService<Begun>().IsTrue = true);

    internal static IServiceCollection AddStartFaults(this IServiceCollection services)
    {
        var begun = new Begun();
        services.AddSingleton(begun);
        return services.AddLogging(logging => logging
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", level => begun.IsTrue && level >= LogLevel.Information)
            .AddFilter("Microsoft.AspNetCore.Server.Kestrel", level => begun.IsTrue && level >= LogLevel.Warning));
    }

    private static string Line(Exception error) => error.Message.ReplaceLineEndings("\n").Split('\n')[0].TrimEnd('.') + ".";

    private sealed class Begun
    {
        public bool IsTrue { get; set; }
    }
}
