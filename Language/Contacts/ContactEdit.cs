namespace NetworkCoachBot.Language.Contacts;

/// <summary>A change to what is known of somebody, said in one sentence.</summary>
public abstract record ContactEdit
{
    private ContactEdit()
    {
    }

    /// <summary>Details, as in a new person's line: work, address, how known, interests, notes.</summary>
    public sealed record Details(ContactReading Said) : ContactEdit;

    /// <summary>They no longer work there.</summary>
    public sealed record Left : ContactEdit;

    /// <summary>They are called otherwise.</summary>
    public sealed record Rename(string Name) : ContactEdit
    {
        /// <summary>Whether only the last name is given; the first stays.</summary>
        public bool IsLast { get; init; }
    }

    /// <summary>A tag to put on or to take off.</summary>
    public sealed record Tag(string Name, bool Off) : ContactEdit;

    /// <summary>How near they are, said outright.</summary>
    public sealed record Near(SaidNearness Nearness) : ContactEdit;

    /// <summary>Put aside, paused, or back in use.</summary>
    public sealed record Move(ContactPlace To) : ContactEdit;

    /// <summary>Who introduced them, or could.</summary>
    public sealed record SentBy(string Introducer) : ContactEdit;
}

/// <summary>Where a person is to go.</summary>
public enum ContactPlace
{
    /// <summary>Back in use.</summary>
    Active,

    /// <summary>Not to be suggested for now.</summary>
    Paused,

    /// <summary>Put aside.</summary>
    Archived,
}

/// <summary>A sentence that changes somebody.</summary>
/// <param name="Who">The name, description or pronoun as typed.</param>
/// <param name="Mention">The mention it is; null where the sentence names nobody the reading knows.</param>
/// <param name="Edits">What changes, in order.</param>
public sealed record EditReading(string Who, PersonMention? Mention, IReadOnlyList<ContactEdit> Edits);
