namespace NetworkCoachBot.Coaching.Critique;

/// <summary>The five reasons why somebody says no to a meeting (METHOD P10).</summary>
public enum ReasonForNo
{
    /// <summary>"I don't know this person."</summary>
    DoesNotKnowYou,

    /// <summary>"I have no time."</summary>
    HasNoTime,

    /// <summary>"I can't see how I could help."</summary>
    CannotSeeHowToHelp,

    /// <summary>"I don't believe in networking": what is it really about?</summary>
    DoesNotBelieveInIt,

    /// <summary>"Why would I want to?"</summary>
    HasNoReasonTo,
}

/// <summary>What the reader would most likely think, and what in the text answers it (F41, F42).</summary>
/// <param name="Reason">The likely reason.</param>
/// <param name="Thought">The reader's thought, in plain words.</param>
/// <param name="AnsweredBy">The words of the text that answer it; null when nothing does.</param>
/// <param name="Missing">What would answer it, as a line to put in, with ▢ where only the writer knows; null when it is answered.</param>
public sealed record LikelyObjection(ReasonForNo Reason, string Thought, string? AnsweredBy, string? Missing);
