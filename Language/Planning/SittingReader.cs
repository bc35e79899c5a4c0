using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Planning;

/// <summary>What a short sentence says about a sitting through the list.</summary>
public enum SittingWord
{
    /// <summary>Nothing about it.</summary>
    None,

    /// <summary>A session of calls is wanted: "let's make some calls".</summary>
    Calls,

    /// <summary>Enough for now: "that's it for today".</summary>
    Pause,

    /// <summary>On with it: "back to my list".</summary>
    GoOn,

    /// <summary>The one after: "next", "somebody else".</summary>
    Next,

    /// <summary>Another day for this one: "in a week".</summary>
    PutOff,

    /// <summary>All of them: "show the list".</summary>
    List,

    /// <summary>The call was answered: "talked".</summary>
    Talked,

    /// <summary>A message was left: "voicemail".</summary>
    Voicemail,

    /// <summary>Nobody was there: "no answer".</summary>
    NoAnswer,

    /// <summary>A meeting was agreed: "booked".</summary>
    Booked,
}

/// <summary>Reads the short sentences with which somebody goes through a list. Whole sentences only: nothing is found inside a longer one.</summary>
public static partial class SittingReader
{
    private const int Longest = 80;

    private static readonly (SittingWord Word, Regex Form)[] Forms =
    [
        (SittingWord.Calls, OfCalls()),
        (SittingWord.Pause, OfPause()),
        (SittingWord.GoOn, OfGoOn()),
        (SittingWord.Next, OfNext()),
        (SittingWord.PutOff, OfPutOff()),
        (SittingWord.List, OfList()),
        (SittingWord.Talked, OfTalked()),
        (SittingWord.Voicemail, OfVoicemail()),
        (SittingWord.NoAnswer, OfNoAnswer()),
        (SittingWord.Booked, OfBooked()),
    ];

    /// <summary>What the sentence says; None where it is about something else.</summary>
    /// <param name="text">What was typed.</param>
    public static SittingWord Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var said = text.Trim().TrimEnd('.', '!', '?', ' ').Replace('’', '\'');
        return said.Length is 0 or > Longest ? SittingWord.None : Forms.FirstOrDefault(f => f.Form.IsMatch(said)).Word;
    }

    /// <summary>Whether it is asked why somebody is on the list: "why her first?"; a name may be another word.</summary>
    /// <param name="text">What was typed.</param>
    public static bool AsksWhy(string text) => OfWhy().IsMatch(text);

    /// <summary>Whether somebody of the list, by name, is to be passed over: "skip Jim".</summary>
    /// <param name="text">What was typed.</param>
    public static bool SkipsSomebody(string text) => OfSkip().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:ok |please |let's |lets )*(?:skip|pass on|not|leave out) (?:\p{L}[\p{L}'\u2019.-]*)(?: \p{L}[\p{L}'\u2019.-]*){0,3}\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfSkip();

    [GeneratedRegex(@"^\W*(?:but |and |ok )?why (?:him|her|them|this one|that one|\p{Lu}?\p{L}+)(?: first| now)?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfWhy();

    [GeneratedRegex(@"^(?:(?:ok(?:ay)?|so|now),? )?(?:(?:let'?s|let me|i(?:'ll| will|'d like to| want to| wanna)?|time to|ready to|can we|start|begin) )?(?:do |have |make |start |begin |run )?(?:a |an |my |some |the |a few |\w+ )?(?:call(?:ing)? (?:session|list|block)|phone session|phone calls|calls)(?: (?:please|now|today))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfCalls();

    [GeneratedRegex(@"^(?:ok(?:ay)?,? |thanks,? )?(?:(?:that's|thats|that is|that'll be|that will be) (?:it|all|enough|plenty)|enough|i'?m done|i am done|done|stop(?:ping)?|let'?s stop|i'?ll stop|no more) (?:for (?:today|now|the day|tonight|this morning)|here|today)$|^(?:no,? |maybe |sorry,? )?(?:not (?:today|now|right now|at the moment)|another (?:time|day)|tomorrow)(?: please| maybe)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfPause();

    [GeneratedRegex(@"^(?:ok(?:ay)?,? |and )?(?:let'?s )?(?:go )?(?:back to|continue(?: with)?|resume|go on with|carry on with|pick up|keep going with) (?:the|my) (?:list|calls|calling session|call list|sitting|session|people)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfGoOn();

    [GeneratedRegex(@"^(?:and )?(?:the )?(?:next(?: one| person| please)?|skip|skip (?:him|her|them|this one|that one)|somebody else|someone else|another one|not (?:him|her|them)|pass)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfNext();

    [GeneratedRegex(@"^(?:snooze(?: (?:him|her|them|it|this one))?|in a week|next week|not this week|a week later|later)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfPutOff();

    [GeneratedRegex(@"^(?:show(?: me)? |see |open )?(?:the |my )?(?:whole |full |entire )?list$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfList();

    [GeneratedRegex(@"^(?:we |i |just )?(?:talked|spoke|we talked|got through)(?: (?:to|with) (?:him|her|them))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfTalked();

    [GeneratedRegex(@"^(?:i )?(?:(?:left|got|went to|reached) )?(?:a |his |her |their )?(?:voice ?mail|message|machine|vm)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfVoicemail();

    [GeneratedRegex(@"^(?:there was )?(?:no answer|nobody (?:answered|there|picked up)|no one (?:answered|there|picked up)|didn'?t (?:answer|pick up)|no reply|busy|rang out)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfNoAnswer();

    [GeneratedRegex(@"^(?:a |we )?(?:meeting booked|booked(?: (?:a|the) (?:meeting|coffee|call))?|got a meeting|meeting set|we(?:'re| are) meeting)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfBooked();
}
