using NetworkCoachBot.Language.Preparation;

namespace NetworkCoachBot.Tests.Language.Preparation;

public class RehearsalReaderTests
{
    [Theory]
    [InlineData("can we rehearse?", true)]
    [InlineData("Rehearse with me", true)]
    [InlineData("let's do a role play", true)]
    [InlineData("practice following up", true)]
    [InlineData("she was at the rehearsal", false)]
    [InlineData("I practice every day", false)]
    public void A_rehearsal_is_wanted(string text, bool asks) => Assert.Equal(asks, RehearsalReader.Asks(text));

    [Theory]
    [InlineData("can I practice with you?", true)]
    [InlineData("pretend you're her", true)]
    [InlineData("can you be Priya", true)]
    [InlineData("help me prepare", false)]
    public void Getting_ready_it_is_wanted_in_more_words(string text, bool asks) => Assert.Equal(asks, RehearsalReader.AsksInPreparation(text));

    [Theory]
    [InlineData("what should I say?", true)]
    [InlineData("um, I don't know", true)]
    [InlineData("I'm stuck", true)]
    [InlineData("hint", true)]
    [InlineData("what should I say to my boss about it?", false)]
    [InlineData("I don't know many people in the field", false)]
    public void The_coach_is_asked_beside_the_play(string text, bool asks) => Assert.Equal(asks, RehearsalReader.AsksTheCoach(text));

    [Theory]
    [InlineData("That's enough.", true)]
    [InlineData("how did I do?", true)]
    [InlineData("stop", true)]
    [InlineData("how did you do it?", false)]
    [InlineData("when did it stop?", false)]
    public void The_play_is_to_end(string text, bool isEnd) => Assert.Equal(isEnd, RehearsalReader.IsEnd(text));
}
