using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using Xunit.Abstractions;

namespace NetworkCoachBot.Tests.Coaching.Outreach;

public class ComposerTests(ITestOutputHelper output)
{
    [Fact]
    public void Show()
    {
        var composer = new Composer((_, _) => false);
        var d = new Draft { Reader = new("Jim Ruiz", "owner", "Ruiz Foods"), Referrer = new("ana", "my old boss"), Reason = "he moved his plant to 4 day weeks", Alike = "we did that too at Delta", Goal = "a job in ops" };
        output.WriteLine(Composer.NoteToReferrer(d));
        foreach (var c in Enum.GetValues<MessageChannel>())
        {
            output.WriteLine($"--- {c}\n{composer.Compose(d with { Channel = c }).Whole}");
            var f = d with { Channel = c, Offer = "month two was chaos, i can tell him how we fixed it", Question = "how he got night shift to agree", Sender = "Sam" };
            output.WriteLine($"--- {c}\n{composer.Compose(f).Whole}");
            output.WriteLine($"--- {c}\n{composer.Compose((f with { Offer = null, Wording = 1, Question = "i want to know what would he do differently", Reason = "her talk at the chamber", Alike = null, Strength = Strength.Met, Link = "met him at the Chamber breakfast", Goal = null }).Pass(Slot.Offer)).Whole}");
        }
    }
}
