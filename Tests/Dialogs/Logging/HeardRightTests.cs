using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Tests.Dialogs.Logging;

/// <summary>What people tell in one breath is kept as it was told: nothing that did not happen, and nobody lost.</summary>
public class HeardRightTests
{
    private const string User = "webchat/users/sam";

    [Theory]
    [InlineData("hank cancelled our coffee")]
    [InlineData("i didnt have coffee with hank, he was sick")]
    [InlineData("Hank had to bail on lunch")]
    [InlineData("we never got around to that coffee with Hank")]
    [InlineData("hank couldnt make it to lunch")]
    public async Task What_was_called_off_is_no_talk_and_its_new_day_is_asked(string said)
    {
        var chat = new Conversation();
        Assert.Contains("nothing is noted as a talk", await chat.SayAsync(said), StringComparison.Ordinal);
        Assert.Contains("Tue 24 Nov", await chat.SayAsync("tuesday at 4"), StringComparison.Ordinal);
        Assert.Empty((await PersonAsync(chat, "Hank")).Timeline);
    }

    [Fact]
    public async Task What_lies_ahead_is_no_day_of_the_talk()
    {
        var chat = new Conversation();
        await chat.SayAsync("talked to Hank Fry, booked a meeting tuesday");
        await chat.SayAsync("nothing special");
        Assert.Contains("you meet Hank on Tue 24 Nov", await chat.SayAsync("save"), StringComparison.Ordinal);
        var hank = await PersonAsync(chat, "Hank Fry");
        Assert.Equal(new DateOnly(2026, 11, 21), Assert.Single(hank.Timeline).Day);
        Assert.Equal(new DateOnly(2026, 11, 24), hank.MeetingOn);
    }

    [Fact]
    public async Task A_meeting_that_moved_is_on_its_new_day_alone()
    {
        var chat = new Conversation();
        await chat.SayAsync("my coffee w Jess tomorrow is off, moved to friday 10");
        Assert.Equal((new DateOnly(2026, 11, 27), new TimeOnly(10, 0)), await PersonAsync(chat, "Jess") is var jess ? (jess.MeetingOn!.Value, jess.MeetingAt!.Value) : default);
    }

    [Fact]
    public async Task A_talk_that_went_badly_is_a_talk()
    {
        var chat = new Conversation();
        await chat.SayAsync("lunch with tom went badly. he was cold and said he cant help");
        await chat.SayAsync("save");
        Assert.Equal(ContactKind.Met, Assert.Single((await PersonAsync(chat, "Tom")).Timeline).Kind);
    }

    [Fact]
    public async Task A_no_for_now_is_asked_again_when_they_said()
    {
        var chat = new Conversation();
        Assert.Contains("Tue 1 Dec", await chat.SayAsync("pam said she'd love to but not this month"), StringComparison.Ordinal);
        Assert.Contains("Mon 1 Mar", await chat.SayAsync("tom said no. he asked me to try again in march"), StringComparison.Ordinal);
        var answer = await chat.SayAsync("who said no and why");
        Assert.Contains("Pam: No time", answer, StringComparison.Ordinal);
        Assert.Contains("Tom: No time", answer, StringComparison.Ordinal);
        Assert.Equal(ContactKind.Refused, Assert.Single((await PersonAsync(chat, "Pam")).Timeline).Kind);
    }

