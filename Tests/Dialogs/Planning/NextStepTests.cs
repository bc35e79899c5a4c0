namespace NetworkCoachBot.Tests.Dialogs.Planning;

/// <summary>What to do with somebody now, in the words that people ask it. It is Saturday.</summary>
public class NextStepTests
{
    private const StringComparison Exact = StringComparison.Ordinal;

    [Theory]
    [InlineData("what do I do now with Dana", "It's Dana's turn: you wrote today")]
    [InlineData("and now with Dana?", "It's Dana's turn")]
    [InlineData("what should I do about her?", "It's Dana's turn")]
    [InlineData("should I nudge her?", "Not yet. It's Dana's turn")]
    [InlineData("is it too soon to write to Dana again?", "Not yet.")]
    [InlineData("when should I thank her?", "Within a day of when Dana does something for you")]
    public async Task After_a_message_it_is_their_turn(string question, string answer)
    {
        var chat = new Conversation();
        await chat.SayAsync("wrote to Dana Fox today");
        Assert.Contains(answer, await chat.SayAsync(question), Exact);
    }

    [Fact]
    public async Task The_reminder_is_due_after_seven_business_days_and_only_once()
    {
        var chat = new Conversation();
        await chat.SayAsync("wrote to Dana Fox today");
        chat.Time.Advance(TimeSpan.FromDays(12));
        Assert.Contains("Yes, now is good.", await chat.SayAsync("should I nudge Dana?"), Exact);
        await chat.SayAsync("wrote to Dana again");
        chat.Time.Advance(TimeSpan.FromDays(8));
        Assert.Contains("Stop asking", await chat.SayAsync("should I nudge Dana?"), Exact);
    }

    [Fact]
    public async Task After_a_meeting_thanks_are_due_and_then_done()
    {
        var chat = new Conversation();
        await chat.SayAsync("had coffee with Dana Fox today");
        await chat.SayAsync("nothing special");
        await chat.SayAsync("save");
        Assert.Contains("Today, while it's fresh: you met Dana today", await chat.SayAsync("when should I thank her?"), Exact);
        Assert.Contains("haven't said thanks yet", await chat.SayAsync("what do I do now with Dana?"), Exact);
        await chat.SayAsync("wrote to Dana");
        Assert.Contains("One thank-you is enough", await chat.SayAsync("should I thank her?"), Exact);
    }

    [Fact]
    public async Task Whether_something_was_saved_is_said_of_what_was_just_told()
    {
        var chat = new Conversation();
        Assert.Contains("kept as you say it", await chat.SayAsync("was that saved?"), Exact);
        await chat.SayAsync("add Tina Wells, buyer at Contoso");
        Assert.Contains("Yes: Tina Wells, buyer at Contoso is on your list", await chat.SayAsync("was that saved?"), Exact);
        await chat.SayAsync("wrote to Tina");
        Assert.Contains("it stands with Tina for today: \"You wrote", await chat.SayAsync("did you save that?"), Exact);
        await chat.SayAsync("had coffee with Tina today");
        Assert.Contains("waits for your \"save\"", await chat.SayAsync("was that saved?"), Exact);
    }

    [Fact]
    public async Task Settings_are_what_is_known_of_the_user_and_when_the_coach_writes()
    {
        var chat = new Conversation();
        await chat.SayAsync("Name is Walt Jensen");
        var settings = await chat.SayAsync("what are my settings");
        Assert.Contains("your name is Walt Jensen", settings, Exact);
        Assert.Contains("I write first only between", settings, Exact);
        Assert.Empty(await chat.Notebook.ListPeopleAsync("webchat/users/sam", null, 5, default));
    }
}
