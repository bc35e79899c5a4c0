using NetworkCoachBot.Coaching.Groups;
using NetworkCoachBot.Storage.Groups;

namespace NetworkCoachBot.Tests.Support;

/// <summary>Messages for the clinics of groups, in memory; and the groups that the user is in.</summary>
public sealed class MemoryGifts : IGiftBook
{
    private readonly List<ClinicGift> _gifts = [];

    public List<Membership> Groups { get; } = [];

    public IReadOnlyList<ClinicGift> Given => [.. _gifts.Where(g => g.IsGiven)];

    public Task<IReadOnlyList<Membership>> ListGroupsAsync(string user, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Membership>>([.. Groups]);

    public string NewId() => $"g{_gifts.Count + 1}";

    public Task<ClinicGift?> FindGiftAsync(string user, string id, CancellationToken cancellationToken) => Task.FromResult(_gifts.Find(g => g.Id == id));

    public Task<IReadOnlyList<ClinicGift>> ListGiftsAsync(string user, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<ClinicGift>>([.. _gifts]);

    public Task SaveAsync(string user, ClinicGift gift, CancellationToken cancellationToken)
    {
        _gifts.RemoveAll(g => g.Id == gift.Id);
        _gifts.Add(gift);
        return Task.CompletedTask;
    }

    public Task<bool> TakeBackAsync(string user, ClinicGift gift, CancellationToken cancellationToken)
    {
        _gifts.RemoveAll(g => g.Id == gift.Id);
        return Task.FromResult(false);
    }
}
