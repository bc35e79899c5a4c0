namespace NetworkCoachBot.Coaching.Outreach;

/// <summary>What a message is for (F25); with channel and strength it decides which rules apply (METHOD, "Which rule applies where").</summary>
public enum MessageKind
{
    /// <summary>Something useful, with no request (P7).</summary>
    Give,

    /// <summary>The first message to somebody.</summary>
    FirstNote,

    /// <summary>To somebody you have lost touch with.</summary>
    Reconnect,

    /// <summary>To the person who could introduce you (P5).</summary>
    AskReferrer,

    /// <summary>Thanks, within a day of a meeting (R15).</summary>
    Thanks,

    /// <summary>One reminder after silence, with something new in it (R15).</summary>
    Reminder,

    /// <summary>News of your progress to somebody who helped (P16).</summary>
    ProgressNews,

    /// <summary>Congratulations.</summary>
    Congratulations,

    /// <summary>A gracious answer to a no (F44).</summary>
    AnswerToNo,
}
