using NetworkCoachBot.Coaching.Meetings;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Dialogs.Preparation;

public class PreparationTests
{
    private const string User = "webchat/users/sam";

    private const string Hostile = "<b>Zoë</b> *x* ${name}";

    private static readonly DateOnly Thursday = new(2026, 11, 26);

    [Fact]
    public async Task One_line_records_the_meeting_and_gives_the_brief()
    {
        var chat = await WithPeopleAsync();
        await chat.SayAsync("meeting priya thursday 3pm, help me prep");
        var priya = await FindAsync(chat, "Priya Nair");
        Assert.Equal((Thursday, new TimeOnly(15, 0), Thursday.AddDays(1)), (priya.MeetingOn, priya.MeetingAt, priya.NextContact));
        await chat.PressAsync("Ask about my résumé");
        Assert.Equal(MeetingAim.Resume, (await FindAsync(chat, "Priya Nair")).MeetingAim);
        Approved.Check(chat.Transcript, "one-line");
    }

    [Fact]
    public async Task Asks_who_and_when_only_where_it_was_not_said_and_takes_help_and_a_changed_mind()
    {
        var chat = await WithPeopleAsync();
        await chat.SayAsync("help me prepare for a meeting");
        await chat.SayAsync("priya");
        await chat.SayAsync("i don't know anyone");
        await chat.SayAsync("thursday at 3pm");
        await chat.SayAsync("prep me for priya on friday at 10am");
        Assert.Equal((Thursday.AddDays(1), new TimeOnly(10, 0)), ((await FindAsync(chat, "Priya Nair")).MeetingOn, (await FindAsync(chat, "Priya Nair")).MeetingAt));
        Approved.Check(chat.Transcript, "asked");
    }

    [Fact]
    public async Task A_meeting_is_moved_and_called_off_in_words_also_in_the_middle_of_something()
    {
        var chat = await WithPeopleAsync();
        await chat.SayAsync("meeting priya thursday 3pm, help me prep");
        await chat.SayAsync("the meeting with priya moved to friday at 10am");
        Assert.Equal((Thursday.AddDays(1), new TimeOnly(10, 0)), ((await FindAsync(chat, "Priya Nair")).MeetingOn, (await FindAsync(chat, "Priya Nair")).MeetingAt));
        await chat.SayAsync("it was pushed: our meeting moved to 4pm");
        Assert.Equal((Thursday.AddDays(1), new TimeOnly(16, 0)), ((await FindAsync(chat, "Priya Nair")).MeetingOn, (await FindAsync(chat, "Priya Nair")).MeetingAt));
        await chat.SayAsync("help me prepare for a meeting");
        await chat.SayAsync("priya cancelled our coffee, by the way");
        Assert.Null((await FindAsync(chat, "Priya Nair")).MeetingOn);
        await chat.SayAsync("cancel");
        Approved.Check(chat.Transcript, "moved");
    }

    [Fact]
    public async Task Cancel_leaves_the_day_open()
    {
        var chat = await WithPeopleAsync();
        await chat.SayAsync("prep me for my meeting with priya");
        await chat.SayAsync("cancel");
        Assert.Null((await FindAsync(chat, "Priya Nair")).MeetingOn);
    }

    [Fact]
    public async Task Which_of_two_is_asked()
    {
        var chat = await WithPeopleAsync();
        await chat.SayAsync("prep me for coffee with jim tomorrow");
        await chat.PressAsync("Jim Beam, Delta");
        Assert.Equal(new DateOnly(2026, 11, 22), (await FindAsync(chat, "Jim Beam")).MeetingOn);
        Assert.Null((await FindAsync(chat, "Jim Ruiz")).MeetingOn);
        Approved.Check(chat.Transcript, "which-jim");
    }

