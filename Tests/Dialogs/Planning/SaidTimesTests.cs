namespace NetworkCoachBot.Tests.Dialogs.Planning;

/// <summary>Parts of the day, both ends of the quiet hours, whom "him" and "it" mean, and what lies ahead. It is Saturday, 21 November 2026.</summary>
public class SaidTimesTests
{
    [Theory]
    [InlineData("remind me to call Ana Lopez on monday evening", "Ana on Mon 23 Nov at 6:00 PM")]
    [InlineData("remind me to print cards on friday afternoon", "\"print cards\" on Fri 27 Nov at 2:00 PM")]
    [InlineData("remind me on tuesday morning to call Bob", "Bob on Tue 24 Nov at 9:00 AM")]
    [InlineData("remind me on monday evening to ping ana lopez", "Ana on Mon 23 Nov at 6:00 PM")]
    [InlineData("remind me to write to Eve at noon on monday", "Eve on Mon 23 Nov at 12:00 PM")]
    public async Task A_part_of_the_day_is_an_hour(string said, string noted) =>
        Assert.Contains(noted, (await new Conversation().SayAsync(said)).Replace('\u202f', ' '), StringComparison.Ordinal);

    [Fact]
    public async Task A_part_of_the_day_answers_when_and_puts_right()
    {
        var chat = new Conversation();
        await chat.SayAsync("remind me to call Ana Lopez");
        Assert.Contains("Ana on Mon 23 Nov at 2:00 PM", (await chat.SayAsync("monday afternoon")).Replace('\u202f', ' '), StringComparison.Ordinal);
        Assert.Contains("Ana on Tue 24 Nov at 6:00 PM", (await chat.SayAsync("no, make it tuesday evening")).Replace('\u202f', ' '), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("don't write before 9 or after 6", "9:00 AM and 6:00 PM")]
    [InlineData("no nudges after 6pm or before 8am", "8:00 AM and 6:00 PM")]
    [InlineData("not before 10 and not after 5", "10:00 AM and 5:00 PM")]
    [InlineData("only write between 9 and 6", "9:00 AM and 6:00 PM")]
    public async Task Both_ends_of_the_hours_are_kept(string said, string hours) =>
        Assert.Contains(hours, (await new Conversation().SayAsync(said)).Replace('\u202f', ' '), StringComparison.Ordinal);

    [Fact]
    public async Task After_a_rehearsal_him_is_who_it_was_for()
    {
        var chat = new Conversation();
        await chat.SayAsync("practice with Jim Ruiz");
        await chat.SayAsync("a busy one");
        await chat.SayAsync("hello, I am Sam");
        await chat.SayAsync("how did you get into this work?");
        await chat.SayAsync("stop");
        Assert.Contains("Jim on Mon 23 Nov", await chat.SayAsync("move it to monday"), StringComparison.Ordinal);
        Assert.Contains("Jim again on Fri 27 Nov", await chat.SayAsync("remind him on Friday"), StringComparison.Ordinal);
        Assert.Contains("Jim on Thu 26 Nov", await chat.SayAsync("move it to thursday"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beside_a_draft_a_reminder_of_him_is_none_of_its_answers()
    {
        var chat = new Conversation();
        await chat.SayAsync("write to Jim Ruiz, met at the chamber");
        var answer = await chat.SayAsync("remind him on friday");
        Assert.Contains("Jim again on Fri 27 Nov", answer, StringComparison.Ordinal);
        Assert.Contains("Why Jim, of all people?", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("meeting Jim O'Neil on 3 December at 3pm", "Jim O'Neil, Thu 3 Dec, 3:00 PM")]
    [InlineData("seeing Ana Lopez on tuesday", "Ana Lopez, Tue 24 Nov")]
    [InlineData("having coffee with Ana Lopez on tuesday at 10", "Ana Lopez, Tue 24 Nov, 10:00 AM")]
    public async Task A_meeting_ahead_is_kept_and_prepared(string said, string title) =>
        Assert.Contains(title, (await new Conversation().SayAsync(said)).Replace('\u202f', ' '), StringComparison.Ordinal);

    [Theory]
    [InlineData("Chamber breakfast on Tuesday", "Chamber breakfast, Tue 24 Nov")]
    [InlineData("job fair next thursday", "job fair, Thu 26 Nov")]
    [InlineData("going to the chamber breakfast on Tuesday", "chamber breakfast, Tue 24 Nov")]
    public async Task An_event_ahead_is_kept(string said, string noted) =>
        Assert.Contains(noted, await new Conversation().SayAsync(said), StringComparison.Ordinal);
}
