using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Bot.Builder;

namespace NetworkCoachBot.Bot.Hosting;

/// <summary>A span and a measurement of each turn. They name kinds of things, never people or what was said.</summary>
internal sealed class TurnTelemetry : Microsoft.Bot.Builder.IMiddleware
{
    /// <summary>The name of the traces' source and of the meter.</summary>
    public const string Name = "NetworkCoachBot";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Histogram<double> Duration = new Meter(Name).CreateHistogram<double>("coach.turn.duration", "s", "How long turns take.");

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (!Duration.Enabled && !Source.HasListeners())
        {
            await next(cancellationToken);
            return;
        }

        var tags = new TagList { { "type", turnContext.Activity.Type }, { "channel", turnContext.Activity.ChannelId } };
        using var span = Source.StartActivity("turn")?.SetTag("type", turnContext.Activity.Type).SetTag("channel", turnContext.Activity.ChannelId);
        var begin = Stopwatch.GetTimestamp();
        try
        {
            await next(cancellationToken);
        }
        catch (Exception e)
        {
            tags.Add("error.type", e.GetType().FullName);
            span?.SetStatus(ActivityStatusCode.Error);
            throw;
        }
        finally
        {
            Duration.Record(Stopwatch.GetElapsedTime(begin).TotalSeconds, tags);
        }
    }
}
