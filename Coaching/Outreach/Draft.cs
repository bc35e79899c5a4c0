using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Outreach;

/// <summary>The person who will read the message, as far as the user has said.</summary>
/// <param name="Name">As the user wrote it, tidied: "Jim Ruiz", "Dr. Okafor".</param>
/// <param name="Role">What they do: "owner".</param>
/// <param name="Company">Where: "Ruiz Foods".</param>
/// <param name="Pronoun">Whether they are he or she, where somebody else who may be the other was spoken of with them; null where not.</param>
public sealed record Reader(string Name, string? Role = null, string? Company = null, string? Pronoun = null)
{
    /// <summary>What the greeting calls them: the first name, or title and surname where a title was given.</summary>
    public string CalledAs => Names.CalledAs(Name);
}

/// <summary>Somebody who knows both (P5).</summary>
/// <param name="Name">Their name.</param>
/// <param name="Relation">What they are to the user: "my old boss".</param>
/// <param name="NameAllowed">Whether they agreed to be named (F13); null: not asked yet.</param>
/// <param name="HowTheyKnow">How they know the reader, in the user's words (F11); never said to the reader.</param>
public sealed record Referrer(string Name, string? Relation = null, bool? NameAllowed = null, string? HowTheyKnow = null);

/// <summary>The things a message is made of, each the answer to one question.</summary>
public enum Slot
{
    /// <summary>What links the two: a person, a place, a meeting, or nothing yet (R10).</summary>
    Link,

    /// <summary>Why this person of all people (P1, F18).</summary>
    Reason,

    /// <summary>What is in it for them (P2, R11).</summary>
    Offer,

    /// <summary>What the user would like to learn (P4, F19).</summary>
    Question,
}

/// <summary>Where a draft stands.</summary>
public enum DraftStatus
{
    /// <summary>Being worked on.</summary>
    Open,

    /// <summary>Put aside for later.</summary>
    Kept,

    /// <summary>The user said it went out.</summary>
    Sent,

    /// <summary>Thrown away: nothing of it is kept but that it was.</summary>
    Dropped,
}

/// <summary>
/// Everything the user has said towards one message, in their own words. Nothing in it was made up; what is missing is null.
/// </summary>
public sealed record Draft
{
    /// <summary>Who the message is for.</summary>
    public required Reader Reader { get; init; }

    /// <summary>Key of the draft among the user's drafts.</summary>
    public string Id { get; init; } = "";

    /// <summary>Counts the changes; an old card carries an old number.</summary>
    public int Version { get; init; }

    /// <summary>Key of the person, once they are kept.</summary>
    public string? PersonId { get; init; }

    /// <summary>What the message is for.</summary>
    public MessageKind Kind { get; init; } = MessageKind.FirstNote;

    /// <summary>How it travels.</summary>
    public MessageChannel Channel { get; init; } = MessageChannel.Email;

    /// <summary>How strong the tie is, where the user said or implied it.</summary>
    public Strength? Strength { get; init; }

    /// <summary>Somebody who knows both.</summary>
    public Referrer? Referrer { get; init; }

    /// <summary>A place, school, group or meeting that links the two: "met at the Chamber breakfast".</summary>
    public string? Link { get; init; }

    /// <summary>Why them: "he moved his plant to 4 day weeks".</summary>
    public string? Reason { get; init; }

    /// <summary>What the user did that is alike: "we did that too at Delta".</summary>
    public string? Alike { get; init; }

    /// <summary>What the user can give: "I can tell him how we fixed it".</summary>
    public string? Offer { get; init; }

    /// <summary>Whether the offer is theirs to share (F20); null: not asked.</summary>
    public bool? OfferIsMine { get; init; }

    /// <summary>What the user wants to know: "how he got night shift to agree".</summary>
    public string? Question { get; init; }

    /// <summary>What the user is looking for: "a job in ops" (P9). Never the message's question (P8).</summary>
    public string? Goal { get; init; }

    /// <summary>Whether the user said that the reader helped them.</summary>
    public bool ReaderHelped { get; init; }

