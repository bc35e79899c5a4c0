using NetworkCoachBot.Language.Reminders;

namespace NetworkCoachBot.Tests.Language.Reminders;

public class TaskReaderTests
{
    [Theory]
    [InlineData("remind me to print cards on Friday", "on Friday", "print cards")]
    [InlineData("please remind me tomorrow at 9 to update my resume", "tomorrow at 9", "update my resume")]
    [InlineData("set a reminder to call the bank on Monday", "on Monday", "call the bank")]
    [InlineData("remind me about the job fair next week", "next week", "the job fair")]
    [InlineData("to fix my resume", null, "fix my resume")]
    public void What_is_to_be_done_is_read(string text, string? when, string what) => Assert.Equal(what, TaskReader.Read(text, when));

    [Theory]
    [InlineData("remind me on Friday", "on Friday")]
    [InlineData("remind me to follow up on Friday", "on Friday")]
    [InlineData("remind me to send a thank you note tomorrow", "tomorrow")]
    [InlineData("remind me to call back on Monday", "on Monday")]
    [InlineData("remind me about him tomorrow", "tomorrow")]
    [InlineData("Ana Lopez", null)]
    public void What_is_done_with_somebody_needs_a_name(string text, string? when) => Assert.Null(TaskReader.Read(text, when));
}
