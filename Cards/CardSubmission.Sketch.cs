namespace NetworkCoachBot.Cards;

public abstract partial record CardSubmission
{
    /// <summary>A button of a <see cref="SketchCard"/>.</summary>
    public abstract record Sketch : CardSubmission
    {
        private Sketch(CardTarget on)
            : base(on)
        {
        }

        internal static CardSubmission? Read(CardTarget on, string step, CardFields fields) => step switch
        {
            "answer" when fields.Text("value") is { } value => new Answer(on, value),
            "walk" => new Walk(on),
            "keep" => new Keep(on),
            _ => null,
        };

        /// <summary>One of the ready answers, by its value.</summary>
        public sealed record Answer(CardTarget On, string Value) : Sketch(On);

        /// <summary>"Walk me through": the guided draft, with everything said so far.</summary>
        public sealed record Walk(CardTarget On) : Sketch(On);

        /// <summary>Keep it for later.</summary>
        public sealed record Keep(CardTarget On) : Sketch(On);
    }
}
