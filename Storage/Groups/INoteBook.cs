using NetworkCoachBot.Coaching.Groups;

namespace NetworkCoachBot.Storage.Groups;

/// <summary>Where the notes between members and the coaches of their groups are kept: with the writer, and once sent with the reader.</summary>
public interface INoteBook
{
    /// <summary>The coaches of the groups that a user is in, each once, by name; not the user.</summary>
    Task<IReadOnlyList<GroupCoach>> ListCoachesAsync(string user, CancellationToken cancellationToken);

    /// <summary>A key for a note.</summary>
    string NewId();

    /// <summary>A note that the user wrote; null where there is none of that key.</summary>
    Task<CoachNote?> FindAsync(string user, string id, CancellationToken cancellationToken);

    /// <summary>Keeps a note with its writer.</summary>
    Task SaveAsync(CoachNote note, CancellationToken cancellationToken);

    /// <summary>Takes away a note that was not sent.</summary>
    Task DropAsync(CoachNote note, CancellationToken cancellationToken);

    /// <summary>Keeps a note as sent, with its writer and its reader.</summary>
    Task SendAsync(CoachNote note, CancellationToken cancellationToken);

    /// <summary>A note that was sent to the user; null where there is none of that key.</summary>
    Task<CoachNote?> FindReceivedAsync(string user, string id, CancellationToken cancellationToken);

    /// <summary>The newest note that was sent to the user; null for none.</summary>
    Task<CoachNote?> LastReceivedAsync(string user, CancellationToken cancellationToken);
}
