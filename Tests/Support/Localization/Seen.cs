using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Tests.Support.Localization;

/// <summary>What a person sees or hears of a message: its texts, and those of its cards and buttons. Not what a button sends.</summary>
public static class Seen
{
    private static readonly HashSet<string> Shown = ["text", "speak", "summary", "title", "label", "placeholder", "errorMessage", "altText", "fallbackText", "tooltip", "subtitle", "displayText", "description"];
    private static readonly HashSet<string> Sent = ["data", "channelData", "entities", "from", "recipient", "conversation"];

    /// <summary>The texts of an activity, a card, or a reply to an invoke.</summary>
    public static IEnumerable<string> In(object message) => In(message as JToken ?? JToken.Parse(JsonConvert.SerializeObject(message)));

    private static IEnumerable<string> In(JToken node) => node switch
    {
        JObject element => element.Properties().Where(p => !Sent.Contains(p.Name)).SelectMany(p => p.Value switch
        {
            JValue { Value: string text } => Shown.Contains(p.Name) || (p.Name == "value" && (string?)element["type"] == "Input.Text") ? [text] : [],
            JArray { First: JValue } lines when p.Name == "inlines" => lines.OfType<JValue>().Select(line => (string)line!),
            _ => In(p.Value),
        }),
        JArray list => list.SelectMany(In),
        _ => [],
    };
}
