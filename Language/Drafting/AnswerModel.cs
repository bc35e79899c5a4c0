using NetworkCoachBot.Language.Learning;

namespace NetworkCoachBot.Language.Drafting;

/// <summary>
/// Tells what a clause of an answer is, by its words, by what was asked, and by what the rules of <see cref="DraftReader"/> take it
/// for. Learned while building from Data/Drafting. Immutable.
/// </summary>
internal sealed class AnswerModel
{
    private const string Resource = "NetworkCoachBot.Language.answers.model";
    private const int Openers = 3;
    private const int LongestClause = 40;

    /// <summary>Below this, 0 to 1, the rules have the word; the second where they claim the clause for something else.</summary>
    private static readonly (float Unclaimed, float Claimed) Sure = (0.45f, 0.6f);

    private static readonly Lazy<AnswerModel?> Loaded = new(Load);

    private readonly LinearModel _weights;

    public AnswerModel(LinearModel weights) => _weights = weights;

    /// <summary>The one that was learned when this assembly was built; null in the program that learns it.</summary>
    public static AnswerModel? Shared => Loaded.Value;

    public static int Classes { get; } = Enum.GetValues<AnswerKind>().Length;

    /// <summary>What a clause is; <paramref name="byRules"/> where it is not sure.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="asked">What the coach had asked.</param>
    /// <param name="readerName">Whose name stands for the reader.</param>
    /// <param name="byRules">What the rules take it for.</param>
    public AnswerKind Read(Clause clause, Asked asked, string readerName, AnswerKind byRules)
    {
        Span<float> scores = stackalloc float[Classes];
        _weights.Score(Features(clause, asked, readerName, byRules), scores);
        var best = 0;
        var sum = 0f;
        for (var c = 0; c < scores.Length; c++)
        {
            best = scores[c] > scores[best] ? c : best;
        }

        var most = scores[best];
        foreach (var score in scores)
        {
            sum += MathF.Exp(score - most);
        }

        // "he fixes old diesels", with no word of oneself, links nobody: it is what he does. So is "the mirror room in the second one", where
        // a reason was asked for.
        best = best is (int)AnswerKind.Link or (int)AnswerKind.Referrer && (clause.Words[0] is "he" or "she" or "they" || (asked == Asked.Reason && byRules is not (AnswerKind.Link or AnswerKind.Referrer))) && !clause.Words.Any(w => w is "i" or "we" or "my" or "our" or "me" or "us" or "mine" or "both" or "same" or "there") ? (int)AnswerKind.Reason : best;
        return 1 / sum >= (byRules == AnswerKind.Unclear ? Sure.Unclaimed : Sure.Claimed) ? (AnswerKind)best : byRules;
    }

    /// <summary>Words, neighbours and openers of a clause, alone and beside what was asked.</summary>
    public static FeatureBag Features(Clause clause, Asked asked, string readerName, AnswerKind byRules)
    {
        var bag = new FeatureBag();
        var (question, rules) = (asked.ToString(), byRules.ToString());
        var words = Words(clause, readerName);
        var isOfReader = words.Any(w => w is "he" or "she" or "they" or "his" or "her" or "their" or "him" or "them" or "he's" or "she's" or "they're" or "hes" or "shes" or ReaderWord);
        var isOfUser = words.Any(w => w is "i" or "we" or "i'm" or "im" or "i've" or "ive" or "we've" or "my" or "our" or "me" or "us" or "i'd" or "mine" or "i'll");
        var about = (isOfReader ? "reader" : "") + (isOfUser ? "user" : "");
        var length = Math.Min(words.Length / 3, 4).ToString(System.Globalization.CultureInfo.InvariantCulture);
        bag.Add("asked", question);
        bag.Add("rules", rules);
        bag.Add("both", question, rules);
        bag.Add("about", about);
        bag.Add("about", question, about);
        bag.Add("about", rules, about);
        bag.Add("length", question, length);
        bag.Add("length", rules, length);
        bag.Add("first", question, words.Length > 0 ? words[0] : "");
        bag.Add("mark", question, clause.Text.EndsWith('?') ? "?" : "");
        for (var i = 0; i < words.Length; i++)
        {
            bag.Add("word", words[i], value: 0.7f);
            bag.Add("word", question, words[i], value: 0.5f);
            if (i + 1 < words.Length)
            {
                bag.Add("pair", words[i], words[i + 1], value: 0.7f);
            }

            if (i + 2 < words.Length)
            {
                bag.Add("skip", words[i], words[i + 2], value: 0.5f);
            }

            if (i < Openers)
            {
                bag.Add("opens", words[i], i.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        bag.Add("opens", string.Join(' ', words.Take(2)));
        bag.Add("opens", string.Join(' ', words.Take(3)));
        bag.Add("ends", words.Length > 0 ? words[^1] : "");
        return bag;
    }

    private const string ReaderWord = "<reader>";

    /// <summary>Words as they are told apart: the reader's name is one word, and so is any number.</summary>
    private static string[] Words(Clause clause, string readerName)
    {
        var names = readerName.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. clause.Words.Take(LongestClause).Select(w =>
            names.Contains(w) || (w.EndsWith("'s", StringComparison.Ordinal) && names.Contains(w[..^2])) ? ReaderWord
            : w.Any(char.IsDigit) ? "#"
            : w)];
    }

    private static AnswerModel? Load()
    {
        using var stream = typeof(AnswerModel).Assembly.GetManifestResourceStream(Resource);
        if (stream is null)
        {
            return null;
        }

        using var reader = new BinaryReader(stream);
        return new AnswerModel(LinearModel.Read(reader));
    }
}
