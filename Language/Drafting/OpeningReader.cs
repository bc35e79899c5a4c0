using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Drafting;

/// <summary>
/// Reads the first words about a message: what kind of message it is to be, what about, and who the reader is to the user.
/// Works on clauses in which the reader's name is one fixed mark.
/// </summary>
public static partial class OpeningReader
{
    /// <summary>Stands for the reader's name.</summary>
    internal const char Mark = '\uE010';

    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Kinds with the forms that say so, the plainest first; a group "what" is what the message is about.</summary>
    private static readonly (SaidKind Kind, Regex Form)[] Forms =
    [
        (SaidKind.Congratulations, Congratulations()),
        (SaidKind.AskReferrer, AskReferrer()),
        (SaidKind.Thanks, ThanksAfter()),
        (SaidKind.Thanks, Thanks()),
        (SaidKind.Reminder, Reminder()),
        (SaidKind.AnswerToNo, AnswerToNo()),
        (SaidKind.Give, GivesWhat()),
        (SaidKind.Give, Wanted()),
        (SaidKind.Give, Kindness()),
        (SaidKind.ProgressNews, News()),
        (SaidKind.Reconnect, Reconnect()),
    ];

    /// <summary>Reads an opening.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="readerName">The reader's name, as typed or as kept.</param>
    /// <param name="utterance">The same text, read; null where it was not.</param>
    /// <returns>Never null; what was not said is null.</returns>
    public static Opening Read(string text, string readerName, Utterance? utterance = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(readerName);
        var marked = Whose().Replace(Marked(text.Replace('\u2019', '\''), readerName, out var typed), $"{Mark}. {Mark} ${{verb}} ");
        var how = Known().Match(marked);
        marked = how.Success ? marked.Remove(how.Index, how.Length).Insert(how.Index, $"{Mark}") : marked;
        var opening = ReaderDescription.Take(ref marked, new Opening { Helped = HelpedMe().IsMatch(marked) }, typed, utterance);
        var rest = new List<string>();
        foreach (var (clause, _, joint) in Clause.Split(marked, DraftReader.Starters))
        {
            if (opening.Referrer is { } between && !clause.Contains(Mark, StringComparison.Ordinal) && NoAnswerReader.IsOfReferrer(clause, between))
            {
                // "havent talked to bob in like 4 years" is nothing for who is written to.
                continue;
            }

            if (joint is not null && rest.Count == 0 && opening is { Kind: SaidKind.ProgressNews, About: { } news })
            {
                // "i took his advice and it worked": one piece of news.
                opening = opening with { About = news + joint + clause };
                continue;
            }

            if (opening.Kind is SaidKind.Reminder or SaidKind.Unsaid or SaidKind.Reconnect && Unanswered().IsMatch(clause))
            {
                // "reach out again to Hal, he never replied": whoever was silent is reminded, whatever the message was called.
                opening = opening with { Kind = SaidKind.Reminder };
                continue;
            }

            if (opening is { Kind: SaidKind.Reminder, New: null } && NewAt().Match(clause) is { Success: true } fresh)
            {
                opening = opening with { New = clause[fresh.Length..] };
                continue;
            }

            if (opening is { Kind: SaidKind.ProgressNews, About: null } && Result().IsMatch(clause))
            {
                opening = opening with { About = clause };
                continue;
            }

            if (clause.EndsWith(Mark) && NamelessReader.LeadsToName(clause[..^1]))
            {
                continue;
            }

            if (SellsTime().IsMatch(clause))
            {
                opening = opening with { SellsTime = true };
                if (!clause.Contains(Mark, StringComparison.Ordinal))
                {
                    continue;
                }
            }

            var claimed = Favour().Match(clause) is { Success: true } favour && opening.Favour is null ? opening with { Favour = favour.Groups["what"].Value.TrimEnd('?', '.', ' ') }
                : opening.Kind == SaidKind.Unsaid ? Kind(clause, opening)
                : null;
            if (claimed is null)
            {
                rest.Add(clause);
            }

            opening = claimed ?? opening;
        }

        var left = string.Join(". ", rest).Replace($"{Mark}", typed, StringComparison.Ordinal);
        return opening with
        {
            About = opening.About?.Replace($"{Mark}", typed, StringComparison.Ordinal),
            Sender = MyName().Match(marked) is { Success: true } me && (me.Groups["surely"].Success || (Text.Lexicon.Shared.Classes(Text.Folding.Fold(me.Groups["name"].Value.Split(' ')[0].ToLowerInvariant())) & Text.WordClass.Given) != 0) ? me.Groups["name"].Value : null,
            Pronoun = PronounIn(marked),
            IsHard = opening.IsHard || (opening.Kind is SaidKind.Give or SaidKind.Unsaid && Hardship().IsMatch(left) && !OwnHardship().IsMatch(left)),
            Kind = opening.Kind == SaidKind.Unsaid && Hardship().IsMatch(left) && !OwnHardship().IsMatch(left) && KindWord().IsMatch(marked) ? SaidKind.Give : opening.Kind,
            Link = how.Success ? KnownBy(how.Groups["how"].Value) : null,
            Rest = left,
        };
    }

