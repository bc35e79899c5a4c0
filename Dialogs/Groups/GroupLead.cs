using Microsoft.Bot.Builder;
using NetworkCoachBot.Coaching.Groups;
using NetworkCoachBot.Dialogs.Turn;

namespace NetworkCoachBot.Dialogs.Groups;

/// <summary>Who owns the team that a channel belongs to, where the team lets the coach read that.</summary>
public interface ITeamOwners
{
    /// <summary>Whether the sender owns the team of this turn; false also where that is not known.</summary>
    Task<bool> IsOwnerAsync(ITurnContext context, CancellationToken cancellationToken);
}

/// <summary>Who may use the tools of a group's coach: the coach, anybody while there is none, and owners of the team.</summary>
/// <param name="owners">Who owns the team.</param>
public sealed class GroupLead(ITeamOwners owners)
{
    /// <summary>Whether the sender may.</summary>
    public async Task<bool> MayAsync(ITurnContext context, Group group, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(group);
        return group.IsLedBy(context.Scene().User) || await owners.IsOwnerAsync(context, cancellationToken);
    }
}
