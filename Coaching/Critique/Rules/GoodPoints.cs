using NetworkCoachBot.Coaching.Critique.Acts;
using NetworkCoachBot.Coaching.Outreach;

namespace NetworkCoachBot.Coaching.Critique;

/// <summary>Says what is right in a message; every critique begins with that.</summary>
internal static class GoodPoints
{
    public static List<PassedPoint> Of(MessageReading reading, IReadOnlyList<Finding> findings, int words, double? grade)
    {
        var points = new List<PassedPoint>();
        if (!reading.IsEnglish)
        {
            return points;
        }

        var text = reading.Message.Text;
        void Add(Rule rule, string said, Span? span = null) => points.Add(new PassedPoint(rule, said, span is { } s ? text[s.Start..s.End] : null));
        bool Found(Rule rule) => findings.Any(finding => finding.Rule == rule);
        var requests = reading.Requests.Count > 0 || reading.Asks.Count > 0;
        if (!requests && reading.Offers.Count > 0)
        {
            Add(Rule.R11, CritiquePassed.OnlyGives, reading.Offers[0]);
        }
        else if (reading.Offers.Count > 0)
        {
            Add(Rule.R11, CritiquePassed.Offer, reading.Offers[0]);
        }
        else if (reading.ReportsBack.Count > 0)
        {
            Add(Rule.R11, CritiquePassed.ReportsBack, reading.ReportsBack[0]);
        }

        if (reading.Ground.Count > 0 && !Found(Rule.R10))
        {
            Add(Rule.R10, CritiquePassed.Link, reading.Ground.MinBy(span => span.Start));
        }

        if (reading.Asks.Count == 0 && reading.Mentions.Count > 0)
        {
            Add(Rule.R3, CritiquePassed.OpenAboutLooking, reading.Mentions[0]);
        }
        else if (reading.Asks.Count == 0 && requests)
        {
            Add(Rule.R1, CritiquePassed.NoJobAsked);
        }
        else if (reading.Asks.Count > 0 && !Found(Rule.R1) && !Found(Rule.R2))
        {
            Add(Rule.R1, reading.Invited ? CritiquePassed.Invited : CritiquePassed.AskEarned);
        }

        if (reading.SpecificRequests.Count > 0)
        {
            Add(Rule.R6, CritiquePassed.Specific, reading.SpecificRequests[0]);
        }

        if (requests && reading.Steps.Count > 0)
        {
            Add(Rule.R12, CritiquePassed.Step, reading.Steps[0]);
        }

        if (requests && reading.WaysOut.Count > 0)
        {
            Add(Rule.R12, CritiquePassed.WayOut, reading.WaysOut[0]);
        }

        if (reading.Kind == MessageKind.Reminder && !Found(Rule.R15))
        {
            Add(Rule.R15, CritiquePassed.News);
        }

        if (!Found(Rule.R4) && !Found(Rule.R5) && words is >= 25 and <= 125)
        {
            Add(Rule.R4, CritiquePassed.Length);
        }

        if (grade is <= 8)
        {
            Add(Rule.R8, CritiquePassed.PlainWords);
        }

        if (!Found(Rule.R14) && points.Count < 3)
        {
            Add(Rule.R14, CritiquePassed.Calm);
        }

        return points;
    }
}
