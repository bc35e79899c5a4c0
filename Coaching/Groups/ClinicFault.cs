using NetworkCoachBot.Coaching.Critique;

namespace NetworkCoachBot.Coaching.Groups;

/// <summary>What members of a group can say is wrong with a message: the rules of the critique, gathered under names that fit on a button.</summary>
public enum ClinicFault
{
    /// <summary>The $50 test: asks for too much too soon (R1, R2).</summary>
    TooSoon,

    /// <summary>Nothing says what links the two (R10).</summary>
    NoLink,

    /// <summary>Nothing in it for the reader (R11).</summary>
    NothingForThem,

    /// <summary>No small step: nobody can tell how much time it takes (R12).</summary>
    NoSmallStep,

    /// <summary>Praise that fits anybody (R9).</summary>
    EmptyPraise,

    /// <summary>Sorry, pleading or pushing (R14).</summary>
    Tone,

    /// <summary>A résumé in the first message (R13).</summary>
    EarlyResume,

    /// <summary>Too long, or too short to say anything (R4, R5).</summary>
    Length,

    /// <summary>A subject that could be anybody's (R7).</summary>
    Subject,

    /// <summary>Many requests at once (R6).</summary>
    ManyRequests,

    /// <summary>Hard words (R8).</summary>
    HardWords,

    /// <summary>A reminder with nothing new in it (R15).</summary>
    NothingNew,
}

/// <summary>From what the critique finds to what members can say, and what they are given to choose from.</summary>
public static class ClinicFaults
{
    /// <summary>As many faults are offered: with "nothing" and the reveal they are five buttons.</summary>
    public const int Offered = 3;

    /// <summary>The faults of a message, worst first. Gentle remarks are none.</summary>
    public static IReadOnlyList<ClinicFault> Of(CritiqueReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return [.. report.Findings.Where(f => f.Severity > Severity.Hint).Select(f => Of(f.Rule)).OfType<ClinicFault>().Distinct()];
    }

    /// <summary>What a rule is called among members; null for one that only ever gives a remark.</summary>
    public static ClinicFault? Of(Rule rule) => rule switch
    {
        Rule.R1 or Rule.R2 => ClinicFault.TooSoon,
        Rule.R4 or Rule.R5 => ClinicFault.Length,
        Rule.R6 => ClinicFault.ManyRequests,
        Rule.R7 => ClinicFault.Subject,
        Rule.R8 => ClinicFault.HardWords,
        Rule.R9 => ClinicFault.EmptyPraise,
        Rule.R10 => ClinicFault.NoLink,
        Rule.R11 => ClinicFault.NothingForThem,
        Rule.R12 => ClinicFault.NoSmallStep,
        Rule.R13 => ClinicFault.EarlyResume,
        Rule.R14 => ClinicFault.Tone,
        Rule.R15 => ClinicFault.NothingNew,
        _ => null,
    };

    /// <summary>What members choose from: the worst of the true faults and some that are not, in an order that gives nothing away.</summary>
    /// <param name="faults">The true ones, worst first.</param>
    /// <param name="kind">What the message is for: a reminder may lack news, others not.</param>
    public static IReadOnlyList<ClinicFault> Choices(IReadOnlyList<ClinicFault> faults, Outreach.MessageKind kind)
    {
        ArgumentNullException.ThrowIfNull(faults);
        ClinicFault[] likely = kind == Outreach.MessageKind.Reminder
            ? [ClinicFault.NothingNew, ClinicFault.Tone, ClinicFault.TooSoon, ClinicFault.Length]
            : [ClinicFault.TooSoon, ClinicFault.NothingForThem, ClinicFault.EmptyPraise, ClinicFault.NoSmallStep];

        // A true fault always leaves room for one that is not, or all would be right.
        return faults.Take(Offered - 1).Concat(likely.Except(faults)).Take(Offered).Order().ToArray();
    }
}
