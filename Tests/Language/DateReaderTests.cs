using NetworkCoachBot.Language;

namespace NetworkCoachBot.Tests.Language;

/// <summary>Read on Saturday, 21 November 2026, 10:00.</summary>
public class DateReaderTests
{
    [Theory]
    [InlineData("I met Jim last Tuesday", "2026-11-17")]
    [InlineData("met him on Monday", "2026-11-16")]
    [InlineData("remind me on Monday", "2026-11-23")]
    [InlineData("emailed her yest", "2026-11-20")]
    [InlineData("nudge me tmrw about ana", "2026-11-22")]
    [InlineData("remind me monday after thanksgiving to call ana", "2026-11-30")]
    [InlineData("remind me in a few weeks", "2026-12-12")]
    [InlineData("remind me by friday", "2026-11-27")]
    [InlineData("coffee with Ana wendesday, help me prepare", "2026-11-25")]
    [InlineData("remind me before christmas about lena", "2026-12-25")]
    [InlineData("met lena on the 3rd of november", "2026-11-03")]
    [InlineData("remind me on Saturday", "2026-11-28")]
    [InlineData("remind me this Saturday about ana", "2026-11-21")]
    [InlineData("I'm going to see Max the Tuesday after next", "2026-12-01")]
    [InlineData("met him Friday last week", "2026-11-13")]
    [InlineData("call with Eva on 12/3", "2026-12-03")]
    [InlineData("I met Eva on 12/3", "2025-12-03")]
    public void Days(string text, string day) => Assert.Equal(day, Only(Reader.Read(text)).From?.ToString("yyyy-MM-dd", null));

    [Theory]
    [InlineData("I met Jim last Tuesday at 3pm", "2026-11-17 15:00")]
    [InlineData("remind me by end of day friday to email tom", "2026-11-27 17:00")]
    [InlineData("remind me eod", "2026-11-21 17:00")]
    [InlineData("ping me first thing monday", "2026-11-23 09:00")]
    [InlineData("snooze until monday at 8", "2026-11-23 08:00")]
    [InlineData("remind me at 3 to call bob", "2026-11-21 15:00")]
    [InlineData("prep me for my call with ana today at 1pm", "2026-11-21 13:00")]
    [InlineData("im seeing ingrid tomorrow at 1pm, help me get ready", "2026-11-22 13:00")]
    [InlineData("sunday 1pm", "2026-11-22 13:00")]
    public void Times(string text, string time) => Assert.Equal(time, Only(Reader.Read(text)).From?.ToString("yyyy-MM-dd HH:mm", null));

    [Fact]
    public void A_range_has_both_ends()
    {
        var week = Only(Reader.Read("nudge me next week"));
        Assert.Equal((DateKind.Range, new DateTime(2026, 11, 23), new DateTime(2026, 11, 30)), (week.Kind, week.From, week.To));
    }

    [Fact]
    public void Each_date_goes_by_its_own_tense()
    {
        var dates = Reader.Read("emailed her last friday, we talk next thursday").Dates;
        Assert.Equal([new DateTime(2026, 11, 20), new DateTime(2026, 11, 26)], dates.Select(d => d.From));
    }

    [Fact]
    public void Where_the_sentence_is_silent_the_conversation_decides()
    {
        var text = "monday";
        Assert.Equal(new DateTime(2026, 11, 16), Only(Reader.Understanding.Read(text, Reader.Context with { Direction = TimeDirection.Past })).From);
        Assert.Equal(new DateTime(2026, 11, 23), Only(Reader.Understanding.Read(text, Reader.Context with { Direction = TimeDirection.Future })).From);
    }

    [Theory]
    [InlineData("en-GB", "2026-12-11")]
    [InlineData("en-US", "2027-11-12")]
    public void The_locale_orders_day_and_month(string locale, string day) =>
        Assert.Equal(day, Only(Reader.Understanding.Read("remind me on 11/12", Reader.Context with { Locale = locale })).From?.ToString("yyyy-MM-dd", null));

    [Fact]
    public void Today_is_the_users_today()
    {
        var tokyo = TimeZoneInfo.CreateCustomTimeZone("T", TimeSpan.FromHours(9), "T", "T");
        var late = Reader.Context with { Now = new DateTimeOffset(2026, 11, 21, 20, 0, 0, TimeSpan.Zero), TimeZone = tokyo };
        Assert.Equal(new DateTime(2026, 11, 23), Only(Reader.Understanding.Read("remind me tomorrow", late)).From);
    }

    [Theory]
    [InlineData("April is my neighbor and she works at Pfizer")]
    [InlineData("add May Chen")]
    [InlineData("My friend Sunday Adeyemi runs a startup")]
    [InlineData("he's VP at 3M")]
    [InlineData("She lives at 1600 Main St")]
    [InlineData("march madness starts again")]
    [InlineData("he is a second cousin of mine")]
    [InlineData("give me a second")]
    [InlineData("I may follow up")]
    public void No_date_in_names_companies_addresses_and_idioms(string text) => Assert.Empty(Reader.Read(text).Dates);

    [Fact]
    public void How_long_it_took_is_background()
    {
        var read = Reader.Read("talked to greg for 45 minutes this morning");
        Assert.Equal(TimeSpan.FromMinutes(45), Assert.Single(read.Dates, d => d.IsBackground).Duration);
        Assert.Equal("this morning", Only(read).Text);
    }

    private static DateReading Only(Utterance read) => Assert.Single(read.Dates, d => !d.IsBackground);
}
