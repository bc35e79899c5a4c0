using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Tests.Dialogs.Logging;

/// <summary>Second thoughts while a meeting is logged.</summary>
public class LogMendingTests
{
    [Fact]
    public async Task What_is_taken_back_is_put_right_and_done_saves_it()
    {
        var chat = new Conversation();
        await chat.SayAsync("I just had coffee with Bill Okafor");
        Assert.Contains("Changed.", await chat.SayAsync("no wait, it was lunch"), StringComparison.Ordinal);
        await chat.SayAsync("he said their warehouse in Reno hires planners");
        await chat.SayAsync("and he promised to send me the shift plan");
        Assert.Contains("the rota template", await chat.SayAsync("oh and I promised him the rota template"), StringComparison.Ordinal);
        Assert.Contains("You promised: the spreadsheet", await chat.SayAsync("no, the spreadsheet"), StringComparison.Ordinal);
        await chat.SayAsync("done");
        var bill = Assert.Single(await chat.Notebook.ListPeopleAsync("webchat/users/sam", null, 10, default));
        Assert.Equal("the spreadsheet", Assert.Single(bill.Promises, p => p.IsMine).What);
        Assert.Contains("the shift plan", Assert.Single(bill.Promises, p => !p.IsMine).What, StringComparison.Ordinal);
        Assert.Contains(bill.Timeline, c => c.Kind == ContactKind.Met);
        Assert.DoesNotContain(bill.Timeline, c => c.Note?.Contains("no wait", StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData("not Denise, Diane")]
    [InlineData("Diane, not Denise")]
    [InlineData("I said Denise but it's Diane")]
    public async Task Another_name_is_put_where_one_was_given(string said)
    {
        var chat = new Conversation();
        await chat.SayAsync("I had coffee with Bill Okafor, he said I should talk to Denise");
        var answer = await chat.SayAsync(said);
        Assert.Contains("Diane", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Denise", answer, StringComparison.Ordinal);
    }
}
