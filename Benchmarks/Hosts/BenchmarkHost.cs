using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NetworkCoachBot.Benchmarks.Faults;
using NetworkCoachBot.Benchmarks.Turns;
using NetworkCoachBot.Bot;
using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Bot.Reminders;
using NetworkCoachBot.Bot.Turns;

namespace NetworkCoachBot.Benchmarks.Hosts;

/// <summary>
/// The bot of a scenario in its host: the coach, or an echo or a waterfall in the coach's place. Runs in a process of its own, so
/// that its CPU time is its own.
/// </summary>
internal static class BenchmarkHost
{
    /// <summary>Begins the name of the scenario of the product's own bot that sends reminders, so many a second.</summary>
    public const string RemindersScenario = "reminders-";

    public static Task RunAsync(string scenario, string url, string database)
    {
        if (scenario == Scenario.Floor)
        {
            return FloorHost.RunAsync(url, database);
        }

        var provider = database.Contains("Host=", StringComparison.Ordinal) ? "PostgreSql" : "Sqlite";
        string[] settings = ["--Storage:Provider", provider, "--environment", "Development", "--Urls", url, "--Storage:ConnectionString", database, "--Logging:LogLevel:Default", "Warning"];
        return (scenario switch
        {
            "echo" => Hosting<EchoBot>(settings),
            "waterfall" => Hosting<WaterfallBot>(settings),
            _ => CoachHost.Build(settings, services => Prepare(services, scenario)),
        }).RunAsync();
    }

    private static void Prepare(IServiceCollection services, string scenario)
    {
        if (scenario == "faults")
        {
            // A host that dies holding reminders holds them up for the lease.
            services.Replace(ServiceDescriptor.Singleton<IBot, CountingBot>());
            services.Replace(ServiceDescriptor.Singleton(new NudgeOptions { Every = TimeSpan.FromMilliseconds(200), Lease = TimeSpan.FromSeconds(3), PerSecond = 1000 }));
        }
        else if (scenario.StartsWith(RemindersScenario, StringComparison.Ordinal))
        {
            services.Replace(ServiceDescriptor.Singleton(new NudgeOptions { Every = TimeSpan.FromMilliseconds(200), Lease = TimeSpan.FromSeconds(10), PerSecond = int.Parse(scenario.AsSpan(RemindersScenario.Length), CultureInfo.InvariantCulture) }));
        }
    }

    /// <summary>The bot's host and storage, each turn one transaction, around another bot: nothing of the coach is in it.</summary>
    private static WebApplication Hosting<TBot>(string[] settings)
        where TBot : class, IBot
    {
        var builder = WebApplication.CreateBuilder(settings);
        builder.AddCoachHosting();
        builder.Services.AddCoachStorage(builder.Configuration, CoachServices.StoredTypes());
        builder.Services.AddSingleton<ConversationState>();
        builder.Services.AddSingleton<IBot, TBot>();
        var app = builder.Build();
        app.Services.GetRequiredService<CoachAdapter>().Use(app.Services.GetRequiredService<TurnMiddleware>());
        app.MapMessages();
        app.MapHealth();
        return app;
    }

    private sealed class EchoBot : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync(MessageFactory.Text(turnContext.Activity.Text), cancellationToken);
    }

    private sealed class WaterfallBot : ActivityHandler
    {
        private readonly ConversationState _state;
        private readonly IStatePropertyAccessor<DialogState> _dialogs;
        private readonly WaterfallDialog _walk;
        private readonly TextPrompt _prompt = new("text");

        public WaterfallBot(ConversationState state)
        {
            _state = state;
            _dialogs = state.CreateProperty<DialogState>("bench");
            _walk = new WaterfallDialog("walk",
            [
                (step, token) => step.PromptAsync("text", Ask("What is your name?"), token),
                (step, token) =>
                {
                    step.Values["name"] = step.Result;
                    return step.PromptAsync("text", Ask($"How old are you, {step.Result}?"), token);
                },
                (step, token) =>
                {
                    step.Values["age"] = step.Result;
                    return step.PromptAsync("text", Ask("Where do you live?"), token);
                },
                async (step, token) =>
                {
                    await step.Context.SendActivityAsync(MessageFactory.Text($"{step.Values["name"]}, {step.Values["age"]}, {step.Result}"), token);
                    return await step.EndDialogAsync(null, token);
                },
            ]);
        }

        public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            var dialogs = new DialogSet(_dialogs).Add(_walk).Add(_prompt);
            var dc = await dialogs.CreateContextAsync(turnContext, cancellationToken);
            if ((await dc.ContinueDialogAsync(cancellationToken)).Status == DialogTurnStatus.Empty)
            {
                await dc.BeginDialogAsync("walk", null, cancellationToken);
            }

            await _state.SaveChangesAsync(turnContext, false, cancellationToken);
        }

        private static PromptOptions Ask(string question) => new() { Prompt = MessageFactory.Text(question) };
    }
}
