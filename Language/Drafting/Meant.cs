using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Drafting;

/// <summary>What should stand in the place of something that was said.</summary>
/// <param name="Text">What is meant, as typed: "a Tuesday", "she works at Fabrikam"; empty where something is only taken back.</param>
/// <param name="Not">What it is to replace, where that was said too: "the owner".</param>
/// <param name="IsPlain">Whether the words can be nothing but a correction: "scratch that", "I meant".</param>
/// <param name="TakesBack">Whether they take back what was said last, even where it is not clear what stands in its place.</param>
public sealed partial record Meant(string Text, string? Not, bool IsPlain, bool TakesBack = false)
{
    private const int Longest = 160;

    /// <summary>Words of a thing that is put right in a few words.</summary>
    private const int Few = 5;

    private const string Weak = @"(?:no|nope|nah|oh|oops|whoops|ah|um|uh|er|hm+|wait|sorry|actually|well|hold on|hang on|stop|ok|okay|but|and|make (?:that|it)|change (?:that|it) to|(?:that |it )?should (?:be|say|have been))";
    private const string Strong = @"(?:no,? wait|wait,? no|scratch (?:that|it)|strike that|forget (?:that|what i said)|take that back|i take that back|i (?:really |actually )?(?:meant|mean)(?: to (?:say|write|type))?|make (?:that|it)(?= (?:a|an|the|my|our|his|her|their)\b)|correction|my (?:bad|mistake|error)|(?:that's|that is|that was|i was|i got (?:it|that)|i said (?:it|that)) wrong|wrong|(?:let me|i have to|i need to) correct (?:that|myself)|typo|i misspoke|i mis(?:remembered|typed)|not that)";
    private const string Back = @"(?:scratch (?:that|it)|strike that|forget (?:that|what i said)|(?:i )?take that back|not that|(?:that's|that is|that was|i got (?:it|that)|i said (?:it|that)) wrong)";
    private const string ItIs = @"(?:(?:it|that|this)(?: really| actually)?(?: was|'s| is)|(?:was|is))";
    private const string Is = @"(?:(?:it|that|this|he|she|they)(?:'s| is| was|'re| are| were)|i (?:meant|mean)|make (?:it|that)|(?:it|that) should (?:be|say)|the (?:day|place|year|month|name) (?:is|was))";

    /// <summary>Words that can stand for one another: a day of the week for another, a way of writing for another.</summary>
    private static readonly string[][] Kinds =
    [
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"],
        ["spring", "summer", "autumn", "fall", "winter"],
        ["morning", "afternoon", "evening", "night", "noon", "lunchtime"],
        ["yesterday", "today", "tomorrow"],
        ["week", "weeks", "month", "months", "year", "years", "decade", "decades"],
        ["linkedin", "facebook", "instagram", "twitter", "whatsapp", "slack", "discord", "reddit", "zoom", "teams", "meetup", "xing", "tiktok", "youtube"],
        ["sister", "brother", "mom", "mum", "mother", "dad", "father", "wife", "husband", "partner", "girlfriend", "boyfriend", "cousin", "uncle", "aunt", "son", "daughter", "niece", "nephew", "boss", "colleague", "coworker", "friend", "neighbor", "neighbour", "roommate", "classmate", "mentor", "teacher", "manager", "grandmother", "grandfather"],
        ["coffee", "lunch", "breakfast", "dinner", "drinks", "tea"],
        ["conference", "fair", "workshop", "meetup", "webinar", "seminar", "class", "course", "wedding", "party", "talk", "panel", "lecture", "game", "concert", "reunion", "interview", "call", "meeting"],
        ["school", "college", "university", "church", "gym", "club", "library", "office", "factory", "plant", "warehouse", "store", "shop", "hospital", "clinic", "bank", "pool", "park", "cafe", "restaurant", "choir", "team", "union"],
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
    ];

    private static readonly HashSet<string> Leads = new(StringComparer.OrdinalIgnoreCase) { "a", "an", "the", "my", "our", "her", "his", "their", "your", "on", "in", "at", "by", "with", "from", "of", "last", "next", "this", "that", "to", "for", "it", "was", "is" };

    /// <summary>Whether the words name a thing and say nothing of it: "a Tuesday", "the spring fair".</summary>
    public bool IsShort => Text.Length > 0 && Text.Split(' ').Length <= Few;

