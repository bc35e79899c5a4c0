using System.Security.Cryptography;
using System.Text.Json;
using NetworkCoachBot.Storage.Sql;
using NetworkCoachBot.Storage.Turns;

namespace NetworkCoachBot.Storage.Sealing;

/// <summary>
/// A store whose database holds no name and no message in clear: it seals what goes in and opens what comes out, on either
/// engine. A database that was in clear is sealed as a whole when it is first opened so.
/// </summary>
/// <param name="inner">The database.</param>
/// <param name="ring">The keys.</param>
/// <param name="renews">Whether everything is sealed anew with the newest key when the store is opened.</param>
public sealed class SealedStore(ITurnStore inner, KeyRing ring, bool renews = false) : ITurnStore, IDisposable
{
    /// <summary>Where the index key is: it tells, too, that a database is sealed.</summary>
    private const string IndexState = "storage/index";

    private SealedReader? _reader;
    private Seals? _seals;

    private Seals Seals => _seals ?? throw new InvalidOperationException("The store has not been opened.");

    private SealedReader Reader => _reader ??= new SealedReader(inner, () => Seals, keepsOrder: false);

    /// <summary>Makes sure that a store which is to be used without keys is in clear.</summary>
    /// <exception cref="StorageFailedException">It is sealed.</exception>
    public static async Task RequireClearAsync(ITurnStore store, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (store is not SealedStore && (await store.ReadStateAsync([IndexState], cancellationToken)).Count > 0)
        {
            throw new StorageFailedException(StorageFault.Sealed, $"The database is encrypted, and {KeyRing.Setting} is not set. Set it to the folder of the keys that were used; nothing was changed.");
        }
    }

    /// <inheritdoc/>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        await inner.OpenAsync(cancellationToken);
        if (_seals is not null)
        {
            return;
        }

        var index = await FindIndexAsync(cancellationToken) ?? await MakeIndexAsync(cancellationToken);
        var seals = new Seals(ring, new TermSeal(index.Key));
        if (!index.IsWhole || renews)
        {
            using var pass = new SealingPass(inner as ISqlStore ?? throw new InvalidOperationException("The store knows no SQL."), seals);
            await pass.RunAsync(cancellationToken);
            await inner.ScrubAsync(cancellationToken);
            await WriteAsync(index with { IsWhole = true }, null, cancellationToken);
        }

        _seals = seals;
    }

    /// <inheritdoc/>
    public async Task<ITurnScope> EnterAsync(TurnIdentity turn, CancellationToken cancellationToken) =>
        new SealedScope(await inner.EnterAsync(turn, cancellationToken), turn, () => Seals);

    /// <inheritdoc/>
    public Task CommitAsync(UnitOfWork unit, CancellationToken cancellationToken) => inner.CommitAsync(Seals.Seal(unit), cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ReminderRow>> ClaimDueAsync(DateTimeOffset now, TimeSpan lease, int limit, CancellationToken cancellationToken) =>
        [.. (await inner.ClaimDueAsync(now, lease, limit, cancellationToken)).Select(OpenOrNot)];

    /// <inheritdoc/>
    public Task<int> PurgeAsync(DateTimeOffset handledBefore, DateTimeOffset repliesBefore, CancellationToken cancellationToken) =>
        inner.PurgeAsync(handledBefore, repliesBefore, cancellationToken);

    /// <inheritdoc/>
    public Task ScrubAsync(CancellationToken cancellationToken) => inner.ScrubAsync(cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<StateRow>> ReadStateAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) => Reader.ReadStateAsync(keys, cancellationToken);

    /// <inheritdoc/>
    public Task<RecordRow?> FindRecordAsync(RecordKey key, CancellationToken cancellationToken) => Reader.FindRecordAsync(key, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<RecordRow>> FindRecordsAsync(string owner, string kind, IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        Reader.FindRecordsAsync(owner, kind, ids, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<RecordRow>> RangeAsync(TermRange range, CancellationToken cancellationToken) => Reader.RangeAsync(range, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TermRow>> TermsAsync(string owner, string kind, string from, string to, CancellationToken cancellationToken) =>
        Reader.TermsAsync(owner, kind, from, to, cancellationToken);

    /// <inheritdoc/>
    public Task<long> CountRecordsAsync(string owner, string kind, CancellationToken cancellationToken) => Reader.CountRecordsAsync(owner, kind, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ReminderRow>> RemindersOfAsync(string owner, CancellationToken cancellationToken) => Reader.RemindersOfAsync(owner, cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => inner.DisposeAsync();

    /// <inheritdoc/>
    public void Dispose() => (inner as IDisposable)?.Dispose();

    // One that does not open holds up no other.
    private ReminderRow OpenOrNot(ReminderRow row)
    {
        try
        {
            return Seals.Open(row);
        }
        catch (StorageFailedException)
        {
            return row;
        }
    }

    private async Task<Index?> FindIndexAsync(CancellationToken cancellationToken)
    {
        if (await inner.ReadStateAsync([IndexState], cancellationToken) is not [var row])
        {
            return null;
        }

        return ring.IsEmpty
            ? throw new StorageFailedException(StorageFault.Sealed, $"The database is encrypted, and there is no key in the folder that {KeyRing.Setting} names. Name the folder of the keys that were used; nothing was changed.")
            : JsonSerializer.Deserialize<Index>(ring.Open(Places.State(IndexState), row.Json));
    }

    private async Task<Index> MakeIndexAsync(CancellationToken cancellationToken)
    {
        try
        {
            var made = new Index(RandomNumberGenerator.GetBytes(32), IsWhole: false);

            // A version that no row has: only a row that is not there yet is written.
            await WriteAsync(made, -1, cancellationToken);
            return made;
        }
        catch (ETagConflictException)
        {
            // Another host was quicker.
            return (await FindIndexAsync(cancellationToken))!;
        }
    }

    private Task WriteAsync(Index index, long? expected, CancellationToken cancellationToken)
    {
        var unit = new UnitOfWork(inner);
        unit.SetState(IndexState, ring.Seal(Places.State(IndexState), JsonSerializer.Serialize(index)), 0, expected);
        return inner.CommitAsync(unit, cancellationToken);
    }

    /// <param name="Key">The index key.</param>
    /// <param name="IsWhole">Whether everything is sealed.</param>
    private sealed record Index(byte[] Key, bool IsWhole);
}
