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
        return (Offered().Match(plain) is { Success: true } offered ? offered : Knows().Match(plain)) is { Success: true } offer && !text.TrimEnd().EndsWith('?') ? new ReferralReading.Offer(Who(offer), offer.Groups["to"].Value.Trim())
            : KnowsSomebody().Match(plain) is { Success: true } some ? new ReferralReading.Offer(Who(some), $"{some.Groups["to"].Value.Trim()}{some.Groups["where"].Value}")
            : LeaveReader.Split(text) is ({ } leave, var besides) ? new ReferralReading.Name(leave, besides)
            : ToldThem().Match(plain) is { Success: true } told ? new ReferralReading.Told(Who(told))
            : TellThem().Match(plain) is { Success: true } tell ? new ReferralReading.Tell(Who(tell))
            : Forward().IsMatch(plain) ? new ReferralReading.PassOn(plain)
            : null;
    }

    /// <summary>Whether the words behind a name say that it is who sent the user: "said so" in "I meant Jane said so".</summary>
    /// <param name="behind">What was typed behind the name.</param>
    public static bool IsWhoSent(string behind) => SaidSo().IsMatch(behind);

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

    [GeneratedRegex(@"^(?:i\s+|i've\s+)?(?:told|let|updated|thanked\s+and\s+told)\s+(?<by>(?:my\s+)?[\p{L}'.\-]+(?:\s+[\p{L}'.\-]+){0,2}?)\s+(?:know\s+)?(?:how\s+(?:it|that|things)\s+(?:went|turned\s+out|is\s+going)|what\s+came\s+of\s+it)\b.*$", Plainly)]
    private static partial Regex ToldThem();

    [GeneratedRegex(@"^(?:please\s+|help\s+me\s+|i\s+(?:want|need|should|'d\s+like)\s+to\s+|let's\s+)?(?:tell|report\s+back\s+to|let|update)\s+(?<by>(?:my\s+)?[\p{L}'.\-]+(?:\s+[\p{L}'.\-]+){0,2}?)(?:\s+know)?\s*(?:(?:about\s+)?how\s+(?:it|that|things)\s+(?:went|turned\s+out)|what\s+came\s+of\s+it)(?:\s+with\s+.+)?$", Plainly)]
    private static partial Regex TellThem();

    [GeneratedRegex(@"\b(?:blurb|intro(?:duction)?\s+(?:note|text|message)|something|a\s+note|a\s+text|a\s+message)\b.*\b(?:forward|pass\s+on|send\s+on)\b|\b(?:intro(?:duction)?\s+)?blurb\b", Plainly)]
    private static partial Regex Forward();

    [GeneratedRegex(@"^\W*(?:who |that |is the one who |was the one who )?(?:said|told|sent|suggested|introduced|referred|recommended|gave|knows|mentioned|named|pointed)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaidSo();
}
