using System.Globalization;
using Microsoft.Bot.Builder;
using NetworkCoachBot.Storage.Json;
using NetworkCoachBot.Storage.Turns;

namespace NetworkCoachBot.Storage;

/// <summary>
/// The bot's storage. Within a unit of work (a turn is one) writes are collected and reads see them; outside of one,
/// each call is a transaction of its own.
/// </summary>
/// <remarks>
/// ETags as IStorage has them: an <see cref="IStoreItem"/> with an ETag is written only if that is still the stored
/// one; without one, or with "*", the last writer wins. A null value deletes the key.
/// </remarks>
public sealed class TurnStorage(ITurnStore store, StateSerializer serializer) : IStorage
{
    private readonly AsyncLocal<UnitOfWork?> _current = new();

    /// <summary>The unit of work that is going on here, or null.</summary>
    public UnitOfWork? Current => _current.Value is { IsOpen: true } unit ? unit : null;

    internal ITurnStore Store => store;

    internal StateSerializer Serializer => serializer;

    internal IStoreReader Reader => Current?.Reader ?? store;

    /// <summary>Starts a unit of work in the caller's flow of control; the caller commits it. It ends with <see cref="End"/>.</summary>
    public UnitOfWork Begin(IStoreReader reader) => _current.Value = new UnitOfWork(reader);

    /// <summary>Ends a unit of work, committed or not: what its flow of control writes from now on stands for itself.</summary>
    public static void End(UnitOfWork unit) => unit.Close();

    /// <summary>Does work as one unit that belongs to no turn, such as an import, and commits it.</summary>
    /// <param name="gates">What it waits for, as a turn does.</param>
    /// <param name="work">Reads and writes through this storage and those built on it.</param>
    /// <exception cref="InvalidOperationException">A unit of work is going on already.</exception>
    public async Task InUnitAsync(IReadOnlyList<string> gates, Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        if (Current is not null)
        {
            throw new InvalidOperationException("A unit of work is going on already; what is written now belongs to it.");
        }

        await using var scope = await store.EnterAsync(TurnIdentity.Silent([.. gates]), cancellationToken);
        var unit = Begin(scope);
        try
        {
            await work(cancellationToken);
            if (!unit.IsEmpty)
            {
                await scope.CommitAsync(unit);
            }
        }
        finally
        {
            End(unit);
        }
    }

    /// <summary>A value with each of its texts turned into another; itself where that changes nothing, or would make it something else.</summary>
    /// <param name="value">The value.</param>
    /// <param name="mayChange">Whether there may be something to be turned in its JSON, where that is quickly told.</param>
    /// <param name="text">Turns a text into another.</param>
    public T Rewritten<T>(T value, Func<string, bool> mayChange, Func<string, string> text)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(mayChange);
        var json = serializer.Write(value);
        var rewritten = mayChange(json) ? StateSerializer.Rewrite(json, text) : json;
        try
        {
            return rewritten == json ? value : serializer.Read(rewritten, serializer.Format) as T ?? value;
        }
        catch (StorageFailedException)
        {
            // A text that was none: the name of a choice.
            return value;
        }
    }

    /// <inheritdoc/>
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length, StringComparer.Ordinal);
        var unit = Current;
        var missing = new List<string>(keys.Length);
        foreach (var key in keys.Distinct(StringComparer.Ordinal))
        {
            if (unit is null || !unit.TryGetState(key, out var change))
            {
                missing.Add(key);
            }
            else if (change.Json is { } json && serializer.Read(json, change.Format) is { } own)
            {
                found[key] = WithETag(own, change.Expected?.ToString(CultureInfo.InvariantCulture) ?? "*");
            }
        }

        if (missing.Count > 0)
        {
            foreach (var row in await Reader.ReadStateAsync(missing, cancellationToken))
            {
                if (serializer.Read(row.Json, row.Format) is { } value)
                {
                    found[row.Key] = WithETag(value, row.Version.ToString(CultureInfo.InvariantCulture));
                }
            }
        }

        return found;
    }

    /// <inheritdoc/>
    /// <exception cref="ETagConflictException">An ETag was not the stored one; nothing was written.</exception>
    /// <exception cref="StoredTypeRefusedException">A value is of a type that is not on the list of stored types.</exception>
    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        await ChangeAsync(
            unit =>
            {
                foreach (var (key, value) in changes)
                {
                    unit.SetState(key, value is null ? null : serializer.Write(value), serializer.Format, Expected(value));
                }
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public async Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        await ChangeAsync(unit => Array.ForEach(keys, key => unit.SetState(key, null, serializer.Format, null)), cancellationToken);
    }

    /// <summary>Changes the unit of work that is going on, or one of its own that is committed at once.</summary>
    internal async Task ChangeAsync(Action<UnitOfWork> change, CancellationToken cancellationToken)
    {
        if (Current is { } unit)
        {
            change(unit);
            return;
        }

        unit = new UnitOfWork(store);
        change(unit);
        if (!unit.IsEmpty)
        {
            await store.CommitAsync(unit, cancellationToken);
        }
    }

    private static object WithETag(object value, string etag)
    {
        if (value is IStoreItem item)
        {
            item.ETag = etag;
        }

        return value;
    }

    // An ETag that no row ever had matches none.
    private static long? Expected(object? value) =>
        value is not IStoreItem { ETag: not (null or "*") } item ? null
        : long.TryParse(item.ETag, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version
        : -1;
}
