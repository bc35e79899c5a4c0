using NetworkCoachBot.Language.Planning;

namespace NetworkCoachBot.Tests.Language.Planning;

public class WeekPlanReaderTests
{
    [Theory]
    [InlineData("my plan is 5 messages, 3 gifts and 2 meetings a week", 5, 3, 2)]
    [InlineData("My plan is 3 messages and 1 talk a week.", 3, null, 1)]
    [InlineData("I want to send 4 notes a week", 4, null, null)]
    [InlineData("each week I'll send 5, give 2 and meet 1", 5, 2, 1)]
    [InlineData("weekly goal: three coffees", null, null, 3)]
    [InlineData("let's aim for two calls and one email per week", 1, null, 2)]
    public void A_plan_is_read_from_one_sentence(string text, int? sent, int? given, int? met) =>
        Assert.Equal(new WeekPlanReading(sent, given, met), WeekPlanReader.Read(text));

    [Fact]
    public void It_can_be_dropped() => Assert.True(WeekPlanReader.Read("forget my weekly plan")!.IsOff);

    [Theory]
    [InlineData("I sent 5 messages this week")]
    [InlineData("how many messages should I send a week?")]
    [InlineData("he wants to meet 2 people a week")]
    [InlineData("remind me to send 3 notes this week")]
    [InlineData("I plan to meet Jim this week")]
    [InlineData("my goal is a job in ops")]
    public void Other_sentences_are_left_alone(string text) => Assert.Null(WeekPlanReader.Read(text));
}
