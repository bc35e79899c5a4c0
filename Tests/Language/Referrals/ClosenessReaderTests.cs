using NetworkCoachBot.Language.Referrals;

namespace NetworkCoachBot.Tests.Language.Referrals;

public class ClosenessReaderTests
{
    [Theory]
    [InlineData("barely", SaidCloseness.Barely)]
    [InlineData("not very well", SaidCloseness.Barely)]
    [InlineData("not close friends", SaidCloseness.Barely)]
    [InlineData("I don't really know", SaidCloseness.Barely)]
    [InlineData("we worked together for years", SaidCloseness.Well)]
    [InlineData("she's my cousin", SaidCloseness.Well)]
    [InlineData("pretty well", SaidCloseness.Well)]
    [InlineData("we met at a fair", SaidCloseness.Somewhat)]
    [InlineData("ok I guess", SaidCloseness.Somewhat)]
    public void How_well_two_know_each_other_is_read(string text, SaidCloseness closeness) => Assert.Equal(closeness, ClosenessReader.Read(text));
}
