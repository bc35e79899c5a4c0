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
    [InlineData("i dont see the point of living")]
    [InlineData("I don't see any point in living anymore")]
    [InlineData("there's no reason to live")]
    [InlineData("sometimes i wish id never been born, i wish i was never born")]
    [InlineData("i hope i dont wake up tomorrow")]
    [InlineData("no one would notice if i was gone")]
    [InlineData("I just don\u2019t want to live")]
    [InlineData("i want to take my own life")]
    public async Task Distress_is_met_with_care_and_human_help_and_nothing_else(string text)
    {
        var chat = new Conversation();
        await chat.SayAsync("I want to write to Jim Ruiz, he owns Ruiz Foods");
        var answer = await chat.SayAsync(text);
        Assert.Contains("findahelpline.com", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Jim", answer, StringComparison.Ordinal);
        Assert.Single(chat.Answers);
    }

    [Theory]
    [InlineData("i dont want to live in Reno, so where do i look?")]
    [InlineData("there's no point in going on with this draft")]
    [InlineData("i hurt nobody, i just hope i dont wake up late")]
    public async Task What_only_sounds_like_it_is_no_distress(string text)
    {
        var chat = new Conversation();
        Assert.DoesNotContain("findahelpline.com", await chat.SayAsync(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("everyone knows im just after a job", "They do know")]
    [InlineData("what will people think when they get my message?", "They do know")]
    [InlineData("nobody has a job for me anyway", "Good: then nobody has to say no")]
    [InlineData("why would a stranger say yes to me?", "Most people are glad")]
    [InlineData("im 58 who wants me", "It does happen")]
    [InlineData("i dont know anybody who can help me", "Nearly everybody starts there")]
    [InlineData("why do people turn me down", "It stings")]
    [InlineData("i cant do this anymore", "I believe you")]
    public async Task Each_worry_has_an_answer_of_its_own(string text, string begins)
    {
        var chat = new Conversation();
        Assert.Contains(begins, await chat.SayAsync(text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Said_twice_it_is_not_answered_in_the_same_words()
    {
        var chat = new Conversation();
        var first = await chat.SayAsync("im so tired of this. 4 months and nothing");
        var second = await chat.SayAsync("i feel worthless honestly");
        Assert.NotEqual(first.Split('.')[0], second.Split('.')[0]);
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
