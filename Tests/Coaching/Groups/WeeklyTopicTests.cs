using NetworkCoachBot.Coaching.Groups;

namespace NetworkCoachBot.Tests.Coaching.Groups;

public class WeeklyTopicTests
{
    [Fact]
    public void A_group_has_all_topics_before_it_has_one_again()
    {
        var shown = new List<string>();
        for (var i = 0; i < WeeklyTopic.All.Count + 1; i++)
        {
            shown.Add(WeeklyTopic.Next(shown).Key);
        }

        Assert.True(WeeklyTopic.All.Count >= 12);
        Assert.Equal(WeeklyTopic.All.Select(t => t.Key), shown.Take(WeeklyTopic.All.Count));
        Assert.Equal("fifty", shown[^1]);
    }

    [Fact]
    public void A_topic_that_was_skipped_over_comes_next() => Assert.Equal("whom", WeeklyTopic.Next(["fifty", "give", "gone-from-the-list"]).Key);
}
