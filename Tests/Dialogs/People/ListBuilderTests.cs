using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Dialogs.People;

public class ListBuilderTests
{
    private const string User = "webchat/users/sam";

    [Fact]
    public async Task Six_questions_find_the_people_one_knows()
    {
        var chat = new Conversation();
        await chat.SayAsync("i don't know anyone");
        await chat.PressAsync("List people");
        await chat.SayAsync("Tom Baker, and mr. chen my math teacher");
        await chat.SayAsync("my old boss ana\nLisa from the night shift");
        await chat.SayAsync("nobody");
        await chat.SayAsync("help");
        await chat.SayAsync("back");
        await chat.SayAsync("Joe Adams, he works at Boeing");
        await chat.PressAsync("Skip");
        await chat.SayAsync("my dentist dr. patel");
        await chat.PressAsync("That's enough");
        Approved.Check(chat.Transcript, "i-dont-know-anyone");
        var people = await chat.Notebook.ListPeopleAsync(User, null, 99, default);
        Assert.Contains(people, p => p is { Name: "Tom Baker", HowKnown: "from school", Strength: Strength.Talked });
        Assert.Contains(people, p => p is { Name: "Joe Adams", Company: "Boeing", HowKnown: "neighbor" });
    }

    [Theory]
    [InlineData("ok let's try to write to her")]
    [InlineData("can it be shorter")]
    [InlineData("how")]
    [InlineData("thank you")]
    public async Task What_names_nobody_is_nobody(string said)
    {
        var chat = new Conversation();
        await chat.SayAsync("help me make a list of people");
        await chat.SayAsync(said);
        Assert.Empty(await chat.Notebook.ListPeopleAsync(User, null, 9, default));
    }

    [Fact]
    public async Task A_title_with_a_dot_is_no_name_of_its_own()
    {
        var chat = new Conversation();
        await chat.SayAsync("help me make a list of people");
        await chat.SayAsync("Mrs. Alder");
        Assert.Equal("Mrs. Alder", Assert.Single(await chat.Notebook.ListPeopleAsync(User, null, 9, default)).Name);
    }

    [Fact]
    public async Task Nobody_at_all_ends_kindly()
    {
        var chat = new Conversation();
        await chat.SayAsync("help me make a list of people");
        for (var i = 0; i < 5; i++)
        {
            await chat.SayAsync("skip");
        }

        Assert.Contains("that's all right", await chat.SayAsync("no one"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancel_leaves_it_and_keeps_who_was_found()
    {
        var chat = new Conversation();
        await chat.SayAsync("help me make a list of people");
        await chat.SayAsync("Tom Baker");
        await chat.SayAsync("cancel");
        Assert.Equal("Tom Baker", Assert.Single(await chat.Notebook.ListPeopleAsync(User, null, 9, default)).Name);
    }

    [Fact]
    public async Task Four_people_in_one_line_and_no_mash()
    {
        var chat = new Conversation();
        await chat.SayAsync("I don't know anyone");
        await chat.PressAsync("List people");
        Assert.Contains("couldn't find a name", await chat.SayAsync("asdf"), StringComparison.Ordinal);
        Assert.Contains("Ravi, Kate, Tom, Bea", await chat.SayAsync("my old boss Ravi, neighbor Kate who's a nurse, Tom from church, cousin Bea"), StringComparison.Ordinal);
        Assert.Contains("4", await chat.SayAsync("done"), StringComparison.Ordinal);
        var people = await chat.Notebook.ListPeopleAsync("webchat/users/sam", null, 10, default);
        Assert.Equal(["Bea", "Kate", "Ravi", "Tom"], people.Select(p => p.Name).Order());
    }
}
