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
    [InlineData("actually now I want supply chain work", "supply chain work")]
    [InlineData("goal: a job as nurse manager", "a job as nurse manager")]
    public async Task A_goal_is_told_in_many_ways_and_forgotten_in_one(string said, string goal)
    {
        var chat = new Conversation();
        Assert.Contains(goal, await chat.SayAsync(said), StringComparison.Ordinal);
        Assert.Contains("What are you looking for now?", await chat.SayAsync("I want to change my goal"), StringComparison.Ordinal);
        Assert.Contains("no longer keep", await chat.SayAsync("forget my goal"), StringComparison.Ordinal);
        Assert.DoesNotContain(goal, await chat.SayAsync("what do you know about me?"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("my name is Dora Klein and I live in Denver", "Nice to meet you, Dora Klein. Noted: your clock is America/Denver now.")]
    [InlineData("I'm in Berlin now", "Europe/Berlin")]
    [InlineData("I moved to Chicago last week", "America/Chicago")]
    [InlineData("my timezone is Pacific", "America/Los_Angeles")]
    public async Task Where_somebody_is_is_read_without_what_stands_around_it(string said, string answer) =>
        Assert.Contains(answer, await new Conversation().SayAsync(said), StringComparison.Ordinal);

    [Fact]
    public async Task A_story_is_shown_when_asked_for_and_no_other_sentence_is_taken_for_one()
    {
        var chat = new Conversation();
        await chat.SayAsync("my story");
        Assert.Contains("Europe/Berlin", await chat.SayAsync("I'm in Berlin now"), StringComparison.Ordinal);
        await chat.SayAsync("my story: I ran a bakery for ten years, and now I want to run a cafe");
        Assert.Contains("Your story: \"I ran a bakery", await chat.SayAsync("what's my story"), StringComparison.Ordinal);
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
