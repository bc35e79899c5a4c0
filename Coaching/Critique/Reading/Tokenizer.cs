using System.Text;

namespace NetworkCoachBot.Coaching.Critique.Reading;

/// <summary>Cuts a text into tokens in one pass, keeping where each stood.</summary>
internal static class Tokenizer
{
    private const int LongestAddress = 254;

    public static List<Token> Tokenize(string text, Spelling spelling)
    {
        var tokens = new List<Token>(text.Length / 4);
        var at = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (c is '\n')
            {
                tokens.Add(new Token("\n", TokenKind.Break, at, at + 1, false));
                at++;
            }
            else if (char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u00AD')
            {
                at++;
            }
            else if (LinkEnd(text, at) is var link && link > at)
            {
                tokens.Add(new Token("link", TokenKind.Link, at, link, false));
                at = link;
            }
            else if (IsWordPart(text, at, out _))
            {
                at = AddWord(text, at, tokens, spelling);
            }
            else
            {
                var width = char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
                tokens.Add(new Token(Mark(text, at, width), TokenKind.Mark, at, at + width, false));
                at += width;
            }
        }

        return tokens;
    }

    private static string Mark(string text, int at, int width) => text[at] switch
    {
        '“' or '”' or '„' or '«' or '»' or '"' => "\"",
        '‘' or '’' or '`' or '\'' => "'",
        '–' or '—' => "—",
        '…' => "...",
        _ => width == 1 && text[at] < 128 ? char.ToString(text[at]) : text.Substring(at, width),
    };

    private static bool IsWordPart(string text, int at, out int width)
    {
        width = 1;
        if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            width = 2;
            return Rune.IsLetterOrDigit(new Rune(text[at], text[at + 1]));
        }

        return char.IsLetterOrDigit(text[at]) || char.GetUnicodeCategory(text[at]) is System.Globalization.UnicodeCategory.NonSpacingMark;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '´' or '`';

    /// <summary>Invisible marks inside a word (a soft hyphen, a joiner) belong to it.</summary>
    private static bool IsInvisible(char c) => c is '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u00AD';

    private static int AddWord(string text, int start, List<Token> tokens, Spelling spelling)
    {
        var end = start;
        var digits = char.IsAsciiDigit(text[start]);
        while (end < text.Length)
        {
            if (IsWordPart(text, end, out var width))
            {
                if (digits != char.IsAsciiDigit(text[end]) && end > start && (digits || !char.IsAsciiDigit(text[end])))
                {
                    // "15min" is 15, min; "B2B" stays whole.
                    break;
                }

                end += width;
            }
            else if (end + 1 < text.Length && (IsApostrophe(text[end]) || IsInvisible(text[end])) && IsWordPart(text, end + 1, out _) && !digits)
            {
                end++;
            }
            else if (digits && end + 1 < text.Length && text[end] is '.' or ',' && char.IsAsciiDigit(text[end + 1]))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        var typed = text.AsSpan(start, end - start);
        if (digits)
        {
            tokens.Add(new Token(typed.ToString(), TokenKind.Number, start, end, false));
            return end;
        }

        var plain = Spelling.Plain(typed);
        if (Postscript(text, start, plain) is var ps && ps > 0)
        {
            tokens.Add(new Token("ps", TokenKind.Word, start, ps, false));
            return ps;
        }

        if (plain == "w" && end < text.Length && text[end] == '/')
        {
            tokens.Add(new Token("with", TokenKind.Word, start, end + 1, false));
            return end + 1;
        }

        var capital = char.IsUpper(typed[0]) && !(typed.Length > 3 && AllUpper(typed));
        foreach (var word in spelling.WriteOut(plain))
        {
            tokens.Add(new Token(word, TokenKind.Word, start, end, capital));
            // In "I'm" and "Ana's" only the first word is typed with a capital.
            capital = false;
        }

        return end;
    }

    private static bool AllUpper(ReadOnlySpan<char> typed)
    {
        foreach (var c in typed)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"P.S.", "P.P.S.", "PS:" at the head of a line or sentence: where it ends, else 0.</summary>
    private static int Postscript(string text, int start, string plain)
    {
        if (plain is not ("p" or "ps" or "pps"))
        {
            return 0;
        }

        var before = start - 1;
        while (before >= 0 && text[before] is ' ' or '\t')
        {
            before--;
        }

        if (before >= 0 && text[before] is not ('\n' or '\r' or '.' or '!' or '?' or ')' or ','))
        {
            return 0;
        }

        if (plain != "p")
        {
            return start + plain.Length;
        }

        var at = start + 1;
        while (at + 1 < text.Length && text[at] == '.' && char.ToLowerInvariant(text[at + 1]) is 'p' or 's')
        {
            at += 2;
        }

        return at > start + 1 && char.ToLowerInvariant(text[at - 1]) == 's' ? at + (at < text.Length && text[at] == '.' ? 1 : 0) : 0;
    }

    /// <summary>Where the web or mail address that starts here ends; start when there is none.</summary>
    private static int LinkEnd(string text, int start)
    {
        if (!char.IsAsciiLetterOrDigit(text[start]))
        {
            return start;
        }

        var end = start;
        var dots = 0;
        var at = false;
        var scheme = false;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('"' or '<' or '>' or '(' or ')' or '[' or ']' or ',' or ';' or '”' or '“'))
        {
            dots += text[end] == '.' && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1]) ? 1 : 0;
            at |= text[end] == '@';
            scheme |= text[end] == ':' && text.AsSpan(end).StartsWith("://");
            end++;
            if (end - start > LongestAddress && !scheme)
            {
                // Without a bound a long run of dots would be scanned again from each of its words.
                return start;
            }
        }

        while (end > start && text[end - 1] is '.' or '!' or '?' or ':' or '\'')
        {
            end--;
        }

        var chunk = text.AsSpan(start, end - start);
        if (scheme || (at && dots > 0) || chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return end;
        }

        return dots > 0 && HasKnownEnding(chunk) ? end : start;
    }

    private static bool HasKnownEnding(ReadOnlySpan<char> chunk)
    {
        var slash = chunk.IndexOf('/');
        var host = slash < 0 ? chunk : chunk[..slash];
        var dot = host.LastIndexOf('.');
        if (dot <= 0)
        {
            return false;
        }

        return host[(dot + 1)..].ToString().ToLowerInvariant() is
            "com" or "org" or "net" or "io" or "ly" or "co" or "edu" or "gov" or "dev" or "uk" or "de" or "fr" or "be" or "me" or "app" or "info" or "eu" or "ca" or "au" or "xyz" or "ai";
    }
}
