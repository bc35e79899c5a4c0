using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Referrals;

/// <summary>Reads sentences about somebody in between, known by their form (F10-F15).</summary>
public static partial class ReferralReader
{
    private const int Longest = 200;

    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Whether somebody tells how they and another know each other: "we're old friends, Kim and I".</summary>
    public static bool IsOfUsTwo(string text) => OfUsTwo().IsMatch(text.Replace('\u2019', '\''));

    [GeneratedRegex(@"\b(?:(?:we|and i|me and \p{L}+|\p{L}+ and (?:i|me))\b.{0,20}\b(?:friends?|know each other|go (?:way )?back|worked together|went to school|grew up|neighbou?rs|colleagues|close|cousins|related)|i(?:'ve| have)? (?:known?|worked with|met) \p{L}+ (?:for|since|at|from|well)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfUsTwo();

    /// <summary>What a sentence says; null where it is about something else.</summary>
    /// <param name="text">What was typed.</param>
    public static ReferralReading? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > Longest)
        {
            return null;
        }

        var plain = Lead().Replace(text.Trim().TrimEnd('.', '!', '?', ' ').Replace('\u2019', '\''), "");
        return (Offered().Match(plain) is { Success: true } offered ? offered : Knows().Match(plain)) is { Success: true } offer && !text.TrimEnd().EndsWith('?') ? new ReferralReading.Offer(Who(offer), Named(offer.Groups["to"].Value.Trim()))
            : KnowsPlainly().Match(plain) is { Success: true } knows && !text.TrimEnd().EndsWith('?') && IsName(knows.Groups["name"].Value) && IsName(knows.Groups["to"].Value) ? new ReferralReading.Offer(Who(knows), $"{knows.Groups["to"].Value}{knows.Groups["at"].Value}")
            : AskFirst().Match(text.Trim()) is { Success: true } ask ? new ReferralReading.AskFirst(Who(ask))
            : KnowsSomebody().Match(plain) is { Success: true } some ? new ReferralReading.Offer(Who(some), $"{some.Groups["to"].Value.Trim()}{some.Groups["where"].Value}")
            : LeaveReader.Split(text) is ({ } leave, var besides) ? new ReferralReading.Name(leave, besides)
            : ToldThem().Match(plain) is { Success: true } told ? new ReferralReading.Told(Who(told))
            : TellThem().Match(plain) is { Success: true } tell ? new ReferralReading.Tell(Who(tell))
            : PassesOn().Match(plain) is { Success: true } passes ? new ReferralReading.PassOn(plain) { By = Said(passes, "by"), To = Said(passes, "to") }
            : Forward().IsMatch(plain) ? new ReferralReading.PassOn(plain)
            : null;
    }

    /// <summary>Whether the words behind a name say that it is who sent the user: "said so" in "I meant Jane said so".</summary>
    /// <param name="behind">What was typed behind the name.</param>
    public static bool IsWhoSent(string behind) => SaidSo().IsMatch(behind);

    private static string? Said(Match match, string group) => match.Groups[group] is { Success: true, Value: var said } && said.Trim().ToLowerInvariant() is var small && small is not ("i" or "you" or "she" or "he" or "they" or "somebody" or "someone" or "who" or "that") ? said.Trim() : null;

    /// <summary>Whether the first word is a given name, so that "ana knows excel" is hardly meant by chance.</summary>
    private static bool IsName(string words) => (Text.Lexicon.Shared.Classes(Text.Folding.Fold(words.Trim().Split(' ')[0].ToLowerInvariant())) & Text.WordClass.Given) != 0;

    /// <summary>"lee brown knows vic mora", "lou knows bo".</summary>
    [GeneratedRegex(@"^(?<by>(?:my\s+(?:\p{L}+\s+){1,2})?(?<name>\p{L}[\p{L}'\-]+(?:\s\p{L}[\p{L}'\-]+)?))\s+(?:also\s+|might\s+|may\s+|actually\s+|really\s+)?knows?\s+(?<to>(?!(?:how|that|what|why|when|where|who|all|him|her|them|me|my|his|the|a|an|some|it)\b)\p{L}[\p{L}'\-]+(?:\s(?!(?:at|from|well|personally|too|very|and|a|through|because|since)\b)\p{L}[\p{L}'\-]+)?)(?<at>\s+(?:at|from)\s+[^,.;]{2,40}?)?(?:\s+(?:very\s+|pretty\s+|really\s+)?well|\s+personally|\s+too)?$", Plainly)]
    private static partial Regex KnowsPlainly();

