using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Tests.Dialogs.People;

/// <summary>What belongs to a name and what does not: smileys, companies, who is in between.</summary>
public class NameAndPlaceTests
{
    private const string User = "webchat/users/sam";

    [Theory]
    [InlineData("add Jim Ruiz \U0001F600, works at Contoso \U0001F44D\U0001F3FD", "Jim Ruiz", "Contoso")]
    [InlineData("add Jim Ruiz :), works at Contoso :-)", "Jim Ruiz", "Contoso")]
    [InlineData("add Jim Ruiz <3", "Jim Ruiz", null)]
    [InlineData("add Jim Ruiz, runs Blue Door", "Jim Ruiz", "Blue Door")]
    public async Task A_smiley_is_no_part_of_a_name(string said, string name, string? company)
    {
        var chat = new Conversation();
        await chat.SayAsync(said);
        var person = Assert.Single(await chat.Notebook.ListPeopleAsync(User, null, 10, default));
        Assert.Equal((name, company), (person.Name, person.Company));
    }

    [Theory]
    [InlineData("add Ana Lopez, teaches Spanish")]
    [InlineData("add Ana Lopez, she sells Fords")]
    [InlineData("add Ana Lopez, coaches Rowing")]
    public async Task What_somebody_teaches_or_sells_is_no_company(string said)
    {
        var chat = new Conversation();
        await chat.SayAsync(said);
        var person = Assert.Single(await chat.Notebook.ListPeopleAsync(User, null, 10, default));
        Assert.Equal("Ana Lopez", person.Name);
        Assert.Null(person.Company);
        Assert.NotNull(person.Role);
    }

    [Fact]
    public async Task Nor_of_a_company_that_is_told_later()
    {
        var chat = new Conversation();
        await chat.SayAsync("add Tina Vance");
        await chat.SayAsync("she works at Contoso \U0001F600");
        Assert.Equal("Contoso", Assert.Single(await chat.Notebook.ListPeopleAsync(User, null, 10, default)).Company);
    }

    [Theory]
    [InlineData("add Rita Moss, Ana Ruiz introduced us", "Ana Ruiz")]
    [InlineData("add Rita Moss, Ana Ruiz gave me her name", "Ana Ruiz")]
    [InlineData("add Rita Moss, nurse, my boss put us in touch", "my boss")]
    public async Task Who_introduced_somebody_is_no_second_person_to_add(string said, string by)
    {
        var chat = new Conversation();
        Assert.Contains("Rita Moss", await chat.SayAsync(said), StringComparison.Ordinal);
        Assert.Equal(by, (await PersonAsync(chat, "Rita Moss")).IntroducedByName);
    }

    [Theory]
    [InlineData("works at Acme", "Tom Vance", "Acme")]
    [InlineData("part of the name", "Tom Vance Acme", null)]
    [InlineData("yes he works there", "Tom Vance", "Acme")]
    [InlineData("no", "Tom Vance Acme", null)]
    public async Task A_third_word_that_may_be_a_company_is_asked_about(string answer, string name, string? company)
    {
        var chat = new Conversation();
        Assert.Contains("Is Acme where Tom works, or a part of the name?", await chat.SayAsync("add Tom Vance Acme"), StringComparison.Ordinal);
        await chat.SayAsync(answer);
        var person = Assert.Single(await chat.Notebook.ListPeopleAsync(User, null, 10, default));
        Assert.Equal((name, company), (person.Name, person.Company));
    }

    [Fact]
    public async Task People_are_counted_and_their_surnames_are_words()
    {
        var chat = new Conversation();
        await chat.SayAsync("add 3 people: joe fox, lisa pane and max stein");
        Assert.Equal(["Joe Fox", "Lisa Pane", "Max Stein"], (await chat.Notebook.ListPeopleAsync(User, null, 10, default)).Select(p => p.Name).Order());
    }

    [Fact]
    public async Task Who_knows_somebody_can_introduce_them()
    {
        var chat = new Conversation();
        await chat.SayAsync("lisa pane knows someone at acme, her name is kim lowe");
        var kim = await PersonAsync(chat, "Kim Lowe");
        Assert.Equal(("Acme", "Lisa Pane"), (kim.Company, kim.IntroducedByName));
    }

    [Fact]
    public async Task A_friend_of_somebody_works_nowhere_by_that()
    {
        var chat = new Conversation();
        await chat.SayAsync("add Raj Patel");
        await chat.SayAsync("Raj is a good friend of Sara");
        var raj = await PersonAsync(chat, "Raj Patel");
        Assert.Equal((null, null), (raj.Role, raj.Company));
    }

    private static async Task<Person> PersonAsync(Conversation chat, string name) =>
        Assert.Single(await chat.Notebook.ListPeopleAsync(User, null, 10, default), p => p.Name == name);
}
