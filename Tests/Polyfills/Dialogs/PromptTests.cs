using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;

namespace NetworkCoachBot.Tests.Polyfills.Dialogs;

/// <summary>What the recorded scenarios do not show of prompts.</summary>
public class PromptTests
{
    [Fact]
    public async Task A_question_that_two_conversations_share_is_addressed_to_neither()
    {
        var question = MessageFactory.Text("Name?");
        var dialog = new ComponentDialog("root").AddDialog(new TextPrompt("text"));
        Task<Activity> Ask(string channel) => new DialogTestClient(channel, dialog, new PromptOptions { Prompt = question }).SendActivityAsync<Activity>("hi");

        var (one, other) = (await Ask("msteams"), await Ask("test"));

        Assert.Equal(("msteams", "test"), (one.ChannelId, other.ChannelId));
        Assert.Null(question.Conversation);
        Assert.Null(question.Id);
    }

    [Theory]
    [InlineData("personal", 3, true)]
    [InlineData("personal", 4, false)]
    [InlineData("channel", 3, false)]
    public async Task Teams_gets_buttons_under_the_message_only_in_a_personal_chat_and_up_to_three(string conversationType, int choices, bool suggested)
    {
        var adapter = new TestAdapter("msteams");
        adapter.Conversation.Conversation.ConversationType = conversationType;
        var options = new PromptOptions { Prompt = MessageFactory.Text("Which?"), Choices = ChoiceFactory.ToChoices([.. Enumerable.Range(1, choices).Select(i => $"Choice {i}")]) };

        var reply = await new DialogTestClient(adapter, new ChoicePrompt("choice"), options).SendActivityAsync<Activity>("hi");

        Assert.Equal(suggested ? choices : 0, reply.SuggestedActions?.Actions.Count ?? 0);
        Assert.Equal(suggested ? 0 : 1, reply.Attachments?.Count ?? 0);
    }

    [Fact]
    public void A_choice_written_exactly_is_the_only_one_found()
    {
        var found = ChoiceRecognizers.RecognizeChoices("C++", ["C", "C#", "C++"]);

        Assert.Equal("C++", Assert.Single(found).Resolution.Value);
    }
}
