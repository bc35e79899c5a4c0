using NetworkCoachBot.Language.Drafting;

namespace NetworkCoachBot.Tests.Language.Drafting;

public class NoAnswerReaderTests
{
    [Theory]
    [InlineData("no idea how they know each other", NoAnswer.Unknown)]
    [InlineData("idk how she knows him", NoAnswer.Unknown)]
    [InlineData("not sure how they met", NoAnswer.Unknown)]
    [InlineData("how well do they know each other?", NoAnswer.AsksHowTheyKnow)]
    [InlineData("how do they know each other", NoAnswer.AsksHowTheyKnow)]
    [InlineData("they go to the same church", NoAnswer.ReferrerKnowsReader)]
    [InlineData("they're cousins", NoAnswer.ReferrerKnowsReader)]
    [InlineData("ana used to work with him", NoAnswer.ReferrerKnowsReader)]
    [InlineData("very well, shes my best friend", NoAnswer.UserKnowsReferrer)]
    [InlineData("barely", NoAnswer.UserKnowsReferrer)]
    [InlineData("she's my old neighbor", NoAnswer.UserKnowsReferrer)]
    [InlineData("i barely know ana", NoAnswer.UserKnowsReferrer)]
    [InlineData("havent talked to ana in like 4 years", NoAnswer.UserKnowsReferrer)]
    [InlineData("what's missing", NoAnswer.AboutDraft)]
    [InlineData("draft what's missing", NoAnswer.AboutDraft)]
    [InlineData("is this any good", NoAnswer.AboutDraft)]
    [InlineData("why might he say no now", NoAnswer.AboutDoubt)]
    [InlineData("what in my draft answers that", NoAnswer.AboutRemedy)]
    [InlineData("how should i start the message?", NoAnswer.Question)]
    [InlineData("what would you write here", NoAnswer.Question)]
    [InlineData("does he even read his mail?", NoAnswer.Question)]
    [InlineData("what counts as an offer?", NoAnswer.Question)]
    [InlineData("he moved his plant to 4 day weeks", NoAnswer.None)]
    [InlineData("ana told me he moved his plant to Troy", NoAnswer.None)]
    [InlineData("how he got nights to agree", NoAnswer.None)]
    [InlineData("how did he get nights to agree", NoAnswer.None)]
    [InlineData("we both ran a night shift", NoAnswer.None)]
    [InlineData("what got me was the map", NoAnswer.None)]
    [InlineData("i can show him our rota", NoAnswer.None)]
    public void What_is_no_answer_is_told_from_what_is(string text, NoAnswer expected) =>
        Assert.Equal(expected, NoAnswerReader.Read(text, Asked.Reason, "Jim Ruiz", "Ana Lopez"));

    [Theory]
    [InlineData("say she caught the typo in my title", "she caught the typo in my title")]
    [InlineData("please mention that we met at the fair", "we met at the fair")]
    [InlineData("tell her i loved it", "i loved it")]
    [InlineData("mention her course", "mention her course")]
    [InlineData("she says hi", "she says hi")]
    public void An_order_to_say_something_is_what_is_to_be_said(string text, string told) => Assert.Equal(told, NoAnswerReader.Told(text));

    [Theory]
    [InlineData("beths last name is oneill with two ls", "Beth Oneil", "Beth oneill")]
    [InlineData("her last name is actually O'Neill", "Beth Oneil", "Beth O'Neill")]
    [InlineData("its spelled jon", "John Smith", "jon Smith")]
    [InlineData("oh her name is spelt Kathryn", "Catherine Moss", "Kathryn Moss")]
    [InlineData("his surname is Smythe with a y", "Jim Smith", "Jim Smythe")]
    [InlineData("his first name is Jon not John", "John Smith", "Jon Smith")]
    public void A_name_is_put_right(string text, string known, string now) => Assert.Equal(now, NameMendReader.Read(text)?.In(known));

    [Theory]
    [InlineData("he knows my last name")]
    [InlineData("what is her last name?")]
    [InlineData("she wrote a book")]
    [InlineData("written by hand")]
    public void Other_words_put_no_name_right(string text) => Assert.Null(NameMendReader.Read(text));

    [Theory]
    [InlineData("can someone w/o a cs degree really get in", "whether someone can w/o a cs degree really get in")]
    [InlineData("also ask him which tools he uses", "which tools he uses")]
    [InlineData("how he got nights to agree", "how he got nights to agree")]
    public void What_is_to_be_asked_is_put_as_something_to_know(string said, string asked) => Assert.Equal(asked, NoAnswerReader.ToAsk(said));
}
