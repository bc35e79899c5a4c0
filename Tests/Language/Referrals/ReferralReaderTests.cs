using NetworkCoachBot.Language.Referrals;

namespace NetworkCoachBot.Tests.Language.Referrals;

public class ReferralReaderTests
{
    public static TheoryData<string, ReferralReading> Sentences { get; } = new()
    {
        { "ana can introduce me to priya nair", new ReferralReading.Offer("ana", "priya nair") },
        { "Good news: my uncle offered to put me in touch with Bob Hill!", new ReferralReading.Offer("my uncle", "Bob Hill") },
        { "ana said yes", new ReferralReading.Name(new Leave("ana", LeaveSaid.Given, false), "") },
        { "Ana says I can use her name", new ReferralReading.Name(new Leave("Ana", LeaveSaid.Given, true), "") },
        { "ana would rather not be named", new ReferralReading.Name(new Leave("ana", LeaveSaid.Refused, true), "") },
        { "Jim said I can't mention him", new ReferralReading.Name(new Leave("Jim", LeaveSaid.Refused, true), "") },
        { "write a blurb for ana to forward to priya", new ReferralReading.PassOn("write a blurb for ana to forward to priya") { By = "ana", To = "priya" } },
        { "tell ana how it went", new ReferralReading.Tell("ana") },
        { "I told Ana how it went with Priya", new ReferralReading.Told("Ana") },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Sentences_about_somebody_in_between_are_read(string text, ReferralReading reading) => Assert.Equal(reading, ReferralReader.Read(text));

    [Theory]
    [InlineData("ana introduced me to priya")]
    [InlineData("ana said that the talk was good")]
    [InlineData("priya can help me with data")]
    [InlineData("how did it go?")]
    [InlineData("tell ana about the course")]
    public void Others_are_not(string text) => Assert.Null(ReferralReader.Read(text));

    [Fact]
    public void A_long_text_is_no_such_sentence() => Assert.Null(ReferralReader.Read("ana can introduce me to priya nair " + new string('x', 200)));

    [Theory]
    [InlineData(" said so", true)]
    [InlineData(" is the one who told me", true)]
    [InlineData(", who introduced us", true)]
    [InlineData(" works at Delta", false)]
    [InlineData("", false)]
    public void Who_sent_the_user_is_told_behind_the_name(string behind, bool isWhoSent) => Assert.Equal(isWhoSent, ReferralReader.IsWhoSent(behind));
}
