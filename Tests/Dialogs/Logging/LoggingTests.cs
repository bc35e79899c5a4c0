using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Tests.Support;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Tests.Dialogs.Logging;

public class LoggingTests
{
    private const string User = "webchat/users/sam";

    [Fact]
    public async Task A_coffee_is_logged_in_two_lines_and_a_tap_and_the_thanks_are_a_tap_away()
    {
        var chat = new Conversation();
        await chat.SayAsync("had coffee w jim yesterday!! he gave me 2 names");
        await chat.SayAsync("priya nair, and tom from the co-packer. night shift took a 3 month trial he said. i promised him my month-two notes");
        await chat.PressAsync("Save");
        await chat.PressAsync("Draft the thanks");
        await chat.PressAsync("I sent it");
        Approved.Check(chat.Transcript, "coffee");
    }

    [Fact]
    public async Task Names_become_people_with_their_chain_and_the_promise_gets_a_day()
    {
        var chat = new Conversation();
        await chat.SayAsync("had coffee w jim yesterday!! he gave me 2 names");
        await chat.SayAsync("priya nair, and tom from the co-packer. night shift took a 3 month trial he said. i promised him my month-two notes");
        await chat.PressAsync("Save");

        var jim = await PersonAsync(chat, "Jim");
        Assert.Equal(Strength.Talked, jim.Strength);
        Assert.Equal(new DateOnly(2026, 11, 20), jim.LastContact);
        Assert.Equal(new DateOnly(2026, 11, 21), jim.NextContact);
        var promise = Assert.Single(jim.Promises);
        Assert.Equal(("my month-two notes", new DateOnly(2026, 11, 25)), (promise.What, promise.Due!.Value));
        foreach (var name in new[] { "Priya Nair", "Tom" })
        {
            var named = await PersonAsync(chat, name);
            Assert.Equal((jim.Id, Strength.Introduced), (named.IntroducedBy, named.Strength));
        }
    }

    [Theory]
    [InlineData("Baker", 2)]
    [InlineData("yes", 2)]
    [InlineData("the one from Delta", 2)]
    [InlineData("another Tom", 3)]
    [InlineData("no, somebody new", 3)]
    public async Task A_first_name_that_is_known_is_asked_about(string answer, int people)
    {
        var chat = new Conversation();
        await chat.SayAsync("add Tom Baker from Delta");
        Assert.Contains("Tom: is that Tom Baker, Delta, or another Tom?", await chat.SayAsync("met Jim Ruiz for lunch, he gave me Tom's name"), StringComparison.Ordinal);
        Assert.Contains("Lunch with Jim", await chat.SayAsync(answer), StringComparison.Ordinal);
        await chat.PressAsync("Save");
        var all = await chat.Notebook.ListPeopleAsync(User, null, 10, default);
        Assert.Equal(people, all.Count);
        Assert.Equal(people == 2 ? "Tom Baker" : "Tom", Assert.Single(all, p => p.IntroducedBy is not null).Name);
    }

    [Theory]
    [InlineData("he's swamped till March", RefusalReason.NoTime)]
    [InlineData("they are not hiring", RefusalReason.CannotHelp)]
    [InlineData("he didn't say", RefusalReason.Unsaid)]
    public async Task Why_somebody_said_no_can_be_asked_back_and_told_in_words(string said, RefusalReason why)
    {
        var chat = new Conversation();
        await chat.SayAsync("Jim Ruiz said no to a meeting");
        var because = await chat.SayAsync("why");
        Assert.Contains("seldom about you", because, StringComparison.Ordinal);
        Assert.Contains("Did Jim say why?", because, StringComparison.Ordinal);
        await chat.SayAsync(said);
        Assert.Equal(why, (await PersonAsync(chat, "Jim Ruiz")).Timeline[^1].Why);
    }

    [Fact]
    public async Task What_is_wanted_beside_an_open_log_is_no_part_of_it()
    {
        var chat = new Conversation();
        await chat.SayAsync("add Jim Ruiz");
        await chat.SayAsync("had a call with jim yesterday, he sent me the job description");
        await chat.SayAsync("put jim down as mutual");
        var answer = await chat.SayAsync("what have we given each other");
        Assert.Contains("Kept: call with Jim", answer, StringComparison.Ordinal);
        var jim = await PersonAsync(chat, "Jim Ruiz");
        Assert.Equal(Strength.Mutual, jim.Strength);
        Assert.DoesNotContain(jim.Timeline, c => c.Note?.Contains("given each other", StringComparison.Ordinal) == true);
        Assert.NotEmpty(jim.Timeline);
    }

