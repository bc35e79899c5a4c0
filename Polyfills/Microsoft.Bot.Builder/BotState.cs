using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Properties that outlive the turn, in one record of an <see cref="IStorage"/>. The record is read on first use in a turn
/// and written when saved, if its JSON has changed since. No ETag is checked: the last writer wins.
/// </summary>
public abstract class BotState : IPropertyManager
{
    private static readonly JsonSerializer Serializer = JsonSerializer.CreateDefault();

    private readonly IStorage _storage;
    private readonly string _contextServiceKey;

    /// <summary>A state in <paramref name="storage"/>, cached under <paramref name="contextServiceKey"/> in the turn state.</summary>
    public BotState(IStorage storage, string contextServiceKey)
    {
        _storage = storage ?? throw new ArgumentNullException(nameof(storage));
        _contextServiceKey = contextServiceKey ?? throw new ArgumentNullException(nameof(contextServiceKey));
    }

    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new ArgumentNullException(nameof(name));
        }

        return new PropertyAccessor<T>(this, name);
    }

    /// <summary>Reads the record, unless that was done in this turn and <paramref name="force"/> is false.</summary>
    /// <exception cref="InvalidOperationException">The record is no dictionary, or the activity lacks what the key needs.</exception>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        if (!force && GetCachedState(turnContext) != null)
        {
            return;
        }

        var key = GetStorageKey(turnContext);
        var records = await _storage.ReadAsync([key], cancellationToken).ConfigureAwait(false);
        turnContext.TurnState[_contextServiceKey] = records.TryGetValue(key, out var record) ? new CachedBotState(Properties(record)) : new CachedBotState();
    }

    /// <summary>Writes the record if it was loaded and has changed, or <paramref name="force"/> is true.</summary>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        if (GetCachedState(turnContext) is not { } cached || !cached.HasChanged(out var json) && !force)
        {
            return;
        }

        var changes = new Dictionary<string, object> { [GetStorageKey(turnContext)] = cached.State };
        await _storage.WriteAsync(changes, cancellationToken).ConfigureAwait(false);
        cached.Saved(json);
    }

    /// <summary>Empties the state in this turn; it is kept when saved.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var cleared = new CachedBotState();
        cleared.Differs();
        turnContext.TurnState[_contextServiceKey] = cleared;
        return Task.CompletedTask;
    }

    /// <summary>Deletes the record and what is cached of it.</summary>
    public virtual Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(_contextServiceKey);
        return _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <summary>What this turn knows of the state; null when it was not loaded.</summary>
    public CachedBotState GetCachedState(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);
    }

    /// <summary>The cached state as JSON; null when it was not loaded.</summary>
    public JToken Get(ITurnContext turnContext) => GetCachedState(turnContext) is { } cached ? JToken.FromObject(cached.State) : null;

    /// <summary>The key of the record that belongs to the turn.</summary>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    /// <summary>A part of the key.</summary>
    /// <exception cref="InvalidOperationException">The activity lacks it.</exception>
    internal static string Required(string value, string name) => value ?? throw new InvalidOperationException($"invalid activity-missing {name}");

    private static IDictionary<string, object> Properties(object record) => record switch
    {
        null => null,
        IDictionary<string, object> properties => properties,
        JObject json => json.ToObject<IDictionary<string, object>>(),
        _ => throw new InvalidOperationException("Data is not in the correct format for BotState."),
    };

    /// <summary>
    /// The properties as read, and their JSON before anybody could change them. It is made when they are first handed out,
    /// so a state that a turn loads and does not use costs nothing.
    /// </summary>
    public class CachedBotState(IDictionary<string, object> state = null)
    {
        private const string Empty = "{}";
        private IDictionary<string, object> _state = state ?? new Dictionary<string, object>();
        private string _saved = Empty;
        private bool _savedIsKnown = state is not { Count: > 0 };

        public IDictionary<string, object> State
        {
            get
            {
                RememberSaved();
                return _state;
            }

            set
            {
                RememberSaved();
                _state = value;
            }
        }

        /// <summary>Whether the properties differ from what was read or last saved; <paramref name="json"/> is null when nobody has seen them.</summary>
        internal bool HasChanged(out string json)
        {
            json = _savedIsKnown ? Json() : null;
            return json != null && json != _saved;
        }

        internal void Saved(string json) => (_saved, _savedIsKnown) = (json, json != null);

        /// <summary>Has the record written at the next save whatever it holds.</summary>
        internal void Differs() => (_saved, _savedIsKnown) = (null, true);

        private void RememberSaved()
        {
            if (!_savedIsKnown)
            {
                Saved(Json());
            }
        }

        private string Json()
        {
            if (_state is { Count: 0 })
            {
                return Empty;
            }

            using var writer = new StringWriter();
            Serializer.Serialize(writer, _state);
            return writer.ToString();
        }
    }

    private sealed class PropertyAccessor<T>(BotState state, string name) : IStatePropertyAccessor<T>
    {
        public string Name => name;

        public async Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory = null, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            var properties = state.GetCachedState(turnContext).State;
            if (properties.TryGetValue(name, out var value) && value != null)
            {
                return value is T typed ? typed : (value as JToken ?? JToken.FromObject(value)).ToObject<T>();
            }

            if (defaultValueFactory == null)
            {
                return default;
            }

            var made = defaultValueFactory();
            properties[name] = made;
            return made;
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            state.GetCachedState(turnContext).State[name] = value;
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            state.GetCachedState(turnContext).State.Remove(name);
        }
    }
}
