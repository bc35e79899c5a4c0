using System.Text.RegularExpressions;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Contacts;

/// <summary>
/// Reads people out of what the user typed (F1): one line with details, several lines, or a list of names. Only a name is
/// needed; what it can't place stays as a note, in the user's words.
/// </summary>
public static partial class ContactReader
{
    private const int MostPeople = 50;
    private const int MostNameWords = 6;
    private const int LongestName = 80;

    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>The people in a message, in order.</summary>
    /// <param name="text">What was typed: a message, or the part of it that adds people.</param>
    /// <param name="utterance">The whole message, read; null where the text was not read.</param>
    public static IReadOnlyList<ContactReading> Read(string text, Utterance? utterance)
    {
        ArgumentNullException.ThrowIfNull(text);
        var people = new List<ContactReading>();
        foreach (var line in Lead().Replace(Presented().Replace(Ornaments.WithoutSmileys(text.Trim()), ""), "").Split(['\n', '\r', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            ReadLine(Bullet().Replace(line, ""), utterance, people);
        }

        return [.. people.Take(MostPeople)];
    }

    /// <summary>"one woman her name Halyna" is Halyna.</summary>
    [GeneratedRegex(@"\b(?:an?|one|this|the|some) (?:\p{L}+ )?(?:woman|man|lady|guy|girl|boy|person|friend|colleague|nurse|teacher|neighbou?r|cousin)[, ]+(?:her|his|their|whose|the)(?:'s)? name(?: is|'s|:)? (?=\p{L})", Plainly)]
    private static partial Regex Presented();

    /// <summary>Whether a sentence says that somebody is known, and whence: "I know Bob O'Brien from church".</summary>
    /// <param name="text">What was typed.</param>
    public static bool SaysKnown(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= 200 && Known().IsMatch(Plain(text));
    }

    /// <summary>The words alone, without markup and the pictures that phones put beside names.</summary>
    private static string Plain(string text) =>
        string.Join(' ', Ornaments.Without(Markup().Replace(text, " ")).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static void ReadLine(string line, Utterance? utterance, List<ContactReading> people)
    {
        ContactReading? current = null;
        string? role = null;
        string? how = null;
        var hasDetails = false;
        foreach (var piece in Pieces(line, utterance))
        {
            if (current is null && MetSomebody().Match(piece) is { Success: true } met)
            {
                // "i met this lady at the game, Trish Nolan": how they know each other comes before who it is.
                how = $"{met.Groups["how"].Value} {met.Groups["where"].Value}".Trim();
            }
            else if (current is null && IsA().Match(piece) is { Success: true } isA && Someone().Match(piece).Length == 0 && NameAt(piece[isA.Length..], utterance) is null)
            {
                // "a nurse, Sara Bloom": what she is comes before who.
                role = piece[isA.Length..];
            }
            else if (current is null || ((!Continues(piece) || RelationIn(piece, utterance) is not null) && !DetailReader.IsIntroducer(piece) && StartsPerson(piece, utterance, hasDetails, people.Count > 0)))
            {
                Close();
                current = Begin(piece, utterance);
                (current, role) = (current is { Role: null } && role is not null ? current with { Role = role } : current, null);
                (current, how) = (current is not null && how is not null ? DetailReader.Add(current, how) : current, null);
                hasDetails = current is not null && (current.Role ?? current.Company ?? current.HowKnown) is not null;
            }
            else
            {
                current = DetailReader.Add(current, AndLead().Replace(piece, ""), Holds(utterance?.Roles, piece), Holds(utterance?.Companies, piece));
                hasDetails = true;
            }
        }

        Close();

        void Close()
        {
            if (current is not null)
            {
                people.Add(current);
            }
        }
    }

    /// <summary>The pieces between commas, brackets and dashes, and between "and" where a new name follows it.</summary>
    private static IEnumerable<string> Pieces(string line, Utterance? utterance)
    {
        foreach (var piece in Separators().Split(line).Where(p => !string.IsNullOrWhiteSpace(p)).Select(p => p.Trim()))
        {
            var start = 0;
            foreach (Match and in And().Matches(piece))
            {
                var after = piece[(and.Index + and.Length)..];
                if ((NameAt(after, utterance) is not null && !Continues(after)) || RelationIn(after, utterance) is not null)
                {
                    yield return piece[start..and.Index];
                    start = and.Index + and.Length;
                }
            }

            yield return piece[start..];
        }
    }

    /// <summary>A person begins with a name; a relation may stand before it, a detail after.</summary>
    private static ContactReading? Begin(string piece, Utterance? utterance)
    {
        var rest = AndLead().Replace(piece, "").Trim();
        var about = new ContactReading { Name = "" };
        if (RelationIn(rest, utterance) is { } relation)
        {
            var near = DetailReader.NearnessOf(relation);
            about = about with { HowKnown = relation, Nearness = near == SaidNearness.Unsaid ? SaidNearness.Met : near };
            rest = rest[relation.Length..].TrimStart(' ', ',');
        }

        rest = Someone().Replace(rest, "");
        var end = Ends().Match(rest);
        var name = end.Success ? rest[..end.Index].Trim() : rest;
        if (NameAt(rest, utterance) is { } tagged && (name.Split(' ').Length > MostNameWords || name.StartsWith(tagged + " ", StringComparison.OrdinalIgnoreCase) && (HasLowerTail(name, tagged) || IsRelation(name[tagged.Length..]) || utterance!.Roles.Any(r => name[tagged.Length..].TrimStart().StartsWith(r.Text, StringComparison.Ordinal)))))
        {
            name = tagged;
        }

        name = name.Trim(' ', '.', ',', ':', '!');
        name = Ornaments.Without(name) is var bare && PlainName().IsMatch(bare) ? bare : name;
        if (NameAt(rest, utterance) is { } sure && sure.Contains(' ', StringComparison.Ordinal) && name.StartsWith(sure + " ", StringComparison.Ordinal) && name[(sure.Length + 1)..] is var tail && utterance!.Companies.Any(c => c.Text == tail) && rest.Length == name.Length)
        {
            return about with { Name = sure, MaybeCompany = tail };
        }

        if (name.Length == 0 || name.Length > LongestName || name.Split(' ').Length > MostNameWords || !name.Any(char.IsLetter) || Filler().IsMatch(name) || (name.Contains(' ', StringComparison.Ordinal) && Tells().IsMatch(name) && NameAt(name, utterance) is null) || Mash.Is(name) || BeginsPlainly(name, utterance))
        {
            return null;
        }

        var detail = rest[Math.Min(rest.Length, rest.IndexOf(name, StringComparison.Ordinal) is var at and >= 0 ? at + name.Length : rest.Length)..].Trim(' ', ',', ':');
        about = about with { Name = name };
        return detail.Length == 0 ? about : DetailReader.Add(about, Joins().Replace(detail, ""), Holds(utterance?.Roles, detail), Holds(utterance?.Companies, detail));
    }

    /// <summary>"rename him", "no keep them", "change the company": words in small letters that begin no name, where none was recognised.</summary>
    private static bool BeginsPlainly(string name, Utterance? utterance)
    {
        var first = name.Split(' ')[0];
        return utterance is not null && NameAt(name, utterance) is null && name.Contains(' ', StringComparison.Ordinal) && char.IsLower(first[0]) && DetailReader.NearnessOf(first) == SaidNearness.Unsaid
            && Lexicon.Shared.Classes(Folding.Fold(first)) is var classes && (classes & WordClass.Plain) != 0 && (classes & (WordClass.Given | WordClass.Surname | WordClass.Title)) == 0;
    }

    /// <summary>"lucy wu old colleague": a tie after the name.</summary>
    private static bool IsRelation(string tail) => DetailReader.NearnessOf(tail.Trim()) != SaidNearness.Unsaid;

    /// <summary>"Jim plumber": the tagger ends the name where small letters go on after a name in capitals.</summary>
    private static bool HasLowerTail(string name, string tagged) => tagged.Any(char.IsUpper) && name[tagged.Length..].Trim() is { Length: > 0 } tail && char.IsLower(tail[0]);

    private static bool StartsPerson(string piece, Utterance? utterance, bool hasDetails, bool isList)
    {
        var bare = AndLead().Replace(piece, "").Trim();
        if (RelationIn(bare, utterance) is not null)
        {
            return true;
        }

        if (NameAt(bare, utterance) is { } name && !IsWork(name) && (name.Length + 1 >= bare.Length || Ends().IsMatch(bare)))
        {
            return true;
        }

        // In a list of bare names, the next piece of one to three words is a name too, where it is written like one.
        return !hasDetails && (isList || utterance is null) && !IsWork(bare) && (bare.Contains(' ', StringComparison.Ordinal) || !Holds(utterance?.Companies, piece)) && LooksLikeName(bare);
    }

    /// <summary>"my old boss" in "my old boss ana", "the twins' teacher" in "the twins' teacher ms. park".</summary>
    private static string? RelationIn(string text, Utterance? utterance)
    {
        var isBare = Kin().IsMatch(text);
        if (!isBare && !Owning().IsMatch(text))
        {
            return null;
        }

        var words = text.Split(' ');
        var from = isBare ? 0 : 1;
        var last = Array.FindIndex(words, from, Math.Min(4, words.Length - from), w => DetailReader.NearnessOf(w) != SaidNearness.Unsaid);
        if (last < 0 || last + 1 >= words.Length || words[last + 1].Length == 0)
        {
            return null;
        }

        var relation = string.Join(' ', words.Take(last + 1)).TrimEnd(',');
        var isMine = isBare || text.StartsWith("my ", StringComparison.OrdinalIgnoreCase);
        return isMine && char.IsUpper(words[last + 1][0]) || NameAt(text[relation.Length..].TrimStart(' ', ','), utterance) is not null ? relation : null;
    }

    /// <summary>"VP Sales": a line of work, written like a name.</summary>
    private static bool IsWork(string piece) =>
        Lexicon.Shared.RoleLength(Cutter.Cut(piece), 0) > 0 && (Lexicon.Shared.Classes(Folding.Fold(piece.Split(' ')[0])) & (WordClass.Given | WordClass.Title)) == 0;

    private static readonly Tokenizer Cutter = new(Lexicon.Shared.Shorthand);

    private static bool LooksLikeName(string piece) => piece.Split(' ') is { Length: >= 1 and <= 3 } words && words.All(w => w.Length > 0 && char.IsUpper(w[0]));

    private static bool Continues(string piece) => Detail().IsMatch(piece);

    /// <summary>The name with which a text begins, where the reading of the message found one there.</summary>
    private static string? NameAt(string text, Utterance? utterance) =>
        utterance?.People.Where(p => p.Kind == PersonMentionKind.Name && !Joint().IsMatch(p.Text) && text.StartsWith(p.Text, StringComparison.Ordinal)).MaxBy(p => p.Length)?.Text;

    private static bool Holds(IEnumerable<Mention>? mentions, string piece) => mentions?.Any(m => piece.Contains(m.Text, StringComparison.Ordinal)) == true;

    [GeneratedRegex(@"^(?:(?:ok|okay|yes|yeah|yep|sure|hey|hi|please|pls|can you|could you|so|also|and|oh|well)[ ,]+)*(?:(?:i(?:'d| would) like to |i want to |let'?s |want to )?(?:add|save|keep|store|remember|note|new|put|create|track|enter)\b(?:\s+(?:these|those|this|them|down|a|an|the|\d{1,2}|two|three|four|five|six|some|few|couple|of|new|another|contact|contacts|person|people|somebody|someone|to|list|in|for me|names?|following))*\s*[:,\-]?\s+|new contacts?\s*[:\-]\s*|i (?:also )?know\s+|there(?:'s| is)( also)?\s+|contacts?\s*:\s*|people\s*:\s*)?", Plainly)]
    private static partial Regex Lead();

    [GeneratedRegex(@"<[a-z][^<>@]{0,40}>[^<>@]{0,80}</[a-z]{1,10}>|</?[a-z][^<>@]{0,40}>", Plainly)]
    private static partial Regex Markup();

    [GeneratedRegex(@"^\W*[iI] (?:also |do )?know (?:[""\u201c]?\p{Lu}[\p{L}'\u2019.""\u201d-]*)(?: (?:[""\u201c]?\p{Lu}[\p{L}'\u2019.""\u201d-]*|de|da|van|von|der|bin|al|la)){0,4},? (?:from|at|through|via)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Known();

    [GeneratedRegex(@"^\s*(?:[\-*\u2022]|\d{1,2}[.)])\s+", Plainly)]
    private static partial Regex Bullet();

    [GeneratedRegex(@",|\s[\-\u2013\u2014]\s|\s\(|\)(?=,)|\s\|\s|(?<=\p{L}\p{L}\p{L})(?<!\b(?i:mrs|prof|rev|capt|sgt|col|gov|gen|hon|sra))\.\s", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    [GeneratedRegex(@"\s+(?:and|&|plus|\+)\s+", Plainly)]
    private static partial Regex And();

    [GeneratedRegex(@"^[\p{L}\p{M}.'\u2019 -]+$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainName();

    [GeneratedRegex(@"^(?:and|plus|also|then|&)\s+", Plainly)]
    private static partial Regex AndLead();

    [GeneratedRegex(@"^(?:(?:a|an|this|that|some|the)\s+(?:\p{L}+\s+)?(?:guy|man|woman|lady|girl|person|friend|chap|dude|gentleman)\s+)?(?:(?:called|named)\s+)?", Plainly)]
    private static partial Regex Someone();

    [GeneratedRegex(@"\s+(?:who|who's|is|was|he|she|they|he's|she's|they're|hes|shes|from|at|of|works|owns|runs|met|we|i|my|the|@|in|with|and|likes|loves|knows|introduced|through|via)\b|\s+[<(]?[\w.+\-]+@|\s+\+?\(?\d{3}", Plainly)]
    private static partial Regex Ends();

    [GeneratedRegex(@"^(?:and|but)?\s*(?:he|she|they|we|i|who|met|owns?|works?|runs?|owner|introduced|through|via|from|at|of|my)\b", Plainly)]
    private static partial Regex Detail();

    [GeneratedRegex(@"^(?:(?:hey|hi|so|ok|yesterday|today|last \w+)[\s,]+)*(?:i|we)\s+(?:just\s+|also\s+|recently\s+)?(?<how>met|ran into|bumped into|sat next to|talked to|talked with|spoke to|spoke with|got to know)\s+(?:(?:this|a|an|that|some)\s+(?:really\s+)?(?:\p{L}+\s+)?(?:guy|man|woman|lady|girl|person|chap|dude|gentleman|fellow|one|couple)|someone|somebody)\s*(?<where>(?:at|in|on|from|through|during)\s.+)?$", Plainly)]
    private static partial Regex MetSomebody();

    [GeneratedRegex(@"^(?:my|our|the)\s", Plainly)]
    private static partial Regex Owning();

    /// <summary>"cousin Bea", "old boss Ravi": a relation that is no line of work, without "my".</summary>
    [GeneratedRegex(@"^(?:(?:old|former|ex|best|big|little|older|younger|next[- ]door)[ -])?(?:friend|cousin|sister|brother|uncle|aunt|dad|father|mom|mum|mother|wife|husband|boss|colleague|coworker|co-worker|workmate|roommate|flatmate|classmate|teammate|mentor|buddy|mate|son|daughter|niece|nephew|neighbou?r|godfather|godmother|girlfriend|boyfriend)\s+(?!of\b|from\b|at\b|is\b|who\b|and\b)", Plainly)]
    private static partial Regex Kin();

    [GeneratedRegex(@"\s(?:at|of|the|for|from|in)(?:\s|$)", Plainly)]
    private static partial Regex Joint();

    [GeneratedRegex(@"^(?:an?)\s+", Plainly)]
    private static partial Regex IsA();

    [GeneratedRegex(@"^(?:who\s+|is\s+|was\s+)", Plainly)]
    private static partial Regex Joins();

    /// <summary>"she plays chess", "we both volunteer": a sentence about somebody, and no name.</summary>
    [GeneratedRegex(@"^(?:i|we|he|she|they|it|you|his|her|their|our|its|that|this|these|those|there|who|what|how|when|where|why|because|but|if|not)(?:['\u2019](?:m|s|re|ve|d|ll))?\s", Plainly)]
    private static partial Regex Tells();

    [GeneratedRegex(@"^(?:i|we|us|i'm|she's|he's|his|her|their|some(?:one|body)|any(?:one|body)|no(?:one|body)|people|person|contacts?|him|her|them|it|this|that|you|me|he|she|they|none|nothing|skip|yes|no|ok|okay|hello|hi|a|an|the|my|new|more)$", Plainly)]
    private static partial Regex Filler();
}
