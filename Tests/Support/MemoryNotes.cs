using NetworkCoachBot.Coaching.Groups;
using NetworkCoachBot.Storage.Groups;

namespace NetworkCoachBot.Tests.Support;

/// <summary>Notes between members and coaches, in memory; and who coaches the groups that the user is in.</summary>
public sealed class MemoryNotes : INoteBook
{
    private readonly List<CoachNote> _written = [];
    private readonly List<CoachNote> _received = [];

    public List<GroupCoach> Coaches { get; } = [];

    public IReadOnlyList<CoachNote> Received => _received;

    public Task<IReadOnlyList<GroupCoach>> ListCoachesAsync(string user, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<GroupCoach>>([.. Coaches]);

    public string NewId() => $"n{_written.Count + 1}";

    public Task<CoachNote?> FindAsync(string user, string id, CancellationToken cancellationToken) => Task.FromResult(_written.Find(n => n.From == user && n.Id == id));

    public Task SaveAsync(CoachNote note, CancellationToken cancellationToken)
    {
        _written.RemoveAll(n => n.Id == note.Id);
        _written.Add(note);
        return Task.CompletedTask;
    }

    public Task DropAsync(CoachNote note, CancellationToken cancellationToken)
    {
        _written.RemoveAll(n => n.Id == note.Id);
        return Task.CompletedTask;
    }

    public Task SendAsync(CoachNote note, CancellationToken cancellationToken)
    {
        _received.Add(note with { IsSent = true });
        return SaveAsync(note with { IsSent = true }, cancellationToken);
    }

    public Task<CoachNote?> FindReceivedAsync(string user, string id, CancellationToken cancellationToken) => Task.FromResult(_received.Find(n => n.To == user && n.Id == id));

    public Task<CoachNote?> LastReceivedAsync(string user, CancellationToken cancellationToken) => Task.FromResult(_received.FindLast(n => n.To == user));
}
