using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Planning;

/// <summary>What a question about the days ahead is about.</summary>
public enum AgendaQuestion
{
    /// <summary>It is no such question.</summary>
    None,

    /// <summary>When the user meets somebody, and what is planned with them.</summary>
    Person,

    /// <summary>The next meeting with anybody.</summary>
    NextMeeting,

    /// <summary>All that lies ahead, or in the days the message names.</summary>
    Ahead,

    /// <summary>What to do with somebody now: "what do I do now with Dana?"</summary>
    Now,

    /// <summary>Whether it is time to write to somebody: "should I nudge him?"</summary>
    Write,

    /// <summary>When to thank somebody, or whether to: "when should I thank her?"</summary>
    Thank,
}

/// <summary>Reads "when do I see Ana next?", "what's my next meeting?", "anything planned with Ana?", "who am I meeting this week?".</summary>
public static partial class AgendaReader
{
    private const int Longest = 110;
    private const string Meetings = @"(?:meetings?|meet-?ups?|coffees?|calls?|lunch(?:es)?|breakfasts?|dinners?|chats?|talks?|conversations?|appointments?|zooms?|visits?|get-togethers?|catch-?ups?)";
    private const string ToMeet = @"(?:meet(?:ing)?|see(?:ing)?|talk(?:ing)? (?:to|with)|speak(?:ing)? (?:to|with)|chat(?:ting)? with|call(?:ing)?|catch(?:ing)? up with|hav(?:e|ing) (?:coffee|lunch|breakfast|dinner|a \w+) with|get(?:ting)? together with)";
    private const string ToWrite = @"(?:write(?: to)?|contact|follow up with|get back to|be in touch with|get in touch with|reach out to|message|e-?mail|text|ping|check in with)";
    private const string Between = @"(?:(?: next| again| supposed| due| going| meant| scheduled| to| actually| exactly)*)";
    private const string Planned = @"(?:planned|scheduled|booked|arranged|fixed|coming up|set up|lined up|agreed|in the (?:diary|calendar|books)|on the (?:calendar|books|agenda))";

    /// <summary>What is asked.</summary>
    /// <param name="utterance">The message, read.</param>
    /// <param name="isAnswering">Whether the coach has a question open: only what is plainly asked for oneself is a question then.</param>
    public static AgendaQuestion Read(Utterance utterance, bool isAnswering)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        var text = utterance.Text.Trim().Replace('\u2019', '\'');
        if (text.Length is 0 or > Longest || text.Contains('\n', StringComparison.Ordinal) || utterance.Pasted is not null || (isAnswering && !text.EndsWith('?') && !Own().IsMatch(text)))
        {
            return AgendaQuestion.None;
        }