    [Fact]
    public async Task A_meeting_held_is_no_longer_ahead()
    {
        var chat = await WithPeopleAsync();
        await chat.SayAsync("prep me for priya sunday 1pm");
        Assert.Equal(new TimeOnly(13, 0), (await FindAsync(chat, "Priya Nair")).MeetingAt);
        chat.Time.Advance(TimeSpan.FromHours(30));
        await chat.SayAsync("had coffee with priya today, it was nice");
        await chat.PressAsync("Nothing special");
        await chat.PressAsync("Save");
        Assert.Null((await FindAsync(chat, "Priya Nair")).MeetingOn);
    }

    [Fact]
    public async Task A_button_of_somebody_deleted_does_no_harm()
    {
        var chat = await WithPeopleAsync();
        await chat.SayAsync("prep me for priya on thursday");
        var old = chat.Button("Ask for names");
        await chat.Notebook.DeletePersonAsync(User, "c", default);
        Assert.Contains("no longer", await chat.PressAgainAsync(old), StringComparison.Ordinal);
        Assert.Empty(await chat.Notebook.SearchPeopleAsync(User, "priya", 5, default));
    }

    [Fact]
    public async Task What_people_write_is_shown_as_written()
    {
        var chat = await WithPeopleAsync();
        await chat.Notebook.SaveAsync(User, (await FindAsync(chat, "Priya Nair")) with { HowKnown = Hostile }, default);
        Assert.Contains(Hostile, await chat.SayAsync("prep me for priya on thursday"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("im having lunch w/ priya on thursday, how should I prepare?")]
    [InlineData("what should i ask priya on thursday")]
    [InlineData("Get me ready for my call with Priya Nair next Thursday")]
    public async Task However_it_is_said(string text)
    {
        var chat = await WithPeopleAsync();
        Assert.Contains("Questions to ask", await chat.SayAsync(text), StringComparison.Ordinal);
        Assert.Equal(DayOfWeek.Thursday, (await FindAsync(chat, "Priya Nair")).MeetingOn?.DayOfWeek);
    }

    private static async Task<Person> FindAsync(Conversation chat, string name) => Assert.Single(await chat.Notebook.SearchPeopleAsync(User, name, 2, default));

    private static async Task<Conversation> WithPeopleAsync()
    {
        var chat = new Conversation();
        Person[] people =
        [
            new() { Id = "a", Name = "Jim Ruiz", Company = "Ruiz Foods", Strength = Strength.Met },
            new() { Id = "b", Name = "Jim Beam", Company = "Delta", Strength = Strength.Met },
            new()
            {
                Id = "c",
                Name = "Priya Nair",
                Role = "plant manager",
                Company = "Nair Packing",
                HowKnown = "from the co-packer",
                IntroducedByName = "Jim Ruiz",
                Interests = new List<string> { "sailing" },
                Strength = Strength.Introduced,
                LastContact = new(2026, 11, 12),
                Timeline = new List<Contact> { new(new(2026, 11, 12), ContactKind.Answered) { Note = "wants to hear about month two" } },
                Promises = new List<Promise> { new(1, "my month-two notes", true, new(2026, 11, 12)) { Due = new(2026, 11, 30) } },
            },
        ];
        foreach (var person in people)
        {
            await chat.Notebook.SaveAsync(User, person, default);
        }

        return chat;
    }

    [Theory]
    [InlineData("what do you mean?", "Then take a word of the answer and ask about it.")]
    [InlineData("why do you ask?", "Because Jim gives you time")]
    [InlineData("give me more questions", "What problem would you solve first if you had the time?")]
    [InlineData("what do i say when he answers?", "Then take a word of the answer and ask about it.")]
    [InlineData("names", "Who knows most about this near here?")]
    public async Task What_is_said_about_the_card_is_answered_from_it(string said, string answer)
    {
        var chat = new Conversation();
        await chat.SayAsync("i meet Jim Ruiz on tuesday at 3pm, help me prepare");
        Assert.Contains(answer, await chat.SayAsync(said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_is_nobody_s_name()
    {
        var chat = new Conversation();
        await chat.SayAsync("help me prep for a meeting");
        await chat.SayAsync("what's coming up");
        Assert.Empty(await chat.Notebook.ListPeopleAsync("webchat/users/sam", null, 5, default));
    }
}
