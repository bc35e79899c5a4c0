namespace NetworkCoachBot.Tests.Dialogs.Planning;

/// <summary>Questions about the days ahead, in the words that people use.</summary>
public class AgendaTests
{
    [Theory]
    [InlineData("when do I see Ana next?")]
    [InlineData("when am I meeting Ana?")]
    [InlineData("what time is my coffee with ana")]
    [InlineData("anything planned with Ana?")]
    [InlineData("do I have a meeting with Ana this week?")]
    [InlineData("am I seeing Ana on Thursday?")]
    [InlineData("what's next with Ana?")]
    [InlineData("when will we meet, Ana and I?")]
    [InlineData("what's my next meeting?")]
    [InlineData("who am I meeting next?")]
    [InlineData("when is my next call")]
    [InlineData("what's on my calendar next week?")]
    [InlineData("any meetings coming up?")]
    [InlineData("do I have anything planned?")]
    public async Task The_meeting_is_told_with_its_brief_a_press_away(string question)
    {
        var chat = await WithAnaAsync();
        Assert.Contains("Thu 26 Nov, 3:00", await chat.SayAsync(question), StringComparison.Ordinal);
        Assert.Contains("Questions to ask", await chat.PressAsync("Get ready for Ana"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_meeting_the_reminder_or_the_day_to_write_is_told()
    {
        var chat = await WithAnaAsync();
        await chat.SayAsync("add Priya Nair, ops lead at Fabrikam");
        Assert.Contains("No meeting with Priya is planned. Say \"meeting Priya on Thursday at 3\"", await chat.SayAsync("anything planned with Priya?"), StringComparison.Ordinal);
        await chat.SayAsync("remind me of Priya on Wednesday at 10");
        Assert.Contains("I'll remind you of Priya: Wed 25 Nov", await chat.SayAsync("when should I write to Priya?"), StringComparison.Ordinal);
        Assert.Contains("I don't know Bob yet", await chat.SayAsync("when am I meeting Bob?"), StringComparison.Ordinal);
        var ahead = await chat.SayAsync("what's coming up?");
        Assert.True(ahead.IndexOf("Priya", StringComparison.Ordinal) < ahead.IndexOf("Ana Lopez", StringComparison.Ordinal), ahead);
        Assert.Contains("Nothing in those days. What comes next:", await chat.SayAsync("who am I meeting tomorrow?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_middle_of_a_question_it_is_answered_and_the_question_put_again()
    {
        var chat = await WithAnaAsync();
        await chat.SayAsync("I want to write to Jim Ruiz");
        var answer = await chat.SayAsync("wait, when am I meeting Ana?");
        Assert.Contains("You meet Ana on Thu 26 Nov", answer, StringComparison.Ordinal);
        Assert.Contains("What links you to Jim", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I'm meeting Bob Stone on Friday at 10", "Questions to ask")]
    [InlineData("met Bob Stone today, he told me about the plant", "Bob")]
    public async Task What_tells_of_a_meeting_asks_for_nothing(string said, string answer) =>
        Assert.Contains(answer, await (await WithAnaAsync()).SayAsync(said), StringComparison.Ordinal);

    private static async Task<Conversation> WithAnaAsync()
    {
        var chat = new Conversation();
        await chat.SayAsync("I'm meeting Ana Lopez on Thursday at 3pm");
        return chat;
    }
}
