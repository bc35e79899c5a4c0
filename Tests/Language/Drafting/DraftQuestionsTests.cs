using NetworkCoachBot.Language.Drafting;

namespace NetworkCoachBot.Tests.Language.Drafting;

public class DraftQuestionsTests
{
    [Theory]
    [InlineData("my drafts", true)]
    [InlineData("please show me all my drafts", true)]
    [InlineData("drafts", true)]
    [InlineData("what drafts do I have?", true)]
    [InlineData("draft a message to Jim", false)]
    [InlineData("she drafts contracts", false)]
    public void Kept_messages_are_asked_for(string text, bool asks) => Assert.Equal(asks, DraftQuestions.AsksForDrafts(text));

    [Theory]
    [InlineData("how would she say no?", true)]
    [InlineData("what might Ana think of it?", true)]
    [InlineData("which of the five is it?", true)]
    [InlineData("what do you think?", false)]
    [InlineData("why did he say no", false)]
    public void What_the_reader_may_think_is_asked(string text, bool asks) => Assert.Equal(asks, DraftQuestions.AsksForDoubt(text));
}
