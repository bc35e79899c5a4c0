using NetworkCoachBot.Coaching.Critique;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Tests.Coaching.Critique;

/// <summary>What the coach composes itself never fails the coach's own critique, whatever the tie, the channel and the kind.</summary>
public sealed class ComposedDraftsTests
{
    private static readonly Critic Critic = new();

    private static readonly Composer Composer = new((text, tie) => Critic.Review(new CritiqueRequest(text, Relationship: tie)).Labels.AsksTooSoon);

    private static readonly Draft Plain = new()
    {
        Reader = new("Jim Ruiz", "owner", "Ruiz Foods"),
        Reason = "he moved his plant to 4 day weeks",
        Alike = "we did that too at delta",
        Named = ["delta"],
        Goal = "a job in ops",
        Sender = "Sam",
        Offer = "month two was chaos, i can tell him how we fixed it",
        Question = "how he got night shift to agree",
    };

    private static readonly Draft[] Drafts =
    [
        Plain,
        Plain with { Referrer = new("ana", "my old boss", NameAllowed: true) },
        Plain with { Referrer = new("ana", "my old boss") },
        Plain with { Link = "met at the Chamber breakfast", Goal = null },
        (Plain with { Offer = null }).Pass(Slot.Offer),
    ];

    [Fact]
    public void No_draft_fails_its_own_critique()
    {
        var finished = 0;
        var failures = new List<string>();
        foreach (var kind in Enum.GetValues<MessageKind>())
        {
            foreach (var channel in Enum.GetValues<MessageChannel>())
            {
                foreach (var strength in Enum.GetValues<Strength>())
                {
                    foreach (var draft in Drafts.Select(plain => plain with { Kind = kind, Channel = channel, Strength = strength }))
                    {
                        if (Composer.Compose(draft) is not Composition.Sketch and var composed)
                        {
                            finished++;
                            failures.AddRange(Failures(draft, composed));
                        }
                    }
                }
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n\n", failures.Take(5).Prepend($"{failures.Count} of {finished}")));
        Assert.True(finished > 500, $"Only {finished} combinations gave a finished text.");
    }

    private static IEnumerable<string> Failures(Draft draft, Composition composed)
    {
        var text = composed.Subject is { } subject ? $"Subject: {subject}\n\n{composed.Body}" : composed.Body;
        var facts = new KnownFacts(draft.Reader.Name, draft.Referrer?.Name, draft.Sender);
        var report = Critic.Review(new CritiqueRequest(text, draft.Channel, draft.Kind, draft.Tie, Facts: facts));
        return report.Findings.Where(f => f.Severity == Severity.Fail).Select(f => $"{f.Check} '{f.Quote}'").Concat(composed is Composition.OwnWords ? ["refused"] : [])
            .Select(why => $"{why} in {draft.Kind}, {draft.Channel}, {draft.Strength}: {text}");
    }
}
