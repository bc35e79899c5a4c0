using System.Globalization;
using NetworkCoachBot.Language.Entities;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Learning;

/// <summary>
/// Writes utterances again with other names, so that the tagger learns where names stand and not which were in the file; in some it
/// is told to know none of them.
/// </summary>
internal sealed class Variants(Lexicon lexicon, Tokenizer tokenizer, IReadOnlyDictionary<string, int> wordCounts)
{
    private readonly string[] _given = [.. lexicon.Words(WordClass.Given)];
    private readonly string[] _surnames = [.. lexicon.Words(WordClass.Surname)];
    private readonly string[] _companyWords = [.. lexicon.Words(WordClass.CompanyWord)];

    /// <summary>The utterance as it is and with other names, tagged.</summary>
    public IEnumerable<TaggedTokens> Of(Annotated utterance, Vocabulary vocabulary, int copies)
    {
        var random = new Random((int)FeatureBag.Hash(utterance.Text));
        yield return Tagged(utterance, vocabulary, random, forgetNames: false);
        for (var i = 0; i < copies && utterance.Spans.Any(s => s.Kind is Tag.BeginPerson or Tag.BeginCompany); i++)
        {
            yield return Tagged(Renamed(utterance, random), vocabulary, random, forgetNames: random.NextDouble() < 0.4);
        }
    }

    public static Tag[] TagsOf(Annotated utterance, IReadOnlyList<Token> tokens)
    {
        var tags = new Tag[tokens.Count];
        foreach (var (kind, start, end) in utterance.Spans)
        {
            var next = kind;
            for (var i = 0; i < tokens.Count; i++)
            {
                if (tokens[i].Start >= start && tokens[i].Start < end && (tokens[i].End <= end || IsThumbedPossessive(utterance.Text, tokens[i], end)))
                {
                    tags[i] = next;
                    next = kind + 1;
                }
            }
        }

        return tags;
    }

    /// <summary>"karens number": the s belongs to the token, not to the name.</summary>
    private static bool IsThumbedPossessive(string text, Token token, int end) => token.End == end + 1 && text[end] == 's';

    private TaggedTokens Tagged(Annotated utterance, Vocabulary vocabulary, Random random, bool forgetNames)
    {
        var tokens = tokenizer.Cut(utterance.Text);
        var tags = TagsOf(utterance, tokens);
        var knows = random.NextDouble() < 0.25;
        var known = knows
            ? tokens.Where((_, i) => tags[i].IsIn(Tag.BeginPerson)).Select(t => t.Lower).ToHashSet(StringComparer.Ordinal)
            : [];
        var rolls = tokens.Select(_ => random.NextDouble()).ToArray();
        var views = TokenView.Of(tokens, lexicon, vocabulary, known.Contains, i => IsRare(tokens[i], tags[i], rolls[i], forgetNames));
        return new TaggedTokens(views, tags);
    }

    private bool IsRare(Token token, Tag tag, double roll, bool forgetNames)
    {
        if (!token.IsWord)
        {
            return false;
        }

        if (tag.IsIn(Tag.BeginPerson) || tag.IsIn(Tag.BeginCompany))
        {
            return forgetNames && (lexicon.Classes(token.Norm) & (WordClass.Title | WordClass.CompanyWord | WordClass.Particle)) == 0;
        }

        return wordCounts.GetValueOrDefault(token.Norm) <= 1 && lexicon.Classes(token.Norm) == 0 && roll < 0.6;
    }

    private Annotated Renamed(Annotated utterance, Random random)
    {
        var text = new System.Text.StringBuilder();
        var spans = new List<(Tag, int, int)>();
        var at = 0;
        foreach (var (kind, start, end) in utterance.Spans.OrderBy(s => s.Start))
        {
            text.Append(utterance.Text, at, start - at);
            var old = utterance.Text[start..end];
            var name = kind switch { Tag.BeginPerson => Person(old, random), Tag.BeginCompany => Company(random), _ => old };
            spans.Add((kind, text.Length, text.Length + name.Length));
            text.Append(kind is Tag.BeginDate or Tag.BeginCount ? name : Cased(name, old));
            at = end;
        }

        text.Append(utterance.Text, at, utterance.Text.Length - at);
        return utterance with { Text = text.ToString(), Spans = spans };
    }

    private string Person(string old, Random random)
    {
        var words = old.Split(' ');
        var title = (lexicon.Classes(Folding.Fold(words[0]).TrimEnd('.')) & WordClass.Title) != 0 && words.Length > 1;
        var surname = random.GetItems(_surnames, 1)[0];
        var given = random.GetItems(_given, 1)[0];
        return (title, words.Length) switch
        {
            (true, _) => $"{words[0]} {(Folding.Fold(words[0]).StartsWith("aunt", StringComparison.Ordinal) || words[0].StartsWith("uncle", StringComparison.OrdinalIgnoreCase) ? given : surname)}",
            (_, 1) => random.NextDouble() < 0.8 ? given : surname,
            _ => $"{given} {surname}",
        };
    }

    private string Company(Random random)
    {
        var surname = random.GetItems(_surnames, 1)[0];
        return random.Next(5) switch
        {
            0 => random.GetItems(lexicon.Companies.ToArray(), 1)[0],
            1 => surname,
            2 => $"{surname} {random.GetItems(_companyWords, 1)[0]}",
            3 => surname[..Math.Min(3, surname.Length)] + random.GetItems(_companyWords, 1)[0],
            _ => $"{random.GetItems(_given, 1)[0]} {random.GetItems(_companyWords, 1)[0]}",
        };
    }

    private static string Cased(string name, string like) =>
        like.Any(char.IsUpper) ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name) : name.ToLowerInvariant();
}
