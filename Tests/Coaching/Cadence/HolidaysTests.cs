using System.Globalization;
using NetworkCoachBot.Coaching.Cadence;

namespace NetworkCoachBot.Tests.Coaching.Cadence;

public class HolidaysTests
{
    [Theory]
    [InlineData("US", "2026-11-26", "Thanksgiving")]
    [InlineData("US", "2026-07-03", "Independence Day")]
    [InlineData("US", "2027-07-05", "Independence Day")]
    [InlineData("US", "2027-12-31", "New Year's Day")]
    [InlineData("US", "2026-05-25", "Memorial Day")]
    [InlineData("GB", "2026-04-03", "Good Friday")]
    [InlineData("GB", "2026-12-25", "Christmas Day")]
    [InlineData("GB", "2026-12-28", "Boxing Day")]
    [InlineData("GB", "2027-12-27", "Christmas Day")]
    [InlineData("GB", "2027-12-28", "Boxing Day")]
    [InlineData("GB", "2027-03-29", "Easter Monday")]
    [InlineData("IE", "2026-02-02", "St Brigid's Day")]
    [InlineData("IE", "2030-02-01", "St Brigid's Day")]
    [InlineData("IE", "2026-10-26", "October holiday")]
    [InlineData("CA", "2026-05-18", "Victoria Day")]
    [InlineData("CA", "2026-10-12", "Thanksgiving")]
    [InlineData("AU", "2026-01-26", "Australia Day")]
    [InlineData("AU", "2025-04-25", "Anzac Day")]
    public void A_holiday_falls_on_its_day(string country, string day, string name)
    {
        var days = new BusinessDays(country);
        Assert.Equal(name, days.HolidayOn(Day(day)));
        Assert.False(days.IsBusinessDay(Day(day)));
    }

    [Fact]
    public void Seven_business_days_leave_out_thanksgiving()
    {
        Assert.Equal(Day("2026-12-03"), AfterSending.On(Day("2026-11-23"), new BusinessDays("US")).RemindOnce);
        Assert.Equal(Day("2026-12-02"), AfterSending.On(Day("2026-11-23"), new BusinessDays("FR")).RemindOnce);
    }

    [Theory]
    [InlineData("Canada", "CA")]
    [InlineData("the UK", "GB")]
    [InlineData("US", "US")]
    [InlineData("us", "US")]
    [InlineData("France", null)]
    [InlineData("Chicago", null)]
    public void A_country_is_known_by_what_people_call_it(string called, string? code) => Assert.Equal(code, Holidays.CountryCalled(called));

    [Theory]
    [InlineData("Europe/London", "GB")]
    [InlineData("America/Toronto", "CA")]
    [InlineData("Australia/Perth", "AU")]
    [InlineData("America/Sao_Paulo", null)]
    [InlineData(null, null)]
    public void A_time_zone_tells_the_country(string? zone, string? code) => Assert.Equal(code, Holidays.CountryOfZone(zone));

    [Fact]
    public void Every_rule_of_every_country_gives_a_weekday_or_a_fixed_day_in_any_year()
    {
        foreach (var country in Holidays.Countries)
        {
            Assert.All(Enumerable.Range(2020, 30), year => Assert.InRange(Holidays.In(country, year).Count, 7, 12));
        }
    }

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
