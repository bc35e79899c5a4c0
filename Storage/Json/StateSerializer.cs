using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace NetworkCoachBot.Storage.Json;

/// <summary>
/// Values of bot state to JSON text and back, the same type as before where the JSON alone would not tell.
/// Types are named by the aliases of a <see cref="StoredTypes"/> and by nothing else. Thread-safe; keep one.
/// </summary>
public sealed class StateSerializer
{
    // Dialogs within dialogs, holding a card: deep, but ours. What comes from outside is bounded at the door.
    private const int MaxDepth = 256;

    private readonly StoredTypes _types;
    private readonly JsonSerializer _serializer;

    /// <summary>A serializer for the types of a list.</summary>
    public StateSerializer(StoredTypes types)
    {
        _types = types;
        _serializer = JsonSerializer.Create(new JsonSerializerSettings
        {
            TypeNameHandling = TypeNameHandling.Auto,
            SerializationBinder = new Binder(types),
            ContractResolver = new StateContractResolver(),
            NullValueHandling = NullValueHandling.Ignore,
            DateParseHandling = DateParseHandling.None,
            DateTimeZoneHandling = DateTimeZoneHandling.RoundtripKind,
            ConstructorHandling = ConstructorHandling.AllowNonPublicDefaultConstructor,
            ObjectCreationHandling = ObjectCreationHandling.Replace,
            MaxDepth = MaxDepth,
            Culture = CultureInfo.InvariantCulture,
        });
    }

    /// <summary>The version of the list of types, to be stored beside the text.</summary>
    public int Format => _types.Version;

    /// <summary>The JSON of a value, without line breaks.</summary>
    /// <exception cref="StoredTypeRefusedException">A value whose type must be named is of a type that is not on the list.</exception>
    public string Write(object value)
    {
        var text = new StringBuilder(512);
        using (var writer = new JsonTextWriter(new StringWriter(text, CultureInfo.InvariantCulture)) { ArrayPool = CharPool.Shared })
        {
            try
            {
                _serializer.Serialize(writer, value, typeof(object));
            }
            catch (JsonSerializationException e) when (e.InnerException is StoredTypeRefusedException refused)
            {
                throw refused;
            }
        }

        return text.ToString();
    }

    /// <summary>The value that was written.</summary>
    /// <param name="json">What <see cref="Write"/> gave.</param>
    /// <param name="format">The <see cref="Format"/> it was written in; an older one is upgraded.</param>
    /// <exception cref="StoredTypeRefusedException">A type that is not on the list is named.</exception>
    /// <exception cref="StorageFailedException">The text cannot be read, or was written by a newer version.</exception>
    public object? Read(string json, int format)
    {
        if (format > _types.Version)
        {
            throw new StorageFailedException(StorageFault.Newer, $"Stored in format {format}; this version of the program reads up to {_types.Version}.");
        }

        try
        {
            using var text = new JsonTextReader(new StringReader(json)) { ArrayPool = CharPool.Shared, DateParseHandling = DateParseHandling.None, MaxDepth = MaxDepth };
            if (format == _types.Version)
            {
                return _serializer.Deserialize<object>(text);
            }

            var older = JToken.ReadFrom(text);
            _types.Upgrade(older, format);
            using var upgraded = older.CreateReader();
            return _serializer.Deserialize<object>(upgraded);
        }
        catch (JsonSerializationException e) when (e.InnerException is StoredTypeRefusedException refused)
        {
            throw new StoredTypeRefusedException($"{refused.Message} (at '{e.Path}')");
        }
        catch (JsonException e)
        {
            throw new StorageFailedException(StorageFault.Corrupt, $"Stored JSON cannot be read: {e.Message}", e);
        }
    }

    /// <summary>The JSON of a value with each of its texts turned into another; types, keys and places stay.</summary>
    /// <param name="json">What <see cref="Write"/> gave.</param>
    /// <param name="text">Turns a text into another.</param>
    public static string Rewrite(string json, Func<string, string> text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, MaxDepth = MaxDepth };
        var value = JToken.ReadFrom(reader);
        var changed = false;
        foreach (var said in Texts(value).ToArray())
        {
            var before = (string)said.Value!;
            var after = text(before);
            changed |= after != before;
            said.Value = after;
        }

        return changed ? value.ToString(Formatting.None) : json;
    }

    private static IEnumerable<JValue> Texts(JToken token) => token switch
    {
        JValue { Type: JTokenType.String } text => [text],
        JObject of => of.Properties().Where(p => !IsKey(p.Name)).SelectMany(p => Texts(p.Value)),
        _ => token.SelectMany(Texts),
    };

    private static bool IsKey(string property) =>
        property is "$type" or "id" or "Where" or "Chat" or "TimeZone" || property.EndsWith("Id", StringComparison.Ordinal) || property.EndsWith("Url", StringComparison.Ordinal);

    private sealed class Binder(StoredTypes types) : ISerializationBinder
    {
        public Type BindToType(string? assemblyName, string typeName) => types.Resolve(assemblyName, typeName);

        public void BindToName(Type serializedType, out string? assemblyName, out string? typeName) =>
            (assemblyName, typeName) = (null, types.AliasOf(serializedType));
    }
}
