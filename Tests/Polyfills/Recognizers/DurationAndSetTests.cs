namespace NetworkCoachBot.Tests.Polyfills.Recognizers;

public class DurationAndSetTests
{
    [Theory]
    [InlineData("45 minutes", "45 minutes: duration PT45M = 2700")]
    [InlineData("an hour and a half", "an hour and a half: duration PT1.5H = 5400")]
    [InlineData("half an hour", "half an hour: duration PT0.5H = 1800")]
    [InlineData("1h30m", "1h30m: duration PT1H30M = 5400")]
    [InlineData("a 15-minute call", "15-minute: duration PT15M = 900")]
    [InlineData("a few weeks", "a few weeks: duration P3W = 1814400")]
    [InlineData("all day", "all day: duration P1D = 86400")]
    [InlineData("more than 4 days", "more than 4 days: duration more P4D = 345600")]
    [InlineData("eleven years", "eleven years: duration P11Y = 346896000")]
    [InlineData("a second cousin", "")]
    public void Lengths_of_time(string text, string found) => Assert.Equal(found, Said.Dates(text));

    [Theory]
    [InlineData("every Friday", "every friday: set XXXX-WXX-5 = not resolved")]
    [InlineData("every other week", "every other week: set P2W = not resolved")]
    [InlineData("daily", "daily: set P1D = not resolved")]
    [InlineData("each Monday at 4pm", "each monday at 4pm: set XXXX-WXX-1T16 = not resolved")]
    [InlineData("3pm every day", "3pm every day: set T15 = not resolved")]
    [InlineData("on Mondays", "on mondays: set XXXX-WXX-1 = not resolved")]
    [InlineData("twice a month", "twice a month: set P1M = not resolved")]
    [InlineData("every Friday afternoon", "every friday afternoon: set XXXX-WXX-5TAF = not resolved")]
    public void What_comes_again(string text, string found) => Assert.Equal(found, Said.Dates(text));

    [Theory]
    [InlineData("I may follow up")]
    [InlineData("this may or may not work")]
    [InlineData("he sat in the sun")]
    [InlineData("Nice day.")]
    [InlineData("call (206) 555-1212")]
    [InlineData("Tel: 000 111 82-2100")]
    [InlineData("24/7 support for 1500 people")]
    [InlineData("up to date")]
    [InlineData("the first two names")]
    [InlineData("$12 for #friday")]
    [InlineData("")]
    [InlineData(" \u200b\u202e\0 ")]
    public void No_time_is_meant(string text) => Assert.Equal(string.Empty, Said.Dates(text));

    [Theory]
    [InlineData("1 ")]
    [InlineData("11,")]
    [InlineData("111 ")]
    [InlineData("million ")]
    [InlineData("2016-")]
    [InlineData("from monday to ")]
    [InlineData("before the end of ")]
    [InlineData("twenty one hundred and ")]
    public void A_long_text_is_read_to_its_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length)) + " and tomorrow";

        Assert.EndsWith("tomorrow: date 2026-11-22 = 2026-11-22", Said.Dates(text), StringComparison.Ordinal);
    }
}
