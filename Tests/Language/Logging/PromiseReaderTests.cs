using NetworkCoachBot.Language.Logging;

namespace NetworkCoachBot.Tests.Language.Logging;

public class PromiseReaderTests
{
    /// <summary>A Saturday.</summary>
    private static readonly DateOnly Talk = new(2026, 11, 21);

    [Theory]
    [InlineData("the slides by Friday", "the slides", 6)]
    [InlineData("my cv tomorrow.", "my cv", 1)]
    [InlineData("an intro next week", "an intro", 7)]
    [InlineData("the list on saturday", "the list", 7)]
    public void The_day_of_a_promise_is_read(string promised, string what, int days) => Assert.Equal(new PromiseReading(what, Talk.AddDays(days)), PromiseReader.Read(promised, Talk));

    [Theory]
    [InlineData("the slides")]
    [InlineData("tomorrow")]
    [InlineData("the friday slides and a book")]
    public void Without_a_day_it_stays_as_it_was_said(string promised) => Assert.Equal(new PromiseReading(promised, null), PromiseReader.Read(promised, Talk));
}
