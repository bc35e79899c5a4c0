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

    private static readonly string[] EndsRole = [" at ", " @", " for ", " with "];

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
        var opening = Described(ref marked, new Opening { Helped = HelpedMe().IsMatch(marked) }, typed, utterance);
        var rest = new List<string>();
        foreach (var (clause, _, joint) in Clause.Split(marked, DraftReader.Starters))
        {
            if (joint is not null && rest.Count == 0 && opening is { Kind: SaidKind.ProgressNews, About: { } news })
            {
                // "i took his advice and it worked": one piece of news.
                opening = opening with { About = news + joint + clause };
                continue;
            }

            if (clause.EndsWith(Mark) && NameLead().IsMatch(clause[..^1]))
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
            IsHard = opening.IsHard || (opening.Kind is SaidKind.Give or SaidKind.Unsaid && Hardship().IsMatch(left) && !OwnHardship().IsMatch(left)),
            Kind = opening.Kind == SaidKind.Unsaid && Hardship().IsMatch(left) && !OwnHardship().IsMatch(left) && KindWord().IsMatch(marked) ? SaidKind.Give : opening.Kind,
            Link = how.Success ? KnownBy(how.Groups["how"].Value) : null,
            Rest = left,
        };
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
        return utterance.People.LastOrDefault(p => p.Kind == PersonMentionKind.Name) is { } reader
            && Marked(utterance.Text.Replace('\u2019', '\''), reader.Text, out _) is var marked
            && (MessageFor().IsMatch(marked) || (SentBy().Match(marked) is { Success: true } sent && sent.Groups["who"].Value.Trim().ToLowerInvariant() is not ("he" or "she" or "they" or "i" or "we" or "you") && Telling().IsMatch(sent.Value)));
    }

    /// <summary>The news for everybody who helped: "i got the job"; empty where it is not said what, null where the words are about something else.</summary>
    public static string? NewsForAll(string text) => ForAll().Match(text.Replace('\u2019', '\'')) is { Success: true } all ? all.Groups["what"].Value.Trim(' ', '.', '!') : null;

    /// <summary>Whether the user tells that they have a job, or asks whom to tell.</summary>
    public static bool IsGoodNews(string text) => OwnNews(text) is not null;

    /// <summary>"I got the job!": the news itself; empty for "who should I tell?"; null where it is something else.</summary>
    public static string? OwnNews(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return OfWhomToTell().IsMatch(text) ? "" : OfGoodNews().Match(text.Replace('\u2019', '\'')) is { Success: true } good ? good.Groups["what"].Value.Trim() : null;
    }

    [GeneratedRegex(@"^\W*(?:(?:hey|hi|wow|omg|yay|yes|yeah|hooray|guess what|great news|good news|finally|coach)\W+){0,3}(?<what>i(?:'ve)? (?:just |finally )?(?:got|landed|found|accepted|signed|was offered|start(?:ed)?) (?:the |a |an |my |that )?(?:new |great |dream )?(?:job|offer|position|role)(?! (?:interview|search|fair|alert|posting|description|lead|ad\b|application|titles?))(?: (?:at|as|with|in|on|from) [^.!?\n]{2,60})?)[\s.!]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfGoodNews();

    [GeneratedRegex(@"^\W*(?:so |and |ok |now )?whom? (?:should|do|can|could|shall) i tell(?: (?:about it|about (?:the|my) (?:new )?job|first|now))?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfWhomToTell();

    /// <summary>
    /// An opening that describes its reader without a name, once the name is told: "write to my cousin's boss at Contoso" and
    /// "Elena Park, she runs analytics" are "write to my cousin's boss Elena Park at Contoso. she runs analytics".
    /// </summary>
    /// <param name="opening">What was said first.</param>
    /// <param name="answer">What was said when asked for the name.</param>
    /// <param name="name">The name in it.</param>
    public static string Named(string opening, string answer, string name)
    {
        ArgumentNullException.ThrowIfNull(opening);
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(name);
        var at = answer.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at > 0 && name.Length > 0 && NameLead().IsMatch(answer[..at]))
        {
            // "his name is Raj Patel" is Raj Patel.
            (answer, at) = (answer[at..], 0);
        }

        if (at >= 0 && name.Length > 0 && Anybody().Match(opening) is { Success: true } anybody)
        {
            // "write to someone at Contoso", "Dana Wu": where she is was said already.
            var more = answer.Remove(at, name.Length).Trim(' ', ',', '.', ';', ':', '-');
            var whole = opening.Remove(anybody.Index, anybody.Length).Insert(anybody.Index, name);
            return more.Length == 0 ? whole : $"{whole}. {more}";
        }

        if (at < 0 || name.Length == 0 || Unnamed().Match(opening) is not { Success: true } described || opening.AsSpan(described.Index + described.Length).StartsWith("'"))
        {
            return $"{opening}. {answer}";
        }

        var rest = answer.Remove(at, name.Length).Trim(' ', ',', '.', ';', ':', '-');
        var joined = opening.Insert(described.Index + described.Length, " " + name);
        return rest.Length == 0 ? joined : $"{joined}. {rest}";
    }

    [GeneratedRegex(@"\b(?:some(?:one|body)|any(?:one|body))(?= (?:at|from|in|who)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Anybody();

    /// <summary>Whether a role is one that sells its hours: "freelance designer".</summary>
    public static bool SaysTimeIsSold(string role) => SellsTime().IsMatch(role);

    /// <summary>Whether the answer to "who is that by name?" is that the user doesn't know.</summary>
    public static bool SaysNoName(string text) => NoName().IsMatch(text);

    /// <summary>Whom a message without a name is for: "the hiring manager"; null where it does not say.</summary>
    public static string? DescriptionIn(string text) => Described().Match(text) is { Success: true } found ? "the " + found.Groups["who"].Value.ToLowerInvariant() : null;

    private static Opening? Kind(string clause, Opening opening)
    {
        foreach (var (kind, form) in Forms)
        {
            if (form.Match(clause) is not { Success: true } match)
            {
                continue;
            }

            var about = match.Groups["what"] is { Success: true, Value: var what } && what.Trim(' ', '.', ',', '!', '?', Mark) is { Length: > 0 } ? what.Trim(' ', '.', ',', '!', '?') : null;
            return kind == SaidKind.ProgressNews && about is not null && !Result().IsMatch(about) ? null
                : opening with { Kind = kind, About = about, IsHard = kind == SaidKind.Give && Hardship().IsMatch(clause) };
        }

        return null;
    }

    /// <summary>
    /// Who the reader is: a relation before or after the name, a role and a place after it, and who sent the user. What was
    /// read is taken out of the text, so that the verb stands beside the name: "ask my uncle bob if" is "ask bob if".
    /// </summary>
    private static Opening Described(ref string marked, Opening opening, string typed, Utterance? utterance)
    {
        var reader = Math.Max(0, marked.IndexOf(Mark, StringComparison.Ordinal));
        if (SentAfter().Match(marked, reader) is { Success: true } after && after.Groups["who"].Value.Trim().ToLowerInvariant() is not ("he" or "she" or "they" or "i" or "we" or "who" or "you"))
        {
            opening = Sender(opening, after.Groups["who"].Value.Trim());
            marked = marked.Remove(after.Index, after.Length);
        }
        else if (SentBy().Match(marked) is { Success: true } sent)
        {
            opening = Sender(opening, sent.Groups["who"].Value.Trim());
            marked = marked[(sent.Index + sent.Length)..];
            return Placed(ref marked, opening, typed, utterance);
        }
        else if (Bridge().Match(marked) is { Success: true } bridge)
        {
            opening = Sender(opening, bridge.Groups["who"].Value.Trim());
            marked = Willing().Replace(marked.Remove(bridge.Index, bridge.Length).Insert(bridge.Index, $"{Mark}"), $"{Mark}", 1);
        }

        opening = Placed(ref marked, opening, typed, utterance);
        if (KinOfKin().Match(marked) is { Success: true } known)
        {
            // "my cousin's boss Elena": the cousin knows both.
            opening = opening with { Referrer = known.Groups["who"].Value.ToLowerInvariant() };
            marked = marked.Remove(known.Index, known.Length).Insert(known.Index, $"{Mark}");
        }

        var relation = Relation().Match(marked) is { Success: true } before ? before : RelationAfter().Match(marked);
        if (relation.Success)
        {
            opening = opening with { Relation = relation.Groups["rel"].Value.Trim(), Nearness = Nearness(relation.Groups["kin"].Value, relation.Groups["rel"].Value) };
            marked = marked.Remove(relation.Index, relation.Length).Insert(relation.Index, $"{Mark}");
        }

        return opening;
    }

    /// <summary>Who sent the user, and what they are to them: "my prof Dr. Hall".</summary>
    private static Opening Sender(Opening opening, string who) => MyKin().Match(who) is { Success: true } mine && mine.Length < who.Length
        ? opening with { Referrer = who[mine.Length..].Trim(' ', ','), ReferrerRelation = mine.Value.Trim() }
        : opening with { Referrer = who };

    /// <summary>", a recruiter at google," behind the name.</summary>
    private static Opening Placed(ref string marked, Opening opening, string typed, Utterance? utterance)
    {
        if (utterance is null || utterance.Text.IndexOf(typed, StringComparison.Ordinal) is not (>= 0 and var at))
        {
            var mark = marked.IndexOf(Mark, StringComparison.Ordinal);
            if (mark < 0 || Place().Match(marked[(mark + 1)..]) is not { Success: true } there)
            {
                return opening;
            }

            marked = marked.Remove(mark + 1, there.Length);
            return opening with { Company = there.Groups["where"].Value };
        }

        var (text, end) = (utterance.Text, at + typed.Length);
        if (utterance.Roles.FirstOrDefault(r => r.Start < at && Named().IsMatch(text[(r.Start + r.Length)..at])) is { } ahead)
        {
            opening = opening with { Role = ahead.Text };
        }

        var role = utterance.Roles.Where(r => r.Start >= end && Apposition().IsMatch(text[end..r.Start])).Select(r => (int?)r.Start).FirstOrDefault();
        var from = role is { } start ? start + utterance.Roles.First(r => r.Start == start).Length : end;
        if (role is not null && RestOfRole().Match(text[from..]) is { Success: true } more)
        {
            var words = more.Groups["more"].Value;
            var ends = EndsRole.Select(w => words.IndexOf(w, StringComparison.Ordinal)).Where(i => i >= 0).DefaultIfEmpty(words.Length).Min();
            from += ends;
        }
        else if (role is null && PlainRole().Match(text[end..]) is { Success: true } plain && !DraftReader.Starters.Contains(plain.Groups["role"].Value.Split(' ')[0]) && utterance.Companies.Any(c => c.Start == end + plain.Length))
        {
            role = end + plain.Groups["role"].Index;
            from = role.Value + plain.Groups["role"].Length;
        }

        var company = utterance.Companies.FirstOrDefault(c => c.Start >= from && (role is null ? AtPlace() : OfPlace()).IsMatch(text[from..c.Start]));
        var named = company?.Text;
        var to = company is not null ? company.Start + company.Length : from;
        if (company is null && Place().Match(text[from..]) is { Success: true } place)
        {
            named = place.Groups["where"].Value;
            to = from + place.Length;
        }

        var behind = marked.IndexOf(Mark, StringComparison.Ordinal);
        if (behind >= 0 && to > end && marked.AsSpan(behind + 1).StartsWith(text.AsSpan(end, to - end), StringComparison.Ordinal))
        {
            marked = marked.Remove(behind + 1, to - end);
            marked = behind + 1 < marked.Length && marked[behind + 1] == ',' && role is not null ? marked.Remove(behind + 1, 1) : marked;
        }

        return opening with { Role = role is null ? opening.Role : text[role.Value..from].Trim(), Company = named };
    }

    private static Nearness? Nearness(string kin, string relation) => kin.ToLowerInvariant() switch
    {
        "recruiter" or "doctor" or "dentist" or "landlord" or "barber" or "hairdresser" => Drafting.Nearness.Met,
        "mom" or "mum" or "mother" or "dad" or "father" or "brother" or "sister" or "cousin" or "uncle" or "aunt" or "wife" or "husband" or "son" or "daughter" or "niece" or "nephew" or "godmother" or "godfather" => Drafting.Nearness.Mutual,
        [.., 'l', 'a', 'w'] => Drafting.Nearness.Mutual,
        "friend" or "buddy" or "pal" or "mate" when GoodFriend().IsMatch(relation) => Drafting.Nearness.Mutual,
        _ => Drafting.Nearness.Talked,
    };

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

    private const string Kin = "(?:sister|brother|mother|father|daughter|son)[- ]in[- ]law|boss|manager|supervisor|colleague|coworker|co-worker|teammate|team mate|friend|buddy|pal|mate|cousin|uncle|aunt|brother|sister|mom|mum|mother|dad|father|wife|husband|son|daughter|niece|nephew|godmother|godfather|neighbor|neighbour|professor|prof|teacher|tutor|mentor|coach|advisor|adviser|classmate|roommate|flatmate|client|customer|supplier|vendor|recruiter|doctor|dentist|landlord|barber|hairdresser|pastor|trainer|lead|intern|assistant|student";

    private const string Old = @"(?:(?:very|really|old|former|ex|ex-|first|last|previous|current|best|good|close|dear|oldest|longtime|long-time|late|college|uni|university|school|high-school|grad|new|childhood|work|army|navy|church|gym|great|late|favorite|favourite)[\s-]+)*";

    private const string Verbs = @"(?:got|get|passed|start|started|starting|landed|accepted|finished|graduated|joined|signed|moved|won|met|talked|spoke|had|took|tried|did|used|made|found|am starting|'m starting|was offered|have been|enrolled|applied|read|followed|changed|completed|earned|became)";

    [GeneratedRegex(@"\bcongrat\w*\b(?:.*?\b(?:on|for|about|because|since)\s+(?<what>.+))?", Plainly)]
    private static partial Regex Congratulations();

    [GeneratedRegex(@"\b(?:ask|asking|get|see if)\s+(?:(?:[\uE010]|him|her|them)(?:'s help)?\s+)?(?:(?:to|if (?:he|she|they)(?:'d| would| could| can| might)?(?: be able to| be willing to)?|whether (?:he|she|they) (?:would|could|can)|could|can)\s+(?:please\s+)?(?<what>(?:introduce|connect|intro|put (?:me|us) in touch)\b.+)|for\s+(?:an?\s+|the\s+|some\s+)?(?<what>(?:intro|introduction|introductions|intros|names?|contacts?)\b.*)|(?:if|whether)\s+(?:he|she|they)(?:\s+might|\s+may|'d)?\s+(?<what>knows?\s+.+)|(?<what>who(?:m)?\s+(?:else\s+)?(?:he|she|they)\s+(?:might\s+)?knows?\b.*))", Plainly)]
    private static partial Regex AskReferrer();

    [GeneratedRegex(@"\b(?:follow(?:ing)?[\s-]?up|followup)\b.{0,80}?\b(?:after|from|on)\s+(?<what>(?:our|my|the|last|yesterday'?s|today'?s|this|that|we)\b.{0,80}?(?:coffee|lunch|breakfast|dinner|meeting|call|chat|talk|conversation|interview|zoom|visit|met|spoke|talked).*)", Plainly)]
    private static partial Regex ThanksAfter();

    [GeneratedRegex(@"\b(?:thank|thanking)\s+[\uE010](?:.*?\b(?:for|about)\s+(?<what>.+))?|\b(?:thanks?|thank[\s-]you|thankyou|thx|ty)(?:[\s-]you)?\s+(?:note|mail|e-?mail|message|letter|card|text|line|dm|msg)\b(?:.*?\b(?:for|about|after)\s+(?<what>.+))?|\b(?:say|send|write|express|show)\b[^,.;!?]{0,20}?\b(?:thanks?|thank[\s-]you|gratitude|appreciation)\b(?:.*?\b(?:for|about)\s+(?<what>.+))?|\b(?:thanks|thank[\s-]you)\s+to\s+[\uE010](?:.*?\b(?:for|about)\s+(?<what>.+))?|\b(?:just|only|simply)\s+(?:want\w*\s+)?(?:to\s+)?(?:say\s+)?thank\b(?:.*?\b(?:for|about)\s+(?<what>.+))?|\bthank\s+(?:him|her|them)\b(?:.*?\b(?:for|about)\s+(?<what>.+))?", Plainly)]
    private static partial Regex Thanks();

    [GeneratedRegex(@"\b(?:remind|nudge|chase|re-?ping|bump)\s+(?:[\uE010]|him|her|them)(?:.*?\b(?:about|of|on)\s+(?<what>(?:my|the|our|that)\b.+))?|\bfollow(?:ing)?[\s-]?up\b(?:.*?\b(?:about|on)\s+(?<what>(?:my|the|our|that)\b.+))?|\b(?:reminder|second)\s+(?:mail|e-?mail|message|note|text|msg)\b|\b(?:send|write|draft)\b.{0,12}\breminder\b|\b(?:ping|write|message|e-?mail|text)\s+(?:to\s+)?[\uE010]\s+again\b|[\uE010]\s+(?:still\s+)?(?:hasn't|hasnt|has not|didn't|didnt|did not|never|won't|isn't|still hasn't)\s+(?:yet\s+)?(?:answer|repl|respond|got|gotten|get|written|wrote|write|come|call)\w*|\bno\s+(?:answer|reply|response|word)\s+(?:yet\s+)?from\s+[\uE010]|\b(?:ghosted|gone quiet on) (?:me|by)\b", Plainly)]
    private static partial Regex Reminder();

    [GeneratedRegex(@"(?:[\uE010]|\bhe|\bshe|\bthey|\bwho)\s+(?:just\s+|has\s+|already\s+|kindly\s+|politely\s+|(?:has\s+)?now\s+)*(?:said no|says no|say no|turned me down|turned it down|turned down|declined|refused|passed on|rejected|can't meet|cannot meet|cant meet|won't meet|wont meet|isn't interested|is not interested|wasn't interested|has no time|doesn't have time|had no time|is too busy|was too busy)\b|\b(?:got|received|had)\s+(?:an?|his|her|their)\s+(?:clear |kind |polite |flat |quick |short )?(?:no|rejection|refusal)\b(?:\s+from\s+[\uE010])?|\b(?:answer|reply|respond|response|write back)\b.*\b(?:rejection|refusal|decline|a no|his no|her no|their no|'no')\b", Plainly)]
    private static partial Regex AnswerToNo();

    private const string Things = "article|link|podcast|episode|book|video|report|paper|study|event|webinar|workshop|recipe|photo|photos|picture|pictures|interview|piece|newsletter|tool|template|guide|story|post|ticket|tickets|meetup|course|tip|idea|notes|blog|spreadsheet|checklist|dataset|talk|conference|grant|candidate|opening he|opening she";

    [GeneratedRegex(@"\b(?:send|sending|share|sharing|forward|pass|give|show)\s+(?:on\s+)?[\uE010]\s+(?<what>(?:an?|this|that|the|some|my|our|these|those)\s+(?:.{0,80}\s)?(?:" + Things + @")\b.*)|\b(?:send|sending|share|sharing|forward|pass|give|show)\s+(?:on\s+|along\s+)?(?<what>(?:an?|this|that|the|some|my|our|these|those)\s+(?:.{0,80}\s)?(?:" + Things + @")\b.{0,80}?)\s+(?:to|with)\s+[\uE010]|\b(?:introduce|invite)\s+[\uE010]\s+to\s+(?<what>.+)", Plainly)]
    private static partial Regex GivesWhat();

    [GeneratedRegex(@"(?<what>\b(?:an?|this|that|the|some|my|our|these|those)\s+(?:[^,.;]{0,40}\s)?(?:" + Things + @")\b[^,.;]{0,40}?)\s+(?:that\s+|which\s+|i think\s+|i thought\s+){0,2}(?:my\s+(?:\w+\s+){0,3})?(?:[\uE010])\s*(?:would|will|might|could|'d|may|should)\s+(?:\w+\s+)?(?:love|like|enjoy|want|find|need|use|appreciate|care|read|see)|\bmade me think of [\uE010]", Plainly)]
    private static partial Regex Wanted();

    [GeneratedRegex(@"\b(?:something|anything|a few words|some words|a word|words|a line|a note)\s+(?:that is\s+|that's\s+)?(?:nice|kind|useful|helpful|comforting|supportive|encouraging|of comfort|of support)\b|\b(?:kind|nice|supportive|comforting)\s+(?:note|word|words|message|line|text)\b|\bcheer\s+(?:up\s+)?[\uE010]|\bcheck(?:ing)?\s+in\s+(?:on|with)\s+[\uE010]|\b(?:condolence|condolences|sympathy|get[\s-]well|happy birthday|birthday (?:note|card|wishes|message)|thinking of (?:you|him|her|them|[\uE010]))\b|\b(?:without|not|no|nothing|don't want to|dont want to)\s+(?:asking|to ask|ask)\b(?: for)?(?: (?:anything|something))?|\bjust\s+(?:want(?:ed)?\s+)?to\s+(?:give|be nice|say hi|say hello|stay in touch|keep in touch)\b|\boffer\s+[\uE010]\s+(?<what>.+)", Plainly)]
    private static partial Regex Kindness();

    [GeneratedRegex(@"\b(?:tell|telling|inform)\s+[\uE010]\s+(?:that\s+)?(?<what>(?:i|i'm|im|i've|ive|we|my|about my)\b.+)|\blet(?:ting)?\s+[\uE010]\s+know\s*(?:that\s+)?(?<what>(?:i|i'm|im|i've|ive|we|my|about my)\b.+)?|\b(?:update|news)\s+(?:(?:for|to)\s+)?(?:my\s+(?:\w+\s+){1,3})?[\uE010](?:\s*[:\u2013\u2014-]\s*(?<what>.+)|.*?\b(?:on|about|that)\s+(?<what>.+))?|\b(?:give|send)\s+[\uE010]\s+(?:an?\s+|some\s+|my\s+)?(?:quick\s+|little\s+)?(?:update|news)\b(?:.*?\b(?:on|about|that)\s+(?<what>.+))?|\b(?:share|send|pass on)\s+(?:the\s+|my\s+|some\s+|our\s+)?(?:good\s+|great\s+|big\s+)?news\b(?:.*?\b(?:about|that)\s+(?<what>.+))?|\bprogress\s+(?:news|update|note|report)\b", Plainly)]
    private static partial Regex News();

    [GeneratedRegex(@"\b(?:re-?connect(?:ing)?|get(?:ting)? back in (?:touch|contact)|back in (?:touch|contact)|catch(?:ing)?[\s-]up(?:\s+with)?|touch(?:ing)? base|rekindle|reach(?:ing)? (?:back )?out (?:to [\uE010] )?again|renew|out of touch)\b", Plainly)]
    private static partial Regex Reconnect();

    [GeneratedRegex(@"^(?:that\s+)?(?:about my\b.*|my\b.*|(?:i|we)(?:'m| am| have|'ve|'ll| will| just| also| finally| now| actually)*\s*" + Verbs + @"\b.*|(?:i'm|im|i've|ive|we're)\s+(?:now\s+|just\s+|finally\s+)*(?:an?\s|the\s|at\s|in\s|\w+ing\b|" + Verbs + @"\b).*|on\b.*|how\b.*|the\b.*|it\b.*)", Plainly)]
    private static partial Regex Result();

    [GeneratedRegex(@"\bask(?:ing)?\s+(?:[\uE010]|him|her|them)\s+(?:for\s+(?<what>(?:an?\s+|the\s+|any\s+|some\s+)?(?:(?:\w+\s+){0,3})(?:job|jobs|referral|referrals|position|opening|openings|role|work|internship|recommendation|reference|favor|favour|vacancy)\b.*)|about\s+(?<what>(?:(?:an?|the|any|some|open|new|possible|potential|current|his|her|their|job|your)\s+){1,4}(?:job|jobs|referral|referrals|position|positions|opening|openings|role|roles|internship|internships|vacancy|vacancies)\b.*)|(?:to|if (?:he|she|they)(?:'d| would| could| can)?)\s+(?<what>(?:refer|hire|recommend|vouch|pass on my|pass along my|forward my|hand in my|give me a job|get me)\b.*))|\b(?<what>(?:a\s+)?(?:job\s+)?referral)\s+from\s+[\uE010]", Plainly)]
    private static partial Regex Favour();

    [GeneratedRegex(@"\b(?:my|our)\s+(?<rel>" + Old + "(?<kin>" + Kin + @"))[\s,]+(?:named\s+|called\s+)?[\uE010]", Plainly)]
    private static partial Regex Relation();

    [GeneratedRegex(@"\b(?<who>(?:my|our)\s+" + Old + "(?:" + Kin + @"))'s\s+(?:\w+\s+)?(?:" + Kin + @")[\s,]+(?:named\s+|called\s+)?[\uE010]", Plainly)]
    private static partial Regex KinOfKin();

    [GeneratedRegex(@"\b(?:my|our)\s+(?:" + Old + "(?:" + Kin + @")'s\s+)?(?:\w+\s+)?(?:" + Kin + @")\b", Plainly)]
    private static partial Regex Unnamed();

    [GeneratedRegex(@"[\uE010]\s*[,(-]?\s*(?:(?:who\s+)?(?:is|was|'s|used to be)\s+)?(?:(?:my|our|an|a)\s+(?<rel>" + Old + "(?<kin>" + Kin + @"))\b(?:\s+of (?:mine|ours))?)", Plainly)]
    private static partial Regex RelationAfter();

    [GeneratedRegex(@"^(?:(?:hi|hey|ok|so|well|please)[\s,]+)*(?<who>(?:my\s+|our\s+)?[\p{L}.'\s-]{2,40}?)\s+(?:just\s+|also\s+)?(?:said|told me|tells me|suggested|suggests|recommended|recommends|advised(?: me)?|thinks|thought|asked me|urged me|wants me|encouraged me|says)\s+(?:that\s+)?(?:i\s+)?(?:should\s+|could\s+|to\s+|can\s+|must\s+|ought to\s+|i\s+)*(?:contact|contacting|write|writing|talk|talking|speak|speaking|reach out|reaching out|message|email|e-mail|mail|call|get in touch|connect|connecting|try|see|meet)\b.*[\uE010]|^(?:(?:hi|hey|ok|so|well)[\s,]+)*(?<who>(?:my\s+|our\s+)?[\p{L}.'\s-]{2,40}?)\s+(?:just\s+|kindly\s+)?(?:gave me|sent me|passed me|introduced me to|referred me to|connected me (?:to|with)|pointed me to|put me in touch with)\s+(?:the\s+(?:name|number|contact|email)\s+of\s+)?[\uE010]", Plainly)]
    private static partial Regex SentBy();

    [GeneratedRegex(@"[,.;]\s*(?:because\s+|as\s+|since\s+)?(?<who>(?:my\s+|our\s+)?\p{L}[\p{L}.'-]*(?:\s[\p{L}.'-]+){0,3}?)\s+(?:just\s+|kindly\s+)?(?:sent me(?!\s+\p{L})|sent me (?:to|there|over)\b[^,.;]*|told me (?:to|about)\b[^,.;]*|(?:said|says|thinks) (?:i|that i|to)\b[^,.;]*|(?:suggested|recommended) (?:him|her|them|it|that|i|this)\b[^,.;]*|gave me (?:his|her|their) (?:name|number|contact|e-?mail|details)\b[^,.;]*|(?:introduced|referred|pointed|connected) (?:us|me)\b[^,.;]*)", Plainly)]
    private static partial Regex SentAfter();

    /// <summary>What stands between somebody and the person whom they know: "works at Maersk and says her manager".</summary>
    private const string Bridging = @"[^.;!?\uE010]{0,60}?\b(?:mentioned|mentions|knows(?: of)?|says|said|thinks|thought|told me|tells me|works (?:for|under)|reports to|(?:works|worked|plays|played|sings|trains|studied|served|volunteers|went to school|is friends|is married|shares an office)\b[^.;!?\uE010]{0,30}?(?:\bwith|\bto))\s+(?:that\s+|about\s+|to\s+)?(?:(?:her|his|their|an?|the|some)\s[^.;!?\uE010]{0,40}?\s?)?[\uE010]";

    [GeneratedRegex(@"(?<=^|[.;!?,]\s*|\b(?:hi|hey|ok|so|well|and|but)\s+)(?<who>(?:my|our)\s+" + Old + "(?:" + Kin + @")(?:\s+(?-i:\p{Lu})[\p{L}'-]+){0,2}|(?-i:\p{Lu})[\p{L}'-]+(?:\s+(?-i:\p{Lu})[\p{L}'-]+)?)(?=\s)" + Bridging, Plainly)]
    private static partial Regex Bridge();

    [GeneratedRegex(@"[\uE010]\s+(?:might|may|would|could|can|will|is (?:happy|willing|glad|open) to|wants to|'d)\s+(?:be (?:willing|happy|open|able) to\s+)?(?:talk|speak|chat|meet|help|see|know|listen)(?:ing)?(?:\s+(?:to|with))?(?:\s+(?:me|us|more|something))?\b", Plainly)]
    private static partial Regex Willing();

    [GeneratedRegex(@"^(?:my|our)\s+" + Old + "(?:" + Kin + @")\b", Plainly)]
    private static partial Regex MyKin();

    [GeneratedRegex(@"\b(?:best|good|close|dear|oldest|childhood|great)\b", Plainly)]
    private static partial Regex GoodFriend();

    [GeneratedRegex(@"\b(?:sick|ill|(?:in|into|to|from) (?:the )?hospital|hospitali[sz]ed|surgery|cancer|stroke|died|passed away|laid off|let go|divorce\w*|accident|grieving|grief|funeral|burned out|burnt out|bereaved|miscarriage|struggling|having a hard time|rough time|tough time|lost (?:his|her|their|a) (?:mom|mum|dad|mother|father|wife|husband|job|son|daughter|parents?|brother|sister|dog|cat|baby|house|home))\b", Plainly)]
    private static partial Regex Hardship();

    [GeneratedRegex(@"\b(?:i|i'm|im|i was|i've been|i got|me)\s+(?:was\s+|been\s+|got\s+|am\s+)*(?:sick|ill|laid off|let go|burned out|burnt out|struggling|in hospital|grieving)\b", Plainly)]
    private static partial Regex OwnHardship();

    [GeneratedRegex(@"\b(?:write|send|say|text|message|note|card|line|drop)\b", Plainly)]
    private static partial Regex KindWord();

    [GeneratedRegex(@"\b(?:helped|has helped|been helping|supported|tutored|taught|coached|mentored|advised|trained|guided|prepared) (?:me|us)\b", Plainly)]
    private static partial Regex HelpedMe();

    [GeneratedRegex(@"^(?>[\s,(\u2013\u2014-]*)(?:who is|who's|is|he's|she's|they're|he is|she is)?(?>\s*)(?:the|an?|our|now)?\s*$", Plainly)]
    private static partial Regex Apposition();

    [GeneratedRegex(@"^(?>\W*)(?:(?:yes|yeah|ok|okay|sure|oh|um|uh|so|well|i think|i believe|maybe)[\s,]+)*(?:(?:and\s+)?(?:his|her|their|the|my)(?:\s+\w+)?\s+name(?:'s|\s+is|\s+was)?|names?|name's|it'?s|it is|that'?s|that is|that would be|(?:he|she|they)(?:'s|'re|\s+is|\s+are|\s+was)?(?:\s+(?:called|named))?|called|named|to)?\W*$", Plainly)]
    private static partial Regex NameLead();

    [GeneratedRegex(@"^\W*(?:(?:i\s+(?:have|got|know)\s+)?no name(?:\s+yet)?|(?:i\s+)?(?:don't|dont|do not|can't|cant)\s+(?:know|find|have)\b.*|no idea|not yet|none|no|idk|unknown)\W*$", Plainly)]
    private static partial Regex NoName();

    [GeneratedRegex(@"\b(?:the|a|an|some|their)\s+(?<who>(?:hiring|store|office|plant|lab|team|general|branch|practice|hr|recruiting|department|shift|warehouse|site|project|product|restaurant|nurse|school|program)?\s?(?:manager|recruiter|director|lead|head|owner|principal|supervisor|foreman|founder|ceo|cto|coordinator|dean|chef|editor|professor|partner))\b", Plainly)]
    private static partial Regex Described();

    [GeneratedRegex(@"^,\s*(?:the\s+|an?\s+|our\s+)?(?<role>[\p{L}&/-]+(?:\s[\p{L}&/-]+){0,5})\s+(?:at|@|of|for|with)\s+(?:the\s+)?", Plainly)]
    private static partial Regex PlainRole();

    [GeneratedRegex(@"\b(?:bills?\s+(?:by|for)|billable|charges?\s+(?:by|for|per|an?|\$)|by the hour|hourly|per hour|freelanc\w+|consultants?|sells? (?:his|her|their) time)\b", Plainly)]
    private static partial Regex SellsTime();

    [GeneratedRegex(@"\b(?:tell|telling|let|update|thank|write|news (?:for|to))\s+(?:to\s+)?(?:every(?:body|one)|all (?:the )?(?:people|those|of them)|all|those|the people|people|my (?:whole )?network)\s+(?:(?:who|that)\s+(?:has |have |had )?(?:ever )?(?:helped|supported|introduced)(?:\s+(?:me|us))?(?:\s+out)?)?\s*(?:know\s+)?(?:that\s+|about\s+)?(?<what>.*)$", Plainly)]
    private static partial Regex ForAll();

    [GeneratedRegex(@"\uE010,?\s+who(?:\s+(?<verb>is|was|has|runs|owns|leads|manages|works|teaches|does|sells|writes|edits|coaches|makes|builds|heads|founded|started|wrote|built|spoke|moved|opened|launched|led|won|gave)\s+)", Plainly)]
    private static partial Regex Whose();

    [GeneratedRegex(@"\b(?:an?|the|this|that|some)\s+(?:\p{L}+\s+)?(?:guy|man|woman|lady|girl|person|someone|somebody|chap|bloke|dude|fellow|friend|colleague|coworker|nurse|teacher|engineer)\s+(?:that\s+|who\s+|whom\s+)?(?<how>(?:i|we)\s[^,.;\uE010]{3,80}?),?\s*(?:called\s+|named\s+)?\uE010", Plainly)]
    private static partial Regex Known();

    [GeneratedRegex(@"^(?:(?:hi|hey|ok|so|please|need|a|an|my|quick|short|little|the|i)[\s,]+)*(?:update|news|note|message|mail|e-?mail|text|thanks|thank you|thank-you|congrats|congratulations|letter|script|dm)\s+(?:for|to)\s+(?:my\s+(?:\p{L}+\s+){1,3})?\uE010", Plainly)]
    private static partial Regex MessageFor();

    [GeneratedRegex(@"\b(?:told|said|suggested|suggests|recommended|recommends|advised|thinks|urged|wants|says|encouraged|asked)\b", Plainly)]
    private static partial Regex Telling();

    [GeneratedRegex(@"^\s+(?:named|called)\s+$", Plainly)]
    private static partial Regex Named();

    [GeneratedRegex(@"^(?<more>(?:\s(?:of\s)?[\p{L}&/-]+){1,3})(?:\s(?:at|@|for)\s|\s@|,|[.]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex RestOfRole();

    [GeneratedRegex(@"^[\s,(]*(?:at|@|from|over at)\s*(?:the\s+)?(?<where>\p{Lu}[\p{L}\d&.'-]*(?:\s\p{Lu}[\p{L}\d&.'-]*){0,3})", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"^[\s,]*(?:at|of|for|with|@|from|in|over at)\s*(?:the\s+)?$", Plainly)]
    private static partial Regex OfPlace();

    [GeneratedRegex(@"^[\s,(]*(?:who works |works |working |he works |she works |they work )?(?:at|@|from|of|over at)\s*(?:the\s+)?$", Plainly)]
    private static partial Regex AtPlace();
}
