using NetworkCoachBot.Storage.Reminders;

namespace NetworkCoachBot.Tests.Support;

/// <summary>Reminders in memory, for conversations in tests.</summary>
public sealed class MemoryNudges : INudgeBook
{
    /// <summary>What was asked for, by person or task.</summary>
    public Dictionary<string, (DateTimeOffset Due, Nudge Nudge)> Asked { get; } = [];

    public Task PlanAsync(string user, DateTimeOffset due, Nudge nudge, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task CancelAsync(string user, NudgeKind kind, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task AskAsync(string user, DateTimeOffset due, Nudge nudge, CancellationToken cancellationToken)
    {
        Asked[(nudge.PersonId ?? nudge.TaskId)!] = (due, nudge);
        return Task.CompletedTask;
    }

    public Task DropAskedAsync(string user, string key, CancellationToken cancellationToken)
    {
        Asked.Remove(key);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<(DateTimeOffset Due, Nudge Nudge)>> ListAskedAsync(string user, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<(DateTimeOffset Due, Nudge Nudge)>>([.. Asked.Values.OrderBy(a => a.Due)]);
}