    [Fact]
    public async Task Several_people_met_at_once_are_logged_one_after_another()
    {
        var chat = new Conversation();
        Assert.Contains("Bill first, then Bob, Barbara", await chat.SayAsync("I met Bill, Bob and Barbara at the fair"), StringComparison.Ordinal);
        await chat.SayAsync("nothing special");
        Assert.Contains("I met Bob at the fair", await chat.SayAsync("save"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_did_for_the_user_is_a_gift_and_no_role()
    {
        var chat = new Conversation();
        await chat.SayAsync("add Nina Roth");
        await chat.SayAsync("nina fixed my CV");
        var nina = await PersonAsync(chat, "Nina Roth");
        Assert.Null(nina.Role);
        Assert.Contains(nina.Timeline, c => c.Kind == ContactKind.Received);
    }

    [Fact]
    public async Task A_message_of_long_ago_has_no_day_to_wait_for()
    {
        var chat = new Conversation();
        Assert.Contains("long enough for one reminder", await chat.SayAsync("i emailed Nora Lind on 2 November"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_is_kept_with_its_reason_and_answered_kindly()
    {
        var chat = new Conversation();
        await chat.SayAsync("got a no from jim");
        await chat.PressAsync("No time");
        await chat.PressAsync("Draft the thanks");
        Approved.Check(chat.Transcript, "a-no");
        Assert.Equal(RefusalReason.NoTime, (await PersonAsync(chat, "Jim")).Timeline[^1].Why);
    }

    [Fact]
    public async Task Silence_follows_the_business_days()
    {
        var chat = new Conversation();
        await chat.SayAsync("emailed priya nair today");
        chat.Time.Advance(TimeSpan.FromDays(2));
        await chat.SayAsync("still nothing from her");
        chat.Time.Advance(TimeSpan.FromDays(3));
        await chat.SayAsync("still nothing from priya");
        chat.Time.Advance(TimeSpan.FromDays(6));
        await chat.SayAsync("no answer from priya yet");
        await chat.SayAsync("emailed priya again");
        chat.Time.Advance(TimeSpan.FromDays(8));
        await chat.SayAsync("crickets from priya");
        Approved.Check(chat.Transcript, "silence");
    }

    [Fact]
    public async Task A_meeting_without_a_lead_still_counts()
    {
        var chat = new Conversation();
        await chat.SayAsync("had lunch with ana on thursday");
        await chat.PressAsync("Nothing special");
        await chat.PressAsync("Save");
        Approved.Check(chat.Transcript, "no-lead");
    }

    [Fact]
    public async Task Smaller_things_are_noted_in_one_line()
    {
        var chat = new Conversation();
        await chat.SayAsync("jim wrote back, he can do thursday");
        await chat.SayAsync("she helped me with my resume");
        await chat.SayAsync("i sent ana that article");
        await chat.SayAsync("ana helped me with my resume");
        await chat.SayAsync("i promised ana my slides");
        await chat.SayAsync("sent ana the slides");
        Approved.Check(chat.Transcript, "one-liners");
        Assert.Empty((await PersonAsync(chat, "Ana")).OpenPromises());
    }

    [Fact]
    public async Task A_changed_mind_changes_the_card_and_nothing_is_kept_before_it_is_saved()
    {
        var chat = new Conversation();
        await chat.SayAsync("met jim ruiz yesterday, he said they hire in may");
        await chat.SayAsync("no it was thursday");
        await chat.SayAsync("he also told me about their new plant in ohio");
        Assert.Empty((await PersonAsync(chat, "Jim Ruiz")).Timeline);
        await chat.SayAsync("save it");
        Approved.Check(chat.Transcript, "changed-mind");
    }

    [Fact]
    public async Task Help_and_cancel_work_in_the_middle()
    {
        var chat = new Conversation();
        await chat.SayAsync("had coffee with jim today");
        await chat.SayAsync("why do you ask?");
        await chat.SayAsync("help");
        await chat.SayAsync("cancel");
        Approved.Check(chat.Transcript, "help-and-cancel");
        Assert.Empty(await chat.Notebook.ListPeopleAsync(User, null, 10, default));
    }

    [Fact]
    public async Task A_card_pressed_twice_is_counted_once()
    {
        var chat = new Conversation();
        await chat.SayAsync("had coffee with jim today, he told me about night shifts");
        var save = chat.Button("Save");
        await chat.PressAsync("Save");
        var again = await chat.PressAgainAsync(save);
        Assert.Contains("saved already", again, StringComparison.Ordinal);
        Assert.Single((await PersonAsync(chat, "Jim")).Timeline);
    }

    [Fact]
    public async Task The_fields_of_the_card_are_what_is_kept()
    {
        var chat = new Conversation();
        await chat.SayAsync("had coffee with jim today, he told me about night shifts");
        var save = chat.Button("Save");
        save.Merge(new JObject { ["date"] = "2026-11-18", ["names"] = "Priya Nair; Tom (Delta, ops)", ["felt"] = "good" });
        await chat.PressAgainAsync(save);
        var jim = await PersonAsync(chat, "Jim");
        Assert.Equal(new DateOnly(2026, 11, 18), jim.LastContact);
        Assert.Equal("Delta, ops", (await PersonAsync(chat, "Tom")).HowKnown);
    }

    [Fact]
    public async Task A_card_that_was_left_behind_can_still_be_saved()
    {
        var chat = new Conversation();
        await chat.SayAsync("had coffee with jim today, he told me about night shifts");
        var save = chat.Button("Save");
        await chat.SayAsync("cancel");
        await chat.PressAgainAsync(save);
        Assert.Single((await PersonAsync(chat, "Jim")).Timeline);
    }

    [Fact]
    public async Task Two_people_of_one_name_are_told_apart_by_a_tap()
    {
        var chat = new Conversation();
        await chat.Notebook.SaveAsync(User, new Person { Id = "a", Name = "Jim Ruiz", Company = "Ruiz Foods" }, default);
        await chat.Notebook.SaveAsync(User, new Person { Id = "b", Name = "Jim Chen", Company = "Delta" }, default);
        await chat.SayAsync("got a no from jim, no time");
        await chat.PressAsync("Jim Chen, Delta");
        Approved.Check(chat.Transcript, "which-jim");
        Assert.Single((await chat.Notebook.FindPersonAsync(User, "b", default))!.Timeline);
    }

    [Theory]
    [InlineData("had coffee with <script>alert(1)</script> {0} today")]
    [InlineData("met jim today, he said **bold** [link](http://x.example) {0} \"quoted\" \\ and }{")]
    public async Task Hostile_text_is_only_text(string text)
    {
        var chat = new Conversation();
        await chat.SayAsync(text);
        await chat.SayAsync("he gave me {0} and <b>names</b>; DROP TABLE people");
        var answer = await chat.SayAsync("save");
        Assert.NotEmpty(answer);
    }

    [Fact]
    public async Task Where_cards_are_not_shown_words_do()
    {
        var chat = new Conversation("sms");
        await chat.SayAsync("called ana today, she told me the board meets in may");
        var answer = await chat.SayAsync("yes");
        Assert.Contains("Saved", answer, StringComparison.Ordinal);
    }

    private static async Task<Person> PersonAsync(Conversation chat, string name) =>
        (await chat.Notebook.SearchPeopleAsync(User, name, 5, default)).Single(p => p.Name == name);

    [Fact]
    public async Task After_thanks_another_talk_is_a_log_of_its_own()
    {
        var chat = new Conversation();
        await chat.SayAsync("had coffee with Jim Ruiz yesterday, he gave me the name of Ana Lopez");
        await chat.SayAsync("save");
        await chat.PressAsync("Draft the thanks");
        Assert.Contains("Call with Kim", await chat.SayAsync("i had a call with kim lee, no lead but she said i could look into supply planning"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_saves_at_once_where_nothing_more_is_to_be_told()
    {
        var chat = new Conversation();
        await chat.SayAsync("met Dee Poe at the fair");
        Assert.Contains("Saved", await chat.SayAsync("save"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_given_is_a_person_and_a_promise_has_its_day()
    {
        var chat = new Conversation();
        var card = await chat.SayAsync("met Ana Lopez today. she suggested looking at hospitals and gave me Bob's number, i promised her the slides by friday");
        Assert.Contains("Names you were given: Bob", card, StringComparison.Ordinal);
        Assert.DoesNotContain("You gave:", card, StringComparison.Ordinal);
        Assert.Contains("(the slides) for Fri 27 Nov", await chat.SayAsync("save"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reminder_is_no_name_that_was_owed()
    {
        var chat = new Conversation();
        Assert.Contains("Who are they?", await chat.SayAsync("coffee with Lena Ortiz yesterday, she gave me two names"), StringComparison.Ordinal);
        var said = await chat.SayAsync("actually, remind me to thank her on Monday");
        Assert.Contains("Noted: Lena", said, StringComparison.Ordinal);
        Assert.Contains("Who are they?", said, StringComparison.Ordinal);
    }
}
