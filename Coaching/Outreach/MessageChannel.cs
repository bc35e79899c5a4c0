namespace NetworkCoachBot.Coaching.Outreach;

/// <summary>The way a message reaches somebody; it decides shape and limits (METHOD R4-R7, F26).</summary>
public enum MessageChannel
{
    /// <summary>Not said.</summary>
    Unknown,

    /// <summary>Mail, with a subject.</summary>
    Email,

    /// <summary>The note of a LinkedIn connection request: 200 characters are safe, 300 the most (R5).</summary>
    LinkedInNote,

    /// <summary>A LinkedIn message; under 400 characters gets more answers (R5).</summary>
    LinkedInMessage,

    /// <summary>A text message: 80 words at most (R4).</summary>
    Text,

    /// <summary>Words to say on the phone.</summary>
    Phone,

    /// <summary>Words to say face to face.</summary>
    InPerson,
}