    [Theory]
    [InlineData("grabbed coffee with Priya yesterday. she told me to talk to Marcus Lee and her friend Joan at Baxter", "Marcus Lee; Joan (Baxter)")]
    [InlineData("had coffee with my old boss Linda on Tuesday, she suggested I look into hospital billing and talk to her niece Carla, and I promised to proofread Carla's resume", "Carla (Linda's niece)")]
    [InlineData("met w Dan Okoro this morning. 3 names!! Bob Hart, Lisa and someone called Wei", "Bob Hart; Lisa; Wei")]
    [InlineData("coffee with Jan, she said she can't help but gave me two names: Lee Wong and Max", "Lee Wong; Max")]
    public async Task All_the_names_of_a_talk_are_on_its_card(string said, string names)
    {
        var chat = new Conversation();
        Assert.Contains(names, await chat.SayAsync(said), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Priya Nair and tom", "Priya Nair; Tom")]
    [InlineData("he mentioned sue", "Sue")]
    public async Task Names_in_answer_are_names(string said, string names)
    {
        var chat = new Conversation();
        await chat.SayAsync("coffee with Jim yesterday");
        Assert.Contains($"Names you were given: {names}", (await chat.SayAsync(said)).Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_that_are_forgotten_make_nobody()
    {
        var chat = new Conversation();
        await chat.SayAsync("coffee with Lee today. he gave me two names");
        Assert.DoesNotContain("Dont Remember", await chat.SayAsync("dont remember them lol"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Each_of_several_people_is_kept_with_where_they_work()
    {
        var chat = new Conversation();
        Assert.Contains("Ivy Tran first, then Saul B, Petra", await chat.SayAsync("met three people at the job fair yesterday: Ivy Tran from Kroger, Saul B and a woman named Petra who does payroll"), StringComparison.Ordinal);
        await chat.SayAsync("nothing special");
        await chat.SayAsync("save");
        Assert.Equal("Kroger", (await PersonAsync(chat, "Ivy Tran")).Company);
    }

    [Fact]
    public async Task Promises_are_kept_one_by_one()
    {
        var chat = new Conversation();
        await chat.SayAsync("had a great call with Pat. promised to send her: 1) my notes 2) the template");
        await chat.SayAsync("save");
        await chat.SayAsync("sent Pat the notes");
        Assert.Equal(["the template"], (await PersonAsync(chat, "Pat")).OpenPromises().Select(p => p.What));
        await chat.SayAsync("i promised Rita Gomez to send her the salary survey");
        Assert.Contains("Promise kept", await chat.SayAsync("sent it to her"), StringComparison.Ordinal);
        Assert.Empty((await PersonAsync(chat, "Rita Gomez")).OpenPromises());
    }

    [Fact]
    public async Task Promises_to_two_are_kept_with_each()
    {
        var chat = new Conversation();
        await chat.SayAsync("promised to get back to Lou about the grant by dec 10, also to send Kim my deck");
        Assert.Equal(new DateOnly(2026, 12, 10), Assert.Single((await PersonAsync(chat, "Lou")).OpenPromises()).Due);
        Assert.Equal("my deck", Assert.Single((await PersonAsync(chat, "Kim")).OpenPromises()).What);
        Assert.Contains("my deck", await chat.SayAsync("what did i promise"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_promise_needs_no_apostrophe_and_a_lunch_keeps_the_lunch()
    {
        var chat = new Conversation();
        Assert.Contains("Sun 22 Nov", await chat.SayAsync("i told Zack id call him tomorrow"), StringComparison.Ordinal);
        Assert.Contains("a lunch for Vera", await chat.SayAsync("i owe my cousin Vera a lunch"), StringComparison.Ordinal);
        await chat.SayAsync("done, took her out for lunch");
        await chat.SayAsync("nothing special");
        await chat.SayAsync("save");
        Assert.Empty((await PersonAsync(chat, "Vera")).OpenPromises());
        Assert.Contains("call him", await chat.SayAsync("do i owe Zack anything"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_are_counted_and_a_talk_is_made_of_nothing()
    {
        var chat = new Conversation();
        await chat.SayAsync("i asked Carol White for advice twice");
        Assert.All((await PersonAsync(chat, "Carol White")).Timeline, c => Assert.True(c.Asked));
        Assert.Equal(2, (await PersonAsync(chat, "Carol White")).Timeline.Count);
        await chat.SayAsync("add Nate Cole");
        await chat.SayAsync("log Nate Cole");
        Assert.Contains("nothing is noted", await chat.SayAsync("none of these"), StringComparison.Ordinal);
        Assert.Empty((await PersonAsync(chat, "Nate Cole")).Timeline);
    }

    [Fact]
    public async Task A_message_that_is_told_with_the_silence_counts_from_its_day()
    {
        var chat = new Conversation();
        await chat.SayAsync("no reply from Jo Hart yet, sent it nov 5");
        Assert.Equal([ContactKind.Wrote, ContactKind.NoAnswer], (await PersonAsync(chat, "Jo Hart")).Timeline.Select(c => c.Kind));
        Assert.Contains("Tue 24 Nov", await chat.SayAsync("jo answered!! shes happy to talk tues"), StringComparison.Ordinal);
        await chat.SayAsync("Bea never wrote back");
        Assert.Contains("stop asking Bea", await chat.SayAsync("second time no answer from Bea"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Introductions_both_ways_are_kept_with_those_who_made_them()
    {
        var chat = new Conversation();
        await chat.SayAsync("dan introduced me to the cfo, Ray Ortiz");
        Assert.Equal("Dan", (await PersonAsync(chat, "Ray Ortiz")).IntroducedByName);
        await chat.SayAsync("i introduced Ana to Joe");
        Assert.Equal(ContactKind.Gave, Assert.Single((await PersonAsync(chat, "Joe")).Timeline).Kind);
    }

    [Fact]
    public async Task Words_tell_apart_those_of_one_name()
    {
        var chat = new Conversation();
        await chat.SayAsync("add Mike Jones from the gym");
        await chat.SayAsync("add Mike Tran");
        await chat.SayAsync("had lunch w Mike today");
        await chat.SayAsync("the gym one");
        await chat.SayAsync("nothing special");
        await chat.SayAsync("save");
        Assert.Single((await PersonAsync(chat, "Mike Jones")).Timeline);
    }

    [Fact]
    public async Task What_was_talked_about_and_who_helped_whom_is_kept()
    {
        var chat = new Conversation();
        await chat.SayAsync("called Pete Lane, he didn't pick up");
        await chat.SayAsync("Pete Lane called me back and we talked 20 min about his plant");
        await chat.SayAsync("save");
        var pete = await PersonAsync(chat, "Pete Lane");
        Assert.Contains(pete.Timeline, c => c.Kind == ContactKind.Called && c.Note == "his plant");
        await chat.SayAsync("actually Pete Lane and i have helped each other out a lot");
        Assert.Equal(Strength.Mutual, (await PersonAsync(chat, "Pete Lane")).Strength);
    }

    private static async Task<Person> PersonAsync(Conversation chat, string name) =>
        Assert.Single(await chat.Notebook.ListPeopleAsync(User, null, 100, default), p => p.Name == name);
}
