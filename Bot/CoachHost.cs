using NetworkCoachBot.Bot.Data;
using NetworkCoachBot.Bot.Groups;
using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Bot.LocalChat;
using NetworkCoachBot.Bot.Reminders;
using NetworkCoachBot.Bot.Turns;
using NetworkCoachBot.Dialogs.Turn;

namespace NetworkCoachBot.Bot;

/// <summary>The composition root: everything the bot is made of.</summary>
public static class CoachHost
{
    /// <summary>Builds the host.</summary>
    /// <param name="args">Settings from the command line.</param>
    /// <param name="more">Replaces services, for benchmarks and tests.</param>
    public static WebApplication Build(string[] args, Action<IServiceCollection>? more = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.AddCoachHosting();
        builder.Services.AddCoachStorage(builder.Configuration, CoachServices.StoredTypes());
        builder.Services.AddSingleton(RetentionDesk.Read(builder.Configuration));
        builder.Services.AddSingleton(NudgeKeeper.Spread(builder.Configuration));
        _ = GraphAccess.Url(builder.Configuration); // A wrong address is told at the start.
        builder.Services.AddCoach();
        builder.Services.AddLocalChat();
        more?.Invoke(builder.Services);

        var app = builder.Build();
        app.Services.GetRequiredService<CoachAdapter>()
            .Use(app.Services.GetRequiredService<TurnMiddleware>())
            .Use(app.Services.GetRequiredService<Door>())
            .Use(app.Services.GetRequiredService<GroupRoster>())
            .Use(app.Services.GetRequiredService<PrivateChats>())
            .Use(app.Services.GetRequiredService<NudgeKeeper>())
            .Use(app.Services.GetRequiredService<RetentionKeeper>());
        app.LeaveToSentence();
        app.MapMessages();
        app.MapHealth();
        app.MapExport();
        app.MapLocalChat();
        return app;
    }
}
