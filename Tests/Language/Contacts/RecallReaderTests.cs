using NetworkCoachBot.Language.Contacts;

namespace NetworkCoachBot.Tests.Language.Contacts;

public class RecallReaderTests
{
    [Theory]
    [InlineData("what did we talk about last time?", RecallQuestion.Talk)]
    [InlineData("when did I last write to Jim?", RecallQuestion.Talk)]
    [InlineData("what was our last conversation?", RecallQuestion.Talk)]
    [InlineData("what did Ana say last time", RecallQuestion.Talk)]
    [InlineData("what have we given each other", RecallQuestion.Given)]
    [InlineData("what did I give Jim?", RecallQuestion.Given)]
    [InlineData("who gave more?", RecallQuestion.Given)]
    [InlineData("what's the balance with Ana", RecallQuestion.Given)]
    [InlineData("how do I get to Jim?", RecallQuestion.Way)]
    [InlineData("who can introduce me to Priya?", RecallQuestion.Way)]
    [InlineData("how many steps to Priya?", RecallQuestion.Way)]
    [InlineData("how do I know Ana", RecallQuestion.Way)]
    [InlineData("what do you know about him?", RecallQuestion.Known)]
    [InlineData("tell me more about Jim", RecallQuestion.Known)]
    public void What_is_asked_about_somebody_is_read(string text, RecallQuestion question) => Assert.Equal(question, RecallReader.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("we talked about the course last time")]
    [InlineData("what should I write to Jim?")]
    [InlineData("who do I know at Delta?")]
    [InlineData("I gave Jim the slides")]
    [InlineData("how do I start?")]
    [InlineData("what did we talk about last time, and what else is there that I should remember before I write to him again on Monday, please?")]
    public void Other_questions_are_not(string text) => Assert.Equal(RecallQuestion.None, RecallReader.Read(text));
}
