namespace NetworkCoachBot.Tests.Dialogs.People;

/// <summary>Changes to people, in the words in which they are typed; "::" stands between the lines.</summary>
public class SaidOtherwiseTests
{
    [Theory]
    [InlineData("add Maria Lopez :: put aside maria :: show archived people", "Maria Lopez", "Aside Maria")]
    [InlineData("add Maria Lopez :: maria's last name is santos :: show maria", "Maria Santos", "Lopez")]
    [InlineData("add Maria :: maria's last name is santos :: show maria", "Maria Santos", null)]
    [InlineData("add Maria Lopez :: change maria's surname to santos :: show maria", "Maria Santos", "Lopez")]
    [InlineData("add Pete :: use his full name pete hall :: show pete", "Pete Hall", "Full")]
    [InlineData("add Rob Keller, my neighbor :: add Robert Keller, engineer at DTE :: somebody else :: rob keller is robert keller, merge them", "engineer at DTE", "merge")]
    [InlineData("add Bob Lee :: add Bobby Lee, nurse :: somebody else :: bob lee and bobby lee are duplicates", "nurse", "duplicates")]
    [InlineData("I have known Gloria Reyes since 2005, we sang in the choir together. She's on the board of the YMCA and loves crosswords :: show gloria", "we sang in the choir", "Who is it")]
    [InlineData("i ran into my old teacher mr boyd at the store and he gave me his number :: show mr boyd", "Mr Boyd", "I don't know")]
    [InlineData("combine them", "Which two?", "Combine Them")]
    [InlineData("add Frank Diaz, we worked together :: frank is a stranger now lol :: show frank", "Stranger", "lol")]
    [InlineData("add Helen Kim :: she just won a state award and writes a blog about literacy :: show helen", "won a state award", null)]
    [InlineData("add Helen Kim :: research helen :: i like hiking too :: what do we have in common", "Helen", "Nobody on your list")]
    [InlineData("I can offer a checklist for health inspections :: yes its mine :: what do you know about me", "checklist for health inspections", null)]
    [InlineData("I can offer a checklist for health inspections :: i made it myself :: what do you know about me", "checklist for health inspections", null)]
    [InlineData("I can offer a checklist for health inspections :: it belongs to my old company", "leave it out", null)]
    [InlineData("I can offer a checklist for health inspections :: hmm what do you mean", "Is it?", "leave it out")]
    public async Task What_is_meant_is_done(string lines, string says, string? not)
    {
        var chat = new Conversation();
        var answer = "";
        foreach (var line in lines.Split(" :: "))
        {
            answer = await chat.SayAsync(line);
        }

        Assert.Contains(says, answer, StringComparison.Ordinal);
        Assert.DoesNotContain(not ?? "\0", answer, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_day_said_after_another_button_is_no_role()
    {
        var chat = new Conversation();
        await chat.SayAsync("add Rita Moss");
        await chat.SayAsync("show rita");
        await chat.PressAsync("Change");
        await chat.SayAsync("friday");
        Assert.DoesNotContain("friday", await chat.SayAsync("show rita"), StringComparison.OrdinalIgnoreCase);
    }
}
