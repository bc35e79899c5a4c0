namespace NetworkCoachBot.Cards;

public abstract partial record CardSubmission
{
    /// <summary>The verb of a card's refresh.</summary>
    internal const string LookVerb = "own.look";

    /// <summary>
    /// A member of a group has a card before them, and their client asks for their own view of it. Nothing was pressed, so
    /// nothing may come of it.
    /// </summary>
    public sealed record Look(CardTarget On) : CardSubmission(On)
    {
        internal static CardSubmission? Read(CardTarget on, string step, CardFields fields) => step == "look" ? new Look(on) : null;
    }
}
