using Microsoft.Bot.Schema;

namespace NetworkCoachBot.Dialogs.Turn;

/// <summary>Marks a turn that ended with no question open: what stands on its card is all that can be answered.</summary>
public sealed record NothingOpen;

/// <summary>Is told of every message of a turn, so that the ready answers under the last one can be typed.</summary>
public delegate void OfferSeen(IActivity activity);
