using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Cards;

/// <summary>What can be done from a <see cref="GiftCard"/>.</summary>
public enum GiftStep
{
    /// <summary>Show it once more, as edited.</summary>
    Show,

    Give,

    /// <summary>Keep it to oneself.</summary>
    Drop,
}

public abstract partial record CardSubmission
{
    /// <summary>A button of a gift. The text comes along as it stands in the card's field; null where the client sent none.</summary>
    public sealed record Gift(CardTarget On, GiftStep Step, string? Text) : CardSubmission(On)
    {
        internal static CardSubmission? Read(CardTarget on, string step, CardFields fields) =>
            CardFields.Named<GiftStep>(step) is { } known ? new Gift(on, known, fields.Data["text"] is JValue { Value: string text } ? text.ReplaceLineEndings("\n").Trim() : null) : null;
    }
}
