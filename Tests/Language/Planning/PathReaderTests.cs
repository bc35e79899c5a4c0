using NetworkCoachBot.Language.Planning;

namespace NetworkCoachBot.Tests.Language.Planning;

public class PathReaderTests
{
    [Theory]
    [InlineData("what new paths came up?")]
    [InlineData("show me my paths")]
    [InlineData("any new ideas?")]
    public void All_paths_are_asked_for(string text) => Assert.Equal(new PathReading(About: null), PathReader.Read(text));

    [Theory]
    [InlineData("who can I ask about data centers?", "data centers")]
    [InlineData("who knows something about sales?", "sales")]
    [InlineData("which of my contacts could I talk to about nursing", "nursing")]
    public void Who_knows_about_something_is_asked(string text, string about) => Assert.Equal(new PathReading(about), PathReader.Read(text));

    [Theory]
    [InlineData("she told me about new paths")]
    [InlineData("who can introduce me to Jim?")]
    [InlineData("who knows Ana?")]
    [InlineData("I have an idea")]
    public void Other_sentences_are_not(string text) => Assert.Null(PathReader.Read(text));
}
