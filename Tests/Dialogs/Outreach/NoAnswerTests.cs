using NetworkCoachBot.Coaching.Outreach;

namespace NetworkCoachBot.Tests.Dialogs.Outreach;

/// <summary>What is no answer to a draft's question never stands in the message.</summary>
public class NoAnswerTests
{
    private const string User = "webchat/users/sam";

    [Theory]
    [InlineData("no idea how they know each other")]
    [InlineData("how well do they know each other?")]
    [InlineData("very well, shes my best friend")]
    [InlineData("they go to the same church")]
    [InlineData("i barely know lee")]
    [InlineData("why might he say no now")]
    [InlineData("what in my draft answers that")]
    [InlineData("draft what's missing")]
    [InlineData("is this any good?")]
    [InlineData("what should i even write here")]
    [InlineData("does he read his mail?")]
    public async Task It_is_answered_and_asked_again(string said)
    {
        foreach (var before in new[] { Array.Empty<string>(), ["he moved to 4 day weeks"], ["he moved to 4 day weeks", "i can show him our rota"] })
        {
            var chat = new Conversation();
            await chat.SayAsync("need to write to vic mora, he owns mora tiles, my friend lee knows him");
            foreach (var line in before)
            {
                await chat.SayAsync(line);
            }

            var known = await Told(chat);
            await chat.SayAsync(said);
            Assert.Equal(known, await Told(chat));
        }
    }

    [Fact]
    public async Task How_the_two_know_each_other_is_kept_of_the_referrer()
    {
        var chat = new Conversation();
        await chat.SayAsync("need to write to vic mora, he owns mora tiles, my friend lee knows him");
        await chat.SayAsync("they're cousins");
        Assert.Equal("they're cousins", (await Draft(chat)).Referrer?.HowTheyKnow);
        Assert.Contains("You told me: they're cousins", await chat.SayAsync("how do they know each other?"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("phone script for frank", "Frank")]
    [InlineData("ok now draft a thank you note to carla diaz", "Carla Diaz")]
    [InlineData("email to Bob Hill", "Bob Hill")]
    [InlineData("another message for Nina please", "Nina")]
    public async Task An_order_for_another_message_begins_it(string said, string reader)
    {
        var chat = new Conversation();
        await chat.SayAsync("write a phone script for calling ben about his garage");
        await chat.SayAsync(said);
        var drafts = await chat.Notebook.ListDraftsAsync(User, 9, default);
        Assert.Equal(["Ben", reader], drafts.Select(d => d.Reader.Name).Order());
        Assert.Null(drafts.Single(d => d.Reader.Name == "Ben").Link);
    }

    [Theory]
    [InlineData("beths last name is oneill with two ls", "Beth Oneill")]
    [InlineData("her last name is spelled Oneal", "Beth Oneal")]
    [InlineData("sorry, beth is spelled bess", "Bess Oneil")]
    public async Task A_name_put_right_is_the_readers(string said, string name)
    {
        var chat = new Conversation();
        await chat.SayAsync("add beth oneil");
        await chat.SayAsync("write to beth");
        await chat.SayAsync("last talked to her in june");
        await chat.SayAsync(said);
        Assert.Equal((name, null), ((await Draft(chat)).Reader.Name, (await Draft(chat)).Reason));
        Assert.Equal([name], (await chat.Notebook.ListPeopleAsync(User, null, 9, default)).Select(p => p.Name));
    }

    [Fact]
    public async Task What_is_to_be_said_is_said_without_the_order_to_say_it()
    {
        var chat = new Conversation();
        await chat.SayAsync("draft a thank you to ivy");
        Assert.Contains("You caught the typo in my title", await chat.SayAsync("say she caught the typo in my title"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("i sent ana the article she wanted")]
    [InlineData("i already emailed her the article")]
    public async Task What_was_given_is_logged(string said)
    {
        var chat = new Conversation();
        await chat.SayAsync("send ana the article she wanted");
        await chat.SayAsync(said);
        Assert.Null((await Draft(chat)).Reason);
        Assert.Single((await chat.Notebook.ListPeopleAsync(User, null, 9, default)).Single().Timeline);
    }

    [Fact]
    public async Task A_message_for_nobody_named_is_for_whoever_was_spoken_of_and_a_sentence_is_no_name()
    {
        var chat = new Conversation();
        await chat.SayAsync("got a no from gina, the recruiter at Stripe");
        await chat.SayAsync("didnt say why");
        await chat.SayAsync("draft something");
        Assert.Equal("Gina", (await Draft(chat)).Reader.CalledAs);
        chat = new Conversation();
        await chat.SayAsync("i want to write to somebody");
        await chat.SayAsync("i sent it");
        Assert.Empty(await chat.Notebook.ListDraftsAsync(User, 9, default));
    }

    private static async Task<Draft> Draft(Conversation chat) => Assert.Single(await chat.Notebook.ListDraftsAsync(User, 9, default));

    private static async Task<string> Told(Conversation chat)
    {
        var draft = await Draft(chat);
        return $"{draft.Link}|{draft.Reason}|{draft.Alike}|{draft.Offer}|{draft.Question}|{string.Join(',', draft.Passed)}|{draft.Kind}";
    }
}
