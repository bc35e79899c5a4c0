using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using NetworkCoachBot.Dialogs.Turn;

namespace NetworkCoachBot.Bot.Data;

/// <summary>
/// Where a channel keeps the files of its users; a file is fetched from there and put there, and nowhere else, whatever an
/// activity says.
/// </summary>
/// <param name="isOpen">Whether the host runs for one person on their own machine.</param>
public sealed class FileHosts(bool isOpen)
{
    /// <summary>
    /// Teams keeps the files of a chat of two in the user's OneDrive for Business, which is SharePoint:
    /// https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4; its hosts:
    /// https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges (SharePoint and OneDrive).
    /// </summary>
    private static readonly (string Channel, string Domain)[] Known = [(Channels.Msteams, ".sharepoint.com")];

    /// <summary>The local chat and the Emulator keep them on this machine, behind the port they are reached at.</summary>
    private static readonly string[] Local = [Channels.Webchat, Channels.Emulator];

    /// <summary>Whether a file of this turn's channel can be at an address.</summary>
    public bool Knows(ITurnContext context, Uri address)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(address);
        var (channel, service) = (context.Activity.ChannelId, context.Activity.ServiceUrl);
        return (address is { Scheme: "https", IsDefaultPort: true, UserInfo: "" } && Known.Any(k => k.Channel == channel && address.Host.EndsWith(k.Domain, StringComparison.OrdinalIgnoreCase)))
            || (isOpen && Local.Contains(channel) && address is { Scheme: "http", IsLoopback: true, UserInfo: "" }
                && Uri.TryCreate(service, UriKind.Absolute, out var own) && own.IsLoopback && own.Port == address.Port);
    }

    /// <summary>Whether a bot may put files there: in chats of two on Teams, but not in its clouds for governments (the first source above).</summary>
    public static bool TakesFiles(ITurnContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Activity.ChannelId == Channels.Msteams && context.Scene().Group is null
            && Uri.TryCreate(context.Activity.ServiceUrl, UriKind.Absolute, out var service) && !service.Host.EndsWith(".us", StringComparison.OrdinalIgnoreCase);
    }
}
