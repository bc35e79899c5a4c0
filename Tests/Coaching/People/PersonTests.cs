using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Tests.Coaching.People;

public class PersonTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Theory]
    [InlineData(ContactKind.Wrote, Strength.Stranger)]
    [InlineData(ContactKind.NoAnswer, Strength.Stranger)]
    [InlineData(ContactKind.Refused, Strength.Stranger)]
    [InlineData(ContactKind.Gave, Strength.Stranger)]
    [InlineData(ContactKind.WasIntroduced, Strength.Introduced)]
    [InlineData(ContactKind.SaidHello, Strength.Met)]
    [InlineData(ContactKind.Answered, Strength.Met)]
    [InlineData(ContactKind.Received, Strength.Met)]
    [InlineData(ContactKind.IntroducedMe, Strength.Met)]
    [InlineData(ContactKind.Met, Strength.Talked)]
    [InlineData(ContactKind.Called, Strength.Talked)]
    public void A_contact_lifts_a_stranger_to(ContactKind kind, Strength expected) =>
        Assert.Equal(expected, Jim().After(new Contact(Today, kind), Today).Strength);

    [Theory]
    [InlineData(ContactKind.Met, 0, true)]
    [InlineData(ContactKind.Called, 1, true)]
    [InlineData(ContactKind.Met, -1, false)]
    [InlineData(ContactKind.Wrote, 1, false)]
    [InlineData(ContactKind.NoAnswer, 1, false)]
    [InlineData(ContactKind.Refused, -1, true)]
    public void A_meeting_ahead_is_over_once_it_was_held_or_refused(ContactKind kind, int daysAfter, bool isOver)
    {
        var day = new DateOnly(2026, 11, 26);
        var person = new Person { Id = "p", Name = "Priya" }.Meeting(day, new TimeOnly(15, 0));
        Assert.Equal(day.AddDays(1), person.NextContact);
        var after = person.After(new Contact(day.AddDays(daysAfter), kind), day.AddDays(2));
        Assert.Equal((isOver ? null : day, isOver ? null : new TimeOnly(15, 0)), (after.MeetingOn, after.MeetingAt));
    }

    [Fact]
    public void A_promise_due_before_the_meeting_stays_the_next_step()
    {
        var person = new Person { Id = "p", Name = "Priya" }.Promising("my notes", isMine: true, new(2026, 11, 20), new(2026, 11, 24)).Meeting(new(2026, 11, 26), null);
        Assert.Equal(new DateOnly(2026, 11, 24), person.NextContact);
        Assert.Same(person, person.Meeting(new(2026, 11, 26), null));
    }

    [Fact]
    public void A_second_answer_is_an_exchange() =>
        Assert.Equal(Strength.Talked, After(ContactKind.Answered, ContactKind.Wrote, ContactKind.Answered).Strength);

    [Theory]
    [InlineData(ContactKind.Gave, ContactKind.Received)]
    [InlineData(ContactKind.Received, ContactKind.Gave)]
    [InlineData(ContactKind.IntroducedMe, ContactKind.Gave)]
    public void Help_in_both_directions_is_mutual(ContactKind first, ContactKind then) => Assert.Equal(Strength.Mutual, After(first, then).Strength);

    [Fact]
    public void Giving_alone_is_not_mutual() => Assert.Equal(Strength.Talked, After(ContactKind.Met, ContactKind.Gave, ContactKind.Gave).Strength);

    [Fact]
    public void No_contact_lowers_a_tie()
    {
        foreach (var strength in Enum.GetValues<Strength>())
        {
            foreach (var kind in Enum.GetValues<ContactKind>())
            {
                var before = Jim() with { Strength = strength };
                Assert.True(before.After(new Contact(Today, kind), Today).Strength >= strength, $"{kind} lowers {strength}");
            }
        }
    }

    [Theory]
    [InlineData(Strength.Talked, 11, Strength.Talked)]
    [InlineData(Strength.Talked, 12, Strength.Met)]
    [InlineData(Strength.Talked, 60, Strength.Met)]
    [InlineData(Strength.Mutual, 23, Strength.Mutual)]
    [InlineData(Strength.Mutual, 24, Strength.Talked)]
    [InlineData(Strength.Met, 60, Strength.Met)]
    [InlineData(Strength.Introduced, 60, Strength.Introduced)]
    public void Silence_fades_a_tie_by_a_step(Strength strength, int months, Strength expected)
    {
        var person = Jim() with { Strength = strength, LastHeard = Today.AddMonths(-months), LastContact = Today.AddMonths(-months) };
        Assert.Equal(expected, person.StrengthOn(Today));
    }

    [Fact]
    public void Writing_into_the_silence_does_not_end_it_and_an_answer_does()
    {
        var faded = Jim() with { Strength = Strength.Talked, LastHeard = Today.AddMonths(-13), LastContact = Today.AddMonths(-13) };
        var wrote = faded.After(new Contact(Today, ContactKind.Wrote), Today);
        Assert.Equal(Strength.Met, wrote.StrengthOn(Today));
        Assert.Equal(Today, wrote.LastContact);
        Assert.Equal(Strength.Talked, wrote.After(new Contact(Today, ContactKind.Answered), Today).StrengthOn(Today));
    }

    [Fact]
    public void Without_a_known_contact_nothing_fades() => Assert.Equal(Strength.Talked, (Jim() with { Strength = Strength.Talked }).StrengthOn(Today));

    [Fact]
    public void What_the_user_says_stands_until_something_new_happens()
    {
        var mutual = After(ContactKind.Gave, ContactKind.Received);
        var overruled = mutual.With(new PersonChange.Overruled(Strength.Met, Today));
        Assert.Equal(Strength.Met, overruled.StrengthOn(Today));
        Assert.Equal(Strength.Met, overruled.After(new Contact(Today.AddDays(-30), ContactKind.Met), Today).Strength);
        Assert.Equal(Strength.Met, overruled.After(new Contact(Today.AddDays(1), ContactKind.Gave), Today.AddDays(1)).Strength);
        Assert.Equal(Strength.Talked, overruled.After(new Contact(Today.AddDays(1), ContactKind.Met), Today.AddDays(1)).Strength);
    }

    [Fact]
    public void An_own_strength_fades_from_the_day_it_was_set()
    {
        var person = (Jim() with { LastHeard = Today.AddMonths(-30) }).With(new PersonChange.Overruled(Strength.Mutual, Today));
        Assert.Equal(Strength.Mutual, person.StrengthOn(Today));
        Assert.Equal(Strength.Talked, person.StrengthOn(Today.AddMonths(24)));
    }

    [Theory]
    [InlineData(ContactKind.Wrote, true)]
    [InlineData(ContactKind.Answered, false)]
    [InlineData(ContactKind.Met, null)]
    public void Who_spoke_last_follows(ContactKind kind, bool? iSpoke) => Assert.Equal(iSpoke, After(kind).ISpokeLast);

    [Fact]
    public void An_older_entry_takes_its_place_and_changes_neither_last_contact_nor_who_spoke()
    {
        var person = Jim().After(new Contact(Today, ContactKind.Wrote), Today).After(new Contact(Today.AddDays(-9), ContactKind.Met), Today);
        Assert.Equal((Today, true), (person.LastContact, person.ISpokeLast));
        Assert.Equal([ContactKind.Met, ContactKind.Wrote], person.Timeline.Select(c => c.Kind));
        Assert.Equal(Today.AddDays(-9), person.Since);
    }

    [Fact]
    public void A_call_nobody_took_is_no_contact()
    {
        var person = Jim().After(new Contact(Today, ContactKind.NoAnswer) { Channel = MessageChannel.Phone }, Today);
        Assert.Null(person.LastContact);
        Assert.Single(person.Timeline);
    }

    [Fact]
    public void A_day_to_come_counts_as_today() => Assert.Equal(Today, Jim().After(new Contact(Today.AddDays(3), ContactKind.Met), Today).LastContact);

    [Fact]
    public void A_timeline_keeps_the_latest()
    {
        var person = Enumerable.Range(0, Person.LongestTimeline + 5).Aggregate(Jim(), (p, i) => p.After(new Contact(Today.AddDays(i - 400), ContactKind.Wrote), Today));
        Assert.Equal(Person.LongestTimeline, person.Timeline.Count);
        Assert.Equal(Today.AddDays(-395), person.Timeline[0].Day);
    }

    [Fact]
    public void Two_asks_with_nothing_given_are_worth_a_remark()
    {
        var asked = new Contact(Today, ContactKind.Wrote) { Asked = true };
        Assert.False(Jim().After(asked, Today).GiveAndTake().GiveFirst);
        var twice = Jim().After(asked, Today).After(asked, Today);
        Assert.True(twice.GiveAndTake().GiveFirst);
        Assert.Equal(new GiveAndTake(1, 0, 2), twice.After(new Contact(Today, ContactKind.Gave), Today).GiveAndTake());
        Assert.False(twice.After(new Contact(Today, ContactKind.Gave), Today).GiveAndTake().GiveFirst);
    }

    [Fact]
    public void A_kept_promise_is_something_given()
    {
        var person = Jim().Promising("my month-two notes", isMine: true, Today, Today.AddDays(2)).Promising("a name", isMine: false, Today);
        Assert.True(person.OwesBy(Today.AddDays(2)));
        Assert.False(person.OwesBy(Today.AddDays(1)));
        var kept = person.Kept(1, Today.AddDays(1)).Kept(1, Today.AddDays(1)).Kept(2, Today.AddDays(1));
        Assert.Empty(kept.OpenPromises());
        Assert.Equal(new GiveAndTake(1, 1, 0), kept.GiveAndTake());
        Assert.Equal(Strength.Mutual, kept.Strength);
    }

    [Fact]
    public void Every_change_that_changes_something_counts_one_version()
    {
        PersonChange[] changes =
        [
            new PersonChange.Renamed("James Ruiz"), new PersonChange.Works("owner", "Ruiz Foods"), new PersonChange.Mail("jim@ruizfoods.example"), new PersonChange.Phone("555 0100"),
            new PersonChange.Profile("https://linkedin.com/in/jim"), new PersonChange.KnownBy("met at the Chamber"), new PersonChange.Likes("sailing"), new PersonChange.Tagged("chamber"),
            new PersonChange.Overruled(Strength.Talked, Today), new PersonChange.SentBy("p9", "Ana"), new PersonChange.IntroducerKnows("his cousin"), new PersonChange.MayName(true),
            new PersonChange.ReportedBack(Today), new PersonChange.Moved(PersonStatus.Paused), new PersonChange.Planned(Today), new PersonChange.Untagged("chamber"),
            new PersonChange.Noted("two kids"), new PersonChange.LeftWork(),
        ];
        var person = Jim();
        foreach (var change in changes)
        {
            var after = person.With(change);
            Assert.Equal(person.Version + 1, after.Version);
            Assert.Same(after, after.With(change));
            person = after;
        }
    }

    [Fact]
    public void A_new_company_takes_the_old_role_away()
    {
        var person = Jim().With(new PersonChange.Works("owner", "Ruiz Foods")).With(new PersonChange.Works(null, "Delta"));
        Assert.Equal((null, "Delta"), (person.Role, person.Company));
    }

    [Fact]
    public void Another_introducer_has_not_agreed_yet()
    {
        var sent = Jim().With(new PersonChange.SentBy("p9", "Ana")).With(new PersonChange.MayName(true));
        Assert.Equal(Strength.Introduced, sent.Strength);
        Assert.True(sent.With(new PersonChange.SentBy("p9", "Ana")).IntroducerMayBeNamed);
        Assert.Null(sent.With(new PersonChange.SentBy("p8", "Tom")).IntroducerMayBeNamed);
        Assert.Null(Jim().With(new PersonChange.SentBy("p1", "Jim")).IntroducedBy);
    }

    [Fact]
    public void Merging_loses_nothing_that_happened()
    {
        var one = After(ContactKind.Met).Promising("notes", true, Today).With(new PersonChange.Tagged("chamber"));
        var other = new Person { Id = "p2", Name = "Jim Ruiz Ortega", Company = "Ruiz Foods", Strength = Strength.Met }
            .After(new Contact(Today.AddDays(-3), ContactKind.Gave), Today).Promising("a call", false, Today).With(new PersonChange.Tagged("Chamber")).With(new PersonChange.Likes("sailing"));
        var merged = one.MergedWith(other);
        Assert.Equal(("p1", "Jim Ruiz Ortega", "Ruiz Foods", Strength.Talked), (merged.Id, merged.Name, merged.Company, merged.Strength));
        Assert.Equal([ContactKind.Gave, ContactKind.Met], merged.Timeline.Select(c => c.Kind));
        Assert.Equal([1, 2], merged.Promises.Select(p => p.Number));
        Assert.Equal(["chamber"], merged.Tags);
        Assert.Equal(["sailing"], merged.Interests);
        Assert.Equal(Today, merged.LastContact);
        Assert.Throws<ArgumentException>(() => one.MergedWith(one));
    }

    [Fact]
    public void Losing_touch_is_with_those_who_were_near()
    {
        Person Silent(string id, Strength strength, int days, PersonStatus status = PersonStatus.Active) =>
            new() { Id = id, Name = id, Strength = strength, LastContact = Today.AddDays(-days), Status = status };
        Person[] people =
        [
            Silent("met-recently", Strength.Met, 120), Silent("met-long-ago", Strength.Met, 200), Silent("talked", Strength.Talked, 90), Silent("talked-longer", Strength.Talked, 300),
            Silent("mutual", Strength.Mutual, 95), Silent("stranger", Strength.Stranger, 900), Silent("paused", Strength.Mutual, 900, PersonStatus.Paused), new() { Id = "never", Name = "never", Strength = Strength.Mutual },
        ];
        Assert.Equal(["mutual", "talked-longer", "talked", "met-long-ago"], LosingTouch.Of(people, Today).Select(p => p.Id));
    }

    private static Person Jim() => new() { Id = "p1", Name = "Jim Ruiz" };

    private static Person After(params ContactKind[] kinds) => kinds.Aggregate(Jim(), (p, k) => p.After(new Contact(Today, k), Today));
}
