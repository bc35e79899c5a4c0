using NetworkCoachBot.Language.Contacts;

namespace NetworkCoachBot.Tests.Language.Contacts;

public class AnswerWordsTests
{
    [Theory]
    [InlineData("undo", true)]
    [InlineData("Take that back!", true)]
    [InlineData("undo the haircut", false)]
    [InlineData("I took it back to the shop", false)]
    public void The_last_change_is_taken_back(string text, bool isUndo) => Assert.Equal(isUndo, AnswerWords.IsUndo(text));

    [Theory]
    [InlineData("somebody else", true)]
    [InlineData("no, a different one", true)]
    [InlineData("another Jim", true)]
    [InlineData("the same", false)]
    [InlineData("the nurse", false)]
    public void Somebody_else_is_meant(string text, bool isOther) => Assert.Equal(isOther, AnswerWords.IsOther(text));

    [Theory]
    [InlineData("nobody", true)]
    [InlineData(" I can't think of anyone. ", true)]
    [InlineData("idk", true)]
    [InlineData("pass", true)]
    [InlineData("nobody but Jim", false)]
    [InlineData("Jim Nobody", false)]
    public void Nobody_comes_to_mind(string text, bool isNobody) => Assert.Equal(isNobody, AnswerWords.IsNobody(text));

    [Theory]
    [InlineData("done", true)]
    [InlineData("That's everyone!", true)]
    [InlineData("no more", true)]
    [InlineData("Jim is done with school", false)]
    public void These_were_all(string text, bool isAll) => Assert.Equal(isAll, AnswerWords.IsAll(text));

    [Theory]
    [InlineData("write to Jim", true)]
    [InlineData(" delete it", true)]
    [InlineData("the writer", false)]
    [InlineData("Jim Archer", false)]
    public void Something_else_is_ordered(string text, bool isOrder) => Assert.Equal(isOrder, AnswerWords.IsOrder(text));
}
