using System.Text.RegularExpressions;

namespace NetworkCoachBot.Coaching.Outreach;

/// <summary>What stands before the thing itself when somebody says what they would like to know: "I'd love to ask him how".</summary>
internal static partial class Leads
{
    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>"I", "we would", "I'm", or nothing.</summary>
    private const string Self = @"(?:(?:(?:i|we)(?:'d|'m|'ve|'re|d|m)?|im|id)\s+)?(?:would\s+|am\s+|have\s+|was\s+|been\s+)*(?:(?:really|just|also|mostly|mainly|only|rather|most|always|still|quite|very|so|kind of|kinda)\s+)*";

    private const string Learning = @"(?:know|ask(?:ing)?|learn(?:ing)?|hear(?:ing)?|find(?:ing)? out|understand(?:ing)?|figure out|knowing)";

    /// <summary>Whom it is asked of.</summary>
    private const string Whom = @"(?:\s+(?:from\s+|of\s+)?(?:him|her|them))?(?:\s+(?:directly|personally|first|too|also|more|something|a bit))?";

    /// <summary>What the user would like to know, without the words that only say that they would.</summary>
    /// <param name="phrase">In the user's words: "would love to know what she'd do differently".</param>
    /// <param name="reader">Whose name may stand there: "ask Jim how".</param>
    /// <returns>"what she'd do differently"; the phrase itself where nothing would be left.</returns>
    public static string WithoutQuestion(string phrase, Reader reader)
    {
        var text = phrase.Trim().Replace('\u2019', '\'');
        while (true)
        {
            var before = text;
            foreach (var lead in new[] { Murmur(), TheThing(), TheQuestion(), MayI(), Wish(), Curious(), Bare() })
            {
                if (lead.Match(text) is { Success: true, Length: > 0 and var length } && text[length..].Trim(' ', ',', ':') is { Length: > 0 } rest)
                {
                    text = lead == Murmur() ? rest : WithoutName(rest, reader);
                }
            }

            if (text == before)
            {
                return OfIf().Replace(text, "whether ", 1);
            }
        }
    }

    /// <summary>"Jim how he started" after "ask".</summary>
    private static string WithoutName(string text, Reader reader)
    {
        foreach (var name in new[] { reader.Name, reader.CalledAs }.Where(n => n.Length > 0))
        {
            if (text.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase))
            {
                return text[(name.Length + 1)..].TrimStart();
            }
        }

        return text;
    }

    [GeneratedRegex(@"^(?:(?:well|ok|okay|so|um|uh|hmm|actually|honestly|maybe|perhaps|probably|mostly|mainly|and|also|i guess|i think|i suppose|good question|dunno|idk|i don't know|not sure)\b[\s,:.-]+)+", Plainly)]
    private static partial Regex Murmur();

    [GeneratedRegex(@"^(?:what|the\s+(?:(?:one|only|main|first)\s+)?thing)\s+(?:that\s+)?" + Self + @"(?:like|love|want|wanted|need|wanna)\s+(?:to\s+)?" + Learning + Whom + @"(?:\s+about)?\s+(?:is|was|would be|are)\b[\s:,]*", Plainly)]
    private static partial Regex TheThing();

    [GeneratedRegex(@"^(?:my|the|one|a)\s+(?:(?:main|big|only|one|first)\s+)*question(?:\s+(?:for|to)\s+(?:him|her|them))?\s+(?:is|would be|was)\b[\s:,]*", Plainly)]
    private static partial Regex TheQuestion();

    [GeneratedRegex(@"^(?:(?:can|could|may|might)\s+i|would it be (?:ok|okay|fine|all right|alright) (?:to|if i)|is it (?:ok|okay|fine) (?:to|if i))\s+ask(?:ed)?\b" + Whom, Plainly)]
    private static partial Regex MayI();

    [GeneratedRegex(@"^" + Self + @"(?:(?:like|love|want|wanted|hope|hoping|hoped|need|wish|keen|eager|dying|curious|interested|looking|trying|planning|going)\s+(?:to|in)\s+|wanna\s+|gonna\s+|to\s+)(?:(?:really|just|also)\s+)*" + Learning + @"\b" + Whom, Plainly)]
    private static partial Regex Wish();

    [GeneratedRegex(@"^" + Self + @"(?:curious|wonder|wondering|wondered|interested)(?:\s+(?:about|in)(?=\s+(?:how|what|why|when|where|who|which|whether|if)\b))?(?=\s)", Plainly)]
    private static partial Regex Curious();

    [GeneratedRegex(@"^(?:to\s+)?(?:ask|learn|hear|find out|know)\b(?=\s)" + Whom, Plainly)]
    private static partial Regex Bare();

    /// <summary>"if it is worth it", not "if you did it again, what would you change".</summary>
    [GeneratedRegex(@"^if\s+(?![^,]*,)", Plainly)]
    private static partial Regex OfIf();
}
