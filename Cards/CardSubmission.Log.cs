namespace NetworkCoachBot.Cards;

public abstract partial record CardSubmission
{
    /// <summary>A <see cref="LogMeetingCard"/> saved, as its fields stand; null is a field left empty.</summary>
    public sealed record Log(CardTarget On) : CardSubmission(On)
    {
        public DateOnly? Date { get; private init; }

        public string? Names { get; private init; }

        public string? Learned { get; private init; }

        public string? Paths { get; private init; }

        public string? Promised { get; private init; }

        public string? Given { get; private init; }

        public MeetingFeeling? Felt { get; private init; }

        internal static CardSubmission? Read(CardTarget on, string step, CardFields fields) => step != "save" ? null : new Log(on)
        {
            Date = fields.Day("date"),
            Names = fields.Text("names"),
            Learned = fields.Text("learned"),
            Paths = fields.Text("paths"),
            Promised = fields.Text("promised"),
            Given = fields.Text("given"),
            Felt = fields.Choice<MeetingFeeling>("felt"),
        };
    }
}
