using NetworkCoachBot.Storage.Json;
using NetworkCoachBot.Storage.Turns;

namespace NetworkCoachBot.Storage.Reminders;

/// <summary>A reminder.</summary>
/// <param name="Id">Which one; setting it again replaces it.</param>
/// <param name="Owner">Whom it reminds.</param>
/// <param name="Due">When.</param>
/// <param name="Value">What is to be said, to whom; on the list of stored types.</param>
public sealed record Reminder<T>(string Id, string Owner, DateTimeOffset Due, T Value)
{
    internal ReminderRow? Claimed { get; init; }
}

/// <summary>
/// Reminders, each a row written in the transaction of the state it follows from. A reminder that is due is claimed,
/// then delivered in a turn that completes it: if the turn is not committed nothing was sent, and if it was it is gone.
/// </summary>
public sealed class ReminderStorage(TurnStorage storage)
{
    /// <summary>Sets a reminder, replacing the one with that id.</summary>
    public Task SetAsync<T>(Reminder<T> reminder, CancellationToken cancellationToken = default)
        where T : class =>
        storage.ChangeAsync(
            unit => unit.SetReminder(reminder.Id, reminder.Owner, reminder.Due, storage.Serializer.Write(reminder.Value), storage.Serializer.Format),
            cancellationToken);

    /// <summary>Removes a reminder if it is there.</summary>
    public Task CancelAsync(string id, CancellationToken cancellationToken = default) =>
        storage.ChangeAsync(unit => unit.CancelReminder(id), cancellationToken);

    /// <summary>An owner's reminders, soonest first.</summary>
    public async Task<IReadOnlyList<Reminder<T>>> OfAsync<T>(string owner, CancellationToken cancellationToken = default)
        where T : class
    {
        var forgotten = false;
        var changes = storage.Current?.ReminderChanges(owner, out forgotten) ?? [];
        var changed = changes.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var stored = forgotten ? [] : await storage.Reader.RemindersOfAsync(owner, cancellationToken);
        return [.. stored.Where(row => !changed.Contains(row.Id))
            .Concat(changes.Where(c => c.Row?.Owner == owner).Select(c => c.Row!))
            .OrderBy(row => row.Due).ThenBy(row => row.Id, StringComparer.Ordinal)
            .Select(Read<T>)];
    }

    /// <summary>
    /// Takes reminders that are due, so that no other host takes them before the lease is over. Each is then delivered
    /// in a turn of its own that calls <see cref="Complete"/>. One that cannot be read here, because a newer version wrote
    /// it, holds up no other: it is left to a host that can, when the lease is over.
    /// </summary>
    public async Task<IReadOnlyList<Reminder<T>>> ClaimDueAsync<T>(DateTimeOffset now, TimeSpan lease, int limit, CancellationToken cancellationToken = default)
        where T : class =>
        [.. (await storage.Store.ClaimDueAsync(now, lease, limit, cancellationToken)).Select(TryRead<T>).OfType<Reminder<T>>()];

    /// <summary>
    /// Within the turn that delivers it: removes a claimed reminder, or sets it to its next time. The commit fails with
    /// <see cref="ETagConflictException"/>, and nothing is sent, if another host took it over or it was set anew.
    /// </summary>
    /// <exception cref="InvalidOperationException">No unit of work is going on.</exception>
    /// <exception cref="ArgumentException">The reminder was not claimed.</exception>
    public void Complete<T>(Reminder<T> claimed, DateTimeOffset? next = null)
    {
        var unit = storage.Current ?? throw new InvalidOperationException("A reminder is completed in the turn that delivers it.");
        unit.CompleteReminder(claimed.Claimed ?? throw new ArgumentException("The reminder was not claimed.", nameof(claimed)), next);
    }

    /// <summary>Removes a claimed reminder that no turn delivers, with something else in the same transaction.</summary>
    /// <param name="claimed">The reminder.</param>
    /// <param name="gate">What it waits for, as a turn does.</param>
    /// <param name="instead">What is written in its place.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task ReplaceAsync<T>(Reminder<T> claimed, string gate, Func<CancellationToken, Task> instead, CancellationToken cancellationToken = default) =>
        storage.InUnitAsync([gate], async token =>
        {
            Complete(claimed);
            await instead(token);
        }, cancellationToken);

    private Reminder<T>? TryRead<T>(ReminderRow row)
        where T : class
    {
        try
        {
            return Read<T>(row);
        }
        catch (Exception e) when (e is StorageFailedException or StoredTypeRefusedException or InvalidCastException)
        {
            return null;
        }
    }

    private Reminder<T> Read<T>(ReminderRow row)
        where T : class =>
        new(row.Id, row.Owner, row.Due, (T)storage.Serializer.Read(row.Json, row.Format)!) { Claimed = row.Claim is null ? null : row };
}
