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
}
