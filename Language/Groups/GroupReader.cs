using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Groups;

/// <summary>Reads what is said to the coach in a channel or group chat. What is not plainly for the group belongs in a chat of two.</summary>
public static partial class GroupReader
{
    private const int LongestSentence = 400;

    /// <summary>The wish of a message that was read with <see cref="Scope.Group"/>.</summary>
    public static GroupWish Read(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        var text = utterance.Text.Replace('\u2019', '\'').Trim().TrimEnd('.', '!', ' ');
        if (WinWord().Match(text) is { Success: true } win)
        {
            return Won(text[win.Length..]);
        }

        return text.Length > LongestSentence || utterance.Pasted is not null ? new GroupWish.Private()
            : ByForm(utterance, text)
            ?? (Count(Reported().Match(text)) is { } done ? new GroupWish.Report(done, IsTotal: Total().IsMatch(text))
                : AllDone().IsMatch(text) ? new GroupWish.Report(null, IsTotal: true)
                : ByIntent(utterance, text));
    }

    private static GroupWish? ByForm(Utterance utterance, string text) =>
        Tool(text) is { } tool ? new GroupWish.Plain(tool)
        : CircleReader.Read(text) is { } circle ? circle
        : CountIn().IsMatch(text) ? new GroupWish.CountMe(true)
        : CountOut().IsMatch(text) ? new GroupWish.CountMe(false)
        : Unmute().IsMatch(text) ? new GroupWish.Mute(false)
        : Muting().IsMatch(text) ? new GroupWish.Mute(true)
        : Leaving().IsMatch(text) ? new GroupWish.Leave()
        : Together().IsMatch(text) ? new GroupWish.Plain(PlainWish.Totals)
        : HelpWord().IsMatch(text) ? new GroupWish.Plain(PlainWish.Help)
        : Knows().Match(text) is { Success: true } knows && IsForAll(utterance, text[..knows.Groups["where"].Index]) && Place(knows.Groups["where"].Value) is { } where ? new GroupWish.WhoKnows(where, IsIn(text, where))
        : null;

    private static PlainWish? Tool(string text) =>
        SetUp().IsMatch(text) ? PlainWish.SetUp
        : PostNow().IsMatch(text) ? PlainWish.PostNow
        : NextTopic().IsMatch(text) ? PlainWish.NextTopic
        : Topic().IsMatch(text) ? PlainWish.Topic
        : Roster().IsMatch(text) ? PlainWish.Roster
        : Speak().IsMatch(text) ? PlainWish.Speak
        : Quiet().IsMatch(text) ? PlainWish.Quiet
        : HandOver().IsMatch(text) ? PlainWish.HandOver
        : ReportCard().IsMatch(text) ? PlainWish.ReportCard
        : null;

    private static GroupWish ByIntent(Utterance utterance, string text) => utterance.Intent switch
    {
        Intent.GroupCommit => new GroupWish.Commit(utterance.Counts is [var count, ..] ? count.Value : null),
        Intent.GroupWin => Did().IsMatch(text) && People().IsMatch(text) && utterance.Counts is [var count, ..] ? new GroupWish.Report(count.Value, IsTotal: false) : Won(text),
        Intent.GroupAsk => new GroupWish.Question(),
        Intent.Help => new GroupWish.Plain(PlainWish.Help),
        Intent.Greeting => new GroupWish.Plain(PlainWish.Greeting),
        Intent.Thanks => new GroupWish.Plain(PlainWish.Thanks),
        Intent.None or Intent.Cancel => new GroupWish.Plain(PlainWish.Nothing),
        _ => new GroupWish.Private(),
    };

    private static GroupWish.Win Won(string text) => new(
        Landed().IsMatch(text) ? WinKind.Landed
        : Gave().IsMatch(text) ? WinKind.Gave
        : Met().IsMatch(text) ? WinKind.Met
        : Answered().IsMatch(text) ? WinKind.Answered
        : Wrote().IsMatch(text) ? WinKind.Wrote
        : WinKind.Act);

    private static int? Count(Match match) =>
        match.Success && int.TryParse(match.Groups["n"].Value, System.Globalization.CultureInfo.InvariantCulture, out var n) ? n : null;

