using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Dialogs.Critique;

public class CheckTests
{
    private const string User = "webchat/users/sam";

    private const string Pasted = "Hi Ms. Okafor, I came across your profile and was very impressed by your career. I am exploring opportunities at Northwind and attached my resume. If you hear of anything please keep me in mind. Sorry to bother you!";

    [Theory]
    [InlineData("make it shorter")]
    [InlineData("too long, cut it down please")]
    public async Task A_checked_message_is_made_shorter_where_it_stands(string said)
    {
        var chat = new Conversation();
        await chat.SayAsync("check this: Hi Jim, I hope this finds you well. We both sing in the harbor choir. Could we talk for 15 minutes?");
        var answer = await chat.SayAsync(said);
        Assert.Contains("what says nothing is out", answer, StringComparison.Ordinal);
        var draft = Assert.Single(await chat.Notebook.ListDraftsAsync("webchat/users/sam", 10, default));
        Assert.DoesNotContain("finds you well", draft.Own, StringComparison.Ordinal);
        Assert.Contains("harbor choir", draft.Own, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("why")]
    [InlineData("why did you say that?")]
    [InlineData("why is that a problem?")]
    public async Task A_finding_is_explained_when_asked(string said)
    {
        var chat = new Conversation();
        await chat.SayAsync("check this: Hi Jim, any openings at your firm? I need a job.");
        var answer = await chat.SayAsync(said);
        Assert.Contains("openings at your firm", answer, StringComparison.Ordinal);
        Assert.Contains("Jim may think", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fix it for me")]
    [InlineData("can you fix it please")]
    [InlineData("use all the fixes")]
    [InlineData("ok rewrite it then")]
    public async Task All_fixes_are_put_in_at_one_word(string said)
    {
        var chat = new Conversation();
        await chat.SayAsync($"check this: {Pasted}");
        var answer = await chat.SayAsync(said);
        Assert.Contains("every fix", answer, StringComparison.Ordinal);
        var draft = Assert.Single(await chat.Notebook.ListDraftsAsync(User, 10, default));
        Assert.DoesNotContain("keep me in mind", draft.Own, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_only_the_user_can_fill_is_left_to_them()
    {
        var chat = new Conversation();
        await chat.SayAsync("check this: Hi Jim, I saw your talk about pumps. How do you keep them from freezing? If not, no harm done. Could we talk for 15 minutes?");
        Assert.Contains("only you can fill", await chat.SayAsync("fix it for me"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("he's an old coworker actually, we worked together 3 yrs")]
    [InlineData("we worked together for years")]
    [InlineData("she is a good friend of mine")]
    public async Task Told_who_the_reader_is_the_message_is_read_again(string said)
    {
        var chat = new Conversation();
        Assert.Contains("This asks for work before", await chat.SayAsync("check this: Hi Luis, good news from me, the kids started school. I'm looking for work again. Is there an opening on your team? Dana"), StringComparison.Ordinal);
        Assert.DoesNotContain("This asks for work before", await chat.SayAsync(said), StringComparison.Ordinal);
        Assert.Single(await chat.Notebook.ListDraftsAsync(User, 10, default));
    }

    [Theory]
    [InlineData("no he's my brother in law")]
    [InlineData("she's my cousin")]
    [InlineData("we're old friends")]
    public async Task Family_and_friends_know_each_other(string said)
    {
        var chat = new Conversation();
        await chat.SayAsync("check this: Hey Bo, need a job asap, u know anyone hiring");
        Assert.Contains("You know each other", await chat.SayAsync(said), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ok whatever, keep it like that")]
    [InlineData("i'll send it anyway")]
    [InlineData("leave it as is")]
    public async Task What_is_to_stay_stays(string said)
    {
        var chat = new Conversation();
        await chat.SayAsync("check this: Hey Bo, need a job asap, u know anyone hiring");
        Assert.Contains("your call", await chat.SayAsync(said), StringComparison.Ordinal);
        Assert.Empty(await chat.Notebook.ListPeopleAsync(User, null, 10, default));
    }

    [Fact]
    public async Task A_message_may_follow_the_question_about_it()
    {
        var chat = new Conversation();
        await chat.SayAsync("is this ok to send? hi jim its sam from the choir, saw ur bakery got the hotel contract congrats!! could u tell me how u priced it? 10 min on the phone wld be plenty");
        Assert.StartsWith("hi jim its sam", Assert.Single(await chat.Notebook.ListDraftsAsync(User, 10, default)).Own, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_of_the_network_is_judged_as_what_they_are()
    {
        var chat = new Conversation();
        await chat.SayAsync("add Luis Ortega, we have helped each other a lot");
        await chat.SayAsync("luis is mutual");
        Assert.DoesNotContain("This asks for work before", await chat.SayAsync("check this: Hi Luis, good news from me, the kids started school. I'm looking for work again. Is there an opening on your team? Dana"), StringComparison.Ordinal);
        Assert.NotNull(Assert.Single(await chat.Notebook.ListDraftsAsync(User, 10, default)).PersonId);
    }

    [Theory]
    [InlineData("save it for luis ortega", "Saved with Luis Ortega")]
    [InlineData("ok send it to Luis Ortega", "I can't send for you")]
    [InlineData("it's for luis ortega", "Saved with Luis Ortega")]
    public async Task It_is_kept_for_whoever_is_named(string said, string says)
    {
        var chat = new Conversation();
        await chat.SayAsync("check this: I hope this finds you well. We both sing in the harbor choir. Could we talk for 15 minutes?");
        Assert.Contains(says, await chat.SayAsync(said), StringComparison.Ordinal);
        Assert.Equal("Luis Ortega", Assert.Single(await chat.Notebook.ListDraftsAsync(User, 10, default)).Reader.Name);
    }

    [Theory]
    [InlineData("what about a linkedin note version", MessageChannel.LinkedInNote)]
    [InlineData("it's a text message", MessageChannel.Text)]
    [InlineData("i'll send it on linkedin", MessageChannel.LinkedInMessage)]
    public async Task It_is_read_again_as_what_it_will_be(string said, MessageChannel channel)
    {
        var chat = new Conversation();
        await chat.SayAsync("check this: Hi Jim, I hope this finds you well. We both sing in the harbor choir. Could we talk for 15 minutes?");
        await chat.SayAsync(said);
        Assert.Equal(channel, Assert.Single(await chat.Notebook.ListDraftsAsync(User, 10, default)).Channel);
    }

    [Fact]
    public async Task Where_a_message_is_asked_for_a_greeting_begins_one_and_a_wish_about_it_is_none()
    {
        var chat = new Conversation();
        await chat.SayAsync("check my message");
        Assert.Contains("I need the words themselves", await chat.SayAsync("why?"), StringComparison.Ordinal);
        Assert.Contains("Paste the message here.", await chat.SayAsync("make it shorter"), StringComparison.Ordinal);
        Assert.Contains("what links you two", await chat.SayAsync("Hi Jim, I saw your talk about pumps. Could we talk for 15 minutes?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_middle_of_another_message_the_checked_one_is_made_shorter()
    {
        var chat = new Conversation();
        await chat.SayAsync("write to Ana Lopez");
        await chat.SayAsync("check this: Hi Jim, I hope this finds you well. We both sing in the harbor choir. Could we talk for 15 minutes?");
        var answer = await chat.SayAsync("make it shorter");
        Assert.Contains("what says nothing is out", answer, StringComparison.Ordinal);
        Assert.Contains("What links you to Ana", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pasted_message_that_asks_for_50_dollars()
    {
        var chat = new Conversation();
        await chat.SayAsync($"check this: \"{Pasted}\"");
        await chat.PressAsync("Use it");
        await chat.PressAsync("Remove");
        Approved.Check(chat.Transcript, "fifty-dollars");
    }

    [Fact]
    public async Task Asked_for_first_and_then_pasted()
    {
        var chat = new Conversation();
        Assert.Contains("Paste", await chat.SayAsync("can you check a message for me?"), StringComparison.Ordinal);
        Assert.Contains("Okafor", await chat.SayAsync(Pasted), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Something_to_offer_is_found_and_put_before_the_ask()
    {
        var chat = new Conversation();
        await chat.SayAsync("check this: \"Hi Priya, we met at the Chamber breakfast. How did you get the night shift to agree? Would 15 minutes on the phone suit you? If not, no harm done.\"");
        await chat.PressAsync("Find something to offer");
        await chat.SayAsync("i can send her our month two notes");
        var draft = (await chat.Notebook.ListDraftsAsync(User, 1, default))[0];
        Assert.Equal("Hi Priya, we met at the Chamber breakfast. I can send you our month two notes. How did you get the night shift to agree? Would 15 minutes on the phone suit you? If not, no harm done.", draft.Own);
    }

    [Fact]
    public async Task What_the_reader_may_think_is_answered_in_one_line()
    {
        var chat = new Conversation();
        Assert.Contains("Dana may think: \"I don't know this person.\"", await chat.SayAsync("check this: Hi Dana, how did you set up the night crew at Acme? I can send you my checklist for night crews. Could we talk for 15 minutes? Sam"), StringComparison.Ordinal);
        Assert.Contains("What belongs in the gap of \"We both", await chat.PressAsync("Fill that gap"), StringComparison.Ordinal);
        Assert.Contains("the first thing Dana will wonder", await chat.SayAsync("why do you ask?"), StringComparison.Ordinal);
        await chat.SayAsync("We went to Ohio State");
        Assert.StartsWith("Hi Dana, We both went to Ohio State. How did you set up", (await chat.Notebook.ListDraftsAsync(User, 1, default))[0].Own, StringComparison.Ordinal);
        Assert.Contains("Dana may think: \"", await chat.SayAsync("which of the five will she think?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_honest_line_stands_before_the_closing_and_counts()
    {
        var chat = new Conversation();
        await chat.SayAsync("check this: Hi Dana, I'm exploring opportunities at your company and would love to talk. Thanks, Sam");
        await chat.PressAsync("Fill that gap");
        Assert.Contains("You answer that with \"I'm not asking for a job; I'd like to know how you see\"", await chat.SayAsync("the next year in your plant"), StringComparison.Ordinal);
        Assert.EndsWith("I'm not asking for a job; I'd like to know how you see the next year in your plant. Thanks, Sam", (await chat.Notebook.ListDraftsAsync(User, 1, default))[0].Own, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("skip")]
    [InlineData("no")]
    public async Task A_gap_may_stay_open(string said)
    {
        var chat = new Conversation();
        await chat.SayAsync("check this: Hi Dana, how did you set up the night crew at Acme? Could we talk for 15 minutes?");
        await chat.PressAsync("Fill that gap");
        Assert.Contains("Left as it was", await chat.SayAsync(said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Said_once_then_the_user_decides()
    {
        var chat = new Conversation();
        await chat.SayAsync($"check this: \"{Pasted}\"");
        var answer = await chat.PressAsync("Check again");
        Assert.Contains("your call", answer, StringComparison.Ordinal);
        var draft = (await chat.Notebook.ListDraftsAsync(User, 1, default))[0];
        Assert.Equal((Pasted, DraftStatus.Kept), (draft.Own, draft.Status));
    }

    [Fact]
    public async Task Shorter_and_warmer_work_on_the_text_that_was_checked()
    {
        var chat = new Conversation();
        await chat.SayAsync("check this: \"Hi Ana, I hope this finds you well. I really liked your talk on cold chains at the fair. How did you get drivers to log the temperature? Thank you in advance. Best, Sam\"");
        Assert.Contains("the rest are your words", await chat.SayAsync("make it shorter"), StringComparison.Ordinal);
        Assert.Equal("Hi Ana, I liked your talk on cold chains at the fair. How did you get drivers to log the temperature? Best, Sam", (await chat.Notebook.ListDraftsAsync(User, 1, default))[0].Own);
        await chat.SayAsync("warmer please");
        Assert.Equal("Hello Ana, I liked your talk on cold chains at the fair. How did you get drivers to log the temperature? Thank you for reading this. Best, Sam", (await chat.Notebook.ListDraftsAsync(User, 1, default))[0].Own);
    }

    [Fact]
    public async Task The_same_fix_pressed_twice_changes_once()
    {
        var chat = new Conversation();
        await chat.SayAsync($"check this: \"{Pasted}\"");
        var remove = chat.Button("Remove");
        await chat.PressAgainAsync(remove);
        var once = (await chat.Notebook.ListDraftsAsync(User, 1, default))[0].Own;
        Assert.Contains("earlier version", await chat.PressAgainAsync(remove), StringComparison.Ordinal);
        Assert.Equal(once, (await chat.Notebook.ListDraftsAsync(User, 1, default))[0].Own);
        Assert.NotEqual(Pasted, once);
    }

    [Fact]
    public async Task In_another_language_only_length_and_shape()
    {
        var chat = new Conversation();
        var answer = await chat.SayAsync("check this: \"Sehr geehrte Frau Okafor, ich habe Ihren Vortrag gehört und würde gern wissen, wie Sie angefangen haben. Hätten Sie Zeit für ein Gespräch? Mit freundlichen Grüßen\"");
        Assert.Contains("isn't in English", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check this: Hi Jim, I am looking for a job, any openings?")]
    [InlineData("check this: Subject: Any openings?")]
    public async Task A_short_message_after_a_colon_is_looked_at(string text) =>
        Assert.Contains("openings", await new Conversation().SayAsync(text), StringComparison.Ordinal);
}
