using NetworkCoachBot.Language.Referrals;

namespace NetworkCoachBot.Tests.Language.Referrals;

public class LeaveReaderTests
{
    [Theory]
    [InlineData("she said yes i can use her name", null)]
    [InlineData("she said go ahead and mention me", null)]
    [InlineData("lee said sure use my name", "lee")]
    [InlineData("lee said sure, use my name", "lee")]
    [InlineData("anna says its ok to use her name", "anna")]
    [InlineData("hank is ok with me naming him", "hank")]
    [InlineData("X is ok with me naming him", "X")]
    [InlineData("lee says yes i can mention him", "lee")]
    [InlineData("Ana told me that I could drop her name", "Ana")]
    [InlineData("ana doesnt mind if i mention her", "ana")]
    [InlineData("my aunt lou is happy to be mentioned", "my aunt lou")]
    [InlineData("ana's fine with me using her name", "ana")]
    [InlineData("he lets me use his name", null)]
    [InlineData("carol agreed to be named", "carol")]
    [InlineData("it's ok to use ana's name", "ana")]
    [InlineData("i can use bob's name", "bob")]
    [InlineData("got permission to use lee's name", "lee")]
    [InlineData("ok so Carol Diaz said feel free to use her name", "Carol Diaz")]
    [InlineData("she said i may menton her", null)]
    [InlineData("ana wants me to say she sent me", "ana")]
    public void A_plain_yes_is_heard(string text, string? by)
    {
        var leave = LeaveReader.Read(text);
        Assert.Equal((by, LeaveSaid.Given, true), (leave?.By, leave?.Said, leave?.IsPlain));
    }

    [Theory]
    [InlineData("bob would rather not be named", "bob")]
    [InlineData("she'd rather i didnt mention her", null)]
    [InlineData("Jim said I can't mention him", "Jim")]
    [InlineData("bob doesnt want his name in there", "bob")]
    [InlineData("keep bobs name out of it", "bob")]
    [InlineData("please leave bob out of it", "bob")]
    [InlineData("dont mention bob", "bob")]
    [InlineData("don't use lee's name please", "lee")]
    [InlineData("he isn't comfortable with me using his name", null)]
    [InlineData("ana said not to use her name", "ana")]
    [InlineData("ana prefers not to be mentioned", "ana")]
    public void A_plain_no_is_heard(string text, string? by)
    {
        var leave = LeaveReader.Read(text);
        Assert.Equal((by, LeaveSaid.Refused, true), (leave?.By, leave?.Said, leave?.IsPlain));
    }

    [Theory]
    [InlineData("ana said yes", "ana", LeaveSaid.Given)]
    [InlineData("yes she said i can", null, LeaveSaid.Given)]
    [InlineData("she's ok with it", null, LeaveSaid.Given)]
    [InlineData("ana said yes but only if i dont push him", "ana", LeaveSaid.Given)]
    [InlineData("i asked lee and he is fine with it", null, LeaveSaid.Given)]
    [InlineData("lou gave me the green light", "lou", LeaveSaid.Given)]
    [InlineData("got the ok from ana", "ana", LeaveSaid.Given)]
    [InlineData("my uncle ray said sure", "my uncle ray", LeaveSaid.Given)]
    [InlineData("zed said rather not", "zed", LeaveSaid.Refused)]
    [InlineData("she said no", null, LeaveSaid.Refused)]
    [InlineData("he wants to stay out of it", null, LeaveSaid.Refused)]
    public void A_bare_answer_may_be_one(string text, string? by, LeaveSaid said)
    {
        var leave = LeaveReader.Read(text);
        Assert.Equal((by, said, false), (leave?.By, leave?.Said, leave?.IsPlain));
    }

    [Theory]
    [InlineData("may i use ana's name with jim", "ana", "jim")]
    [InlineData("can i mention lee", "lee", null)]
    [InlineData("is it ok to name bob?", "bob", null)]
    [InlineData("should I mention her name?", null, null)]
    [InlineData("can i say she sent me?", null, null)]
    public void A_question_about_a_name_is_one(string text, string? by, string? to)
    {
        var leave = LeaveReader.Read(text);
        Assert.Equal((by, LeaveSaid.Asked, to), (leave?.By, leave?.Said, leave?.To));
    }

    [Theory]
    [InlineData("i asked ana if i can use her name", "ana")]
    [InlineData("i'll ask lee whether i may mention him", "lee")]
    [InlineData("not sure if i can use her name", null)]
    public void A_name_that_is_waited_for_is_no_leave(string text, string? by)
    {
        var leave = LeaveReader.Read(text);
        Assert.Equal((by, LeaveSaid.Waiting), (leave?.By, leave?.Said));
    }

    [Theory]
    [InlineData("ana said that the talk was good")]
    [InlineData("i can mention her course in our newsletter")]
    [InlineData("i could mention him in my newsletter")]
    [InlineData("he said yes to nights")]
    [InlineData("what is her name?")]
    [InlineData("how he got nights to agree")]
    [InlineData("she named three plants")]
    [InlineData("i can use their tool")]
    [InlineData("ana is good at math")]
    [InlineData("i'm ok with it")]
    [InlineData("his name is Bob")]
    public void Other_words_are_no_leave(string text) => Assert.Null(LeaveReader.Read(text));

    [Theory]
    [InlineData("she said i can use her name, and he runs the plant in Troy", "he runs the plant in Troy")]
    [InlineData("He moved his plant to Troy. Ana said yes, I can use her name.", "He moved his plant to Troy")]
    [InlineData("write to jim ruiz, my boss ana knows him and said i can use her name", "write to jim ruiz, my boss ana knows him")]
    [InlineData("i asked lee and she's fine with it", "")]
    [InlineData("i asked lee and he is fine with it", "")]
    [InlineData("he moved his plant", "he moved his plant")]
    public void What_is_said_besides_stays(string text, string rest) => Assert.Equal(rest, LeaveReader.Split(text).Besides);
}
