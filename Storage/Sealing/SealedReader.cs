using NetworkCoachBot.Storage.Turns;

namespace NetworkCoachBot.Storage.Sealing;

/// <summary>Where each sealed text belongs: what it is bound to.</summary>
internal static class Places
{
    public static string State(string key) => $"state/{key}";

    public static string Record(RecordKey key) => $"record/{key.Owner}/{key.Kind}/{key.Id}";

    public static string Reminder(string id) => $"reminder/{id}";

    public static string Replies(string conversation, TurnKey turn) => $"replies/{conversation}/{Convert.ToHexString(turn.ToBytes())}";

    public static string Answer(TurnKey turn) => $"answer/{Convert.ToHexString(turn.ToBytes())}";
}

/// <summary>Opens what a reader reads.</summary>
/// <param name="inner">Reads what is stored.</param>
/// <param name="seals">Opens it; known once the store has been opened.</param>
/// <param name="keepsOrder">Whether what a list of names looks like may be kept: true within a turn, where nobody else changes it.</param>
internal class SealedReader(IStoreReader inner, Func<Seals> seals, bool keepsOrder) : IStoreReader
{
    private readonly Dictionary<(string Owner, string Kind, string Place), List<(string Term, string Id)>> _ordered = [];

    protected Seals Seals => seals();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StateRow>> ReadStateAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        [.. (await inner.ReadStateAsync(keys, cancellationToken)).Select(row => row with { Json = Seals.Ring.Open(Places.State(row.Key), row.Json) })];

    /// <inheritdoc/>
    public async Task<RecordRow?> FindRecordAsync(RecordKey key, CancellationToken cancellationToken) =>
        await inner.FindRecordAsync(key, cancellationToken) is { } row ? Seals.Open(row) : null;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<RecordRow>> FindRecordsAsync(string owner, string kind, IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        [.. (await inner.FindRecordsAsync(owner, kind, ids, cancellationToken)).Select(Seals.Open)];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<RecordRow>> RangeAsync(TermRange range, CancellationToken cancellationToken)
    {
        var clear = TermSeal.HasClear(range)
            ? (await inner.RangeAsync(range, cancellationToken)).Where(row => !TermSeal.IsSealed(row.Term)).Select(Seals.Open).ToList()
            : [];
        if (Seals.Terms.Places(range) is not { } place)
        {
            return clear;
        }

        var within = (await OrderedAsync(range, place.From, place.To, cancellationToken))
            .Where(t => range.Has(t.Term, t.Id)).Take(range.Limit).ToList();
        var found = (await FindRecordsAsync(range.Owner, range.Kind, [.. within.Select(t => t.Id).Distinct()], cancellationToken)).ToDictionary(row => row.Key.Id, StringComparer.Ordinal);
        var hidden = within.Where(t => found.ContainsKey(t.Id)).Select(t => found[t.Id] with { Term = t.Term });
        return clear.Count == 0 ? [.. hidden] : [.. hidden.Concat(clear).OrderBy(row => row.Term, StringComparer.Ordinal).ThenBy(row => row.Key.Id, StringComparer.Ordinal).Take(range.Limit)];
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<TermRow>> TermsAsync(string owner, string kind, string from, string to, CancellationToken cancellationToken) =>
        inner.TermsAsync(owner, kind, from, to, cancellationToken);

    /// <inheritdoc/>
    public Task<long> CountRecordsAsync(string owner, string kind, CancellationToken cancellationToken) => inner.CountRecordsAsync(owner, kind, cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ReminderRow>> RemindersOfAsync(string owner, CancellationToken cancellationToken) =>
        [.. (await inner.RemindersOfAsync(owner, cancellationToken)).Select(Seals.Open)];

    private async Task<List<(string Term, string Id)>> OrderedAsync(TermRange range, string from, string to, CancellationToken cancellationToken)
    {
        lock (_ordered)
        {
            if (_ordered.TryGetValue((range.Owner, range.Kind, from), out var kept))
            {
                return kept;
            }
        }

        var opened = Seals.Terms.Open(await inner.TermsAsync(range.Owner, range.Kind, from, to, cancellationToken));
        opened.Sort((a, b) => string.CompareOrdinal(a.Term, b.Term) is not 0 and var order ? order : string.CompareOrdinal(a.Id, b.Id));
        if (keepsOrder)
        {
            lock (_ordered)
            {
                _ordered[(range.Owner, range.Kind, from)] = opened;
            }
        }

        return opened;
    }
}
