using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Dialogs.Profiles;

public class ProfileTests
{
    [Fact]
    public async Task Told_once_changed_in_a_sentence_and_used_later()
    {
        var chat = new Conversation();
        await chat.SayAsync("call me Sam");
        await chat.SayAsync("I'm looking for a job in operations");
        await chat.SayAsync("my story is: ten years in packing plants, good at calm starts, want to run a site");
        await chat.SayAsync("I can offer my month two checklist");
        await chat.PressAsync("Yes, it's mine");
        await chat.SayAsync("I live in Chicago");
        await chat.SayAsync("I want to write to Jim Ruiz, he owns Ruiz Foods");
        await chat.SayAsync("met him at the Chamber breakfast, he moved his plant to 4 day weeks");
        await chat.PressAsync("my month two checklist");
        Approved.Check(chat.Transcript, "profile");
    }

    [Theory]
    [InlineData("I live in the US", "you live in the US")]
    [InlineData("my country is USA", "you live in the US")]
    [InlineData("I live in England", "you live in the UK")]
    [InlineData("I live in Canada", "you live in Canada")]
    public async Task A_country_is_named_as_it_stands_in_a_sentence(string said, string known)
    {
        var chat = new Conversation();
        Assert.Contains(known, await chat.SayAsync(said), StringComparison.Ordinal);
        Assert.Contains(known, await chat.SayAsync("what do you know about me?"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I want to become a nurse", "a way to become a nurse")]
    [InlineData("my goal is to run a bakery", "a way to run a bakery")]
    public async Task A_goal_told_as_something_to_do_is_a_way_to_it(string said, string goal) =>
        Assert.Contains(goal, await new Conversation().SayAsync(said), StringComparison.Ordinal);

    [Fact]
    public async Task The_public_holidays_are_those_of_the_users_country()
    {
        var chat = new Conversation();
        Assert.Contains("Canada", await chat.SayAsync("I live in Canada"), StringComparison.Ordinal);
        Assert.Contains("Australia", await chat.SayAsync("my country is France"), StringComparison.Ordinal);
        await chat.SayAsync("my country is the US");
        await chat.SayAsync("I wrote to Jim Ruiz today");

        // Seven business days from Saturday 21 November, without Thanksgiving.
        var jim = (await chat.Notebook.SearchPeopleAsync("webchat/users/sam", "jim", 1, default))[0];
        Assert.Equal(new DateOnly(2026, 12, 2), jim.NextContact);
    }
}
