using NetworkCoachBot.Language.Planning;

namespace NetworkCoachBot.Tests.Language.Planning;

public class RhythmReaderTests
{
    [Theory]
    [InlineData("how often should I write to Jim?", true)]
    [InlineData("and how often do we talk", true)]
    [InlineData("write to Jim often", false)]
    [InlineData("he asked how often I call", false)]
    public void How_often_is_asked(string text, bool asks) => Assert.Equal(asks, RhythmReader.Asks(text));

    [Theory]
    [InlineData("chamber people", "chamber")]
    [InlineData("old contacts", "old")]
    [InlineData("mentors", "mentors")]
    [InlineData("people", "people")]
    public void A_tag_is_read_without_those_who_have_it(string tagged, string tag) => Assert.Equal(tag, RhythmReader.TagIn(tagged));

    [Fact]
    public void How_often_to_be_in_touch_is_read()
    {
        Assert.Equal(new RhythmReading("Jim", 30, 1, "month"), RhythmReader.Read("keep in touch with Jim every month"));
        Assert.Equal(new RhythmReading("mentors", 14, 2, "week"), RhythmReader.Read("every 2 weeks for mentors"));
        Assert.Equal(new RhythmReading("Jim", null, 0, ""), RhythmReader.Read("no rhythm for Jim"));
        Assert.Null(RhythmReader.Read("how often should I write to Jim every month?"));
    }
}
