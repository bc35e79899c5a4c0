using NetworkCoachBot.Language.Reminders;

namespace NetworkCoachBot.Tests.Language.Reminders;

public class SnoozeReaderTests
{
    [Theory]
    [InlineData("snooze until after Thanksgiving", true)]
    [InlineData("snooze", false)]
    [InlineData("remind me again in two weeks", false)]
    [InlineData("not before Monday", false)]
    [InlineData("Not until Monday please", false)]
    [InlineData("put it off until next week", false)]
    [InlineData("remind me in two weeks", false)]
    [InlineData("remind me on friday then", false)]
    [InlineData("remind me about it after the holidays", true)]
    [InlineData("can you ask me again tomorrow at 3pm", false)]
    [InlineData("snooze jim for a month", false)]
    public void A_wish_to_be_reminded_later_is_read(string text, bool isAfter)
    {
        var wish = SnoozeReader.Read(Reader.Read(text));
        Assert.NotNull(wish);
        Assert.Equal(isAfter, wish.IsAfter);
    }

    [Theory]
    [InlineData("remind me in two weeks to call the bank")]
    [InlineData("remind me to write to Ana on friday")]
    [InlineData("had coffee with jim, he said not before monday")]
    [InlineData("pause reminders until monday")]
    [InlineData("I met him after the meeting on Monday")]
    public void Other_wishes_are_not(string text) => Assert.Null(SnoozeReader.Read(Reader.Read(text)));
}
