using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Drafting;

/// <summary>What is typed where a draft asks something, and is no answer to it.</summary>
public enum NoAnswer
{
    /// <summary>It may be an answer.</summary>
    None,

    /// <summary>A question to the coach, about anything but the message.</summary>
    Question,

    /// <summary>What the message still lacks, or whether it is any good.</summary>
    AboutDraft,

    /// <summary>Why the reader may say no.</summary>
    AboutDoubt,

    /// <summary>What answers that doubt.</summary>
    AboutRemedy,

    /// <summary>How the user knows whoever is in between.</summary>
    UserKnowsReferrer,

    /// <summary>How whoever is in between knows the reader.</summary>
    ReferrerKnowsReader,

    /// <summary>That this is not known.</summary>
    Unknown,

    /// <summary>A question about how the two know each other.</summary>
    AsksHowTheyKnow,
}

/// <summary>Tells what answers a draft's question from what is said to the coach or about somebody else, and must never stand in the message.</summary>
public static partial class NoAnswerReader
{
    private const int Longest = 160;

    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>What a line is, if no answer.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="asked">What was asked.</param>
    /// <param name="readerName">Who the message is for.</param>
    /// <param name="referrerName">Who is in between; null for nobody.</param>
    public static NoAnswer Read(string text, Asked asked, string readerName, string? referrerName)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(readerName);
        var plain = Lead().Replace(text.Replace('\u2019', '\'').Trim(), "");
        if (plain.Length is 0 or > Longest)
        {
            return NoAnswer.None;
        }

        if (referrerName is not null && OfReferrer(plain, readerName, referrerName) is var between and not NoAnswer.None)
        {
            return between;
        }

        if (DraftQuestions.AsksForDoubt(plain))
        {
            return NoAnswer.AboutDoubt;
        }

        if (Remedy().IsMatch(plain))
        {
            return NoAnswer.AboutRemedy;
        }

        if (Missing().IsMatch(plain))
        {
            return NoAnswer.AboutDraft;
        }

        if (asked == Asked.Question && !plain.EndsWith('?') && Statement().IsMatch(plain) && !Wonders().IsMatch(plain))
        {
            return NoAnswer.Question; // "I owe him a beer": nothing to be learned.
        }

