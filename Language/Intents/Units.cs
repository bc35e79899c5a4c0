using NetworkCoachBot.Language.Entities;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Intents;

/// <summary>
/// The words of a message with names, companies and numbers put behind one mark each, misspelt words corrected, and a pasted
/// message taken out: what the message is about does not depend on who is named.
/// </summary>
internal sealed class Units
{
    private const int Cap = 160;

    private Units(List<string> words, List<string> pasted, string joined, int[] starts)
    {
        Words = words;
        Pasted = pasted;
        Joined = joined;
        Starts = starts;
    }

    public List<string> Words { get; }

    public List<string> Pasted { get; }

    /// <summary>The words with blanks between them, and where each begins; the end is the last element.</summary>
    public string Joined { get; }

    public int[] Starts { get; }

    public static Units Of(Reading reading, Vocabulary vocabulary)
    {
        var words = new List<string>(reading.Tokens.Count);
        var pasted = new List<string>();
        for (var i = 0; i < reading.Tokens.Count && words.Count < Cap; i++)
        {
            var word = Word(reading, i, vocabulary);
            if (i >= reading.Pasted.Start && i < reading.Pasted.End)
            {
                pasted.Add(word ?? "");
                word = i == reading.Pasted.Start ? "{pasted}" : null;
            }

            if (word is not null)
            {
                words.Add(word);
            }
        }

        var starts = new int[words.Count + 1];
        for (var i = 0; i < words.Count; i++)
        {
            starts[i + 1] = starts[i] + words[i].Length + 1;
        }

        return new Units(words, pasted, string.Join(' ', words), starts);
    }

    public ReadOnlySpan<char> Phrase(int from, int count) => Joined.AsSpan(Starts[from], Starts[from + count] - Starts[from] - 1);

    private static string? Word(Reading reading, int i, Vocabulary vocabulary)
    {
        var token = reading.Tokens[i];
        var tag = reading.Tags[i];
        return tag switch
        {
            Tag.BeginPerson => "{p}",
            Tag.BeginCompany => "{c}",
            Tag.InPerson or Tag.InCompany => null,
            _ => token.Kind switch
            {
                TokenKind.Number => "#",
                TokenKind.Word => char.IsAsciiDigit(token.Norm[0]) ? "#" : Lexicon.Shared.Classes(token.Norm) != 0 ? token.Norm : vocabulary.Correct(token.Norm),
                TokenKind.Punctuation when token.Norm is "\"" or "'" or "(" or ")" or "-" or "*" or "_" => null,
                _ => token.Norm,
            },
        };
    }
}
