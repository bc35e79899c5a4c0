using NetworkCoachBot.Language.Contacts;

namespace NetworkCoachBot.Tests.Language.Contacts;

public class MergeReaderTests
{
    [Theory]
    [InlineData("merge jim and james ruiz", "jim", "james ruiz")]
    [InlineData("Please combine Ana with Ana Lopez.", "Ana", "Ana Lopez")]
    [InlineData("jim and james are the same person", "jim", "james")]
    [InlineData("Bob and Robert Hill are actually the same", "Bob", "Robert Hill")]
    [InlineData("merge the two wei zhangs", "wei zhangs", "wei zhangs")]
    public void Two_entries_that_are_one_are_read(string text, string one, string other) => Assert.Equal(new MergeReading(one, other), MergeReader.Read(text));

    [Theory]
    [InlineData("merge")]
    [InlineData("jim and james are nice people")]
    [InlineData("I joined a club")]
    [InlineData("ana said the same")]
    [InlineData("add jim and james")]
    public void Other_sentences_are_not(string text) => Assert.Null(MergeReader.Read(text));
}
