using NetworkCoachBot.Coaching.Critique;
using NetworkCoachBot.Coaching.Groups;

namespace NetworkCoachBot.Tests.Coaching.Groups;

public class ClinicTests
{
    private static readonly Critic Critic = new();

    public static TheoryData<string> Keys => [.. ClinicDraft.All.Select(d => d.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void The_critique_finds_what_was_meant_to_be_wrong_and_nothing_else(string key)
    {
        var draft = ClinicDraft.All.Single(d => d.Key == key);
        var report = Critic.Review(draft.Message.ToRequest());

        Assert.Equal(draft.Faults.Order(), ClinicFaults.Of(report).Order());
        Assert.All(report.Findings, f => Assert.NotEqual("", f.Reason));
    }

    [Fact]
    public void There_are_many_of_many_kinds_and_some_are_good()
    {
        Assert.True(ClinicDraft.All.Count >= 12);
        Assert.Equal(ClinicDraft.All.Count, ClinicDraft.All.Select(d => d.Message.Text).Distinct().Count());
        Assert.InRange(ClinicDraft.All.Count(d => d.Faults.Count == 0), 3, 6);
        Assert.True(ClinicDraft.All.Select(d => d.Kind).Distinct().Count() >= 5);
        Assert.True(ClinicDraft.All.Select(d => d.Channel).Distinct().Count() >= 4);
        Assert.Equal(Enum.GetValues<ClinicFault>().Except([ClinicFault.Length]), ClinicDraft.All.SelectMany(d => d.Faults).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void The_choices_hold_a_true_fault_and_a_false_one(string key)
    {
        var draft = ClinicDraft.All.Single(d => d.Key == key);
        var clinic = Clinic.Open("c1", draft.Message, Critic.Review(draft.Message.ToRequest()));

        Assert.Equal(ClinicFaults.Offered, clinic.Choices.Distinct().Count());
        Assert.Equal(clinic.Choices.Order(), clinic.Choices);
        Assert.Equal(draft.Faults.Count > 0, clinic.Choices.Intersect(draft.Faults).Any());
        Assert.NotEmpty(clinic.Choices.Except(draft.Faults));
    }

    [Fact]
    public void A_group_sees_all_before_it_sees_one_again()
    {
        var shown = new List<string>();
        for (var i = 0; i < 2 * ClinicDraft.All.Count; i++)
        {
            shown.Add(ClinicDraft.Next(shown).Key);
        }

        Assert.Equal(ClinicDraft.All.Select(d => d.Key), shown.Take(ClinicDraft.All.Count));
        Assert.Equal(shown.Take(ClinicDraft.All.Count), shown.Skip(ClinicDraft.All.Count));
    }

    [Fact]
    public void Each_has_one_vote_and_may_think_again_until_the_reveal()
    {
        var (clinic, report) = Open("welder");
        clinic = clinic.Vote("ana", ClinicFault.EmptyPraise).Vote("ben", null).Vote("ana", ClinicFault.TooSoon).Vote("ana", ClinicFault.TooSoon);
        Assert.Equal(2, clinic.Votes.Count);
        Assert.Throws<InvalidOperationException>(() => clinic.Outcome(report));

        var outcome = clinic.Reveal().Vote("cho", null).Vote("ben", ClinicFault.TooSoon).Outcome(report);

        Assert.Equal(1, outcome.Counts.Single(c => c.Fault == ClinicFault.TooSoon).Votes);
        Assert.Equal(1, outcome.Counts[^1].Votes);
        Assert.Null(outcome.Counts[^1].Fault);
        Assert.Equal((1, 2), (outcome.Right, outcome.Votes));
        Assert.Contains(outcome.Findings, f => f.Rule == Rule.R1 && f.Fix is not null);
    }

    [Fact]
    public void Of_a_good_one_nothing_is_the_right_answer()
    {
        var (clinic, report) = Open("coder");
        var outcome = clinic.Vote("ana", null).Vote("ben", ClinicFault.TooSoon).Reveal().Outcome(report);
        Assert.Equal((1, 2), (outcome.Right, outcome.Votes));
    }

    [Fact]
    public void What_is_no_choice_cannot_be_voted_for()
    {
        var (clinic, _) = Open("coder");
        Assert.Throws<ArgumentException>(() => clinic.Vote("ana", Enum.GetValues<ClinicFault>().Except(clinic.Choices).First()));
    }

    private static (Clinic Clinic, CritiqueReport Report) Open(string key)
    {
        var message = ClinicDraft.All.Single(d => d.Key == key).Message;
        var report = Critic.Review(message.ToRequest());
        return (Clinic.Open("c1", message, report), report);
    }
}
