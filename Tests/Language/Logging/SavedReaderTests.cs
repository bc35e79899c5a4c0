using NetworkCoachBot.Language.Logging;

namespace NetworkCoachBot.Tests.Language.Logging;

public class SavedReaderTests
{
    [Theory]
    [InlineData("was that saved?", true)]
    [InlineData("is that kept", true)]
    [InlineData("did you get that?", true)]
    [InlineData("ok, did you save it all?", true)]
    [InlineData("do I have to save it?", true)]
    [InlineData("have you noted that", true)]
    [InlineData("save it", false)]
    [InlineData("did you know that he moved?", false)]
    [InlineData("was that too pushy?", false)]
    [InlineData("I saved him a seat", false)]
    public void Whether_something_was_kept_is_asked(string text, bool asks) => Assert.Equal(asks, SavedReader.Asks(text));
}
