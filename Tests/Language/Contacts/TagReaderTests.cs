using NetworkCoachBot.Language.Contacts;

namespace NetworkCoachBot.Tests.Language.Contacts;

public class TagReaderTests
{
    [Fact]
    public void One_tag_for_several_people_is_read()
    {
        var read = TagReader.Read("tag Ana, Jim and Sue Li as #chamber");
        Assert.NotNull(read);
        Assert.Equal(["Ana", "Jim", "Sue Li"], read.Who);
        Assert.Equal("chamber", read.Tag);
    }

    [Theory]
    [InlineData("delete the tag finance", "finance")]
    [InlineData("remove her mentor tag", "mentor")]
    [InlineData("drop the tag \"old boss\"", "old boss")]
    public void A_tag_that_is_to_go_is_read(string text, string tag) => Assert.Equal(tag, TagReader.RemovedIn(text));

    [Theory]
    [InlineData("delete everything")]
    [InlineData("delete Jim")]
    [InlineData("what is a tag")]
    public void What_else_is_to_go_is_no_tag(string text) => Assert.Null(TagReader.RemovedIn(text));

    [Theory]
    [InlineData("tag jim chamber")]
    [InlineData("I'd tag Ana as a friend")]
    [InlineData("tags with ana")]
    [InlineData("untag Ana as chamber")]
    public void Other_sentences_are_not(string text) => Assert.Null(TagReader.Read(text));
}
