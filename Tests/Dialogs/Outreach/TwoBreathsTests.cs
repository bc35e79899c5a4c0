using NetworkCoachBot.Coaching.Outreach;

namespace NetworkCoachBot.Tests.Dialogs.Outreach;

/// <summary>Answers that sound like something else, and readers, senders and referrers who are easily mixed up.</summary>
public class TwoBreathsTests
{
    [Fact]
    public async Task Numbers_to_show_her_are_an_offer_and_no_wish_for_ones_own()
    {
        var chat = new Conversation();
        await chat.SayAsync("write to Hannah Brandt, she explained the return boxes to me");
        await chat.SayAsync("we met at the packaging fair");
        await chat.SayAsync("I could show her our numbers from the same box and I'd like to know who she had to convince first");
        Assert.Contains("I could show you our numbers from the same box.", chat.Answer, StringComparison.Ordinal);
        Assert.Contains("who you had to convince first", chat.Answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what happens when a harvest fails")]
    [InlineData("what mothers ask that nobody answers")]
    public async Task A_question_to_the_reader_is_no_cry_for_help(string question)
    {
        var chat = new Conversation();
        await chat.SayAsync("I want to write to Jim Ruiz, he owns Ruiz Foods. We met at the spring fair and he gave a talk on sourdough that I loved");
        await chat.SayAsync("I could share my notes on ovens");
        Assert.Contains($"{question}.", await chat.SayAsync(question), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_writes_is_said_and_signed()
    {
        var chat = new Conversation();
        await chat.SayAsync("Hi I'm Greta, 55, bookkeeper. I want to write to Tobias Frank, CFO of Alpine Ski House");
        var draft = await DraftAsync(chat);
        Assert.Equal(("Sam Lee", "I'm Greta, 55, bookkeeper", true), (draft.Sender, draft.Story, draft.SaysWho));
        await chat.SayAsync("nothing yet");
        Assert.Contains("We haven't met, so in short who I am: I'm Greta, 55, bookkeeper.", chat.Answer + await chat.SayAsync("he reads every invoice"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_I_know_the_referrer_is_not_told_to_the_reader()
    {
        var chat = new Conversation();
        await chat.SayAsync("Draft an intro mail to Patricia Novak, VP sales at Proseware. Ben Adler suggested I write to her");
        Assert.Contains("That stays between us", await chat.SayAsync("Ben and I shared a booth at the fair"), StringComparison.Ordinal);
        Assert.Null((await DraftAsync(chat)).Alike);
    }

    [Fact]
    public async Task What_he_did_for_mine_is_why_him_where_the_link_is_known()
    {
        var chat = new Conversation();
        await chat.SayAsync("message Brooke Sanders; we go to the same gym");
        await chat.SayAsync("she fixed my dad's knee");
        Assert.Equal("she fixed my dad's knee", (await DraftAsync(chat)).Reason);
    }

    [Fact]
    public async Task Whoever_was_added_with_an_introduction_goes_with_an_undo()
    {
        var chat = new Conversation();
        await chat.SayAsync("ana can introduce me to Bob Stein");
        Assert.NotEmpty(await chat.Notebook.ListPeopleAsync("webchat/users/sam", null, 10, default));
        await chat.SayAsync("undo");
        Assert.Empty(await chat.Notebook.ListPeopleAsync("webchat/users/sam", null, 10, default));
    }

    [Fact]
    public async Task Wait_why_is_why()
    {
        var chat = new Conversation();
        await chat.SayAsync("I want to write to Jim Ruiz, he owns Ruiz Foods");
        var why = await chat.SayAsync("why did you say that?");
        Assert.Equal(why, await chat.SayAsync("wait, why did you say that?"));
    }

    private static async Task<Draft> DraftAsync(Conversation chat) => Assert.Single(await chat.Notebook.ListDraftsAsync("webchat/users/sam", 10, default));
}
