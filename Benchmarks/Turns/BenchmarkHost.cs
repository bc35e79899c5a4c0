using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NetworkCoachBot.Bot;

namespace NetworkCoachBot.Benchmarks.Turns;

/// <summary>The host of the bot, with the bot of a scenario in it. Runs in a process of its own, so that its CPU time is its own.</summary>
internal static class BenchmarkHost
{
    public static Task RunAsync(string scenario, string url, string database)
    {
        string[] settings = ["--environment", "Development", "--Urls", url, "--Storage:ConnectionString", database, "--Logging:LogLevel:Default", "Warning"];
        var app = CoachHost.Build(settings, services =>
        {
            switch (scenario)
            {
                case "echo":
                    services.Replace(ServiceDescriptor.Singleton<IBot, EchoBot>());
                    break;
                case "waterfall":
                    services.Replace(ServiceDescriptor.Singleton<IBot, WaterfallBot>());
                    break;
            }
        });
        return app.RunAsync();
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
