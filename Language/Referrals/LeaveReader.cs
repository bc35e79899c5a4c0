using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Referrals;

/// <summary>What is said of leave to use somebody's name.</summary>
public enum LeaveSaid
{
    /// <summary>They agreed to be named.</summary>
    Given,

    /// <summary>They would rather not be named, or the user will not name them.</summary>
    Refused,

    /// <summary>They were asked, or are to be: nothing is known yet.</summary>
    Waiting,

    /// <summary>The user asks whether they may be named.</summary>
    Asked,
}

/// <summary>Leave to use a name, as told.</summary>
/// <param name="By">Whose name, as typed; null where it is "she", "he" or nobody.</param>
/// <param name="Said">What is said of it.</param>
/// <param name="IsPlain">Whether the words speak of a name or of naming; "ana said yes" may be about anything.</param>
public sealed record Leave(string? By, LeaveSaid Said, bool IsPlain)
{
    /// <summary>Whom they may be named to, as typed; null where that is not said.</summary>
    public string? To { get; init; }
}

/// <summary>Reads whether somebody's name may be used (F13), however it is put: "she said yes i can use her name", "keep bob out of it", "may i use ana's name with jim?"</summary>
public static partial class LeaveReader
{
    private const int Longest = 200;

    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Words that are no name where one could stand.</summary>
    private static readonly HashSet<string> Nobody = new(StringComparer.OrdinalIgnoreCase)
    {
        "i", "we", "you", "it", "that", "this", "she", "he", "they", "her", "him", "them", "his", "their", "my", "the", "a", "an", "name", "names", "me", "us", "nobody", "everybody", "yes", "no", "not", "ok", "okay", "please", "just", "then", "here", "there", "who", "what", "how", "why", "when", "if", "and", "but", "so", "or", "because", "i'm", "we're", "it's", "that's", "be", "is", "was", "feel", "go", "good", "got", "have", "has", "had", "do", "does", "did", "don't", "can", "could", "may", "should", "might", "must", "never", "them", "somebody", "someone", "anybody", "one", "both", "to", "of", "for", "with", "free", "better", "rather", "said", "says", "told",
    };

    /// <summary>What a text says of leave; null where it speaks of something else.</summary>
    /// <param name="text">What was typed.</param>
    public static Leave? Read(string text) => Split(text).Leave;

