namespace NetworkCoachBot.Coaching.Meetings;

/// <summary>Whom the coach plays in a rehearsal (F50). The names are stored; add, never rename.</summary>
public enum RehearsalRole
{
    /// <summary>Polite, says little until somebody is interested.</summary>
    Reserved,

    /// <summary>Between two meetings.</summary>
    Busy,

    /// <summary>"Just send me your résumé."</summary>
    SendResume,

    /// <summary>No role: only the next question after an answer is practised (F48, P14).</summary>
    FollowUp,
}

/// <summary>What a line in a conversation does. One line can do several things; the first that fits decides what is answered.</summary>
public enum LineAct
{
    /// <summary>Asks for a job, an opening, or to be passed on.</summary>
    AsksForJob,

    /// <summary>Asks who else to talk to (F49).</summary>
    AsksForNames,

    /// <summary>Offers something.</summary>
    Offers,

    /// <summary>Asks about what was said just before (P14).</summary>
    FollowsUp,

    /// <summary>Asks a question that needs more than a yes or a no.</summary>
    Asks,

    /// <summary>Asks a question that yes or no can answer.</summary>
    AsksYesOrNo,

    /// <summary>Talks at length about themselves.</summary>
    Pitches,

    /// <summary>Thanks, or says goodbye.</summary>
    Closes,

    /// <summary>Anything else.</summary>
    Says,
}

/// <summary>One exchange of a rehearsal.</summary>
/// <param name="Before">What the coach, in the role, had said.</param>
/// <param name="Mine">What the user said to that.</param>
public sealed record RehearsalLine(string Before, string Mine);

/// <summary>A remark about a rehearsal, on words of the user's.</summary>
/// <param name="Point">What is remarked.</param>
/// <param name="Quote">The user's words; what they were answering where the point is something left undone.</param>
public sealed record RehearsalRemark(RehearsalPoint Point, string Quote);

/// <summary>What can be remarked about a rehearsal.</summary>
public enum RehearsalPoint
{
    /// <summary>A question about what was just said.</summary>
    FollowedUp,

    /// <summary>An open question.</summary>
    AskedOpenly,

    /// <summary>Something was offered.</summary>
    Offered,

    /// <summary>Asked who else to talk to.</summary>
    AskedForNames,

    /// <summary>A job was asked for (P8).</summary>
    AskedForJob,

    /// <summary>A long line about oneself.</summary>
    Pitched,

    /// <summary>An answer that nothing was made of.</summary>
    LeftAnswer,

    /// <summary>A question that yes or no ends.</summary>
    AskedClosed,

    /// <summary>Nobody else's name was asked for.</summary>
    NoNames,
}
