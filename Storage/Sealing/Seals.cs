using System.Text.Json;
using NetworkCoachBot.Storage.Turns;

namespace NetworkCoachBot.Storage.Sealing;

/// <summary>What seals and opens: the ring of keys for what is stored, the index key for what it is found by.</summary>
internal sealed record Seals(KeyRing Ring, TermSeal Terms)
{
    /// <summary>A record as it was written, its terms with it.</summary>
    public RecordRow Open(RecordRow row)
    {
        if (!KeyRing.IsSealed(row.Json))
        {
            return row;
        }

        var opened = Ring.Open(Places.Record(row.Key), row.Json);
        var end = opened.IndexOf('\n', StringComparison.Ordinal);
        return row with { Json = opened[(end + 1)..], Terms = JsonSerializer.Deserialize<string[]>(opened.AsSpan(0, end)) ?? [] };
    }

    public ReminderRow Open(ReminderRow row) => row with { Json = Ring.Open(Places.Reminder(row.Id), row.Json) };

    public OutboxRow Open(OutboxRow row) => row with { Replies = Ring.Open(Places.Replies(row.Conversation, row.Key), row.Replies) };

    public RecordChange Seal(RecordChange change, TermSeal.Writer terms) => change.Json is null ? change : change with
    {
        Json = Ring.Seal(Places.Record(change.Key), $"{JsonSerializer.Serialize(change.Terms)}\n{change.Json}"),
        Terms = terms.Seal(change.Key.Owner, change.Key.Kind, change.Terms),
    };

    /// <summary>A unit of work as it is stored.</summary>
    public UnitOfWork Seal(UnitOfWork unit)
    {
        using var terms = Terms.Write();
        return unit.As(
            state => state.Json is null ? state : state with { Json = Ring.Seal(Places.State(state.Key), state.Json) },
            record => Seal(record, terms),
            reminder => reminder.Row is null ? reminder : reminder with { Row = reminder.Row with { Json = Ring.Seal(Places.Reminder(reminder.Id), reminder.Row.Json) } },
            outbox => outbox with { Replies = Ring.Seal(Places.Replies(outbox.Conversation, outbox.Key), outbox.Replies) },
            (turn, answer) => Ring.Seal(Places.Answer(turn), answer));
    }
}
