using NetworkCoachBot.Storage.Turns;

namespace NetworkCoachBot.Storage.Sealing;

/// <summary>A turn on a sealed store.</summary>
internal sealed class SealedScope(ITurnScope inner, TurnIdentity turn, Func<Seals> seals) : SealedReader(inner, seals, keepsOrder: true), ITurnScope
{
    public bool Handled => inner.Handled;

    public bool MayHaveOpenReplies => inner.MayHaveOpenReplies;

    public async Task<string?> ReadAnswerAsync(CancellationToken cancellationToken) =>
        await inner.ReadAnswerAsync(cancellationToken) is { } answer ? Seals.Ring.Open(Places.Answer(turn.Key), answer) : null;

    public Task LeaveGatesAsync() => inner.LeaveGatesAsync();

    public async Task<IReadOnlyList<OutboxRow>> ReadOpenRepliesAsync(CancellationToken cancellationToken) =>
        [.. (await inner.ReadOpenRepliesAsync(cancellationToken)).Select(Seals.Open)];

    public Task CommitAsync(UnitOfWork unit) => inner.CommitAsync(Seals.Seal(unit));

    public Task SettleAsync(TurnKey key, string? remaining) =>
        inner.SettleAsync(key, remaining is null ? null : Seals.Ring.Seal(Places.Replies(turn.Conversation, key), remaining));

    public ValueTask DisposeAsync() => inner.DisposeAsync();
}
