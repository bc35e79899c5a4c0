namespace NetworkCoachBot.Tests.Polyfills.Recognizers;

/// <summary>The same thing said in ways that fewer people use.</summary>
public class PhrasingTests
{
    [Theory]
    [InlineData("I'll be back on 15", "15: date XXXX-XX-15 = 2026-11-15 | XXXX-XX-15 = 2026-12-15")]
    [InlineData("on 15 at 8pm", "15 at 8pm: datetime XXXX-XX-15T20 = 2026-11-15 20:00:00 | XXXX-XX-15T20 = 2026-12-15 20:00:00")]
    [InlineData("on 3 occasions", "")]
    [InlineData("on 5 percent", "")]
    [InlineData("Tuesday 9 May at 10am", "tuesday 9 may at 10am: datetime XXXX-05-09T10 = 2026-05-09 10:00:00 | XXXX-05-09T10 = 2027-05-09 10:00:00")]
    [InlineData("one may argue", "")]
    [InlineData("Monday first thing", "monday: date XXXX-WXX-1 = 2026-11-16 | XXXX-WXX-1 = 2026-11-23")]
    [InlineData("first Tuesday at 3pm of next month", "first tuesday at 3pm of next month: datetime XXXX-12-WXX-2-#1T15 = 2026-12-01 15:00:00")]
    [InlineData("the first Monday 1pm to 3pm of next month", "first monday 1pm to 3pm of next month: datetimerange (XXXX-12-WXX-1-#1T13,XXXX-12-WXX-1-#1T15,PT2H) = 2026-12-07 13:00:00..2026-12-07 15:00:00")]
    public void Days(string text, string found) => Assert.Equal(found, Said.Dates(text));

    [Theory]
    [InlineData("afternoon at 4", "afternoon at 4: time T16 = 16:00:00")]
    [InlineData("afternoon 4:05", "afternoon 4:05: time T16:05 = 16:05:00")]
    [InlineData("good morning, 10:30 suits me", "10:30: time T10:30 = 10:30:00 | T22:30 = 22:30:00")]
    [InlineData("11-ish", "11-ish: time T11 = 11:00:00 | T23 = 23:00:00")]
    [InlineData("seven, this evening", "seven, this evening: datetime 2026-11-21T19 = 2026-11-21 19:00:00")]
    [InlineData("starts T12:34:20", "t12:34:20: time T12:34:20 = 12:34:20 | T00:34:20 = 00:34:20")]
    [InlineData("let's meet at lunch", "at lunch: timerange TMEL = 11:00:00..13:00:00")]
    [InlineData("we had lunch", "")]
    [InlineData("ten to twelve people came", "")]
    [InlineData("15 to 20 minutes", "20 minutes: duration PT20M = 1200")]
    [InlineData("it is now for sale", "")]
    public void Times(string text, string found) => Assert.Equal(found, Said.Dates(text));

    [Theory]
    [InlineData("4 to 23 next month", "4 to 23 next month: daterange (2026-12-04,2026-12-23,P19D) = 2026-12-04..2026-12-23")]
    [InlineData("2027.3", "2027.3: daterange 2027-03 = 2027-03-01..2027-04-01")]
    [InlineData("calendar year 2027", "calendar year 2027: daterange 2027 = 2027-01-01..2028-01-01")]
    [InlineData("Mar to May", "mar to may: daterange (XXXX-03-01,XXXX-05-01,P2M) = 2026-03-01..2026-05-01 | (XXXX-03-01,XXXX-05-01,P2M) = 2027-03-01..2027-05-01")]
    [InlineData("by eom", "by eom: daterange before-end 2026-11 = ..2026-12-01")]
    [InlineData("earlier this month", "earlier this month: daterange 2026-11 = 2026-11-01..2026-11-16")]
    [InlineData("earlier this week", "earlier this week: daterange 2026-W47 = 2026-11-16..2026-11-19")]
    [InlineData("no earlier than Monday", "no earlier than monday: daterange since XXXX-WXX-1 = 2026-11-16.. | since XXXX-WXX-1 = 2026-11-23..")]
    [InlineData(">=2027", ">=2027: daterange since 2027 = 2027-01-01..")]
    [InlineData("last quarter of 2025", "last quarter of 2025: daterange (2025-10-01,2026-01-01,P3M) = 2025-10-01..2026-01-01")]
    [InlineData("the 90s", "the 90s: daterange (XX90-01-01,XX00-01-01,P10Y) = 1990-01-01..2000-01-01 | (XX90-01-01,XX00-01-01,P10Y) = 2090-01-01..2100-01-01")]
    [InlineData("the nineteen nineties", "the nineteen nineties: daterange (1990-01-01,2000-01-01,P10Y) = 1990-01-01..2000-01-01")]
    [InlineData("550e8400-e29b-41d4-a716-446655440000", "")]
    public void Ranges(string text, string found) => Assert.Equal(found, Said.Dates(text));
}
