using Microsoft.Bot.Builder;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Language.Groups;

namespace NetworkCoachBot.Dialogs.Groups;

/// <summary>What members of a group do together: look at a message, practise in pairs.</summary>
public sealed class GroupCircle(ClinicDesk clinic, PairDesk pairs)
{
    /// <summary>Answers what was said.</summary>
    public Task SayAsync(ITurnContext context, GroupWish.Circle wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(wish);
        return wish.Wish switch
        {
            CircleWish.Clinic => clinic.OpenAsync(context, cancellationToken),
            CircleWish.Reveal => clinic.RevealAsync(context, cancellationToken),
            _ => pairs.SayAsync(context, wish, cancellationToken),
        };
    }

    /// <summary>Answers a button.</summary>
    /// <returns>What to say to the one who pressed; null where it is another card's.</returns>
    public async Task<string?> PressAsync(ITurnContext context, CardSubmission.Choice choice, CancellationToken cancellationToken) =>
        await clinic.PressAsync(context, choice, cancellationToken) ?? await pairs.PressAsync(context, choice, cancellationToken);

    /// <summary>A member's own view of one of their cards.</summary>
    /// <returns>Null where it is another card's.</returns>
    public async Task<CoachCard?> ViewAsync(ITurnContext context, CardTarget on, string? says, CancellationToken cancellationToken) =>
        await clinic.ViewAsync(context, on, says, cancellationToken) ?? await pairs.ViewAsync(context, on, says, cancellationToken);
}
