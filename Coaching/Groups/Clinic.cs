using NetworkCoachBot.Coaching.Critique;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Groups;

/// <summary>A message that a group looks at, and what is known around it.</summary>
/// <param name="Setting">Who writes to whom, in a sentence.</param>
/// <param name="Text">The message.</param>
/// <param name="Channel">How it is sent.</param>
/// <param name="Kind">What it is for; null: read from the text.</param>
/// <param name="Relationship">How strong the relationship is.</param>
public sealed record ClinicMessage(string Setting, string Text, MessageChannel Channel, MessageKind? Kind, Strength Relationship)
{
    /// <summary>The message as the critique takes it.</summary>
    public CritiqueRequest ToRequest(AskStrictness strictness = AskStrictness.Standard) => new(Text, Channel, Kind, Relationship, Strictness: strictness);
}

/// <summary>
/// A message before a group: each member says what is wrong with it, unseen by the others, and may think again until the
/// reveal (F70).
/// </summary>
/// <param name="Id">Which one.</param>
/// <param name="Message">What is looked at.</param>
/// <param name="Choices">What can be said to be wrong with it.</param>
public sealed record Clinic(string Id, ClinicMessage Message, IReadOnlyList<ClinicFault> Choices)
{
    /// <summary>One from each member who answered; nobody's is shown.</summary>
    public IReadOnlyList<ClinicVote> Votes { get; init; } = Array.Empty<ClinicVote>();

    /// <summary>Key of the user who asked for it.</summary>
    public string? OpenedBy { get; init; }

    /// <summary>Key of the member's own message that it shows; null for an invented one.</summary>
    public string? GiftId { get; init; }

    /// <summary>Whether the answer is out: from then on no vote counts.</summary>
    public bool Revealed { get; init; }

    /// <summary>A message is put before a group.</summary>
    /// <param name="id">Which one.</param>
    /// <param name="message">What is looked at.</param>
    /// <param name="report">The critique of it.</param>
    public static Clinic Open(string id, ClinicMessage message, CritiqueReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new(id, message, ClinicFaults.Choices(ClinicFaults.Of(report), report.Kind));
    }

    /// <summary>Takes a member's vote in the place of the one they gave before. Nothing changes after the reveal.</summary>
    /// <param name="member">Key of the user.</param>
    /// <param name="fault">What is wrong; null for nothing.</param>
    /// <exception cref="ArgumentException">The fault is none of the choices.</exception>
    public Clinic Vote(string member, ClinicFault? fault)
    {
        if (fault is { } named && !Choices.Contains(named))
        {
            throw new ArgumentException($"{named} is not among the choices.", nameof(fault));
        }

        return Revealed ? this : this with { Votes = Votes.Where(v => v.Member != member).Append(new ClinicVote(member, fault)).ToArray() };
    }

    /// <summary>Without what somebody said, who is forgotten.</summary>
    public Clinic Without(string member) => this with { OpenedBy = OpenedBy == member ? null : OpenedBy, Votes = Votes.Where(v => v.Member != member).ToArray() };

    /// <summary>Without the words of the message, whose writer took it back: nothing more is told of it.</summary>
    public Clinic TakenBack() => this with { Message = Message with { Text = "" }, GiftId = null, Votes = Array.Empty<ClinicVote>(), Revealed = true };

    /// <summary>Closes the vote.</summary>
    public Clinic Reveal() => this with { Revealed = true };

    /// <summary>What the group said and what the critique says.</summary>
    /// <param name="report">The critique of the message.</param>
    /// <exception cref="InvalidOperationException">The vote is open: nothing is told of it.</exception>
    public ClinicOutcome Outcome(CritiqueReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (!Revealed)
        {
            throw new InvalidOperationException("The vote is still open.");
        }

        var faults = ClinicFaults.Of(report);
        ClinicCount[] counts =
        [
            .. Choices.Select(choice => new ClinicCount(choice, Votes.Count(v => v.Fault == choice), faults.Contains(choice))),
            new ClinicCount(null, Votes.Count(v => v.Fault is null), faults.Count == 0),
        ];
        return new ClinicOutcome(counts, report.Findings);
    }
}

/// <summary>What one member says of the message.</summary>
/// <param name="Member">Key of the user.</param>
/// <param name="Fault">What is wrong; null for nothing.</param>
public sealed record ClinicVote(string Member, ClinicFault? Fault);

/// <summary>What came of a clinic: counts, never who said what.</summary>
/// <param name="Counts">Every choice, "nothing" last.</param>
/// <param name="Findings">What the critique found, worst first, each with its fix.</param>
public sealed record ClinicOutcome(IReadOnlyList<ClinicCount> Counts, IReadOnlyList<Finding> Findings)
{
    /// <summary>How many members saw something that the critique saw too, or rightly nothing.</summary>
    public int Right => Counts.Where(c => c.IsRight).Sum(c => c.Votes);

    /// <summary>How many members answered.</summary>
    public int Votes => Counts.Sum(c => c.Votes);
}

/// <summary>How many chose something.</summary>
/// <param name="Fault">What; null for nothing wrong.</param>
/// <param name="Votes">How many.</param>
/// <param name="IsRight">Whether the critique says so too.</param>
public sealed record ClinicCount(ClinicFault? Fault, int Votes, bool IsRight);
