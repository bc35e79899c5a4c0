namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>Ordinals counted from the end or from where one is: "the one before the last one", "next".</summary>
internal static class RelativeOrdinals
{
    /// <summary>The longest that begins at a token: up to before which token, from where ("end", "current") and how far.</summary>
    public static (int To, string RelativeTo, int Offset)? Read(NumberText text, int at)
    {
        if (text.Are(at, "the", "one", "before", "the", "last"))
        {
            return (text.Is(at + 5, "one") ? at + 6 : at + 5, "end", -1);
        }

        if (text.Are(at, "the", "last", "but", "one") || text.Are(at, "the", "second", "to", "last"))
        {
            return (at + 4, "end", -1);
        }

        if (text.Are(at, "next", "to", "last"))
        {
            return (at + 3, "end", -1);
        }

        return Single(text, at) is { } found ? (found.RelativeTo == "current" && text.Is(at + 1, "one") ? at + 2 : at + 1, found.RelativeTo, found.Offset) : null;
    }

    private static (string RelativeTo, int Offset)? Single(NumberText text, int at) =>
        text.Is(at, "last") ? ("end", 0)
        : text.Is(at, "penultimate") ? ("end", -1)
        : text.Is(at, "antepenultimate") ? ("end", -2)
        : text.Is(at, "next") ? ("current", 1)
        : text.Is(at, "previous") ? ("current", -1)
        : text.Is(at, "current") ? ("current", 0)
        : null;
}
