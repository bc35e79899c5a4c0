using NetworkCoachBot.Coaching.Groups;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Dialogs.Sharing;

/// <summary>What a member shows the coach of their group (F73), in the member's own chat.</summary>
public class SharingTests
{
    private const StringComparison Exact = StringComparison.Ordinal;

    [Fact]
    public async Task A_message_is_shown_first_and_sent_once()
    {
        var chat = InAGroup();
        await chat.SayAsync("check this: Hi Jim, I read that you moved the plant to four days. How did you get the night shift to agree? Could we talk for 15 minutes?");
        await chat.SayAsync("share this with my coach");
        var send = chat.Button("Send it");
        Assert.Empty(chat.Chats.Letters);
        await chat.PressAsync("Send it");
        await chat.PressAgainAsync(send);
        var (user, letter) = Assert.Single(chat.Chats.Letters);
        Assert.Equal(("ben", "Hi Jim, I read that you moved the plant to four days. How did you get the night shift to agree? Could we talk for 15 minutes?"), (user, letter.Detail));
        Approved.Check(chat.Transcript, "share-draft");
    }

    [Fact]
    public async Task What_the_preview_shows_is_all_that_goes_out()
    {
        var chat = InAGroup();
        await chat.SayAsync("tell my coach I'm stuck with follow-ups: nobody answers, and I don't want to beg");
        var shown = chat.Answer;
        await chat.SayAsync("yes");
        var (_, letter) = Assert.Single(chat.Chats.Letters);
        Assert.Contains($"{letter.Text}\n\n{letter.Detail}", shown.ReplaceLineEndings("\n"), Exact);
        Assert.Equal("I'm stuck with follow-ups: nobody answers, and I don't want to beg", letter.Detail);
    }

    [Fact]
    public async Task What_they_are_stuck_with_is_asked_for_and_everything_said_belongs_to_it()
    {
        var chat = InAGroup();
        await chat.SayAsync("tell my coach I'm stuck");
        await chat.SayAsync("help");
        await chat.SayAsync("I want to write to Jim Ruiz and don't know how to begin");
        await chat.SayAsync("not that");
        await chat.SayAsync("let my coach know");
        await chat.SayAsync("cancel");
        Assert.Empty(chat.Chats.Letters);
        Approved.Check(chat.Transcript, "share-stuck");
    }

    [Fact]
    public async Task A_member_of_two_groups_says_which_coach()
    {
        var chat = InAGroup();
        chat.Notes.Coaches.Add(new GroupCoach("cleo", "Cleo Park", "Nurses"));
        await chat.SayAsync("I want to write to Jim Ruiz, met at the Chamber, I can show him how we fixed the night shift, I'd like to know how he got to four days");
        await chat.SayAsync("write to Ana Brown");
        await chat.SayAsync("cancel");
        await chat.SayAsync("send my draft to Jim to my coach");
        await chat.SayAsync("Cleo");
        await chat.SayAsync("send it");
        Assert.Equal("cleo", Assert.Single(chat.Chats.Letters).User);
        await chat.SayAsync("share with my coach");
        await chat.PressAsync("What I'm stuck with");
        await chat.PressAsync("Ben Stone (Seekers)");
        await chat.SayAsync("I know nobody in shipping");
        await chat.PressAsync("Send it");
        await chat.SayAsync("show my coach my draft to Maria");
        Approved.Check(chat.Transcript, "share-which");
    }

    [Fact]
    public async Task Without_a_group_it_is_said_plainly()
    {
        var chat = new Conversation();
        Assert.Contains("in no group", await chat.SayAsync("share this with my coach"), Exact);
        Assert.Contains("in no group", await chat.SayAsync("tell my coach I'm stuck with my story"), Exact);
        Assert.DoesNotContain("in no group", await chat.SayAsync("write to my coach"), Exact);
    }

    [Fact]
    public async Task A_yes_that_answers_something_else_sends_nothing()
    {
        var chat = InAGroup();
        await chat.SayAsync("tell my coach I'm stuck with my story");
        await chat.SayAsync("who's next?");
        await chat.SayAsync("yes");
        Assert.Empty(chat.Chats.Letters);
        await chat.SayAsync("write to Jim Ruiz");
        await chat.SayAsync("tell my coach I know nobody in shipping");
        await chat.SayAsync("yes");
        Assert.Empty(chat.Chats.Letters);
    }

    private static Conversation InAGroup()
    {
        var chat = new Conversation();
        chat.Notes.Coaches.Add(new GroupCoach("ben", "Ben Stone", "Seekers"));
        return chat;
    }
}
