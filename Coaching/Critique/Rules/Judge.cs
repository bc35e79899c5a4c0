using NetworkCoachBot.Coaching.Critique.Acts;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Critique;

/// <summary>Holds a read message against the rules; the table decides what counts and how much.</summary>
internal sealed class Judge(RuleTable table)
{
    public List<Finding> Findings(CritiqueRequest request, MessageReading reading, int words, double? grade)
    {
        var isNote = request.Channel == MessageChannel.LinkedInNote;
        var suspects = ShapeRules.Size(request.Text, words, request.Channel, reading.Message);
        suspects = reading.IsEnglish
            ? suspects.Concat(AskRules.Check(reading)).Concat(ShapeRules.Load(reading, grade)).Concat(ContentRules.Words(reading)).Concat(ContentRules.Parts(reading, isNote)).Concat(ToneRules.Check(reading))
            : suspects.Append(new Suspect(Check.NotEnglish, 0, 0, null));
        return [.. suspects
            .Select(suspect => (Suspect: suspect, Weight: Weigh(suspect.Check, request, reading)))
            .Where(pair => pair.Weight is not null)
            .Select(pair => ToFinding(request.Text, reading, pair.Suspect, pair.Weight!.Value))
            .OrderByDescending(finding => finding.Severity)
            .ThenBy(finding => finding.Check > Check.ResumeAsAsk)
            .ThenBy(finding => finding.Start)];
    }

    private Severity? Weigh(Check check, CritiqueRequest request, MessageReading reading)
    {
        var weight = table.Weight(check, reading.Kind, request.Channel, reading.Relationship);
        if (table.RuleOf(check) is not (Rule.R1 or Rule.R2))
        {
            return weight;
        }

        return (request.Strictness, weight) switch
        {
            (AskStrictness.Gentle, Severity.Fail) => Severity.Warn,
            (AskStrictness.Strict, Severity.Hint) => Severity.Warn,
            _ => weight,
        };
    }

    private Finding ToFinding(string text, MessageReading reading, Suspect suspect, Severity severity)
    {
        // Thanks after a talk: the two know each other, and it is the thanks that the ask spoils.
        var inThanks = table.RuleOf(suspect.Check) is Rule.R1 or Rule.R2 && reading.Kind == MessageKind.Thanks && reading.Relationship >= Strength.Talked;
        var ofKnown = suspect.Check is Check.AskTooSoon or Check.SoftAsk && reading.Relationship >= Strength.Talked;
        var reason = CritiqueReasons.ResourceManager.GetString(inThanks ? nameof(CritiqueReasons.AskInThanks) : ofKnown ? nameof(CritiqueReasons.AskOfKnown) : suspect.Check.ToString(), System.Globalization.CultureInfo.CurrentUICulture)
            ?? throw new InvalidOperationException($"CritiqueReasons.resx has no {suspect.Check}.");
        return new Finding(
            table.RuleOf(suspect.Check), suspect.Check, severity, suspect.Start, suspect.End, text[suspect.Start..suspect.End],
            string.Format(System.Globalization.CultureInfo.CurrentCulture, reason, suspect.About), suspect.Fix);
    }
}
