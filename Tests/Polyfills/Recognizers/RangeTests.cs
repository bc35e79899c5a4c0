namespace NetworkCoachBot.Tests.Polyfills.Recognizers;

public class RangeTests
{
    [Theory]
    [InlineData("next week", "next week: daterange 2026-W48 = 2026-11-23..2026-11-30")]
    [InlineData("this weekend", "this weekend: daterange 2026-W47-WE = 2026-11-21..2026-11-23")]
    [InlineData("last month", "last month: daterange 2026-10 = 2026-10-01..2026-11-01")]
    [InlineData("back in 2019", "2019: daterange 2019 = 2019-01-01..2020-01-01")]
    [InlineData("in February", "february: daterange XXXX-02 = 2026-02-01..2026-03-01 | XXXX-02 = 2027-02-01..2027-03-01")]
    [InlineData("Q1 2027", "q1 2027: daterange (2027-01-01,2027-04-01,P3M) = 2027-01-01..2027-04-01")]
    [InlineData("the 1990s", "the 1990s: daterange (1990-01-01,2000-01-01,P10Y) = 1990-01-01..2000-01-01")]
    [InlineData("this summer", "this summer: daterange 2026-SU = not resolved")]
    [InlineData("the first week of January 2027", "the first week of january 2027: daterange 2027-01-W01 = 2027-01-04..2027-01-11")]
    [InlineData("the week of December 14", "the week of december 14: daterange XXXX-12-14 = 2025-12-08..2025-12-15 | XXXX-12-14 = 2026-12-14..2026-12-21")]
    public void Named_stretches(string text, string found) => Assert.Equal(found, Said.Dates(text));

    [Theory]
    [InlineData("the next 3 weeks", "next 3 weeks: daterange (2026-11-22,2026-12-13,P3W) = 2026-11-22..2026-12-13")]
    [InlineData("past 5 minutes", "past 5 minutes: datetimerange (2026-11-21T09:55:00,2026-11-21T10:00:00,PT5M) = 2026-11-21 09:55:00..2026-11-21 10:00:00")]
    [InlineData("within 2 days", "within 2 days: daterange (2026-11-21,2026-11-23,P2D) = 2026-11-21..2026-11-23")]
    [InlineData("later this month", "later this month: daterange 2026-11 = 2026-11-21..2026-12-01")]
    [InlineData("late next month", "late next month: daterange end 2026-12 = 2026-12-16..2027-01-01")]
    [InlineData("the rest of the week", "rest of the week: daterange (2026-11-21,2026-11-22,P1D) = 2026-11-21..2026-11-22")]
    [InlineData("year to date", "year to date: daterange 2026 = 2026-01-01..2026-11-21")]
    public void Stretches_around_now(string text, string found) => Assert.Equal(found, Said.Dates(text));

    [Theory]
    [InlineData("from 2015 to 2018", "from 2015 to 2018: daterange (2015-01-01,2018-01-01,P3Y) = 2015-01-01..2018-01-01")]
    [InlineData("Nov 30 - Dec 4, 2026", "nov 30 - dec 4, 2026: daterange (2026-11-30,2026-12-04,P4D) = 2026-11-30..2026-12-04")]
    [InlineData("between 3 and 12 of Sept", "between 3 and 12 of sept: daterange (XXXX-09-03,XXXX-09-12,P9D) = 2026-09-03..2026-09-12 | (XXXX-09-03,XXXX-09-12,P9D) = 2027-09-03..2027-09-12")]
    [InlineData("from Monday to Thursday", "from monday to thursday: daterange (XXXX-WXX-1,XXXX-WXX-4,P3D) = 2026-11-16..2026-11-19 | (XXXX-WXX-1,XXXX-WXX-4,P3D) = 2026-11-23..2026-11-26")]
    [InlineData("from today until the end of March 2027", "from today until the end of march 2027: daterange (2026-11-21,2027-04-01,P131D) = 2026-11-21..2027-04-01")]
    public void From_one_day_to_another(string text, string found) => Assert.Equal(found, Said.Dates(text));

    [Theory]
    [InlineData("before Christmas", "before christmas: daterange before XXXX-12-25 = ..2025-12-25 | before XXXX-12-25 = ..2026-12-25")]
    [InlineData("since 2019", "since 2019: daterange since 2019 = 2019-01-01..")]
    [InlineData("after next week", "after next week: daterange after 2026-W48 = 2026-11-30..")]
    [InlineData("until the end of the month", "until the end of the month: daterange before-end 2026-11 = ..2026-12-01")]
    [InlineData("2012 or later", "2012 or later: daterange since 2012 = 2012-01-01..")]
    [InlineData("tomorrow after 1pm", "tomorrow after 1pm: datetimerange after 2026-11-22T13 = 2026-11-22 13:00:00..")]
    [InlineData("around 3pm", "around 3pm: time approx T15 = 15:00:00")]
    [InlineData("no later than tomorrow", "no later than tomorrow: daterange before 2026-11-22 = ..2026-11-22")]
    public void Open_to_one_side(string text, string found) => Assert.Equal(found, Said.Dates(text));
}
