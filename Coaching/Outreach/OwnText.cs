using System.Text.RegularExpressions;

namespace NetworkCoachBot.Coaching.Outreach;

/// <summary>A text of the user's own, made shorter or warmer where they ask for it: their sentences stay, stock ones go.</summary>
public static partial class OwnText
{
    private static readonly Words Script = new(ScriptWords.ResourceManager);

    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>The text without stock sentences and padding; null where nothing of the kind stands in it.</summary>
    /// <param name="text">A message, its greeting and sign-off included.</param>
    public static string? Shorter(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(Trimmed).ToArray();
        var shorter = BlankLines().Replace(string.Join('\n', lines), "\n\n").Trim();
        return shorter.Length < text.Trim().Length && shorter.Any(char.IsLetter) ? shorter : null;
    }

    /// <summary>The text with a warmer greeting and a word of thanks; null where it has them.</summary>
    /// <param name="text">A message, its greeting and sign-off included.</param>
    public static string? Warmer(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = text.ReplaceLineEndings("\n").Trim();
        var greeted = CoolGreeting().Replace(plain, m => (char.IsUpper(m.Value[0]) ? Script.Say("warm_greeting") : Script.Say("warm_greeting").ToLowerInvariant()) + " ", 1);
        var thanks = Script.Say("warm");
        if (Thanks().IsMatch(greeted))
        {
            return greeted == plain ? null : greeted;
        }

        var signed = SignOff().Match(greeted);
        var between = greeted.Contains('\n', StringComparison.Ordinal) ? "\n\n" : " ";
        return signed.Success ? $"{greeted[..signed.Index].TrimEnd()}{between}{thanks}{greeted[signed.Index..]}" : $"{greeted}{between}{thanks}";
    }

    private static string Trimmed(string line)
    {
        var greeting = Greeting().Match(line).Value;
        if (greeting.Length > 0)
        {
            return Trimmed(line[greeting.Length..]) is { Length: > 0 } rest ? greeting + rest : greeting.TrimEnd();
        }

        var kept = Sentence().Matches(line).Select(m => m.Value.Trim()).Where(s => s.Length > 0 && !Stock().IsMatch(s));
        var text = Apology().Replace(string.Join(' ', kept), "");
        return Capital(Spaces().Replace(Padding().Replace(text, ""), " ").Trim(), line);
    }

    /// <summary>A line that began with a capital begins with one still.</summary>
    private static string Capital(string text, string line) =>
        text.Length > 0 && char.IsLower(text[0]) && line.TrimStart() is [var first, ..] && char.IsUpper(first) ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    [GeneratedRegex(@"[^.!?]+(?:[.!?](?=\S)[^.!?]+)*[.!?]*\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^(?:i (?:do )?(?:really )?hope (?:that )?(?:this|you|all|everything|your)\b.*|hope (?:you|this|all)\b.*|how are you.*|i trust (?:this|you)\b.*|thank you (?:so much |very much )?(?:in advance|for (?:your (?:time|consideration|attention|help)|reading|considering))\b.*|thanks (?:so much |a lot )?(?:in advance|for (?:your (?:time|consideration|attention|help)|reading))\b.*|i look forward to\b.*|looking forward to\b.*|(?:please )?(?:feel free|do(?:n't| not) hesitate)\b.*|please let me know\b.*|let me know (?:if|what) (?:you|that|this)\b.{0,40}|i (?:know|understand|realize|realise|appreciate) (?:that )?you(?:'re| are| must be) (?:very |really |so |extremely )?busy.{0,60}|(?:i'm |i am )?(?:so |very |really )?sorry (?:to bother|to trouble|to disturb|for (?:bothering|the bother|the trouble))\b.*|any help (?:would be|is)\b.*|i (?:would|'d) (?:really |greatly |very much )?appreciate (?:it|any help|your help)\b.{0,20})$", Plainly)]
    private static partial Regex Stock();

    [GeneratedRegex(@"\b(?:i'm |i am )?(?:so |very |really )?sorry (?:to bother|to trouble|to disturb) you,? (?:but )?", Plainly)]
    private static partial Regex Apology();

    [GeneratedRegex(@"\b(?:just|really|very|quite|actually|basically|simply|truly|extremely|i wanted to reach out (?:because|as)|i am writing to you because|i'm writing to you because)\s", Plainly)]
    private static partial Regex Padding();

    [GeneratedRegex(@"[ \t]{2,}", Plainly)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\n{3,}", Plainly)]
    private static partial Regex BlankLines();

    [GeneratedRegex(@"^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\s[^,!\n]{1,40}[,!]\s*", Plainly)]
    private static partial Regex Greeting();

    [GeneratedRegex(@"^(?:hi|hey|dear)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CoolGreeting();

    [GeneratedRegex(@"\b(?:thank you|thanks|grateful|appreciate)\b", Plainly)]
    private static partial Regex Thanks();

    [GeneratedRegex(@"\s(?:(?:best|kind|warm|warmest)(?: (?:regards|wishes))?|regards|sincerely|cheers|yours(?: \w+)?|all the best|take care),?\s*\n?[^\n.!?]{0,40}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SignOff();
}