    /// <summary>
    /// Whether the group is asked: not whom the sender knows, nor about a person whom they name, who is nobody's business here. Where
    /// somebody unnamed is asked for, what follows is a place, however much it looks like a name: Morgan Stanley.
    /// </summary>
    private static bool IsForAll(Utterance utterance, string before) =>
        !Own().IsMatch(before) && (Unnamed().IsMatch(before) || !utterance.People.Any(p => p.Kind == PersonMentionKind.Name));

    /// <summary>Whether it was said "in": in city government, in Boston.</summary>
    private static bool IsIn(string text, string where) =>
        text[..text.LastIndexOf(where, StringComparison.Ordinal)].TrimEnd().EndsWith(" in", StringComparison.OrdinalIgnoreCase);

    /// <summary>The place without what follows it; null where no more than a word like "here" is left.</summary>
    private static string? Place(string where)
    {
        var place = AfterPlace().Replace(where, "").Trim().Trim('?', '.', '!', ',', '"', ' ');
        return place.Length is > 1 and <= 80 && !NoPlace().IsMatch(place) ? place : null;
    }

    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^(?:please )?(?:set ?-?up|settings|configure|change (?:the )?settings)\b(?: (?:the|this|our) (?:group|channel))?$", Plainly)]
    private static partial Regex SetUp();

    [GeneratedRegex(@"^(?:please )?post (?:it |the topic |the next topic |a topic )?now$", Plainly)]
    private static partial Regex PostNow();

    [GeneratedRegex(@"^(?:please )?(?:(?:the )?next topic|(?:skip|leave out) (?:this|the|the next) topic)\??$", Plainly)]
    private static partial Regex NextTopic();

    [GeneratedRegex(@"^(?:show |what's |what is )*(?:(?:this week's|the|our|weekly|this week) )*topic(?: (?:of|for) (?:the|this) week| this week)?\??$", Plainly)]
    private static partial Regex Topic();

    [GeneratedRegex(@"^(?:show )?(?:the )?(?:roster|members?(?: list)?|who(?:'s| is) (?:taking part|in (?:the|this) group))\??$", Plainly)]
    private static partial Regex Roster();

    [GeneratedRegex(@"^(?:please )?(?:unmute (?:the|this) (?:group|channel)|speak again|post again|(?:un)?quiet off)$", Plainly)]
    private static partial Regex Speak();

    [GeneratedRegex(@"^(?:please )?(?:(?:be |keep )?quiet|mute (?:the|this) (?:group|channel)|stop posting)$", Plainly)]
    private static partial Regex Quiet();

    [GeneratedRegex(@"^(?:please )?(?:hand (?:it |this |the group |this group )?over to|make .{1,60} (?:the|our) coach|(?:the|our) new coach is)\b", Plainly)]
    private static partial Regex HandOver();

    [GeneratedRegex(@"^(?:show |post )?(?:the )?(?:friday|report) card$", Plainly)]
    private static partial Regex ReportCard();

    [GeneratedRegex(@"^(?:(?:a|my|small|tiny|big|little|first|another|quick|share(?: a)?) )*wins?\b\s*(?:of the (?:day|week)|today|this week)?\s*[:,\-–]+\s*|^(?:a|my|small|big) win\b", Plainly)]
    private static partial Regex WinWord();

    [GeneratedRegex(@"^(?:please )?(?:(?:count|include|add) (?:me|mine)(?: in| too)?(?: (?:in|for|to)(?: the| our)?(?: group'?s?)? totals?)?|(?:yes,? )?(?:i )?(?:agree|consent) to be(?:ing)? counted)$", Plainly)]
    private static partial Regex CountIn();

    [GeneratedRegex(@"^(?:please )?(?:(?:count|leave) me out(?: of (?:it|the totals?))?|(?:don't|do not|stop) count(?:ing)? (?:me|mine))", Plainly)]
    private static partial Regex CountOut();

    [GeneratedRegex(@"^(?:please )?unmute(?: me)?$", Plainly)]
    private static partial Regex Unmute();

    [GeneratedRegex(@"^(?:please )?(?:mute(?: me)?|leave me alone|(?:don't|do not|stop) (?:mention|pair|ping|bother)(?:ing)? me)\b", Plainly)]
    private static partial Regex Muting();

