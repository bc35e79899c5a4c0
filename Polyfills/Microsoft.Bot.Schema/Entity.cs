using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Something an activity refers to; what it holds depends on <see cref="Type"/> and stands in <see cref="Properties"/>.</summary>
public class Entity
{
    public Entity() { }
    public Entity(string type = null) => Type = type;

    [JsonProperty("type")] public string Type { get; set; }

    /// <summary>What the JSON holds beyond the type.</summary>
    [JsonExtensionData] public JObject Properties { get; set; } = [];

    /// <summary>This entity read as <typeparamref name="T"/>.</summary>
    public T GetAs<T>() => JObject.FromObject(this).ToObject<T>();

    /// <summary>Takes over the type and properties of <paramref name="obj"/>.</summary>
    public void SetAs<T>(T obj)
    {
        var entity = JObject.FromObject(obj).ToObject<Entity>();
        (Type, Properties) = (entity.Type, entity.Properties);
    }

    /// <summary>True when both are the same JSON.</summary>
    public bool Equals(Entity other) => other != null && JToken.DeepEquals(JObject.FromObject(this), JObject.FromObject(other));

    public override bool Equals(object obj) => obj is Entity other && other.GetType() == GetType() && Equals(other);

    public override int GetHashCode() => Type?.GetHashCode(StringComparison.Ordinal) ?? 0;
}

/// <summary>Somebody named in the text, as "&lt;at&gt;Ann&lt;/at&gt;".</summary>
public class Mention : Entity
{
    public Mention() : base("mention") { }
    public Mention(ChannelAccount mentioned = null, string text = null, string type = null) : base(type ?? "mention") => (Mentioned, Text) = (mentioned, text);

    [JsonProperty("mentioned")] public ChannelAccount Mentioned { get; set; }
    [JsonProperty("text")] public string Text { get; set; }
}
