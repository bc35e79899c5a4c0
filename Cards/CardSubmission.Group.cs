using NetworkCoachBot.Coaching.Critique;

namespace NetworkCoachBot.Cards;

public abstract partial record CardSubmission
{
    /// <summary>A press on a card of a group with fields to fill in.</summary>
    public abstract record Group : CardSubmission
    {
        private Group(CardTarget on)
            : base(on)
        {
        }

        internal static CardSubmission? Read(CardTarget on, string step, CardFields fields) => step switch
        {
            "setup" => new SetUp(on, fields.Text("name"), fields.Choice<DayOfWeek>("day"), fields.Number("hour") is { } hour and < 24 ? hour : null, fields.Choice<AskStrictness>("strictness"), fields.Text("pairs") switch { "on" => true, "off" => false, _ => null }),
            "count" => new Count(on, fields.Number("count")),
            "all" => new All(on),
            _ => null,
        };

        /// <summary>A <see cref="GroupSetUpCard"/> saved; null is a field left empty or filled in wrongly.</summary>
        public sealed record SetUp(CardTarget On, string? Name, DayOfWeek? Day, int? Hour, AskStrictness? Strictness, bool? Pairs) : Group(On);

        /// <summary>How many people it was this week, on a <see cref="GroupReportCard"/>; null for nothing filled in.</summary>
        public sealed record Count(CardTarget On, int? Number) : Group(On);

        /// <summary>They did what they set out to.</summary>
        public sealed record All(CardTarget On) : Group(On);
    }
}
