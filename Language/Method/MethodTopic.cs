namespace NetworkCoachBot.Language.Method;

/// <summary>What people ask about the method itself, whoever they are going to write to.</summary>
public enum MethodTopic
{
    /// <summary>The subject of a mail.</summary>
    Subject,

    /// <summary>How long a message is to be.</summary>
    Length,

    /// <summary>Whether to ask for a job.</summary>
    AskForJob,

    /// <summary>Whether to send a résumé along.</summary>
    Resume,

    /// <summary>What to do when they ask for the résumé.</summary>
    AskedForResume,

    /// <summary>What to say when they ask whether one wants a job.</summary>
    AskedForJob,

    /// <summary>When to follow up, and how often.</summary>
    FollowUp,

    /// <summary>When and how to thank.</summary>
    Thanks,

    /// <summary>What an informational interview is.</summary>
    Interview,

    /// <summary>How many people to write to.</summary>
    HowMany,

    /// <summary>Why to give first.</summary>
    GiveFirst,

    /// <summary>What to offer.</summary>
    WhatToOffer,

    /// <summary>What to write to a stranger.</summary>
    Stranger,

    /// <summary>Where to find people.</summary>
    FindPeople,

    /// <summary>How to ask to be introduced.</summary>
    Introduction,

    /// <summary>Why people say no.</summary>
    WhyNo,

    /// <summary>Whether to say that one is looking.</summary>
    BeOpen,

    /// <summary>How to write to somebody who sells their time.</summary>
    Consultant,

    /// <summary>Whether to go on with a job in hand.</summary>
    KeepOn,

    /// <summary>Whether one may write after years of silence.</summary>
    LongAgo,

    /// <summary>Which channel, which time.</summary>
    Channel,

    /// <summary>Whether one may write on a Sunday, in the evening, in the holidays.</summary>
    Timing,

    /// <summary>Whether one may ask for a coffee or a call.</summary>
    SmallStep,

    /// <summary>What networking is, and what the coach teaches.</summary>
    Method,
}
