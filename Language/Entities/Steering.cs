using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Entities;

/// <summary>Yes, no, and the words that steer a walk, from the phrases of Data/Lexicon.</summary>
internal sealed class Steering
{
    private const int LongestAnswer = 10;
    private const int LongestUnlisted = 3;

    private static readonly HashSet<string> Padding = new(StringComparer.Ordinal)
    {
        "please", "thanks", "thank you", "um", "uh", "uhm", "er", "oh", "well", "so", "hey", "hi", "coach", "just", "actually", "lol", "haha", "sorry", "really", "then", "now", "hm", "hmm", "man", "dude", "mate", "damn", "wait",
    };

    /// <summary>Words with which a sentence begins that explains a yes or a no.</summary>
    private static readonly HashSet<string> Explaining = new(StringComparer.Ordinal) { "it", "its", "i", "im", "she", "shes", "he", "hes", "they", "theyre", "we", "you", "that", "thats", "this", "those", "these", "all", "my", "do", "go" };

    private readonly Dictionary<string, Navigation> _navigation = Read<Navigation>("steering");
    private readonly Dictionary<string, Answer> _answers = Read<Answer>("answers");

    /// <summary>The words of a message as the phrase lists write them, without marks.</summary>
    public static string Said(IReadOnlyList<Token> tokens) =>
        string.Join(' ', tokens.Where(t => t.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Emoji || t.Norm is "?" && tokens.Count < 3).Take(LongestAnswer + 2).Select(t => t.Norm));

    public Navigation Navigation(string said) =>
        said is [.., ' ', '?'] ? Navigation(said[..^2])
        : _navigation.TryGetValue(said, out var word) || _navigation.TryGetValue(Bare(said), out word) ? word
        : Bare(said) is var bare && _answers.TryGetValue(bare, out var answer) ? answer switch
        {
            Language.Answer.Yes => Language.Navigation.Yes,
            Language.Answer.No => Language.Navigation.No,
            _ => Language.Navigation.None,
        }
        : Language.Navigation.None;

    /// <summary>The whole message as an answer, else by its first words; a long message answers nothing by itself.</summary>
    public Answer Answer(string said, IReadOnlyList<Token> tokens)
    {
        if (said.Length == 0)
        {
            return Language.Answer.NotGiven;
        }

        if (_answers.TryGetValue(said, out var answer) || _answers.TryGetValue(Bare(said), out answer))
        {
            return answer;
        }

        var opening = Opening(tokens);
        if (opening.Length > 0 && _answers.TryGetValue(opening, out answer))
        {
            return answer;
        }

        return Led(tokens) ?? (tokens.Count(t => t.IsWord) <= LongestUnlisted ? Recognized(said) : Language.Answer.NotGiven);
    }

    /// <summary>"Yes its mine", "no she has not": a bare yes or no that a short sentence explains, without a mark between.</summary>
    private Answer? Led(IReadOnlyList<Token> tokens)
    {
        string[] words = [.. tokens.Where(t => t.IsWord).Select(t => t.Norm).Where(w => !Padding.Contains(w)).Take(LongestAnswer)];
        return words.Length is > 1 and < LongestAnswer && words[0] is "yes" or "no" && Explaining.Contains(words[1].Split(' ', '\'')[0]) && _answers.TryGetValue(words[0], out var answer) ? answer : null;
    }

    /// <summary>What stands before the first mark: "yes, and add that I …" is a yes.</summary>
    private static string Opening(IReadOnlyList<Token> tokens)
    {
        var words = tokens.TakeWhile(t => t.Kind is TokenKind.Word or TokenKind.Emoji).Take(LongestAnswer).ToArray();
        return words.Length < tokens.Count && tokens[words.Length].Kind is TokenKind.Punctuation or TokenKind.LineBreak or TokenKind.Emoji
            ? Bare(string.Join(' ', words.Select(w => w.Norm)))
            : "";
    }

    private static Answer Recognized(string said)
    {
        var found = ChoiceRecognizer.RecognizeBoolean(said, Culture.English);
        return found is [var only] && only.Start == 0 && only.Resolution.TryGetValue("value", out var value) && value is bool isYes
            ? isYes ? Language.Answer.Yes : Language.Answer.No
            : Language.Answer.NotGiven;
    }

    private static string Bare(string said)
    {
        var words = said.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kept = words.Where(w => !Padding.Contains(w)).ToArray();
        return string.Join(' ', kept.Length == 0 ? words : kept);
    }

    private static Dictionary<string, T> Read<T>(string list)
        where T : struct, Enum
    {
        var phrases = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var line in Lexicon.Lines(list))
        {
            var parts = line.Split(" | ");
            foreach (var phrase in parts.Skip(1))
            {
                phrases[phrase.Trim()] = Enum.Parse<T>(parts[0]);
            }
        }

        return phrases;
    }
}
