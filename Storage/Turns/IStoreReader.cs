namespace NetworkCoachBot.Storage.Turns;

/// <summary>Reads what is committed. Within a turn, the turn's own scope is the reader.</summary>
public interface IStoreReader
{
    /// <summary>The values of those of the keys that exist.</summary>
    Task<IReadOnlyList<StateRow>> ReadStateAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken);

    /// <summary>One record, or null.</summary>
    Task<RecordRow?> FindRecordAsync(RecordKey key, CancellationToken cancellationToken);

    /// <summary>Those of an owner's records that exist, in no order.</summary>
    Task<IReadOnlyList<RecordRow>> FindRecordsAsync(string owner, string kind, IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    /// <summary>The terms of an owner's records from one (included) to another (excluded), as they are stored.</summary>
    Task<IReadOnlyList<TermRow>> TermsAsync(string owner, string kind, string from, string to, CancellationToken cancellationToken);

    /// <summary>Records in the order of their terms; a record stands there once for each of its terms in the range.</summary>
    Task<IReadOnlyList<RecordRow>> RangeAsync(TermRange range, CancellationToken cancellationToken);

    /// <summary>How many records of a kind an owner has.</summary>
    Task<long> CountRecordsAsync(string owner, string kind, CancellationToken cancellationToken);

    /// <summary>An owner's reminders, soonest first.</summary>
    Task<IReadOnlyList<ReminderRow>> RemindersOfAsync(string owner, CancellationToken cancellationToken);
}
