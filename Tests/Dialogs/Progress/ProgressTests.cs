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
}