    [GeneratedRegex(@"^(?:please )?(?:(?:i'm |i am |i want to |i'd like to )?leav(?:e|ing)(?: the group| this group| us)?|(?:remove|delete|forget) me(?: (?:from|in) (?:the|this) group| here)?|take me (?:out|off)(?: .{0,20})?)$", Plainly)]
    private static partial Regex Leaving();

    [GeneratedRegex(@"^(?:(?:the |our |group |show |what are )*(?:totals?|numbers)|how (?:are we|is the group|is everybody) doing|what have we done(?: .{0,20})?|how many (?:people )?did we reach(?: .{0,20})?)\??$", Plainly)]
    private static partial Regex Together();

    [GeneratedRegex(@"^(?:help|\?|menu|commands|what (?:can|do) (?:you|i|we) (?:do|say)(?: here)?|how (?:does|do) (?:this|you) work)\??$", Plainly)]
    private static partial Regex HelpWord();

    [GeneratedRegex(@"\b(?:know|knows|contacts?|connections?|connected|acquainted|intro(?:duction)?|introduce)\b.{0,60}?\b(?:at|from|inside|within|with|to|in)\s+(?<where>(?:the )?[^\n]{2,120})$", Plainly)]
    private static partial Regex Knows();

    [GeneratedRegex(@"\b(?:i|we|he|she|they) knows?\b", Plainly)]
    private static partial Regex Own();

    [GeneratedRegex(@"\b(?:someone|somebody|anyone|anybody|people|a person|a soul|folks|ppl|contacts?|connections?|connected)\b", Plainly)]
    private static partial Regex Unnamed();

    [GeneratedRegex(@"^(?:(?:someone|somebody|anyone|anybody|people|a person|who works|folks|ppl) (?:at|from|in|inside|with|to)\s+)|\s*(?:,|\?|\bwho\b|\bthat\b|\bplease\b|\bby any chance\b|\banyone\b|\banybody\b).*$", Plainly)]
    private static partial Regex AfterPlace();

    [GeneratedRegex(@"^(?:here|this|that|it|them|him|her|me|us|the group|general|person|mind|advance|touch)$", Plainly)]
    private static partial Regex NoPlace();

    [GeneratedRegex(@"^(?:i'm |i am |i'm now |now )?(?:(?:done|did|finished|reached|report(?:ing)?|at)\b[:\s]*(?:out to\s+)?(?<n>\d{1,3})|(?<n>\d{1,3})(?: (?:more|people|messages))* (?:done|down|sent|reached))\b(?!.*\b(?:will|want|plan|going)\b)", Plainly)]
    private static partial Regex Reported();

    [GeneratedRegex(@"\b(?:at \d|in (?:total|all)|all told|so far|altogether)", Plainly)]
    private static partial Regex Total();

    [GeneratedRegex(@"^(?:i'm |i am |all )*(?:done|finished|did it|did them all)$", Plainly)]
    private static partial Regex AllDone();

    [GeneratedRegex(@"\b(?:reached|wrote|written|sent|messaged|e-?mailed|mailed|contacted|called|texted|did|done|pinged)\b", Plainly)]
    private static partial Regex Did();

    [GeneratedRegex(@"\b(?:people|persons?|folks|contacts?|messages?|mails?|e-?mails?|notes?|of them|more|calls?)\b", Plainly)]
    private static partial Regex People();

    [GeneratedRegex(@"\b(?:job|offer|hired|interview|second round|contract|got the|start(?:ing)? (?:on|next|monday))\b", Plainly)]
    private static partial Regex Landed();

    [GeneratedRegex(@"\b(?:helped|gave|shared|introduced|passed (?:on|along)|recommended|thanked|volunteered)\b", Plainly)]
    private static partial Regex Gave();

    [GeneratedRegex(@"\b(?:met|coffee|talked|spoke|chatted|call with|had (?:a|my|the) (?:\w+ )?(?:call|chat|meeting|talk|conversation)|lunch|visited|went to)\b", Plainly)]
    private static partial Regex Met();

    [GeneratedRegex(@"\b(?:answered|replied|wrote back|got back|said yes|agreed|accepted|responded|reply|answer)\b", Plainly)]
    private static partial Regex Answered();

    [GeneratedRegex(@"\b(?:wrote|written|sent|messaged|e-?mailed|mailed|contacted|called|texted|reached out|asked|posted|followed up)\b", Plainly)]
    private static partial Regex Wrote();
}
