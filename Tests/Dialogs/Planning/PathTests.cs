namespace NetworkCoachBot.Tests.Dialogs.Planning;

/// <summary>Paths that came up are kept, each with whom to ask about it (F54); who knows about something is found.</summary>
public class PathTests
{
    [Fact]
    public async Task A_path_comes_back_with_whom_to_ask()
    {
        var chat = new Conversation();
        Assert.Contains("No new path yet", await chat.SayAsync("what paths came up?"), StringComparison.Ordinal);
        await chat.SayAsync("add Ana Lopez, head of supply planning at Acme");
        await chat.SayAsync("i had a call with kim lee, no lead but she said i could look into supply planning");
        await chat.SayAsync("save");
        var answer = await chat.SayAsync("what paths did i hear about?");
        Assert.Contains("Supply planning: from Kim", answer, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Ana may know more.", answer, StringComparison.Ordinal);
        Assert.Contains("Ana Lopez", await chat.PressAsync("Ask Ana"), StringComparison.Ordinal);
        Assert.Contains("About supply planning: Ana Lopez, head", await chat.SayAsync("who can i ask about supply planning?"), StringComparison.Ordinal);
        Assert.Contains("Nobody on your list has to do with brewing", await chat.SayAsync("who knows something about brewing?"), StringComparison.Ordinal);
    }
}
