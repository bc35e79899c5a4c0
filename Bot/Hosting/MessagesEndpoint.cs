using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.IdentityModel.Tokens;

namespace NetworkCoachBot.Bot.Hosting;

/// <summary>Where the channels bring activities.</summary>
public static class MessagesEndpoint
{
    /// <summary>The path that the bot is registered with.</summary>
    public const string Path = "/api/messages";

    /// <summary>Maps POST /api/messages to the gate, the adapter and the <see cref="IBot"/>.</summary>
    public static IEndpointConventionBuilder MapMessages(this IEndpointRouteBuilder app)
    {
        var gate = app.ServiceProvider.GetRequiredService<RequestGate>();
        var adapter = app.ServiceProvider.GetRequiredService<IBotFrameworkHttpAdapter>();
        return app.MapPost(Path, context => HandleAsync(context, gate, adapter));
    }

    private static async Task HandleAsync(HttpContext context, RequestGate gate, IBotFrameworkHttpAdapter adapter)
    {
        if (await gate.CheckAsync(context.Request) is { } refusal)
        {
            await Results.Problem(refusal.Reason, statusCode: refusal.Status).ExecuteAsync(context);
            return;
        }

        try
        {
            // Without the request's token: Teams hangs up after 15 seconds, and a turn half done must not end with it.
            await adapter.ProcessAsync(context.Request, context.Response, context.RequestServices.GetRequiredService<IBot>(), CancellationToken.None);
        }
        catch (SecurityTokenException) when (!context.Response.HasStarted)
        {
            // The SDK lets some wrong tokens come to this.
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
    }
}
