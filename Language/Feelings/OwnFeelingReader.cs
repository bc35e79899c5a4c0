using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Feelings;

/// <summary>Hears what somebody says of how they feel right now, whatever else was asked: no answer to a question about somebody else.</summary>
public static partial class OwnFeelingReader
{
    private const int Longest = 120;

    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Lead = @"^\W*(?:(?:but|and|honestly|well|ok|okay|omg|ugh|oh|no|so|hi|hey|hello|idk|tbh|i mean|the thing is|sorry)\W+)*";

    /// <summary>Whether a message tells that, and nothing to be kept.</summary>
    /// <param name="text">What was typed.</param>
    public static bool Is(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = text.Replace('\u2019', '\'');
        return plain.Length <= Longest && (Feels().IsMatch(plain) || JustLost().IsMatch(plain) || Knows().IsMatch(plain));
    }

    /// <summary>"i'd be too embarrassed to write to her", "i feel so ashamed", "i'm scared of bothering him".</summary>
    [GeneratedRegex(Lead + @"i(?:'d| would|'m| am| feel| felt|'ll| will| get| was|m)?(?: just| really| so| too| kind of| kinda| be| feel| a bit| a little| very| honestly| still| always)* (?:embarrassed|ashamed|scared|afraid|nervous|shy|awkward|anxious|terrified|stupid|uncomfortable|ridiculous|hopeless|useless|depressed|a fraud|a burden)\b", Plainly)]
    private static partial Regex Feels();

    /// <summary>"i dont know anybody who can help me"; not "I don't know anybody at Contoso".</summary>
    [GeneratedRegex(Lead + @"(?:i (?:just |really |honestly )*(?:don'?t|do not) (?:really |even )*know (?:anyone|anybody|any people|a soul)|i know (?:nobody|no ?one))(?: (?:at all|really|here|yet|who (?:can|could|would|might) help(?: me)?(?: with (?:this|that|a job))?|to (?:ask|write to|contact|talk to|call)|i (?:can|could) (?:ask|write to|contact|talk to)|important|useful))*\W*$", Plainly)]
    private static partial Regex Knows();

    /// <summary>"i got laid off today", "I lost my job": news of one's own, with nothing told besides; not "I was laid off in May and look for ops work".</summary>
    [GeneratedRegex(Lead + @"(?:i(?:'ve| have)? (?:just |got |was |been |have been )*(?:laid off|let go|fired|sacked|made redundant|lost my job)|they (?:just )?(?:let me go|laid me off|fired me)|my (?:job|position) (?:is|was) (?:gone|cut|eliminated))(?: (?:just now|today|yesterday|this (?:morning|week|afternoon)|last (?:week|friday|month)|on \w+day|from (?:my )?(?:work|job)))*\W*(?:\b(?:i can't believe it|i'?m (?:in shock|devastated|so sad|crushed))\W*)?$", Plainly)]
    private static partial Regex JustLost();
}
