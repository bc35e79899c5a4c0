using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Dialogs.People;

/// <summary>What is known of somebody is told when asked, of whoever was spoken of last where nobody is named, in the middle of a walk too.</summary>
public class RecallTests
{
    [Fact]
    public async Task What_was_said_given_and_who_leads_there()
    {
        var chat = new Conversation();
        await chat.SayAsync("how do I get to Earl Stone?");
        await chat.SayAsync("Kim Lee introduced me to Earl Stone");
        await chat.SayAsync("add Earl Stone, foreman at Acme");
        await chat.SayAsync("how do i get to earl");
        await chat.SayAsync("what did we talk about last time?");
        await chat.SayAsync("had coffee with earl yesterday. he told me about the night crew and i sent him an article");
        await chat.SayAsync("save");
        await chat.SayAsync("what did we talk about last time?");
        await chat.SayAsync("what have we given each other");
        await chat.SayAsync("when did I last talk to Kim?");
        await chat.SayAsync("write to Dana Wu");
        await chat.SayAsync("what do you know about Earl?");
        await chat.SayAsync("who introduced me to Earl?");
        await chat.SayAsync("what did we talk about last time?");
        await chat.SayAsync("we met at the fair");
        Approved.Check(chat.Transcript, "recall");
    }

    [Fact]
    public async Task Nobody_meant_is_asked_for() =>
        Assert.Contains("Whom do you mean?", await new Conversation().SayAsync("what did we talk about last time?"), StringComparison.Ordinal);

    [Fact]
    public async Task The_small_question_is_let_go_for_a_log()
    {
        var chat = new Conversation();
        await chat.SayAsync("add Jim Ruiz, baker at Ruiz Foods");
        Assert.Contains("the same person?", await chat.SayAsync("add Jim Ruiz, driver at Delta"), StringComparison.Ordinal);
        Assert.DoesNotContain("the same person?", await chat.SayAsync("had coffee with Ana Lopez yesterday, she told me about the night crew"), StringComparison.Ordinal);
        Assert.Contains("Saved", await chat.SayAsync("save"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_of_somebody_by_the_full_name_is_no_question()
    {
        var chat = new Conversation();
        await chat.SayAsync("add Jim Ruiz");
        Assert.DoesNotContain("the same person?", await chat.SayAsync("add Jim Ruiz, driver at Delta"), StringComparison.Ordinal);
        var people = await chat.Notebook.ListPeopleAsync("webchat/users/sam", null, 10, default);
        Assert.Equal("Delta", Assert.Single(people).Company);
    }

    [Fact]
    public async Task Somebody_at_a_place_is_asked_for_by_name_and_keeps_it()
    {
        var chat = new Conversation();
        Assert.Contains("Who is it at Contoso?", await chat.SayAsync("I know someone at Contoso"), StringComparison.Ordinal);
        await chat.SayAsync("Lee Poe");
        Assert.Equal("Contoso", Assert.Single(await chat.Notebook.ListPeopleAsync("webchat/users/sam", null, 10, default)).Company);
    }

    [Fact]
    public async Task A_school_is_no_employer()
    {
        var chat = new Conversation();
        await chat.SayAsync("I know Bea Miller, alumna of Bocconi like me");
        var bea = Assert.Single(await chat.Notebook.ListPeopleAsync("webchat/users/sam", null, 10, default));
        Assert.Null(bea.Company);
        Assert.Contains("alumna of Bocconi", bea.HowKnown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whose_friend_somebody_is_adds_nobody()
    {
        var chat = new Conversation();
        await chat.SayAsync("add Jim Ruiz, baker at Ruiz Foods");
        await chat.SayAsync("he is a friend of my brother in law");
        Assert.Single(await chat.Notebook.ListPeopleAsync("webchat/users/sam", null, 10, default));
    }

    [Fact]
    public async Task What_was_deleted_cannot_be_taken_back_and_that_is_said()
    {
        var chat = new Conversation();
        await chat.SayAsync("add Jim Ruiz");
        await chat.SayAsync("delete Jim Ruiz");
        await chat.SayAsync("yes");
        Assert.Contains("gone for good", await chat.SayAsync("undo"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_network_shown_is_the_picture_of_it()
    {
        var chat = new Conversation();
        await chat.SayAsync("add Jim Ruiz");
        Assert.Contains("Your network: one person", await chat.SayAsync("show me my network"), StringComparison.Ordinal);
    }
}