    /// <summary>What a text says of leave, and the words that say something besides; the whole text where it says nothing of leave.</summary>
    /// <param name="text">What was typed.</param>
    public static (Leave? Leave, string Besides) Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > Longest * 2)
        {
            return (null, text);
        }

        var pieces = Pieces(text.Replace('\u2019', '\''));
        var said = pieces.Select(p => OfClause(p.Text)).ToArray();
        if (said.All(l => l is null))
        {
            return OfClause(text) is { } whole ? (whole, "") : (null, text);
        }

        var plain = said.FirstOrDefault(l => l is { IsPlain: true }) ?? said.First(l => l is not null)!;
        var leave = plain with
        {
            By = plain.By ?? said.Select(l => l?.By).FirstOrDefault(b => b is not null),
            To = plain.To ?? said.Select(l => l?.To).FirstOrDefault(t => t is not null),
            IsPlain = plain.IsPlain || pieces.Any(p => Naming().IsMatch(Normal(p.Text))),
        };
        var besides = "";
        var end = 0;
        foreach (var (piece, at, joint) in pieces.Where((p, i) => said[i] is null && !Naming().IsMatch(Normal(p.Text)) && !Bare().IsMatch(Normal(p.Text))))
        {
            besides += besides.Length == 0 ? piece : (end + joint.Length == at ? joint : ". ") + piece;
            end = at + piece.Length;
        }

        return (leave, besides);
    }

    /// <summary>The clauses of a text, where each begins, and what stands before it.</summary>
    private static List<(string Text, int At, string Joint)> Pieces(string text)
    {
        List<(string Text, int At, string Joint)> pieces = [];
        var (start, joint) = (0, "");
        foreach (var (at, length) in Ends().Matches(text).Select(m => (m.Index, m.Length)).Append((text.Length, 0)))
        {
            var piece = text[start..at];
            if (piece.Trim().Length > 0)
            {
                pieces.Add((piece.Trim(), start + piece.Length - piece.TrimStart().Length, joint));
            }

            (start, joint) = (at + length, text.Substring(at, length));
        }

        return pieces;
    }

    private static Leave? OfClause(string clause)
    {
        var text = Normal(clause);
        var asks = clause.TrimEnd().EndsWith('?') || Asks().IsMatch(text);
        text = Lead().Replace(text.TrimEnd('.', '!', '?', ' '), "");
        if (text.Length is 0 or > Longest)
        {
            return null;
        }

        if (!asks && NotAsked().IsMatch(text))
        {
            return new(null, LeaveSaid.Waiting, false);
        }

        return Naming().Match(text) is { Success: true } naming ? OfNaming(text, naming, asks) : asks ? null : OfAnswer(text);
    }

    /// <summary>"i haven't asked her yet": said of who is in between.</summary>
    [GeneratedRegex(@"^(?:but )?(?:i )?(?:haven't|have not|havent|didn't|didnt|did not|never)(?: yet)? (?:asked|ask|checked with|talked to) (?:her|him|them)(?: (?:yet|about (?:it|that|this)|if .{1,40}|whether .{1,40}))*$", Plainly)]
    private static partial Regex NotAsked();

    /// <summary>A clause that speaks of a name or of naming.</summary>
    private static Leave? OfNaming(string text, Match naming, bool asks)
    {
        var before = text[..naming.Index];
        var owner = naming.Groups["who"] is { Success: true, Value: var who } && !Nobody.Contains(who.Split(' ')[0]) ? who : null;
        var to = To().Match(text, naming.Index + naming.Length) is { Success: true } at && !Nobody.Contains(at.Groups["to"].Value.Split(' ')[0]) ? at.Groups["to"].Value : null;
        var subject = Subject(before);
        var by = subject ?? owner;
        if (Mind().IsMatch(text) && !asks)
        {
            return new(by, LeaveSaid.Given, true) { To = to };
        }

        if (asks)
        {
            return HowTo().IsMatch(text) || (subject is not null && owner is null) ? null : new(owner ?? AskedWhom(before), LeaveSaid.Asked, true) { To = to };
        }

        if (Whether().IsMatch(before))
        {
            return new(owner ?? AskedWhom(before), Tell().IsMatch(before) ? LeaveSaid.Asked : LeaveSaid.Waiting, true) { To = to };
        }

        if (Refusal().IsMatch(text))
        {
            return new(by, LeaveSaid.Refused, true) { To = to };
        }

        // "I could name her in my newsletter" offers something; leave is told of as said, or of her name.
        return !Permission().IsMatch(text) || Wish().IsMatch(before) || (IsOfMine().IsMatch(before) && !Heard().IsMatch(text) && naming.Groups["plain"].Success) ? null
            : new(by, LeaveSaid.Given, true) { To = to };
    }

    /// <summary>A clause that only says yes or no, or that they agree.</summary>
    private static Leave? OfAnswer(string text) =>
        SaidNo().Match(text) is { Success: true } no ? Answered(no, LeaveSaid.Refused)
        : SaidYes().Match(text) is { Success: true } yes ? Answered(yes, LeaveSaid.Given)
        : GotIt().Match(text) is { Success: true } got ? Answered(got, LeaveSaid.Given)
        : null;

    private static Leave? Answered(Match match, LeaveSaid said)
    {
        var by = match.Groups["by"].Value.Trim();
        return by.ToLowerInvariant() is "i" or "i'm" or "im" or "we" or "we're" or "you" or "it" or "it's" or "that" or "that's" or "this" or "who" or "nobody" or "everybody" or "what" or "why" or "how" ? null : new(Named(by), said, false);
    }

    /// <summary>Who says it, before the naming: "ana told me" is ana; null for "she", "it's ok to" and the like.</summary>
    private static string? Subject(string before) => SubjectOf().Match(before) is { Success: true } subject ? Named(subject.Groups["by"].Value.Trim()) : null;

    private static string? AskedWhom(string before) => AskWhom().Match(before) is { Success: true } asked ? Named(asked.Groups["by"].Value.Trim()) : null;

    private static string? Named(string who)
    {
        who = who.EndsWith("'s", StringComparison.Ordinal) || who.EndsWith("'d", StringComparison.Ordinal) ? who[..^2] : who;
        return who.Length == 0 || Nobody.Contains(who) || (!who.StartsWith("my ", StringComparison.OrdinalIgnoreCase) && who.Split(' ').Any(Nobody.Contains)) ? null : who;
    }

    private static string Normal(string text)
    {
        var plain = Spaces().Replace(text.Replace('\u2019', '\'').Trim(), " ");
        plain = NoMark().Replace(plain, "$1n't");
        plain = BeMark().Replace(plain, "$1's");
        return Typos().Replace(plain, "mention$1");
    }

    private const string Who = @"(?:my\s+)?[\p{L}'.\-]+(?:\s+[\p{L}'.\-]+){0,3}?";

    private const string Very = @"(?:totally |very |quite |absolutely |perfectly |more than |really |completely |all |so |pretty )?";

    private const string Fine = @"(?:ok|okay|fine|good|cool|happy|alright|all right|down|on board|comfortable|glad|pleased)";

    private const string Yes = @"(?:a (?:clear |big )?yes|yes|yeah|yep|yup|ya|sure|sure thing|ok|okay|fine|go ahead|go for it|of course|no problem|no prob|np|absolutely|certainly|definitely|gladly|by all means|feel free|all good|no worries|(?:that|it)(?:'s| is| was| would be|'d be) (?:ok|okay|fine|alright|all right|cool|good|no problem)|(?:i|we) (?:can|could|may|should)|please do)";

    /// <summary>Where one thing said ends and another begins.</summary>
    [GeneratedRegex(@"[.;!\n]+(?=\s|$)|(?<=\?)\s+|\s*,\s*(?:and |but )?|\s+(?:and|but)\s+(?=(?:i|he|she|they|we|it|that|there|im|its|shes|hes)(?:'s|'m|'ve|'ll|'d|'re)?\s|(?:the|my|his|her|their|what|this|said|says|told|agreed)\s)|\s+-+\s+", Plainly)]
    private static partial Regex Ends();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\b(does|did|do|wo|ca|is|was|would|should|has|have)nt\b", Plainly)]
    private static partial Regex NoMark();

    [GeneratedRegex(@"\b(it|that|he|she)s(?=\s)", Plainly)]
    private static partial Regex BeMark();

    [GeneratedRegex(@"\bm[ae]n[ts]?(?:i?on|oin|ion)(ed|ing)?\b", Plainly)]
    private static partial Regex Typos();

    [GeneratedRegex(@"^(?:(?:ok|okay|oh|so|well|actually|btw|by the way|hey|good news|bad news|update|fyi|and|but|yes|yeah|yep|yup|yay|great|no|nope|sorry|sadly|unfortunately|turns out|just heard|heard back|also|hi|coach|nice|perfect|hm+|um|one thing|please)\b[,:;!.\s-]*)+(?=\S)", Plainly)]
    private static partial Regex Lead();

    /// <summary>"use her name", "mention him", "being named", "bring ana up".</summary>
    [GeneratedRegex(@"\b(?:(?:us(?:e|ing)|dropp?(?:ing)?|giv(?:e|ing)|put(?:ting)?|includ(?:e|ing)|shar(?:e|ing)|add(?:ing)?|quot(?:e|ing)|cit(?:e|ing)|say(?:ing)?|writ(?:e|ing)|mention(?:ing)?) (?:(?:her|his|their|my|the) (?:full |first )?name\b|(?<who>[\p{L}\-]+(?: [\p{L}\-]+)?)'?s name\b)|(?<plain>(?:mention(?:ing)?|nam(?:e|ing)|quot(?:e|ing)|cit(?:e|ing)|name[- ]?drop(?:ping)?) (?:(?:her|him|them|me)\b(?! (?:name|\p{L}+s\b)\b)(?!'s)|(?<who>(?!(?:her|his|their|my|your|a|an|the|that|this|it|how|what|where|some|any|one|two|you|to|in|of|for)\b)\p{L}[\p{L}\-]+)(?=\s*$|\s+(?:to|with|when|if|as|in|by)\b)))|(?:be|being|get|getting) (?:named|mentioned|quoted|name[- ]?dropped)\b|(?:keep|keeping|leave|leaving) (?:(?<who>[\p{L}\-]+)'?s name|(?:her|his|their) name|her|him|them|(?!(?:it|that|this|me|us|you)\b)(?<who>[\p{L}\-]+)) out\b|(?:her|his|their|(?<who>[\p{L}\-]+)'s) name (?:may|can|could|should|must|shouldn't|can't|stays?|is (?:ok|okay|fine)|in there|in it|out of)\b|without (?:using )?(?:her|his|their|(?<who>[\p{L}\-]+)'?s) name\b|(?:say|saying|tell|telling|write)(?: (?:him|her|them))?(?: that)? (?:she|he|they) (?:sent|referred|pointed|recommended) me\b)", Plainly)]
    private static partial Regex Naming();

    [GeneratedRegex(@"^\W*(?:(?:ok|okay|so|and|but|wait|hm+|um|well|coach)\W+)*(?:may|can|could|should|shall|must|am i (?:allowed|free)|do i (?:have|need)|is it|would it be|is that|ok to|okay to|are we allowed)\b", Plainly)]
    private static partial Regex Asks();

    [GeneratedRegex(@"^\W*(?:how|what|why|when|where|who|which)\b", Plainly)]
    private static partial Regex HowTo();

    [GeneratedRegex(@"\G\W{0,3}\s*(?:when (?:i (?:write|talk|speak|mail|email|text|call)) to |in (?:my|the) (?:message|mail|email|note|letter|text) to |with |to |for )(?<to>(?!(?:it|that|me|this)\b)[\p{L}'\-]+(?: [\p{L}'\-]+)?)\s*$", Plainly)]
    private static partial Regex To();

    [GeneratedRegex(@"\b(?:doesn't|does not|didn't|did not|don't|do not|wouldn't|won't|would not) (?:really |even |at all )?mind\b|\b(?:no|not a) (?:problem|objections?|issues?)\b|\bnothing against\b", Plainly)]
    private static partial Regex Mind();

    [GeneratedRegex(@"\b(?:if|whether)\b|\b(?:waiting|wait|haven't (?:asked|heard)|not sure|don't know|no idea|need to ask|have to ask|(?:will|'ll|going to|gonna|should|want to) ask|just asked|i asked)\b|^(?:(?:please|can you|could you|help me|let me|let's) )?ask\b", Plainly)]
    private static partial Regex Whether();

    [GeneratedRegex(@"^(?:(?:please|can you|could you|help me|let me|let's|i (?:want|need|have|would like) to|i'd like to|write|draft)\b.*?)?\bask\b", Plainly)]
    private static partial Regex Tell();

    [GeneratedRegex($@"\bask(?:ed|ing)?\s+(?<by>{Who})\s+(?:if|whether|for|to|about|again|first)\b", Plainly)]
    private static partial Regex AskWhom();

    [GeneratedRegex(@"\b(?:\w+n't|not|never|cannot|no|without|refus\w+|declin\w+|uncomfortable|against|hates?|forbid\w*|forbade|out)\b", Plainly)]
    private static partial Regex Refusal();

    [GeneratedRegex(@"\b(?:said|says|say|told|tells|wrote|texted|answered|replied|yes|ok|okay|fine|happy|glad|cool|good|sure|go ahead|agreed|agrees|lets?|allow\w*|permission|leave|blessing|green light|approv\w*|can|could|may|free|welcome|asked me|wants? me|alright|comfortable|down|thumbs|offered|loves?|delighted|invited)\b", Plainly)]
    private static partial Regex Permission();

    [GeneratedRegex(@"\bi (?:want|would like|wanna|wish|hope|plan|need|love|was going|am going|'d like)\b|\bi'd (?:like|love)\b|\bi'(?:ll|m going to)\b", Plainly)]
    private static partial Regex Wish();

    [GeneratedRegex(@"^(?:i|we|i'd|i'll|maybe i) (?:can|could|may|might|will|would)\b", Plainly)]
    private static partial Regex IsOfMine();

    [GeneratedRegex(@"\b(?:said|says|told|tells|wrote|ok|okay|fine|yes|agreed|allowed|permission|leave)\b", Plainly)]
    private static partial Regex Heard();

    [GeneratedRegex($@"^(?:i think |i guess |looks like |and |that )?(?<by>{Who})(?:'s|'d)?\s+(?:just |also |already |even |really |finally |totally |now )*(?:said|says|say|told|tells|wrote|texted|answered|replied|emailed|called|is|was|isn't|wasn't|are|aren't|doesn't|does|didn't|did|don't|do|would|wouldn't|wants?|wanted|lets?|allowed|allows|agreed|agrees|gave|gives|prefers?|preferred|asked|asks|has|had|hasn't|can|can't|thinks?|feels?|refuses|refused|declined|won't|will|minds?|hates|okayed|ok'd|approved|offered|insists|loves|likes|sure|yes|ok|okay|fine|cool|rather|happy)\b", Plainly)]
    private static partial Regex SubjectOf();

    [GeneratedRegex($@"^(?<by>{Who})(?:'s)?\s+(?:(?:just |also |already |finally )*(?:said|says|told me|told me to|answered|replied|wrote(?: back)?|texted(?: back)?|goes|went|was like|confirmed|confirms)(?: that| it's| back)?[\s:,]+""?(?:{Yes}[\s,]*)+(?:(?:to|with|about|for|on) (?:it|that|me|this)|for me)?|(?:is |was )?{Very}{Fine}(?: (?:with|about|for) (?:it|that|this|me doing (?:it|that|so)))|(?:is|was) {Very}(?:ok|okay|fine|cool|alright|all right|on board)|(?:just |also |already |finally |has |totally )*(?:agreed|agrees|okayed (?:it|that)|ok'd (?:it|that)|approved(?: (?:it|that))?|gave (?:me )?(?:a|an|the|her|his|their) (?:ok|okay|yes|go|go-ahead|permission|leave|blessing|green light|thumbs up|nod|consent))(?: to (?:it|that))?|(?:doesn't|wouldn't|didn't|does not) (?:really )?mind(?: (?:it|that|at all))?|has no problem with (?:it|that)|lets me)""?(?:,? (?:but|as long as|if|provided|unless|only|so long as)\b.*)?$", Plainly)]
    private static partial Regex SaidYes();

    [GeneratedRegex($@"^(?:i )?(?:(?:just |finally |already )*(?:got|have|have got|'ve got|received)) (?:(?:a|an|the|her|his|their|(?<by>{Who})'s?) )?(?:ok|okay|yes|go|go-ahead|permission|leave|blessing|green light|thumbs up|nod|consent)(?: (?:from|by|of) (?<by>{Who}))?$|^(?:yes|ok|okay|green light) from (?<by>{Who})$", Plainly)]
    private static partial Regex GotIt();

    [GeneratedRegex($@"^(?<by>{Who})(?:'s)?\s+(?:(?:just |also |already |finally )*(?:said|says|told me|answered|replied|wrote(?: back)?|texted(?: back)?)(?: that)?[\s:,]+""?(?:no|nope|not to|don't|please don't|rather not|(?:she|he|they)(?:'d| would) rather not|i (?:can't|cannot|shouldn't|may not|better not)|no way|better not|absolutely not)(?: thanks| thank you| please| do (?:it|that|so))?|(?:would|'d) rather not|rather not|prefers? not(?: to)?|(?:isn't|is not|wasn't|not) {Very}{Fine}(?: with (?:it|that|this))?|(?:declined|refused)(?: (?:it|that))?|(?:doesn't|does not|didn't|don't) want (?:that|it|to|me to)|wants? (?:to (?:stay|be left|be kept|remain) (?:out(?: of (?:it|this|that))?|anonymous|private)|no part(?: of (?:it|this|that))?)|(?:has to |must |should )?stays? (?:out of (?:it|this|that)|anonymous))""?$", Plainly)]
    private static partial Regex SaidNo();

    /// <summary>Words beside it that say nothing more: "good news", "i asked lee".</summary>
    [GeneratedRegex(@"^(?:(?:i |i've |i have )?(?:just |already |finally )?(?:asked|talked to|spoke to|called|texted|wrote to|checked with|heard (?:back )?from) [\p{L}'\-]+(?: [\p{L}'\-]+)?(?: (?:today|yesterday|about it|about that))?|yes|yeah|yep|ok|okay|sure|no|nope|please|thanks|great|good|and|but|so|too|as well|good news|bad news|update)?\W*$", Plainly)]
    private static partial Regex Bare();
}
