using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Bot.Turns;

/// <summary>Replies as they lie in the store.</summary>
internal static class ReplyJson
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 256,
    };

    /// <summary>What is written with the turn: enough to tell what was said. Nothing can be sent again that may have been sent.</summary>
    public static string Before(IEnumerable<Reply> replies) =>
        JsonConvert.SerializeObject(replies.Select(r => new Reply { Act = r.Act, Text = r.Text, IsRecap = r.IsRecap, Times = r.Times }), Settings);

    /// <summary>What is left after sending: what can be sent again in full, of the rest what it said. Null when nothing is left.</summary>
    public static string? After(IEnumerable<Reply> replies)
    {
        var left = replies.Where(IsLeft)
            .Select(r => new Reply { Act = r.Act, Text = r.Text, Fate = r.Fate, IsRecap = r.IsRecap, Times = r.Times, Activity = r.Fate == Fate.NotSent ? r.Activity : null })
            .ToList();
        return left.Count == 0 ? null : JsonConvert.SerializeObject(left, Settings);
    }

    /// <summary>What was left.</summary>
    public static List<Reply> Read(string json) => JsonConvert.DeserializeObject<List<Reply>>(json, Settings) ?? [];

    /// <summary>What the request itself is answered with.</summary>
    public static string Answer(IEnumerable<Activity> activities) => JsonConvert.SerializeObject(activities, Settings);

    /// <summary>The answer again, as the SDK wants it: an invoke's answer is an object of the SDK's.</summary>
    public static List<Activity> ReadAnswer(string json)
    {
        var activities = JsonConvert.DeserializeObject<List<Activity>>(json, Settings) ?? [];
        foreach (var activity in activities)
        {
            if (activity.Type == ActivityTypesEx.InvokeResponse && activity.Value is JObject value)
            {
                activity.Value = value.ToObject<InvokeResponse>();
            }
        }

        return activities;
    }

    private static bool IsLeft(Reply reply) => reply switch
    {
        { Fate: Fate.Sent } => false,
        { Act: ReplyAct.Delete } or { IsIntroduction: true } => false,
        { Fate: Fate.NotSent } => true,
        _ => reply is { IsRecap: false, Text: not null },
    };
}
