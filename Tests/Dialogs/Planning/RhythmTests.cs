namespace NetworkCoachBot.Tests.Dialogs.Planning;

/// <summary>How often to be in touch, by person, by tag and by how near they are (F55, F56). Today is Saturday 21 November 2026.</summary>
public class RhythmTests
{
    private const string User = "webchat/users/sam";

    [Theory]
    [InlineData("keep in touch with Jim every month", 30, "every month")]
    [InlineData("stay in touch with jim ruiz every 2 weeks", 14, "every 2 weeks")]
    [InlineData("remind me to write to Jim every week", 7, "every week")]
    [InlineData("every other month for Jim", 60, "every 2 months")]
    [InlineData("keep in touch with Jim monthly", 30, "every month")]
    [InlineData("check in with Jim once a quarter", 91, "every quarter")]
    public async Task A_person_has_a_rhythm_with_a_best_and_a_latest_day(string said, int days, string often)
    {
        var chat = new Conversation();
        await chat.SayAsync("add Jim Ruiz");
        Assert.Contains(often, await chat.SayAsync(said), StringComparison.Ordinal);
        Assert.DoesNotContain("It is time already", chat.Answer, StringComparison.Ordinal);
        var jim = Assert.Single(await chat.Notebook.ListPeopleAsync(User, null, 10, default));
        Assert.Equal((days, new DateOnly(2026, 11, 21).AddDays(days)), (jim.EveryDays, jim.NextContact));
    }

    [Fact]
    public async Task It_starts_again_with_a_contact_and_is_shown_in_words()
    {
        var chat = new Conversation();
        await chat.SayAsync("had coffee with Jim today");
        await chat.SayAsync("nothing special");
        await chat.SayAsync("save");
        Assert.Contains("21 Dec, the latest 5 Jan", (await chat.SayAsync("keep in touch with Jim every month")).Replace("21 Dec, on 5 Jan at", "21 Dec, the latest 5 Jan", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("every 30 days: best by 21 Dec, by 5 Jan", await chat.SayAsync("show me Jim"), StringComparison.Ordinal);

        chat.Time.Advance(TimeSpan.FromDays(4));
        await chat.SayAsync("I sent Jim that article");
        Assert.Equal(new DateOnly(2026, 12, 25), Assert.Single(await chat.Notebook.ListPeopleAsync(User, null, 10, default)).NextContact);
    }

    [Fact]
    public async Task A_tag_has_a_rhythm_for_those_who_have_it_and_those_who_get_it()
    {
        var chat = new Conversation();
        await chat.SayAsync("add Jim Ruiz");
        await chat.SayAsync("add Ana Lopez");
        await chat.SayAsync("tag Jim as mentor");
        Assert.Contains("everybody tagged \"mentor\", every 2 weeks. For now that is Jim Ruiz.", await chat.SayAsync("every 2 weeks for mentors"), StringComparison.Ordinal);
        await chat.SayAsync("tag Ana as mentor");
        Assert.All(await chat.Notebook.ListPeopleAsync(User, null, 10, default), p => Assert.Equal(14, p.EveryDays));
        await chat.SayAsync("no rhythm for mentors");
        Assert.All(await chat.Notebook.ListPeopleAsync(User, null, 10, default), p => Assert.Null(p.EveryDays));
    }

    [Fact]
    public async Task A_tag_that_nobody_has_is_kept_for_whoever_gets_it()
    {
        var chat = new Conversation();
        Assert.Contains("Nobody is yet", await chat.SayAsync("every month for mentors"), StringComparison.Ordinal);
        await chat.SayAsync("add Jim Ruiz");
        Assert.Contains("every 30 days", await chat.SayAsync("tag Jim as mentor"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tie_has_one_of_its_own()
    {
        var chat = new Conversation();
        await chat.SayAsync("had coffee with Jim today");
        await chat.SayAsync("nothing special");
        await chat.SayAsync("save");
        Assert.Contains("best by 20 Jan 2027, by 19 Feb 2027 at the latest", await chat.SayAsync("show me Jim"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_are_tagged_and_kept_up_with_by_what_they_are()
    {
        var chat = new Conversation();
        await chat.SayAsync("add Ana Lopez, Jim Ruiz and Kim Lee");
        Assert.Contains("Tagged \"chamber\": Ana Lopez, Jim Ruiz.", await chat.SayAsync("tag Ana and Jim as chamber"), StringComparison.Ordinal);
        Assert.Contains("everybody tagged \"chamber\", every 3 weeks. For now that is Ana Lopez, Jim Ruiz.", await chat.SayAsync("be in touch with chamber people every 3 weeks"), StringComparison.Ordinal);
        Assert.Contains("Nothing is set for Kim yet", await chat.SayAsync("how often should i write to Kim?"), StringComparison.Ordinal);
        await chat.SayAsync("write to Dana Wu");
        Assert.Contains("Kim, every month", await chat.SayAsync("every month for Kim"), StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing is set", await chat.SayAsync("how often should i write to Jim?"), StringComparison.Ordinal);
    }
}
