using NetworkCoachBot.Coaching.Outreach;

namespace NetworkCoachBot.Tests.Coaching.Outreach;

public class ReaderVoiceTests
{
    private static readonly Reader Jim = new("Jim Ruiz", "owner", "Ruiz Foods");

    [Theory]
    [InlineData("he moved his plant to 4 day weeks", "you moved your plant to 4 day weeks")]
    [InlineData("month two was chaos, i can tell him how we fixed it", "month two was chaos, I can tell you how we fixed it")]
    [InlineData("how he got night shift to agree", "how you got night shift to agree")]
    [InlineData("she owns a bakery and runs a choir", "you own a bakery and run a choir")]
    [InlineData("he's built the plant himself", "you've built the plant yourself")]
    [InlineData("hes moving to reno", "you're moving to reno")]
    [InlineData("does she still teach?", "do you still teach?")]
    [InlineData("tell her how her team did it", "tell you how your team did it")]
    [InlineData("she also teaches welding", "you also teach welding")]
    [InlineData("how Jim got night shift to agree", "how you got night shift to agree")]
    [InlineData("jim's talk on hiring", "your talk on hiring")]
    [InlineData("the work at ruiz foods", "the work at Ruiz Foods")]
    [InlineData("i cant wait to show them w/ photos", "I can't wait to show you with photos")]
    [InlineData("his kids and mine play football", "your kids and mine play football")]
    [InlineData("what would he do differently", "what would you do differently")]
    [InlineData("he was on the board, he has three plants", "you were on the board, you have three plants")]
    [InlineData("we both like \"<b>bold</b>\" ideas 😀", "we both like \"<b>bold</b>\" ideas 😀")]
    [InlineData("", "")]
    public void Speaks_to_the_reader(string said, string expected) => Assert.Equal(expected, ReaderVoice.ToReader(said, Jim));

    [Theory]
    [InlineData("jim took in a kid with no license and taught him the books", "you took in a kid with no license and taught him the books")]
    [InlineData("he told me to call him", "you told me to call you")]
    [InlineData("i could send her two friends who also have it", "I could send you two friends who also have it")]
    [InlineData("i can bring her photos of the plant", "I can bring you photos of the plant")]
    [InlineData("i could clean her windows", "I could clean your windows")]
    [InlineData("how long till an apprentice earns his keep", "how long till an apprentice earns his keep")]
    [InlineData("jim's a master plumber", "you're a master plumber")]
    [InlineData("its not published, its a draft", "it's not published, it's a draft")]
    public void Others_stay_others(string said, string expected) => Assert.Equal(expected, ReaderVoice.ToReader(said, Jim));

    [Theory]
    [InlineData("he taught me how to graft apple trees", "she", "he taught me how to graft apple trees")]
    [InlineData("she said her husband drove and he got lost", "she", "you said your husband drove and he got lost")]
    [InlineData("who tests them today", "she", "who tests them today")]
    [InlineData("who tests them today", null, "who tests you today")]
    [InlineData("i can show them the plan", "she", "I can show you the plan")]
    public void Of_somebody_who_is_she_he_is_another(string said, string? pronoun, string expected) => Assert.Equal(expected, ReaderVoice.ToReader(said, Jim with { Pronoun = pronoun }, null, pronoun));

    [Fact]
    public void He_and_she_are_easily_mixed_up_where_nobody_else_is_spoken_of() =>
        Assert.Equal("you go to our church", ReaderVoice.ToReader("she goes to our church", Jim, null, "he"));

    [Fact]
    public void Names_get_their_capitals_back() =>
        Assert.Equal("we did that too at Delta with Ana", ReaderVoice.ToReader("we did that too at delta with ana", Jim, ["delta", "ana lopez"]));
}
