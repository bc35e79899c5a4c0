using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Drafting;

/// <summary>Reads, in an opening in which the reader's name is one mark, who the reader is: a relation, a role, a place, and who sent the user.</summary>
internal static partial class ReaderDescription
{
    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly string[] EndsRole = [" over at ", " over in ", " at ", " @", " for ", " with "];

    internal const string Kin = "(?:sister|brother|mother|father|daughter|son)[- ]in[- ]law|boss|manager|supervisor|colleague|coworker|co-worker|teammate|team mate|friend|buddy|pal|mate|cousin|uncle|aunt|brother|sister|mom|mum|mother|dad|father|wife|husband|son|daughter|niece|nephew|godmother|godfather|neighbor|neighbour|professor|prof|teacher|tutor|mentor|coach|advisor|adviser|classmate|roommate|flatmate|client|customer|supplier|vendor|recruiter|doctor|dentist|landlord|barber|hairdresser|pastor|trainer|lead|intern|assistant|student";

    internal const string Old = @"(?:(?:very|really|old|former|ex|ex-|first|last|previous|current|best|good|close|dear|oldest|longtime|long-time|late|college|uni|university|school|high-school|grad|new|childhood|work|army|navy|church|gym|great|late|favorite|favourite)[\s-]+)*";

    /// <summary>What stands between somebody and the person whom they know: "works at Maersk and says her manager".</summary>
    internal const string Bridging = @"[^.;!?\uE010]{0,60}?\b(?:mentioned|mentions|knows(?: of)?|says|said|thinks|thought|told me|tells me|works (?:for|under)|reports to|(?:works|worked|plays|played|sings|trains|studied|served|volunteers|went to school|is friends|is married|shares an office)\b[^.;!?\uE010]{0,30}?(?:\bwith|\bto))\s+(?:that\s+|about\s+|to\s+)?(?:(?:her|his|their|an?|the|some)\s[^.;!?\uE010]{0,40}?\s?)?[\uE010]";

    /// <summary>
    /// Who the reader is: a relation before or after the name, a role and a place after it, and who sent the user. What was
    /// read is taken out of the text, so that the verb stands beside the name: "ask my uncle bob if" is "ask bob if".
    /// </summary>
    public static Opening Take(ref string marked, Opening opening, string typed, Utterance? utterance)
    {
        var reader = Math.Max(0, marked.IndexOf(OpeningReader.Mark, StringComparison.Ordinal));
        if (SentAfter().Match(marked, reader) is { Success: true } after && after.Groups["who"].Value.Trim().ToLowerInvariant() is not ("he" or "she" or "they" or "i" or "we" or "who" or "you"))
        {
            opening = Sender(opening, after.Groups["who"].Value.Trim());
            marked = marked.Remove(after.Index, after.Length);
        }
        else if (ReferredBy().Match(marked) is { Success: true } by)
        {
            opening = Sender(opening, Article().Replace(by.Groups["who"].Value.Trim(), "my "));
            marked = marked.Remove(by.Index, by.Length).Insert(by.Index, by.Value.Contains(OpeningReader.Mark, StringComparison.Ordinal) ? $"{OpeningReader.Mark}" : "");
        }
        else if (SentBy().Match(marked) is { Success: true } sent)
        {
            opening = Sender(opening, sent.Groups["who"].Value.Trim(' ', ','));
            opening = TheirKin().Match(sent.Value) is { Success: true } kin ? opening with { HowTheyKnow = kin.Groups["how"].Value } : opening;
            marked = marked[(sent.Index + sent.Length)..];
            return Placed(ref marked, opening, typed, utterance);
        }
        else if (Bridge().Match(marked) is { Success: true } bridge)
        {
            opening = Sender(opening, bridge.Groups["who"].Value.Trim());
            marked = Willing().Replace(marked.Remove(bridge.Index, bridge.Length).Insert(bridge.Index, $"{OpeningReader.Mark}"), $"{OpeningReader.Mark}", 1);
        }

        if (opening.Referrer is null && IntroFrom().Match(marked) is { Success: true } intro)
        {
            opening = Sender(opening, intro.Groups["who"].Value.Trim());
            marked = marked.Remove(intro.Groups["from"].Index, intro.Groups["from"].Length);
        }

        opening = Placed(ref marked, opening, typed, utterance);
        if (KinOfKin().Match(marked) is { Success: true } known)
        {
            // "my cousin's boss Elena": the cousin knows both.
            opening = opening with { Referrer = known.Groups["who"].Value.ToLowerInvariant() };
            marked = marked.Remove(known.Index, known.Length).Insert(known.Index, $"{OpeningReader.Mark}");
        }

        var relation = Relation().Match(marked) is { Success: true } before ? before : RelationAfter().Match(marked);
        if (relation.Success)
        {
            opening = opening with { Relation = relation.Groups["rel"].Value.Trim(), Nearness = NearnessOf(relation.Groups["kin"].Value, relation.Groups["rel"].Value) };
            marked = marked.Remove(relation.Index, relation.Length).Insert(relation.Index, $"{OpeningReader.Mark}");
        }

        return opening;
    }

