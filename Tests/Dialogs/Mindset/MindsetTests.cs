using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Dialogs.Mindset;

public class MindsetTests
{
    [Fact]
    public async Task A_feeling_gets_an_honest_answer_and_one_small_step()
    {
        var chat = new Conversation();
        await chat.SayAsync("honestly networking feels so fake to me");
        await chat.PressAsync("Not now");
        await chat.SayAsync("nobody ever answers my messages, I feel rejected");
        await chat.SayAsync("i hate this, im so shy and it is awkward");
        Approved.Check(chat.Transcript, "feelings");
    }

    [Fact]
    public async Task In_the_middle_of_a_walk_the_walk_goes_on()
    {
        var chat = new Conversation();
        await chat.SayAsync("I want to write to Jim Ruiz, he owns Ruiz Foods");
        var answer = await chat.SayAsync("this feels so fake, like using people");
        Assert.Contains("What links you to Jim", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("i want to die")]
    [InlineData("no jobs, no replies. I can\u2019t go on like this")]
    [InlineData("everyone would be better off without me")]
    public async Task Distress_is_met_with_care_and_human_help_and_nothing_else(string text)
    {
        var chat = new Conversation();
        await chat.SayAsync("I want to write to Jim Ruiz, he owns Ruiz Foods");
        var answer = await chat.SayAsync(text);
        Assert.Contains("findahelpline.com", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Jim", answer, StringComparison.Ordinal);
        Assert.Single(chat.Answers);
    }

    [Fact]
    public async Task What_is_known_speaks_and_the_step_leads_into_a_walk()
    {
        var chat = new Conversation();
        await chat.SayAsync("I can offer my notes on ovens");
        await chat.SayAsync("yes");
        await chat.SayAsync("add Jim Ruiz, baker at Ruiz Foods");
        var answer = await chat.SayAsync("i have nothing to offer");
        Assert.Contains("you told me yourself: my notes on ovens", answer, StringComparison.Ordinal);
        Assert.Contains("notes on ovens", await chat.PressAsync("A kind note to Jim"), StringComparison.Ordinal);
        await chat.SayAsync("had coffee with Ana Lopez yesterday, she told me about the night crew");
        await chat.SayAsync("save");
        Assert.Contains("And Ana did talk with you.", await chat.SayAsync("nobody ever answers my messages, I feel rejected"), StringComparison.Ordinal);
        Assert.Contains("Ana", await chat.PressAsync("Write to Ana"), StringComparison.Ordinal);
        await chat.SayAsync("cancel");
        Assert.Contains("And you do know some: Ana, Jim.", await chat.SayAsync("i don't know anybody"), StringComparison.Ordinal);
    }
}
