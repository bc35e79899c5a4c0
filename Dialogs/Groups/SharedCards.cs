using Microsoft.Bot.Builder;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Dialogs.Turn;

namespace NetworkCoachBot.Dialogs.Groups;

/// <summary>What only the one who pressed a button, or has a card before them, is to see.</summary>
/// <param name="Text">A sentence; empty for none.</param>
public sealed record Aside(string Text)
{
    /// <summary>Their own view of the card, which says the same; null where it is the same for all.</summary>
    public CoachCard? View { get; init; }
}

/// <summary>Who is in a group, as its channel says.</summary>
public interface IGroupRoster
{
    /// <summary>The channel's ids of all who are in the group of this turn; nobody where they are too many for views of their own, or not known.</summary>
    Task<IReadOnlyList<string>> ViewersAsync(ITurnContext context, CancellationToken cancellationToken);
}

/// <summary>Posts cards of which each member of the group has their own view, where the group is small enough and the client can.</summary>
/// <param name="roster">Who is in the group.</param>
public sealed class SharedCards(IGroupRoster roster)
{
    /// <summary>Posts a card.</summary>
    public async Task PostAsync(ITurnContext context, CoachCard card, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(card);
        var surface = context.Scene().Surface;
        await context.SendActivityAsync(card.ToActivity(surface.Executes ? surface with { Viewers = await roster.ViewersAsync(context, cancellationToken) } : surface), cancellationToken);
    }
}
