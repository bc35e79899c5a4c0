using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Tests.Dialogs.Logging;

/// <summary>What becomes of a log when the user goes on to something else, and of what was told wrongly.</summary>
public class LogLeavingTests
{
    private const string User = "webchat/users/sam";

    [Fact]
    public async Task News_of_somebody_else_keeps_the_open_log_and_begins_another()
    {
        var chat = new Conversation();
        await chat.SayAsync("I spoke to Max Stein last Thursday");
        Assert.Contains("Kept: talk with Max, Thu 19 Nov.", await chat.SayAsync("met Eva Long two weeks ago"), StringComparison.Ordinal);
        Assert.Contains("you wrote to Hugo", await chat.SayAsync("I wrote Hugo Berg the day before yesterday"), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 11, 19), Assert.Single((await PersonAsync(chat, "Max Stein")).Timeline).Day);
        Assert.Equal(new DateOnly(2026, 11, 7), Assert.Single((await PersonAsync(chat, "Eva Long")).Timeline).Day);
        Assert.Equal(ContactKind.Wrote, Assert.Single((await PersonAsync(chat, "Hugo Berg")).Timeline).Kind);
    }

    [Fact]
    public async Task A_wish_in_between_is_served_and_the_question_put_once_more_then_the_log_is_kept()
    {
        var chat = new Conversation();
        await chat.SayAsync("met Al Bo on Monday");
        Assert.Contains("something Al said", await chat.SayAsync("how am I doing?"), StringComparison.Ordinal);
        var second = await chat.SayAsync("show me my network");
        Assert.Contains("Kept: talk with Al", second, StringComparison.Ordinal);
        Assert.DoesNotContain("something Al said", second, StringComparison.Ordinal);
        Assert.Single((await PersonAsync(chat, "Al Bo")).Timeline);
    }

    [Theory]
    [InlineData("stop", true)]
    [InlineData("I don't want to do this anymore today", true)]
    [InlineData("never mind", false)]
    public async Task Leaving_keeps_it_unless_it_is_called_off(string said, bool isKept)
    {
        var chat = new Conversation();
        await chat.SayAsync("had lunch with Ana Silva today, she said they hire in May");
        var answer = await chat.SayAsync(said);
        Assert.Contains(isKept ? "Kept: lunch with Ana" : "haven't noted the lunch", answer, StringComparison.Ordinal);
        Assert.Equal(isKept, (await chat.Notebook.ListPeopleAsync(User, null, 10, default)).Any(p => p.Name == "Ana Silva" && p.Timeline.Count > 0));
    }

    [Fact]
    public async Task Where_nothing_was_told_yet_nothing_is_kept()
    {
        var chat = new Conversation();
        await chat.SayAsync("add Rita Moss");
        Assert.Contains("Tell me a bit more of Rita", await chat.SayAsync("log Rita Moss"), StringComparison.Ordinal);
        Assert.DoesNotContain("Kept", await chat.SayAsync("coffee with Lena Ortiz yesterday, she moved to Bern"), StringComparison.Ordinal);
        Assert.Empty((await PersonAsync(chat, "Rita Moss")).Timeline);
    }

    [Fact]
    public async Task What_was_not_so_is_taken_back_kept_or_not()
    {
        var chat = new Conversation();
        await chat.SayAsync("add Rita Moss");
        await chat.SayAsync("I sent Rita the note");
        Assert.Contains("the message to Rita is not noted", await chat.SayAsync("oops, not sent yet"), StringComparison.Ordinal);
        await chat.SayAsync("I called Rita this morning");
        Assert.Contains("the call with Rita is not noted", await chat.SayAsync("actually I didn't call her at all"), StringComparison.Ordinal);
        Assert.Empty((await PersonAsync(chat, "Rita Moss")).Timeline);
    }

    [Fact]
    public async Task An_answer_of_somebody_else_moves_to_them()
    {
        var chat = new Conversation();
        await chat.SayAsync("sent the note to Sam Hill today");
        await chat.SayAsync("Sam answered");
        var answer = await chat.SayAsync("oops, it was Kim Lowe who answered");
        Assert.Contains("the answer from Sam is off", answer, StringComparison.Ordinal);
        Assert.Equal([ContactKind.Wrote], (await PersonAsync(chat, "Sam Hill")).Timeline.Select(c => c.Kind));
        Assert.Equal([ContactKind.Answered], (await PersonAsync(chat, "Kim Lowe")).Timeline.Select(c => c.Kind));
    }

    [Fact]
    public async Task Another_day_replaces_the_first()
    {
        var chat = new Conversation();
        await chat.SayAsync("wrote to Ben Ode today");
        await chat.SayAsync("no, it was Wednesday");
        Assert.Equal(new DateOnly(2026, 11, 18), Assert.Single((await PersonAsync(chat, "Ben Ode")).Timeline).Day);
    }

    [Fact]
    public async Task Several_who_were_written_to_are_noted_at_once_and_taken_back_together()
    {
        var chat = new Conversation();
        var answer = await chat.SayAsync("I wrote to Al Bo and Cy Do today");
        Assert.Contains("you wrote to Al", answer, StringComparison.Ordinal);
        Assert.Contains("you wrote to Cy", answer, StringComparison.Ordinal);
        await chat.SayAsync("undo");
        Assert.Empty(await chat.Notebook.ListPeopleAsync(User, null, 10, default));
    }

    [Fact]
    public async Task Somebody_without_a_name_gets_one()
    {
        var chat = new Conversation();
        await chat.SayAsync("had a call with the guy from Brandt");
        await chat.SayAsync("Kim Lowe");
        await chat.SayAsync("save");
        Assert.Single((await PersonAsync(chat, "Kim Lowe")).Timeline);
    }

    [Fact]
    public async Task What_is_not_said_to_have_happened_is_asked()
    {
        var chat = new Conversation();
        Assert.Contains("did you talk, write, or hear back?", await chat.SayAsync("log Dee Poe"), StringComparison.Ordinal);
        Assert.Contains("you wrote to Dee", await chat.SayAsync("I wrote her a mail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_agreed_is_the_next_meeting_and_no_other_day_of_the_last()
    {
        var chat = new Conversation();
        await chat.SayAsync("Steve Ode wrote back: \"sure, happy to chat next week\"");
        await chat.SayAsync("we're set for thursday 3pm");
        var steve = await PersonAsync(chat, "Steve Ode");
        Assert.Equal((new DateOnly(2026, 11, 26), new TimeOnly(15, 0)), (steve.MeetingOn!.Value, steve.MeetingAt!.Value));
        await chat.SayAsync("it's canceled");
        Assert.Null((await PersonAsync(chat, "Steve Ode")).MeetingOn);
    }

    [Fact]
    public async Task Promises_both_ways_are_kept_without_a_meeting_and_kept_ones_are_done()
    {
        var chat = new Conversation();
        await chat.SayAsync("I told Lena Wu I would send her my resume by Friday");
        await chat.SayAsync("done, I sent it");
        await chat.SayAsync("Lena will send me a list of companies");
        var lena = await PersonAsync(chat, "Lena Wu");
        Assert.Equal([false], lena.OpenPromises().Select(p => p.IsMine));
        Assert.DoesNotContain(lena.Timeline, c => c.Kind == ContactKind.Met);
    }

    [Fact]
    public async Task Who_gave_a_name_is_whom_it_happened_with()
    {
        var chat = new Conversation();
        await chat.SayAsync("wrote to Kim Lowe today");
        await chat.SayAsync("he gave me the name of Lea Ott");
        Assert.Equal("Kim Lowe", (await PersonAsync(chat, "Lea Ott")).IntroducedByName);
    }

    [Fact]
    public async Task Never_heard_back_is_silence()
    {
        var chat = new Conversation();
        await chat.SayAsync("I never heard back from Tom Beck");
        Assert.Equal(ContactKind.NoAnswer, Assert.Single((await PersonAsync(chat, "Tom Beck")).Timeline).Kind);
    }

    [Fact]
    public async Task An_address_told_with_a_meeting_is_put_with_the_person()
    {
        var chat = new Conversation();
        await chat.SayAsync("met Lou Reid at church");
        await chat.SayAsync("his email is lou@reid.example");
        await chat.SayAsync("save");
        Assert.Contains("saved already", await chat.SayAsync("save"), StringComparison.Ordinal);
        var lou = await PersonAsync(chat, "Lou Reid");
        Assert.Equal("lou@reid.example", lou.Email);
        Assert.Single(lou.Timeline);
    }

    private static async Task<Person> PersonAsync(Conversation chat, string name) =>
        (await chat.Notebook.SearchPeopleAsync(User, name, 5, default)).Single(p => p.Name == name);
}
