namespace NetworkCoachBot.Coaching.Outreach;

/// <summary>Which questions each kind of message asks, in order (F25; METHOD, "Which rule applies where").</summary>
public static class Plan
{
    private static readonly Slot[] Full = [Slot.Link, Slot.Reason, Slot.Offer, Slot.Question];

    /// <summary>The slots of a kind. A message that only gives asks nothing (P7).</summary>
    public static IReadOnlyList<Slot> Asked(MessageKind kind) => kind switch
    {
        MessageKind.FirstNote or MessageKind.Reconnect => Full,
        MessageKind.AskReferrer => [Slot.Link, Slot.Reason],
        MessageKind.Give => [Slot.Offer, Slot.Reason],
        MessageKind.Reminder or MessageKind.Thanks or MessageKind.ProgressNews or MessageKind.Congratulations or MessageKind.AnswerToNo => [Slot.Reason],
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Whether a message of this kind requests something of its reader.</summary>
    public static bool Requests(MessageKind kind) => kind is MessageKind.FirstNote or MessageKind.Reconnect or MessageKind.AskReferrer;
}
