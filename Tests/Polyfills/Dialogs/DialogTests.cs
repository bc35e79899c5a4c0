using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Builder.Testing.XUnit;
using Microsoft.Bot.Schema;
using Xunit.Abstractions;

namespace NetworkCoachBot.Tests.Polyfills.Dialogs;

/// <summary>What the recorded scenarios do not show of dialogs, and the test logger.</summary>
public class DialogTests
{
    [Fact]
    public void A_version_is_the_same_in_every_process()
    {
        var set = new DialogSet().Add(new TextPrompt("text")).Add(new WaterfallDialog("steps", [(s, ct) => s.NextAsync(null, ct)]));

        Assert.Equal("e1f84fed38a49a38", set.GetVersion());
    }

    [Fact]
    public async Task A_parent_that_handles_the_cancel_event_stays()
    {
        var inner = new ComponentDialog("inner").AddDialog(new WaterfallDialog("w", [(s, ct) => s.CancelAllDialogsAsync(true, cancellationToken: ct)]));
        var root = new Listening("root", DialogEvents.CancelDialog);
        root.AddDialog(new WaterfallDialog("steps", [(s, ct) => s.BeginDialogAsync("inner", null, ct)])).AddDialog(inner);
        var client = new DialogTestClient("test", root);

        await client.SendActivityAsync<Activity>("hi");

        Assert.Equal([DialogEvents.CancelDialog], root.Heard);
    }

    [Fact]
    public async Task Parents_hear_of_a_message_that_the_prompt_cannot_read()
    {
        var root = new Listening("root", null);
        root.AddDialog(new ChoicePrompt("choice"));
        var client = new DialogTestClient("test", root, new PromptOptions { Prompt = MessageFactory.Text("Which?"), Choices = ChoiceFactory.ToChoices(["red"]) });
        await client.SendActivityAsync<Activity>("hi");

        await client.SendActivityAsync<Activity>("blue");
        Assert.Equal([DialogEvents.ActivityReceived], root.Heard);

        await client.SendActivityAsync<Activity>("red");
        Assert.Single(root.Heard);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task RunAsync_tries_again_when_a_dialog_handles_the_error(bool handles)
    {
        var failures = 1;
        var root = new Listening("root", handles ? DialogEvents.Error : null);
        root.AddDialog(new WaterfallDialog("steps",
        [
            (s, ct) => Task.FromResult(Dialog.EndOfTurn),
            (s, ct) => failures-- > 0 ? throw new InvalidOperationException("first time") : s.EndDialogAsync(null, ct),
        ]));
        var state = new ConversationState(new MemoryStorage());
        var adapter = new Microsoft.Bot.Builder.Adapters.TestAdapter("test");
        adapter.Use(new AutoSaveStateMiddleware(state));
        Task Say(string text) => adapter.SendTextToBotAsync(text, (context, ct) => root.RunAsync(context, state.CreateProperty<DialogState>("s"), ct), default);
        await Say("hi");

        var error = await Record.ExceptionAsync(() => Say("go on"));

        Assert.Equal(handles, error == null);
        Assert.Equal([DialogEvents.ActivityReceived, DialogEvents.Error], root.Heard);
    }

    [Fact]
    public async Task The_test_logger_writes_both_sides_and_cards_as_JSON()
    {
        var output = new Lines();
        var dialog = new WaterfallDialog("w", [async (s, ct) =>
        {
            await s.Context.SendActivityAsync("Hello", cancellationToken: ct);
            await s.Context.SendActivityAsync(MessageFactory.Attachment(new HeroCard("Card").ToAttachment()), ct);
            return await s.EndDialogAsync(null, ct);
        }]);

        await new DialogTestClient("test", dialog, null, [new XUnitDialogTestLogger(output)]).SendActivityAsync<Activity>("hi");

        Assert.StartsWith("User: Text = hi", output.Written[0], StringComparison.Ordinal);
        Assert.StartsWith("Bot:  Text = Hello", output.Written[1], StringComparison.Ordinal);
        Assert.Contains("\"title\": \"Card\"", output.Written[3], StringComparison.Ordinal);
    }

    /// <summary>Notes the events it hears, and handles one.</summary>
    private sealed class Listening(string id, string? handles) : ComponentDialog(id)
    {
        public List<string> Heard { get; } = [];

        public override Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            Heard.Add(e.Name);
            return Task.FromResult(e.Name == handles);
        }
    }

    private sealed class Lines : ITestOutputHelper
    {
        public List<string> Written { get; } = [];

        public void WriteLine(string message) => Written.Add(message);

        public void WriteLine(string format, params object[] args) => throw new NotSupportedException();
    }
}
