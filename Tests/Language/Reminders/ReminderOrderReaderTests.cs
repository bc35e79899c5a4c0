using NetworkCoachBot.Language.Reminders;

namespace NetworkCoachBot.Tests.Language.Reminders;

public class ReminderOrderReaderTests
{
    [Theory]
    [InlineData("cancel the reminder", ReminderOrder.Cancel)]
    [InlineData("ok please delete Jim's reminder", ReminderOrder.Cancel)]
    [InlineData("forget the one about Jim", ReminderOrder.CancelTheOne)]
    [InlineData("stop reminding me about Jim", ReminderOrder.NoMore)]
    [InlineData("don't nudge me anymore about Ana", ReminderOrder.NoMore)]
    public void What_is_to_become_of_a_reminder_is_read(string text, ReminderOrder order) => Assert.Equal(order, ReminderOrderReader.Read(text));

    [Theory]
    [InlineData("remind me to cancel the gym")]
    [InlineData("stop reminders")]
    [InlineData("he cancelled the meeting")]
    [InlineData("forget it")]
    [InlineData("that was a good reminder")]
    public void Other_sentences_are_not(string text) => Assert.Equal(ReminderOrder.None, ReminderOrderReader.Read(text));

    [Theory]
    [InlineData("remind me every Monday", true)]
    [InlineData("a weekly reminder", true)]
    [InlineData("remind me on Monday", false)]
    [InlineData("remind everyone", false)]
    public void Again_and_again_is_heard(string text, bool repeats) => Assert.Equal(repeats, ReminderOrderReader.Repeats(text));
}
