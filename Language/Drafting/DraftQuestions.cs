using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Drafting;

/// <summary>Hears questions about messages that were written.</summary>
public static partial class DraftQuestions
{
    private const int LongestDoubt = 100;

    /// <summary>Whether the kept messages are asked for: "my drafts".</summary>
    public static bool AsksForDrafts(string text) => OfDrafts().IsMatch(text);

    /// <summary>Whether a message that was begun is to be gone on with: "let's finish the one to Marcus".</summary>
    public static bool TakesUp(string text) => OfTakingUp().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:(?:ok|okay|so|and|now|then|please|well)\W+)*(?:let'?s |lets |can we |could we |i want to |i'd like to |let me |shall we )?(?:finish|continue(?: with)?|go on with|carry on with|complete|resume|(?:go |get )?back to|pick up)\b.{0,30}?\b(?:to|for|with|message|mail|draft|note|one)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfTakingUp();

    /// <summary>Whether words that answer nothing only cheer on, or are at a loss: "ok let's try to write to her", "both", "longer".</summary>
    public static bool SaysNothingYet(string text) => OfNothingYet().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:(?:ok|okay|alright|all right|fine|yes|yeah|well|sure|good|hm+|actually|no)\W+)*(?:(?:let'?s|lets|i'?ll|let me) (?:try|do (?:it|this|that)|go|go on|start|begin|write|continue)(?: (?:to|it|on|with|please|then|now|ahead|again|him|her|them|this|that|write|writing|start|a|the|message|note|first|one)\b)*|both(?: of them)?|all of them|the two of them|(?:make it |a bit |much )?longer|more)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfNothingYet();

    /// <summary>Whether the message is to ask for nothing: "just a friendly note, no asking".</summary>
    public static bool WantsNoAsk(string text) => OfNoAsk().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:(?:ok|okay|no|please|i want|i'd like|make it|it'?s|it should be|can it be|let'?s)\W+)*(?:(?:just )?(?:an? )?(?:friendly|kind|nice|warm|simple) (?:little )?(?:note|message|hello|hi|word|mail)|(?:just )?(?:say(?:ing)? )?(?:hi|hello))(?:[, ]+(?:with |and )?(?:no|nothing|without)(?: an?)? ?(?:asking|asks?|requests?|asked|to ask|favou?rs?)?)?\W*$|^\W*(?:ok |please |and )*(?:no asking|no requests?|don'?t ask (?:for )?anything|without asking(?: for)?(?: anything)?|ask (?:for )?nothing|nothing asked)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfNoAsk();

    /// <summary>Whether the guided walk is asked for: "walk me through it".</summary>
    public static bool WantsWalk(string text) => OfWalk().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:(?:ok|okay|yes|please|can you|could you|just)\W+)*(?:walk|guide|take|lead) me through(?: (?:it|this|that|the (?:steps|questions|message)|step by step))*(?: please)?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfWalk();

    /// <summary>Whether the message is to be thanks: "thank her for it".</summary>
    public static bool WantsThanks(string text) => OfThanks().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:(?:ok|okay|no|please|i want to|i'd like to|let'?s|just|make it|can you)\W+)*(?:thank (?:him|her|them)(?: for (?:it|that|this))?|an? thank[ -]?you(?: note| message)?)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfThanks();

    /// <summary>Whether words begin a question to the coach about what the user may do: "is it rude if I ...?"</summary>
    public static bool AsksForLeave(string text) => OfLeave().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:(?:but|and|so|wait|ok|hm+|um)\W+)*(?:is it|isn't it|would it be|should i|can i|could i|may i|must i|do i|am i)\b[^.!]{3,100}\?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfLeave();

    /// <summary>Whether it is asked what the reader may have against the message: "how would she say no?" (F41).</summary>
    public static bool AsksForDoubt(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= LongestDoubt && OfDoubt().IsMatch(text);
    }

    /// <summary>Whether a text begins as a message does: "Hi Jim, I saw your talk".</summary>
    public static bool IsGreeted(string text) => Greeting().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\s+(?!coach\b|there\W*$)\p{L}[^,.!:\n]{0,40}[,.!:\n-]\s*\S+\s+\S+\s+\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Greeting();

    [GeneratedRegex(@"^\W*(?:(?:please|ok|can you|could you)\W+){0,2}(?:show (?:me )?|list |see |open )?(?:my|the|all|kept|saved|open)(?: my| kept| saved| open)? (?:drafts|messages i kept)\W*$|^\W*drafts\W*$|^\W*what drafts do i have\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfDrafts();

    [GeneratedRegex(@"\bwhich of the (?:five|5)\b|\bfive reasons\b|\b(?:how|why|what) (?:will|would|might|could|may) (?:the )?\p{L}+(?: \p{L}+)? (?:say no|think|object|refuse|decline|say to (?:that|this|it)|not answer|turn (?:me|it|this) down)(?: (?:of|about) (?:it|this|that|me))?(?: (?:to (?:me|it|this|that)|now|then|still|anyway|here|to my (?:message|draft|mail)))*\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfDoubt();
}
