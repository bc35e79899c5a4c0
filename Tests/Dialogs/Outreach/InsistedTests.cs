namespace NetworkCoachBot.Tests.Dialogs.Outreach;

/// <summary>An ask that comes too soon, whatever was asked; and what is asked of the coach beside a draft.</summary>
public class InsistedTests
{
    private const string Said = "if he has a job for me";

    [Fact]
    public async Task Where_a_reason_is_asked_for_it_is_met_with_the_remark_and_stays_in_when_said_again()
    {
        var chat = new Conversation();
        await chat.SayAsync("write to Jim Ruiz");
        await chat.SayAsync("nothing yet");
        Assert.Contains("That's the $50 question", await chat.SayAsync(Said), StringComparison.Ordinal);
        var again = await chat.SayAsync(Said);
        Assert.Contains("As you wish: it stays in.", again, StringComparison.Ordinal);
        Assert.DoesNotContain("Good question", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_walk_which_words_begin_too_it_is_met_the_same()
    {
        var chat = new Conversation();
        await chat.SayAsync("write to Jim Ruiz");
        await chat.SayAsync("walk me through it");
        await chat.SayAsync("nothing yet");
        Assert.Contains("That's the $50 question", await chat.SayAsync(Said), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is it rude to write on a Sunday?", "a message waits until it is read")]
    [InlineData("can i ask him for coffee right away?", "15 to 30 minutes")]
    [InlineData("what time is best to send it?", "no day or hour")]
    [InlineData("is it weird that we never spoke?", "I have no rule for that")]
    public async Task A_question_beside_a_draft_is_answered_and_the_draft_goes_on(string asked, string answer)
    {
        var chat = new Conversation();
        await chat.SayAsync("write to Jim Ruiz");
        var says = await chat.SayAsync(asked);
        Assert.Contains(answer, says, StringComparison.Ordinal);
        Assert.Contains("What links you to Jim", says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task And_where_nothing_is_open() =>
        Assert.Contains("a message waits until it is read", await new Conversation().SayAsync("is it rude to write on a Sunday?"), StringComparison.Ordinal);
}
