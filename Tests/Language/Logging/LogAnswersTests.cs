using NetworkCoachBot.Language.Logging;

namespace NetworkCoachBot.Tests.Language.Logging;

public class LogAnswersTests
{
    [Theory]
    [InlineData("what have we given each other", true)]
    [InlineData("how often do we talk", true)]
    [InlineData("Who is that again", true)]
    [InlineData("how he got nights to agree", false)]
    [InlineData("she told me what to do", false)]
    [InlineData("what", false)]
    public void A_question_to_the_coach_needs_no_mark(string text, bool asks) => Assert.Equal(asks, LogAnswers.AsksTheCoach(text));

    [Theory]
    [InlineData("save", true)]
    [InlineData("yes, save it please!", true)]
    [InlineData("Speichern", true)]
    [InlineData("don't save that", false)]
    [InlineData("wait before you save", false)]
    [InlineData("she saves a lot", false)]
    public void The_word_that_saves_is_heard(string text, bool saves) => Assert.Equal(saves, LogAnswers.SaysSave(text, "Speichern"));
}
