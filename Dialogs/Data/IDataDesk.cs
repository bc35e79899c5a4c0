using Microsoft.Bot.Builder;

namespace NetworkCoachBot.Dialogs.Data;

/// <summary>What the host does about a user's data that conversations cannot do themselves.</summary>
public interface IDataDesk
{
    /// <summary>An address under which the user can take their data along for a while.</summary>
    /// <returns>Null where the host is not told under which address it is reached.</returns>
    Task<Uri?> OfferExportAsync(ITurnContext context, CancellationToken cancellationToken);

    /// <summary>Removes everything about the user, in the transaction of this turn, and what that leaves in the files afterwards.</summary>
    /// <returns>How many groups they were in.</returns>
    Task<int> ForgetAsync(ITurnContext context, CancellationToken cancellationToken);
}
