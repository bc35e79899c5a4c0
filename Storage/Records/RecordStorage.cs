using NetworkCoachBot.Storage.Turns;

namespace NetworkCoachBot.Storage.Records;

/// <summary>
/// Records of an owner, each a row of its own: a turn that needs one of 30,000 people reads one row. What a record is
/// found and sorted by are its terms, texts in ordinal order that its writer chooses ("name:ruiz jim", "due:2026-11-21").
/// </summary>
/// <remarks>Within a unit of work, changes are part of it and reads see them; outside, each is a transaction of its own.</remarks>
public sealed class RecordStorage(TurnStorage storage)
{
    /// <summary>A text after every text that begins with a prefix.</summary>
    public static string EndOf(string prefix) => prefix + "\U0010FFFF";

    /// <summary>One record, or null.</summary>
    public async Task<Found<T>?> FindAsync<T>(string owner, string kind, string id, CancellationToken cancellationToken = default)
        where T : class
    {
        var key = new RecordKey(owner, kind, id);
        if (storage.Current is { } unit && unit.TryGetRecord(key, out var change))
        {
            return change.Json is null ? null : Read<T>(id, change.Json, change.Format, change.Terms);
        }

        return await storage.Reader.FindRecordAsync(key, cancellationToken) is { } row ? Read<T>(row) : null;
    }

    /// <summary>Writes a record, replacing the one with that id.</summary>
    /// <param name="terms">What it is found by; at most a few dozen.</param>
    public Task PutAsync<T>(string owner, string kind, string id, T value, IReadOnlyList<string> terms, CancellationToken cancellationToken = default)
        where T : class =>
        storage.ChangeAsync(
            unit => unit.PutRecord(new RecordKey(owner, kind, id), storage.Serializer.Write(value), storage.Serializer.Format, [.. terms]),
            cancellationToken);

    /// <summary>Removes a record if it is there.</summary>
    public Task RemoveAsync(string owner, string kind, string id, CancellationToken cancellationToken = default) =>
        storage.ChangeAsync(unit => unit.RemoveRecord(new RecordKey(owner, kind, id)), cancellationToken);

    /// <summary>Whether the unit of work that is going on has changed records of a kind.</summary>
    public bool HasChanged(string owner, string kind) => storage.Current is { } unit && (unit.RecordsOf(owner, kind, out var forgotten).Count > 0 || forgotten);

    /// <summary>Removes every record and reminder of an owner.</summary>
    public Task ForgetAsync(string owner, CancellationToken cancellationToken = default) =>
        storage.ChangeAsync(unit => unit.ForgetOwner(owner), cancellationToken);

    /// <summary>Records that have a term that begins with a prefix, in the order of those terms, each once.</summary>
    public Task<Page<T>> StartingAsync<T>(string owner, string kind, string prefix, int limit, PagePosition? after = null, CancellationToken cancellationToken = default)
        where T : class =>
        RangeAsync<T>(owner, kind, prefix, EndOf(prefix), limit, after, cancellationToken);

    /// <summary>Records that have a term in a range, in the order of those terms, each once on a page.</summary>
    /// <param name="from">The first term of the range.</param>
    /// <param name="to">The term before which the range ends.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="after">Where the page before ended, or null for the first.</param>
    public async Task<Page<T>> RangeAsync<T>(string owner, string kind, string from, string to, int limit, PagePosition? after = null, CancellationToken cancellationToken = default)
        where T : class
    {
        var forgotten = false;
        var changes = storage.Current?.RecordsOf(owner, kind, out forgotten) ?? [];
        var changed = changes.Select(c => c.Key.Id).ToHashSet(StringComparer.Ordinal);

        // One more than asked for tells whether there is a next page; those changed here may fall out.
        var range = new TermRange(owner, kind, after?.Term ?? from, to, after?.Id ?? "", limit + 1 + changed.Count);
        var stored = forgotten ? [] : await storage.Reader.RangeAsync(range, cancellationToken);
        var own = from change in changes
                  where change.Json is not null
                  from term in change.Terms
                  where range.Has(term, change.Key.Id)
                  select new RecordRow(change.Key, change.Json!, change.Terms, change.Format, 0, term);
        var rows = stored.Where(row => !changed.Contains(row.Key.Id)).Concat(own)
            .OrderBy(row => row.Term, StringComparer.Ordinal).ThenBy(row => row.Key.Id, StringComparer.Ordinal)
            .DistinctBy(row => row.Key.Id)
            .ToList();
        var items = rows.Take(limit).ToList();
        var last = rows.Count > limit ? items[^1] : stored.Count == range.Limit ? stored[^1] : null;
        return new Page<T>([.. items.Select(Read<T>)], last is null ? null : new PagePosition(last.Term, last.Key.Id));
    }

    /// <summary>How many records of a kind an owner has.</summary>
    public async Task<long> CountAsync(string owner, string kind, CancellationToken cancellationToken = default)
    {
        var forgotten = false;
        var changes = storage.Current?.RecordsOf(owner, kind, out forgotten) ?? [];
        var count = forgotten ? 0 : await storage.Reader.CountRecordsAsync(owner, kind, cancellationToken);
        foreach (var change in changes)
        {
            var existed = !forgotten && await storage.Reader.FindRecordAsync(change.Key, cancellationToken) is not null;
            count += (change.Json is null ? 0 : 1) - (existed ? 1 : 0);
        }

        return count;
    }

    private Found<T> Read<T>(RecordRow row)
        where T : class => Read<T>(row.Key.Id, row.Json, row.Format, row.Terms);

    private Found<T> Read<T>(string id, string json, int format, IReadOnlyList<string> terms)
        where T : class => new(id, (T)storage.Serializer.Read(json, format)!, terms);
}
