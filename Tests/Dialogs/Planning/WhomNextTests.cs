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
        await chat.PressAsync("Somebody else");
        await chat.PressAsync("In a week");
        await chat.PressAsync("Show the list");
        await chat.SayAsync("who should I contact next?");
        await chat.PressAsync("Write to Jim");
        Approved.Check(chat.Transcript, "whom-next");
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
}
