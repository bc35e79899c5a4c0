using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Storage.Json;

/// <summary>An object property whose content is JSON and nothing else: no type is named in it, none is looked for.</summary>
internal sealed class PlainJsonConverter : JsonConverter
{
    private static readonly JsonSerializer Plain = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        TypeNameHandling = TypeNameHandling.None,
    });

    public static PlainJsonConverter Instance { get; } = new();

    public override bool CanConvert(Type objectType) => true;

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) => Plain.Serialize(writer, value);

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        var read = JToken.Load(reader);
        return read is JValue primitive ? primitive.Value : read;
    }
}
