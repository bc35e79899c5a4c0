using NetworkCoachBot.Language.Progress;

namespace NetworkCoachBot.Tests.Language.Progress;

public class PictureReaderTests
{
    [Theory]
    [InlineData("a picture of my network")]
    [InlineData("Draw my network.")]
    [InlineData("show me my network map")]
    [InlineData("can you draw a map of the whole network please")]
    public void A_picture_of_the_network_is_wanted(string text) => Assert.True(PictureReader.Asks(text));

    [Theory]
    [InlineData("she sent me a picture")]
    [InlineData("show me my people")]
    [InlineData("draw a plan for the week")]
    [InlineData("my network is small")]
    public void Other_wishes_are_not(string text) => Assert.False(PictureReader.Asks(text));
}
