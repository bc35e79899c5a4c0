namespace NetworkCoachBot.Language.Drafting;

/// <summary>What a stretch of an answer is, whatever was asked.</summary>
internal enum AnswerKind
{
    /// <summary>None that could be told.</summary>
    Unclear,

    /// <summary>A place, group, meeting or past that links the two.</summary>
    Link,

    /// <summary>Somebody who knows both.</summary>
    Referrer,

    /// <summary>What the reader did, or why just this person.</summary>
    Reason,

    /// <summary>Something the user did that is like it.</summary>
    Alike,

    /// <summary>What the user could give.</summary>
    Offer,

    /// <summary>What the user would like to learn.</summary>
    Question,

    /// <summary>What the user is looking for.</summary>
    Goal,

    /// <summary>That nothing links the two.</summary>
    Stranger,

    /// <summary>That there is nothing to say.</summary>
    Nothing,

    /// <summary>Who the reader is, and nothing more.</summary>
    Describes,

    /// <summary>A job, a referral or a lead that is to be asked for.</summary>
    Favour,

    /// <summary>Something said to the coach.</summary>
    Coach,
}
