using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Extensions.Logging.Abstractions;
using NetworkCoachBot.Bot;
using NetworkCoachBot.Bot.Turns;
using NetworkCoachBot.Storage;
using NetworkCoachBot.Storage.Json;
using NetworkCoachBot.Storage.Sqlite;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Bot.Turns;

/// <summary>The SDK's own dialogs on our storage, the host started anew before every turn.</summary>
public sealed class DialogStateTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("coach-").FullName;
    private readonly ChannelAdapter _screen = new();
    private int _turn;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_walk_goes_on_where_it_stopped()
    {
        await SayAsync("hi", "What is your name?");
        await SayAsync("Ann", "Which colour? (1) red or (2) blue");
        await SayAsync("green", "Red or blue, please. (1) red or (2) blue");
        await SayAsync("blue", "Are you sure, Ann? (1) Yes or (2) No");
        await SayAsync("yes", "Ann likes blue: True, asked 4 times");
        await SayAsync("hi", "What is your name?");
    }

    [Fact]
    public async Task A_validator_that_speaks_itself_is_not_followed_by_the_retry_prompt()
    {
        await SayAsync("hi", "What is your name?");
        await SayAsync("x", "That is short for a name.");
        await SayAsync("Ann", "Which colour? (1) red or (2) blue");
    }

    private static ComponentDialog Walk()
    {
        var walk = new ComponentDialog("walk");
        walk.AddDialog(new WaterfallDialog("steps",
        [
            (step, ct) =>
            {
                step.Values["asked"] = 1;
                return step.PromptAsync("name", new PromptOptions { Prompt = MessageFactory.Text("What is your name?"), RetryPrompt = MessageFactory.Text("Your name?") }, ct);
            },
            (step, ct) =>
            {
                step.Values["name"] = step.Result;
                step.Values["asked"] = Convert.ToInt32(step.Values["asked"], null) + 2;
                return step.PromptAsync("colour", new PromptOptions
                {
                    Prompt = MessageFactory.Text("Which colour?"),
                    RetryPrompt = MessageFactory.Text("Red or blue, please."),
                    Choices = [new Choice("red") { Synonyms = ["crimson"] }, new Choice("blue")],
                    Style = ListStyle.Inline,
                }, ct);
            },
            (step, ct) =>
            {
                step.Values["colour"] = ((FoundChoice)step.Result).Value;
                return step.PromptAsync("sure", new PromptOptions { Prompt = MessageFactory.Text($"Are you sure, {step.Values["name"]}?") }, ct);
            },
            async (step, ct) =>
            {
                var asked = Convert.ToInt32(step.Values["asked"], null) + 1;
                await step.Context.SendActivityAsync($"{step.Values["name"]} likes {step.Values["colour"]}: {step.Result}, asked {asked} times", cancellationToken: ct);
                return await step.EndDialogAsync(null, ct);
            },
        ]));
        walk.AddDialog(new TextPrompt("name", async (prompt, ct) =>
        {
            if (prompt.Recognized.Value.Length > 1)
            {
                return true;
            }

            await prompt.Context.SendActivityAsync("That is short for a name.", cancellationToken: ct);
            return false;
        }));
        walk.AddDialog(new ChoicePrompt("colour", defaultLocale: "en-us"));
        walk.AddDialog(new ConfirmPrompt("sure", defaultLocale: "en-us") { Style = ListStyle.Inline });
        walk.InitialDialogId = "steps";
        return walk;
    }

    private async Task SayAsync(string says, string hears)
    {
        await using var store = new SqliteStore(new SqliteOptions(Path.Combine(_folder, "coach.db")));
        await store.OpenAsync(default);
        var storage = new TurnStorage(store, new StateSerializer(CoachServices.StoredTypes()));
        var state = new ConversationState(storage);
        var host = new ChannelAdapter(_screen);
        host.Use(new TurnMiddleware(store, storage, new TurnOptions(), new ManualTime(DateTimeOffset.UnixEpoch), NullLogger<TurnMiddleware>.Instance));
        host.Use(new AutoSaveStateMiddleware(state));
        var seen = _screen.Arrived.Count;
        await host.DeliverAsync(ChannelAdapter.Message(says, $"a{_turn++}"), (turn, ct) => Walk().RunAsync(turn, state.CreateProperty<DialogState>("dialogs"), ct));

        Assert.Equal([hears], host.Texts.Skip(seen));
    }
}