    /// <summary>What the one whose name is the mark is called behind it, where another is spoken of too: "Ruth lost her husband" is she.</summary>
    private static string? PronounIn(string marked)
    {
        string[] words = [.. marked[(marked.LastIndexOf(Mark) + 1)..].ToLowerInvariant().Split([' ', ',', '.', '!', '?', ';'], StringSplitOptions.RemoveEmptyEntries)];
        var (he, she) = (words.Any(w => w is "he" or "him" or "his" or "he's"), words.Any(w => w is "she" or "her" or "hers" or "she's"));
        return he == she || !words.Any(w => w is "husband" or "wife" or "son" or "daughter" or "father" or "mother" or "dad" or "mom" or "mum" or "brother" or "sister" or "boyfriend" or "girlfriend" or "partner" or "boss" or "kid" or "baby") ? null : he ? "he" : "she";
    }

    /// <summary>"i used to play 5-a-side with" is "i used to play 5-a-side with him".</summary>
    private static string KnownBy(string how) => how.TrimEnd(' ', ',').Split(' ')[^1].ToLowerInvariant() is "with" or "to" or "for" or "from" or "under" or "beside" ? how.TrimEnd(' ', ',') + " him"
        : how.StartsWith("i met", StringComparison.OrdinalIgnoreCase) ? "we" + how[1..] : how;

    /// <summary>
    /// Whether the words ask for a message without the verb that says so: "update for Dr. Singh: I passed", or because somebody
    /// sent the user there: "my sister told me to talk to Omar".
    /// </summary>
    public static bool AsksForMessage(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return (ReaderOf(utterance, utterance.People) is { Kind: PersonMentionKind.Name } first ? first : utterance.People.LastOrDefault(p => p.Kind == PersonMentionKind.Name)) is { } reader
            && Marked(utterance.Text.Replace('\u2019', '\''), reader.Text, out _) is var marked
            && (WritesTo().IsMatch(marked) || FollowsUp().IsMatch(marked) || ShouldWrite().IsMatch(marked) || (AnswerToNo().IsMatch(marked) && Answering().IsMatch(marked))
                || MessageFor().IsMatch(marked) || (ReaderDescription.SentBy().Match(marked) is { Success: true } sent && sent.Groups["who"].Value.Trim().ToLowerInvariant() is not ("he" or "she" or "they" or "i" or "we" or "you") && Telling().IsMatch(sent.Value)));
    }

    /// <summary>Whether a role is one that sells its hours: "freelance designer".</summary>
    public static bool SaysTimeIsSold(string role) => SellsTime().IsMatch(role);

