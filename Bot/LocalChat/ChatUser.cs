using System.Security.Cryptography;
using System.Text;

namespace NetworkCoachBot.Bot.LocalChat;

/// <summary>
/// Somebody at the local chat page. The name in the address makes the ids, so a person finds the same conversation again
/// after a reload, in another window, and after the host was restarted.
/// </summary>
/// <param name="Key">Letters, digits and hyphens.</param>
internal sealed record ChatUser(string Key, string Name)
{
    private const string Prefix = "local-";
    private const string ConversationSuffix = "-chat";
    private const int LongestName = 40;

    public string Id => Prefix + Key;

    public string ConversationId => Prefix + Key + ConversationSuffix;

    /// <summary>The user of a name as it stands in the address; a blank one is "you".</summary>
    public static ChatUser Named(string? name)
    {
        var shown = string.IsNullOrWhiteSpace(name) ? LocalChatWords.DefaultUser : name.Trim();
        shown = shown.Length <= LongestName ? shown : shown[..LongestName];
        var lower = shown.ToLowerInvariant();
        var key = new string([.. lower.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]);
        return new ChatUser(key == lower ? key : $"{key.Trim('-')}-{Digest(lower)}", shown);
    }

    /// <summary>The user whose conversation or user id this is; null where it is none of ours.</summary>
    public static ChatUser? OfId(string id)
    {
        if (!id.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        var key = id[Prefix.Length..];
        key = key.EndsWith(ConversationSuffix, StringComparison.Ordinal) ? key[..^ConversationSuffix.Length] : key;
        return key.Length is > 0 and <= LongestName + 10 && key.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
            ? new ChatUser(key, key)
            : null;
    }

    /// <summary>Tells names apart that have the same letters and digits.</summary>
    private static string Digest(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..8];
}
