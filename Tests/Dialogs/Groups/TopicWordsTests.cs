using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Critique;
using NetworkCoachBot.Coaching.Groups;
using NetworkCoachBot.Dialogs.Groups;

namespace NetworkCoachBot.Tests.Dialogs.Groups;

public class TopicWordsTests
{
    private static readonly Words Coach = new(TopicWords.ResourceManager);

    public static TheoryData<string> Keys => [.. WeeklyTopic.All.Select(t => t.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_topic_has_a_title_an_idea_and_a_practice_in_plain_words(string key)
    {
        Assert.InRange(Coach.Say(key + "_title").Length, 5, 40);
        var (idea, practice) = (Coach.Say(key + "_idea"), Coach.Say(key + "_practice"));
        Assert.InRange(idea.Length, 80, 260);
        Assert.InRange(practice.Length, 40, 200);
        Assert.InRange(Readability.Grade(idea + " " + practice)!.Value, 0, 6);
    }
}
