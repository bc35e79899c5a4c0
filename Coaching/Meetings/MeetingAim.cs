namespace NetworkCoachBot.Coaching.Meetings;

/// <summary>What a meeting is for, beyond a job (P8, F47). The names are stored; add, never rename.</summary>
public enum MeetingAim
{
    /// <summary>How things are in their field and their work.</summary>
    Information,

    /// <summary>What they think of the user's résumé.</summary>
    Resume,

    /// <summary>Paths the user has not thought of.</summary>
    Paths,

    /// <summary>Who else is worth talking to.</summary>
    Names,
}
