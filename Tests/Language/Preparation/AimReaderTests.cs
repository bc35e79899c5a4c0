using NetworkCoachBot.Language.Preparation;

namespace NetworkCoachBot.Tests.Language.Preparation;

public class AimReaderTests
{
    [Theory]
    [InlineData("I want her to look at my resume", SaidAim.Resume)]
    [InlineData("prep for the coffee, I need feedback on my CV", SaidAim.Resume)]
    [InlineData("I'll ask for names", SaidAim.Names)]
    [InlineData("who else should I talk to", SaidAim.Names)]
    [InlineData("other career paths", SaidAim.Paths)]
    [InlineData("meeting Priya on Thursday", null)]
    [InlineData("what are the names of her kids", null)]
    public void What_a_meeting_is_for_is_read(string text, SaidAim? aim) => Assert.Equal(aim, AimReader.Read(text));

    [Theory]
    [InlineData("Names!", SaidAim.Names)]
    [InlineData("more names", SaidAim.Names)]
    [InlineData("introductions", SaidAim.Names)]
    [InlineData("my résumé", SaidAim.Resume)]
    [InlineData("paths", SaidAim.Paths)]
    [InlineData("info", SaidAim.Information)]
    [InlineData("names and paths", null)]
    [InlineData("information about the team", null)]
    public void An_aim_alone_is_read(string text, SaidAim? aim) => Assert.Equal(aim, AimReader.ReadAlone(text));
}
