namespace NetworkCoachBot.Tests.Polyfills.Recognizers;

public class TimeTests
{
    [Theory]
    [InlineData("at 3pm", "3pm: time T15 = 15:00:00")]
    [InlineData("9 a.m.", "9 a.m.: time T09 = 09:00:00")]
    [InlineData("at 10:30", "10:30: time T10:30 = 10:30:00 | T22:30 = 22:30:00")]
    [InlineData("18:45", "18:45: time T18:45 = 18:45:00")]
    [InlineData("at 6.45", "at 6.45: time T06:45 = 06:45:00 | T18:45 = 18:45:00")]
    [InlineData("half past seven", "half past seven: time T07:30 = 07:30:00 | T19:30 = 19:30:00")]
    [InlineData("quarter to six", "quarter to six: time T05:45 = 05:45:00 | T17:45 = 17:45:00")]
    [InlineData("seven o'clock", "seven o'clock: time T07 = 07:00:00 | T19 = 19:00:00")]
    [InlineData("7 in the evening", "7 in the evening: time T19 = 19:00:00")]
    [InlineData("noon", "noon: time T12 = 12:00:00")]
    [InlineData("1140 a.m.", "1140 a.m.: time T11:40 = 11:40:00")]
    [InlineData("the ratio is 4:3", "")]
    [InlineData("we met at 5 companies", "")]
    public void Times_of_day(string text, string found) => Assert.Equal(found, Said.Dates(text));

    [Theory]
    [InlineData("tomorrow at noon", "tomorrow at noon: datetime 2026-11-22T12 = 2026-11-22 12:00:00")]
    [InlineData("3pm today", "3pm today: datetime 2026-11-21T15 = 2026-11-21 15:00:00")]
    [InlineData("tonight at 6:30", "tonight at 6:30: datetime 2026-11-21T18:30 = 2026-11-21 18:30:00")]
    [InlineData("tomorrow morning at 9", "tomorrow morning at 9: datetime 2026-11-22T09 = 2026-11-22 09:00:00")]
    [InlineData("Dec 1st at 10:30 am", "dec 1st at 10:30 am: datetime XXXX-12-01T10:30 = 2025-12-01 10:30:00 | XXXX-12-01T10:30 = 2026-12-01 10:30:00")]
    [InlineData("2025-03-05T10:00:00", "2025-03-05t10:00:00: datetime 2025-03-05T10:00:00 = 2025-03-05 10:00:00 | 2025-03-05T22:00:00 = 2025-03-05 22:00:00")]
    [InlineData("an hour ago", "an hour ago: datetime 2026-11-21T09:00:00 = 2026-11-21 09:00:00")]
    [InlineData("by EOD", "by eod: datetimerange before 2026-11-21T23:59:59 = ..2026-11-21 23:59:59")]
    [InlineData("right now", "right now: datetime PRESENT_REF = 2026-11-21 10:00:00")]
    public void Times_on_days(string text, string found) => Assert.Equal(found, Said.Dates(text));

    [Theory]
    [InlineData("this morning", "this morning: datetimerange 2026-11-21TMO = 2026-11-21 08:00:00..2026-11-21 12:00:00")]
    [InlineData("last night", "last night: datetimerange 2026-11-20TNI = 2026-11-20 20:00:00..2026-11-20 23:59:59")]
    [InlineData("in the afternoon", "in the afternoon: timerange TAF = 12:00:00..16:00:00")]
    [InlineData("early in the morning", "early in the morning: timerange start TMO = 08:00:00..10:00:00")]
    [InlineData("good morning", "")]
    [InlineData("before lunch", "before lunch: timerange before TMEL = ..11:00:00")]
    [InlineData("lunch with Ana", "")]
    public void Parts_of_the_day(string text, string found) => Assert.Equal(found, Said.Dates(text));

    [Theory]
    [InlineData("5 to 6pm", "5 to 6pm: timerange (T17,T18,PT1H) = 17:00:00..18:00:00")]
    [InlineData("from 9.30-4.30pm", "from 9.30-4.30pm: timerange (T09:30,T16:30,PT7H) = 09:30:00..16:30:00")]
    [InlineData("for 2 hours from 2pm", "for 2 hours from 2pm: timerange (T14,T16:00:00,PT2H) = 14:00:00..16:00:00")]
    [InlineData("tomorrow from 3-4pm", "tomorrow from 3-4pm: datetimerange (2026-11-22T15,2026-11-22T16,PT1H) = 2026-11-22 15:00:00..2026-11-22 16:00:00")]
    [InlineData("tonight from 10pm to 1am", "tonight from 10pm to 1am: datetimerange (2026-11-21T22,2026-11-22T01,PT3H) = 2026-11-21 22:00:00..2026-11-22 01:00:00")]
    [InlineData("between now and noon", "between now and noon: datetimerange (PRESENT_REF,2026-11-21T12,PT2H) = 2026-11-21 10:00:00..2026-11-21 12:00:00")]
    [InlineData("from 5 to 10 people", "")]
    public void From_one_time_to_another(string text, string found) => Assert.Equal(found, Said.Dates(text));
}
