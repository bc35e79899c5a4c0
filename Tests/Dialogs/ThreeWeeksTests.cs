using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Dialogs;

/// <summary>Three weeks in the life of somebody who looks for work: some sixty turns over 21 days, with what is kept at each milestone.</summary>
public class ThreeWeeksTests
{
    private const string User = "webchat/users/sam";

    private readonly Conversation _chat = new();

    [Fact]
    public async Task From_the_first_message_to_a_list_of_ones_own()
    {
        await FirstDayAsync();
        await SilenceAndReminderAsync();
        await AnswerAndMeetingAsync();
        await NamesAndThanksAsync();
        await NextListAsync();
        Approved.Check(_chat.Transcript, "three-weeks");
    }

    /// <summary>Saturday 21 November: who I am, whom I know, the first message.</summary>
    private async Task FirstDayAsync()
    {
        await SayAsync("hi", "I'm looking for a job in operations", "my story is: ten years in packing plants, good at calm starts, I want to run a site", "I can offer my month two checklist");
        await _chat.PressAsync("Yes, it's mine");
        await SayAsync(
            "my country is the US",
            "my plan is 3 messages and 1 talk a week",
            "add Ana Lopez, my old boss at Delta",
            "add Omar Haddad, met him at the Chamber breakfast",
            "I want to write to Jim Ruiz, he owns Ruiz Foods",
            "met him at the Chamber breakfast, he moved his plant to 4 day weeks");
        await _chat.PressAsync("my month two checklist");
        await SayAsync("how he got night shift to agree");
        await _chat.PressAsync("I sent it");
        var jim = await FindAsync("jim");
        Assert.Equal(ContactKind.Wrote, Assert.Single(jim.Timeline).Kind);

        // Seven business days, without Thanksgiving.
        Assert.Equal(new DateOnly(2026, 12, 2), jim.NextContact);
    }

    private async Task SilenceAndReminderAsync()
    {
        await DayAsync(25);
        await SayAsync("who's next?");
        await _chat.PressAsync("Somebody else");
        await SayAsync("that's it for today", "is this all fake?", "how am I doing?");
        await DayAsync(27);
        await SayAsync("no answer from Jim Ruiz");
        await DayAsync(32);
        Assert.Equal("Jim Ruiz", await FirstOfListAsync());
        await SayAsync("that's it for today", "I wrote to Jim Ruiz again today");
        Assert.Equal(2, (await FindAsync("jim")).Timeline.Count(c => c.Kind == ContactKind.Wrote));
    }

    private async Task AnswerAndMeetingAsync()
    {
        await DayAsync(33);
        await SayAsync("Jim Ruiz answered, he has time on monday");
        Assert.Contains((await FindAsync("jim")).Timeline, c => c.Kind == ContactKind.Answered);
        await SayAsync("meeting Jim Ruiz monday at 9am, help me prep");
        var jim = await FindAsync("jim");
        Assert.Equal((new DateOnly(2026, 12, 7), new TimeOnly(9, 0)), (jim.MeetingOn!.Value, jim.MeetingAt!.Value));
        await _chat.PressAsync("Rehearse it");
        await _chat.PressAsync("A busy one");
        await SayAsync("How did you get your people to agree on the new week?", "What did the supplier say when he dropped out?", "Who else should I talk to?", "stop");
    }

    private async Task NamesAndThanksAsync()
    {
        await DayAsync(37);
        await SayAsync("had coffee with Jim Ruiz today, he gave me 2 names", "Priya Nair, and Tom Baker from the co-packer. night shift took a 3 month trial. i promised him my month two checklist");
        await _chat.PressAsync("Save");
        await _chat.PressAsync("Draft the thanks");
        await _chat.PressAsync("I sent it");
        var jim = await FindAsync("jim");
        Assert.True(jim.StrengthOn(new DateOnly(2026, 12, 7)) >= Strength.Talked);
        Assert.Single(jim.OpenPromises());
        Assert.Equal(("Jim Ruiz", "Jim Ruiz"), ((await FindAsync("priya")).IntroducedByName, (await FindAsync("tom")).IntroducedByName));
        await DayAsync(38);
        await SayAsync("sent Jim Ruiz my month two checklist");
        Assert.Empty((await FindAsync("jim")).OpenPromises());
        await SayAsync("remind me to write to Ana Lopez on friday", "I'm going to the chamber breakfast on thursday");
        await DayAsync(40);
        await SayAsync("who's next?");
        await SayAsync("that's it for today", "Omar Haddad gave me a tip about a new plant", "what do you know about Priya Nair?");
    }

    private async Task NextListAsync()
    {
        await DayAsync(41);
        // A tip of yesterday wants its thanks today.
        Assert.Equal("Omar Haddad", await FirstOfListAsync());
        await SayAsync("let's make some calls");
        await _chat.PressAsync("Talked");
        await _chat.PressAsync("Voicemail");
        await SayAsync("that's it for today", "how am I doing?");
        Assert.Contains((await FindAsync("omar")).Timeline, c => c.Kind == ContactKind.Called);
    }

    /// <summary>Noon of a day, counted from 1 November.</summary>
    private Task DayAsync(int day)
    {
        _chat.Time.MoveTo(new DateTimeOffset(2026, 11, 1, 12, 0, 0, TimeSpan.Zero).AddDays(day - 1));
        return Task.CompletedTask;
    }

    private async Task SayAsync(params string[] lines)
    {
        foreach (var line in lines)
        {
            await _chat.SayAsync(line);
        }
    }

    private async Task<Person> FindAsync(string name) => (await _chat.Notebook.SearchPeopleAsync(User, name, 1, default))[0];

    private async Task<string> FirstOfListAsync()
    {
        var answer = await _chat.SayAsync("who's next?");
        return new[] { "Jim Ruiz", "Ana Lopez", "Omar Haddad", "Priya Nair", "Tom Baker" }.MinBy(n => answer.IndexOf(n, StringComparison.Ordinal) is >= 0 and var at ? at : int.MaxValue)!;
    }
}
