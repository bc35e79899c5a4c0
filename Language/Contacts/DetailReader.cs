using System.Text.RegularExpressions;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Contacts;

/// <summary>
/// Reads one detail about a person: "owner of Ruiz Foods", "met at the Chamber", "my cousin", "likes sailing".
/// </summary>
internal static partial class DetailReader
{
    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly HashSet<string> Near = Words("friend", "cousin", "sister", "brother", "uncle", "aunt", "dad", "father", "mom", "mum", "mother", "wife", "husband", "partner", "boss", "manager", "colleague", "coworker", "co-worker", "workmate", "roommate", "flatmate", "classmate", "teammate", "mentor", "supervisor", "buddy", "mate", "son", "daughter", "niece", "nephew", "foreman", "professor", "prof", "lead", "intern", "godfather", "godmother", "in-law", "girlfriend", "boyfriend", "bestie", "pal");

    private static readonly HashSet<string> Seen = Words("neighbor", "neighbour", "dentist", "doctor", "landlord", "teacher", "client", "customer", "supplier", "vendor", "accountant", "lawyer", "barber", "hairdresser", "trainer", "coach", "pastor", "acquaintance", "advisor", "adviser", "tutor", "recruiter", "mechanic", "banker");

    /// <summary>The reading with what a detail says.</summary>
    /// <param name="about">What is known so far.</param>
    /// <param name="detail">A piece between commas, as typed.</param>
    /// <param name="isRole">Whether the piece names a role.</param>
    /// <param name="isCompany">Whether it names a company.</param>
    public static ContactReading Add(ContactReading about, string detail, bool isRole = false, bool isCompany = false)
    {
        var text = Ornaments.Without(detail.Trim()).Trim('.', '!', ';', ')', '(', ' ', '-', '\u2013', '\u2014');
        if (text.Length == 0)
        {
            return about;
        }

        return Reach(about, text) ?? Tie(about, text) ?? Belonging(about, text) ?? Work(about, text, isRole, isCompany) ?? Liking(about, text)
            ?? Bare(about, text, isCompany) ?? about with { Notes = about.Notes.Append(text).ToArray() };
    }

