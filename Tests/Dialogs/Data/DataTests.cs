using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Tests.Dialogs.Data;

public class DataTests
{
    private const string User = "webchat/users/sam";

    private const string Connections =
        """
        Notes:
        "When exporting your connection data, you may notice that some of the email addresses are missing."

        First Name,Last Name,URL,Email Address,Company,Position,Connected On
        Ana,"Ruiz, PhD",https://www.linkedin.com/in/ana,ana@delta.test,Delta,"Plant Manager, East",01 Feb 2024
        Zoë,O'Néil,https://www.linkedin.com/in/zoe,,"<b>Acme</b>, Inc.",Owner,12 Mar 2023
        ,,,,,,
        Jim,Ruiz,https://www.linkedin.com/in/jim,,=HYPERLINK("http://x"),Owner,12 Mar 2023
        """;

    [Fact]
    public async Task A_long_list_is_said_to_take_a_while()
    {
        var chat = new Conversation();
        var rows = string.Join('\n', Enumerable.Range(0, 2_500).Select(i => $"Person{i} Family{i},Company {i}"));
        await chat.BringAsync("list.csv", System.Text.Encoding.UTF8.GetBytes($"Name,Company\n{rows}\n"));
        var kept = await chat.SayAsync("yes");
        Assert.Matches(@"Reading 2,500 rows[\s\S]*2,500 people kept", kept);
    }

    [Fact]
    public async Task Connections_are_previewed_kept_after_a_yes_and_taken_out_by_undo()
    {
        var chat = new Conversation();
        await chat.SayAsync("import my linkedin connections");
        var preview = await chat.SayAsync(Connections);
        Assert.Contains("3 new people", preview, StringComparison.Ordinal);
        Assert.Contains("rows: 7", preview, StringComparison.Ordinal);
        Assert.Equal(0, await chat.Notebook.CountPeopleAsync(User, default));

        await chat.PressAsync("Keep 3");
        var people = await chat.Notebook.ListPeopleAsync(User, null, 10, default);
        Assert.Equal(3, people.Count);
        var zoe = Assert.Single(people, p => p.Name == "Zoë O'Néil");
        Assert.Equal("<b>Acme</b>, Inc.", zoe.Company);

        Assert.Contains("I know all 3", await chat.SayAsync(Connections), StringComparison.Ordinal);
        await chat.SayAsync("undo");
        Assert.Equal(0, await chat.Notebook.CountPeopleAsync(User, default));
    }

    [Fact]
    public async Task A_pasted_list_needs_no_word_before_it_and_no_leaves_all_as_it_was()
    {
        var chat = new Conversation();
        Assert.Contains("2 new people", await chat.SayAsync("Name;Firma\nAna Ruiz;Delta\nJim Ruiz;Ruiz Foods"), StringComparison.Ordinal);
        await chat.SayAsync("no");
        Assert.Equal(0, await chat.Notebook.CountPeopleAsync(User, default));
    }

    [Fact]
    public async Task What_is_no_list_is_said()
    {
        var chat = new Conversation();
        await chat.SayAsync("import contacts");
        Assert.Contains("no names", await chat.SayAsync("BEGIN:VCARD\nEND:VCARD"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("delete me")]
    [InlineData("delete everything you know about me")]
    [InlineData("forget everything you know about me")]
    public async Task Delete_me_is_asked_once_and_leaves_a_receipt(string text)
    {
        var chat = new Conversation();
        await chat.Notebook.SaveAsync(User, new Person { Id = "a", Name = "Ana Ruiz" }, default);
        Assert.Contains("one person", await chat.SayAsync(text), StringComparison.Ordinal);
        Assert.Equal(0, chat.Data.Forgotten);
        Assert.Contains("can't delete", await chat.PressAsync("Delete it all"), StringComparison.Ordinal);
        Assert.Equal(1, chat.Data.Forgotten);
    }

    [Theory]
    [InlineData("no")]
    [InlineData("cancel")]
    [InlineData("hmm, who's next?")]
    public async Task Nothing_is_deleted_without_a_yes(string text)
    {
        var chat = new Conversation();
        await chat.SayAsync("delete me");
        await chat.SayAsync(text);
        Assert.Equal(0, chat.Data.Forgotten);
    }

    [Fact]
    public async Task An_old_button_deletes_nothing()
    {
        var chat = new Conversation();
        await chat.SayAsync("delete me");
        var old = chat.Button("Delete it all");
        await chat.PressAsync("Keep it");
        await chat.PressAgainAsync(old);
        Assert.Equal(0, chat.Data.Forgotten);
    }

    [Fact]
    public async Task The_export_is_a_link_or_a_sentence()
    {
        var chat = new Conversation();
        Assert.Contains("https://coach.test/export/abc", await chat.SayAsync("export my data"), StringComparison.Ordinal);
        chat.Data.Address = null;
        Assert.Contains("PublicUrl", await chat.SayAsync("export all my data please"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_is_none_becomes_nobody()
    {
        var chat = new Conversation();
        var preview = await chat.SayAsync("Name,Company\nAna Ruiz,Acme\nbad row\nLee Poe,Delta");
        Assert.Contains("2 new people", preview, StringComparison.Ordinal);
        Assert.Contains("couldn't read these rows: 3", preview, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_is_one_person()
    {
        var chat = new Conversation();
        Assert.Contains("One new person", await chat.SayAsync("Name,Company\nAna Ruiz,Acme"), StringComparison.Ordinal);
        Assert.Contains("One person kept", await chat.SayAsync("yes"), StringComparison.Ordinal);
    }
}
