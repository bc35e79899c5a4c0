namespace NetworkCoachBot.Coaching.Outreach;

/// <summary>Finds the name of a message's reader in what is said about them.</summary>
internal static class ReaderName
{
    /// <summary>Forms of the reader's name become a subject or object pronoun that the rest then turns into "you".</summary>
    public static void Mark(List<SpacedWord> tokens, Reader reader)
    {
        var parts = Names.IsDescription(reader.Name) ? [] : Names.Tidy(reader.Name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var company = NameParts(reader);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (company.Length > 1 && SpacedWord.StandAt(tokens, i, company))
            {
                i += company.Length - 1;
                continue;
            }

            var length = NameAt(tokens, i, parts, out var possessive);
            if (length == 0)
            {
                continue;
            }

            // "Pete's a master plumber" is no plumber of Pete's.
            var isHe = possessive && length == 1 && i + 1 < tokens.Count && tokens[i + 1].Word.ToLowerInvariant() is "a" or "an" or "the" or "not" or "been" or "still" or "also" or "now" or "always" or "so" or "in" or "on" or "at";
            tokens[i].Word = isHe ? "he's" : possessive ? "his" : "he";
            tokens[i].IsName = true;
            tokens[i].After = tokens[i + length - 1].After;
            tokens.RemoveRange(i + 1, length - 1);
        }
    }

    private static int NameAt(List<SpacedWord> tokens, int at, string[] parts, out bool possessive)
    {
        possessive = false;
        for (var from = 0; from < parts.Length; from++)
        {
            var length = 0;
            while (from + length < parts.Length && at + length < tokens.Count
                && Same(tokens[at + length].Word, parts[from + length], ref possessive))
            {
                length++;
            }

            // A lone title is no name, nor is a lone surname followed by more name ("Ruiz Foods").
            var alone = from > 0 && length > 0 && at + length < tokens.Count && tokens[at + length].Word is [var c, ..] && char.IsUpper(c) && tokens[at + length - 1].After == " ";
            if (length > 0 && !(length == 1 && Names.IsTitle(parts[from])) && !alone)
            {
                return length;
            }
        }

        return 0;
    }

    private static bool Same(string word, string part, ref bool possessive)
    {
        if (word.Equals(part, StringComparison.OrdinalIgnoreCase) || word.Equals(part.TrimEnd('.'), StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (word.Length == part.Length + 2 && word.EndsWith("'s", StringComparison.OrdinalIgnoreCase) && word.StartsWith(part, StringComparison.OrdinalIgnoreCase))
        {
            possessive = true;
            return true;
        }

        return false;
    }

    private static string[] NameParts(Reader reader) =>
        reader.Company is null ? [] : Names.Tidy(reader.Company).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
