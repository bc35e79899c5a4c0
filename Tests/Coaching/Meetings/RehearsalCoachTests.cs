using NetworkCoachBot.Coaching.Critique;
using NetworkCoachBot.Coaching.Meetings;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Tests.Coaching.Meetings;

public class RehearsalCoachTests
{
    private static readonly Critic Critic = new();
    private static readonly LineReader Reader = new(text => Critic.Review(new CritiqueRequest(text, Relationship: Strength.Met)).Labels.AsksTooSoon);

    [Theory]
    [InlineData("The first year was hard.", "What made it hard?", LineAct.FollowsUp)]
    [InlineData("We lost two good people.", "Why did you lose them?", LineAct.FollowsUp)]
    [InlineData("We lost two good people.", "tell me more about that", LineAct.FollowsUp)]
    [InlineData("We lost two good people.", "How do you plan the budget?", LineAct.Asks)]
    [InlineData("Hello. You wanted to talk to me?", "How did you get your team to plan together?", LineAct.Asks)]
    [InlineData("We lost two good people.", "Do you use email?", LineAct.AsksYesOrNo)]
    [InlineData("Hello.", "Are there any open positions on your team?", LineAct.AsksForJob)]
    [InlineData("Hello.", "Who else do you think I should talk to?", LineAct.AsksForNames)]
    [InlineData("Hello.", "I can send you our checklist", LineAct.Offers)]
    [InlineData("Hello.", "Thanks so much, goodbye", LineAct.Closes)]
    [InlineData("Hello.", "I have ten years of experience, I ran my own team, and my boss said that I am the best planner he ever had", LineAct.Pitches)]
    [InlineData("Hello.", "nice office", LineAct.Says)]
    public void A_line_is_read_by_what_it_does(string before, string mine, LineAct act) => Assert.Equal(act, Reader.Read(new RehearsalLine(before, mine))[0]);

    [Fact]
    public void Names_are_given_to_those_who_took_an_interest()
    {
        var coach = new RehearsalCoach(Reader);
        RehearsalLine names = new("Hm.", "Who else should I talk to?");
        Assert.Equal("NamesEarly", coach.Answer([names]).Key);
        Assert.Equal("AsksForNames", coach.Answer([new("The first year was hard.", "What was hard about the first year?"), names]).Key);
    }

    [Fact]
    public void Every_remark_quotes_what_was_said()
    {
        RehearsalLine[] said = [new("Hello. Who are you?", "Any openings on your team right now?"), new("HR does that, and I have never met the people who do it.", "Do you like it here?"), new("Yes, the people.", "Thanks, bye")];
        var remarks = new RehearsalCoach(Reader).Feedback(said);
        Assert.Equal([RehearsalPoint.AskedForJob, RehearsalPoint.LeftAnswer, RehearsalPoint.AskedClosed], remarks.Select(r => r.Point));
        Assert.All(remarks, r => Assert.Contains(said, e => e.Mine == r.Quote || e.Before == r.Quote));
    }

    [Fact]
    public void Six_to_ten_lines()
    {
        var coach = new RehearsalCoach(Reader);
        RehearsalLine line = new("Well.", "How so?");
        RehearsalLine bye = new("Well.", "Thank you, goodbye");
        Assert.False(coach.IsOver([line, line, bye]));
        Assert.True(coach.IsOver([line, line, line, line, line, bye]));
        Assert.False(coach.IsOver([.. Enumerable.Repeat(line, 9)]));
        Assert.True(coach.IsOver([.. Enumerable.Repeat(line, 10)]));
    }
}
