namespace NetworkCoachBot.Cards;

public abstract partial record CardSubmission
{
    /// <summary>A button of a <see cref="CritiqueCard"/>, with the text as it stands in the card's field.</summary>
    public abstract record Critique : CardSubmission
    {
        private Critique(CardTarget on, string? text)
            : base(on) => Text = text;

        /// <summary>The message, edited or not; null where the client sent none.</summary>
        public string? Text { get; }

        internal static CardSubmission? Read(CardTarget on, string step, CardFields fields) => (step, fields.Text("text")) switch
        {
            ("fix", var text) when fields.Text("finding") is { } finding => new Fix(on, text, finding),
            ("next", var text) when fields.Text("value") is { } value => new Next(on, text, value),
            ("check", var text) => new Check(on, text),
            ("save", var text) => new Save(on, text),
            ("keep", var text) => new Keep(on, text),
            _ => null,
        };

        /// <summary>The fix of one finding, by its id.</summary>
        public sealed record Fix(CardTarget On, string? Text, string Finding) : Critique(On, Text);

        /// <summary>The closing button, by its value.</summary>
        public sealed record Next(CardTarget On, string? Text, string Value) : Critique(On, Text);

        /// <summary>Check the message again.</summary>
        public sealed record Check(CardTarget On, string? Text) : Critique(On, Text);

        /// <summary>Save it to a person.</summary>
        public sealed record Save(CardTarget On, string? Text) : Critique(On, Text);

        /// <summary>Keep it for later.</summary>
        public sealed record Keep(CardTarget On, string? Text) : Critique(On, Text);
    }
}
