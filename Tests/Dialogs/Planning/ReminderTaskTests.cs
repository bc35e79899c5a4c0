namespace NetworkCoachBot.Tests.Dialogs.Planning;

/// <summary>Reminders about nobody, and days away. It is Saturday, 21 November 2026.</summary>
public class ReminderTaskTests
{
    private const StringComparison Exact = StringComparison.Ordinal;

    [Fact]
    public async Task Something_to_be_done_is_kept_as_that_listed_moved_and_cancelled()
    {
        var chat = new Conversation();
        Assert.Contains("\"print cards\" on Fri 27 Nov at 9:00", await chat.SayAsync("remind me to print cards on Friday"), Exact);
        Assert.Contains("Thu 26 Nov", await chat.SayAsync("make it Thursday"), Exact);
        await chat.SayAsync("remind me to call the bank on Monday at 10");
        var listed = await chat.SayAsync("what reminders do I have?");
        Assert.Contains("\"print cards\": Thu 26 Nov", listed, Exact);
        Assert.Contains("\"call the bank\": Mon 23 Nov", listed, Exact);
        Assert.Contains("\"call the bank\"", await chat.SayAsync("what's coming up?"), Exact);
        Assert.Contains("Cancelled: the reminder of \"print cards\"", await chat.SayAsync("cancel the reminder about the cards"), Exact);
        Assert.Contains("call the bank", Assert.Single(chat.Nudges.Asked.Values).Nudge.What, Exact);
        Assert.Empty(await chat.Notebook.ListPeopleAsync("webchat/users/sam", null, 5, default));
    }

    [Fact]
    public async Task What_is_missing_is_asked_for()
    {
        var chat = new Conversation();
        Assert.Contains("When?", await chat.SayAsync("remind me to print cards"), Exact);
        Assert.Contains("\"print cards\" on Mon 23 Nov", await chat.SayAsync("monday"), Exact);
        await chat.SayAsync("remind me to water the plants");
        Assert.Contains("\"water the plants\" on Sun 22 Nov", await chat.SayAsync("tomorrow at 9"), Exact);
        await chat.SayAsync("remind me to call the bank");
        Assert.Contains("\"call the bank\" on Mon 23 Nov", await chat.SayAsync("tomorrow"), Exact);
        Assert.Contains("Whom should I remind you of?", await chat.SayAsync("remind me"), Exact);
        Assert.Contains("When?", await chat.SayAsync("to fix my resume"), Exact);
        Assert.Contains("\"fix my resume\" on Tue 24 Nov", await chat.SayAsync("tuesday"), Exact);
        Assert.Contains("Forgotten", await chat.SayAsync("delete that"), Exact);
        Assert.Contains("Whom should I remind you of?", await chat.SayAsync("remind me to follow up on Friday"), Exact);
    }

    [Fact]
    public async Task Days_away_are_days_off()
    {
        var chat = new Conversation();
        Assert.Contains("Quiet from Sun 20 Dec on; I write again on Mon 4 Jan", await chat.SayAsync("I'm off from Dec 20 to Jan 3"), Exact);
        Assert.Contains("Sun 20 Dec", await chat.SayAsync("show my reminders"), Exact);
        Assert.Contains("Tina on Mon 30 Nov", await chat.SayAsync("remind me of Tina Wells on November 30"), Exact);
        await chat.SayAsync("resume reminders");
        Assert.DoesNotContain("Sun 20 Dec", await chat.SayAsync("show my reminders"), Exact);
    }

    [Fact]
    public async Task The_question_when_is_let_go_for_what_is_said_instead()
    {
        var chat = new Conversation();
        await chat.SayAsync("remind me of Kim Soto");
        var told = await chat.SayAsync("met Raj Patel today, he gave me two names");
        Assert.DoesNotContain("Kim", told, Exact);
        Assert.Empty(chat.Nudges.Asked);
    }
}
