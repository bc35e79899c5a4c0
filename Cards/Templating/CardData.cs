using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Cards.Templating;

/// <summary>
/// A record as the data of a template: its public properties in camelCase, what is unset as null. By plain reflection,
/// since a serializer's preparation of each type would make a person wait for the first card.
/// </summary>
internal static class CardData
{
    private static readonly ConcurrentDictionary<Type, (string Name, PropertyInfo Property)[]> Properties = new();

    /// <exception cref="CardTemplateException">A property is of a type that no card needs.</exception>
    public static JToken Of(object? value) => value switch
    {
        null => JValue.CreateNull(),
        string text => new JValue(text),
        bool flag => new JValue(flag),
        int number => new JValue(number),
        DateOnly day => new JValue(day.ToString("O", null)),
        Enum name => new JValue(JsonNameOf(name.ToString())),
        Uri link => new JValue(link.OriginalString),
        IEnumerable items => new JArray(items.Cast<object?>().Select(Of)),
        _ when value.GetType().Assembly == typeof(CardData).Assembly => Map(value),
        _ => throw new CardTemplateException($"A card cannot show a {value.GetType().Name}."),
    };

    private static JObject Map(object value)
    {
        var map = new JObject();
        foreach (var (name, property) in Properties.GetOrAdd(value.GetType(), PropertiesOf))
        {
            map.Add(name, Of(property.GetValue(value)));
        }

        return map;
    }

    private static (string Name, PropertyInfo Property)[] PropertiesOf(Type type) =>
        [.. type.GetProperties().Where(property => !property.IsDefined(typeof(JsonIgnoreAttribute))).Select(property => (JsonNameOf(property.Name), property))];

    private static string JsonNameOf(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
