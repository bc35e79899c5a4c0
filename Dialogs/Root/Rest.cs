using NetworkCoachBot.Coaching;

namespace NetworkCoachBot.Dialogs.Root;

/// <summary>
/// A wish that has to wait until another is done: kept as words that are read like typed ones, so in English, or as the person
/// typed them.
/// </summary>
public static class Rest
{
    private static readonly Words Coach = new(RootWords.ResourceManager);

    /// <summary>The wish to write to somebody.</summary>
    public static string WriteTo(string name) => Coach.English("write_to", name);

    /// <summary>A wish as it is shown.</summary>
    public static string Shown(string wish)
    {
        ArgumentNullException.ThrowIfNull(wish);
        var start = WriteTo("");
        return wish.StartsWith(start, StringComparison.Ordinal) ? Coach.Say("write_to", 0, wish[start.Length..]) : wish;
    }
}
