using NetworkCoachBot.Language.Logging;

namespace NetworkCoachBot.Tests.Language.Logging;

public class LogReaderTests
{
    [Theory]
    [InlineData("had coffee w jim yesterday!!", Happened.Met)]
    [InlineData("I sent it", Happened.Wrote)]
    [InlineData("emailed priya again", Happened.Wrote)]
    [InlineData("still nothing from him", Happened.NoAnswer)]
    [InlineData("haven\u2019t heard back from jasper", Happened.NoAnswer)]
    [InlineData("she said no", Happened.Refused)]
    [InlineData("Yuki wrote back: sorry no time", Happened.Refused)]
    [InlineData("got a no from jim", Happened.Refused)]
    [InlineData("jim wrote back, he can do thursday", Happened.Answered)]
    [InlineData("gary called me back", Happened.Answered)]
    [InlineData("just got off the phone with Ms Delgado", Happened.Called)]
    [InlineData("ran into sam at a conference", Happened.SaidHello)]
    [InlineData("she helped me with my resume", Happened.Received)]
    [InlineData("i sent her that article", Happened.Gave)]
    [InlineData("told ana how it went", Happened.ReportedBack)]
    [InlineData("Mr. Osei gave me a contact at Fabrikam", Happened.Introduced)]
    public void What_happened_is_heard(string text, Happened happened) =>
        Assert.Equal(happened, LogReader.Read(text, LogAsked.Nothing, NameIn(text)).Happened);

    [Fact]
    public void A_line_typed_with_thumbs_is_read_into_its_parts()
    {
        var reading = LogReader.Read("priya nair, and tom from the co-packer. night shift took a 3 month trial he said. i promised him my month-two notes", LogAsked.Names, "Jim");
        Assert.Equal([new NameSaid("priya nair", null), new NameSaid("tom", "co-packer")], reading.Names);
        Assert.Equal("night shift took a 3 month trial", reading.Learned);
        Assert.Equal("my month-two notes", reading.Promised);
        Assert.Null(reading.Given);
    }

    [Theory]
    [InlineData("i'll send her the slides", "the slides")]
    [InlineData("promised jim my month-two notes", "my month-two notes")]
    [InlineData("i promised to call him next week", "call him next week")]
    public void A_promise_is_heard(string text, string promised) => Assert.Equal(promised, LogReader.Read(text, LogAsked.Details, "Jim").Promised);

    [Theory]
    [InlineData("he told me night shift is short of people", "night shift is short of people")]
    [InlineData("learned that danone splits the plant", "danone splits the plant")]
    [InlineData("night shift took a trial she said", "night shift took a trial")]
    public void What_was_learned_is_heard(string text, string learned) => Assert.Equal(learned, LogReader.Read(text, LogAsked.Details, "Jim").Learned);

    [Fact]
    public void A_path_is_heard() =>
        Assert.Equal("looking at hospital logistics", LogReader.Read("Had lunch with Dr. Okafor on Tuesday. She suggested looking at hospital logistics.", LogAsked.Nothing, "Dr. Okafor").Paths);

    [Fact]
    public void A_number_of_names_is_heard() => Assert.Equal(2, LogReader.Read("had coffee w jim yesterday!! he gave me 2 names", LogAsked.Nothing, "jim").NameCount);

    [Fact]
    public void Names_in_the_same_line_are_taken() =>
        Assert.Equal(["Al", "Bea", "Cyrus"], LogReader.Read("Jo gave me 3 names: Al, Bea and Cyrus", LogAsked.Nothing, "Jo", ["Jo", "Al", "Bea", "Cyrus"]).Names.Select(n => n.Name));

    [Theory]
    [InlineData("nothing special")]
    [InlineData("nope")]
    [InlineData("that\u2019s all")]
    public void Nothing_is_an_answer(string text) => Assert.True(LogReader.Read(text, LogAsked.Details).Nothing);

    private static string NameIn(string text) => text.Contains("jim", StringComparison.OrdinalIgnoreCase) ? "jim" : text.Contains("Osei", StringComparison.Ordinal) ? "Mr. Osei" : "Yuki";
}
