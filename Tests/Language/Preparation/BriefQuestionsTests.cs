using NetworkCoachBot.Language.Preparation;

namespace NetworkCoachBot.Tests.Language.Preparation;

public class BriefQuestionsTests
{
    [Theory]
    [InlineData("what should I ask?", true)]
    [InlineData("and which questions?", true)]
    [InlineData("so how do I ask her", true)]
    [InlineData("what should I ask her about the data center and the team", false)]
    [InlineData("I asked what she does", false)]
    public void What_to_ask_is_asked(string text, bool asks) => Assert.Equal(asks, BriefQuestions.AsksWhatToAsk(text));

    [Theory]
    [InlineData("any more questions?", true)]
    [InlineData("can you give me a few other questions", true)]
    [InlineData("I have no more questions", false)]
    [InlineData("she had more questions", false)]
    public void More_questions_are_wanted(string text, bool asks) => Assert.Equal(asks, BriefQuestions.AsksForMore(text));

    [Theory]
    [InlineData("what do I say when she answers?", true)]
    [InlineData("how do I follow up", true)]
    [InlineData("what if I say little", false)]
    [InlineData("what do I say in the mail?", false)]
    public void What_to_do_with_the_answers_is_asked(string text, bool asks) => Assert.Equal(asks, BriefQuestions.AsksHowToGoOn(text));

    [Theory]
    [InlineData("what now", true)]
    [InlineData("any tips", true)]
    [InlineData("more questions please", true)]
    [InlineData("meeting Priya on Thursday", false)]
    [InlineData("help me prep", false)]
    public void Something_is_asked_of_the_meeting(string text, bool asks) => Assert.Equal(asks, BriefQuestions.Asks(text));
}
