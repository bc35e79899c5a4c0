namespace NetworkCoachBot.Tests.Polyfills.Recognizers;

public class DateTests
{
    [Theory]
    [InlineData("I met Ana today", "today: date 2026-11-21 = 2026-11-21")]
    [InlineData("call him tmrw", "tmrw: date 2026-11-22 = 2026-11-22")]
    [InlineData("the day before yesterday", "the day before yesterday: date 2026-11-19 = 2026-11-19")]
    [InlineData("next Tuesday", "next tuesday: date 2026-11-24 = 2026-11-24")]
    [InlineData("last friday", "last friday: date 2026-11-13 = 2026-11-13")]
    [InlineData("this upcoming Monday", "this upcoming monday: date 2026-11-23 = 2026-11-23")]
    [InlineData("next week on Thursday", "next week on thursday: date 2026-11-26 = 2026-11-26")]
    [InlineData("Wednesday next week", "wednesday next week: date 2026-11-25 = 2026-11-25")]
    [InlineData("on Monday", "monday: date XXXX-WXX-1 = 2026-11-16 | XXXX-WXX-1 = 2026-11-23")]
    [InlineData("coffee on sat", "sat: date XXXX-WXX-6 = 2026-11-14 | XXXX-WXX-6 = 2026-11-21")]
    public void Days_are_counted_from_today(string text, string found) => Assert.Equal(found, Said.Dates(text));

    [Theory]
    [InlineData("on 2026-12-03", "2026-12-03: date 2026-12-03 = 2026-12-03")]
    [InlineData("on 12/3/2026", "12/3/2026: date 2026-12-03 = 2026-12-03")]
    [InlineData("on 12/3", "12/3: date XXXX-12-03 = 2025-12-03 | XXXX-12-03 = 2026-12-03")]
    [InlineData("23.04.2027", "23.04.2027: date 2027-04-23 = 2027-04-23")]
    [InlineData("December 3rd, 2026", "december 3rd, 2026: date 2026-12-03 = 2026-12-03")]
    [InlineData("the 3rd of Dec", "the 3rd of dec: date XXXX-12-03 = 2025-12-03 | XXXX-12-03 = 2026-12-03")]
    [InlineData("twenty third of march", "twenty third of march: date XXXX-03-23 = 2026-03-23 | XXXX-03-23 = 2027-03-23")]
    [InlineData("Tue May 9", "tue may 9: date XXXX-05-09 = 2026-05-09 | XXXX-05-09 = 2027-05-09")]
    [InlineData("on the 30th", "the 30th: date XXXX-XX-30 = 2026-10-30 | XXXX-XX-30 = 2026-11-30")]
    [InlineData("Feb 30", "feb 30: date XXXX-02-30 = not resolved")]
    [InlineData("2/29", "2/29: date XXXX-02-29 = 2024-02-29 | XXXX-02-29 = 2028-02-29")]
    [InlineData("the first Friday of next month", "the first friday of next month: date XXXX-12-WXX-5-#1 = 2026-12-04")]
    public void Dates_of_the_calendar(string text, string found) => Assert.Equal(found, Said.Dates(text));

    [Theory]
    [InlineData("in two weeks", "in two weeks: date 2026-12-05 = 2026-12-05")]
    [InlineData("three days ago", "three days ago: date 2026-11-18 = 2026-11-18")]
    [InlineData("a couple of months from now", "a couple of months from now: date 2027-01-21 = 2027-01-21")]
    [InlineData("2 weeks before Christmas", "2 weeks before christmas: date 2026-12-11 = 2026-12-11")]
    [InlineData("a week from Tuesday", "a week from tuesday: date 2026-12-01 = 2026-12-01")]
    [InlineData("in 3 business days", "in 3 business days: date 2026-11-25 = 2026-11-25")]
    [InlineData("in 10 days at 2pm", "in 10 days at 2pm: datetime 2026-12-01T14 = 2026-12-01 14:00:00")]
    public void Days_reached_by_counting(string text, string found) => Assert.Equal(found, Said.Dates(text));

    [Theory]
    [InlineData("Thanksgiving", "thanksgiving: date XXXX-11-WXX-4-#4 = 2025-11-27 | XXXX-11-WXX-4-#4 = 2026-11-26")]
    [InlineData("New Year's Eve", "new year's eve: date XXXX-12-31 = 2025-12-31 | XXXX-12-31 = 2026-12-31")]
    [InlineData("New Year", "new year: date XXXX-01-01 = 2026-01-01 | XXXX-01-01 = 2027-01-01")]
    [InlineData("easter 2027", "easter 2027: date 2027-03-28 = 2027-03-28")]
    [InlineData("the day after Christmas", "the day after christmas: date 2026-12-26 = 2026-12-26")]
    [InlineData("Labor Day 2027 weekend", "labor day 2027 weekend: daterange 2027-W35-WE = 2027-09-04..2027-09-07")]
    public void Holidays_have_names(string text, string found) => Assert.Equal(found, Said.Dates(text));

    [Fact]
    public void Other_english_puts_the_day_first()
    {
        Assert.Equal("11/12: date XXXX-12-11 = 2025-12-11 | XXXX-12-11 = 2026-12-11", Said.Dates("on 11/12", "en-GB"));
        Assert.Equal("11/12: date XXXX-11-12 = 2026-11-12 | XXXX-11-12 = 2027-11-12", Said.Dates("on 11/12", "en-US"));
    }
}
