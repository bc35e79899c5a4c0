using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Dialogs.Planning;

public class WhomNextTests
{
    private const string User = "webchat/users/sam";

    [Fact]
    public async Task One_after_another_with_the_reason_in_words()
    {
        var chat = await WithPeopleAsync();
        await chat.SayAsync("who's next?");
        var skip = chat.Button("Somebody else");
        await chat.PressAsync("Somebody else");
        await chat.PressAsync("In a week");
        await chat.SayAsync("show the list");
        await chat.PressAgainAsync(skip);
        Approved.Check(chat.Transcript, "whom-next");
    }

    [Fact]
    public async Task Paused_in_the_middle_and_taken_up_where_it_was_left()
    {
        var chat = await WithPeopleAsync();
        await chat.SayAsync("who's next?");
        await chat.SayAsync("somebody else");
        await chat.SayAsync("that's it for today");
        await chat.SayAsync("back to my list");
        await chat.PressAsync("Log it");
        await chat.SayAsync("sent her the notes");
        await chat.SayAsync("next");
        await chat.SayAsync("skip");
        Approved.Check(chat.Transcript, "sitting");
    }

    [Fact]
    public async Task A_message_sent_brings_up_the_next_person()
    {
        var chat = await WithPeopleAsync();
        await chat.SayAsync("who's next?");
        await chat.PressAsync("Write to Jim");
        await chat.SayAsync("he told me how night shift got a trial");
        Assert.Contains("Ana Lopez", await chat.PressAsync("I sent it"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_calling_session_takes_one_tap_a_call()
    {
        var chat = await WithPeopleAsync();
        await chat.SayAsync("let's make some calls");
        var talked = chat.Button("Talked");
        await chat.PressAsync("Talked");
        await chat.PressAgainAsync(talked);
        await chat.PressAsync("Voicemail");
        await chat.PressAsync("Meeting booked");
        await chat.SayAsync("thursday at 3pm");
        Approved.Check(chat.Transcript, "calls");
        var jim = (await chat.Notebook.FindPersonAsync(User, "a", default))!;
        Assert.Equal(2, jim.Timeline.Count);
        Assert.Equal(new DateOnly(2026, 11, 26), (await chat.Notebook.FindPersonAsync(User, "c", default))!.MeetingOn);
    }

    [Theory]
    [InlineData("talked")]
    [InlineData("left a voicemail")]
    [InlineData("no answer")]
    public async Task What_came_of_a_call_can_be_said_too(string said)
    {
        var chat = await WithPeopleAsync();
        await chat.SayAsync("calling session");
        Assert.Contains("Ana Lopez", await chat.SayAsync(said), StringComparison.Ordinal);
        Assert.Equal(2, (await chat.Notebook.FindPersonAsync(User, "a", default))!.Timeline.Count);
    }

    [Fact]
    public async Task Going_to_where_people_are_is_a_step_too()
    {
        var chat = await WithPeopleAsync();
        await chat.SayAsync("I'm going to the chamber breakfast on tuesday");
        chat.Time.Advance(TimeSpan.FromDays(3));
        await chat.SayAsync("who's next?");
        chat.Time.Advance(TimeSpan.FromDays(1));
        await chat.SayAsync("who's next?");
        await chat.SayAsync("next");
        Approved.Check(chat.Transcript, "outing");
    }

    [Fact]
    public async Task Another_day_begins_another_sitting()
    {
        var chat = await WithPeopleAsync();
        await chat.SayAsync("who's next?");
        await chat.PressAsync("Somebody else");
        chat.Time.Advance(TimeSpan.FromDays(1));
        Assert.Contains("Jim Ruiz", await chat.SayAsync("who's next?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_two_messages_to_a_draft()
    {
        var chat = await WithPeopleAsync();
        await chat.SayAsync("who's next?");
        Assert.Contains("Jim", await chat.PressAsync("Write to Jim"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reminder_is_one_message_and_heads_the_list_on_its_day()
    {
        var chat = await WithPeopleAsync();
        Assert.Contains("Zora on Tue 24 Nov", await chat.SayAsync("remind me to write to Zora Neale on tuesday"), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 11, 24), (await chat.Notebook.SearchPeopleAsync(User, "zora", 1, default))[0].NextContact);
    }

    [Fact]
    public async Task Nobody_yet_is_answered_kindly()
    {
        var chat = new Conversation();
        Assert.Contains("name", await chat.SayAsync("who's next?"), StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<Conversation> WithPeopleAsync()
    {
        var chat = new Conversation();
        Person[] people =
        [
            new() { Id = "a", Name = "Jim Ruiz", Company = "Ruiz Foods", Strength = Strength.Met, LastContact = new(2026, 11, 20), Timeline = new List<Contact> { new(new(2026, 11, 20), ContactKind.Met) } },
            new() { Id = "b", Name = "Ana Lopez", Strength = Strength.Talked, Promises = new List<Promise> { new(1, "the month-two notes", true, new(2026, 11, 10)) { Due = new(2026, 11, 20) } } },
            new() { Id = "c", Name = "Priya Nair", IntroducedByName = "Jim Ruiz", Strength = Strength.Introduced },
            new() { Id = "d", Name = "Tom <b>Baker</b>", Strength = Strength.Met, Status = PersonStatus.Paused },
        ];
        foreach (var person in people)
        {
            await chat.Notebook.SaveAsync(User, person, default);
        }

        return chat;
    }

    [Fact]
    public async Task The_one_at_hand_is_snoozed_and_a_day_ahead_is_no_day_of_the_call()
    {
        var chat = new Conversation();
        await chat.SayAsync("add Ana Lopez, Jim Ruiz and Kim Lee");
        await chat.SayAsync("let's do a calling session");
        Assert.Contains("Sat 21 Nov", await chat.SayAsync("talked, she said come by on tuesday"), StringComparison.Ordinal);
        await chat.SayAsync("save");
        await chat.SayAsync("next");
        Assert.Contains("again on Mon 23 Nov", await chat.SayAsync("snooze him until monday"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("why her?")]
    [InlineData("why ana first?")]
    public async Task Why_somebody_comes_first_is_told(string said)
    {
        var chat = new Conversation();
        await chat.SayAsync("add Ana Lopez and Jim Ruiz");
        await chat.SayAsync("who's next?");
        Assert.Contains("That is why Ana comes first.", await chat.SayAsync(said), StringComparison.Ordinal);
    }
}