    /// <summary>Who sent the user, and what they are to them: "my prof Dr. Hall".</summary>
    private static Opening Sender(Opening opening, string who) => From().Match(who) is { Success: true, Index: > 0 } from ? Sender(opening, who[..from.Index])
        : MyKin().Match(who) is { Success: true } mine && mine.Length < who.Length
        ? opening with { Referrer = who[mine.Length..].Trim(' ', ','), ReferrerRelation = mine.Value.Trim() }
        : opening with { Referrer = who };

    /// <summary>", a recruiter at google," behind the name.</summary>
    private static Opening Placed(ref string marked, Opening opening, string typed, Utterance? utterance)
    {
        if (utterance is null || utterance.Text.IndexOf(typed, StringComparison.Ordinal) is not (>= 0 and var at))
        {
            var mark = marked.IndexOf(OpeningReader.Mark, StringComparison.Ordinal);
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

        // "message Yuki on linkedin, product designer at Contoso": the way stands between her and what she does.
        var way = ByWay().Match(text, end) is { Success: true } by ? by.Length : 0;
        if (way > 0 && marked.IndexOf(OpeningReader.Mark, StringComparison.Ordinal) is >= 0 and var before && marked.AsSpan(before + 1).StartsWith(text.AsSpan(end, way), StringComparison.Ordinal))
        {
            marked = marked.Remove(before + 1, way);
        }

        end += way;
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

        // "at Fabrikam, head of support".
        if (role is null && named is not null && utterance.Roles.FirstOrDefault(r => r.Start > to && Comma().IsMatch(text[to..r.Start])) is { } later)
        {
            (role, from) = (later.Start, later.Start + later.Length);
            from += RestOfRole().Match(text[from..]) is { Success: true } rest ? rest.Groups["more"].Length : 0;
            to = from;
        }

        var behind = marked.IndexOf(OpeningReader.Mark, StringComparison.Ordinal);
        if (behind >= 0 && to > end && marked.AsSpan(behind + 1).StartsWith(text.AsSpan(end, to - end), StringComparison.Ordinal))
        {
            marked = marked.Remove(behind + 1, to - end);
            marked = behind + 1 < marked.Length && marked[behind + 1] == ',' && role is not null ? marked.Remove(behind + 1, 1) : marked;
        }

        return opening with { Role = role is null ? opening.Role : text[role.Value..from].Trim(), Company = named };
    }

    private static Nearness? NearnessOf(string kin, string relation) => kin.ToLowerInvariant() switch
    {
        "recruiter" or "doctor" or "dentist" or "landlord" or "barber" or "hairdresser" => Nearness.Met,
        "mom" or "mum" or "mother" or "dad" or "father" or "brother" or "sister" or "cousin" or "uncle" or "aunt" or "wife" or "husband" or "son" or "daughter" or "niece" or "nephew" or "godmother" or "godfather" => Nearness.Mutual,
        [.., 'l', 'a', 'w'] => Nearness.Mutual,
        "friend" or "buddy" or "pal" or "mate" when GoodFriend().IsMatch(relation) => Nearness.Mutual,
        _ => Nearness.Talked,
    };

    [GeneratedRegex(@"\b(?:my|our)\s+(?<rel>" + Old + "(?<kin>" + Kin + @"))[\s,]+(?:named\s+|called\s+)?[\uE010]", Plainly)]
    private static partial Regex Relation();

    [GeneratedRegex(@"[\uE010]\s*[,(-]?\s*(?:(?:who\s+)?(?:is|was|'s|used to be)\s+)?(?:(?:my|our|an|a)\s+(?<rel>" + Old + "(?<kin>" + Kin + @"))\b(?:\s+of (?:mine|ours))?)", Plainly)]
    private static partial Regex RelationAfter();

    [GeneratedRegex(@"\b(?<who>(?:my|our)\s+" + Old + "(?:" + Kin + @"))'s\s+(?:\w+\s+)?(?:" + Kin + @")[\s,]+(?:named\s+|called\s+)?[\uE010]", Plainly)]
    private static partial Regex KinOfKin();

    [GeneratedRegex(@"^(?:(?:hi|hey|hello|ok|so|well|please)[\s,!.]+)*(?<who>(?:(?:my|our)(?>\s+))?[\p{L}.,'\s-]{2,40}?)(?>\s+)(?:just\s+|also\s+)?(?:said|told me|tells me|suggested|suggests|recommended|recommends|advised(?: me)?|thinks|thought|asked me|urged me|wants me|encouraged me|says)\s+(?:that\s+)?(?:i\s+)?(?:should\s+|could\s+|to\s+|can\s+|must\s+|ought to\s+|i\s+)*(?:contact|contacting|write|writing|talk|talking|speak|speaking|reach out|reaching out|message|email|e-mail|mail|call|get in touch|connect|connecting|try|see|meet)\b(?:(?!(?<!\b(?:dr|mrs?|ms|prof|st|rev))\.\s)[^!?;\uE010])*[\uE010]|^(?:(?:hi|hey|hello|ok|so|well)[\s,!.]+)*(?<who>(?:(?:my|our)(?>\s+))?[\p{L}.,'\s-]{2,40}?)(?>\s+)(?:just\s+|kindly\s+)?(?:gave me|sent me|passed me|introduced me to|referred me to|connected me (?:to|with)|pointed me to|put me in touch with)\s+(?:the\s+(?:name|number|contact|email)\s+of\s+)?[\uE010]", Plainly)]
    internal static partial Regex SentBy();

    [GeneratedRegex(@"[,.;]\s*(?:because\s+|as\s+|since\s+)?(?<who>(?:my\s+|our\s+)?\p{L}[\p{L}.'-]*(?:\s[\p{L}.'-]+){0,3}?)\s+(?:just\s+|kindly\s+)?(?:sent me(?!\s+\p{L})|sent me (?:to|there|over)\b[^,.;]*|told me (?:to|about)\b[^,.;]*|(?:said|says|thinks) (?:i|that i|to)\b[^,.;]*|(?:suggested|recommended) (?:him|her|them|it|that|i|this)\b[^,.;]*|gave me (?:his|her|their) (?:name|number|contact|e-?mail|details)\b[^,.;]*|(?:introduced|referred|pointed|connected) (?:us|me)\b[^,.;]*|put (?:us|me) in (?:touch|contact)\b[^,.;]*|(?<knows>(?:also |really |already )?knows (?:him|her|them)\b[^,.;]*))", Plainly)]
    private static partial Regex SentAfter();

    /// <summary>"i got referred to Nina by an old coworker Bob Marsh", "Nina was recommended by Bob".</summary>
    [GeneratedRegex(@"^.{0,40}?\b(?:referred|introduced|recommended|pointed|sent|directed|connected) (?:over )?(?:to|with)\s+[\uE010][\s,]+(?:by|through|via)\s+(?<who>(?:(?:an?|my|our)\s+)?\p{L}[\p{L}'-]*(?:\s[\p{L}'-]+){0,4}?)(?=[,.;]|$|\s(?:and|who|last|at|in|from|yesterday|today)\b)|(?<=[\uE010])[\s,]+(?:(?:who\s+)?(?:was|is|got)\s+)?(?:referred|introduced|recommended|suggested)(?: to me)? by\s+(?<who>(?:(?:an?|my|our)\s+)?\p{L}[\p{L}'-]*(?:\s[\p{L}'-]+){0,4}?)(?=[,.;]|$|\s(?:and|who|last|at|in|from|yesterday|today)\b)", Plainly)]
    private static partial Regex ReferredBy();

    [GeneratedRegex(@"\b(?<how>(?:his|her|their)\s+" + Old + "(?:" + Kin + @"))[\s,]+(?:named\s+|called\s+)?[\uE010]", Plainly)]
    private static partial Regex TheirKin();

    [GeneratedRegex(@"(?<=^|[.;!?,]\s*|\b(?:hi|hey|ok|so|well|and|but)\s+)(?<who>(?:my|our)\s+(?:" + Old + "(?:" + Kin + @")'s\s+)?" + Old + "(?:" + Kin + @")(?:\s+(?-i:\p{Lu})[\p{L}'-]+){0,2}|(?!(?:my|our|the|his|her|their|an?|i)\b)(?-i:\p{Lu})[\p{L}'-]+(?:\s+(?-i:\p{Lu})[\p{L}'-]+)?)(?=\s)" + Bridging, Plainly)]
    private static partial Regex Bridge();

    /// <summary>"an intro to Yusuf, he is at the bank, from my sister in law Dana".</summary>
    [GeneratedRegex(@"\b(?:intro|introduction|introduced)\s+to\s+[\uE010][^.;!?]{0,80}?(?<from>,?\s+(?:from|through|via|by)\s+(?<who>(?:my|our)\s+" + Old + "(?:" + Kin + @")(?:\s+(?-i:\p{Lu})[\p{L}'-]+){0,2}|(?-i:\p{Lu})[\p{L}'-]+))", Plainly)]
    private static partial Regex IntroFrom();

    [GeneratedRegex(@"[\uE010]\s+(?:might|may|would|could|can|will|is (?:happy|willing|glad|open) to|wants to|'d)\s+(?:be (?:willing|happy|open|able) to\s+)?(?:talk|speak|chat|meet|help|see|know|listen)(?:ing)?(?:\s+(?:to|with))?(?:\s+(?:me|us|more|something))?\b", Plainly)]
    private static partial Regex Willing();

    [GeneratedRegex(@"^an?\s+", Plainly)]
    private static partial Regex Article();

    [GeneratedRegex(@"^(?:my|our)\s+(?:" + Old + "(?:" + Kin + @")'s\s+)?" + Old + "(?:" + Kin + @")\b(?!')", Plainly)]
    private static partial Regex MyKin();

    /// <summary>"Vinnie from the shop" is Vinnie.</summary>
    [GeneratedRegex(@"(?<=\p{L})\s+(?:from|at|over at|in)\s+(?:the|my|our|his|her|their)\s.*$", Plainly)]
    private static partial Regex From();

    [GeneratedRegex(@"\b(?:best|good|close|dear|oldest|childhood|great)\b", Plainly)]
    private static partial Regex GoodFriend();

    [GeneratedRegex(@"^(?>[\s,(\u2013\u2014-]*)(?:who is|who's|is|he's|she's|they're|he is|she is)?(?>\s*)(?:the|an?|our|now)?\s*$", Plainly)]
    private static partial Regex Apposition();

    [GeneratedRegex(@"\G\s+(?:on|via|by|over|through)\s+(?:linked\s?in|e-?mail|mail|text|sms|phone|dm|whatsapp|messenger)\b", Plainly)]
    private static partial Regex ByWay();

    [GeneratedRegex(@"^\s*,\s*(?:(?:she|he|they)(?:'s| is|'re| are)\s+)?(?:the\s+|an?\s+|their\s+)?$", Plainly)]
    private static partial Regex Comma();

    [GeneratedRegex(@"^\s+(?:named|called)\s+$", Plainly)]
    private static partial Regex Named();

    [GeneratedRegex(@"^,\s*(?:the\s+|an?\s+|our\s+)?(?<role>[\p{L}&/-]+(?:\s[\p{L}&/-]+){0,5})\s+(?:at|@|of|for|with)\s+(?:the\s+)?", Plainly)]
    private static partial Regex PlainRole();

    [GeneratedRegex(@"^(?<more>(?:\s(?:of\s)?[\p{L}&/-]+){1,3})(?:\s(?:at|@|for)\s|\s@|,|[.]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex RestOfRole();

    [GeneratedRegex(@"^[\s,(]*(?:at|@|from|over at)\s*(?:the\s+)?(?<where>\p{Lu}[\p{L}\d&.'-]*(?:\s\p{Lu}[\p{L}\d&.'-]*){0,3})", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"^[\s,]*(?:at|of|for|with|@|from|in|over at)\s*(?:the\s+)?$", Plainly)]
    private static partial Regex OfPlace();

    [GeneratedRegex(@"^[\s,(]*(?:who works |works |working |he works |she works |they work )?(?:at|@|from|of|over at)\s*(?:the\s+)?$", Plainly)]
    private static partial Regex AtPlace();
}
