namespace NetworkCoachBot.Coaching.Critique;

/// <summary>The rules of METHOD that a message is held against.</summary>
public enum Rule
{
    /// <summary>No ask for a job, nor an outsize favour, before there is a relationship.</summary>
    R1 = 1,

    /// <summary>Softened asks are asks.</summary>
    R2,

    /// <summary>A mention is no ask: never a finding, but a point that is right.</summary>
    R3,

    /// <summary>Length in words.</summary>
    R4,

    /// <summary>Length in characters on LinkedIn.</summary>
    R5,

    /// <summary>One main request, three questions at most.</summary>
    R6,

    /// <summary>The subject.</summary>
    R7,

    /// <summary>Plain words.</summary>
    R8,

    /// <summary>Praise names one thing.</summary>
    R9,

    /// <summary>The connection stands in front.</summary>
    R10,

    /// <summary>Something for the reader before the ask.</summary>
    R11,

    /// <summary>One small step, and a way out.</summary>
    R12,

    /// <summary>No résumé in a first message.</summary>
    R13,

    /// <summary>No apology, pressure or desperation.</summary>
    R14,

    /// <summary>A reminder has something new.</summary>
    R15,

    /// <summary>A "conversation", not an "informational interview".</summary>
    R16,
}

/// <summary>How bad it is. Ordered: later is worse.</summary>
public enum Severity
{
    /// <summary>A gentle remark.</summary>
    Hint,

    /// <summary>Better changed.</summary>
    Warn,

    /// <summary>It spoils the message.</summary>
    Fail,
}

/// <summary>One point that could be better.</summary>
/// <param name="Rule">Which rule.</param>
/// <param name="Check">Which part of the rule; names a row of the table and the words for it.</param>
/// <param name="Severity">How bad.</param>
/// <param name="Start">Where the words begin in the text: inclusive, in UTF-16 code units.</param>
/// <param name="End">Where they end, exclusive. Start equals End where something is missing altogether.</param>
/// <param name="Quote">The words as typed.</param>
/// <param name="Reason">One sentence, in the coach's voice.</param>
/// <param name="Fix">What to put in their place, with ▢ where only the writer knows; empty to leave them out; null where no one-tap fix is honest.</param>
public sealed record Finding(Rule Rule, Check Check, Severity Severity, int Start, int End, string Quote, string Reason, string? Fix);