    /// <summary>Whether something hard happened to the reader: the message is a kind word then (P7b).</summary>
    public bool IsHard { get; init; }

    /// <summary>Whether the reader's hours are what they sell: the message offers to solve something then (P11, F45).</summary>
    public bool SellsTime { get; init; }

    /// <summary>Whether it says who writes, because nothing links the two (F42).</summary>
    public bool SaysWho { get; init; }

    /// <summary>Whether it says in one honest sentence that no job is asked for (P9, F43).</summary>
    public bool SaysNoJob { get; init; }

    /// <summary>The user's story in two or three sentences (F29): said where there is a voice.</summary>
    public string? Story { get; init; }

    /// <summary>The user's name, for the end of a mail.</summary>
    public string? Sender { get; init; }

    /// <summary>Names that came up, whose capitals are restored: "ana", "delta".</summary>
    public IReadOnlyList<string> Named { get; init; } = Array.Empty<string>();

    /// <summary>What the user passed over, or had nothing for.</summary>
    public IReadOnlyList<Slot> Passed { get; init; } = Array.Empty<Slot>();

    /// <summary>How long the small step takes, in minutes (R12: 15-30).</summary>
    public int Minutes { get; init; } = 15;

    /// <summary>Which wording, counted from 0 ("another version").</summary>
    public int Wording { get; init; }

    /// <summary>How much was taken out ("shorter"), from 0 to 2.</summary>
    public int Shortened { get; init; }

    /// <summary>Whether a warmer tone was asked for.</summary>
    public bool Warmer { get; init; }

    /// <summary>The text as the user rewrote it; from then on it is theirs (OwnWords).</summary>
    public string? Own { get; init; }

    /// <summary>The subject as the user rewrote it.</summary>
    public string? OwnSubject { get; init; }

    /// <summary>Where it stands.</summary>
    public DraftStatus Status { get; init; }

    /// <summary>Whether the coach has said that what the user wants asks too soon (R1); said once.</summary>
    public bool Warned { get; init; }

    /// <summary>When the user said it was sent.</summary>
    public DateOnly? SentOn { get; init; }

    /// <summary>Which turn of the user's said so; null where it is not sent.</summary>
    public int? SentIn { get; init; }

    /// <summary>Whether it was brought to be checked: the user's own text and nothing else.</summary>
    public bool IsBrought => this is { Own: not null, Link: null, Reason: null, Offer: null, Question: null };

    /// <summary>The tie as it counts for the rules: what was said, else what the link implies, else stranger.</summary>
    public Strength Tie => Strength ?? (Referrer is not null ? People.Strength.Introduced : People.Strength.Stranger);

    /// <summary>Whether the user has answered the question behind a slot, or passed it over.</summary>
    public bool Settled(Slot slot) => Passed.Contains(slot) || slot switch
    {
        Slot.Link => Referrer is not null || Link is not null || Strength is not null,
        Slot.Reason => Reason is not null || IsHard,
        Slot.Offer => Offer is not null || (Plan.Requests(Kind) && Tie >= People.Strength.Talked),
        Slot.Question => Question is not null,
        _ => throw new ArgumentOutOfRangeException(nameof(slot)),
    };

    /// <summary>The slots still open, in the order in which they are asked.</summary>
    public IEnumerable<Slot> Gaps => Plan.Asked(Kind).Where(slot => !Settled(slot));

    /// <summary>The same draft with one slot to be asked again.</summary>
    public Draft Reopen(Slot slot)
    {
        var open = this with { Passed = Passed.Where(p => p != slot).ToArray() };
        return slot switch
        {
            Slot.Link => open with { Link = null, Referrer = null, Strength = null },
            Slot.Reason => open with { Reason = null, Alike = null },
            Slot.Offer => open with { Offer = null, OfferIsMine = null },
            Slot.Question => open with { Question = null },
            _ => throw new ArgumentOutOfRangeException(nameof(slot)),
        };
    }

    /// <summary>The same draft with one slot passed over.</summary>
    public Draft Pass(Slot slot) => Passed.Contains(slot) ? this : this with { Passed = Passed.Append(slot).ToArray() };
}
