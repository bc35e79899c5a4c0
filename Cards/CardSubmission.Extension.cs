using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Cards;

public abstract partial record CardSubmission
{
    /// <summary>The form of a <see cref="MessageCheckCard"/> sent off.</summary>
    /// <param name="Text">The message as it stands; null where the field is empty.</param>
    /// <param name="Tie">How well the writer knows the reader; null where it is not said.</param>
    public sealed record Extension(CardTarget On, string? Text, Strength? Tie) : CardSubmission(On)
    {
        internal static CardSubmission? Read(CardTarget on, string step, CardFields fields) =>
            step == "check" ? new Extension(on, fields.Text("text"), fields.Choice<Strength>("tie")) : null;
    }
}
