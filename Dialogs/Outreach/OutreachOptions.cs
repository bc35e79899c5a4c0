using NetworkCoachBot.Coaching.Outreach;

namespace NetworkCoachBot.Dialogs.Outreach;

/// <summary>What a turn of the draft conversation starts from. Kept in the dialog's state.</summary>
public sealed record OutreachOptions
{
    /// <summary>What the user said, to be taken into the draft.</summary>
    public string? Text { get; init; }

    /// <summary>What the coach had asked; null for nothing.</summary>
    public Slot? Asked { get; init; }

    /// <summary>Key of the draft; null for a new one.</summary>
    public string? DraftId { get; init; }

    /// <summary>The name of the reader, where it is known already.</summary>
    public string? ReaderName { get; init; }

    /// <summary>Whether it was asked before whom the message is for, and the answer named nobody.</summary>
    public bool AsksAgain { get; init; }

    /// <summary>How the message travels, where that was said.</summary>
    public MessageChannel? Channel { get; init; }

    /// <summary>Key of the reader among the user's people.</summary>
    public string? PersonId { get; init; }

    /// <summary>Whether it is known that the reader is nobody of the network yet.</summary>
    public bool IsNew { get; init; }

    /// <summary>What the message is for; null for a first message, or one that only gives.</summary>
    public MessageKind? Kind { get; init; }

    /// <summary>What the two did: "the coffee on Friday"; null where nothing is known.</summary>
    public string? Occasion { get; init; }

    /// <summary>What the message is about, where it is known already.</summary>
    public string? Reason { get; init; }

    /// <summary>What it brings, where that is known already.</summary>
    public string? Offer { get; init; }

    /// <summary>Whether what is not known is left out, so that the text is ready at once.</summary>
    public bool IsReady { get; init; }

    /// <summary>The user's story, told for this draft: it says who writes then.</summary>
    public string? Story { get; init; }

    /// <summary>How many messages were told towards the draft before it was shown; null once it was.</summary>
    public int? Told { get; init; } = 0;

    /// <summary>Whether the draft is only to be shown again, with nothing new.</summary>
    public bool Resumes { get; init; }
}
