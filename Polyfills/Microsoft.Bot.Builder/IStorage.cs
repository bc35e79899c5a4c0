namespace Microsoft.Bot.Builder;

/// <summary>Keeps records by key.</summary>
public interface IStorage
{
    /// <summary>The records found; a key that has none is left out.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Writes records. One that is an <see cref="IStoreItem"/> is only written over the version that its ETag names.</summary>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes records; keys that have none are ignored.</summary>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}

/// <summary>A record that knows the version it was read at.</summary>
public interface IStoreItem
{
    /// <summary>The version; "*" writes over any.</summary>
    string ETag { get; set; }
}

/// <summary>Reading by type.</summary>
public static class StorageExtensions
{
    /// <summary>The records found that are of type <typeparamref name="TStoreItem"/>.</summary>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(this IStorage storage, string[] keys, CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        var items = await storage.ReadAsync(keys, cancellationToken).ConfigureAwait(false);
        return items.Where(i => i.Value is TStoreItem).ToDictionary(i => i.Key, i => (TStoreItem)i.Value);
    }
}
