namespace NetworkCoachBot.Cards;

public abstract partial record CardSubmission
{
    /// <summary>A button of a <see cref="ChoiceCard"/> or <see cref="WelcomeCard"/>, by its value.</summary>
    public sealed record Choice(CardTarget On, string Value) : CardSubmission(On)
    {
        internal static CardSubmission? Read(CardTarget on, string step, CardFields fields) =>
            step == "take" && fields.Text("value") is { } value ? new Choice(on, value) : null;
    }
}
