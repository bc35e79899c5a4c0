using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Profiles;

/// <summary>Reads what somebody says about themselves: name, goal, story, what they can give, where their clock is.</summary>
public static partial class ProfileReader
{
    private static readonly (string Lead, Func<string, ProfileReading> Reads)[] Leads =
    [
        ("my story is that", rest => new() { Story = rest.Length > 0 ? char.ToUpperInvariant(rest[0]) + rest[1..] : rest }),
        ("my story is", rest => new() { Story = rest }),
        ("my story:", rest => new() { Story = rest }),
        ("here is my story", rest => new() { Story = rest }),
        ("here's my story", rest => new() { Story = rest }),
        ("heres my story", rest => new() { Story = rest }),
        ("my name is", Named),
        ("my name's", Named),
        ("name is", Named),
        ("name's", Named),
        ("the name is", Named),
        ("the name's", Named),
        ("name:", Named),
        ("call me", rest => new() { Name = FirstClause(rest) }),
        ("you can call me", rest => new() { Name = FirstClause(rest) }),
        ("i go by", rest => new() { Name = FirstClause(rest) }),
        ("goal:", rest => new() { Goal = FirstClause(rest) }),
        ("my goal:", rest => new() { Goal = FirstClause(rest) }),
        ("my new goal is to", rest => new() { Goal = SaidGoal.ToDo(FirstClause(rest)) }),
        ("my new goal is", rest => new() { Goal = FirstClause(rest) }),
        ("my goal is now", rest => new() { Goal = FirstClause(rest) }),
        ("my goal is to", rest => new() { Goal = SaidGoal.ToDo(FirstClause(rest)) }),
        ("my goal is", rest => new() { Goal = FirstClause(rest) }),
        ("change my goal to", rest => new() { Goal = FirstClause(rest) }),
        ("my goal to", rest => new() { Goal = FirstClause(rest) }),
        ("change my name to", rest => new() { Name = FirstClause(rest) }),
        ("i'm looking for", rest => new() { Goal = FirstClause(rest) }),
        ("im looking for", rest => new() { Goal = FirstClause(rest) }),
        ("i am looking for", rest => new() { Goal = FirstClause(rest) }),
        ("i'm now looking for", rest => new() { Goal = FirstClause(rest) }),
        ("i am now looking for", rest => new() { Goal = FirstClause(rest) }),
        ("i want to work in", rest => new() { Goal = SaidGoal.Into(FirstClause(rest)) }),
        ("i'd like to work in", rest => new() { Goal = SaidGoal.Into(FirstClause(rest)) }),
        ("i want to get into", rest => new() { Goal = SaidGoal.Into(FirstClause(rest)) }),
        ("i want to move into", rest => new() { Goal = SaidGoal.Into(FirstClause(rest)) }),
        ("i want to switch to", rest => new() { Goal = SaidGoal.Into(FirstClause(rest)) }),
        ("looking for", rest => new() { Goal = FirstClause(rest) }),
        ("i want to become", rest => new() { Goal = SaidGoal.ToBecome(FirstClause(rest)) }),
        ("i want to be", rest => new() { Goal = SaidGoal.ToBecome(FirstClause(rest)) }),
        ("i wanna be", rest => new() { Goal = SaidGoal.ToBecome(FirstClause(rest)) }),
        ("i want a", rest => new() { Goal = $"a {FirstClause(rest)}" }),
        ("i can give", rest => new() { Gives = rest }),
        ("i can offer", rest => new() { Gives = rest }),
        ("i can help people with", rest => new() { Gives = $"help with {rest}" }),
        ("i can help with", rest => new() { Gives = $"help with {rest}" }),
        ("i can share", rest => new() { Gives = rest }),
        ("my time zone is", rest => new() { TimeZone = FirstClause(rest) }),
        ("my timezone is", rest => new() { TimeZone = FirstClause(rest) }),
        ("my country is", rest => new() { Country = FirstClause(rest) }),
        ("i live in", rest => new() { TimeZone = Place(rest), IsHome = true }),
        ("i moved to", rest => new() { TimeZone = Place(rest), IsHome = true }),
        ("i'm in", rest => new() { TimeZone = Place(rest), IsHome = true }),
        ("i am in", rest => new() { TimeZone = Place(rest), IsHome = true }),
        ("i am based in", rest => new() { TimeZone = Place(rest), IsHome = true }),
        ("i'm based in", rest => new() { TimeZone = Place(rest), IsHome = true }),
        ("im based in", rest => new() { TimeZone = Place(rest), IsHome = true }),
        ("im in", rest => new() { TimeZone = Place(rest), IsHome = true }),
    ];

