using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Tests.Dialogs.Referrals;

/// <summary>Who came through whom, as people tell it.</summary>
public class ChainTests
{
    private const string User = "webchat/users/sam";

    [Theory]
    [InlineData("lee brown knows vic mora", "Vic Mora", "Lee Brown")]
    [InlineData("lee knows vic", "Vic", "Lee")]
    [InlineData("my cousin lou knows bo reed at Delta", "Bo Reed", "Lou")]
    [InlineData("pam orr was recommended to me by bob lee", "Pam Orr", "Bob Lee")]
    [InlineData("carl lee sent me to pam orr", "Pam Orr", "Carl Lee")]
    [InlineData("bob lee told me about pam orr", "Pam Orr", "Bob Lee")]
    [InlineData("bob lee hooked me up with pam orr yesterday", "Pam Orr", "Bob Lee")]
    [InlineData("i got to pam orr through bob lee", "Pam Orr", "Bob Lee")]
    [InlineData("got introduced to pete lang by ana lopez", "Pete Lang", "Ana Lopez")]
    [InlineData("wrote to jim ruiz, ana lopez gave me his name", "Jim Ruiz", "Ana Lopez")]
    [InlineData("met gary lin, ron hale put me in touch", "Gary Lin", "Ron Hale")]
    [InlineData("i met with odette ray today, quincy had sent me", "Odette Ray", "Quincy")]
    [InlineData("had coffee with gary lin. ron hale introduced us", "Gary Lin", "Ron Hale")]
    [InlineData("met with gary lin this morning, ron hale put me in touch with him. gary gave me a name, sofia cruz in dispatch", "Gary Lin", "Ron Hale")]
    public async Task One_introduction_is_kept(string said, string to, string by)
    {
        var chat = new Conversation();
        await chat.SayAsync(said);
        Assert.Equal(by, (await Find(chat, to)).IntroducedByName);
    }

    [Theory]
    [InlineData("Quincy referred me to Odette Ray, and Odette referred me to Uma Bell")]
    [InlineData("quincy introduced me to odette ray and odette introduced me to uma bell")]
    [InlineData("Quincy put me in touch with Odette Ray. Odette then pointed me to Uma Bell")]
    public async Task A_chain_is_kept_link_by_link(string said)
    {
        var chat = new Conversation();
        Assert.Contains("Quincy → Odette Ray → Uma Bell", await chat.SayAsync(said), StringComparison.Ordinal);
        Assert.Equal(("Quincy", "Odette Ray"), ((await Find(chat, "Odette Ray")).IntroducedByName, (await Find(chat, "Uma Bell")).IntroducedByName));
    }

    [Fact]
    public async Task Somebody_on_the_list_is_not_put_down_twice()
    {
        var chat = new Conversation();
        await chat.SayAsync("add jim ruiz");
        await chat.SayAsync("ana lopez introduced me to jim");
        Assert.Equal("Ana Lopez", (await Find(chat, "Jim Ruiz")).IntroducedByName);
        Assert.Equal(2, (await chat.Notebook.ListPeopleAsync(User, null, 99, default)).Count);
    }

    [Theory]
    [InlineData("i got 3 names from my coach denise: pam tull, rick orr and sue bly")]
    [InlineData("got some contacts from denise, pam tull, rick orr, sue bly")]
    public async Task Several_names_from_one_are_kept(string said)
    {
        var chat = new Conversation();
        await chat.SayAsync(said);
        foreach (var name in new[] { "Pam Tull", "Rick Orr", "Sue Bly" })
        {
            Assert.Equal("Denise", (await Find(chat, name)).IntroducedByName);
        }
    }

    [Fact]
    public async Task Writing_to_somebody_introduced_passes_the_gate_in_words_too()
    {
        var chat = new Conversation();
        await chat.SayAsync("ed stone gave me kim ruiz's name");
        Assert.Contains("name won't carry far with Kim", await chat.SayAsync("i barely know ed"), StringComparison.Ordinal);
        chat = new Conversation();
        await chat.SayAsync("ed stone gave me kim ruiz's name");
        Assert.Contains("Ed", await chat.SayAsync("write to kim ruiz"), StringComparison.Ordinal);
        Assert.Empty(await chat.Notebook.ListDraftsAsync(User, 9, default));
    }

    [Fact]
    public async Task How_the_two_know_each_other_makes_nobody_stronger()
    {
        var chat = new Conversation();
        await chat.SayAsync("my aunt lou can introduce me to greg tate");
        await chat.SayAsync("barely");
        await chat.SayAsync("they work together");
        var greg = await Find(chat, "Greg Tate");
        Assert.Equal((Strength.Introduced, "they work together", null), (greg.Strength, greg.HowIntroducerKnows, greg.HowKnown));
    }

    [Theory]
    [InlineData("my pal zed can introduce me to ina fox", "a note zed can pass on", "Zed")]
    [InlineData("my uncle ray can introduce me to derek stone", "draft an intro ray can forward", "Uncle Ray")]
    [InlineData("hi", "can you write me something doreen can send to walt about me", "Doreen")]
    [InlineData("hi", "write an intro blurb my friend kim could pass along to dana wells at the library", "Kim")]
    public async Task A_note_to_pass_on_is_written_for_who_passes_it_on(string before, string said, string by)
    {
        var chat = new Conversation();
        await chat.SayAsync(before);
        if (before != "hi")
        {
            await chat.SayAsync("a little");
            await chat.SayAsync("skip");
        }

        Assert.Contains($"Hi {by}, here is a short note about me", await chat.SayAsync(said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_described_first_is_called_by_the_name_that_follows()
    {
        var chat = new Conversation();
        await chat.SayAsync("my uncle ray can introduce me to the plant manager at ford, a guy named derek stone");
        Assert.Equal("Uncle Ray", (await Find(chat, "Derek Stone")).IntroducedByName);
        Assert.Contains("Hi Uncle Ray, here is a short note about me", await chat.SayAsync("draft an intro ray can forward"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report back to ana")]
    [InlineData("let ana know how it went")]
    [InlineData("Tell Ana how the meeting with Jim went")]
    [InlineData("i want to tell ana we met")]
    public async Task The_report_back_is_to_who_led_there(string said)
    {
        var chat = new Conversation();
        await chat.SayAsync("add jim ruiz, referred by ana lopez");
        Assert.Contains("You pointed me to Jim Ruiz", await chat.SayAsync(said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_to_ask_first_is_answered_with_the_two_questions()
    {
        var chat = new Conversation();
        Assert.Contains("Hi Bob, I'd like to get in touch with Pam Orr", await chat.SayAsync("what should i ask bob before i write to pam? bob lee gave me pam orr's name"), StringComparison.Ordinal);
        Assert.Empty(await chat.Notebook.ListDraftsAsync(User, 9, default));
    }

    [Theory]
    [InlineData("ana knows excel")]
    [InlineData("jim knows how to bid")]
    [InlineData("ana and jim know each other")]
    public async Task What_is_known_is_no_chain(string said)
    {
        var chat = new Conversation();
        await chat.SayAsync(said);
        Assert.All(await chat.Notebook.ListPeopleAsync(User, null, 99, default), p => Assert.Null(p.IntroducedByName));
    }

    private static async Task<Person> Find(Conversation chat, string name) => (await chat.Notebook.ListPeopleAsync(User, null, 99, default)).Single(p => p.Name == name);
}
