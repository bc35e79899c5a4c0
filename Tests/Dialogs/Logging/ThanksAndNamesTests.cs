using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Tests.Dialogs.Logging;

/// <summary>Thanks, sent and received, names that came through somebody, and what is told of oneself beside a log.</summary>
public class ThanksAndNamesTests
{
    private const string User = "webchat/users/sam";

    [Theory]
    [InlineData("sent Ana Lopez a thank you note")]
    [InlineData("I sent a thank you card to Ana Lopez yesterday")]
    [InlineData("thanked Ana Lopez for the coffee")]
    [InlineData("emailed Ana Lopez to say thanks")]
    public async Task Thanks_that_were_sent_need_no_answer(string said)
    {
        var chat = new Conversation();
        var answer = await chat.SayAsync(said);
        Assert.Matches("you thanked Ana|your thanks to Ana", answer);
        Assert.DoesNotContain("reminder", answer, StringComparison.Ordinal);
        var contact = Assert.Single((await PersonAsync(chat, "Ana Lopez")).Timeline);
        Assert.Equal((ContactKind.Wrote, false, "thanks"), (contact.Kind, contact.Asked, contact.Note));
    }

    [Theory]
    [InlineData("sent Ana Ruiz a thank you note", "no, I meant Ana Lopez")]
    [InlineData("emailed Ana Ruiz", "no, it was Ana Lopez")]
    public async Task Another_of_the_same_first_name_is_put_in_her_place(string said, string corrected)
    {
        var chat = new Conversation();
        await chat.SayAsync("add Ana Ruiz, Contoso");
        await chat.SayAsync(said);
        await chat.SayAsync(corrected);
        Assert.Single((await PersonAsync(chat, "Ana Lopez")).Timeline);
        Assert.DoesNotContain((await PersonAsync(chat, "Ana Ruiz")).Timeline, c => c.Kind == ContactKind.Wrote);
    }

    [Theory]
    [InlineData("Bo thanked me")]
    [InlineData("Bo thanked me for the article")]
    [InlineData("Bo sent me a thank you note")]
    public async Task Thanks_that_came_are_no_message_of_the_users(string said)
    {
        var chat = new Conversation();
        Assert.Matches("Bo thanked you|thanks from Bo", await chat.SayAsync(said));
        var contact = Assert.Single((await PersonAsync(chat, "Bo")).Timeline);
        Assert.Equal((ContactKind.Answered, "thanks"), (contact.Kind, contact.Note));
    }

    [Theory]
    [InlineData("Ana gave me the name of Rita Moss")]
    [InlineData("Ana introduced me to Rita Moss")]
    [InlineData("Ana gave me Rita Moss's number")]
    [InlineData("got introduced to Rita Moss by Ana")]
    public async Task A_name_that_was_given_is_kept_with_who_gave_it(string said)
    {
        var chat = new Conversation();
        Assert.Contains("Ana gave you Rita Moss", await chat.SayAsync(said), StringComparison.Ordinal);
        var rita = await PersonAsync(chat, "Rita Moss");
        Assert.Equal((await PersonAsync(chat, "Ana")).Id, rita.IntroducedBy);
    }

    [Fact]
    public async Task A_name_that_was_given_at_a_meeting_is_not_asked_for()
    {
        var chat = new Conversation();
        var answer = await chat.SayAsync("met Ana Ruiz yesterday, she gave me the name of Rita Moss");
        Assert.Contains("Rita Moss", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_the_names_of_a_list_are_kept()
    {
        var chat = new Conversation();
        Assert.Contains("Eva Long and Al Bo", await chat.SayAsync("max sent me two names: eva long and al bo"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("called Bob Hill but he didnt pick up", ContactKind.NoAnswer)]
    [InlineData("Bob Hill emailed back", ContactKind.Answered)]
    public async Task What_came_of_it_is_heard(string said, ContactKind kind)
    {
        var chat = new Conversation();
        await chat.SayAsync(said);
        Assert.Equal(kind, Assert.Single((await PersonAsync(chat, "Bob Hill")).Timeline).Kind);
    }

    [Fact]
    public async Task What_is_told_of_oneself_beside_a_log_is_kept()
    {
        var chat = new Conversation();
        var answer = await chat.SayAsync("met Ana Lopez yesterday, by the way I'm in Fresno and want a data job");
        Assert.Contains("a data job", answer, StringComparison.Ordinal);
        Assert.Contains("Noted: Fresno", answer, StringComparison.Ordinal);
        Assert.Contains("What do you take away", answer, StringComparison.Ordinal);
        await chat.SayAsync("nothing special");
        await chat.SayAsync("save");
        Assert.Contains("you look for a data job; besides: Fresno", await chat.SayAsync("what do you know about me?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nor_is_a_name_lost()
    {
        var chat = new Conversation();
        var answer = await chat.SayAsync("I'm Dora, met Ana Lopez yesterday");
        Assert.Contains("Nice to meet you, Dora", answer, StringComparison.Ordinal);
        Assert.Contains("What do you take away", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("met Ana Lopez yesterday, I'm in a hurry")]
    [InlineData("I'm tired, met Ana Lopez yesterday and want to thank her")]
    [InlineData("met Ana Lopez, she wants a job in Fresno")]
    public async Task What_is_no_profile_changes_none(string said)
    {
        var answer = await new Conversation().SayAsync(said);
        Assert.DoesNotContain("Nice to meet you", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("keep it out of the ask", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("the clock there", answer, StringComparison.Ordinal);
    }

    private static async Task<Person> PersonAsync(Conversation chat, string name) =>
        Assert.Single(await chat.Notebook.ListPeopleAsync(User, null, 10, default), p => p.Name == name);
}
