using System.Diagnostics;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Xunit.Abstractions;
using Activity = Microsoft.Bot.Schema.Activity;

namespace Microsoft.Bot.Builder.Testing.XUnit;

/// <summary>Middleware that writes a test's conversation to its output, with the time that each reply took.</summary>
public class XUnitDialogTestLogger(ITestOutputHelper xunitOutputHelper) : IMiddleware
{
    private static readonly JsonSerializerSettings Indented = new() { NullValueHandling = NullValueHandling.Ignore, Formatting = Formatting.Indented };

    protected ITestOutputHelper Output { get; } = xunitOutputHelper;

    public async Task OnTurnAsync(ITurnContext context, NextDelegate next, CancellationToken cancellationToken = default)
    {
        await LogIncomingActivityAsync(context, context.Activity, cancellationToken).ConfigureAwait(false);
        var started = Stopwatch.GetTimestamp();
        context.OnSendActivities(async (turn, activities, send) =>
        {
            foreach (var activity in activities)
            {
                await LogOutgoingActivityAsync(turn, activity, cancellationToken).ConfigureAwait(false);
                Output.WriteLine($"      -> elapsed: {Stopwatch.GetElapsedTime(started).TotalMilliseconds:N0} ms");
            }

            return await send().ConfigureAwait(false);
        });
        await next(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes what the user said.</summary>
    protected virtual Task LogIncomingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default) => Log("User: ", activity);

    /// <summary>Writes what the bot said.</summary>
    protected virtual Task LogOutgoingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default) => Log("Bot:  ", activity);

    // A plain message as it is heard and seen; cards and everything else as JSON.
    private Task Log(string who, Activity activity)
    {
        var isPlain = activity is { Type: ActivityTypes.Message, SuggestedActions: null, Value: null, Attachments: null or { Count: 0 } };
        Output.WriteLine(who + (isPlain
            ? $"Text = {activity.Text}{Line("Speak", activity.Speak)}{Line("InputHint", activity.InputHint)}"
            : JsonConvert.SerializeObject(activity, Indented)));
        return Task.CompletedTask;
    }

    private static string Line(string name, string value) => string.IsNullOrEmpty(value) ? null : $"{Environment.NewLine}      {name} = {value}";
}
