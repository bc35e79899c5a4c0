using NetworkCoachBot.Language.Logging;
using NetworkCoachBot.Language.Planning;

namespace NetworkCoachBot.Tests.Language.Logging;

public class SeveralReaderTests
{
    [Theory]
    [InlineData("met three people at the fair yesterday: Ivy Tran from Kroger, Saul B and a woman named Petra who does payroll", "met Ivy Tran from Kroger at the fair yesterday|met Saul B at the fair yesterday|met Petra who does payroll at the fair yesterday")]
    [InlineData("promised to get back to Lou about the grant by dec 10, also to send Kim my deck", "promised to get back to Lou about the grant by dec 10|promised to send Kim my deck")]
    [InlineData("i introduced Ana to Joe", "introduced Ana to Joe|introduced Joe to Ana")]
    [InlineData("had drinks with Kay from Merck and her colleague Stu", "had drinks with Kay from Merck|had drinks with Stu")]
    [InlineData("he told me to talk to Pete and her boss Linda", "")]
    [InlineData("met Ana", "")]
    public void What_is_told_of_several_is_told_of_each(string text, string told) =>
        Assert.Equal(told, string.Join('|', SeveralReader.Read(Reader.Read(text)).Select(t => t.Text)));

    [Theory]
    [InlineData("i owe my cousin Vera a lunch", true, "Vera")]
    [InlineData("i owe pete an intro", true, "pete")]
    [InlineData("i told zack id call him tomorrow", true, "zack")]
    [InlineData("promised to call him", true, null)]
    [InlineData("i owe Jim a reply", false, "Jim")]
    [InlineData("she promised me her notes", false, null)]
    public void A_promise_is_told_from_a_wish(string text, bool isPromise, string? whom)
    {
        Assert.Equal(isPromise, SeveralReader.IsPromise(text));
        Assert.Equal(whom, SeveralReader.PromisedTo(text));
    }

    [Theory]
    [InlineData("try again in march", "2027-03-01")]
    [InlineData("not this month", "2026-12-01")]
    [InlineData("she's swamped til the new year", "2027-01-04")]
    [InlineData("check back in two weeks", "2026-12-05")]
    [InlineData("he said no", null)]
    public void When_to_ask_again_is_read(string text, string? day) =>
        Assert.Equal(day, AgainReader.Read(text, new DateOnly(2026, 11, 21))?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("promised to send her: 1) my notes 2) the template", "my notes; the template")]
    [InlineData("told ana id look over her cv by monday and send her the link", "look over her cv by monday; the link")]
    [InlineData("i promised to email Ana the checklist", "the checklist")]
    [InlineData("met bob and promised to call him monday", "call him monday")]
    [InlineData("she said i'll hear from her", null)]
    [InlineData("do i owe Ana anything", null)]
    public void Promises_are_read_thing_by_thing(string text, string? promised) =>
        Assert.Equal(promised, LogReader.Read(text, LogAsked.Nothing, "Ana").Promised);

    [Theory]
    [InlineData("lunch with tom went badly, he said he cant help", Happened.Met)]
    [InlineData("pete called me back and we talked 20 min", Happened.Called)]
    [InlineData("i asked carol for advice", Happened.Wrote)]
    [InlineData("i didn't get a reply from ray", Happened.NoAnswer)]
    [InlineData("Tom gave me a no.", Happened.Refused)]
    [InlineData("told liz her tip worked out", Happened.ReportedBack)]
    [InlineData("sent thanks to ana", Happened.Wrote)]
    [InlineData("i introduced ana to joe", Happened.Gave)]
    public void What_happened_is_heard_behind_other_words(string text, Happened happened) => Assert.Equal(happened, LogReader.Read(text).Happened);

    [Theory]
    [InlineData("hank cancelled our coffee", MeetingChange.Off)]
    [InlineData("i didn't have coffee with Lou", MeetingChange.Off)]
    [InlineData("coffee with Rick fell through", MeetingChange.Off)]
    [InlineData("i didn't have coffee with Lou but we talked on the phone", MeetingChange.None)]
    [InlineData("i never met Bo", MeetingChange.None)]
    [InlineData("should i cancel our coffee", MeetingChange.None)]
    public void What_did_not_take_place_is_off(string text, MeetingChange change) => Assert.Equal(change, MeetingChangeReader.Read(Reader.Read(text)));

    [Theory]
    [InlineData("talked to Hank, booked a meeting tuesday", "2026-11-24")]
    [InlineData("spoke to Kit and set up a coffee for dec 3", "2026-12-03")]
    [InlineData("talked to Bob. i'll send him my deck on friday", null)]
    public void What_is_set_for_a_day_is_read_beside_what_was(string text, string? day) =>
        Assert.Equal(day, DayReader.SetFor(Reader.Read(text), new DateOnly(2026, 11, 21))?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
}
