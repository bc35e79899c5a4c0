using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Dialogs.Turn;

/// <summary>
/// What somebody says in a channel, without the mention that brought it here. Teams marks mentions with tags in the text and an
/// entity for each; a mention whose name was shortened by hand comes as one entity for each word that is left.
/// </summary>
public static partial class Mentions
{
    /// <summary>The text as it was meant for the coach: its own mentions gone, others as plain names.</summary>
    public static string PlainText(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var text = Typed(activity.Text ?? "").Replace("&nbsp;", " ", StringComparison.OrdinalIgnoreCase);
        var me = activity.Recipient;
        foreach (var (id, _, marked) in Of(activity))
        {
            if (id == me?.Id && marked.Length > 0 && text.IndexOf(marked, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
            {
                text = text.Remove(at, marked.Length);
            }
        }

        text = Tag().Replace(text, tag => SameName(tag.Groups["name"].Value, me?.Name) ? "" : tag.Groups["name"].Value).Trim();
        return WithoutName(text, me?.Name, mustBeMarked: activity.Conversation?.IsGroup != true);
    }

    /// <summary>The first person but the coach who is mentioned; null for nobody.</summary>
    public static ChannelAccount? Other(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Of(activity).Where(m => m.Id != activity.Recipient?.Id).Select(m => new ChannelAccount(m.Id, m.Name)).FirstOrDefault();
    }

    private static IEnumerable<(string Id, string? Name, string Marked)> Of(Activity activity) =>
        from entity in activity.Entities ?? []
        where entity?.Type == "mention"
        let mentioned = entity.Properties?["mentioned"] as JObject
        let id = Text(mentioned?["id"])
        where id is not null
        select (id, Text(mentioned["name"]), (Text(entity.Properties!["text"]) ?? "").Replace("&nbsp;", " ", StringComparison.OrdinalIgnoreCase));

    /// <summary>Without the characters that no keyboard has and no database keeps; what is pasted may have them.</summary>
    private static string Typed(string text) => text.Any(IsStray) ? string.Concat(text.Where(c => !IsStray(c))) : text;

    private static bool IsStray(char c) => char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\u0085');

    private static string? Text(JToken? token) => (token as JValue)?.Value as string;

    /// <summary>Without the coach's name at the beginning, as people type it who do not pick it from the list.</summary>
    private static string WithoutName(string text, string? name, bool mustBeMarked)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return text;
        }

        var said = text.StartsWith('@') ? text[1..] : mustBeMarked ? "" : text;
        return said.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (said.Length == name.Length || !char.IsLetterOrDigit(said[name.Length]))
            ? said[name.Length..].TrimStart(' ', ',', ':', '-', '!')
            : text;
    }

    private static bool SameName(string marked, string? name) => name is not null && marked.Trim().TrimStart('@').Equals(name.Trim(), StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("<at\\b[^>]*>(?<name>[^<]*)</at>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
