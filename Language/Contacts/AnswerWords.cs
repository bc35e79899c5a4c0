using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Contacts;

/// <summary>Hears short answers to the coach's questions about people, and what is none.</summary>
public static partial class AnswerWords
{
    private static readonly string[] Undo = ["undo", "undo that", "undo it", "take that back", "take it back", "revert"];

    /// <summary>Whether the last change is to be taken back.</summary>
    public static bool IsUndo(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Undo.Contains(text.Trim().TrimEnd('.', '!'), StringComparer.OrdinalIgnoreCase) || UndoWhat().IsMatch(text);
    }

    /// <summary>Whether somebody else is meant than the one who is known: "no, a different one".</summary>
    public static bool IsOther(string text) => Other().IsMatch(text);

    /// <summary>Whether nobody comes to mind.</summary>
    public static bool IsNobody(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Nobody().IsMatch(text.Trim());
    }

    /// <summary>Whether an answer says that somebody works there: "it's his company", "he works there".</summary>
    public static bool IsWork(string text) => Work().IsMatch(text);

    [GeneratedRegex(@"\b(?:works?|working|job|company|employer|firm|business|there)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Work();

    /// <summary>Whether something is said to be one's own: "i made it myself", "its mine".</summary>
    public static bool IsOnesOwn(string text) => OnesOwn().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:(?:it'?s|it is|they'?re|all|that'?s|totally|100%) )*(?:mine|my own|my (?:work|idea|notes|recipe|list))\b|\bi (?:made|wrote|built|created|came up with|put (?:it|this|that) together|did it|learned|learnt)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnesOwn();

    /// <summary>Whether something is said to be somebody else's: "it belongs to my old company".</summary>
    public static bool IsOthers(string text) => Others().IsMatch(text);

    [GeneratedRegex(@"\b(?:belongs? to|owned by|confidential|secret|not mine|isn'?t mine|(?:company|employer|boss|client|firm|work)'?s|the (?:company|employer|firm) (?:has|owns|made))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Others();

    /// <summary>Whether these were all: "that's everyone".</summary>
    public static bool IsAll(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return All().IsMatch(text.Trim());
    }

    /// <summary>Whether words that name nobody are said to the coach, and are no name that it does not know: "thank you", "can it be shorter", "how".</summary>
    public static bool IsTalk(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return utterance.Reply != ReplyKind.Content || (utterance.Intent is not (Intent.None or Intent.AddContact) && utterance.ScoreInWalk >= Interruptions.Sure) || Talk().IsMatch(utterance.Text);
    }

    [GeneratedRegex(@"^\W*(?:(?:ok|okay|well|and|but|so)\W+)*(?:i|i'm|i'd|i've|we|let'?s|lets|can|could|should|would|is|are|do|does|did|how|what|why|when|where|which|thank|thanks|it|that|this|not|never|maybe)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Talk();

    /// <summary>Whether something else is ordered, where a name was asked for: "write to Jim".</summary>
    public static bool IsOrder(string text) => Order().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:please |pls |can you |could you |ok |no |oops )*(?:undo|revert|take back) (?:the |my |that |this )?(?:last )?(?:import|change|one|thing|step|edit|merge|tag|addition)(?: please| again)?[\s.!?]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UndoWhat();

    [GeneratedRegex(@"\b(?:somebody|someone|something)?\s*(?:else|other|another|different|new)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Other();

    [GeneratedRegex(@"^(?:no|nope|nobody|no ?one|none|nothing|not really|nobody really|nobody comes to mind|i (?:can'?t|cannot) think of (?:any|some)(?:one|body)|can'?t think of any(?:one|body)|idk|dunno|skip|next|pass|i (?:don'?t|dont) know(?: any(?:one|body))?|n/a|-)[ .!]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nobody();

    [GeneratedRegex(@"^(?:done|enough|that'?s (?:all|it|enough|everyone|everybody)|finish(?:ed)?|i'?m done|no more)[ .!]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex All();

    [GeneratedRegex(@"^\s*(?:add|write|draft|check|delete|remove|archive|pause|tag|merge|remind|log|export|import)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Order();
}
