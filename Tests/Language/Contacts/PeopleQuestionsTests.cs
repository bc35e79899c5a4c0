using NetworkCoachBot.Language.Contacts;

namespace NetworkCoachBot.Tests.Language.Contacts;

public class PeopleQuestionsTests
{
    [Theory]
    [InlineData("who am I losing touch with?")]
    [InlineData("which people have gone quiet")]
    [InlineData("who haven't I talked to in a while")]
    [InlineData("who is going cold")]
    public void Whom_one_loses_touch_with_is_asked_for(string text) => Assert.True(PeopleQuestions.AsksForQuiet(text));

    [Theory]
    [InlineData("help me build a list")]
    [InlineData("make me a list")]
    [InlineData("help me think of people")]
    [InlineData("start my network")]
    public void Help_with_a_list_is_asked_for(string text) => Assert.True(PeopleQuestions.AsksToBuild(text));

    [Theory]
    [InlineData("what do I owe?")]
    [InlineData("what did I promise")]
    [InlineData("show my promises")]
    public void What_is_owed_is_asked_for(string text) => Assert.True(PeopleQuestions.AsksForOwed(text) && PeopleQuestions.Asks(text));

    [Theory]
    [InlineData("who do I know at Contoso")]
    [InlineData("anyone at Delta?")]
    [InlineData("who else works at Acme")]
    [InlineData("which nurses do I know")]
    public void Who_is_asked_for_rather_than_somebody(string text) => Assert.True(PeopleQuestions.AsksWho(text));

    [Theory]
    [InlineData("had coffee with Jim")]
    [InlineData("Ana works at Delta")]
    [InlineData("write to Priya about the course")]
    [InlineData("add Jim Ruiz, nurse")]
    public void None_of_it_is_heard_in_other_sentences(string text) => Assert.False(PeopleQuestions.AsksForQuiet(text) || PeopleQuestions.AsksToBuild(text) || PeopleQuestions.AsksForOwed(text) || PeopleQuestions.AsksWho(text) || PeopleQuestions.Asks(text));

    [Theory]
    [InlineData("who do I know at Contoso?", "Contoso")]
    [InlineData("show people tagged chamber", "chamber")]
    [InlineData("who likes sailing", "sailing")]
    [InlineData("which Jims do I know?", "Jim")]
    [InlineData("show me my list", null)]
    public void What_people_have_in_common_is_read(string text, string? sought) => Assert.Equal(sought, PeopleQuestions.SoughtIn(text, Reader.Read(text)));
}
