using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Dialogs.Groups;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Bot.Groups;

/// <summary>
/// Who owns a team, from Microsoft Graph, where the team agreed that the app reads its members (TeamMember.Read.Group). The roster
/// of the Bot Framework does not tell owners from members. What cannot be had in a moment is not known, and nothing is said of it.
/// </summary>
public sealed class TeamOwners(GraphAccess graph, TimeProvider time, ILogger<TeamOwners> logger) : ITeamOwners
{
    private const int MostPages = 5, MostTeams = 2_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Refused = TimeSpan.FromHours(1);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<string, (DateTimeOffset Until, HashSet<string> Owners)> _known = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public async Task<bool> IsOwnerAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var activity = context.Activity;
        if (activity is not { ChannelId: Channels.Msteams, From.AadObjectId: { Length: > 0 } sender } || Team(activity)?.Value<string>("id") is not { Length: > 0 } team)
        {
            return false;
        }

        var now = time.GetUtcNow();
        if (_known.TryGetValue(team, out var known) && known.Until > now)
        {
            return known.Owners.Contains(sender);
        }

        if (_known.Count >= MostTeams)
        {
            _known.Clear();
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        var (owners, keeps) = (new HashSet<string>(StringComparer.OrdinalIgnoreCase), AfterFailure);
        try
        {
            keeps = await ReadAsync(context, owners, patience.Token) ? Fresh : Refused;
        }
#pragma warning disable CA1031 // Whatever keeps it from being known, the credentials' libraries' own errors included, the coach of the group can do without.
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            owners.Clear();
            logger.LogInformation("Who owns a team could not be read: {Error}.", e.GetType().Name);
        }

        _known[team] = (now + keeps, owners);
        return owners.Contains(sender);
    }

    private static JObject? Team(Activity activity) => (activity.ChannelData is null ? null : JObject.FromObject(activity.ChannelData))?["team"] as JObject;

    /// <returns>Whether the team lets them be read.</returns>
    private async Task<bool> ReadAsync(ITurnContext context, HashSet<string> owners, CancellationToken cancellationToken)
    {
        var id = Team(context.Activity)?.Value<string>("aadGroupId") ?? (await TeamsInfo.GetTeamDetailsAsync(context, cancellationToken: cancellationToken))?.AadGroupId;
        string? path = string.IsNullOrEmpty(id) ? null : $"/v1.0/teams/{Uri.EscapeDataString(id)}/members?$top=999";
        for (var page = 0; path is not null && page < MostPages; page++)
        {
            using var response = await graph.GetAsync(context.Activity.Conversation.TenantId, path, cancellationToken);
            if (response is null or { StatusCode: HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized or HttpStatusCode.NotFound })
            {
                return false;
            }

            response.EnsureSuccessStatusCode();
            using var body = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancellationToken), cancellationToken: cancellationToken);
            foreach (var member in body.RootElement.GetProperty("value").EnumerateArray())
            {
                if (member.TryGetProperty("roles", out var roles) && roles.ValueKind == JsonValueKind.Array && roles.EnumerateArray().Any(r => r.ValueKind == JsonValueKind.String && r.GetString() == "owner")
                    && member.TryGetProperty("userId", out var user) && user.GetString() is { Length: > 0 } owner)
                {
                    owners.Add(owner);
                }
            }

            path = body.RootElement.TryGetProperty("@odata.nextLink", out var next) ? next.GetString() : null;
        }

        return true;
    }
}
