using System.Collections;
using System.Reflection;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace NetworkCoachBot.Storage.Json;

/// <summary>
/// Keeps data from being taken for instructions: whatever a user, a channel or a card put into stored JSON, a name
/// that begins with "$" in it is written with one more "$", so that no "$type" of theirs is ever looked at.
/// </summary>
internal sealed class StateContractResolver : DefaultContractResolver
{
    private static readonly StringEnumConverter EnumNames = new();

    protected override JsonConverter? ResolveContractConverter(Type objectType)
    {
        if (typeof(JToken).IsAssignableFrom(objectType))
        {
            return RawJsonConverter.Instance;
        }

        // Names survive a reordered enum; the number is still read.
        var underlying = Nullable.GetUnderlyingType(objectType) ?? objectType;
        return base.ResolveContractConverter(objectType) ?? (underlying.IsEnum ? EnumNames : null);
    }

    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);

        // What an activity carries (a card's content, a value, channel data) is JSON to the SDK, whatever class made it.
        if (property.PropertyType == typeof(object) && member.DeclaringType?.Assembly == typeof(Activity).Assembly)
        {
            property.Converter = PlainJsonConverter.Instance;
        }

        if (IsCollectionInterface(property.PropertyType))
        {
            property.TypeNameHandling = TypeNameHandling.None;
        }

        return property;
    }

    protected override JsonArrayContract CreateArrayContract(Type objectType)
    {
        var contract = base.CreateArrayContract(objectType);
        if (IsCollectionInterface(contract.CollectionItemType))
        {
            contract.ItemTypeNameHandling = TypeNameHandling.None;
        }

        return contract;
    }

    protected override JsonObjectContract CreateObjectContract(Type objectType)
    {
        var contract = base.CreateObjectContract(objectType);
        if (contract.ExtensionDataGetter is { } getter)
        {
            contract.ExtensionDataGetter = o => getter(o)?.Where(pair => pair.Key is not string name || !name.StartsWith('$'));
        }

        return contract;
    }

    protected override JsonDictionaryContract CreateDictionaryContract(Type objectType)
    {
        var contract = base.CreateDictionaryContract(objectType);
        contract.DictionaryKeyResolver = Escape;
        if (IsCollectionInterface(contract.DictionaryValueType))
        {
            contract.ItemTypeNameHandling = TypeNameHandling.None;
        }

        contract.OnDeserializedCallbacks.Add((dictionary, _) => UnescapeKeys(dictionary));
        return contract;
    }

    internal static string Escape(string name) => name.StartsWith('$') ? "$" + name : name;

    internal static string Unescape(string name) => name.StartsWith("$$", StringComparison.Ordinal) ? name[1..] : name;

    // Which class stands behind an IReadOnlyList is nobody's business: the compiler makes some up.
    private static bool IsCollectionInterface(Type? type) =>
        type is { IsInterface: true, IsGenericType: true, Namespace: "System.Collections.Generic" };

    private static void UnescapeKeys(object dictionary)
    {
        switch (dictionary)
        {
            case IDictionary<string, object?> values when values.Keys.Any(IsEscaped):
                foreach (var key in values.Keys.Where(IsEscaped).ToList())
                {
                    values.Remove(key, out var value);
                    values[Unescape(key)] = value;
                }

                break;
            case IDictionary values when values.Keys.OfType<string>().Any(IsEscaped):
                foreach (var key in values.Keys.OfType<string>().Where(IsEscaped).ToList())
                {
                    var value = values[key];
                    values.Remove(key);
                    values[Unescape(key)] = value;
                }

                break;
        }
    }

    private static bool IsEscaped(string key) => key.StartsWith("$$", StringComparison.Ordinal);
}
