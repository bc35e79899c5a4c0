using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Dialogs.Referrals;

public class ReferralTests
{
    private const string User = "webchat/users/sam";

    [Fact]
    public async Task From_an_offer_to_leave_to_use_the_name_and_the_report_back()
    {
        var chat = new Conversation();
        await chat.SayAsync("my old boss Ana Lee, works at Delta");
        await chat.SayAsync("ana can introduce me to Priya Nair, head of ops at Contoso");
        await chat.SayAsync("why do you ask?");
        await chat.SayAsync("they studied together");
        await chat.PressAsync("A note Ana can pass on");
        await chat.SayAsync("ana said yes");
        await chat.SayAsync("show priya");
        var priya = await Find(chat, "Priya Nair");
        Assert.Equal(("Ana Lee", true, "they studied together", Strength.Introduced), (priya.IntroducedByName, priya.IntroducerMayBeNamed, priya.HowIntroducerKnows, priya.Strength));
        await chat.PressAsync("Log a contact");
        await chat.PressAsync("We met");
        await chat.SayAsync("tell ana how it went");
        await chat.SayAsync("i told ana how it went");
        Assert.Equal(new DateOnly(2026, 11, 21), (await Find(chat, "Priya Nair")).ReportedBackOn);
        Assert.Equal(ContactKind.Wrote, Assert.Single((await Find(chat, "Ana Lee")).Timeline).Kind);
        Approved.Check(chat.Transcript, "through-ana");
    }

    [Fact]
    public async Task A_referrer_who_barely_knows_you_comes_first()
    {
        var chat = new Conversation();
        await chat.SayAsync("Lee Chang offered to introduce me to Priya Nair");
        await chat.PressAsync("Barely");
        await chat.PressAsync("Something for Lee");
        Approved.Check(chat.Transcript, "warm-it-first");
    }

    [Fact]
    public async Task A_referrer_who_hardly_knows_them_is_asked_two_questions()
    {
        var chat = new Conversation();
        await chat.SayAsync("Lee Chang can connect me with Priya Nair");
        await chat.SayAsync("pretty well, we're friends");
        await chat.PressAsync("I don't know");
        Approved.Check(chat.Transcript, "two-questions");
        var yes = chat.Button("Lee said yes");
        await chat.SayAsync("lee would rather not be named");
        Assert.False((await Find(chat, "Priya Nair")).IntroducerMayBeNamed);
        await chat.PressAgainAsync(yes);
        Assert.True((await Find(chat, "Priya Nair")).IntroducerMayBeNamed);
    }

    [Fact]
    public async Task A_yes_in_the_middle_of_the_draft_is_recorded_there_too()
    {
        var chat = new Conversation();
        await chat.SayAsync("need to write to jim ruiz, he owns ruiz foods");
        await chat.SayAsync("my old boss ana knows him");
        await chat.SayAsync("ana said i can use her name");
        Assert.True(Assert.Single(await chat.Notebook.ListDraftsAsync(User, 9, default)).Referrer?.NameAllowed);
        Assert.True((await Find(chat, "Jim Ruiz")).IntroducerMayBeNamed);
        Approved.Check(chat.Transcript, "yes-in-between");
    }

    [Theory]
    [InlineData("actually Ana said to use her name")]
    [InlineData("good news: ana doesn't mind if i mention her name")]
    [InlineData("ok, ana told me to just mention her")]
    [InlineData("ana lets me use her name")]
    public async Task A_yes_is_heard_however_it_is_told(string said)
    {
        var chat = new Conversation();
        await chat.SayAsync("need to write to jim ruiz, he owns ruiz foods");
        await chat.SayAsync("my old boss ana knows him");
        await chat.SayAsync(said);
        Assert.True((await Find(chat, "Jim Ruiz")).IntroducerMayBeNamed);
    }

    [Fact]
    public async Task A_yes_nobody_waits_for_is_no_leave()
    {
        var chat = new Conversation();
        await chat.SayAsync("Ana Lee, works at Delta");
        Assert.DoesNotContain("You may name", await chat.SayAsync("ana said yes"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writing_to_somebody_introduced_passes_the_gate()
    {
        var chat = new Conversation();
        await chat.SayAsync("Priya Nair (introduced by Ana Lee)");
        await chat.PressAsync("Write to Priya");
        Assert.Contains("How well do you know Ana", chat.Answer, StringComparison.Ordinal);
        await chat.PressAsync("Well");
        await chat.SayAsync("skip");
        await chat.PressAsync("Write to Priya now");
        Assert.Contains("Got it: Priya Nair", chat.Answer, StringComparison.Ordinal);
    }

    private static async Task<Person> Find(Conversation chat, string name) => (await chat.Notebook.ListPeopleAsync(User, null, 99, default)).Single(p => p.Name == name);
}
