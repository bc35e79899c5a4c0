using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Dialogs.Data;

/// <summary>How a user can take their data along.</summary>
/// <param name="Link">An address, good for a while and once; null where the host is not told under which address it is reached.</param>
/// <param name="Consent">Asks the user whether a file may be put into their own storage; null where the channel knows no such thing.</param>
public sealed record ExportWays(Uri? Link, Attachment? Consent);

/// <summary>What the host does to let a user take their data along.</summary>
public interface IExportDesk
{
    /// <summary>Offers the user's data for a while.</summary>
    Task<ExportWays> OfferAsync(ITurnContext context, CancellationToken cancellationToken);
}

/// <summary>What the host does to forget a user.</summary>
public interface IForgetDesk
{
    /// <summary>Removes everything about the user, in the transaction of this turn, and what that leaves in the files afterwards.</summary>
    /// <returns>How many groups they were in.</returns>
    Task<int> ForgetAsync(ITurnContext context, CancellationToken cancellationToken);

    /// <summary>Takes somebody whom the user deleted out of what is kept of others, of the user, and of the conversation, in the transaction of this turn.</summary>
    Task EraseAsync(ITurnContext context, NameErasure erasure, CancellationToken cancellationToken);
}