        var isQuestion = Inverted().IsMatch(plain) || (plain.EndsWith('?') && asked != Asked.Question && QuestionWord().IsMatch(plain));
        return !isQuestion || Favour().IsMatch(plain) ? NoAnswer.None
            : (ToCoach().IsMatch(plain) && !(OfThem().IsMatch(plain) && !ByMe().IsMatch(plain))) || (asked != Asked.Question && !OfThem().IsMatch(plain) && !Holds(plain, readerName)) || (asked != Asked.Question && YesOrNo().IsMatch(plain)) ? NoAnswer.Question
            : NoAnswer.None;
    }

    /// <summary>Whether a clause tells how the user knows whoever is in between: "havent talked to bob in like 4 years".</summary>
    /// <param name="clause">What was typed.</param>
    /// <param name="referrerName">Who is in between.</param>
    public static bool IsOfReferrer(string clause, string referrerName) =>
        Holds(clause, referrerName) && OfReferrer(clause, "", referrerName) == NoAnswer.UserKnowsReferrer;

    private static NoAnswer OfReferrer(string text, string readerName, string referrerName)
    {
        var isAboutBoth = EachOther().IsMatch(text);
        if (isAboutBoth && (text.EndsWith('?') || Inverted().IsMatch(text)))
        {
            return NoAnswer.AsksHowTheyKnow;
        }

        if (NotKnown().IsMatch(text) && (isAboutBoth || KnowsThem().IsMatch(text)))
        {
            return NoAnswer.Unknown;
        }

        if (text.EndsWith('?'))
        {
            return NoAnswer.None;
        }

        var namesReferrer = Holds(text, referrerName);
        if ((TheyTogether().IsMatch(text) && !Mine().IsMatch(text)) || (namesReferrer && !Mine().IsMatch(text) && !Telling().IsMatch(text) && (Holds(text, readerName) || OfThem().IsMatch(text)) && Tie().IsMatch(text)))
        {
            return NoAnswer.ReferrerKnowsReader;
        }

        return HowWell().IsMatch(text) || (IsMyFriend().IsMatch(text) && !Holds(text, readerName))
            || (namesReferrer && !Holds(text, readerName) && Mine().IsMatch(text) && !Telling().IsMatch(text) && !Another().IsMatch(text) && IKnow().IsMatch(text)) ? NoAnswer.UserKnowsReferrer : NoAnswer.None;
    }

    /// <summary>Whether one of the words of a name stands in a text.</summary>
    private static bool Holds(string text, string name) =>
        name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 1 && !w.Equals("my", StringComparison.OrdinalIgnoreCase) && !w.Equals("aunt", StringComparison.OrdinalIgnoreCase) && !w.Equals("uncle", StringComparison.OrdinalIgnoreCase))
            .Any(w => Words().Matches(text).Any(m => m.Value.Equals(w, StringComparison.OrdinalIgnoreCase) || m.Value.Equals(w + "s", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether it is asked what answers the reader's doubt: "what in my draft answers that".</summary>
    /// <param name="text">What was typed.</param>
    public static bool AsksForRemedy(string text) => Remedy().IsMatch(text.Trim());

    /// <summary>What a line tells the coach to write, without the words that tell so: "say she caught the typo" is "she caught the typo".</summary>
    /// <param name="text">What was typed.</param>
    public static string Told(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return SaySo().Replace(text, "");
    }

    /// <summary>What is to be asked, without the order to ask it: "also ask him which tools he uses" is "which tools he uses".</summary>
    /// <param name="text">What was typed.</param>
    public static string Unordered(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return AskThem().Replace(text, "");
    }

    /// <summary>Whether words ask something, told as a question or as what is to be known: "what would she do in my place", "whether it pays".</summary>
    /// <param name="text">What was typed.</param>
    public static bool Asks(string text) => ToKnow().IsMatch(text);

    /// <summary>Whether words are put as a question about somebody: "what would she do in my place"; "how he got nights to agree" tells.</summary>
    /// <param name="text">What was typed.</param>
    public static bool AsksOfThem(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Asks(text) && Inverted().IsMatch(Lead().Replace(text.Replace('\u2019', '\'').Trim(), "")) && OfThem().IsMatch(text);
    }

    [GeneratedRegex(@"^\W*(?:(?:and|also|well|maybe|ok|so)\W+)*(?:(?:how|what|which|why|when|where|who|whether)\b|if (?:he|she|they|it)\b)", Plainly)]
    private static partial Regex ToKnow();

    /// <summary>The same of an answer to what is to be learned; "can people start without a loan" is "whether people can start without a loan".</summary>
    /// <param name="text">What was typed.</param>
    public static string ToAsk(string text)
    {
        var asked = Unordered(text);
        return OfAnybody().Match(asked) is { Success: true } of ? $"whether {of.Groups["who"].Value} {of.Groups["modal"].Value.ToLowerInvariant()} {asked[of.Length..].Trim().TrimEnd('?', '.')}" : asked;
    }

    [GeneratedRegex(@"^\W*(?:(?:and|also|actually|then|please|oh|ok|maybe|plus|can you|could you|let's)\s+)*(?:(?:i(?:'d| would)? (?:also |really |actually )*(?:want|wanted|like|love) to (?:ask|know|learn|find out|hear))(?: (?:him|her|them))?|ask (?:him|her|them))(?: about)?[:,]?\s+(?=(?:how|what|which|why|when|where|who|whether|if)\b)", Plainly)]
    private static partial Regex AskThem();

    [GeneratedRegex(@"^(?<modal>can|could|will|would|should|must|may) (?<who>someone|somebody|people|anyone|anybody|one) ", Plainly)]
    private static partial Regex OfAnybody();

    /// <summary>Whether a draft's words are told to have been given already: "i sent ana the article she wanted".</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="readerName">Who the message is for.</param>
    public static bool SaysGiven(string text, string readerName)
    {
        ArgumentNullException.ThrowIfNull(readerName);
        return Gave().Match(text.Replace('\u2019', '\'').Trim()) is { Success: true } gave && gave.Groups["who"].Value is var who
            && (ReaderPronoun().IsMatch(who) || who.Equals(readerName, StringComparison.OrdinalIgnoreCase) || who.Equals(readerName.Split(' ')[0], StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex(@"^(?:(?:ok|okay|oh|so|well|and|but|um|hm+|wait|hey|coach|hi|no(?! (?:idea|clue))|yes|yeah|sorry|actually|please|also)\b[,:;!.\s-]*)+(?=\S)", Plainly)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Words();

    /// <summary>The shape of a question that is asked and not told of: "how did", "is it", "what's".</summary>
    [GeneratedRegex(@"^(?:(?:how|what|why|when|where|who|which|whom|whose)(?:'s|'re|'d|'ll)?(?: (?:else|exactly|well|much|many|long|often|far|old|part|about it|of (?:these|those|the)(?: \w+)?|\w+(?= (?:do|does|did|is|are|was|were|can|could|should|would|will|might|may|has|have|am)\b)))? (?:do|does|did|is|are|was|were|can|could|should|would|will|might|may|must|has|have|am|shall)\b|(?:what|who|how|where|when|why)'s\b|(?:do|does|did|is|are|was|were|can|could|should|would|will|may|might|has|have|am|shall|isn't|aren't|doesn't|don't|didn't|can't|won't|wouldn't|shouldn't) (?:i|you|we|he|she|they|it|this|that|there|these|those|the|my|your|his|her|their|a|an|\p{L}+)\b(?!\s*$))", Plainly)]
    private static partial Regex Inverted();

    [GeneratedRegex(@"^(?:how|what|why|when|where|who|which|whom|whose|do|does|did|is|are|was|were|can|could|should|would|will|may|might|has|have|am)\b", Plainly)]
    private static partial Regex QuestionWord();

    [GeneratedRegex(@"^(?:do|does|did|is|are|was|were|should|has|have|am|shall|isn't|aren't|doesn't|don't|didn't|shouldn't)\b", Plainly)]
    private static partial Regex YesOrNo();

    /// <summary>"can he get me an interview" is what the reader is to do.</summary>
    [GeneratedRegex(@"^(?:can|could|would|will|might) (?:he|she|they)\b", Plainly)]
    private static partial Regex Favour();

    [GeneratedRegex(@"\b(?:i|me|my|mine|i'm|we|us|you|your|coach|bot|draft|drafts|message|messages|mail|e-?mail|sketch|script|note|letter|subject|wording|gaps?|answers? that|this thing|that mean|this mean)\b", Plainly)]
    private static partial Regex ToCoach();

    /// <summary>What is asked of the coach for oneself, or about the message: "what should i ask him", "is my draft good for her".</summary>
    [GeneratedRegex(@"\b(?:do|does|should|shall|can|could|may|must|am|will|would) i\b|\b(?:you|your|coach|bot|draft|drafts|message|messages|mail|e-?mail|sketch|script|note|letter|subject|wording|gaps?)\b", Plainly)]
    private static partial Regex ByMe();

    /// <summary>What the user tells of themselves, and does not ask.</summary>
    [GeneratedRegex(@"^i (?:owe|love|miss|hope|brought)\b", Plainly)]
    private static partial Regex Statement();

    [GeneratedRegex(@"\b(?:wonder\w*|know|learn|ask|hear|curious|understand|see|find out|figure|question|how|what|why|which|whether|where|when|who|advice|opinion|view|take|thoughts?|tips?|feedback|story|experience)\b", Plainly)]
    private static partial Regex Wonders();

    [GeneratedRegex(@"\b(?:he|she|they|him|her|them|his|their|he's|she's|they're)\b", Plainly)]
    private static partial Regex OfThem();

    [GeneratedRegex(@"^(?:(?:he|she|they|him|her|them|it|that|this|me|us))$", Plainly)]
    private static partial Regex ReaderPronoun();

    /// <summary>"what's missing", "draft what's missing", "is it ready", "is this any good".</summary>
    [GeneratedRegex(@"^(?:(?:show|tell|draft|give)(?: me)? )?what(?:'s| is|s)? (?:still |is still |else is |else )*(?:missing|lacking|left(?: to (?:do|say|fill))?|needed|open)(?: (?:in|from|here|now|yet|there).*)?\W*$|^(?:is|are) (?:it|this|that|the (?:message|draft|mail|text|note)|my (?:message|draft|mail|text|note)) (?:any good|good(?: enough)?|ready|done|ok|okay|fine|finished|complete|enough)(?: (?:now|yet|like this|to send|already|so far))*\W*$|^how (?:is|does) (?:it|this|that|my (?:draft|message|mail))(?: (?:look|sound|read|now|so far))*\W*$|^(?:can|could) (?:i|you) (?:see|show me) (?:it|the (?:message|draft|sketch)|what (?:i|we) have)(?: so far)?\W*$|^what (?:have we got|do we have)(?: so far)?\W*$", Plainly)]
    private static partial Regex Missing();

    [GeneratedRegex(@"^(?:what|which(?: \w+)?|how|where)(?: (?:part|line|word|sentence|bit))?(?: (?:of|in))?(?: (?:my|the|this))?(?: (?:draft|message|mail|text|note|letter))? ?(?:do(?:es)? (?:it|that|my (?:draft|message|mail)|the (?:draft|message|mail)) )?(?:answers?|address(?:es)?|deals? with|takes? care of|settles?|counters?|helps? (?:with|against)) (?:that|this|it)\b.{0,30}$", Plainly)]
    private static partial Regex Remedy();

    [GeneratedRegex(@"\b(?:each other|one another|(?:they|the two(?: of them)?|those two)(?:'re| are| were| have|'ve)? (?:\w+ )?(?:know|met|meet|friends|related|close|connected|together))\b", Plainly)]
    private static partial Regex EachOther();

    [GeneratedRegex(@"\b(?:he|she|they|\p{L}+) (?:knows?|met) (?:him|her|them|\p{L}+)\b", Plainly)]
    private static partial Regex KnowsThem();

    [GeneratedRegex(@"^(?:i (?:really |honestly )?(?:don't|do not|dont|didn't) (?:really |even )?(?:know|ask|remember)|(?:i have |i've |ive )?(?:absolutely )?no (?:idea|clue)|not sure|i'm not sure|im not sure|idk|dunno|i dunno|who knows|can't say|couldn't tell you|never asked|(?:haven't|havent|didn't|didnt) asked?|beats me)\b", Plainly)]
    private static partial Regex NotKnown();

    /// <summary>"they work together", "they're cousins", "they go to the same church".</summary>
    [GeneratedRegex(@"^(?:i think |i guess |maybe |both )?(?:they|the two(?: of them)?|those two|both(?: of them)?|he and \p{L}+|she and \p{L}+|\p{L}+ and (?:he|she|him|her))\b(?:'re|'ve)?\s.{0,60}\b(?:together|each other|same|friends|colleagues?|coworkers|cousins?|brothers?|sisters?|siblings|related|married|dating|engaged|neighbou?rs|close|roommates|classmates|teammates|partners|go (?:way )?back|family|in-laws|know|met)\b", Plainly)]
    private static partial Regex TheyTogether();

    [GeneratedRegex(@"\b(?:i|me|my|mine|we|us|our|i'm|im|i've|ive|we're|we've|i'd|we'd|haven't|havent|barely|never)\b", Plainly)]
    private static partial Regex Mine();

    [GeneratedRegex(@"\b(?:said|says|told|tells|thinks|thought|suggested|mentioned|mentions|recommended|sent|thinks|heard|showed)\b", Plainly)]
    private static partial Regex Telling();

    [GeneratedRegex(@"\b(?:he|she|they|him|her|them|he's|she's|they're|can|could|offer|show|give|help|share)\b", Plainly)]
    private static partial Regex Another();

    [GeneratedRegex(@"\b(?:cousins?|brothers?|sisters?|uncle|aunt|friends?|worked|works|work|boss|neighbou?rs?|married|wife|husband|partner|colleagues?|school|college|church|army|together|knows?|met|played|plays|coach\w*|served|grew|taught|hired|under|used to|roommates?|same|related|family|dad|mom|mother|father|son|daughter)\b", Plainly)]
    private static partial Regex Tie();

    /// <summary>How well the user knows somebody, with no word of whom: "very well", "barely".</summary>
    [GeneratedRegex(@"^(?:(?:i|we) know (?:him|her|them|each other) |i(?:'d)? say |i guess )?(?:very |pretty |really |quite |super |fairly |not (?:very |that |so |too |really )?)?(?:well|close(?:ly)?|barely|hardly|a little|a bit|somewhat|so so|so-so)(?:\s*[,.;]\s*(?:(?:he|she|they)(?:'s|'re| is| are|s)? .{0,60}|we .{0,60}|i .{0,60}))?[.!]*$|^i (?:barely|hardly|don't really|dont really|only just) know (?:him|her|them)\b.{0,30}$", Plainly)]
    private static partial Regex HowWell();

    [GeneratedRegex(@"^(?:he|she|they)(?:'s|'re|s| is| was| are| were) (?:one of )?my (?:\p{L}+ ){0,2}(?:friends?|cousin|neighbou?r|boss|colleague|coworker|sister|brother|aunt|uncle|mom|dad|mother|father|wife|husband|roommate|classmate|mentor|teacher|pal|buddy|bestie|partner|niece|nephew|landlord|pastor)\b", Plainly)]
    private static partial Regex IsMyFriend();

    [GeneratedRegex(@"\b(?:know|knew|known|met|friends?|talked|talk|spoke|spoken|seen|saw|heard from|worked|work|close|touch|go (?:way )?back|grew up|school|years|neighbou?rs?|barely|hardly|related|cousins?|roommates?|classmates?)\b", Plainly)]
    private static partial Regex IKnow();

    [GeneratedRegex(@"^\W*(?:(?:and|also|please|maybe|then|just|ok|can you|could you|you can|you could|it should|let's|i want (?:it )?to|i'd like (?:it )?to)\s+)*(?:say|tell (?:him|her|them)|write|mention|put in|put|add|include|note|state)(?: that)?\s+(?=(?:i|i'm|im|i've|ive|i'd|i'll|we|we've|he|she|they|he's|she's|it|it's|there's)\b)", Plainly)]
    private static partial Regex SaySo();

    [GeneratedRegex(@"^\W*(?:(?:ok|okay|and|so|yes|yeah|btw|done)\W+)*i(?:'ve| have)? (?:already |just |finally )?(?:sent|gave|given|emailed|e-mailed|mailed|forwarded|texted|handed|passed|dropped off|delivered|shared)(?: over)? (?<who>\p{L}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)?)(?: (?:the|that|this|it|my|a|an|her|his|their|some)\b.*)?$", Plainly)]
    private static partial Regex Gave();
}
