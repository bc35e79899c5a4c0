namespace NetworkCoachBot.Tests.Dialogs.People;

/// <summary>A first name and the full name that follows it are one person; two of a name are asked about (F7).</summary>
public class SameNameTests
{
    private const string User = "webchat/users/sam";

    [Theory]
    [InlineData("Jim Ruiz wrote back")]
    [InlineData("had lunch with Jim Ruiz today")]
    [InlineData("write to Jim Ruiz")]
    [InlineData("remind me of Jim Ruiz on monday")]
    [InlineData("help me prep for my meeting with Jim Ruiz")]
    [InlineData("show me Jim Ruiz")]
    public async Task A_full_name_said_later_is_the_first_names(string said)
    {
        var chat = new Conversation();
        await chat.SayAsync("add Jim, met at the fair");
        Assert.Contains("I take it that Jim is Jim Ruiz", await chat.SayAsync(said), StringComparison.Ordinal);
        Assert.Equal("Jim Ruiz", Assert.Single(await chat.Notebook.ListPeopleAsync(User, null, 10, default)).Name);
    }

    [Fact]
    public async Task It_is_taken_back_with_a_word()
    {
        var chat = new Conversation();
        await chat.SayAsync("add Jim, met at the fair");
        await chat.SayAsync("show me Jim Ruiz");
        await chat.SayAsync("undo");
        Assert.Equal("Jim", Assert.Single(await chat.Notebook.ListPeopleAsync(User, null, 10, default)).Name);
    }

    [Fact]
    public async Task Who_is_added_is_asked_about()
    {
        var chat = new Conversation();
        await chat.SayAsync("add Jim, met at the fair");
        Assert.Contains("Jim", await chat.SayAsync("add Jim Ruiz, owner of Ruiz Foods"), StringComparison.Ordinal);
        await chat.SayAsync("same");
        var jim = Assert.Single(await chat.Notebook.ListPeopleAsync(User, null, 10, default));
        Assert.Equal(("Jim Ruiz", "Ruiz Foods"), (jim.Name, jim.Company));
    }

    [Fact]
    public async Task Another_full_name_is_somebody_else()
    {
        var chat = new Conversation();
        await chat.SayAsync("add Jim Baker, met at the fair");
        await chat.SayAsync("write to Jim Ruiz");
        Assert.Equal(2, (await chat.Notebook.ListPeopleAsync(User, null, 10, default)).Count);
    }

    [Fact]
    public async Task A_message_is_for_somebody_kept_long_ago()
    {
        var chat = new Conversation();
        await chat.SayAsync("add Zora Neale, head of ops at Delta");
        foreach (var name in (string[])["Ana Lopez", "Bob Ito", "Carla Weiss", "Dan Okoro", "Eve Novak", "Finn Moe", "Gia Rossi", "Hal Quick", "Ines Duarte", "Jo Park", "Kit Vance", "Lou Sato"])
        {
            await chat.SayAsync($"add {name}");
        }

        Assert.Contains("Zora Neale, head of ops", await chat.SayAsync("write to zora neale"), StringComparison.Ordinal);
        Assert.Equal(13, (await chat.Notebook.ListPeopleAsync(User, null, 50, default)).Count);
    }

    [Theory]
    [InlineData("the one from Delta")]
    [InlineData("the second one")]
    public async Task Which_of_two_is_asked_before_a_message(string said)
    {
        var chat = new Conversation();
        await chat.SayAsync("add Jim Baker, met at the fair");
        await chat.SayAsync("add Jim Ruiz, works at Delta");
        Assert.Contains("Which Jim is it for?", await chat.SayAsync("write to Jim about his talk on sourdough"), StringComparison.Ordinal);
        var answer = await chat.SayAsync(said);
        Assert.Contains("Jim Ruiz", answer, StringComparison.Ordinal);
        Assert.Equal(2, (await chat.Notebook.ListPeopleAsync(User, null, 10, default)).Count);
    }
}
