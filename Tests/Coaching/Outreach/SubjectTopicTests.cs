using NetworkCoachBot.Coaching.Outreach;

namespace NetworkCoachBot.Tests.Coaching.Outreach;

public class SubjectTopicTests
{
    [Theory]
    [InlineData("how you got your managers on board", "your managers")]
    [InlineData("how you keep three crews on schedule", null)]
    [InlineData("you wrote about the night shift board", "the night shift board")]
    [InlineData("how you decided on board games", "board games")]
    public void On_board_is_no_thing_to_write_about_and_a_board_is(string said, string? topic) =>
        Assert.Equal(topic, SubjectTopic.In(said));
}
