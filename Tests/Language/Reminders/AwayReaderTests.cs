using NetworkCoachBot.Language.Reminders;

namespace NetworkCoachBot.Tests.Language.Reminders;

public class AwayReaderTests
{
    private static DateOnly Today => DateOnly.FromDateTime(Reader.Context.Now.DateTime);

    [Theory]
    [InlineData("I'm off from Dec 20 to Jan 3", "2026-12-20", "2027-01-04")]
    [InlineData("i am away Dec 20 - Jan 3", "2026-12-20", "2027-01-04")]
    [InlineData("I'll be on vacation from December 20 until January 3", "2026-12-20", "2027-01-04")]
    [InlineData("on holiday between Dec 20 and Jan 3", "2026-12-20", "2027-01-04")]
    [InlineData("I'm out of office until January 5", null, "2027-01-05")]
    public void Days_away_are_read_with_the_day_of_return(string text, string? from, string back)
    {
        var away = AwayReader.Read(Reader.Read(text), Today);
        Assert.NotNull(away);
        Assert.Equal(from is null ? Today : DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), away.From);
        Assert.Equal(DateOnly.Parse(back, System.Globalization.CultureInfo.InvariantCulture), away.Back);
    }

    [Theory]
    [InlineData("I'm off")]
    [InlineData("I'm off to meet Ana Lopez tomorrow")]
    [InlineData("he is away until Monday")]
    [InlineData("are you off on Friday?")]
    [InlineData("I'm out of ideas for Friday")]
    public void Other_sentences_are_not(string text) => Assert.Null(AwayReader.Read(Reader.Read(text), Today));
}
