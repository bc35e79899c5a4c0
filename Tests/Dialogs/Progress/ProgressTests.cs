using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Tests.Dialogs.Progress;

public class ProgressTests
{
    private const string User = "webchat/users/sam";

    [Fact]
    public async Task What_was_done_is_counted_in_plain_words()
    {
        var chat = new Conversation();
        Person[] people =
        [
            new() { Id = "a", Name = "Jim Ruiz", Strength = Strength.Talked, LastHeard = new(2026, 11, 20), Timeline = new List<Contact> { new(new(2026, 11, 1), ContactKind.Wrote) { Asked = true }, new(new(2026, 11, 20), ContactKind.Met) } },
            new() { Id = "b", Name = "Ana Lopez", Timeline = new List<Contact> { new(new(2026, 11, 19), ContactKind.Wrote), new(new(2026, 11, 21), ContactKind.Gave) } },
            new() { Id = "c", Name = "Priya Nair", IntroducedByName = "Jim Ruiz" },
        ];
        foreach (var person in people)
        {
            await chat.Notebook.SaveAsync(User, person, default);
        }

        var answer = await chat.SayAsync("how am I doing?");
        Assert.Contains("one message sent, one thing given, one talk", answer, StringComparison.Ordinal);
        Assert.Contains("3 people on your list, 2 written to, 1 who came back to you, 1 you have talked with", answer, StringComparison.Ordinal);
        Assert.Contains("Times you gave: 1. Times you asked: 1", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_nobody_yet_there_is_a_first_step_and_no_score()
    {
        var chat = new Conversation();
        Assert.Contains("Name one person", await chat.SayAsync("show me my progress"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_middle_of_a_draft_the_draft_goes_on()
    {
        var chat = new Conversation();
        await chat.SayAsync("I want to write to Jim Ruiz, he owns Ruiz Foods");
        Assert.Contains("What links you to Jim", await chat.SayAsync("show my progress"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_for_the_week_is_set_shown_changed_and_dropped_in_a_sentence()
    {
        var chat = new Conversation();
        await chat.Notebook.SaveAsync(User, new Person { Id = "a", Name = "Jim Ruiz", Timeline = new List<Contact> { new(new(2026, 11, 20), ContactKind.Wrote), new(new(2026, 11, 10), ContactKind.Wrote) } }, default);
        Assert.Contains("my plan is", await chat.SayAsync("how am I doing?"), StringComparison.Ordinal);
        Assert.Contains("3 messages, 1 talk", await chat.SayAsync("my plan is 3 messages and 1 talk a week"), StringComparison.Ordinal);
        var answer = await chat.SayAsync("how am I doing?");
        Assert.Contains("1 of 3 messages, 0 of 1 talk", answer, StringComparison.Ordinal);
        Assert.Contains("2 weeks in a row", answer, StringComparison.Ordinal);
        await chat.SayAsync("I want to send 1 message a week and 0 talks");
        Assert.Contains("plan for a week done: 1 message", await chat.SayAsync("how am I doing?"), StringComparison.Ordinal);
        Assert.Contains("No plan", await chat.SayAsync("forget my weekly plan"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_network_in_one_picture_with_a_text_twin()
    {
        var chat = new Conversation();
        Assert.Contains("Nobody", await chat.SayAsync("draw my network"), StringComparison.Ordinal);
        Person[] people =
        [
            new() { Id = "a", Name = "Ana Lopez", Strength = Strength.Mutual },
            new() { Id = "b", Name = "Jim Ruiz", Strength = Strength.Talked, IntroducedBy = "a", IntroducedByName = "Ana Lopez", LastHeard = new(2026, 11, 20), Timeline = new List<Contact> { new(new(2026, 11, 20), ContactKind.Met) } },
            new() { Id = "c", Name = "Priya Nair", Strength = Strength.Introduced, IntroducedBy = "b", IntroducedByName = "Jim Ruiz" },
            new() { Id = "d", Name = "Tom <b>Baker</b>", IntroducedByName = "Zora" },
            new() { Id = "e", Name = "Gone", Status = PersonStatus.Archived },
            new() { Id = "f", Name = "Round", IntroducedBy = "g", IntroducedByName = "Trip" },
            new() { Id = "g", Name = "Trip", IntroducedBy = "f", IntroducedByName = "Round" },
        ];
        foreach (var person in people)
        {
            await chat.Notebook.SaveAsync(User, person, default);
        }

        var answer = await chat.SayAsync("show me a picture of my network");
        Assert.Contains("You help each other: 1", answer, StringComparison.Ordinal);
        Assert.Contains("Ana Lopez → Jim Ruiz → Priya Nair", answer, StringComparison.Ordinal);
        Assert.Contains("Zora → Tom <b>Baker</b>", answer, StringComparison.Ordinal);
        Assert.Contains("New this month: Jim Ruiz", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Gone", answer, StringComparison.Ordinal);
    }
}
