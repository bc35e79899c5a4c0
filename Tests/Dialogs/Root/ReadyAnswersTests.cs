using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;

namespace NetworkCoachBot.Tests.Dialogs.Root;

/// <summary>What stands on a button can be typed; a yes or no answers the card where nothing else is asked.</summary>
public class ReadyAnswersTests
{
    private const string User = "webchat/users/sam";

    [Fact]
    public async Task An_offered_step_is_taken_by_a_yes()
    {
        var chat = await SavedAsync();
        Assert.Contains("Kim", await chat.SayAsync("yes"), StringComparison.Ordinal);
        Assert.Contains("Thank you", chat.Transcript, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("draft the thanks.", "Thank")]
    [InlineData("yes", "Thank")]
    [InlineData("not now", "later")]
    [InlineData("Show Jim", null)]
    [InlineData("who's next?", null)]
    public void What_stands_on_a_button_is_heard(string said, string? value) =>
        Assert.Equal(value, new Offered("logged:1", 1, [new("Draft the thanks", "Thank"), new("Show Jim", "open:p1"), new("Later", "later")], true).TakenBy(Understanding.Value.Read(said, new UtteranceContext { Now = DateTimeOffset.UnixEpoch }))?.Value);

    private static readonly Lazy<Understanding> Understanding = new(NetworkCoachBot.Language.Understanding.Load);

    [Fact]
    public async Task It_is_left_by_words_too()
    {
        var chat = await SavedAsync();
        Assert.Contains("It's on your list", await chat.SayAsync("later"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_offer_is_gone_after_the_next_turn()
    {
        var chat = await SavedAsync();
        await chat.SayAsync("how am I doing?");
        Assert.DoesNotContain("Thank you", await chat.SayAsync("yes"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_had_to_wait_is_taken_up_with_a_yes()
    {
        var chat = new Conversation();
        await chat.SayAsync("add Tom Beck");
        await chat.SayAsync("add Ana Silva");
        await chat.SayAsync("delete Ana and Tom");
        Assert.Contains("delete Tom", await chat.SayAsync("yes"), StringComparison.Ordinal);
        Assert.Contains("Delete Tom Beck", await chat.SayAsync("yes"), StringComparison.Ordinal);
        await chat.SayAsync("yes");
        Assert.Empty(await chat.Notebook.ListPeopleAsync(User, null, 10, default));
    }

    [Fact]
    public async Task A_feeling_is_followed_by_the_step_that_was_offered()
    {
        var chat = new Conversation();
        await chat.SayAsync("I don't know anyone");
        await chat.SayAsync("yes");
        await chat.SayAsync("Tom Beck");
        Assert.NotEmpty(await chat.Notebook.SearchPeopleAsync(User, "Tom", 5, default));
    }

    [Fact]
    public async Task Other_people_and_everybody_are_not_meant_by_a_delete_that_waits()
    {
        var chat = new Conversation();
        await chat.SayAsync("add Tom Beck");
        await chat.SayAsync("add Ana Silva");
        await chat.SayAsync("delete Ana");
        Assert.Contains("Delete everything", await chat.SayAsync("delete everyone"), StringComparison.Ordinal);
        await chat.SayAsync("no");
        await chat.SayAsync("delete Ana");
        Assert.Contains("Delete Tom Beck", await chat.SayAsync("delete Tom"), StringComparison.Ordinal);
        Assert.Equal(2, (await chat.Notebook.ListPeopleAsync(User, null, 10, default)).Count);
    }

    [Fact]
    public async Task A_name_and_nothing_else_is_somebody_to_keep_or_to_show()
    {
        var chat = new Conversation();
        Assert.Contains("Write to Tom", await chat.SayAsync("Tom Beck"), StringComparison.Ordinal);
        Assert.Contains("You haven't exchanged a word yet", await chat.SayAsync("Tom Beck"), StringComparison.Ordinal);
    }

    private static async Task<Conversation> SavedAsync()
    {
        var chat = new Conversation();
        await chat.SayAsync("had a call with Kim Lowe today, she knows a lot about grants");
        await chat.SayAsync("save");
        return chat;
    }
}
