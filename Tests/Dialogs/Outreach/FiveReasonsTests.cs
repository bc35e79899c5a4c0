namespace NetworkCoachBot.Tests.Dialogs.Outreach;

/// <summary>Before a message goes out: what its reader will most likely think, what in it answers that, and what is missing as one tap (F41-F45).</summary>
public class FiveReasonsTests
{
    [Fact]
    public async Task A_stranger_is_told_who_writes_once_the_story_is_known()
    {
        var chat = await DraftedAsync("write to Jim Ruiz, he owns Ruiz Foods", "no link", "his talk on sourdough", "I can share my notes on ovens", "how he started");
        Assert.Contains("Jim may think: \"I don't know this person.\" Nothing in it answers that yet.", chat.Answer, StringComparison.Ordinal);
        Assert.Contains("Tell me in two or three sentences", await chat.PressAsync("Say who I am"), StringComparison.Ordinal);
        var answer = await chat.SayAsync("I ran the night shift at Delta for ten years.");
        Assert.Contains("We haven't met, so in short who I am: I ran the night shift at Delta for ten years.", answer, StringComparison.Ordinal);
        Assert.Contains("You answer that with", answer, StringComparison.Ordinal);

        await chat.SayAsync("write to Kim Lee");
        await TellAsync(chat, "no link", "her book on pricing", "I can share my notes on ovens", "how she set her first price");
        Assert.Contains("I ran the night shift at Delta", await chat.PressAsync("Say who I am"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_sells_hours_is_offered_help()
    {
        var chat = await DraftedAsync("write to Kim Lee, she's a consultant", "we met at the fair", "her book on pricing", "nothing", "how she set her first price");
        Assert.Contains("Kim may think: \"My hours are what I sell.\" Nothing in it answers that yet.", chat.Answer, StringComparison.Ordinal);
        var answer = await chat.PressAsync("Offer to help");
        Assert.Contains("Only send it if you mean it.", answer, StringComparison.Ordinal);
        Assert.Contains("take a piece of work off your desk that never gets done", answer, StringComparison.Ordinal);
        Assert.Contains("You answer that with \"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_known_to_look_says_that_it_is_no_job_ask()
    {
        var chat = new Conversation();
        await chat.SayAsync("I'm looking for work in ops");
        await chat.SayAsync("text Jim Ruiz, he owns Ruiz Foods");
        await TellAsync(chat, "we met at the fair", "his talk on sourdough", "I can share my notes on ovens", "how he started");
        Assert.Contains("\"In the end this is about a job.\" Nothing in it answers that yet.", chat.Answer, StringComparison.Ordinal);
        var answer = await chat.PressAsync("Say it's no job ask");
        Assert.Contains("One honest sentence is in", answer, StringComparison.Ordinal);
        Assert.Contains("not what I'm asking you for", answer.Replace("I'm not asking you for that", "not what I'm asking you for", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing in it answers that yet", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_one_can_give_is_put_in_with_a_tap()
    {
        var chat = new Conversation();
        await chat.SayAsync("I can offer my notes on ovens");
        await chat.SayAsync("yes");
        await chat.SayAsync("write to Jim Ruiz");
        await TellAsync(chat, "we met at the fair", "his talk on sourdough", "nothing", "how he started");
        Assert.Contains("something to bring would do more", chat.Answer, StringComparison.Ordinal);
        Assert.Contains("notes on ovens", await chat.PressAsync("Bring something"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_of_ones_own_gets_the_line_that_is_missing()
    {
        var chat = await DraftedAsync("write to Jim Ruiz", "we met at the fair", "his talk on sourdough", "I can share my notes on ovens", "how he started");
        var button = chat.Button("Save");
        button["text"] = "Hi Jim, we met at the fair. I can send you my notes on ovens. How did you start?";
        var answer = await chat.PressAgainAsync(button);
        Assert.Contains("Jim may think: \"I've no time.\" Nothing in it answers that yet. You could say:", answer, StringComparison.Ordinal);
        Assert.Contains("How did you start? Would 15 minutes on the phone suit you?", await chat.PressAsync("Put that in"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what will he think?")]
    [InlineData("how would ravi say no?")]
    [InlineData("which of the five reasons is it?")]
    public async Task Asked_in_a_walk_it_is_said_and_the_walk_goes_on(string asked)
    {
        var chat = new Conversation();
        await chat.SayAsync("write to Ravi Patel");
        var answer = await chat.SayAsync(asked);
        Assert.Contains("Ravi may think: \"I don't know this person.\" What you tell me next answers that.", answer, StringComparison.Ordinal);
        Assert.Contains("What links you to Ravi", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_it_was_asked_is_said_of_the_message_that_is_done()
    {
        var chat = await DraftedAsync("write to Jim Ruiz", "we met at the fair", "his talk on sourdough", "I can share my notes on ovens", "how he started");
        Assert.Contains("Each question was for this message: Jim has only these few lines", await chat.SayAsync("why do you ask?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_story_told_in_place_of_a_reason_is_kept_as_the_story()
    {
        var chat = new Conversation();
        await chat.SayAsync("write to Jim Ruiz");
        await chat.SayAsync("we met at the fair");
        var answer = await chat.SayAsync("I was a nurse for ten years and now I do data");
        Assert.Contains("I keep that as your story", answer, StringComparison.Ordinal);
        Assert.Contains("Why Jim", answer, StringComparison.Ordinal);
        Assert.Contains("your story: \"I was a nurse for ten years and now I do data\"", await chat.SayAsync("what do you know about me?"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no wait, I meant Jane Roe said so")]
    [InlineData("sorry, I meant Jane Roe told me")]
    [InlineData("I meant Jane Roe, not Kim")]
    public async Task Who_sent_the_user_is_corrected(string said)
    {
        var chat = new Conversation();
        await chat.SayAsync("Kim Lee told me to write to Earl Stone, he runs Acme");
        Assert.Contains("Ah, Jane Roe sent you to Earl.", await chat.SayAsync(said), StringComparison.Ordinal);
        var draft = (await chat.Notebook.ListDraftsAsync("webchat/users/sam", 1, default))[0];
        Assert.Equal(("Earl Stone", "Jane Roe"), (draft.Reader.Name, draft.Referrer?.Name));
    }

    [Fact]
    public async Task Somebody_at_a_company_keeps_the_company()
    {
        var chat = new Conversation();
        Assert.Contains("Who is it at Contoso?", await chat.SayAsync("write to someone at Contoso"), StringComparison.Ordinal);
        await chat.SayAsync("asdf");
        await chat.SayAsync("Dana Wu");
        var draft = (await chat.Notebook.ListDraftsAsync("webchat/users/sam", 1, default))[0];
        Assert.Equal(("Dana Wu", "Contoso"), (draft.Reader.Name, draft.Reader.Company));
    }

    [Fact]
    public async Task The_reason_heard_most_is_told_later()
    {
        var chat = new Conversation();
        foreach (var who in (string[])["Ana Lopez", "Jim Ruiz", "Kim Lee"])
        {
            await chat.SayAsync($"{who} said no, no time");
        }

        Assert.Contains("The \"no\" you hear most is no time (3 times). Ask for 15 minutes", await chat.SayAsync("how am I doing?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Silence_keeps_the_likely_reason()
    {
        var chat = new Conversation();
        foreach (var who in (string[])["Ana Lopez", "Jim Ruiz", "Kim Lee"])
        {
            await chat.SayAsync($"write to {who}");
            await TellAsync(chat, "no link", "the talk on sourdough", "I can share my notes on ovens", "how it started");
            await chat.PressAsync("I sent it");
            await chat.SayAsync($"no answer from {who}");
        }

        Assert.Contains("Where nothing came back, the likeliest reason is that they don't know you (3 times). Begin with what links you", await chat.SayAsync("how am I doing?"), StringComparison.Ordinal);
    }

    private static async Task<Conversation> DraftedAsync(params string[] said)
    {
        var chat = new Conversation();
        await TellAsync(chat, said);
        return chat;
    }

    private static async Task TellAsync(Conversation chat, params string[] said)
    {
        foreach (var line in said)
        {
            await chat.SayAsync(line);
        }
    }
}
