using NetworkCoachBot.Coaching.Cadence;
using NetworkCoachBot.Coaching.Meetings;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Tests.Coaching.Meetings;

public class LogbookTests
{
    /// <summary>A Friday.</summary>
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Fact]
    public void A_meeting_moves_strength_give_and_take_and_the_next_day()
    {
        var logged = Keep(Jim(), Log(ContactKind.Met) with { Names = [new("Priya Nair")], Given = "my notes" }, new Person { Id = "n", Name = "Priya Nair" });
        Assert.Equal(Strength.Mutual, logged.Person.Strength);
        Assert.Equal(new GiveAndTake(1, 1, 0), logged.Person.GiveAndTake());
        Assert.Equal(Today.AddDays(1), logged.Person.NextContact);
        var priya = Assert.Single(logged.Named);
        Assert.Equal(("jim", "Jim Ruiz", Strength.Introduced), (priya.IntroducedBy, priya.IntroducedByName, priya.Strength));
        Assert.Equal(new DateOnly(2026, 11, 25), priya.NextContact);
    }

    [Fact]
    public void The_same_log_is_kept_once()
    {
        var once = Keep(Jim(), Log(ContactKind.Met)).Person;
        var twice = Keep(once, Log(ContactKind.Met));
        Assert.False(twice.IsNew);
        Assert.Same(once, twice.Person);
    }

    [Fact]
    public void A_promise_without_a_day_is_due_in_three_business_days_and_giving_it_keeps_it()
    {
        var owes = Keep(Jim(), Log(ContactKind.Met) with { Promised = "my month-two notes" }).Person;
        Assert.Equal(new DateOnly(2026, 11, 25), Assert.Single(owes.OpenPromises()).Due);
        var gave = Keep(owes, Log(ContactKind.Gave, "m2") with { Given = "the notes" }).Person;
        Assert.Empty(gave.OpenPromises());
        Assert.Equal(1, gave.GiveAndTake().Given);
    }

    [Fact]
    public void Somebody_who_was_sent_by_another_keeps_that_chain()
    {
        var known = new Person { Id = "n", Name = "Priya Nair", IntroducedBy = "ana", IntroducedByName = "Ana" };
        Assert.Equal("ana", Assert.Single(Keep(Jim(), Log(ContactKind.Met) with { Names = [new("Priya Nair")] }, known).Named).IntroducedBy);
    }

    [Theory]
    [InlineData("2026-11-24", SilenceStep.Wait)]
    [InlineData("2026-11-25", SilenceStep.TrySomebodyElse)]
    [InlineData("2026-11-30", SilenceStep.TrySomebodyElse)]
    [InlineData("2026-12-01", SilenceStep.RemindOnce)]
    public void Silence_counts_business_days(string day, SilenceStep step)
    {
        var wrote = Keep(Jim(), Log(ContactKind.Wrote)).Person;
        Assert.Equal(step, Silence.On(wrote, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), BusinessDays.WeekendsOnly));
    }

    [Fact]
    public void After_one_reminder_the_asking_stops_and_an_answer_begins_anew()
    {
        var wrote = Keep(Jim(), Log(ContactKind.Wrote)).Person;
        var again = wrote.After(new Contact(Today.AddDays(11), ContactKind.Wrote), Today.AddDays(11));
        Assert.Equal(SilenceStep.StopAsking, Silence.On(again, Today.AddDays(18), BusinessDays.WeekendsOnly));
        var heard = again.After(new Contact(Today.AddDays(19), ContactKind.Answered), Today.AddDays(19));
        Assert.Equal(0, Silence.Attempts(heard));
    }

    [Fact]
    public void A_refusal_keeps_its_reason_and_leaves_the_door_open()
    {
        var after = Keep(Jim(), Log(ContactKind.Refused) with { Why = RefusalReason.NoTime }).Person;
        Assert.Equal(RefusalReason.NoTime, after.Timeline[^1].Why);
        Assert.Equal(Today.AddDays(Logbook.DoorDays), after.NextContact);
    }

    [Fact]
    public void A_meeting_with_no_lead_won_something()
    {
        Assert.Equal([Won.Fan], Afterwards.WonBy(Log(ContactKind.Met)));
        Assert.Equal([Won.Names, Won.Learned, Won.Fan], Afterwards.WonBy(Log(ContactKind.Met) with { Names = [new("Tom")], Learned = "trial" }));
    }

    [Fact]
    public void Thanks_come_first_then_the_promise_then_the_introducer()
    {
        var jim = Jim() with { IntroducedBy = "ana", IntroducedByName = "Ana" };
        var log = Log(ContactKind.Met) with { Promised = "notes" };
        Assert.Equal([NextStep.Thank, NextStep.SendPromised, NextStep.TellIntroducer], Afterwards.Steps(Keep(jim, log).Person, log));
    }

    [Theory]
    [InlineData("Priya Nair; Tom (co-packer)", "Priya Nair", null, "Tom", "co-packer")]
    [InlineData("priya nair, Tom (Delta, ops)", "Priya Nair", null, "Tom", "Delta, ops")]
    [InlineData("Priya Nair, Delta; Tom", "Priya Nair", "Delta", "Tom", null)]
    public void Names_on_a_card_are_read(string text, string first, string? firstAbout, string second, string? secondAbout) =>
        Assert.Equal([new GivenName(first, firstAbout), new GivenName(second, secondAbout)], GivenName.Parse(text));

    private static Logged Keep(Person person, MeetingLog log, params Person[] named) => Logbook.Keep(person, log, named, Today, BusinessDays.WeekendsOnly);

    private static Person Jim() => new() { Id = "jim", Name = "Jim Ruiz" };

    private static MeetingLog Log(ContactKind kind, string id = "m1") => new() { Id = id, PersonId = "jim", Day = Today, Kind = kind };
}
