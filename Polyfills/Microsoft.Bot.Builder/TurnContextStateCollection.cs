namespace Microsoft.Bot.Builder;

/// <summary>Values of a turn by name; a value without a name is kept under the full name of its type.</summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    /// <summary>The value of that name; default when it is missing or of another type.</summary>
    public T Get<T>(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return TryGetValue(key, out var value) && value is T typed ? typed : default;
    }

    /// <inheritdoc cref="Get{T}(string)"/>
    public T Get<T>() => Get<T>(typeof(T).FullName);

    /// <summary>Adds a value.</summary>
    /// <exception cref="ArgumentException">There is a value of that name.</exception>
    public void Add<T>(string key, T value)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    /// <inheritdoc cref="Add{T}(string, T)"/>
    public void Add<T>(T value) => Add(typeof(T).FullName, value);

    /// <summary>Adds or replaces a value; null is kept too.</summary>
    public void Set<T>(string key, T value)
    {
        ArgumentNullException.ThrowIfNull(key);
        this[key] = value;
    }

    /// <inheritdoc cref="Set{T}(string, T)"/>
    public void Set<T>(T value) => Set(typeof(T).FullName, value);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Values are not disposed: they belong to whoever added them.</summary>
    protected virtual void Dispose(bool disposing) { }
}