    private static Opening? Kind(string clause, Opening opening)
    {
        foreach (var (kind, form) in Forms)
        {
            if (form.Match(clause) is not { Success: true } match)
            {
                continue;
            }

            var about = match.Groups["what"] is { Success: true, Value: var all } && TellsToo().Replace(all, "") is var what && what.Trim(' ', '.', ',', '!', '?', Mark) is { Length: > 0 } ? what.Trim(' ', '.', ',', '!', '?') : null;
            return kind == SaidKind.ProgressNews && about is not null && !Result().IsMatch(about) ? null
                : opening with { Kind = kind, About = about, IsHard = kind == SaidKind.Give && Hardship().IsMatch(clause) };
        }

        return null;
    }

    /// <summary>The text with the reader's name as one mark: the whole name where it stands, else its first or last word.</summary>
    private static string Marked(string text, string name, out string typed)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var form in words.Length < 2 ? [name] : new[] { name, words[0], words[^1] })
        {
            for (var at = text.IndexOf(form, StringComparison.OrdinalIgnoreCase); at >= 0 && form.Length > 1; at = text.IndexOf(form, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                var whole = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + form.Length == text.Length || !char.IsLetterOrDigit(text[at + form.Length]));
                if (whole)
                {
                    typed = text.Substring(at, form.Length);
                    return string.Concat(text.AsSpan(0, at), $"{Mark}", text.AsSpan(at + form.Length));
                }
            }
        }

        typed = name;
        return text;
    }

    private const string Verbs = @"(?:got|get|passed|start|started|starting|landed|accepted|finished|graduated|joined|signed|moved|won|met|talked|spoke|had|took|tried|did|used|made|found|am starting|'m starting|was offered|have been|enrolled|applied|read|followed|changed|completed|earned|became)";

    /// <summary>"Hi I'm Greta, 55, bookkeeper", "my name is Tyler": who writes.</summary>
    [GeneratedRegex(@"^\W*(?:(?:hi|hello|hey|ok|so|well)(?: coach)?\W+)*(?:(?<surely>my name(?:'s| is))|i'm|i am|im|this is)\s+(?<name>(?-i:\p{Lu})[\p{L}'-]+(?:\s(?-i:\p{Lu})[\p{L}'-]+)?)(?=[\s]*[,.!;]|\s+and\b|\s+from\b|\s*$)", Plainly)]
    private static partial Regex MyName();

    /// <summary>"and tell him we met" is no part of what is thanked for.</summary>
    [GeneratedRegex(@"[\s,]+and\s+(?:to\s+)?(?:tell|let)\s+(?:him|her|them|[\uE010])\b.*$", Plainly)]
    private static partial Regex TellsToo();

    [GeneratedRegex(@"\bcongrat\w*\b(?:.*?\b(?:on|for|about|because|since)\s+(?<what>.+))?", Plainly)]
    private static partial Regex Congratulations();

    [GeneratedRegex(@"\b(?:ask|asking|get|see if)\s+(?:(?:[\uE010]|him|her|them)(?:'s help)?\s+)?(?:(?:to|if (?:he|she|they)(?:'d| would| could| can| might)?(?: be able to| be willing to)?|whether (?:he|she|they) (?:would|could|can)|could|can)\s+(?:please\s+)?(?<what>(?:introduce|connect|intro|put (?:me|us) in touch)\b.+)|for\s+(?:an?\s+|the\s+|some\s+)?(?<what>(?:intro|introduction|introductions|intros|names?|contacts?)\b.*)|(?:if|whether)\s+(?:he|she|they)(?:\s+might|\s+may|'d)?\s+(?<what>knows?\s+.+)|(?<what>who(?:m)?\s+(?:else\s+)?(?:he|she|they)\s+(?:might\s+)?knows?\b.*))", Plainly)]
    private static partial Regex AskReferrer();

    [GeneratedRegex(@"\b(?:follow(?:ing)?[\s-]?up|followup)\b.{0,80}?\b(?:after|from|on)\s+(?<what>(?:our|my|the|last|yesterday'?s|today'?s|this|that|we)\b.{0,80}?(?:coffee|lunch|breakfast|dinner|meeting|call|chat|talk|conversation|interview|zoom|visit|met|spoke|talked).*)", Plainly)]
    private static partial Regex ThanksAfter();

    [GeneratedRegex(@"\b(?:thank|thanking)\s+[\uE010](?:.*?\b(?:for|about)\s+(?<what>.+))?|\b(?:thanks?|thank[\s-]you|thankyou|thx|ty)(?:[\s-]you)?\s+(?:note|mail|e-?mail|message|letter|card|text|line|dm|msg)\b(?:.*?\b(?:for|about|after)\s+(?<what>.+))?|\b(?:say|send|write|express|show)\b[^,.;!?]{0,20}?\b(?:thanks?|thank[\s-]you|gratitude|appreciation)\b(?:.*?\b(?:for|about)\s+(?<what>.+))?|\b(?:thanks|thank[\s-]you)\s+to\s+[\uE010](?:.*?\b(?:for|about)\s+(?<what>.+))?|\b(?:just|only|simply)\s+(?:want\w*\s+)?(?:to\s+)?(?:say\s+)?thank\b(?:.*?\b(?:for|about)\s+(?<what>.+))?|\bthank\s+(?:him|her|them)\b(?:.*?\b(?:for|about)\s+(?<what>.+))?", Plainly)]
    private static partial Regex Thanks();

    [GeneratedRegex(@"\b(?:remind|nudge|chase|re-?ping|bump)\s+(?:[\uE010]|him|her|them)(?:.*?\b(?:about|of|on)\s+(?<what>(?:my|the|our|that)\b.+))?|\bfollow(?:ing)?[\s-]?up\b(?:.*?\b(?:about|on)\s+(?<what>(?:my|the|our|that)\b.+))?|\b(?:reminder|second)\s+(?:mail|e-?mail|message|note|text|msg)\b|\b(?:send|write|draft)\b.{0,12}\breminder\b|\b(?:ping|write|message|e-?mail|text)\s+(?:to\s+)?[\uE010]\s+again\b|(?:[\uE010]|(?:because|since|as)\s+(?:he|she|they)|who)\s+(?:still\s+)?(?:hasn't|hasnt|has not|didn't|didnt|did not|never|won't|isn't|still hasn't)\s+(?:yet\s+)?(?:answer|repl|respond|got|gotten|get|written|wrote|write|come|call)\w*|\bno\s+(?:answer|reply|response|word)\s+(?:yet\s+)?from\s+[\uE010]|\b(?:ghosted|gone quiet on) (?:me|by)\b", Plainly)]
    private static partial Regex Reminder();

    [GeneratedRegex(@"^(?:and\s+)?(?:new|news|what's new|something new|new since then|since then|meanwhile)\b(?:\s+(?:is|is that|from me))?\s*[:,]?\s+(?=\S+\s\S)", Plainly)]
    private static partial Regex NewAt();

    /// <summary>"he still hasn't answered": why a reminder is written, and nothing new.</summary>
    [GeneratedRegex(@"^(?:but\s+|and\s+|because\s+|since\s+|as\s+|who\s+)?(?:[\uE010]|he|she|they|who)\s+(?:still\s+|just\s+|also\s+)?(?:hasn't|hasnt|has not|has never|haven't|havent|have not|didn't|didnt|did not|don't|doesn't|doesnt|never|isn't|is not|not)\s+(?:yet\s+|even\s+|ever\s+|never\s+|not\s+)?(?:answer|repl|respon[ds]|got(?:ten)? back|get back|written|wrote|write|come back|came back|call(?:ed)? back|react)|^(?:but\s+|and\s+|still\s+|got\s+|there'?s\s+)*(?:no|without an?|zero)\s+(?:answer|reply|response|word)s?\b|^(?:but\s+|and\s+)?(?:still nothing|nothing back|i (?:never|haven't|havent|have not) (?:heard|got|had|gotten)\b.{0,20}\b(?:back|answer|reply|response|from)|(?:it'?s been |only |just )?(?:radio )?silence|crickets|(?:[\uE010]|he|she|they) ghosted me)\b", Plainly)]
    private static partial Regex Unanswered();

    [GeneratedRegex(@"(?:[\uE010]|\bhe|\bshe|\bthey|\bwho)\s+(?:just\s+|has\s+|already\s+|kindly\s+|politely\s+|(?:has\s+)?now\s+)*(?:said no|says no|say no|turned me down|turned it down|turned down|declined|refused|passed on|rejected|can't meet|cannot meet|cant meet|won't meet|wont meet|isn't interested|is not interested|wasn't interested|has no time|doesn't have time|had no time|is too busy|was too busy)\b|\b(?:got|received|had)\s+(?:an?|his|her|their)\s+(?:clear |kind |polite |flat |quick |short )?(?:no|rejection|refusal)\b(?:\s+from\s+[\uE010])?|\b(?:answer|reply|respond|response|write back)\b.*\b(?:rejection|refusal|decline|a no|his no|her no|their no|'no')\b", Plainly)]
    private static partial Regex AnswerToNo();

    private const string Things = "article|link|podcast|episode|book|video|report|paper|study|event|webinar|workshop|recipe|photo|photos|picture|pictures|interview|piece|newsletter|tool|template|guide|story|post|ticket|tickets|meetup|course|tip|idea|notes|blog|spreadsheet|checklist|dataset|talk|conference|grant|candidate|opening he|opening she";

    [GeneratedRegex(@"\b(?:send|sending|share|sharing|forward|pass|give|show)\s+(?:on\s+)?[\uE010]\s+(?<what>(?:an?|this|that|the|some|my|our|these|those)\s+(?:.{0,80}\s)?(?:" + Things + @")\b.*)|\b(?:send|sending|share|sharing|forward|pass|give|show)\s+(?:on\s+|along\s+)?(?<what>(?:an?|this|that|the|some|my|our|these|those)\s+(?:.{0,80}\s)?(?:" + Things + @")\b.{0,80}?)\s+(?:to|with)\s+[\uE010]|\b(?:introduce|invite)\s+[\uE010]\s+to\s+(?<what>.+)", Plainly)]
    private static partial Regex GivesWhat();

    [GeneratedRegex(@"(?<what>\b(?:an?|this|that|the|some|my|our|these|those)\s+(?:[^,.;]{0,40}\s)?(?:" + Things + @")\b[^,.;]{0,40}?)\s+(?:that\s+|which\s+|i think\s+|i thought\s+){0,2}(?:my\s+(?:\w+\s+){0,3})?(?:[\uE010])\s*(?:would|will|might|could|'d|may|should)\s+(?:\w+\s+)?(?:love|like|enjoy|want|find|need|use|appreciate|care|read|see)|\bmade me think of [\uE010]", Plainly)]
    private static partial Regex Wanted();

    [GeneratedRegex(@"\b(?:something|anything|a few words|some words|a word|words|a line|a note)\s+(?:that is\s+|that's\s+)?(?:nice|kind|useful|helpful|comforting|supportive|encouraging|of comfort|of support)\b|\b(?:kind|nice|supportive|comforting)\s+(?:note|word|words|message|line|text)\b|\bcheer\s+(?:up\s+)?[\uE010]|\bcheck(?:ing)?\s+in\s+(?:on|with)\s+[\uE010]|\b(?:condolence|condolences|sympathy|get[\s-]well|happy birthday|birthday (?:note|card|wishes|message)|thinking of (?:you|him|her|them|[\uE010]))\b|\b(?:without|not|no|nothing|don't want to|dont want to)\s+(?:asking|to ask|ask)\b(?: for)?(?: (?:anything|something))?|\bjust\s+(?:want(?:ed)?\s+)?to\s+(?:give|be nice|say hi|say hello|stay in touch|keep in touch)\b|\boffer\s+[\uE010]\s+(?<what>.+)", Plainly)]
    private static partial Regex Kindness();

    [GeneratedRegex(@"\b(?:tell|telling|inform)\s+[\uE010]\s+(?:that\s+)?(?<what>(?:i|i'm|im|i've|ive|we|my|about my)\b.+)|\blet(?:ting)?\s+[\uE010]\s+know\s*(?:that\s+)?(?<what>(?:i|i'm|im|i've|ive|we|my|about my)\b.+)?|\b(?:update|news)\s+(?:(?:for|to)\s+)?(?:my\s+(?:\w+\s+){1,3})?[\uE010](?:\s*[:\u2013\u2014-]\s*(?<what>.+)|.*?\b(?:on|about|that)\s+(?<what>.+))?|\b(?:give|send)\s+[\uE010]\s+(?:an?\s+|some\s+|my\s+)?(?:quick\s+|little\s+)?(?:update|news)\b(?:.*?\b(?:on|about|that)\s+(?<what>.+))?|\b(?:share|send|pass on)\s+(?:[\uE010]\s+)?(?:the\s+|my\s+|some\s+|our\s+)?(?:good\s+|great\s+|big\s+)?news\b(?:.*?\b(?:about|that)\s+(?<what>.+))?|\bprogress\s+(?:news|update|note|report)\b", Plainly)]
    private static partial Regex News();

    [GeneratedRegex(@"\b(?:re-?connect(?:ing)?|get(?:ting)? back in (?:touch|contact)|back in (?:touch|contact)|catch(?:ing)?[\s-]up(?:\s+with)?|touch(?:ing)? base|rekindle|reach(?:ing)? (?:back )?out (?:to [\uE010] )?again|renew|out of touch)\b", Plainly)]
    private static partial Regex Reconnect();

    [GeneratedRegex(@"^(?:that\s+)?(?:about my\b.*|my\b.*|(?:i|we)(?:'m| am| have|'ve|'ll| will| just| also| finally| now| actually)*\s*" + Verbs + @"\b.*|(?:i'm|im|i've|ive|we're)\s+(?:now\s+|just\s+|finally\s+)*(?:an?\s|the\s|at\s|in\s|\w+ing\b|" + Verbs + @"\b).*|on\b.*|how\b.*|the\b.*|it\b.*)", Plainly)]
    private static partial Regex Result();

    [GeneratedRegex(@"\bask(?:ing)?\s+(?:[\uE010]|him|her|them)\s+(?:for\s+(?<what>(?:an?\s+|the\s+|any\s+|some\s+)?(?:(?:\w+\s+){0,3})(?:job|jobs|referral|referrals|position|opening|openings|role|work|internship|recommendation|reference|favor|favour|vacancy)\b.*)|about\s+(?<what>(?:(?:an?|the|any|some|open|new|possible|potential|current|his|her|their|job|your)\s+){1,4}(?:job|jobs|referral|referrals|position|positions|opening|openings|role|roles|internship|internships|vacancy|vacancies)\b.*)|(?:to|if (?:he|she|they)(?:'d| would| could| can)?)\s+(?<what>(?:refer|hire|recommend|vouch|pass on my|pass along my|forward my|hand in my|give me a job|get me)\b.*))|\b(?<what>(?:a\s+)?(?:job\s+)?referral)\s+from\s+[\uE010]", Plainly)]
    private static partial Regex Favour();

    [GeneratedRegex(@"\b(?:sick|ill|(?:in|into|to|from) (?:the )?hospital|hospitali[sz]ed|surgery|cancer|stroke|died|passed away|laid off|let go|divorce\w*|accident|grieving|grief|funeral|burned out|burnt out|bereaved|miscarriage|struggling|having a hard time|rough time|tough time|lost (?:his|her|their|a) (?:mom|mum|dad|mother|father|wife|husband|job|son|daughter|parents?|brother|sister|dog|cat|baby|house|home))\b", Plainly)]
    private static partial Regex Hardship();

    [GeneratedRegex(@"\b(?:i|i'm|im|i was|i've been|i got|me)\s+(?:was\s+|been\s+|got\s+|am\s+)*(?:sick|ill|laid off|let go|burned out|burnt out|struggling|in hospital|grieving)\b", Plainly)]
    private static partial Regex OwnHardship();

    [GeneratedRegex(@"\b(?:write|send|say|text|message|note|card|line|drop)\b", Plainly)]
    private static partial Regex KindWord();

    [GeneratedRegex(@"\b(?:helped|has helped|been helping|supported|tutored|taught|coached|mentored|advised|trained|guided|prepared) (?:me|us)\b", Plainly)]
    private static partial Regex HelpedMe();

    [GeneratedRegex(@"\b(?:bills?\s+(?:by|for)|billable|charges?\s+(?:by|for|per|an?|\$)|by the hour|hourly|per hour|freelanc\w+|consultants?|sells? (?:his|her|their) time)\b", Plainly)]
    private static partial Regex SellsTime();

    [GeneratedRegex(@"\uE010,?\s+who(?:\s+(?<verb>is|was|has|runs|owns|leads|manages|works|teaches|does|sells|writes|edits|coaches|makes|builds|heads|founded|started|wrote|built|spoke|moved|opened|launched|led|won|gave)\s+)", Plainly)]
    private static partial Regex Whose();

    [GeneratedRegex(@"\b(?:an?|the|this|that|some)\s+(?:\p{L}+\s+)?(?:guy|man|woman|lady|girl|person|someone|somebody|chap|bloke|dude|fellow|friend|colleague|coworker|nurse|teacher|engineer)\s+(?:that\s+|who\s+|whom\s+)?(?<how>(?:i|we)\s[^,.;\uE010]{3,80}?),?\s*(?:called\s+|named\s+)?\uE010", Plainly)]
    private static partial Regex Known();

    [GeneratedRegex(@"^(?:(?:hi|hey|ok|so|please|need|a|an|my|quick|short|little|the|i)[\s,]+)*(?:update|news|note|message|mail|e-?mail|text|thanks|thank you|thank-you|congrats|congratulations|letter|script|dm)\s+(?:for|to)\s+(?:my\s+(?:\p{L}+\s+){1,3})?\uE010", Plainly)]
    private static partial Regex MessageFor();

    /// <summary>"email the editor of the Valley Times, Rosalind Peck".</summary>
    [GeneratedRegex(@"^\W*(?:(?:please|hi|hey|ok|coach|can you|could you|help me|i (?:want|need|have|would like) to|i'd like to|i wanna)\W+)*(?:e-?mail|text|message|msg|dm|write|mail)\s+(?:to\s+)?(?!from\b|me\b|about\b)[^.!?;\n\uE010]{0,80}\uE010", Plainly)]
    private static partial Regex WritesTo();

    [GeneratedRegex(@"^\W*(?:(?:please|hi|hey|ok|coach|can you|could you|help me|i (?:want|need|have|would like|should) to|i should|i'd like to|i wanna)\W+)*follow(?:ing)?[\s-]?up\s+(?:with|on)\s+\uE010", Plainly)]
    private static partial Regex FollowsUp();

    /// <summary>"my therapist said I should write more people. So: Otto Lang".</summary>
    [GeneratedRegex(@"\bi\s+(?:should|want to|need to|must|have to|would like to|ought to)\s+(?:write|message|e-?mail|text|reach out)\b", Plainly)]
    private static partial Regex ShouldWrite();

    [GeneratedRegex(@"\b(?:answer|reply|respond|write back|say back|thank)\b", Plainly)]
    private static partial Regex Answering();

    [GeneratedRegex(@"\b(?:told|said|suggested|suggests|recommended|recommends|advised|thinks|urged|wants|says|encouraged|asked)\b", Plainly)]
    private static partial Regex Telling();
}
