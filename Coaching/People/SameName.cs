using NetworkCoachBot.Coaching.Outreach;

namespace NetworkCoachBot.Coaching.People;

/// <summary>Who of the network a fuller name can mean (F7).</summary>
public static class SameName
{
    /// <summary>
    /// The one who is kept under a first name alone, and who a full name that begins with it can mean: "Jim", once "Jim Ruiz" is
    /// spoken of. Null where nobody is, or several are.
    /// </summary>
    /// <param name="full">The full name.</param>
    /// <param name="found">People whose names hold its first word.</param>
    public static Person? Bare(string full, IEnumerable<Person> found)
    {
        ArgumentNullException.ThrowIfNull(full);
        ArgumentNullException.ThrowIfNull(found);
        return Words(full) is [var first, _, ..] && !Names.IsDescription(full)
            && found.Where(p => p.Status == PersonStatus.Active && Words(p.Name) is [var only] && only.Equals(first, StringComparison.OrdinalIgnoreCase)).Take(2).ToArray() is [var one] ? one : null;
    }

    private static string[] Words(string name) => [.. name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !Names.IsTitle(w))];
}
