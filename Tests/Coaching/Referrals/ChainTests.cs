using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Coaching.Referrals;

namespace NetworkCoachBot.Tests.Coaching.Referrals;

public class ChainTests
{
    [Fact]
    public async Task Leads_from_the_first_introducer_to_the_person()
    {
        var chain = await To("tom", Of("ana"), Of("jim", "ana"), Of("tom", "jim"));
        Assert.Equal(["ana", "jim", "tom"], chain.Names);
        Assert.Equal(2, chain.IntroductionsAway);
    }

    [Fact]
    public async Task Somebody_known_without_an_introduction_is_no_steps_away() => Assert.Equal(0, (await To("ana", Of("ana"))).IntroductionsAway);

    [Fact]
    public async Task An_introducer_who_is_not_kept_counts_by_name()
    {
        var chain = await To("jim", Of("jim") with { IntroducedByName = "my uncle" });
        Assert.Equal(["my uncle", "jim"], chain.Names);
        Assert.Equal(1, chain.IntroductionsAway);
    }

    [Fact]
    public async Task A_circle_is_cut()
    {
        var chain = await To("ana", Of("ana", "jim"), Of("jim", "ana"));
        Assert.Equal(2, chain.Steps.Count);
    }

    [Fact]
    public async Task A_very_long_chain_ends()
    {
        var people = Enumerable.Range(0, 40).Select(i => Of($"p{i}", $"p{i + 1}")).ToArray();
        Assert.Equal(Chain.Longest, (await To("p0", people)).Steps.Count);
    }

    [Theory]
    [InlineData(Closeness.Unknown, Closeness.Unknown, null, GateStep.AskHowWellYouKnowReferrer)]
    [InlineData(Closeness.Barely, Closeness.Well, null, GateStep.WarmReferrer)]
    [InlineData(Closeness.Well, Closeness.Unknown, null, GateStep.AskHowReferrerKnows)]
    [InlineData(Closeness.Well, Closeness.Barely, null, GateStep.AskReferrer)]
    [InlineData(Closeness.Somewhat, Closeness.Well, null, GateStep.AskForName)]
    [InlineData(Closeness.Somewhat, Closeness.Well, true, GateStep.Write)]
    [InlineData(Closeness.Somewhat, Closeness.Well, false, GateStep.Write)]
    [InlineData(Closeness.Barely, Closeness.Well, true, GateStep.Write)]
    public void The_gate_opens_when_the_way_is_warm(Closeness you, Closeness they, bool? named, GateStep expected) =>
        Assert.Equal(expected, WarmthGate.Next(you, they, named));

    private static Person Of(string id, string? by = null) => new() { Id = id, Name = id, IntroducedBy = by, IntroducedByName = by };

    private static Task<Chain> To(string id, params Person[] people) =>
        Chain.ToAsync(people.Single(p => p.Id == id), key => Task.FromResult(people.FirstOrDefault(p => p.Id == key)));
}
