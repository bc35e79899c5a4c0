namespace NetworkCoachBot.Language.Text;

/// <summary>Where mail addresses, links and phone numbers end. Plain scans: no pattern here can run long on hostile text.</summary>
internal static class ContactPatterns
{
    private const int Longest = 254;

    /// <summary>The end of a mail address that begins here, or -1.</summary>
    public static int EmailEnd(string text, int start)
    {
        if (!char.IsLetterOrDigit(text[start]) || (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '.')))
        {
            return -1;
        }

        var i = start;
        while (i < text.Length && i - start < Longest && (char.IsLetterOrDigit(text[i]) || text[i] is '.' or '_' or '%' or '+' or '-' or '\''))
        {
            i++;
        }

        if (i >= text.Length || text[i] != '@')
        {
            return -1;
        }

        var domain = ++i;
        var dot = -1;
        while (i < text.Length && i - start < Longest && (char.IsLetterOrDigit(text[i]) || text[i] is '.' or '-'))
        {
            dot = text[i] == '.' && i + 2 < text.Length && char.IsLetter(text[i + 1]) ? i : dot;
            i++;
        }

        while (i > domain && text[i - 1] is '.' or '-')
        {
            i--;
        }

        return dot > domain && i - dot > 2 ? i : -1;
    }

    /// <summary>The end of a link that begins here, or -1.</summary>
    public static int UrlEnd(string text, int start)
    {
        var rest = text.AsSpan(start);
        var isLink = rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("linkedin.com/", StringComparison.OrdinalIgnoreCase);
        if (!isLink || (start > 0 && char.IsLetterOrDigit(text[start - 1])))
        {
            return -1;
        }

        var end = start;
        while (end < text.Length && text[end] is not (' ' or '\n' or '"' or '<' or '>'))
        {
            end++;
        }

        while (end > start && text[end - 1] is '.' or ',' or ')' or '!' or '?' or ';' or ':')
        {
            end--;
        }

        return end;
    }

    /// <summary>The end of a phone number (7 to 15 digits) that begins here, or -1. An ISO date is none.</summary>
    public static int PhoneEnd(string text, int start)
    {
        if (!(char.IsAsciiDigit(text[start]) || text[start] is '+' or '(') || (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '/' or '$')))
        {
            return -1;
        }

        var digits = 0;
        var end = start;
        var groups = 0;
        for (var i = start; i < text.Length && i - start < 24; i++)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c))
            {
                groups += i == start || !char.IsAsciiDigit(text[i - 1]) ? 1 : 0;
                digits++;
                end = i + 1;
            }
            else if (c is not (' ' or '-' or '.' or '(' or ')' or '+') || (c == '+' && i != start) || IsGap(text, i))
            {
                break;
            }
        }

        var span = text.AsSpan(start, end - start);
        var isDate = span.Length == 10 && span[4] == '-' && span[7] == '-';
        var isSplit = groups > 1 || text[start] == '+' || digits is 10 or 11;
        return digits is >= 7 and <= 15 && isSplit && !isDate && (end == text.Length || !char.IsLetterOrDigit(text[end])) ? end : -1;
    }

    private static bool IsGap(string text, int i) => text[i] == ' ' && i + 1 < text.Length && text[i + 1] == ' ';
}
