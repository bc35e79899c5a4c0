using NetworkCoachBot.Coaching.Outreach;

namespace NetworkCoachBot.Tests.Coaching.Outreach;

public class ReaderVoiceTests
{
    private static readonly Reader Jim = new("Jim Ruiz", "owner", "Ruiz Foods");

    [Theory]
    [InlineData("he moved his plant to 4 day weeks", "you moved your plant to 4 day weeks")]
    [InlineData("month two was chaos, i can tell him how we fixed it", "month two was chaos, I can tell you how we fixed it")]
    [InlineData("how he got night shift to agree", "how you got night shift to agree")]
    [InlineData("she owns a bakery and runs a choir", "you own a bakery and run a choir")]
    [InlineData("he's built the plant himself", "you've built the plant yourself")]
    [InlineData("hes moving to reno", "you're moving to reno")]
    [InlineData("does she still teach?", "do you still teach?")]
    [InlineData("tell her how her team did it", "tell you how your team did it")]
    [InlineData("she also teaches welding", "you also teach welding")]
    [InlineData("how Jim got night shift to agree", "how you got night shift to agree")]
    [InlineData("jim's talk on hiring", "your talk on hiring")]
    [InlineData("the work at ruiz foods", "the work at Ruiz Foods")]
    [InlineData("i cant wait to show them w/ photos", "I can't wait to show you with photos")]
    [InlineData("his kids and mine play football", "your kids and mine play football")]
    [InlineData("what would he do differently", "what would you do differently")]
    [InlineData("he was on the board, he has three plants", "you were on the board, you have three plants")]
    [InlineData("we both like \"<b>bold</b>\" ideas 😀", "we both like \"<b>bold</b>\" ideas 😀")]
    [InlineData("", "")]
    public void Speaks_to_the_reader(string said, string expected) => Assert.Equal(expected, ReaderVoice.ToReader(said, Jim));

    [Fact]
    public void Names_get_their_capitals_back() =>
        Assert.Equal("we did that too at Delta with Ana", ReaderVoice.ToReader("we did that too at delta with ana", Jim, ["delta", "ana lopez"]));
}
