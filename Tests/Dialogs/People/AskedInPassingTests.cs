namespace NetworkCoachBot.Tests.Dialogs.People;

/// <summary>Small things asked or told of people in passing.</summary>
public class AskedInPassingTests
{
    private const string User = "webchat/users/sam";

    [Fact]
    public async Task Everybody_their_number_and_those_not_yet_spoken_to_are_listed()
    {
        var chat = await WithTwoAsync();
        Assert.Contains("Jim Ruiz", await chat.SayAsync("list everybody in my network"), StringComparison.Ordinal);
        Assert.Contains("2 people are on your list", await chat.SayAsync("how many people do I have"), StringComparison.Ordinal);
        await chat.SayAsync("wrote to Ana today");
        var untold = await chat.SayAsync("show me everyone I haven't talked to");
        Assert.Contains("Jim Ruiz", untold, StringComparison.Ordinal);
        Assert.DoesNotContain("Ana Silva", untold, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tag_goes_by_itself_and_deletes_nothing_else()
    {
        var chat = await WithTwoAsync();
        await chat.SayAsync("tag Jim as mentor");
        Assert.Contains("\"robotics\"", await chat.SayAsync("tag him with robotics too"), StringComparison.Ordinal);
        Assert.Contains("no longer has the tag \"mentor\"", await chat.SayAsync("remove the mentor tag from Jim"), StringComparison.Ordinal);
        Assert.Contains("no longer has the tag \"robotics\"", await chat.SayAsync("delete the tag robotics"), StringComparison.Ordinal);
        Assert.Contains("What should go?", await chat.SayAsync("delete that note"), StringComparison.Ordinal);
        Assert.Contains("don't know Fritz", await chat.SayAsync("tag Jim and Fritz as church"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plain_facts_of_the_one_just_spoken_of_are_kept()
    {
        var chat = await WithTwoAsync();
        await chat.SayAsync("show Jim");
        await chat.SayAsync("his birthday is May 4");
        await chat.SayAsync("he left Ruiz Foods");
        var jim = (await chat.Notebook.SearchPeopleAsync(User, "Jim", 5, default)).Single();
        Assert.Contains("birthday is May 4", jim.Notes);
        Assert.Null(jim.Company);
        Assert.Contains("Jim Ruiz", await chat.SayAsync("what do I know about Jim"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_two_just_spoken_of_are_merged_and_parted_again()
    {
        var chat = await WithTwoAsync();
        await chat.SayAsync("merge them");
        Assert.Single(await chat.Notebook.ListPeopleAsync(User, null, 10, default));
        await chat.SayAsync("undo that change");
        Assert.Equal(2, (await chat.Notebook.ListPeopleAsync(User, null, 10, default)).Count);
        Assert.Contains("don't know Zed", await chat.SayAsync("rename Zed to Zack"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_knows_whom_is_a_way_in()
    {
        var chat = await WithTwoAsync();
        Assert.Contains("How well do you know Ana?", await chat.SayAsync("Ana knows Marco Polo at Venice Tours"), StringComparison.Ordinal);
        Assert.Equal("Ana Silva", (await chat.Notebook.SearchPeopleAsync(User, "Marco", 5, default)).Single().IntroducedByName);
    }

    [Fact]
    public async Task On_the_list_the_one_who_is_named_is_explained_and_passed_over()
    {
        var chat = await WithTwoAsync();
        await chat.SayAsync("who's next?");
        Assert.Contains("Jim", await chat.SayAsync("why Jim?"), StringComparison.Ordinal);
        Assert.DoesNotContain("Then Jim", await chat.SayAsync("skip Jim"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rhythm_is_for_somebody_new_too_and_can_be_changed()
    {
        var chat = new Conversation();
        Assert.Contains("Tom, every month", await chat.SayAsync("keep in touch with Tom Beck monthly"), StringComparison.Ordinal);
        Assert.Contains("Tom, every 2 weeks", await chat.SayAsync("make that every two weeks"), StringComparison.Ordinal);
        Assert.Contains("Tom again on Fri 1 Jan", await chat.SayAsync("pause Tom until January"), StringComparison.Ordinal);
    }

    private static async Task<Conversation> WithTwoAsync()
    {
        var chat = new Conversation();
        await chat.SayAsync("add Ana Silva, nurse");
        await chat.SayAsync("add Jim Ruiz, owner of Ruiz Foods");
        return chat;
    }
}
