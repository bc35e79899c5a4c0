namespace NetworkCoachBot.Coaching.Cadence;

/// <summary>How often to be in touch with everybody of a tag (F56).</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Days">Days between contacts.</param>
public sealed record TagRhythm(string Tag, int Days)
{
    /// <summary>The most that are kept.</summary>
    public const int Most = 20;

    /// <summary>A tag as it is compared: "Mentors" is "mentor".</summary>
    public static string Bare(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        var bare = tag.Trim().TrimStart('#').ToLowerInvariant();
        return bare.Length > 3 && bare.EndsWith('s') && !bare.EndsWith("ss", StringComparison.Ordinal) ? bare[..^1] : bare;
    }
}
