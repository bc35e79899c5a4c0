using NetworkCoachBot.Coaching.Groups;

namespace NetworkCoachBot.Storage.Groups;

/// <summary>
/// Where members' own messages for the clinic are kept: with the member, who alone is known to have given it, and without a word
/// of them with the group until it is shown.
/// </summary>
public interface IGiftBook
{
    /// <summary>The groups that a user is in.</summary>
    Task<IReadOnlyList<Membership>> ListGroupsAsync(string user, CancellationToken cancellationToken);

    /// <summary>A key for a gift.</summary>
    string NewId();

    /// <summary>A gift of the user's; null where there is none of that key.</summary>
    Task<ClinicGift?> FindGiftAsync(string user, string id, CancellationToken cancellationToken);

    /// <summary>What the user gave, oldest first.</summary>
    Task<IReadOnlyList<ClinicGift>> ListGiftsAsync(string user, CancellationToken cancellationToken);

    /// <summary>Keeps a gift with the user; once it is given, with the group too.</summary>
    Task SaveAsync(string user, ClinicGift gift, CancellationToken cancellationToken);

    /// <summary>Takes a gift away, also from the group, and its words from a clinic that shows it.</summary>
    /// <returns>Whether the group had seen it.</returns>
    Task<bool> TakeBackAsync(string user, ClinicGift gift, CancellationToken cancellationToken);
}
