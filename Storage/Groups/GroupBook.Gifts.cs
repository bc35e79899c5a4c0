using NetworkCoachBot.Coaching.Groups;

namespace NetworkCoachBot.Storage.Groups;

public sealed partial class GroupBook : IGiftBook
{
    private const string Gift = "gift";

    /// <inheritdoc/>
    public async Task<ClinicGift?> FindGiftAsync(string user, string id, CancellationToken cancellationToken) =>
        (await records.FindAsync<ClinicGift>(user, Gift, id, cancellationToken))?.Value;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ClinicGift>> ListGiftsAsync(string user, CancellationToken cancellationToken) =>
        [.. (await records.StartingAsync<ClinicGift>(user, Gift, InOrder, MostMembers, null, cancellationToken)).Items.Select(found => found.Value)];

    /// <inheritdoc/>
    public async Task SaveAsync(string user, ClinicGift gift, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(gift);
        await records.PutAsync(user, Gift, gift.Id, gift, [InOrder + gift.Id], cancellationToken);
        if (gift is { IsGiven: true, Group: { } group })
        {
            await records.PutAsync(group, Gift, gift.Id, gift.ForTheGroup(), [InOrder + gift.Id], cancellationToken);
        }
    }

    /// <inheritdoc/>
    public async Task<bool> TakeBackAsync(string user, ClinicGift gift, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(gift);
        await records.RemoveAsync(user, Gift, gift.Id, cancellationToken);
        if (gift.Group is not { } group)
        {
            return false;
        }

        await records.RemoveAsync(group, Gift, gift.Id, cancellationToken);
        var clinics = await records.StartingAsync<Clinic>(group, Look, ByNumber, MostMembers, null, cancellationToken);
        if (clinics.Items.Select(found => found.Value).FirstOrDefault(c => c.GiftId == gift.Id) is not { } shown)
        {
            return false;
        }

        await SaveAsync(group, shown.TakenBack(), cancellationToken);
        return true;
    }

    /// <summary>Takes the gift that a group has had longest out of those that wait; null where none does.</summary>
    public async Task<ClinicGift?> TakeGiftAsync(string group, CancellationToken cancellationToken)
    {
        if ((await records.StartingAsync<ClinicGift>(group, Gift, InOrder, 1, null, cancellationToken)).Items is not [var first, ..])
        {
            return null;
        }

        await records.RemoveAsync(group, Gift, first.Id, cancellationToken);
        return first.Value;
    }

    /// <summary>What somebody gave to a group goes with them.</summary>
    private async Task ForgetGiftsAsync(string group, string user, CancellationToken cancellationToken)
    {
        foreach (var gift in (await ListGiftsAsync(user, cancellationToken)).Where(g => g.Group == group))
        {
            await TakeBackAsync(user, gift, cancellationToken);
        }
    }
}