    /// <summary>What may be shared with somebody; the words before it say nothing.</summary>
    private static readonly string[] Grounds =
    [
        "i play", "i also play", "i went to", "i studied at", "i graduated from", "i belong to", "i'm a member of", "i am a member of", "i volunteer at", "i volunteer with", "i volunteer for", "i coach", "i grew up in", "my hobby is", "my hobbies are", "my interests are", "my school is", "my church is", "i'm on the board of", "i am on the board of",
    ];

    private static readonly string[] Openers = ["actually", "btw", "by the way", "please", "hi", "hey", "hello", "ok", "so", "well", "change that", "remember that", "remember", "note that", "from now on", "and", "also", "now", "set my goal", "update"];

    /// <summary>Reads one message; the first lead that it begins with says what it is.</summary>
    public static ProfileReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var said = Opened(text.Trim().Replace('\u2019', '\''));
        foreach (var (lead, reads) in Leads)
        {
            if (said.StartsWith(lead, StringComparison.OrdinalIgnoreCase) && said.Length > lead.Length && !char.IsLetterOrDigit(said[lead.Length]) && said[lead.Length..].Trim(' ', ':', ',', '.') is { Length: > 0 } rest)
            {
                return reads(rest);
            }
        }

        if (NewGoal().IsMatch(said))
        {
            return new() { WantsGoal = true };
        }

        if (Wanted().Match(said) is { Success: true } wanted)
        {
            return new() { Goal = FirstClause(wanted.Groups["what"].Value) };
        }

        if (Sought().Match(said) is { Success: true } sought)
        {
            var what = FirstClause(sought.Groups["what"].Value);
            return new() { Goal = sought.Groups["as"] is { Success: true, Value: var link } ? $"work {(link.StartsWith('l') ? "as" : link)} {what}" : what };
        }

        if (Array.Find(Grounds, g => said.StartsWith(g + " ", StringComparison.OrdinalIgnoreCase)) is { } ground && said[ground.Length..].Trim() is { Length: > 0 and <= 80 } shared)
        {
            return new() { Ground = FirstClause(shared) };
        }

        if (Liked().Match(said) is { Success: true } liked)
        {
            return new() { Ground = liked.Groups["what"].Value.Trim().TrimEnd('.', '!') };
        }

        if (StoryReader.IsStory(said))
        {
            return new() { Story = said };
        }

