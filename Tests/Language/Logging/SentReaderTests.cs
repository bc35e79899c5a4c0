using NetworkCoachBot.Language.Logging;

namespace NetworkCoachBot.Tests.Language.Logging;

public class SentReaderTests
{
    [Theory]
    [InlineData("sent", true)]
    [InlineData("ok I've just sent it!", true)]
    [InlineData("done", true)]
    [InlineData("it's been mailed now", true)]
    [InlineData("emailed her already", true)]
    [InlineData("sent Jim the slides", false)]
    [InlineData("not sent", false)]
    [InlineData("is it sent to him by mail?", false)]
    public void That_a_message_went_out_and_nothing_else(string text, bool saysSent) => Assert.Equal(saysSent, SentReader.SaysSent(text));
}
