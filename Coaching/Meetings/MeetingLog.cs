using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Meetings;

/// <summary>A name that somebody gave the user (F52).</summary>
/// <param name="Name">The name, tidied.</param>
/// <param name="About">What was said about them: "from the co-packer"; null for nothing.</param>
public sealed record GivenName(string Name, string? About = null)
{
    /// <summary>Key of the person of the network whom it means; null where it is somebody new, or not known yet.</summary>
    public string? PersonId { get; init; }

    /// <summary>As it stands on a card: "Tom (co-packer)".</summary>
    public string Shown => About is null ? Name : $"{Name} ({About})";

    /// <summary>Reads names as a card shows them: "Priya Nair; Tom (co-packer)". Commas separate too, outside brackets.</summary>
    public static IReadOnlyList<GivenName> Parse(string? text)
    {
        var names = new List<GivenName>();
        foreach (var part in Split(text ?? ""))
        {
            // Where semicolons part the people, a comma stands before what is said of one: "Priya Nair, Delta; Tom".
            var bracket = part.IndexOf('(', StringComparison.Ordinal);
            var open = bracket < 0 ? part.IndexOf(',', StringComparison.Ordinal) : bracket;
            var name = (open < 0 ? part : part[..open]).Trim();
            var about = open < 0 ? "" : part[(open + 1)..].Trim(' ', ')');
            if (name.Length > 0 && names.All(n => !n.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            {
                names.Add(new(Outreach.Names.Tidy(name), about.Length == 0 ? null : about));
            }
        }

        return names;
    }

    private static IEnumerable<string> Split(string text)
    {
        var start = 0;
        var depth = 0;
        var hasSemicolons = text.Contains(';', StringComparison.Ordinal);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (text[i] is ';' or '\n' || (text[i] == ',' && depth <= 0 && !hasSemicolons))
            {
                yield return text[start..i];
                start = i + 1;
            }
        }

        yield return text[start..];
    }
}

/// <summary>What happened with one person, as the user told it, before or after it is kept (F51). Their own words; nothing made up.</summary>
public sealed record MeetingLog
{
    /// <summary>Key of the log; the same log is kept once.</summary>
    public required string Id { get; init; }

    /// <summary>Key of the person it was with.</summary>
    public required string PersonId { get; init; }

    /// <summary>Their name, where they were put down for this log alone and went when it was called off; null else.</summary>
    public string? PersonName { get; init; }

    /// <summary>Counts the changes; an old card carries an old number.</summary>
    public int Version { get; init; }

    /// <summary>Whether it is kept.</summary>
    public bool IsKept { get; init; }

    /// <summary>The user's words that told of it.</summary>
    public string Said { get; init; } = "";

    /// <summary>Which turn of the user's kept it; null where it is not kept yet.</summary>
    public int? KeptIn { get; init; }

    /// <summary>Whether what happened was not said, and a talk is only the likeliest.</summary>
    public bool IsKindGuessed { get; init; }

    /// <summary>Whether what was asked about it has been asked once more, after something in between.</summary>
    public bool IsAskedAgain { get; init; }

    /// <summary>The day, in the user's time zone.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>What happened.</summary>
    public ContactKind Kind { get; init; } = ContactKind.Met;

    /// <summary>Whether the message, the user's or theirs, was thanks: nothing has to come back.</summary>
    public bool IsThanks { get; init; }

    /// <summary>What the user calls it: "coffee"; null for nothing said.</summary>
    public string? Called { get; init; }

    /// <summary>Names they gave.</summary>
    public IReadOnlyList<GivenName> Names { get; init; } = Array.Empty<GivenName>();

    /// <summary>First names of these that are said to be nobody of the network.</summary>
    public IReadOnlyList<string> Strangers { get; init => field = value.ToArray(); } = Array.Empty<string>();

    /// <summary>How many names they gave, where only that was said.</summary>
    public int? NameCount { get; init; }

    /// <summary>What was learned.</summary>
    public string? Learned { get; init; }

    /// <summary>Paths and ideas that came up (F54).</summary>
    public string? Paths { get; init; }

    /// <summary>What the user promised.</summary>
    public string? Promised { get; init; }

    /// <summary>The day by which, where it was said.</summary>
    public DateOnly? PromisedBy { get; init; }

    /// <summary>What they promised.</summary>
    public string? TheyPromised { get; init; }

    /// <summary>What the user gave.</summary>
    public string? Given { get; init; }

    /// <summary>What they gave.</summary>
    public string? Received { get; init; }

    /// <summary>How it felt, in a word the card knows: "good", "okay", "hard"; null for nothing said.</summary>
    public string? Felt { get; init; }

    /// <summary>Why they said no.</summary>
    public RefusalReason? Why { get; init; }

    /// <summary>When the two will meet, where that was said.</summary>
    public DateOnly? MeetingOn { get; init; }

    /// <summary>At what time, where that was said.</summary>
    public TimeOnly? MeetingAt { get; init; }

    /// <summary>The day of a message that is told with what came of it: "wrote him 10 days ago, nothing yet"; null where none is.</summary>
    public DateOnly? WroteOn { get; init; }

    /// <summary>The first day on which one who said no may be asked again, where that was said.</summary>
    public DateOnly? AgainOn { get; init; }

    /// <summary>How often it happened that day: "asked her twice".</summary>
    public int Times { get; init; } = 1;

    /// <summary>Whether the two sat down or spoke: what a card is for.</summary>
    public bool IsMeeting => Kind is ContactKind.Met or ContactKind.Called or ContactKind.SaidHello;

    /// <summary>Whether there is nothing yet of what was won or promised.</summary>
    public bool IsBare => Names.Count == 0 && Learned is null && Paths is null && Promised is null && TheyPromised is null && Given is null && Received is null;
}
