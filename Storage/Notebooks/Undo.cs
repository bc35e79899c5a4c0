using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Storage.Notebooks;

/// <summary>What takes the user's last change to their people back: one step, and never a deletion, which is for good.</summary>
/// <param name="Id">Which change; a button for an older one does nothing.</param>
/// <param name="Before">The people that were changed or merged away, as they were.</param>
/// <param name="Added">Keys of the people that were added.</param>
public sealed record Undo(string Id, IReadOnlyList<Person> Before, IReadOnlyList<string> Added);
