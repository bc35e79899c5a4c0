namespace NetworkCoachBot.Coaching.Outreach;

/// <summary>Gaps inside a text being composed: marked by two private characters, so that any punctuation may stand in their names.</summary>
internal static class Gap
{
    private const char Opens = '\uE000';
    private const char Closes = '\uE001';

    /// <summary>A gap with its name.</summary>
    public static string Named(string name) => $"{Opens}{name}{Closes}";

    /// <summary>The text as shown: ▢ and the name.</summary>
    public static string Shown(string marked) => marked.Replace($"{Opens}", Composer.GapMark + " ", StringComparison.Ordinal).Replace($"{Closes}", "", StringComparison.Ordinal);

    /// <summary>The text in pieces.</summary>
    public static IReadOnlyList<(string Text, bool IsGap)> Pieces(string marked)
    {
        var pieces = new List<(string, bool)>();
        foreach (var (part, first) in marked.Split(Opens).Select((p, i) => (p, i == 0)))
        {
            var end = first ? -1 : part.IndexOf(Closes, StringComparison.Ordinal);
            if (end >= 0)
            {
                pieces.Add((part[..end], true));
            }

            if (end + 1 < part.Length)
            {
                pieces.Add((part[(end + 1)..], false));
            }
        }

        return pieces;
    }
}
