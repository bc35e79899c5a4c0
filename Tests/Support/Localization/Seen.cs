using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Tests.Support.Localization;

/// <summary>What a person sees or hears of a message: its texts, and those of its cards and buttons. Not what a button sends.</summary>
public static class Seen
{
    private static readonly HashSet<string> Shown = ["text", "speak", "summary", "title", "label", "placeholder", "errorMessage", "altText", "fallbackText", "tooltip", "subtitle", "displayText", "description"];
    private static readonly HashSet<string> Sent = ["data", "channelData", "entities", "from", "recipient", "conversation"];

    /// <summary>The texts of an activity, a card, or a reply to an invoke.</summary>
    public static IEnumerable<string> In(object message) => Texts(message as JToken ?? JToken.Parse(JsonConvert.SerializeObject(message))).Select(text => (string)text!);

    /// <summary>Changes each of these texts.</summary>
    public static JToken Change(JToken message, Func<string, string> text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var seen in Texts(message).ToList())
        {
            seen.Value = text((string)seen!);
        }

        return message;
    }

    private static IEnumerable<JValue> Texts(JToken node) => node switch
    {
        JObject element => element.Properties().Where(p => !Sent.Contains(p.Name)).SelectMany(p => p.Value switch
        {
            JValue { Value: string } text => Shown.Contains(p.Name) || (p.Name == "value" && IsShown((string?)element["type"])) ? [text] : [],
            JArray { First: JValue } lines when p.Name == "inlines" => lines.OfType<JValue>(),
            _ => Texts(p.Value),
        }),
        JArray list => list.SelectMany(Texts),
        _ => [],
    };

    /// <summary>Things whose value is what is seen: a field, and the answer to a button in a group.</summary>
    private static bool IsShown(string? type) => type is "Input.Text" or "application/vnd.microsoft.activity.message";
}
