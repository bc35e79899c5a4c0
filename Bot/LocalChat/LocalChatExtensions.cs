using Microsoft.Extensions.DependencyInjection.Extensions;

namespace NetworkCoachBot.Bot.LocalChat;

/// <summary>
/// The local chat: a page with Web Chat, and behind it a channel of its own that talks to the bot as Teams would
/// (DESIGN decision 8). In Development only, and for this machine only.
/// </summary>
public static class LocalChatExtensions
{
    /// <summary>Adds what the local chat needs. Harmless where it is not mapped.</summary>
    public static IServiceCollection AddLocalChat(this IServiceCollection services)
    {
        services.AddHttpClient(nameof(LocalChatService)).RemoveAllLoggers();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<LocalChatService>();
        services.AddSingleton<UploadedFiles>();
        return services;
    }

    /// <summary>
    /// Maps the page to / and the channel below /localchat, in Development without an app id; otherwise maps nothing: with
    /// an app id the bot takes signed activities only, which this channel cannot send.
    /// </summary>
    public static WebApplication MapLocalChat(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment() || !string.IsNullOrEmpty(app.Configuration["MicrosoftAppId"]))
        {
            return app;
        }

        app.UseWebSockets();
        var chat = app.MapGroup(string.Empty).AddEndpointFilter(ChatRequests.OnlyFromHere).AddEndpointFilter(ChatRequests.Explained);
        chat.MapPage();
        chat.MapDirectLine();
        chat.MapConnector();
        return app;
    }
}
