using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps records in this process, as JSON with type names. For tests and trials.</summary>
public class MemoryStorage : IStorage
{
    private const string ETag = "eTag";

    // Nothing but this process writes what is read with it.
    private static readonly JsonSerializer WithTypeNames = new() { TypeNameHandling = TypeNameHandling.All, MaxDepth = null };

    private readonly Lock _lock = new();
    private readonly JsonSerializer _serializer;
    private readonly Dictionary<string, JObject> _records;
    private int _nextETag;

    /// <summary>A storage on <paramref name="dictionary"/>, or an empty one.</summary>
    public MemoryStorage(Dictionary<string, JObject> dictionary = null) : this(WithTypeNames, dictionary) { }

    /// <inheritdoc cref="MemoryStorage(Dictionary{string, JObject})"/>
    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject> dictionary = null)
    {
        _serializer = jsonSerializer ?? throw new ArgumentNullException(nameof(jsonSerializer));
        _records = dictionary ?? [];
    }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                if (_records.TryGetValue(key, out var record) && record != null)
                {
                    found[key] = record.ToObject<object>(_serializer);
                }
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    /// <summary>Writes records.</summary>
    /// <exception cref="ArgumentException">A record was changed since the version that its ETag names.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_lock)
        {
            foreach (var (key, value) in changes)
            {
                var record = value == null ? null : JObject.FromObject(value, _serializer);
                if (value is IStoreItem item)
                {
                    var current = (string)_records.GetValueOrDefault(key)?[ETag];
                    if (current != null && item.ETag != "*" && item.ETag != current)
                    {
                        throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {item.ETag}\r\nCurrent: {current}");
                    }

                    record[ETag] = (_nextETag++).ToString(CultureInfo.InvariantCulture);
                }

                _records[key] = record;
            }
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                _records.Remove(key);
            }
        }

        return Task.CompletedTask;
    }
}
