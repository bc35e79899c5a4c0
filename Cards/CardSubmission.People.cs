namespace NetworkCoachBot.Cards;

/// <summary>What can be done from a <see cref="PersonCard"/>.</summary>
public enum PersonStep
{
    /// <summary>Write to them.</summary>
    Write,

    /// <summary>Log a contact.</summary>
    Log,

    /// <summary>Set a reminder.</summary>
    Remind,

    /// <summary>Change what is known.</summary>
    Change,

    /// <summary>Put aside.</summary>
    Archive,

    /// <summary>Delete; asked again first.</summary>
    Delete,
}

public abstract partial record CardSubmission
{
    /// <summary>A button of a <see cref="PersonCard"/>.</summary>
    public sealed record Person(CardTarget On, PersonStep Step) : CardSubmission(On)
    {
        internal static CardSubmission? Read(CardTarget on, string step, CardFields fields) =>
            CardFields.Named<PersonStep>(step) is { } known ? new Person(on, known) : null;
    }

    /// <summary>A press on a <see cref="PeopleListCard"/>.</summary>
    public abstract record People : CardSubmission
    {
        private People(CardTarget on)
            : base(on)
        {
        }

        internal static CardSubmission? Read(CardTarget on, string step, CardFields fields) => step switch
        {
            "open" when fields.Text("person") is { Length: <= LongestId } person => new Open(on, person),
            "more" when fields.Number("from") is { } from => new More(on, from),
            _ => null,
        };

        /// <summary>Open a person.</summary>
        public sealed record Open(CardTarget On, string PersonId) : People(On);

        /// <summary>Show the list from this place on.</summary>
        public sealed record More(CardTarget On, int From) : People(On);
    }
}
