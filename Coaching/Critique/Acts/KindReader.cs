using NetworkCoachBot.Coaching.Critique.Phrases;
using NetworkCoachBot.Coaching.Outreach;

namespace NetworkCoachBot.Coaching.Critique.Acts;

/// <summary>Reads from the text what kind of message it is, where nobody said so (F25).</summary>
internal static class KindReader
{
    public static MessageKind Read(Context context, bool requests, bool offers)
    {
        bool Says(Signal signal) => context.Said(signal).Any();
        if (Says(Signal.AnsweringANo))
        {
            return MessageKind.AnswerToNo;
        }

        if (Says(Signal.FollowingUp))
        {
            return MessageKind.Reminder;
        }

        if (Says(Signal.Congratulating) && !requests)
        {
            return MessageKind.Congratulations;
        }

        if (Says(Signal.Progress) && !requests)
        {
            return MessageKind.ProgressNews;
        }

        if (context.Said(Signal.Thanking).Any(hit => hit.Sentence <= 3))
        {
            return MessageKind.Thanks;
        }

        if (requests && Says(Signal.AskingAReferrer))
        {
            return MessageKind.AskReferrer;
        }

        if (Says(Signal.Reconnecting))
        {
            return MessageKind.Reconnect;
        }

        return offers && !requests ? MessageKind.Give : MessageKind.FirstNote;
    }
}