    [GeneratedRegex(@"^\W*(?:(?:so|ok|and|but)\W+)*what\s+(?:do|should|can|could|must)\s+i\s+(?:ask|tell|say\s+to|find\s+out\s+from|check\s+with)\s+(?<by>(?:my\s+)?[\p{L}'\-]+(?:\s+[\p{L}'\-]+)?)\s+(?:before|first)\b", Plainly)]
    private static partial Regex AskFirst();

    /// <summary>"an intro ray can forward", "something doreen can send to walt about me", "a blurb for kim to pass along to dana wells".</summary>
    [GeneratedRegex(@"\b(?:blurb|intro(?:duction)?(?: note| text| message| blurb| e-?mail)?|something|a (?:short )?(?:note|text|message|paragraph)|a few lines)\s+(?:about me\s+)?(?:that\s+|for\s+|which\s+)?(?<by>(?:my\s+(?:\p{L}+\s+){1,2})?[\p{L}'\-]+(?:\s+[\p{L}'\-]+)?)\s+(?:can|could|may|might|would|to|will)\s+(?:just\s+|easily\s+)?(?:(?:forward|pass|send|hand|share|give|relay)(?:\s+(?:it|that))?(?:\s+(?:on|along|over|out))?(?:\s+(?:to|with)\s+(?<to>(?!(?:me|us|people|others)\b)[\p{L}'\-]+(?:\s+[\p{L}'\-]+){0,3})))|\b(?:blurb|intro(?:duction)?(?: note| text| message| blurb| e-?mail)?|something|a (?:short )?(?:note|text|message|paragraph)|a few lines)\s+(?:about me\s+)?(?:that\s+|for\s+|which\s+)?(?<by>(?:my\s+(?:\p{L}+\s+){1,2})?[\p{L}'\-]+(?:\s+[\p{L}'\-]+)?)\s+(?:can|could|may|might|would|to|will)\s+(?:just\s+|easily\s+)?(?:forward|pass\s+(?:it\s+)?(?:on|along)|send\s+on|relay|hand\s+on)\b", Plainly)]
    private static partial Regex PassesOn();

    /// <summary>"the plant manager at ford, a guy named derek stone" is "derek stone, the plant manager at ford".</summary>
    private static string Named(string to) => NamedSo().Match(to) is { Success: true } named ? $"{named.Groups["name"].Value}, {named.Groups["what"].Value}" : to;

    [GeneratedRegex(@"^(?<what>(?:the|an?|his|her|their)\s.+?),?\s+(?:(?:an?|some)\s+(?:guy|woman|man|lady|person|fellow)\s+)?(?:(?:who(?:'s|\s+is)\s+)?(?:named|called)|(?:his|her|their|whose)\s+name(?:'s|\s+is))\s+(?<name>[\p{L}'.\-]+(?:\s+[\p{L}'.\-]+){0,2})$", Plainly)]
    private static partial Regex NamedSo();

    private static string Who(Match match) => match.Groups["by"].Value.Trim();

    [GeneratedRegex(@"^(?:(?:ok|okay|oh|so|well|actually|btw|by\s+the\s+way|hey|good\s+news|update|fyi|and|yes|yeah|great|turns\s+out)[,:;!.\s-]+)+", Plainly)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^(?:i\s+think\s+|maybe\s+)?(?<by>(?:my\s+)?[\p{L}'.\-]+(?:\s+[\p{L}'.\-]+){0,3}?)\s+(?:can|could|will|would|might|is\s+going\s+to|offered\s+to|promised\s+to|wants\s+to|is\s+happy\s+to|said\s+(?:he|she|they)\s*(?:'d|'ll|\s+can|\s+could|\s+would|\s+will)|says\s+(?:he|she|they)\s*(?:'d|'ll|\s+can|\s+could|\s+would|\s+will))\s+(?:introduce|connect|refer|recommend|put)\s+me\s+(?:to|with|in\s+touch\s+with)\s+(?<to>.+)$", Plainly)]
    private static partial Regex Offered();

