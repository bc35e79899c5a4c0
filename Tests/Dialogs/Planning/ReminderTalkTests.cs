namespace NetworkCoachBot.Tests.Dialogs.Planning;

/// <summary>A reminder is set in as many words as it takes, and cancelled in one line.</summary>
public class ReminderTalkTests
{
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
