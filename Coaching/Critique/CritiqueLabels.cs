namespace NetworkCoachBot.Coaching.Critique;

/// <summary>The ten judgements that the critique is measured by (evaluation verb <c>critique</c>). All false for a text that is not English.</summary>
/// <param name="AsksForJobOrLead">Asks, outright or softly, for a job, opening, interview, referral, recommendation or lead.</param>
/// <param name="AsksTooSoon">Such an ask, or an outsize favour, that the relationship has not earned (METHOD R1).</param>
/// <param name="OffersValue">Something concrete for the reader is on offer now.</param>
/// <param name="CommonGround">A shared background, place, group, moment or person is said.</param>
/// <param name="SpecificRequest">Says exactly what information, feedback, help or introduction is wanted.</param>
/// <param name="GenericFlattery">Praise that would fit anybody.</param>
/// <param name="PickYourBrain">Asks to pick the reader's brain, in these or like words.</param>
/// <param name="DesperateTone">Pleading, guilt, self-abasement.</param>
/// <param name="NamesConnectionOrReferrer">A named third person is used as bridge or credential.</param>
/// <param name="ClearSmallNextStep">One easy, bounded act is asked for.</param>
public sealed record CritiqueLabels(
    bool AsksForJobOrLead,
    bool AsksTooSoon,
    bool OffersValue,
    bool CommonGround,
    bool SpecificRequest,
    bool GenericFlattery,
    bool PickYourBrain,
    bool DesperateTone,
    bool NamesConnectionOrReferrer,
    bool ClearSmallNextStep)
{
    /// <summary>Nothing found.</summary>
    public static CritiqueLabels None { get; } = new(false, false, false, false, false, false, false, false, false, false);
}
