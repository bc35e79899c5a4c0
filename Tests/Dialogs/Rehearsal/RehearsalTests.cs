using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Dialogs.Rehearsal;

public class RehearsalTests
{
    [Fact]
    public async Task A_quiet_contact_opens_up_when_somebody_listens()
    {
        var chat = new Conversation();
        await chat.SayAsync("can we rehearse?");
        await chat.PressAsync("A quiet one");
        await chat.SayAsync("Thanks for seeing me. How did you get your team to plan together?");
        await chat.SayAsync("What made the first year so hard?");
        await chat.SayAsync("How did you win the night crew over?");
        await chat.SayAsync("I could send you the notes we made at Delta");
        await chat.SayAsync("Who else should I talk to?");
        await chat.SayAsync("Thank you, I'll tell you what comes of it.");
        Approved.Check(chat.Transcript, "listens");
    }

    [Fact]
    public async Task A_pitch_and_a_request_for_a_job_are_quoted_back()
    {
        var chat = new Conversation();
        await chat.SayAsync("rehearse with me, you play the busy one");
        await chat.SayAsync("I have ten years in supply chain, my teams loved me, I led three launches, and I am a strong leader with a great record");
        await chat.SayAsync("Do you have any openings for me?");
        await chat.SayAsync("remind me to call Jim tomorrow");
        await chat.SayAsync("stop");
        Approved.Check(chat.Transcript, "pitches");
    }

    [Fact]
    public async Task Send_me_your_resume_from_the_brief()
    {
        var chat = new Conversation();
        await chat.SayAsync("meeting Priya Nair thursday 3pm, help me prep");
        await chat.PressAsync("Rehearse it");
        await chat.PressAsync("\"Send me your résumé\"");
        await chat.SayAsync("Gladly, later. What do you look for in people?");
        await chat.SayAsync("help");
        await chat.SayAsync("What does that look like, somebody who has fixed something?");
        await chat.SayAsync("feedback");
        await chat.PressAsync("Practice the next question");
        await chat.SayAsync("What happened in the second month?");
        await chat.SayAsync("Do you like golf?");
        await chat.SayAsync("a sketch? of what?");
        Approved.Check(chat.Transcript, "send-resume");
    }

    [Fact]
    public async Task It_ends_after_ten_lines()
    {
        var chat = new Conversation();
        await chat.SayAsync("role play a busy contact");
        for (var i = 0; i < 9; i++)
        {
            Assert.DoesNotContain("What I heard", await chat.SayAsync("How do you plan?"), StringComparison.Ordinal);
        }

        Assert.Contains("What I heard", await chat.SayAsync("How do you plan?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_in_danger_is_heard_in_a_role_too()
    {
        var chat = new Conversation();
        await chat.SayAsync("role play a busy contact");
        Assert.DoesNotContain("Right. What", await chat.SayAsync("i want to kill myself"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I used to practice law")]
    [InlineData("who's next?")]
    public async Task Other_things_begin_no_rehearsal(string text)
    {
        var chat = new Conversation();
        Assert.DoesNotContain("play", await chat.SayAsync(text), StringComparison.OrdinalIgnoreCase);
    }
}
