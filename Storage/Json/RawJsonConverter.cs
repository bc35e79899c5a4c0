using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Storage.Json;

/// <summary>JObject and its kin as they are, the "$" names of the outermost object escaped.</summary>
internal sealed class RawJsonConverter : JsonConverter<JToken>
{
    public static RawJsonConverter Instance { get; } = new();

    public override void WriteJson(JsonWriter writer, JToken? value, JsonSerializer serializer)
    {
        if (value is not JObject json || !json.Properties().Any(p => p.Name.StartsWith('$')))
        {
            (value ?? JValue.CreateNull()).WriteTo(writer);
            return;
        }

        writer.WriteStartObject();
        foreach (var property in json.Properties())
        {
            writer.WritePropertyName(StateContractResolver.Escape(property.Name));
            property.Value.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    public override JToken ReadJson(JsonReader reader, Type objectType, JToken? existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        var read = JToken.Load(reader);
        return read is JObject json && json.Properties().Any(p => p.Name.StartsWith("$$", StringComparison.Ordinal))
            ? new JObject(json.Properties().Select(p => new JProperty(StateContractResolver.Unescape(p.Name), p.Value)))
            : read;
    }
}