    /// <summary>"Ana knows Marco Polo at Venice Tours": names in capitals, so that "Ana knows Spanish well" is hardly meant by chance.</summary>
    [GeneratedRegex(@"^(?<by>(?:my\s+\p{L}+\s+)?\p{Lu}[\p{L}'.\-]*(?:\s+\p{Lu}[\p{L}'.\-]*){0,2})\s+(?:knows)\s+(?<to>\p{Lu}[\p{L}'.\-]+\s+\p{Lu}[\p{L}'.\-]+(?:\s+(?:at|from|of)\s+[^,]{1,60})?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Knows();

    /// <summary>"lisa knows someone at acme, her name is kim lowe".</summary>
    [GeneratedRegex(@"^(?<by>(?:my\s+)?[\p{L}'.\-]+(?:\s+[\p{L}'.\-]+){0,2}?)\s+knows\s+(?:someone|somebody|a\s+(?:guy|woman|man|lady|person|manager|\p{L}+))(?<where>\s+(?:at|from)\s+[^,]{2,40}?)?[,;]?\s+(?:and\s+)?(?:(?:his|her|their|the)\s+name(?:'s|\s+is)|called|named)\s+(?<to>[\p{L}'.\-]+(?:\s+[\p{L}'.\-]+){0,2})$", Plainly)]
    private static partial Regex KnowsSomebody();

    [GeneratedRegex(@"^(?:(?:i\s+|i've\s+)?(?:told|updated|thanked\s+and\s+told)|(?:i|i've)\s+let)\s+(?<by>(?:my\s+)?[\p{L}'.\-]+(?:\s+[\p{L}'.\-]+){0,2}?)\s+(?:know\s+)?(?:how\s+(?:it|that|things)\s+(?:went|turned\s+out|is\s+going)|what\s+came\s+of\s+it)\b.*$", Plainly)]
    private static partial Regex ToldThem();

    [GeneratedRegex(@"^(?:please\s+|help\s+me\s+|can\s+you\s+|could\s+you\s+|(?:now\s+)?i\s+(?:want|need|have|should|would\s+like|wanna|'d\s+like)\s*(?:to\s+)?|i'd\s+like\s+to\s+|i\s+should\s+|let's\s+|time\s+to\s+|how\s+do\s+i\s+)*(?:(?:report(?:\s+back)?\s+to|give\s+an?\s+update\s+to|close\s+the\s+loop\s+with|get\s+back\s+to)\s+(?<by>(?:my\s+)?[\p{L}'.\-]+(?:\s+[\p{L}'.\-]+){0,2}?)(?:\s+(?:about|on|how)\b.*)?|(?:tell|let|update)\s+(?<by>(?:my\s+)?[\p{L}'.\-]+(?:\s+[\p{L}'.\-]+){0,2}?)(?:\s+know)?\s*(?:(?:about\s+|on\s+)?how\s+(?:it|that|things|(?:the|my|our)\s+(?:meeting|talk|call|coffee|chat|lunch|conversation|interview|visit)(?:\s+with\s+\p{L}+(?:\s+\p{L}+)?)?)\s+(?:went|turned\s+out|is\s+going)|what\s+came\s+of\s+it|(?:that\s+)?(?:we|i(?:'ve)?)\s+(?:have\s+)?(?:met|talked|spoke|had\s+(?:the\s+|a\s+|our\s+)?(?:coffee|talk|call|meeting|chat))\b[^,.;]{0,30}))(?:\s+with\s+.+)?$", Plainly)]
    private static partial Regex TellThem();

    [GeneratedRegex(@"\b(?:blurb|intro(?:duction)?\s+(?:note|text|message)|something|a\s+note|a\s+text|a\s+message)\b.*\b(?:forward|pass\s+on|send\s+on)\b|\b(?:intro(?:duction)?\s+)?blurb\b", Plainly)]
    private static partial Regex Forward();

    [GeneratedRegex(@"^\W*(?:who |that |is the one who |was the one who )?(?:said|told|sent|suggested|introduced|referred|recommended|gave|knows|mentioned|named|pointed)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaidSo();
}
