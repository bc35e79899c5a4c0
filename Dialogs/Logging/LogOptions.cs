namespace NetworkCoachBot.Dialogs.Logging;

/// <summary>What is to be logged. Kept in the dialog's state.</summary>
public sealed record LogOptions
{
    /// <summary>What the user said happened.</summary>
    public string Text { get; init; } = "";

    /// <summary>The name of the person, as typed; null where it is not known.</summary>
    public string? Name { get; init; }

    /// <summary>Key of the person, where it is known.</summary>
    public string? PersonId { get; init; }

    /// <summary>The day, where it was said.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>A day ahead, where one was said.</summary>
    public DateOnly? Ahead { get; init; }

    /// <summary>The day of what is said to lie ahead beside what happened: "talked to him, booked a meeting Tuesday".</summary>
    public DateOnly? SetFor { get; init; }

    /// <summary>The time of day of what lies ahead, where it was said.</summary>
    public TimeOnly? SetAt { get; init; }

    /// <summary>Whether one day was named, so that a day ahead is no day of what happened.</summary>
    public bool IsOnlyDay => Day is not null && Ahead is not null && Day != Ahead;

    /// <summary>Other names in what was said.</summary>
    public IReadOnlyList<string> Others { get; init; } = Array.Empty<string>();

    /// <summary>Whether the log is on the table already and only its card is to be shown.</summary>
    public bool Shows { get; init; }

    /// <summary>Whether what was asked about it is asked once more.</summary>
    public bool AsksAgain { get; init; }

    /// <summary>Whether the card has been shown and something else was said since.</summary>
    public bool Waits { get; init; }
}
