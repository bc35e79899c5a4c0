namespace NetworkCoachBot.Tests.Dialogs.Planning;

/// <summary>A reminder is set in as many words as it takes, and cancelled in one line.</summary>
public class ReminderTalkTests
{
    [Fact]
    public async Task A_day_said_of_him_is_set_to_another_one()
    {
        var chat = new Conversation();
        await chat.SayAsync("add Jim Ruiz");
        await chat.SayAsync("remind me of him on Monday");
        Assert.Contains("Jim on Tue 24 Nov", await chat.SayAsync("no, Tuesday"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_asked_and_remembered()
    {
        var chat = new Conversation();
        Assert.Contains("When?", await chat.SayAsync("remind me about Jim"), StringComparison.Ordinal);
        Assert.Contains("Jim on Fri 27 Nov", await chat.SayAsync("next friday"), StringComparison.Ordinal);
        Assert.Contains("Whom should I remind you of?", await chat.SayAsync("remind me on friday"), StringComparison.Ordinal);
        Assert.Contains("Ana on Fri 27 Nov", await chat.SayAsync("Ana"), StringComparison.Ordinal);
        Assert.Contains("Whom should I remind you of?", await chat.SayAsync("set a reminder"), StringComparison.Ordinal);
        Assert.Contains("When?", await chat.SayAsync("Zed"), StringComparison.Ordinal);
        Assert.Contains("Zed on Sun 22 Nov at 10:00", await chat.SayAsync("tomorrow at 10am"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_no_leaves_it()
    {
        var chat = new Conversation();
        await chat.SayAsync("remind me about Pete");
        Assert.Contains("no reminder then", await chat.SayAsync("nah"), StringComparison.Ordinal);
        Assert.Empty(await chat.Nudges.ListAskedAsync("webchat/users/sam", default));
    }

    [Fact]
    public async Task Cancelled_by_itself_or_by_name()
    {
        var chat = new Conversation();
        Assert.Contains("no reminder of that kind", await chat.SayAsync("cancel the reminder"), StringComparison.Ordinal);
        await chat.SayAsync("remind me to call Jim on Tuesday at 10");
        await chat.SayAsync("remind me to call Ana on Wednesday at 10");
        Assert.Contains("You have several: Jim, Ana.", await chat.SayAsync("cancel the reminder"), StringComparison.Ordinal);
        Assert.Contains("Cancelled: the reminder of Jim.", await chat.SayAsync("cancel the reminder for Jim"), StringComparison.Ordinal);
        Assert.Contains("Cancelled: the reminder of Ana.", await chat.SayAsync("ok delete that reminder"), StringComparison.Ordinal);
        Assert.Empty(await chat.Nudges.ListAskedAsync("webchat/users/sam", default));
    }

    [Theory]
    [InlineData("remind me to call Jim on Tuesday at 9", "actually make it 10", "Jim on Tue 24 Nov at 10:00")]
    [InlineData("remind me to call Jim on Tuesday at 3pm", "no, at 4pm", "Jim on Tue 24 Nov at 4:00 PM")]
    [InlineData("remind me to call Jim on Tuesday at 3pm", "no, at 4", "Jim on Tue 24 Nov at 4:00 PM")]
    [InlineData("remind me to call Jim on Tuesday at 3pm", "sorry, 2:30", "Jim on Tue 24 Nov at 2:30 PM")]
    [InlineData("remind me to call Jim on Tuesday at 3pm", "make that friday", "Jim on Fri 27 Nov at 3:00 PM")]
    [InlineData("remind me to call Jim on Tuesday at 3pm", "wait, not tuesday, wednesday", "Jim on Wed 25 Nov at 3:00 PM")]
    [InlineData("remind me to call Jim on Tuesday at 3pm", "can you change it to thursday at 11 instead?", "Jim on Thu 26 Nov at 11:00 AM")]
    [InlineData("remind me to call Jim on Tuesday at 3pm", "4pm", "Jim on Tue 24 Nov at 4:00 PM")]
    [InlineData("remind me to write to Jim on Tuesday", "make that friday", "Jim on Fri 27 Nov")]
    [InlineData("remind me to write to Jim on Tuesday", "no, at 4pm", "Jim on Tue 24 Nov at 4:00 PM")]
    [InlineData("remind me to write to Jim on Tuesday", "i meant thursday", "Jim on Thu 26 Nov")]
    [InlineData("i meet Jim on tuesday at 3pm, help me prepare", "actually make it 4", "Jim on Tue 24 Nov, 4:00 PM")]
    public async Task What_was_just_set_is_set_to_another_time(string set, string correction, string noted)
    {
        var chat = new Conversation();
        await chat.SayAsync(set);
        Assert.Contains(noted, Spaced(await chat.SayAsync(correction)), StringComparison.Ordinal);
        Assert.InRange((await chat.Nudges.ListAskedAsync("webchat/users/sam", default)).Count, 0, 1);
    }

    [Theory]
    [InlineData("no")]
    [InlineData("make it shorter")]
    [InlineData("make it about 10 people")]
    [InlineData("thanks")]
    public async Task What_is_no_time_changes_nothing(string said)
    {
        var chat = new Conversation();
        await chat.SayAsync("remind me to call Jim on Tuesday at 3pm");
        await chat.SayAsync(said);
        Assert.Contains("Jim: Tue 24 Nov at 3:00 PM", Spaced(await chat.SayAsync("show my reminders")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Later_it_is_no_correction_any_more()
    {
        var chat = new Conversation();
        await chat.SayAsync("remind me to call Jim on Tuesday at 3pm");
        await chat.SayAsync("who's next?");
        await chat.SayAsync("make that friday");
        Assert.Contains("Jim: Tue 24 Nov at 3:00 PM", Spaced(await chat.SayAsync("show my reminders")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_coming_is_shown_in_its_order()
    {
        var chat = new Conversation();
        await chat.SayAsync("remind me to call Jim on Thursday at 3pm");
        await chat.SayAsync("remind me to write to Ana on Tuesday");
        await chat.SayAsync("i meet Priya on wednesday at 11, help me prepare");
        await chat.SayAsync("cancel");
        var shown = Spaced(await chat.SayAsync("what reminders do I have?"));
        string[] lines = ["Ana: Tue 24 Nov, in the morning.", "Before you meet Priya: Tue 24 Nov at 6:00 PM.", "Jim: Thu 26 Nov at 3:00 PM."];
        var places = lines.Select(line => shown.IndexOf(line, StringComparison.Ordinal)).ToArray();
        Assert.All(places, place => Assert.True(place >= 0, shown));
        Assert.Equal(places.Order(), places);
    }

    [Theory]
    [InlineData("forget it", "Forgotten: no reminder of Jim.")]
    [InlineData("never mind", "Forgotten: no reminder of Jim.")]
    [InlineData("stop reminding me about Jim", "No more reminders of Jim.")]
    [InlineData("dont bug me about jim anymore", "No more reminders of Jim.")]
    [InlineData("cancel the reminder for Jim", "Cancelled: the reminder of Jim.")]
    public async Task What_was_set_for_a_day_is_taken_back(string said, string answer)
    {
        var chat = new Conversation();
        await chat.SayAsync("remind me to call Jim on Tuesday");
        Assert.Contains(answer, await chat.SayAsync(said), StringComparison.Ordinal);
        Assert.DoesNotContain("Jim", await chat.SayAsync("what reminders do I have?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_one_about_somebody_is_forgotten()
    {
        var chat = new Conversation();
        await chat.SayAsync("remind me tomorrow at 7pm to mail <b>Kate</b>");
        Assert.Contains("Cancelled: the reminder of Kate.", await chat.SayAsync("forget the one about Kate"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not before 10", "between 10:00 AM and 7:00 PM")]
    [InlineData("please not before 9:30", "between 10:00 AM and 7:00 PM")]
    [InlineData("no messages after 6pm please", "between 9:00 AM and 6:00 PM")]
    [InlineData("dont write me before 8", "between 8:00 AM and 7:00 PM")]
    [InlineData("no messages in the evening", "between 9:00 AM and 6:00 PM")]
    [InlineData("quiet hours 8pm to 7am", "between 7:00 AM and 8:00 PM")]
    [InlineData("only write to me between 8 and 6", "between 8:00 AM and 6:00 PM")]
    [InlineData("no messages on fridays", "No reminders on Friday, Saturday, Sunday.")]
    [InlineData("you can write to me on weekends too", "I may remind you on any day of the week now.")]
    [InlineData("no messages on weekends", "No reminders on Saturday, Sunday.")]
    [InlineData("only on weekdays", "No reminders on Saturday, Sunday.")]
    [InlineData("quiet hours?", "I write first only between 9:00 AM and 7:00 PM")]
    [InlineData("no more messages please", "I won't write first any more.")]
    public async Task Quiet_hours_are_set_in_words(string said, string answer) =>
        Assert.Contains(answer, Spaced(await new Conversation().SayAsync(said)), StringComparison.Ordinal);

    [Theory]
    [InlineData("who should I contact next?")]
    [InlineData("not before 10")]
    [InlineData("who do I know?")]
    [InlineData("I met Ana for coffee yesterday and she told me about the new plant")]
    public async Task An_open_question_is_let_go_for_something_else(string said)
    {
        var chat = new Conversation();
        Assert.Contains("When?", await chat.SayAsync("remind me to call Tom"), StringComparison.Ordinal);
        Assert.DoesNotContain("When?", await chat.SayAsync(said), StringComparison.Ordinal);
        Assert.DoesNotContain("When?", await chat.SayAsync("thanks"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_about_the_question_is_answered_and_it_stays_open()
    {
        var chat = new Conversation();
        await chat.SayAsync("remind me to call Tom");
        Assert.Contains("When?", await chat.SayAsync("what do you mean?"), StringComparison.Ordinal);
        Assert.Contains("Tom on Tue 24 Nov", await chat.SayAsync("tuesday"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_week_needs_none() =>
        Assert.Contains("I look every morning who is due", await new Conversation().SayAsync("remind me every friday to write to 2 people"), StringComparison.Ordinal);

    [Fact]
    public async Task A_week_is_planned_in_a_sentence_and_shown()
    {
        var chat = new Conversation();
        Assert.Contains("my plan is 3 messages", await chat.SayAsync("plan my week"), StringComparison.Ordinal);
        await chat.SayAsync("my plan is 3 messages and 1 talk a week");
        Assert.Contains("Your plan for a week: 3 messages, 1 talk.", await chat.SayAsync("what's my plan for the week?"), StringComparison.Ordinal);
        Assert.Contains("4 messages", await chat.SayAsync("4 messages a week is my plan"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reminder_a_year_away_names_the_year() =>
        Assert.Contains("12 Nov 2027", await new Conversation().SayAsync("remind me on 11/12 to call dana"), StringComparison.Ordinal);

    [Fact]
    public async Task Somebody_looked_for_is_not_added()
    {
        var chat = new Conversation();
        await chat.SayAsync("find a person called rosa");
        Assert.Empty(await chat.Notebook.ListPeopleAsync("webchat/users/sam", null, 10, default));
    }

    [Fact]
    public async Task A_murmur_in_a_log_is_no_name()
    {
        var chat = new Conversation();
        await chat.SayAsync("had coffee w jim yesterday, he gave me 2 names");
        Assert.Contains("Who are they?", await chat.SayAsync("hmm"), StringComparison.Ordinal);
        await chat.SayAsync("Ana Lopez and Pete Ng");
        Assert.Contains("Is that right?", await chat.SayAsync("idk"), StringComparison.Ordinal);
        Assert.Contains("Saved.", await chat.SayAsync("save"), StringComparison.Ordinal);
        Assert.DoesNotContain(await chat.Notebook.ListPeopleAsync("webchat/users/sam", null, 10, default), p => p.Name == "Hmm");
    }

    [Theory]
    [InlineData("what if he says no?")]
    [InlineData("but what if nobody answers")]
    public async Task A_worry_is_answered_as_one(string worry) =>
        Assert.Contains("Shall we write one short message now?", await new Conversation().SayAsync(worry), StringComparison.Ordinal);

    [Fact]
    public async Task What_the_user_says_of_themselves_is_understood()
    {
        var chat = new Conversation();
        Assert.Contains("Europe/Madrid", await chat.SayAsync("i live in spain"), StringComparison.Ordinal);
        Assert.Contains("Asia/Tokyo", await chat.SayAsync("i am in japan"), StringComparison.Ordinal);
        Assert.Contains("you live in the US", await chat.SayAsync("i live in the US"), StringComparison.Ordinal);
        Assert.Contains("a way to become an inspector", await chat.SayAsync("actually i want to be an inspector"), StringComparison.Ordinal);
        await chat.SayAsync("I can give: a checklist for allergen labels");
        Assert.Contains("is that yours to share?", await chat.SayAsync("hmm"), StringComparison.Ordinal);
        await chat.SayAsync("yes");
        Assert.Contains("a checklist for allergen labels", await chat.SayAsync("what do you know about me?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_to_ask_is_about_the_meeting_just_spoken_of()
    {
        var chat = new Conversation();
        await chat.SayAsync("prep me for coffee with Jim Ruiz on Tuesday at 10");
        Assert.Contains("Jim Ruiz, Tue 24 Nov", await chat.SayAsync("what should I ask?"), StringComparison.Ordinal);
    }

    /// <summary>The space that some cultures put before "PM" is another one.</summary>
    private static string Spaced(string text) => text.Replace('\u202f', ' ');
}
