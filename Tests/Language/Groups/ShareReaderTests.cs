using NetworkCoachBot.Language.Groups;

namespace NetworkCoachBot.Tests.Language.Groups;

/// <summary>What is for the coach of a group, by its form.</summary>
public class ShareReaderTests
{
    [Theory]
    [InlineData("share this with my coach", null)]
    [InlineData("Share it with our coach, please", null)]
    [InlineData("can you send this to my coach?", null)]
    [InlineData("please forward my message to the group coach", null)]
    [InlineData("show my coach this draft", null)]
    [InlineData("let my coach have a look at my note", null)]
    [InlineData("ask my coach to look at this", null)]
    [InlineData("run this by my coach", null)]
    [InlineData("send my draft to Jim to my coach", "Jim")]
    [InlineData("I'd like to share my latest email to Dr. Okafor with my coach", "Dr. Okafor")]
    [InlineData("send my coach my draft to Jim Ruiz", "Jim Ruiz")]
    public void A_message_of_mine(string text, string? reader)
    {
        var draft = Assert.IsType<ShareWish.Draft>(ShareReader.Read(text.Replace("Dr. ", "Dr ", StringComparison.Ordinal)));
        Assert.Equal(reader?.Replace("Dr. ", "Dr ", StringComparison.Ordinal), draft.Reader);
        Assert.Null(draft.Text);
    }

    [Fact]
    public void A_message_that_stands_after_a_colon() =>
        Assert.Equal(new ShareWish.Draft(null, "Hi Jim,\nhow are you?"), ShareReader.Read("share this with my coach:\nHi Jim,\nhow are you?"));

    [Theory]
    [InlineData("tell my coach I'm stuck with follow-ups", "I'm stuck with follow-ups")]
    [InlineData("Tell my coach that nobody answers me", "Nobody answers me")]
    [InlineData("let my coach know that I’m out next week", "I’m out next week")]
    [InlineData("ask my coach how long a note may be", "How long a note may be")]
    [InlineData("tell my coach: I know nobody in shipping", "I know nobody in shipping")]
    [InlineData("tell my coach I'm stuck", null)]
    [InlineData("tell my coach what I'm stuck with", null)]
    [InlineData("ask my coach for help", null)]
    [InlineData("tell my coach", null)]
    public void What_I_am_stuck_with(string text, string? what) => Assert.Equal(new ShareWish.Stuck(what), ShareReader.Read(text));

    [Theory]
    [InlineData("share with my coach", true)]
    [InlineData("share something with my coach", true)]
    [InlineData("write to my coach", false)]
    [InlineData("message my coach", false)]
    public void Something(string text, bool isSure) => Assert.Equal(new ShareWish.Something(isSure), ShareReader.Read(text));

    [Theory]
    [InlineData("I told my coach I'm stuck")]
    [InlineData("my coach shared this with me")]
    [InlineData("send my draft to Jim")]
    [InlineData("add my coach Sue Park to my contacts")]
    [InlineData("draft a message to my coach Sue about the season")]
    [InlineData("she is a coach at Delta")]
    [InlineData("tell my coachee I'm stuck")]
    [InlineData("share this with Jim")]
    [InlineData("")]
    public void Everything_else(string text) => Assert.Null(ShareReader.Read(text));
}