        var ofStory = said.Contains("my story", StringComparison.OrdinalIgnoreCase);
        return new() { AsksForStory = ofStory && AsksFor().IsMatch(said), WantsToTellStory = ofStory };
    }

    /// <summary>"I like hiking too": something done, so that "I like the second one" is none.</summary>
    [GeneratedRegex(@"^(?:(?:too|me too)\W+)?(?:i (?:also |really |do )*(?:like|love|enjoy)|i(?:'m| am|m) (?:also |really )*into) (?<what>(?!(?:being|having|seeing|writing|talking|hearing|getting|doing|nothing|anything|something|everything|working) ?)\p{L}+ing\b(?! (?:it|that|this|him|her|them|to)\b)[^?]{0,60}?)(?: too| as well| also)?[.!]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Liked();

    /// <summary>Whether a message says who the user is: "Name is Walt Jensen", "the name's Walt".</summary>
    public static bool SaysName(string text) => OwnName().IsMatch(text.Replace('\u2019', '\''));

    [GeneratedRegex(@"^\W*(?:(?:hi|hey|hello|ok|well)\W+)*(?:my |the )?name(?:'s| is|:) +(?!not\b|on\b|of\b|already\b|wrong\b|spelled\b)\p{L}[\p{L}'.-]*(?: \p{L}[\p{L}'.-]*){0,3}\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnName();

    /// <summary>Whether a message asks what is set: "what are my settings?"</summary>
    public static bool AsksForSettings(string text) => Settings().IsMatch(text.Replace('\u2019', '\''));

    [GeneratedRegex(@"^\W*(?:(?:ok|okay|so|and|hey|hi|coach|please|pls|can you|could you|can i|how do i|i want to|where can i)\W+)*(?:(?:what|where|how|which)(?:'s| is| are|'re|s)? (?:all )?my (?:current )?(?:settings?|preferences|set ?up|profile)|(?:show|see|open|list|check|view|tell|change|edit|get|find)(?: me)? (?:my |the |all )*(?:current )?(?:settings?|preferences|profile)|(?:my |the )?(?:settings|preferences|profile)|what (?:did|have) (?:i|you) set(?: up)?(?: for me)?)(?: please| right now| now| at the moment)*\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Settings();

    private static string Opened(string text)
    {
        foreach (var opener in Openers)
        {
            if (text.Length > opener.Length && text.StartsWith(opener, StringComparison.OrdinalIgnoreCase) && text[opener.Length] is ' ' or ',' or ':' or '!' or '.')
            {
                return Opened(text[opener.Length..].TrimStart(' ', ',', ':', '!', '.'));
            }
        }

        return text;
    }

    /// <summary>"Dora Klein and I live in Denver": the name, and what follows it.</summary>
    private static ProfileReading Named(string rest)
    {
        var cut = AfterName().Match(rest);
        var more = cut.Success ? Read(rest[(cut.Index + cut.Length)..]) : new();
        return more with { Name = FirstClause(cut.Success ? rest[..cut.Index] : rest), WantsToTellStory = false };
    }

    /// <summary>"Berlin now" is Berlin.</summary>
    private static string Place(string rest) => Nowadays().Replace(FirstClause(rest), "");

    [GeneratedRegex(@"[\s,]+(?:right now|now|currently|these days|at the moment|for now|today|(?:this|last) (?:week|month|year|spring|summer|fall|winter)|yesterday|recently|a (?:week|month|year) ago|until .+|for (?:a|the|two|three|\d+) .+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nowadays();

    [GeneratedRegex(@"\s*(?:,?\s+(?:and|but|btw|by the way),?\s+|[,.;]\s*)(?=(?:i|i'm|my|call)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AfterName();

    /// <summary>What about the user is to be forgotten: "goal", "story" or "gives"; null where it is something else.</summary>
    /// <param name="text">What was typed.</param>
    public static string? Forgets(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Forgotten().Match(text) is not { Success: true } said ? null : said.Groups["what"].Value.ToLowerInvariant() switch { "goal" => "goal", "story" => "story", _ => "gives" };
    }

    [GeneratedRegex(@"^\W*(?:please |can you |ok )*(?:forget|delete|remove|clear|drop|erase) my (?<what>goal|story|offers?|gives)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Forgotten();

    [GeneratedRegex(@"^(?:i (?:want|need|would like|'d like) to |let me |can i |please )?(?:change|update|edit|set) (?:my|the) goal\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NewGoal();

    /// <summary>"I want supply chain work": work of a kind, wanted.</summary>
    [GeneratedRegex(@"^i (?:now |really |would rather |'d rather )?(?:want|need|prefer) (?!to\b|you\b|help\b)(?<what>[^?\n]{0,60}?\b(?:work|jobs?|roles?|positions?|career|internship|apprenticeship|gigs?|employment)\b[^?\n]{0,60})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wanted();

    /// <summary>Whether a message says what is looked for, in words that look like something else: "can you help me get a summer job".</summary>
    public static bool SaysGoal(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= LongestGoal && Sought().IsMatch(Opened(text.Trim().Replace('\u2019', '\'')));
    }

    private const int LongestGoal = 120;

    /// <summary>"i search work like accountant", "I want to leave the ward for something calmer", "can u help me get a summer job".</summary>
    [GeneratedRegex(@"^(?:i(?:'m| am)? (?:search(?:ing)?|look(?:ing)?|seek(?:ing)?)(?: for)?(?: an?| some)? (?:work|jobs?|positions?) (?<as>like|as|in) (?:an? )?(?<what>[^?\n]{3,60})|i(?:'m| am)? [^.?!\n]{0,40}?\b(?:want|would like|hope|plan)(?:ing)? to (?:leave|quit|get (?:out of|away from)|change from) [^.?!\n]{2,40}? (?:for|and (?:do|find|move (?:in)?to)) (?<what>[^.?!\n]{3,60})|(?:(?:can|could|will|would) (?:you|u) )?(?:pls |please )?help me (?:to )?(?:get|find|land) (?<what>(?:an?|some|my(?: first)?) [^.?!\n]{0,40}?\b(?:jobs?|internship|position|work|gig|apprenticeship)\b(?: (?:in|as|at|with|near) [^.?!\n]{2,40})?))(?: (?:lol|please|pls|thanks|haha))*[.?!]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sought();

    [GeneratedRegex(@"^\W*(?:what|show|read|see|do you|tell me|can i see|which)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AsksFor();

    private static string FirstClause(string text) => text.Split(['.', ';', '\n', '!'], 2)[0].Trim(' ', ',');
}