    /// <summary>How near a relation makes somebody: "cousin", "old boss"; Unsaid where it is none.</summary>
    public static SaidNearness NearnessOf(string relation)
    {
        var words = relation.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => Folding.Fold(w.TrimEnd(',', '.'))).ToArray();
        return words.Length > 0 && Near.Contains(words[^1]) ? SaidNearness.Talked : words.Length > 0 && Seen.Contains(words[^1]) ? SaidNearness.Met : SaidNearness.Unsaid;
    }

    private static ContactReading? Reach(ContactReading about, string text)
    {
        var bare = ReachLabel().Replace(text, "");
        for (var i = 0; i < bare.Length; i++)
        {
            if (ContactPatterns.EmailEnd(bare, i) is > 0 and var mail)
            {
                return about with { Email = bare[i..mail] };
            }

            if (ContactPatterns.UrlEnd(bare, i) is > 0 and var url)
            {
                return about with { Url = bare[i..url] };
            }

            if (ContactPatterns.PhoneEnd(bare, i) is > 0 and var phone)
            {
                return about with { Phone = bare[i..phone] };
            }
        }

        return null;
    }

    /// <summary>Whether a piece says who is in between: "Ana Ruiz introduced us".</summary>
    public static bool IsIntroducer(string piece) => Introduced().IsMatch(piece.Trim());

    private static ContactReading? Tie(ContactReading about, string text)
    {
        if ((Through().Match(text) is { Success: true } said ? said : Introduced().Match(text)) is { Success: true } through)
        {
            return about with { HowKnown = about.HowKnown ?? text, Nearness = Stronger(about.Nearness, SaidNearness.Introduced), IntroducedBy = through.Groups["who"].Value };
        }

        if (Relation().Match(text) is { Success: true } relation && NearnessOf(relation.Groups["what"].Value) is not SaidNearness.Unsaid and var near)
        {
            return about with { HowKnown = Joined(about.HowKnown, Is().Replace(text, "")), Nearness = Stronger(about.Nearness, near) };
        }

        var nearness = NotMet().IsMatch(text) ? SaidNearness.Stranger
            : Helped().IsMatch(text) ? SaidNearness.Mutual
            : Talked().IsMatch(text) ? SaidNearness.Talked
            : Met().IsMatch(text) ? SaidNearness.Met
            : SaidNearness.Unsaid;
        return nearness == SaidNearness.Unsaid ? null : about with { HowKnown = Joined(about.HowKnown, text), Nearness = Stronger(about.Nearness, nearness) };
    }

    private static ContactReading? Work(ContactReading about, string text, bool isRole, bool isCompany)
    {
        if (Owns().Match(text) is { Success: true } owns)
        {
            return about with { Role = about.Role ?? "owner", Company = about.Company ?? owns.Groups["where"].Value.Trim() };
        }

        if (WorksAt().Match(text) is { Success: true } works)
        {
            return about with { Role = NullIfEmpty(works.Groups["role"].Value) ?? about.Role, Company = about.Company ?? Now(works.Groups["where"].Value) };
        }

        if (Does().Match(text) is { Success: true } does)
        {
            // "she fundraises for SickKids": where, and what she does there in the user's words.
            var isPlaceName = isCompany || char.IsUpper(does.Groups["where"].Value[0]);
            return about with { Company = about.Company ?? (isPlaceName ? Now(does.Groups["where"].Value) : null), Notes = about.Notes.Append(does.Groups["what"].Value.Trim()).ToArray() };
        }

        var plain = IsA().Replace(text, "").Trim();
        var led = plain.Length < text.Length;
        var place = RoleAt().Match(plain);
        place = place.Success ? place : RoleOf().Match(plain);
        if (place.Success && led && NearnessOf(place.Groups["role"].Value) != SaidNearness.Unsaid)
        {
            // "a good friend of Sara" is somebody's friend, and no work.
            return about with { Notes = about.Notes.Append(plain).ToArray() };
        }

        if (place is { Success: true } at && (isRole || isCompany || led || at.Groups["role"].Value.Split(' ').Length <= 5))
        {
            return about with { Role = about.Role ?? at.Groups["role"].Value.Trim(), Company = about.Company ?? Now(at.Groups["where"].Value) };
        }

        if (FromPlace().Match(plain) is { Success: true } from)
        {
            var isPlace = isCompany || (from.Groups["at"].Success && char.IsUpper(from.Groups["where"].Value[0]));
            return isPlace ? about with { Company = about.Company ?? Now(from.Groups["where"].Value) } : about with { HowKnown = Joined(about.HowKnown, text) };
        }

        if (RunsFirm().Match(text) is { Success: true } firm)
        {
            // "runs Blue Door": written like a name, it is one.
            return about with { Company = about.Company ?? Now(firm.Groups["where"].Value), Notes = about.Notes.Append(text).ToArray() };
        }

        return Runs().IsMatch(text) || ((isRole || led) && plain.Split(' ').Length <= 6) ? about with { Role = about.Role ?? plain } : null;
    }

    private static ContactReading? Liking(ContactReading about, string text) =>
        Likes().Match(text) is { Success: true } likes ? about with { Interests = about.Interests.Append(likes.Groups["what"].Value.Trim()).ToArray() }
        : null;

    /// <summary>Boards, schools and clubs (F5), before "board of the food bank" is taken for a role.</summary>
    private static ContactReading? Belonging(ContactReading about, string text) =>
        Belongs().IsMatch(text) ? (LikeMe().IsMatch(text) ? about with { HowKnown = about.HowKnown ?? text } : about) with { Interests = about.Interests.Append(IsA().Replace(text, "").Trim()).ToArray() } : null;

    /// <summary>"Contoso", "nurse": a few words with no verb.</summary>
    private static ContactReading? Bare(ContactReading about, string text, bool isCompany)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 4 || Verb().IsMatch(text))
        {
            return null;
        }

        var near = NearnessOf(text);
        return near != SaidNearness.Unsaid ? about with { HowKnown = Joined(about.HowKnown, text), Nearness = Stronger(about.Nearness, near) }
            : isCompany || (char.IsUpper(text[0]) && about.Company is null) ? about with { Company = about.Company ?? text }
            : about.Role is null && words.Length <= 3 ? about with { Role = text }
            : null;
    }

    private static SaidNearness Stronger(SaidNearness one, SaidNearness other) => one > other ? one : other;

    private static string Joined(string? before, string after) => before is null ? after : $"{before}, {after}";

    private static string? NullIfEmpty(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>"Delta now" is Delta.</summary>
    private static string Now(string text) => NowWord().Replace(text, "").Trim(' ', '.', ',');

    private static HashSet<string> Words(params string[] words) => new(words, StringComparer.Ordinal);

    [GeneratedRegex(@"^(?:his|her|their)?\s*(?:e-?mail|mail|phone|cell|mobile|number|tel)\b[ .:]*(?:is|:)?\s*", Plainly)]
    private static partial Regex ReachLabel();

    [GeneratedRegex(@"^(?:i\s+)?(?:met\s+|know\s+|got\s+to\s+know\s+)?(?:him\s+|her\s+|them\s+)?(?:was\s+|were\s+)?(?:introduced\s+by|introduction\s+from|intro\s+from|through|via|sent\s+by|referred\s+by|a\s+friend\s+of|friend\s+of|thanks\s+to)\s+(?<who>(?:my\s+)?[\p{L}'.\-]+(?:\s+[\p{L}'.\-]+){0,3})$", Plainly)]
    private static partial Regex Through();

    /// <summary>"Ana Ruiz introduced us", "Ana gave me her name", "my boss put us in touch".</summary>
    [GeneratedRegex(@"^(?:and\s+)?(?<who>(?!(?:i|we|he|she|they|you|it)\b)(?:my\s+)?[\p{L}'.\-]+(?:\s+[\p{L}'.\-]+){0,2}?)\s+(?:has\s+|just\s+)?(?:(?:introduced|connected|referred|recommended)\s+(?:us|me|him|her|them)|(?:gave|passed|sent)\s+me\s+(?:his|her|their|the)\s+(?:name|number|contact|card|e-?mail|details)|put\s+(?:us|me)\s+in\s+(?:touch|contact)|(?:pointed|sent|referred)\s+me(?:\s+(?:to|on\s+to|over\s+to)\s+(?:him|her|them))?|told\s+me\s+(?:about|of)\s+(?:him|her|them)|made\s+the\s+(?:intro|introduction))(?:\s+to\s+(?:him|her|them|each\s+other))?$", Plainly)]
    private static partial Regex Introduced();

    [GeneratedRegex(@"^(?:(?:he|she|they)(?:'s|\u2019s|'re|\s+is|\s+was|\s+are)?\s+)?(?:is\s+|was\s+)?(?:a\s+|an\s+|my\s+|our\s+|one\s+of\s+my\s+)(?<what>(?:[\p{L}\-]+\s+){0,3}[\p{L}\-]+?)(?:\s+(?:from|at|in|of)\s+.+)?$", Plainly)]
    private static partial Regex Relation();

    [GeneratedRegex(@"\b(?:never\s+met|haven'?t\s+met|not\s+met|don'?t\s+know\s+(?:him|her|them)|stranger|never\s+talked|no\s+link)\b", Plainly)]
    private static partial Regex NotMet();

    [GeneratedRegex(@"\b(?:helped\s+each\s+other|help\s+each\s+other|mutual)\b", Plainly)]
    private static partial Regex Helped();

    [GeneratedRegex(@"\b(?:worked\s+(?:together|with|for|under)|work\s+together|used\s+to\s+work|went\s+to\s+(?:\p{L}+\s+){0,2}(?:school|college|uni|university)\s+together|(?:went|were|was|studied|grew\s+up|served|trained|volunteered|played|sang|sing|play|volunteer)\s+(?:.+\s+)?(?:together|with\s+me)|had\s+(?:coffee|lunch|dinner|a\s+\p{L}+\s+(?:talk|chat))|talked|chatted|we\s+(?:talk|text|speak)|good\s+terms|known?\s+(?:him|her|them|each\s+other)\s+(?:since|for|from)|same\s+(?:team|class|shift|crew))\b", Plainly)]
    private static partial Regex Talked();

    [GeneratedRegex(@"^(?:we\s+|i\s+)?(?:both\s+)?(?:(?:just\s+)?met|ran\s+into|bumped\s+into|know\s+(?:him\s+|her\s+|them\s+)?from|knows?\s+me|sat\s+next|shook\s+hands|saw|see)\b", Plainly)]
    private static partial Regex Met();

    [GeneratedRegex(@"^(?:(?:he|she|they|who)\s+)?owns?\s+(?<where>.+)$", Plainly)]
    private static partial Regex Owns();

    [GeneratedRegex(@"^(?:(?:he|she|they|who)\s+)?(?:now\s+)?(?:works?|working|is\s+working)\s+(?:now\s+)?(?:as\s+(?:an?\s+|the\s+)?(?<role>.+?)\s+)?(?:at|for|with|in)\s+(?<where>.+)$", Plainly)]
    private static partial Regex WorksAt();

    [GeneratedRegex(@"^(?:(?:he|she|they|who)\s*(?:'s|\u2019s|'re|\s+is|\s+are|\s+was)\s+|is\s+|now\s+|hes\s+|shes\s+)?(?:now\s+)?(?:the\s+|an?\s+)?", Plainly)]
    private static partial Regex IsA();

    [GeneratedRegex(@"^(?:he|she|they|who)\s+(?:also\s+|now\s+)?(?<what>(?!(?:is|was|has|works|goes|owns|runs|likes|loves|plays|enjoys|knows)\b)\p{L}{3,}s\s+(?:\p{L}+\s+){0,2}(?:for|at|with)\s+(?:the\s+)?(?<where>\S.*))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Does();

    [GeneratedRegex(@"^(?<role>.+?)\s+(?:at|@)\s+(?<where>.+)$", Plainly)]
    private static partial Regex RoleAt();

    [GeneratedRegex(@"^(?<role>.+?)\s+(?:of|for|with)\s+(?<where>.+)$", Plainly)]
    private static partial Regex RoleOf();

    [GeneratedRegex(@"^(?:(?:he|she|they)(?:'s|\u2019s|'re|\s+is|\s+was|\s+are)?\s+|is\s+|was\s+)", Plainly)]
    private static partial Regex Is();

    [GeneratedRegex(@"^(?:(?:he|she|they|i|we|it)\s+)?(?:has|had|have|lives|lived|wants|wanted|needs|gave|said|told|knows|can|will|would|moved|got|just|might|birthday|is|was|does|did|goes|takes|helped)\b", Plainly)]
    private static partial Regex Verb();

    [GeneratedRegex(@"^(?:from|of|with|(?<at>at|@))\s+(?<where>.+)$", Plainly)]
    private static partial Regex FromPlace();

    [GeneratedRegex(@"^(?:(?:he|she|they|who)\s+)?(?:runs|manages|leads|teaches|makes|sells|builds|drives|heads|coaches|founded|started)\s", Plainly)]
    private static partial Regex Runs();

    /// <summary>What is run, and not what is taught, sold or driven: "teaches Spanish" names no company.</summary>
    [GeneratedRegex(@"^(?:(?:he|she|they|who)\s+)?(?:runs|manages|heads|founded|started)\s+(?<where>(?-i:\p{Lu}[\w&'.-]*(?:\s+(?:\p{Lu}[\w&'.-]*|&|and|of|the))*))$", Plainly)]
    private static partial Regex RunsFirm();

    [GeneratedRegex(@"^(?:(?:he|she|they|who)\s*(?:'s|\u2019s|'re)?\s*)?(?:also\s+)?(?:really\s+)?(?:likes|loves|enjoys|plays|collects|follows|into|is\s+into|are\s+into|like|love|interested\s+in|is\s+interested\s+in|big\s+fan\s+of|is\s+a\s+big\s+fan\s+of)\s+(?<what>.+)$", Plainly)]
    private static partial Regex Likes();

    [GeneratedRegex(@"\b(?:on\s+the\s+board|member\s+of|belongs\s+to|volunteers|went\s+to|studied|graduated|alum|alumn(?:a|us|i|ae)|sings\s+in)\b", Plainly)]
    private static partial Regex Belongs();

    [GeneratedRegex(@"\b(?:like me|as (?:i|me)|same as (?:i|me)|me too|as i did|like i did)\b", Plainly)]
    private static partial Regex LikeMe();

    [GeneratedRegex(@"\s+(?:now|these\s+days|today|currently)[ .!]*$", Plainly)]
    private static partial Regex NowWord();
}