        var isOfSomebody = utterance.People.Any(p => p.Kind == PersonMentionKind.Name || p.Resolved is not null);
        return isOfSomebody && WhenToThank().IsMatch(text) ? AgendaQuestion.Thank
            : isOfSomebody && ShouldWrite().IsMatch(text) ? AgendaQuestion.Write
            : isOfSomebody && WhatNow().IsMatch(text) ? AgendaQuestion.Now
            : isOfSomebody && (When().IsMatch(text) || WhenToWrite().IsMatch(text) || Which().IsMatch(text) || Have().IsMatch(text) || AmI().IsMatch(text) || WhatWith().IsMatch(text)) ? AgendaQuestion.Person
            : isOfSomebody ? AgendaQuestion.None
            : Which().IsMatch(text) || Who().IsMatch(text) && utterance.Dates.Count == 0 ? AgendaQuestion.NextMeeting
            : Have().IsMatch(text) || Who().IsMatch(text) || All().IsMatch(text) ? AgendaQuestion.Ahead
            : AgendaQuestion.None;
    }

    /// <summary>What is asked of whoever was spoken of last, with no word for them: "should I write again?", "what now?"</summary>
    /// <param name="text">What was typed.</param>
    public static AgendaQuestion OfLast(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = text.Trim().Replace('\u2019', '\'');
        return plain.Length > Longest ? AgendaQuestion.None : AgainBare().IsMatch(plain) ? AgendaQuestion.Write : NowBare().IsMatch(plain) ? AgendaQuestion.Now : AgendaQuestion.None;
    }

    [GeneratedRegex($@"{Lead}{Reflects} (?:nudge|remind|chase|write|follow up|reach out|call|ping|message|e-?mail|text|try|reply|answer)(?: (?:again|now|already|back|soon|yet|today|once more))+\W*$", Plainly)]
    private static partial Regex AgainBare();

    [GeneratedRegex($@"^\W*(?:(?:ok|okay|so|and|but|well|hm+)\W+)*(?:what now|now what|and now|what (?:do|should) i do now)\W*$", Plainly)]
    private static partial Regex NowBare();

    private const string Lead = @"^\W*(?:(?:ok|okay|so|and|but|well|hm+|hey|hi|coach|wait|then|also|btw|oh|now|quick question|question)\W+)*";
    private const string OfWriting = @"(?:nudge|remind|chase|ping|poke|write(?: back)?(?: to)?|contact|follow[ -]?up(?: with| on)?|get back to|get in touch(?: again)? with|be in touch(?: again)? with|reach out(?: again)? to|message|e-?mail|text|call|phone|ring|check in (?:with|on)|bother|answer|reply to|send)";
    private const string Reflects = @"(?:should|shall|must|can|could|may|do|would|ought) (?:i|we)(?: have| need| ought)?(?: to)?(?: already| now| really| just| maybe| better| still| even)?";

    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b(?:i|i'm|am i|my|we|our)\b", Plainly)]
    private static partial Regex Own();

    /// <summary>"when do I see Ana next", "what day am I meeting Ana", "when will we meet, Ana and I".</summary>
    [GeneratedRegex($@"\b(?:when|what (?:day|time|date)|which day|how soon|at what time|on what day)\b(?:(?: is it(?: that)?| and where)?) (?:do|am|are|will|was|were|should|shall|can|must|would) (?:i|we){Between} {ToMeet}\b|\b(?:when|what (?:day|time|date)|which day) (?:i'm|im|i am|i|we're|we|i'll|we'll)\b{Between} {ToMeet}\b|\b(?:when|what (?:day|time)) (?:do|are|will) \p{{L}}+(?: \p{{L}}+)? and i\b{Between} (?:meet|meeting|talk|talking|speak|speaking|see)", Plainly)]
    private static partial Regex When();

    /// <summary>"when should I write to Ana", "when am I due to follow up with her".</summary>
    [GeneratedRegex($@"\bwhen (?:do|am|are|will|should|shall|must|can) (?:i|we){Between} {ToWrite}\b|\bwhen (?:will|do|are) you (?:going to |gonna )?(?:remind|nudge|ping|ask|tell)(?:ing)? me (?:of|about|to)\b|\bwhen (?:is|'s|was) \p{{L}}+(?: \p{{L}}+)? (?:due|next|up|on my list)\b", Plainly)]
    private static partial Regex WhenToWrite();

    /// <summary>"should I nudge him?", "do I need to follow up with her?", "is it time to write to Dana again?", "is it too soon to write her?"; not what to write.</summary>
    [GeneratedRegex($@"{Lead}(?:{Reflects} {OfWriting}\b|(?:is it|would it be|isn't it)(?: ok| okay| fine| time| too (?:soon|early|late|pushy|much)| rude| alright| good| bad| wise| better)+(?: for me)?(?: to| if i)(?: already| now)? {OfWriting}\b|how long (?:should|do|must|shall) i wait\b|when (?:should|do|can|may|shall|must) i(?: have to| need to)? (?:nudge|chase|poke|bother|remind)\b)", Plainly)]
    private static partial Regex ShouldWrite();

    /// <summary>"when should I thank her?", "do I have to thank him?", "is it too late to say thanks to Ana?", "did I thank her?"</summary>
    [GeneratedRegex($@"{Lead}(?:(?:when|by when|how soon|what day) (?:should|do|must|shall|can|ought|would|am) i(?: have to| need to| to| supposed to| meant to)? (?:thank|say thank(?:s| you)|send (?:a |the |my )?thank)|(?:{Reflects}|did i|have i|is it (?:too late|ok|okay|time|fine)(?: for me)? to)(?: already)? (?:thank(?:ed)?|sa(?:y|id) thank(?:s| you)|sen[dt] (?:a |the |my )?thank)\b)", Plainly)]
    private static partial Regex WhenToThank();

    /// <summary>"what do I do now with Dana?", "and now with Dana?", "what should I do about him?", "where do I stand with Dana?"</summary>
    [GeneratedRegex($@"{Lead}(?:what (?:(?:do|should|can|shall|could|must|would) )?(?:i|we)(?: must| should| can)? (?:do|try)(?: now| next| then| first)?|what(?:'s| is)? (?:now|next|then|the next step|my next step|my next move)|now(?: what)?|(?:and )?what now|how do (?:i|we) (?:go on|continue|proceed)|where (?:do|are) (?:i|we)(?: stand)?|how do (?:things|we) stand|what (?:happens|comes) (?:now|next)|what(?:'s| is) (?:the (?:plan|status|next step)|my next step))(?: now| next)? (?:with|about|for|regarding|on) [^,.;!?]{{1,40}}(?: now| next)?\W*$", Plainly)]
    private static partial Regex WhatNow();

    /// <summary>"when is my call with Ana", "what's my next meeting", "what time is the coffee with her".</summary>
    [GeneratedRegex($@"\b(?:when|what (?:day|time|date)|which day|where)(?:'s| is| are| was|s)? (?:my|our|the|that)(?: next| upcoming| coming| first)? (?:\w+ )?{Meetings}\b|\b(?:what|who|which)(?:'s| is| are|s)? (?:my|our|the)(?: next| upcoming| coming)+ (?:\w+ )?{Meetings}\b|^\W*(?:my |the )?next (?:meeting|call|coffee|appointment)s?\W*$|\b(?:show|tell)(?: me)? (?:my|the) next (?:meeting|call|coffee|appointment)\b|\bwhich {Meetings} (?:is|comes) next\b", Plainly)]
    private static partial Regex Which();

    /// <summary>"anything planned with Ana?", "do I have a meeting with her", "is there a call this week", "got anything on with Ana?"</summary>
    [GeneratedRegex($@"\b(?:anything|something|nothing|what|(?:any|a) (?:\w+ )?{Meetings})(?: else)?(?: (?:is|are|was|do (?:i|we) have|have (?:i|we)(?: got)?|did (?:i|we)))?(?: already| still| yet)? {Planned}\b|\b(?:do|have|did|are|is)(?: (?:i|we|there))(?: still| already)?(?: have| got| plan| any)?(?: (?:a|an|any|some|no|more|another|my|upcoming|next|other|planned|scheduled))* (?:{Meetings}|plans|appointments?)(?: (?:with|planned|scheduled|coming|booked|set|lined|today|tomorrow|this|next|on|in|soon|ahead|left|for)\b|\W*$)|^\W*(?:any|got any) (?:(?:upcoming|planned|scheduled|more|other|next) )?(?:{Meetings}|plans|appointments?)(?: (?:with|planned|scheduled|coming|booked|set|lined|today|tomorrow|this|next|on|soon|ahead)\b|\W*$)|\b(?:do i|do we|have i|have we)(?: have| got)? (?:anything|something)(?: \w+)? (?:with|on|planned|ahead|for)\b", Plainly)]
    private static partial Regex Have();

    /// <summary>"am I meeting Ana this week?"</summary>
    [GeneratedRegex($@"^\W*(?:(?:ok|so|and|wait|hey|coach|but)\W+)*(?:am|are|will|do) (?:i|we){Between} {ToMeet}\b", Plainly)]
    private static partial Regex AmI();

    /// <summary>"what's next with Ana?", "what's the plan for Ana?"</summary>
    [GeneratedRegex(@"\bwhat(?:'s| is|s| do (?:i|we) have| have (?:i|we)(?: got)?)? (?:next|ahead|on|up|going on|coming|the plan|the next step|my next step|up next)(?: planned)?(?: with| for)\b", Plainly)]
    private static partial Regex WhatWith();

    /// <summary>"who am I meeting this week?", "who do I see next?"</summary>
    [GeneratedRegex($@"\b(?:who|whom)(?: all)? (?:am|are|do|will|shall) (?:i|we){Between} (?:meet(?:ing)?|see(?:ing)?|talk(?:ing)? (?:to|with)|speak(?:ing)? (?:to|with)|having (?:coffee|lunch) with)\b", Plainly)]
    private static partial Regex Who();

    /// <summary>"what's on my calendar", "what's coming up", "show my meetings".</summary>
    [GeneratedRegex($@"\b(?:what(?:'s| is|s| do i have| have i got)|anything|show(?: me)?|see|check|open) (?:on |in )?(?:my|the) (?:\w+ )?(?:calendar|agenda|diary|schedule)\b|\bwhat(?:'s| is|s| do i have| have i got) (?:planned|scheduled|coming up(?: (?:today|tomorrow|this week|next week|this month|soon|next))?|up next week|ahead|(?:on |up )?(?:today|tomorrow|this week|next week|on \w+day))\W*$|\b(?:show|list|see)(?: me)?(?: all)? (?:my|the|all)(?: upcoming| next| planned| coming)? (?:meetings|appointments|plans)\b|^\W*(?:my |all )?(?:upcoming|planned|coming) (?:meetings|appointments|calls)\W*$|^\W*my (?:meetings|agenda|calendar|appointments)\W*$|\b(?:what|which|how many) (?:meetings|calls|coffees|appointments) (?:do|have|are) (?:i|we)\b|\bwhat (?:do|have) i(?: have| got)? (?:planned|scheduled|coming up|lined up)\b", Plainly)]
    private static partial Regex All();
}
