using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Conformance;

/// <summary>
/// The canonical form of everything that goes into a transcript: camelCase names, no nulls, properties in ordinal order,
/// enums by name, no assembly names, no GUIDs. It does not depend on how the SDK's types serialise themselves beyond
/// their property names.
/// </summary>
public static partial class Canon
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        ReferenceLoopHandling = ReferenceLoopHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() },
        Converters = { new StringEnumConverter() },
    });

    /// <summary>Any value: activities and exceptions in their short form, the rest as JSON.</summary>
    public static JToken Of(object value) => value switch
    {
        null => JValue.CreateNull(),
        JToken token => Sort(token),
        Exception e => Error(e),
        IActivity a => Short(a),
        _ => Sort(JToken.FromObject(value, Serializer)),
    };

    /// <summary>A value together with its CLR type: for results and for what comes back out of storage.</summary>
    public static JToken Typed(object value) =>
        value == null ? JValue.CreateNull() : new JObject { ["type"] = TypeName(value.GetType()), ["value"] = Of(value) };

    public static JToken Parse(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, MaxDepth = null };
        return JToken.ReadFrom(reader);
    }

    /// <summary>The type, and the message unless it is a framework text about a null.</summary>
    public static JObject Error(Exception e)
    {
        var error = new JObject { ["exception"] = e.GetType().Name };
        if (e is not (ArgumentNullException or NullReferenceException))
        {
            error["message"] = e.Message.ReplaceLineEndings("\n");
        }

        return error;
    }

    /// <summary>What a user would see of an activity; ids, times and addresses are left out.</summary>
    public static JObject Short(IActivity activity)
    {
        var a = (Activity)activity;
        return Object(
            ("type", a.Type), ("text", a.Text), ("speak", a.Speak), ("inputHint", a.InputHint), ("locale", a.Locale),
            ("textFormat", a.TextFormat), ("attachmentLayout", a.AttachmentLayout), ("summary", a.Summary),
            ("importance", a.Importance), ("name", a.Name), ("label", a.Label), ("valueType", a.ValueType), ("value", a.Value),
            ("code", a.Code), ("action", a.Action), ("suggestedActions", a.SuggestedActions),
            ("attachments", NotEmpty(a.Attachments)), ("entities", NotEmpty(a.Entities)), ("channelData", a.ChannelData));
    }

    /// <summary>An activity with its addressing; for scenarios whose ids are fixed.</summary>
    public static JObject Full(IActivity activity)
    {
        var a = (Activity)activity;
        var full = Short(a);
        full.Merge(Object(
            ("id", a.Id), ("replyToId", a.ReplyToId), ("channelId", a.ChannelId), ("serviceUrl", a.ServiceUrl), ("deliveryMode", a.DeliveryMode),
            ("conversation", a.Conversation), ("from", a.From), ("recipient", a.Recipient), ("relatesTo", a.RelatesTo), ("callerId", a.CallerId),
            ("membersAdded", a.MembersAdded), ("membersRemoved", a.MembersRemoved), ("topicName", a.TopicName), ("historyDisclosed", a.HistoryDisclosed)));
        return (JObject)Sort(full);
    }

    public static JObject Object(params (string Name, object Value)[] properties)
    {
        var result = new JObject();
        foreach (var (name, value) in properties.Where(p => p.Value != null).OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            result[name] = Of(value);
        }

        return result;
    }

    public static string TypeName(Type type)
    {
        if (type.IsArray)
        {
            return TypeName(type.GetElementType()) + "[]";
        }

        if (type.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() != null)
        {
            return "anonymous";
        }

        return type.IsGenericType
            ? type.Name[..type.Name.IndexOf('`')] + "<" + string.Join(", ", type.GetGenericArguments().Select(TypeName)) + ">"
            : type.Name;
    }

    /// <summary>
    /// Properties in ordinal order, no nulls, texts without GUIDs and assembly names; Newtonsoft's "$type" and "$values"
    /// are taken out. <see cref="Raw"/> leaves them in.
    /// </summary>
    public static JToken Sort(JToken token) => token switch
    {
        JObject o when o["$values"] is JArray values => Sort(values),
        JObject o when o.ContainsKey("$type") => Sort(new JObject(o.Properties().Where(p => p.Name != "$type"))),
        _ => Sort(token, Sort),
    };

    public static JToken Raw(JToken token) => Sort(token, Raw);

    private static JToken Sort(JToken token, Func<JToken, JToken> inner) => token switch
    {
        JObject o => new JObject(o.Properties().Where(p => p.Value.Type != JTokenType.Null).OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => new JProperty(p.Name, inner(p.Value)))),
        JArray a => new JArray(a.Select(inner)),
        JValue { Type: JTokenType.String } s => new JValue(Stable((string)s.Value)),
        JValue { Type: JTokenType.Date or JTokenType.Guid or JTokenType.TimeSpan or JTokenType.Uri or JTokenType.Bytes } v => new JValue(Stable(JsonConvert.SerializeObject(v).Trim('"'))),
        _ => token.DeepClone(),
    };

    private static string Stable(string text) => Guid().Replace(Assembly().Replace(text, ""), "{guid}");

    private static IList<T> NotEmpty<T>(IList<T> list) => list == null || list.Count == 0 ? null : list;

    // ", Some.Assembly, Version=…" after a type name: the stand-in's assemblies may be cut differently.
    [GeneratedRegex(@"(?<=[\w\]`]), (?:System\.Private\.CoreLib|mscorlib|Microsoft\.\S+?|NetworkCoachBot\.Tests\.Polyfills|Newtonsoft\.Json)(?:, Version=[^,\]]+, Culture=[^,\]]+, PublicKeyToken=[^\],]+)?(?=\]|,|$)")]
    private static partial Regex Assembly();

    [GeneratedRegex("[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}|(?<![0-9a-fA-F])[0-9a-f]{32}(?![0-9a-fA-F])")]
    private static partial Regex Guid();
}
