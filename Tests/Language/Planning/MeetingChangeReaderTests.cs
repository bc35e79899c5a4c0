using NetworkCoachBot.Language.Planning;

namespace NetworkCoachBot.Tests.Language.Planning;

public class MeetingChangeReaderTests
{
    [Theory]
    [InlineData("my meeting with Priya was cancelled", MeetingChange.Off)]
    [InlineData("Priya canceled our coffee", MeetingChange.Off)]
    [InlineData("the call with Jim Ruiz is off", MeetingChange.Off)]
    [InlineData("jim cancelled on me", MeetingChange.Off)]
    [InlineData("cancel my meeting with Priya", MeetingChange.Off)]
    [InlineData("tomorrow's lunch got called off", MeetingChange.Off)]
    [InlineData("the meeting with Priya moved to Monday 10am", MeetingChange.Moved)]
    [InlineData("Priya moved our coffee to Friday", MeetingChange.Moved)]
    [InlineData("it moved to Friday", MeetingChange.Moved)]
    [InlineData("it got pushed to Monday", MeetingChange.Moved)]
    [InlineData("Eva's call is at 3 now", MeetingChange.Moved)]
    [InlineData("it's canceled", MeetingChange.Off)]
    [InlineData("my call with Jim has been rescheduled to Dec 3rd at 2pm", MeetingChange.Moved)]
    [InlineData("move my meeting with priya to tuesday", MeetingChange.Moved)]
    [InlineData("our lunch was pushed back to next week", MeetingChange.Moved)]
    public void A_meeting_that_is_off_or_moved_is_read(string text, MeetingChange change) => Assert.Equal(change, MeetingChangeReader.Read(Reader.Read(text)));

    [Theory]
    [InlineData("we're set for thursday 3pm", true)]
    [InlineData("great, we'll meet on Tuesday", true)]
    [InlineData("we met on Tuesday", false)]
    [InlineData("are we set for thursday?", false)]
    [InlineData("we're meeting Ana Silva on Tuesday", false)]
    public void A_day_that_is_agreed_is_read(string text, bool isAgreed) => Assert.Equal(isAgreed, MeetingChangeReader.IsAgreed(Reader.Read(text)));

    [Theory]
    [InlineData("had coffee with priya yesterday")]
    [InlineData("what if he cancels our meeting?")]
    [InlineData("meeting priya thursday 3pm, help me prep")]
    [InlineData("he moved his plant to 4 day weeks")]
    [InlineData("cancel")]
    [InlineData("she talked about how they moved the warehouse")]
    [InlineData("the call took off to a good start")]
    [InlineData("jim asked to move our meeting to friday")]
    public void Other_sentences_are_not(string text) => Assert.Equal(MeetingChange.None, MeetingChangeReader.Read(Reader.Read(text)));
}
