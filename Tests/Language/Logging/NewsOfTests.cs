using NetworkCoachBot.Language.Logging;

namespace NetworkCoachBot.Tests.Language.Logging;

public class NewsOfTests
{
    [Theory]
    [InlineData("met Eva Long two weeks ago", "Eva Long")]
    [InlineData("I wrote Hugo Berg the day before yesterday", "Hugo Berg")]
    [InlineData("oh and I promised Tom Beck the article", "Tom Beck")]
    [InlineData("had lunch with Ana Silva", "Ana Silva")]
    [InlineData("Sam Hill answered", "Sam Hill")]
    [InlineData("still nothing from Dana Fox", "Dana Fox")]
    [InlineData("call with Eva Long on Thursday", "Eva Long")]
    public void News_of_somebody_is_heard(string text, string who) => Assert.Equal(who, NewsOf.In(Reader.Read(text))?.Text);

    [Theory]
    [InlineData("she said I should call Tom Beck")]
    [InlineData("he gave me the name of Ana Silva")]
    [InlineData("Priya Nair and Tom Beck")]
    [InlineData("she likes gardening")]
    [InlineData("nothing special")]
    [InlineData("they hire in May")]
    public void What_goes_on_about_a_meeting_is_none(string text) => Assert.Null(NewsOf.In(Reader.Read(text)));

    [Theory]
    [InlineData("oops, not sent yet", true)]
    [InlineData("actually I didn't call her at all", true)]
    [InlineData("I haven't sent it yet", true)]
    [InlineData("that never happened", true)]
    [InlineData("she didn't call", false)]
    [InlineData("I didn't call her but wrote", false)]
    [InlineData("I didn't learn much", false)]
    [InlineData("not yet", false)]
    public void What_did_not_happen_is_heard(string text, bool isNotSo) => Assert.Equal(isNotSo, TakenBackReader.IsNotSo(text));

    [Theory]
    [InlineData("oops, it was Kim Lowe who answered", "Kim Lowe")]
    [InlineData("I meant Kim Lowe", "Kim Lowe")]
    [InlineData("no, Kim Lowe", "Kim Lowe")]
    [InlineData("not Sam, it was Kim Lowe", "Kim Lowe")]
    [InlineData("Kim Lowe", null)]
    [InlineData("it was good of Kim Lowe", null)]
    [InlineData("I met Kim Lowe", null)]
    public void Who_is_meant_instead_is_heard(string text, string? who) => Assert.Equal(who, TakenBackReader.Instead(Reader.Read(text))?.Text);
}
