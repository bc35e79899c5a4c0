namespace NetworkCoachBot.Tests.Dialogs.Outreach;

/// <summary>What is said to the coach while a message is being written is answered, and gets no place in the message.</summary>
public class BesideTheDraftTests
{
    private const StringComparison Exact = StringComparison.Ordinal;

    [Theory]
    [InlineData("i'd be too embarrassed to write to her", "uncomfortable for most people")]
    [InlineData("is it rude if i write after 3 years?", "glad to be remembered")]
    [InlineData("ok let's try to write to her", "You can say")]
    [InlineData("actually both", "You can say")]
    public async Task It_is_answered_and_the_question_put_again(string said, string answer)
    {
        var chat = new Conversation();
        await chat.SayAsync("write to Carla Voss");
        var answers = await chat.SayAsync(said);
        Assert.Contains(answer, answers, Exact);
        Assert.Contains("What links you to Carla", answers, Exact);
    }

    [Fact]
    public async Task A_changed_mind_about_whom_and_what_is_followed()
    {
        var chat = new Conversation();
        await chat.SayAsync("write to Ben Voss");
        Assert.Contains("Carla", await chat.SayAsync("ok just Carla"), Exact);
        await chat.SayAsync("we met at puppy class");
        var asked = await chat.SayAsync("she moved her practice to a bigger place and i want to know how she planned it");
        Assert.Contains("how you planned it", asked, Exact);
        Assert.Contains("text message", await chat.SayAsync("yes send text message not email"), Exact);
        Assert.Contains("you wrote to Carla", await chat.SayAsync("k sent"), Exact);
    }

    [Fact]
    public async Task A_message_that_was_left_is_gone_on_with()
    {
        var chat = new Conversation();
        await chat.SayAsync("write to Marcus Hill, he left Delta last year");
        await chat.SayAsync("forget it, not today");
        Assert.Contains("We were on your message to Marcus", await chat.SayAsync("let's finish the one to marcus"), Exact);
    }

    [Fact]
    public async Task A_note_may_ask_for_nothing()
    {
        var chat = new Conversation();
        await chat.SayAsync("write to Liz Chan");
        Assert.Contains("asks Liz for nothing", await chat.SayAsync("just a friendly note, no asking"), Exact);
    }

    [Fact]
    public async Task Who_sent_the_user_is_no_part_of_the_message_to_somebody_else()
    {
        var chat = new Conversation();
        await chat.SayAsync("Kim Soto said I should talk to Raj Patel at Northwind");
        Assert.Contains("Good to know about Kim", await chat.SayAsync("we're old friends, Kim and I"), Exact);
    }
}
