namespace NetworkCoachBot.Coaching.Critique;

/// <summary>Puts words in the place of others so that what stands around still reads as a text.</summary>
internal static class Replacement
{
    /// <summary>Replaces text[start..end]; with nothing to put there, blanks, a comma and "but" left behind go too.</summary>
    public static string Put(string text, int start, int end, string words)
    {
        if (words.Length > 0)
        {
            return start == end ? Insert(text, start, words) : string.Concat(text.AsSpan(0, start), words, text.AsSpan(end));
        }

        var after = end;
        while (after < text.Length && text[after] is ',' or ';' or ' ' or '\t')
        {
            after++;
        }

        foreach (var joint in (string[])["but ", "and ", "so "])
        {
            if (text.AsSpan(after).StartsWith(joint, StringComparison.OrdinalIgnoreCase))
            {
                after += joint.Length;
                break;
            }
        }

        var rest = text[after..];
        var before = text[..start];
        if (StartsSentence(before) && rest.Length > 0)
        {
            rest = char.ToUpperInvariant(rest[0]) + rest[1..];
        }
        else if (rest.Length > 0 && rest[0] is '.' or '!' or '?' or '\n' or '\r')
        {
            before = DropJoint(before.TrimEnd(' ', ',', ';'));
        }

        return rest.Length == 0 ? DropJoint(before.TrimEnd(' ', ',', ';', '\n', '\r')) : before + rest;
    }

    private static string Insert(string text, int at, string words)
    {
        var left = at > 0 && !char.IsWhiteSpace(text[at - 1]) ? " " : "";
        var right = at < text.Length && !char.IsWhiteSpace(text[at]) ? " " : "";
        return string.Concat(text.AsSpan(0, at), left + words + right, text.AsSpan(at));
    }

    private static bool StartsSentence(string before)
    {
        var trimmed = before.AsSpan().TrimEnd();
        return trimmed.Length == 0 || trimmed[^1] is '.' or '!' or '?' or '\n' or ':' || before.AsSpan(trimmed.Length).Contains('\n');
    }

    private static string DropJoint(string before)
    {
        foreach (var joint in (string[])[" and", " but", " so"])
        {
            if (before.EndsWith(joint, StringComparison.OrdinalIgnoreCase))
            {
                return before[..^joint.Length].TrimEnd(',', ' ');
            }
        }

        return before;
    }
}
