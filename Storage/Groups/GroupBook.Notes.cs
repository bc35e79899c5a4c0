using NetworkCoachBot.Coaching.Groups;

namespace NetworkCoachBot.Storage.Groups;

public sealed partial class GroupBook : INoteBook
{
    /// <summary>The kind of the records in which letters wait for somebody's first message; a note's letter has the note's key.</summary>
    public const string Waiting = "letter";

    private const string Written = "note", Received = "received", InOrder = "at:";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<GroupCoach>> ListCoachesAsync(string user, CancellationToken cancellationToken)
    {
        var coaches = new List<GroupCoach>();
        foreach (var membership in await ListGroupsAsync(user, cancellationToken))
        {
            if (await FindAsync(membership.Key, cancellationToken) is { CoachId: { } coach, CoachName: { } name } group && coach != user && coaches.All(c => c.Id != coach))
            {
                coaches.Add(new GroupCoach(coach, name, group.Name));
            }
        }

        return [.. coaches.OrderBy(c => c.Name, StringComparer.OrdinalIgnoreCase).ThenBy(c => c.Id, StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    /// <remarks>Keys of a later time come later.</remarks>
    public string NewId() => Guid.CreateVersion7().ToString("N");

    /// <inheritdoc/>
    async Task<CoachNote?> INoteBook.FindAsync(string user, string id, CancellationToken cancellationToken) =>
        (await records.FindAsync<CoachNote>(user, Written, id, cancellationToken))?.Value;

    /// <inheritdoc/>
    public Task SaveAsync(CoachNote note, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(note);
        return records.PutAsync(note.From, Written, note.Id, note, [InOrder + note.Id], cancellationToken);
    }

    /// <inheritdoc/>
    public Task DropAsync(CoachNote note, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(note);
        return records.RemoveAsync(note.From, Written, note.Id, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task SendAsync(CoachNote note, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(note);
        var sent = note with { IsSent = true };
        await SaveAsync(sent, cancellationToken);
        await records.PutAsync(sent.To ?? throw new ArgumentException("It goes to nobody.", nameof(note)), Received, sent.Id, sent, [InOrder + sent.Id], cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<CoachNote?> FindReceivedAsync(string user, string id, CancellationToken cancellationToken) =>
        (await records.FindAsync<CoachNote>(user, Received, id, cancellationToken))?.Value;

    /// <inheritdoc/>
    public async Task<CoachNote?> LastReceivedAsync(string user, CancellationToken cancellationToken) =>
        (await ReadNotesAsync(user, Received, cancellationToken)) is [.., var last] ? last : null;

    /// <summary>What somebody wrote to the coaches of their groups, or as one, and what was sent to them; oldest first.</summary>
    public async Task<IReadOnlyList<CoachNote>> ListNotesAsync(string user, CancellationToken cancellationToken) =>
        [.. (await ReadNotesAsync(user, Written, cancellationToken)).Concat(await ReadNotesAsync(user, Received, cancellationToken)).OrderBy(n => n.Id, StringComparer.Ordinal)];

    /// <summary>Takes what somebody wrote away from those to whom it was sent.</summary>
    private async Task ForgetNotesAsync(string user, CancellationToken cancellationToken)
    {
        foreach (var note in (await ReadNotesAsync(user, Written, cancellationToken)).Where(n => n is { IsSent: true, To: not null }))
        {
            await records.RemoveAsync(note.To!, Received, note.Id, cancellationToken);
            await records.RemoveAsync(note.To!, Waiting, note.Id, cancellationToken);
        }
    }

    private async Task<IReadOnlyList<CoachNote>> ReadNotesAsync(string user, string kind, CancellationToken cancellationToken) =>
        [.. (await records.StartingAsync<CoachNote>(user, kind, InOrder, MostMembers, null, cancellationToken)).Items.Select(found => found.Value)];
}
