using NetworkCoachBot.Coaching.Outreach;

namespace NetworkCoachBot.Tests.Dialogs.Outreach;

/// <summary>What people answer that is no answer, or another one than was asked for: nothing of it may end up in a message.</summary>
public class OddAnswerTests
{
    private const string Link = "What links you to Jim";

    [Theory]
    [InlineData("no wait, it was 2016")]
    [InlineData("sorry, 2016")]
    [InlineData("actually it was in 2016!")]
    public async Task Another_number_is_put_where_one_was_said_and_the_question_is_asked_again(string said)
    {
        var chat = new Conversation();
        await chat.SayAsync("I want to write to Mr. Bauer, he runs the trade school");
        await chat.SayAsync("we worked on the robot club together in 2015");
        var answer = await chat.SayAsync(said);
        Assert.Contains("Ah, 2016. I've changed it.", answer, StringComparison.Ordinal);
        Assert.Contains("Why Mr. Bauer, of all people?", answer, StringComparison.Ordinal);
        var draft = await DraftAsync(chat);
        Assert.EndsWith("in 2016", draft.Link, StringComparison.Ordinal);
        Assert.Null(draft.Reason);
    }

    [Fact]
    public async Task How_the_referrer_knows_the_reader_is_kept_and_never_said_to_the_reader()
    {
        var chat = new Conversation();
        await chat.SayAsync("hey, my uncle Teo knows a woman at the port, Rosa Blanco, she runs the container yard. I want to get into logistics planning");
        var answer = await chat.SayAsync("teo and her husband play dominoes");
        Assert.Contains("so they do know Rosa", answer, StringComparison.Ordinal);
        Assert.Contains("Why Rosa, of all people?", answer, StringComparison.Ordinal);
        await chat.SayAsync("her plan for the new yard");
        await chat.SayAsync("I could send her the route sheets I made for the food bank, they cut our driving by a third");
        answer = await chat.SayAsync("how she plans the week when ships come late");
        Assert.Contains("the route sheets I made for the food bank, which cut our driving by a third", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("dominoes", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Teo", answer, StringComparison.Ordinal);
        Assert.Equal("teo and her husband play dominoes", (await DraftAsync(chat)).Referrer?.HowTheyKnow);
    }

    [Theory]
    [InlineData("hmm")]
    [InlineData("let me think")]
    [InlineData("ok")]
    [InlineData("yes")]
    [InlineData("lol")]
    [InlineData("👍")]
    [InlineData("...")]
    [InlineData("what?")]
    [InlineData("like what?")]
    [InlineData("can you give an example?")]
    [InlineData("up to you")]
    [InlineData("Jim who?")]
    [InlineData("what time is it?")]
    [InlineData("that's a stupid question")]
    [InlineData("I already told you")]
    [InlineData("none of your business")]
    public async Task What_says_nothing_gets_a_hint_and_the_question_again(string said)
    {
        var chat = new Conversation();
        await chat.SayAsync("I want to write to Jim Ruiz, he owns Ruiz Foods");
        var answer = await chat.SayAsync(said);
        Assert.Contains("You can say who knows you both", answer, StringComparison.Ordinal);
        Assert.Contains(Link, answer, StringComparison.Ordinal);
        Assert.Null((await DraftAsync(chat)).Link);
    }

    [Fact]
    public async Task A_reader_described_without_a_name_is_asked_for_it_and_nothing_said_is_lost()
    {
        var chat = new Conversation();
        await chat.SayAsync("need to msg my cousin's boss @ Contoso abt data roles");
        var answer = await chat.SayAsync("Elena Park, she runs analytics there");
        Assert.Contains("Elena Park, head of analytics at Contoso", answer, StringComparison.Ordinal);
        Assert.Contains("a note to your cousin", answer, StringComparison.Ordinal);
        Assert.Null((await DraftAsync(chat)).Reason);
    }

    [Theory]
    [InlineData("what's the point of this?")]
    [InlineData("what do you need that for")]
    public async Task What_it_is_for_is_answered(string said)
    {
        var chat = new Conversation();
        await chat.SayAsync("I want to write to Jim Ruiz, he owns Ruiz Foods");
        Assert.Contains("Because a message from somebody with a link gets read", await chat.SayAsync(said), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5 messages")]
    [InlineData("12")]
    public async Task A_number_is_no_reader(string said)
    {
        var chat = new Conversation();
        await chat.SayAsync("help me write a message");
        Assert.Contains("I need to know whom it is for", await chat.SayAsync(said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_of_a_company_is_run_at_it()
    {
        var chat = new Conversation();
        Assert.Contains("Elena Park, head of analytics at Contoso", await chat.SayAsync("write to Elena Park, she runs analytics at Contoso"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("idk what to say")]
    [InlineData("not really sure tbh")]
    [InlineData("nothing yet, sorry")]
    [InlineData("Idk him at all")]
    [InlineData("cold. never met. found him on google")]
    public async Task Not_knowing_is_an_answer(string said)
    {
        var chat = new Conversation();
        await chat.SayAsync("I want to write to Jim Ruiz, he owns Ruiz Foods");
        Assert.Contains("Then what Jim does can be the link", await chat.SayAsync(said), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("he is the baker on my street", "You are the baker on my street.")]
    [InlineData("she goes to our church", "You go to our church.")]
    [InlineData("he's a customer", "You're a customer of mine.")]
    [InlineData("both live in Akron", "We both live in Akron.")]
    public async Task A_place_or_a_tie_in_common_is_the_link(string said, string sentence)
    {
        var chat = new Conversation();
        await chat.SayAsync("I want to write to Jim Ruiz, he owns Ruiz Foods");
        await chat.SayAsync(said);
        Assert.Contains(sentence, await chat.SayAsync("his talk on sourdough"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("he's my barber's brother", "a note to your barber", "Hi there, I'd like to get in touch with Jim Ruiz.")]
    [InlineData("my dad", "a note to your dad", "Hi Dad, I'd like to get in touch with Jim Ruiz.")]
    [InlineData("Ana", "a note to Ana", "Hi Ana, I'd like to get in touch with Jim Ruiz.")]
    [InlineData("his cousin Pete", "a note to Pete", "Hi Pete, I'd like to get in touch with Jim Ruiz.")]
    public async Task Somebody_who_knows_both_is_asked_first(string said, string told, string note)
    {
        var chat = new Conversation();
        await chat.SayAsync("I want to write to Jim Ruiz, he owns Ruiz Foods");
        var answer = await chat.SayAsync(said);
        Assert.Contains(told, answer, StringComparison.Ordinal);
        Assert.Contains(note, answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_link_but_a_reason_is_a_reason()
    {
        var chat = new Conversation();
        await chat.SayAsync("I want to write to Jim Ruiz, he owns Ruiz Foods");
        Assert.Contains("I'm getting in touch because you posted about hiring drivers.", await chat.SayAsync("no link, but he posted about hiring drivers"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("send it as a text", "Then it will be a text message.")]
    [InlineData("make it a linkedin note", "Then it will be a LinkedIn note.")]
    [InlineData("by email please", "Then it will be a mail.")]
    public async Task The_way_it_travels_can_be_said_at_any_question(string said, string answer)
    {
        var chat = new Conversation();
        await chat.SayAsync("I want to write to Jim Ruiz, he owns Ruiz Foods");
        Assert.Equal([answer], (await chat.SayAsync(said)).Split('\n').Take(1));
        Assert.Contains(Link, chat.Answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("if he has a job for me")]
    [InlineData("are there openings")]
    [InlineData("can he get me an interview")]
    public async Task A_job_asked_of_somebody_who_hardly_knows_one_is_held_once(string said)
    {
        var chat = await AtTheQuestionAsync();
        Assert.Contains("That's the $50 question", await chat.SayAsync(said), StringComparison.Ordinal);
        Assert.Null((await DraftAsync(chat)).Question);

        var insisted = await chat.SayAsync(said);
        Assert.Contains("As you wish: it stays in.", insisted, StringComparison.Ordinal);
        Assert.Contains("It asks Jim for a big favor early", insisted, StringComparison.Ordinal);
        Assert.DoesNotContain("A message worth sending", insisted, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("advice")]
    [InlineData("anything really")]
    [InlineData("to pick his brain")]
    public async Task What_names_nothing_is_no_question(string said)
    {
        var chat = await AtTheQuestionAsync();
        Assert.Contains("what you would look at first in my place", await chat.SayAsync(said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resume_is_no_gift()
    {
        var chat = new Conversation();
        await chat.SayAsync("I want to write to Jim Ruiz, he owns Ruiz Foods. We met at the spring fair and he gave a talk on sourdough that I loved");
        Assert.Contains("That would be work for Jim, not a gift.", await chat.SayAsync("my resume and cover letter"), StringComparison.Ordinal);
        Assert.Null((await DraftAsync(chat)).Offer);
    }

    [Theory]
    [InlineData("I want to write to \"Big Jim\" O’Neil-Ruiz <b>boss</b> 🎉, he owns Ruiz & Sons Foods", "Got it: \"Big Jim\" O’Neil-Ruiz, owner of Ruiz & Sons Foods.", "What links you to Big Jim:")]
    [InlineData("I want to write to Jim \"Big Jim\" Ruiz", "Got it: Jim \"Big Jim\" Ruiz.", "What links you to Jim:")]
    [InlineData("write to Nguyễn Thị Minh Khai", "Got it: Nguyễn Thị Minh Khai.", "What links you to Nguyễn:")]
    [InlineData("write to 李明", "Got it: 李明.", "What links you to 李明:")]
    [InlineData("write to jim.ruiz@ruizfoods.com", "Got it: Jim Ruiz.", "What links you to Jim:")]
    [InlineData("Message Ana LinkedIn", "Got it: Ana.", "What links you to Ana:")]
    public async Task A_name_is_taken_whole(string said, string got, string asks)
    {
        var answer = await new Conversation().SayAsync(said);
        Assert.Contains(got, answer, StringComparison.Ordinal);
        Assert.Contains(asks, answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_readers_get_a_message_each()
    {
        var chat = new Conversation();
        Assert.Contains("Each gets a message of their own: Jim Ruiz first, then Ana Lopez.", await chat.SayAsync("write to Jim Ruiz & Ana Lopez"), StringComparison.Ordinal);
        await chat.SayAsync("We met at the spring fair and he gave a talk on sourdough");
        await chat.SayAsync("A list of ovens");
        var done = await chat.SayAsync("how he got started");
        Assert.Contains("I can share a list of ovens with you.", done, StringComparison.Ordinal);
        Assert.Contains("Got it: Ana Lopez.", await chat.PressAsync("write to Ana Lopez"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_names_nobody_is_asked_in_other_words()
    {
        var chat = new Conversation();
        await chat.SayAsync("I want to write to somebody");
        Assert.Contains("A name, like", await chat.SayAsync("He spoke at the Chamber breakfast about zero-waste kitchens & I liked it"), StringComparison.Ordinal);
        Assert.Contains("A name, like", await chat.SayAsync("email"), StringComparison.Ordinal);
        var answer = await chat.SayAsync("Ana Lopez");
        Assert.Contains("Got it: Ana Lopez.", answer, StringComparison.Ordinal);
        Assert.Contains("zero-waste kitchens", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sent_said_twice_counts_once()
    {
        var chat = await AtTheQuestionAsync();
        await chat.SayAsync("how he got started");
        Assert.Contains("here when you need me", (await chat.SayAsync("ok")) + (await chat.SayAsync("cool")), StringComparison.Ordinal);
        Assert.Contains("Noted: you wrote to Jim.", await chat.SayAsync("sent!"), StringComparison.Ordinal);
        Assert.Contains("I haven't counted it twice", await chat.SayAsync("sent"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_follows_check_this_is_the_message_however_long()
    {
        var chat = new Conversation();
        Assert.Contains("openings", await chat.SayAsync("check this: Any openings at Northwind?"), StringComparison.Ordinal);
        var many = string.Concat(Enumerable.Repeat("I have been looking for work for a long time and I am tired of it. ", 65));
        Assert.Contains("words", await chat.SayAsync($"check this: {many}"), StringComparison.Ordinal);
    }

    private static async Task<Conversation> AtTheQuestionAsync()
    {
        var chat = new Conversation();
        await chat.SayAsync("I want to write to Jim Ruiz, he owns Ruiz Foods. We met at the spring fair and he gave a talk on sourdough that I loved");
        await chat.SayAsync("I could share my notes on ovens");
        return chat;
    }

    private static async Task<Draft> DraftAsync(Conversation chat) =>
        Assert.Single(await chat.Notebook.ListDraftsAsync("webchat/users/sam", 10, default));
}
