using NetworkCoachBot.Language.Drafting;

namespace NetworkCoachBot.Tests.Language.Drafting;

/// <summary>Who the user is, and who else is spoken of, beside what is said for the message.</summary>
public class SelfAndOthersTests
{
    [Theory]
    [InlineData("email Jim. I'm a retired welder and want to teach", "I'm a retired welder")]
    [InlineData("my name is Tyler, im 17, I wanna message Jim", "my name is Tyler, im 17")]
    [InlineData("Hi I'm Greta, 55, bookkeeper. I want to write to Jim", "I'm Greta, 55, bookkeeper")]
    [InlineData("I'm 63 and I want to write to Jim", null)]
    [InlineData("my name is Tyler. write to Jim", null)]
    [InlineData("I'm a friend of his sister. write to Jim", null)]
    public void Who_writes(string said, string? self) => Assert.Equal(self, DraftReader.Read(said, Asked.Nothing, "Jim Ruiz").Self);

    [Fact]
    public void What_one_does_belongs_to_an_offer_beside_it() =>
        Assert.Equal("I'm a roofer. I could tell him which harnesses hold up", DraftReader.Read("I'm a roofer. I could tell him which harnesses hold up", Asked.Offer, "Jim Ruiz").Offer);

    [Fact]
    public void He_beside_the_readers_name_is_who_knows_both()
    {
        var read = DraftReader.Read("Vinnie from the shop, he apprenticed under Jim", Asked.Link, "Jim Ruiz");
        Assert.Equal(("Vinnie", "he apprenticed under Jim", null, null), (read.Referrer, read.HowTheyKnow, read.Link, read.Reason));
    }

    [Theory]
    [InlineData("Ellen told me he sings with the patients", "he sings with the patients")]
    [InlineData("he reads every invoice himself, says his assistant", "he reads every invoice himself")]
    [InlineData("he always let the young guys drive my dad said", "he always let the young guys drive")]
    [InlineData("he started a counter for slow people. About time!", "he started a counter for slow people")]
    public void Who_said_it_and_what_is_called_out_is_no_part_of_a_reason(string said, string reason) =>
        Assert.Equal(reason, DraftReader.Read(said, Asked.Reason, "Jim Ruiz").Reason);

    [Theory]
    [InlineData("what the first week looks like")]
    [InlineData("who tests them today")]
    public void What_could_be_learned_is_no_offer(string said) =>
        Assert.Equal(said, DraftReader.Read(said, Asked.Offer, "Jim Ruiz").Question);

    [Fact]
    public void What_he_did_for_me_is_no_offer_of_mine() =>
        Assert.Equal("he explained to me why lift 3 stops at 9", DraftReader.Read("he explained to me why lift 3 stops at 9", Asked.Offer, "Jim Ruiz").Reason);

    [Fact]
    public void Nor_is_what_the_reader_did_by_name() =>
        Assert.Equal("Jim let my grandpa keep the last board", DraftReader.Read("Jim let my grandpa keep the last board", Asked.Offer, "Jim Ruiz").Reason);

    [Theory]
    [InlineData("I could save him the walk, I hear it first when it jams")]
    [InlineData("I organize a visit each fall and there's a seat for him")]
    [InlineData("I kept the group photo and can scan it for him")]
    public void An_offer_is_one_where_a_question_was_asked_for(string said)
    {
        var read = DraftReader.Read(said, Asked.Question, "Jim Ruiz");
        Assert.Equal((said, null), (read.Offer, read.Question));
    }

    [Theory]
    [InlineData("haven't spoken since his wedding in 2017", Asked.Reason, "we haven't spoken since his wedding in 2017")]
    [InlineData("we always talk in the stairwell", Asked.Reason, "we always talk in the stairwell")]
    [InlineData("write to Jim. I ate there twice", Asked.Nothing, "I ate there twice")]
    public void What_links_them(string said, Asked asked, string link) => Assert.Equal(link, DraftReader.Read(said, asked, "Jim Ruiz").Link);

    [Theory]
    [InlineData("I've got a cheat sheet for ELD logs", true)]
    [InlineData("I could show her our numbers from the same box", true)]
    [InlineData("what happens when a harvest fails", true)]
    [InlineData("what mothers ask that nobody answers", true)]
    [InlineData("show me my numbers", false)]
    [InlineData("what can you do", false)]
    [InlineData("how does this work", false)]
    [InlineData("nobody ever answers me", false)]
    public void What_sounds_like_a_wish_may_be_an_answer(string said, bool isOne) => Assert.Equal(isOne, DraftReader.SoundsLikeAnswer(said));

    [Theory]
    [InlineData("I clean there at night", null, "Contoso Tower", "I clean at Contoso Tower at night")]
    [InlineData("my grandson goes there", null, "Hillcrest High", "my grandson goes to Hillcrest High")]
    [InlineData("I donate there", "she runs the thrift shop at St. Anne", null, "I donate at the thrift shop at St. Anne")]
    [InlineData("we met there", null, null, "we met there")]
    public void There_is_where_the_reader_works(string link, string? description, string? company, string said) =>
        Assert.Equal(said, ReasonReader.WithPlace(link, description, company));
}
