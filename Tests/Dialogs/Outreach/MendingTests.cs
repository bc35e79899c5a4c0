using NetworkCoachBot.Coaching.Outreach;

namespace NetworkCoachBot.Tests.Dialogs.Outreach;

/// <summary>What the user takes back while a message is made: it is put right where it was said, and never stands in the message itself.</summary>
public class MendingTests
{
    private const string Link = "we met on a Monday at the career fair in 2019";

    [Theory]
    [InlineData("no wait, it was a Tuesday", "we met on a Tuesday at the career fair in 2019")]
    [InlineData("sorry, Friday", "we met on a Friday at the career fair in 2019")]
    [InlineData("wait no, 2018", "we met on a Monday at the career fair in 2018")]
    [InlineData("actually it was the job fair", "we met on a Monday at the job fair in 2019")]
    [InlineData("oops, I meant the job fair", "we met on a Monday at the job fair in 2019")]
    [InlineData("no, at a workshop", "we met on a Monday at the career workshop in 2019")]
    [InlineData("not the career fair, the open day", "we met on a Monday at the open day in 2019")]
    [InlineData("the open day, not the career fair", "we met on a Monday at the open day in 2019")]
    [InlineData("I said Monday but it was Sunday", "we met on a Sunday at the career fair in 2019")]
    [InlineData("change Monday to Sunday please", "we met on a Sunday at the career fair in 2019")]
    [InlineData("scratch that, we met at church", "we met at church")]
    public async Task A_link_is_put_right_and_the_next_question_asked_again(string said, string link)
    {
        var chat = await WithAsync(Link);
        var answer = await chat.SayAsync(said);
        Assert.Contains("I've changed it.", answer, StringComparison.Ordinal);
        Assert.Contains("Why Jim, of all people?", answer, StringComparison.Ordinal);
        var draft = await DraftAsync(chat);
        Assert.Equal(link, draft.Link);
        Assert.Null(draft.Reason);
    }

    [Fact]
    public async Task A_town_is_where_the_place_is_and_not_another_place()
    {
        var chat = await WithAsync("we met at Fabrikam");
        await chat.SayAsync("no wait, it was in Boston");
        Assert.Equal("we met at Fabrikam in Boston", (await DraftAsync(chat)).Link);
    }

    [Theory]
    [InlineData("sorry, I meant LinkedIn")]
    [InlineData("no wait, by LinkedIn message")]
    public async Task The_way_it_travels_is_changed(string said)
    {
        var chat = await WithAsync(Link);
        await chat.SayAsync(said);
        var draft = await DraftAsync(chat);
        Assert.Equal((MessageChannel.LinkedInMessage, Link), (draft.Channel, draft.Link));
        Assert.Null(draft.Reason);
    }

    [Theory]
    [InlineData("not the owner, the manager", "he is the manager of Contoso")]
    [InlineData("he's the manager, not the owner", "he is the manager of Contoso")]
    [InlineData("he isn't the owner but the manager", "he is the manager of Contoso")]
    [InlineData("scratch that, he works at Fabrikam", "he works at Fabrikam")]
    [InlineData("no wait, he runs the plant", "he runs the plant")]
    public async Task A_reason_is_put_right(string said, string reason)
    {
        var chat = await WithAsync(Link, "he is the owner of Contoso");
        await chat.SayAsync(said);
        var draft = await DraftAsync(chat);
        Assert.Equal((Link, reason), (draft.Link, draft.Reason));
        Assert.Null(draft.Offer);
    }

    [Theory]
    [InlineData("I meant my template")]
    [InlineData("make that my template")]
    [InlineData("sorry, not my checklist, my template")]
    public async Task An_offer_is_put_right(string said)
    {
        var chat = await WithAsync(Link, "he moved his plant to 4 day weeks", "I can send him my checklist");
        await chat.SayAsync(said);
        var draft = await DraftAsync(chat);
        Assert.Equal("I can send him my template", draft.Offer);
        Assert.Null(draft.Question);
    }

    [Fact]
    public async Task What_has_no_place_is_left_or_asked_again_and_stands_nowhere()
    {
        var chat = await WithAsync("we met at the gym");
        Assert.Contains("I don't see where that belongs", await chat.SayAsync("no wait, it was a Tuesday"), StringComparison.Ordinal);
        Assert.Equal("we met at the gym", (await DraftAsync(chat)).Link);
        Assert.Contains("I've taken out what you said last.", await chat.SayAsync("scratch that"), StringComparison.Ordinal);
        Assert.Null((await DraftAsync(chat)).Link);
    }

    [Fact]
    public async Task A_finished_message_is_put_right_and_shown_again()
    {
        var chat = await WithAsync(Link, "he moved his plant to 4 day weeks", "I can send him my checklist", "how he got the night shift on board");
        var answer = await chat.SayAsync("no wait, it was a Tuesday");
        Assert.Contains("We met on a Tuesday at the career fair", answer, StringComparison.Ordinal);
        Assert.Contains("the day shift", await chat.SayAsync("the day shift, not the night shift"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_only_begin_alike_are_an_answer()
    {
        var chat = await WithAsync(Link);
        await chat.SayAsync("actually he moved his plant to 4 day weeks and nobody left");
        Assert.Contains("4 day weeks", (await DraftAsync(chat)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shorter_and_warmer_are_kept_for_later_and_stand_nowhere()
    {
        var chat = await WithAsync(Link);
        Assert.Contains("I'll keep it short.", await chat.SayAsync("make it shorter"), StringComparison.Ordinal);
        Assert.Contains("I'll make it warm.", await chat.SayAsync("a bit warmer please"), StringComparison.Ordinal);
        var draft = await DraftAsync(chat);
        Assert.Equal((Link, null, 1, true), (draft.Link, draft.Reason, draft.Shortened, draft.Warmer));
    }

    private static async Task<Conversation> WithAsync(params string[] answers)
    {
        var chat = new Conversation();
        await chat.SayAsync("I want to write to Jim Ruiz");
        foreach (var answer in answers)
        {
            await chat.SayAsync(answer);
        }

        return chat;
    }

    private static async Task<Draft> DraftAsync(Conversation chat) =>
        Assert.Single(await chat.Notebook.ListDraftsAsync("webchat/users/sam", 10, default));
}