    /// <summary>What a message puts right; null where it puts nothing right.</summary>
    /// <param name="text">What the user said.</param>
    public static Meant? In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = text.Trim().Replace('\u2019', '\'');
        if (plain.Length > Longest || plain.Contains('\n', StringComparison.Ordinal) || plain.EndsWith('?') || Leaving().IsMatch(plain))
        {
            return null;
        }

        foreach (var pair in new[] { Instead(), SaidBut(), NotFirst(), NotLast() })
        {
            if (pair.Match(plain) is { Success: true } both)
            {
                return new Meant(Bare(both.Groups["text"].Value), Bare(both.Groups["not"].Value), false);
            }
        }

        return TakenBack().IsMatch(plain) ? new Meant("", null, true, true)
            : Plainly().Match(plain) is { Success: true } strong ? new Meant(Bare(strong.Groups["text"].Value), null, true, !MadeIt().IsMatch(plain))
            : Doubtfully().Match(plain) is { Success: true } weak && Bare(weak.Groups["text"].Value) is { Length: > 0 } rest && rest.Split(' ').Length < Few ? new Meant(rest, null, false)
            : null;
    }

    /// <summary>The words with what is meant in the place of what was said; null where they hold nothing of the kind, or several such things.</summary>
    /// <param name="words">What was said before.</param>
    public string? Put(string? words) =>
        string.IsNullOrEmpty(words) || Text.Length == 0 ? null
        : Not is not null ? Swapped(words, Not, Text)
        : IsShort ? Number(words) ?? OfKind(words)
        : null;

    /// <summary>Whether what is meant is a day, a number or another thing of a known kind, which has its place or none.</summary>
    public bool IsOfKind => Text.Any(char.IsAsciiDigit) || (Telling(Text) is [_, ..] telling && telling.All(w => KindOf(w) is not null));

    /// <summary>The way of writing that is meant: "LinkedIn", "by text"; null where none is named.</summary>
    public SpokenChannel? Way => !IsShort ? null
        : Words().Matches(Text).Select(m => m.Value.ToLowerInvariant()).Where(w => !Leads.Contains(w) && w is not ("message" or "note" or "number")).ToArray() is not [var only] ? null
        : only switch
        {
            "linkedin" => SpokenChannel.LinkedIn,
            "email" or "mail" or "e-mail" => SpokenChannel.Email,
            "text" or "sms" or "whatsapp" => SpokenChannel.Text,
            "phone" or "call" => SpokenChannel.Phone,
            _ => null,
        };

    /// <summary>The words with what is meant in the place of the one thing that stands as it does: "at the pool" for "at the gym", "the lab" for "the ward".</summary>
    /// <param name="words">What was said before.</param>
    public string? PutThing(string? words)
    {
        if (string.IsNullOrEmpty(words) || !IsShort)
        {
            return null;
        }

        var isPlaced = Placed().IsMatch(Text);
        if (!isPlaced && !Owned().IsMatch(Text))
        {
            return null;
        }

        var things = (isPlaced ? PlacedThing() : Thing()).Matches(words).ToArray();
        var alike = things.Where(m => m.Value.Split(' ')[0].Equals(Text.Split(' ')[0], StringComparison.OrdinalIgnoreCase)).ToArray();
        if (alike.Length == 0 && InTown().IsMatch(Text) && things.Where(m => m.Value.StartsWith("at ", StringComparison.OrdinalIgnoreCase)).ToArray() is [var at])
        {
            // "it was in Boston" says where Fabrikam is, and takes nothing back of "at Fabrikam".
            return words.Insert(at.Index + at.Length, " " + Text);
        }

        return (things.Length == 1 ? things : alike) is [var only] ? $"{words[..only.Index]}{Text}{words[(only.Index + only.Length)..]}" : null;
    }

    /// <summary>"2016" for the only number as long.</summary>
    private string? Number(string words) =>
        Numbers().Match(Text) is { Success: true } number && Numbers().Matches(words).Where(m => m.Length == number.Length).ToArray() is [var one] ? $"{words[..one.Index]}{number.Value}{words[(one.Index + one.Length)..]}" : null;

    /// <summary>Words for the only ones of their kinds; or a thing for the only one whose last word is of its kind: "the job fair" for "the career fair".</summary>
    private string? OfKind(string words)
    {
        var telling = Telling(Text);
        if (telling.Length == 0 || KindOf(telling[^1]) is not { } last)
        {
            return null;
        }

        if (telling.All(w => KindOf(w) is not null))
        {
            var now = telling.Aggregate((string?)words, (left, word) => left is null ? null : OneOf(left, KindOf(word)!, word));
            return now == words ? null : now;
        }

        var thing = Thing().Match(Text) is { Success: true } owned ? owned.Value : string.Join(' ', telling);
        return Thing().Matches(words).Where(m => last.Contains(One(m.Value.Split(' ')[^1]))).ToArray() is [var only]
            ? $"{words[..only.Index]}{(Owned().IsMatch(thing) ? thing : $"{only.Value.Split(' ')[0]} {thing}")}{words[(only.Index + only.Length)..]}"
            : null;
    }

    private static string? OneOf(string words, string[] kind, string meant) =>
        Words().Matches(words).Where(m => kind.Contains(One(m.Value))).ToArray() is [var one] ? WithArticle(words[..one.Index], meant) + words[(one.Index + one.Length)..] : null;

    /// <summary>The words of a text that do not only lead to others.</summary>
    private static string[] Telling(string text) => [.. Words().Matches(text).Select(m => m.Value).Where(w => !Leads.Contains(w))];

    private static string[]? KindOf(string word) => Array.Find(Kinds, k => k.Contains(One(word)));

    private static string One(string word) => word.ToLowerInvariant() is var small && Array.Exists(Kinds, k => k.Contains(small)) ? small : small.TrimEnd('s');

    /// <summary>One phrase for another, with its article or without it.</summary>
    private static string? Swapped(string words, string not, string text)
    {
        foreach (var (from, to) in new[] { (not, text), (Bared(not), Bared(text)) })
        {
            if (from.Length > 1 && WholeAt(words, from) is var at and >= 0)
            {
                return WithArticle(words[..at], to) + words[(at + from.Length)..];
            }
        }

        return null;
    }

    private static int WholeAt(string words, string part)
    {
        for (var at = words.IndexOf(part, StringComparison.OrdinalIgnoreCase); at >= 0; at = words.IndexOf(part, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if ((at == 0 || !char.IsLetterOrDigit(words[at - 1])) && (at + part.Length == words.Length || !char.IsLetterOrDigit(words[at + part.Length])))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>"a " before "evening" is "an ".</summary>
    private static string WithArticle(string before, string word) =>
        Article().Match(before) is { Success: true } article ? $"{before[..article.Groups["a"].Index]}{(word.Length > 0 && "aeiouAEIOU".Contains(word[0]) ? "an" : "a")} {word}" : before + word;

    private static string Bared(string text) => ArticleFirst().Replace(text, "");

    private static string Bare(string text) => Courtesy().Replace(text, "").Trim(' ', ',', '.', '!', ':', ';', '-', '"', '\u2013', '\u2014');

    private const RegexOptions Loosely = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex($@"^\W*(?:{Weak}\W+){{0,3}}{Back}\W*$", Loosely)]
    private static partial Regex TakenBack();

    [GeneratedRegex($@"^\W*(?:{Weak}\W+){{0,3}}(?:{Strong})\W+(?:(?:{Weak}|{Strong})\W+){{0,2}}(?:{ItIs}\W+)?(?<text>\S.*)$", Loosely)]
    private static partial Regex Plainly();

    [GeneratedRegex($@"^\W*(?:{Weak}\W+){{1,4}}(?:{ItIs}\W+)?(?<text>\S.*)$", Loosely)]
    private static partial Regex Doubtfully();

    /// <summary>"not the owner, the manager", "she isn't the owner but the manager".</summary>
    [GeneratedRegex($@"^\W*(?:(?:{Weak}|{Strong})\W+){{0,3}}(?:(?:{Is}|he|she|it|they|that)\s+)?(?:not|isn't|wasn't|aren't|is not|was not)\s+(?<not>[^,.;]{{2,40}}?)(?:\s*[,;.\u2013\u2014-]+\s*(?:but\s+|rather\s+)?|\s+but\s+(?:rather\s+)?)(?:{Is}\s+)?(?<text>[^,.;]{{2,60}})\W*$", Loosely)]
    private static partial Regex NotFirst();

    /// <summary>"she's the manager, not the owner", "Tuesday, not Monday".</summary>
    [GeneratedRegex($@"^\W*(?:(?:{Weak}|{Strong})\W+){{0,3}}(?:{Is}\s+)?(?<text>[^,.;]{{2,60}}?)\W*\s(?:and\s+)?not\s+(?<not>[^,.;]{{2,40}}?)\W*$", Loosely)]
    private static partial Regex NotLast();

    /// <summary>"make it the manager instead of the owner", "change owner to manager".</summary>
    [GeneratedRegex($@"^\W*(?:(?:{Weak}|{Strong}|please|it should say|put|say|write|use)\W+){{0,3}}(?:{Is}\s+)?(?<text>[^,.;]{{2,60}}?)\s+(?:instead of|rather than|in place of)\s+(?<not>[^,.;]{{2,40}}?)\W*$|^\W*(?:(?:{Weak}|please|can you|could you)\W+){{0,3}}(?:change|replace|swap|correct)\s+(?<not>[^,.;]{{2,40}}?)\s+(?:to|with|by|for|into)\s+(?<text>[^,.;]{{2,60}}?)\W*$", Loosely)]
    private static partial Regex Instead();

    /// <summary>"I said Monday but it was Tuesday", "Monday should be Tuesday".</summary>
    [GeneratedRegex($@"^\W*(?:(?:{Weak}|{Strong})\W+){{0,3}}i (?:said|wrote|typed|told you|put)\s+(?<not>[^,.;]{{2,40}}?)\W*\s(?:but\s+)?(?:(?:{Is}|i meant|should be|should have said)\s+)(?<text>[^,.;]{{2,60}}?)\W*$|^\W*(?:(?:{Weak})\W+){{0,3}}(?<not>[^,.;]{{2,40}}?)\s+should (?:be|say|read|have been)\s+(?<text>[^,.;]{{2,60}}?)\W*$", Loosely)]
    private static partial Regex SaidBut();

    /// <summary>"wait, stop it" leaves, and puts nothing right.</summary>
    [GeneratedRegex($@"^\W*(?:{Weak}\W+){{0,4}}(?:please\W+|let's\W+|just\W+)?(?:stop|cancel|quit|leave|forget (?:it|this|about)|enough|never ?mind|end this|exit|abort|drop it|i(?:'m| am) done|no more|go back|skip)\b", Loosely)]
    private static partial Regex Leaving();

    [GeneratedRegex("[0-9]{1,4}")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\p{L}[\p{L}'-]*")]
    private static partial Regex Words();

    [GeneratedRegex(@"(?:^|\s)(?<a>an?) $", Loosely)]
    private static partial Regex Article();

    [GeneratedRegex(@"^(?:the|an?|my|our|his|her|their|on|in|at) ", Loosely)]
    private static partial Regex ArticleFirst();

    [GeneratedRegex(@"^(?:the|an?|my|our|his|her|their) \p{L}", Loosely)]
    private static partial Regex Owned();

    [GeneratedRegex(@"^(?:at|in|on|from|near|through|during|by) \S", Loosely)]
    private static partial Regex Placed();

    [GeneratedRegex(@"^in (?-i:\p{Lu})", Loosely)]
    private static partial Regex InTown();

    [GeneratedRegex(@"[\s,]+(?:please|pls|thanks|thank you|instead|actually|sorry)\W*$", Loosely)]
    private static partial Regex Courtesy();

    [GeneratedRegex(@"\bmake (?:that|it) ", Loosely)]
    private static partial Regex MadeIt();

    private const string ToEnd = @"(?=\s+(?:at|in|on|of|for|with|from|to|by|and|but|when|where|while|who|that|last|this|about|after|before|because|so|near|through|during|is|was|were|has|had|together|too|once|years?|\d)\b|\s*[,.;!?]|\s*$)";

    [GeneratedRegex($@"\b(?:the|an?|my|our|his|her|their) (?!(?:the|an?|my|our|his|her|their|some)\b)(?:[\p{{L}}\d'-]+ ){{0,3}}?[\p{{L}}\d'-]+{ToEnd}", Loosely)]
    private static partial Regex Thing();

    [GeneratedRegex($@"\b(?:at|in|on|from|near|through|during|by) (?:[\p{{L}}\d'-]+ ){{0,4}}?[\p{{L}}\d'-]+{ToEnd}", Loosely)]
    private static partial Regex PlacedThing();
}
