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
}
