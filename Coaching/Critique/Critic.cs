using NetworkCoachBot.Coaching.Critique.Acts;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Critique;

/// <summary>
/// Looks at a message as a good editor would (F30-F45): what is asked of whom, what is given, what is right, and
/// what to change, each with the words quoted, one sentence why, and a fix. One engine for drafts, pasted texts, the
/// message extension and the clinic. Immutable and safe to share; the same request always gives the same report, in
/// time linear in the text.
/// </summary>
public sealed class Critic
{
    private readonly ActReader _acts = ActReader.Shared;
    private readonly Judge _judge = new(RuleTable.Standard);

    /// <summary>The critique of a message.</summary>
    /// <param name="request">The text and what is known around it.</param>
    /// <returns>Findings, worst first, and what is right. A text in another language than English is looked at for length and shape alone.</returns>
    public CritiqueReport Review(CritiqueRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var reading = _acts.Read(request);
        var words = WordCount.Of(request.Text);
        var grade = reading.IsEnglish ? Readability.Grade(Body(reading)) : null;
        var findings = _judge.Findings(request, reading, words, grade);
        return new CritiqueReport(
            request.Text, findings, GoodPoints.Of(reading, findings, words, grade), Labels(reading), Objections.Of(reading),
            reading.Kind, reading.Relationship, reading.Invited, reading.IsEnglish, words, request.Text.Length, grade);
    }

    private static CritiqueLabels Labels(MessageReading reading)
    {
        if (!reading.IsEnglish)
        {
            return CritiqueLabels.None;
        }

        var asks = reading.JobAsks.Any();
        return new CritiqueLabels(
            AsksForJobOrLead: asks,
            AsksTooSoon: (asks || reading.Favours.Any()) && reading.Relationship < Strength.Talked && !reading.Invited,
            OffersValue: reading.Offers.Count > 0,
            CommonGround: reading.Ground.Count > 0,
            SpecificRequest: reading.SpecificRequests.Count > 0,
            GenericFlattery: reading.StockPraise.Count > 0,
            PickYourBrain: reading.Brain.Count > 0,
            DesperateTone: reading.Desperate.Count > 0,
            NamesConnectionOrReferrer: reading.Referrers.Count > 0,
            ClearSmallNextStep: reading.Steps.Count > 0);
    }

    /// <summary>What is said, without subject, greeting and sign-off.</summary>
    private static string Body(MessageReading reading) =>
        string.Join(' ', reading.Message.Said.Select(sentence => reading.Message.Text[sentence.Start..sentence.Stop]));
}
