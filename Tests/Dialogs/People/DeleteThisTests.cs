namespace NetworkCoachBot.Tests.Dialogs.People;

/// <summary>"Delete that" means what is at hand, never everything.</summary>
public class DeleteThisTests
{
    private const StringComparison Exact = StringComparison.Ordinal;
    private const string User = "webchat/users/sam";

    [Fact]
    public async Task What_was_just_added_is_taken_back()
    {
        var chat = new Conversation();
        await chat.SayAsync("add Tina Wells, buyer at Contoso");
        Assert.Contains("Taken back", await chat.SayAsync("delete that"), Exact);
        Assert.Empty(await chat.Notebook.ListPeopleAsync(User, null, 5, default));
        Assert.Contains("What should go?", await chat.SayAsync("delete that"), Exact);
    }

    [Fact]
    public async Task Whoever_was_just_shown_is_asked_about()
    {
        var chat = new Conversation();
        await chat.SayAsync("add Tina Wells, buyer at Contoso");
        await chat.SayAsync("show Tina");
        Assert.Contains("Delete Tina Wells, buyer at Contoso for good", await chat.SayAsync("delete that"), Exact);
        Assert.Contains("Tina stays", await chat.SayAsync("no"), Exact);
    }

    [Fact]
    public async Task A_message_goes_and_its_reader_stays()
    {
        var chat = new Conversation();
        await chat.SayAsync("write to Tina Wells, buyer at Contoso");
        Assert.Contains("Gone: the message to Tina", await chat.SayAsync("delete that"), Exact);
        Assert.DoesNotContain("Tina", await chat.SayAsync("show my drafts"), Exact);
        Assert.Single(await chat.Notebook.ListPeopleAsync(User, null, 5, default));
    }

    [Theory]
    [InlineData("delete that")]
    [InlineData("cancel")]
    [InlineData("no wait, forget it")]
    public async Task A_log_that_is_called_off_leaves_nobody_behind(string said)
    {
        var chat = new Conversation();
        await chat.SayAsync("met Paul yesterday for coffee");
        Assert.Contains("haven't noted the coffee with Paul", await chat.SayAsync(said), Exact);
        Assert.Empty(await chat.Notebook.ListPeopleAsync(User, null, 5, default));
    }
}
