using NetworkCoachBot.Language.Drafting;

namespace NetworkCoachBot.Tests.Language.Drafting;

public class DraftReaderTests
{
    private static DraftReading Read(string text, Asked asked) => DraftReader.Read(text, asked, "Jim Ruiz");

    [Theory]
    [InlineData("need to write to jim ruiz, he owns ruiz foods. want a job in ops", "owner", "ruiz foods", "a job in ops")]
    [InlineData("I want to write to Jim Ruiz, he owns Ruiz Foods", "owner", "Ruiz Foods", null)]
    [InlineData("jim, he's the head of ops at delta", "head of ops", "delta", null)]
    [InlineData("jim works at northwind, looking for work in data", null, "northwind", "work in data")]
    public void First_words_tell_role_company_and_goal(string text, string? role, string? company, string? goal)
    {
        var read = Read(text, Asked.Nothing);
        Assert.Equal((role, company, goal), (read.Role, read.Company, read.Goal));
    }

    [Theory]
    [InlineData("my old boss ana knows him", "ana", "my old boss")]
    [InlineData("Priya Nair introduced us last week", "priya nair", null)]
    [InlineData("a friend of mine, Sam Lee, knows him", "sam lee", "a friend of mine")]
    [InlineData("my cousin's boss", "my cousin", null)]
    [InlineData("he knows my dad", "my dad", null)]
    [InlineData("my friend Lee knows jim", "lee", "my friend")]
    [InlineData("A friend from my choir, Ellen, knows him well", "ellen", "a friend of mine")]
    [InlineData("My boss at the nursery, Trudy, gave me his number", "trudy", "my boss")]
    [InlineData("my wife's colleague Britt is his sister", "britt", "my wife's colleague")]
    [InlineData("Vinnie from the shop", "Vinnie", null)]
    public void Somebody_who_knows_both(string text, string name, string? relation)
    {
        var read = Read(text, Asked.Link);
        Assert.Equal((name, relation), (read.Referrer, read.Relation));
    }

    [Theory]
    [InlineData("met her at the nurses conference in may", Nearness.Met)]
    [InlineData("worked with him at the mill", Nearness.Talked)]
    [InlineData("we both went to Tufts", Nearness.Stranger)]
    [InlineData("worked with him at the mill ten years ago, haven't spoken since", Nearness.Met)]
    public void What_links_them_and_how_near_that_makes_them(string text, Nearness nearness)
    {
        var read = Read(text, Asked.Link);
        Assert.NotNull(read.Link);
        Assert.Equal(nearness, read.Nearness);
    }

    [Theory]
    [InlineData("nothing yet")]
    [InlineData("nope")]
    [InlineData("I don't know")]
    [InlineData("not sure.")]
    public void Nothing_is_an_answer(string text) => Assert.True(Read(text, Asked.Offer).Nothing);

    [Fact]
    public void One_message_can_hold_several_parts()
    {
        var read = Read("my old boss ana knows him. he moved his plant to 4 day weeks, we did that too at delta", Asked.Link);
        Assert.Equal(("ana", "he moved his plant to 4 day weeks", "we did that too at delta"), (read.Referrer, read.Reason, read.Alike));
    }

    [Theory]
    [InlineData("month two was chaos, i can tell him how we fixed it", "month two was chaos, i can tell him how we fixed it")]
    [InlineData("not much, maybe my notes from the audit", "maybe my notes from the audit")]
    [InlineData("I speak Spanish and could translate her flyers", "I speak Spanish and could translate her flyers")]
    public void An_offer_keeps_its_words(string text, string offer) => Assert.Equal(offer, Read(text, Asked.Offer).Offer);

    [Theory]
    [InlineData("how he got night shift to agree")]
    [InlineData("what would she do differently if she started again?")]
    [InlineData("whether the certificate is worth it")]
    [InlineData("her view of the merger")]
    public void A_question_keeps_its_words(string text) => Assert.Equal(text, Read(text, Asked.Question).Question);

    [Theory]
    [InlineData("I read his piece on cold storage")]
    [InlineData("her article about night shifts")]
    [InlineData("because he coaches the youth team")]
    [InlineData("Jim's talk at the chamber")]
    public void A_reason_is_about_the_reader(string text) => Assert.Equal(text, Read(text, Asked.Reason).Reason);

    [Fact]
    public void Long_and_strange_input_is_read_calmly()
    {
        var text = string.Concat(Enumerable.Repeat("he, and i can <b>tell</b> him; \u202E", 2_000));
        Assert.NotNull(Read(text, Asked.Offer).Offer);
    }
}
