using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Logging;

/// <summary>Reads from a whole message what happened: a no before an answer, silence before a message sent.</summary>
internal static partial class HappenedReader
{
    private static readonly string[] No =
    [
        "said no", "says no", "say no", "a no from", "got a no", "gave me a no", "told me no", "told us no", "it's a no", "its a no", "was a no", "is a no", "said nope", "gave me the brush off", "brushed me off", "shot me down", "not this time", "turned me down", "turned down", "got turned down", "rejected", "rejection", "declined", "wont help", "won't help", "not interested", "blew me off", "isn't hiring", "not hiring", "said sorry", "sorry no time", "said he's too busy", "too busy", "can't help", "cant help", "no thanks", "passed on me", "hired someone else", "doesn't have time", "has no time", "no from",
    ];

    private static readonly string[] Nothing =
    [
        "still nothing", "no answer", "no reply", "no response", "no word", "crickets", "ghosted", "never answered", "never replied", "never wrote back", "hasn't answered", "hasnt answered", "hasn't replied", "hasnt replied", "hasn't responded", "hasnt responded", "haven't heard", "havent heard", "not heard back", "never heard back", "never heard from", "never heard anything", "never got back", "never got an answer", "never got a reply", "never called back", "never responded", "yet to hear", "heard nothing", "didn't answer", "didnt answer", "didn't reply", "didnt reply", "left me on read", "on read", "silence", "voicemail", "didn't pick up", "didnt pick up", "did not pick up", "doesn't pick up", "doesnt pick up", "no pick up", "nobody picked up", "no one picked up", "a vm", "no pickup", "stood me up", "no-showed", "nothing from", "nothing back", "nada", "radio silence", "no luck", "didnt show", "didn't show", "not answering", "bounced",
    ];

    private static readonly string[] Back =
    [
        "wrote back", "replied", "answered", "got back to me", "gets back", "heard back", "got a reply", "got an answer", "a reply from", "an answer from", "responded", "said yes", "says yes", "wants to meet", "wants to chat", "wants to talk", "wants to see me", "can do", "emailed me", "texted me", "messaged me", "called me", "wrote me", "wrote to me", "is up for", "agreed to meet", "he's in", "she's in", "will see me", "is free",
    ];

    private static readonly string[] Report = ["told ana how", "how it went", "what came of it", "reported back", "how the coffee went", "how the meeting went"];

    private static readonly string[] Hello = ["ran into", "bumped into", "said hi", "said hello", "accepted my", "connected with", "sat next to", "got to know"];

    private static readonly string[] Phone = ["called", "phoned", "rang", "off the phone", "hung up", "on the phone", "phone call", "a call with", "call with", "my call", "had a call", "telephoned", "call w"];

    private static readonly string[] Meeting =
    [
        "coffee", "cofee", "lunch", "breakfast", "dinner", "drinks", "beer", "beers", "tea", "zoom", "teams call", "video call", "meeting", "mtg", "informational", "walk with", "met ", "met up", "talked", "spoke", "chatted", "chat with", "chat w", "saw ", "sat down", "talk w", "visited", "caught up", "catch up", "catch-up",
    ];

    private static readonly string[] Sent = ["sent it", "sent the", "sent a", "sent my", "sent off", "emailed", "mailed", "wrote", "texted", "messaged", "pinged", "reached out", "dropped a line", "dropped a note", "dropped him", "dropped her", "dropped them", "whatsapped", "dmed", "dm'd", "posted the note", "pressed send", "just sent", "done, sent", "have written", "followed up", "thanked", "all sent", "sent to", "sent her the mail", "sent him the mail", "wrote to"];

    private static readonly string[] Called = ["coffee", "lunch", "breakfast", "dinner", "drinks", "zoom", "tea", "walk", "call", "meeting", "chat"];

    /// <summary>What happened.</summary>
    /// <param name="text">The whole message in small letters, one space between words, one at each end.</param>
    public static Happened Of(string text) => Said(CalledSo().Replace(text, " named "));

    private static bool HasNothing(string text) => Has(text, Nothing) || NoneCame().IsMatch(text);

    /// <summary>"i didn't get a reply from ray".</summary>
    [GeneratedRegex(@" (?:didn't|didnt|did not|haven't|havent|have not|never|don't|dont) (?:get|got|gotten|have|receive|received|hear|heard) (?:\S+ ){0,2}(?:reply|answer|response|word back|back|anything) ", RegexOptions.CultureInvariant)]
    private static partial Regex NoneCame();

    /// <summary>"someone called Wei" is no call.</summary>
    [GeneratedRegex(@"(?<= (?:someone|somebody|woman|man|guy|girl|lady|person|one|friend|nurse|colleague)) called ", RegexOptions.CultureInvariant)]
    private static partial Regex CalledSo();

    private static Happened Said(string text) =>
        TookPlace().IsMatch(text) && !HasNothing(text) ? Has(text, Phone) || text.Contains(" called ", StringComparison.Ordinal) ? Happened.Called : Happened.Met
        : Asked().IsMatch(text) && !Has(text, No) && !Has(text, Back) && !HasNothing(text) ? Happened.Wrote
        : Has(text, No) || NotNow().IsMatch(text) ? Happened.Refused
        : ((Has(text, Back) || CameBack().IsMatch(text)) && !HasNothing(text)) || ThankedMe().IsMatch(text) ? Happened.Answered
        : (Has(text, Report) && text.Contains(" told ", StringComparison.Ordinal)) || Reported().IsMatch(text) ? Happened.ReportedBack
        : Has(text, ["again, still nothing", "again still nothing"]) ? Happened.Wrote
        : HasNothing(text) ? Happened.NoAnswer
        : Thanked().IsMatch(text) || (SentThanks().IsMatch(text) && !Has(text, Meeting)) ? Happened.Wrote
        : Has(text, Hello) ? Happened.SaidHello
        : Has(text, Phone) ? Happened.Called
        : Has(text, Meeting) ? Happened.Met
        : Has(text, Sent) || SentMessage().IsMatch(text) ? Happened.Wrote
        : SentReader.SaysSent(text) ? Happened.Wrote
        : Happened.Unsaid;

    /// <summary>"lunch with tom went badly", "we talked 20 min", "ended up talking with denise": the two met or spoke, whatever else is told.</summary>
    [GeneratedRegex(
        $@" (?:had|grabbed|did|finished|enjoyed|went for|went to) (?:(?:an?|my|our|the|some|another) )?(?:\S+ ){{0,2}}{Talk} (?:with|w|w/) | {Talk} (?:with|w|w/) (?:\S+ ){{1,4}}(?:went|was (?!cancel|off|moved|called off)|today|yesterday|this morning|last (?:night|week|\S+day))|^ (?:(?:so|ok|and|oh|my|a|good|great|nice|quick|short|long|first|just) )*{Talk} (?:with|w|w/) (?:\S+ ){{1,3}}(?:he|she|they|we|gave|got|learned) "
        + @"|^ (?:(?:so|ok|and|oh|also|just|finally|yesterday|today|this morning|last night|i|we) )*(?:met(?: up)? with|sat down with|talked (?:to|with)|spoke (?:to|with)|chatted with|caught up with) | we (?:just |finally |then |also )?(?:met|talked|spoke|chatted|sat down|caught up) | (?:ended up|got to|got|was|were|kept|been|spent \S+(?: \S+){0,2}) (?:talking|chatting|speaking) (?:to|with|for|about) ",
        RegexOptions.CultureInvariant)]
    private static partial Regex TookPlace();

    private const string Talk = "(?:coffee|cofee|lunch|breakfast|dinner|drinks?|beers?|tea|zoom|call|phone call|meeting|chat|talk|conversation|walk)";

    /// <summary>"i asked carol for advice twice": an ask; how it went out is not said.</summary>
    [GeneratedRegex(@"^ (?:(?:so|ok|and|oh|also|just|finally|yesterday|today|i|we|i've|have) )*asked (?!me |us |about |myself )\S+ (?:\S+ )?(?<what>(?:for|if|whether|to) .+)", RegexOptions.CultureInvariant)]
    private static partial Regex Asked();

    /// <summary>What was asked: "asked for advice"; null where nothing was.</summary>
    public static string? AskedFor(string text) => Asked().Match(text) is { Success: true } ask ? $"asked {ask.Groups["what"].Value.Trim()}" : null;

    /// <summary>"she'd love to but not this month", "he's away until March": a no for now.</summary>
    [GeneratedRegex(@" (?:love|like|happy|glad|want|wants|interested) (?:to )?(?:\S+ ){0,3}but (?:not|can't|cant|cannot|no time|busy|swamped|(?:she|he|they)(?:'s| is|'re| are|s|'d) (?:\S+ )?(?:busy|away|swamped|travell?ing|out|slammed|on leave)|(?:is|are) (?:\S+ )?(?:busy|away|swamped)|after|only after|maybe later|later) | said (?:\S+ ){0,2}(?:not (?:now|right now|this (?:week|month|year|quarter)|until|till|before)|maybe later|(?:try|ask|check|write|call)(?: \S+)? (?:again|back) )", RegexOptions.CultureInvariant)]
    private static partial Regex NotNow();

    /// <summary>"told liz her tip worked out", "let ana know i got the interview": news of what came of it.</summary>
    [GeneratedRegex(@"^ (?:(?:so|ok|and|oh|also|just|finally|i|we|i've|have|yesterday|today) )*(?:told|let|updated) (?!me |us )(?:\S+ ){1,2}(?:know )?(?:.*) ?(?:(?:it|that|this|her \S+|his \S+|their \S+) (?:all )?(?:worked|helped|paid off|went well|came through)|how it went|what came of|i got (?:the|an?|his|her|their) (?:\S+ )?(?:job|interview|offer|meeting|tip)|thanks to (?:him|her|them)) ", RegexOptions.CultureInvariant)]
    private static partial Regex Reported();

    /// <summary>Whether what was written, or what came, was thanks.</summary>
    public static bool IsThanks(string text, Happened happened) =>
        happened is Happened.Wrote && SentThanks().IsMatch(text) || happened is Happened.Answered && ThankedMe().IsMatch(text);

    /// <summary>"bo thanked me for the article", "she wrote to say thanks", "he sent me a thank you card".</summary>
    [GeneratedRegex(@" (?:thanked|thanks) (?:me|us) |(?<! (?:i|we|and|just|also|then|finally)|^) (?:says|said|wrote to say|called to say|sends|sent) (?:(?:me|us|his|her|their|many|big|a big) )*(?:thanks|thank you)(?! (?:note|card|letter|mail|message|email|text)| for nothing) | (?:sent|wrote|gave) (?:me|us) (?:an? )?(?:\S+ )?(?:thank you|thank-you|thanks) ", RegexOptions.CultureInvariant)]
    private static partial Regex ThankedMe();

    /// <summary>"ed emailed back", and not "I emailed back".</summary>
    [GeneratedRegex(@" (?!(?:i|we|i've|we've|have|and|just|finally|then|also|so|ok|today|yesterday|never|not|didn't|hasn't) )\S+ (?:just |finally |then |also |has )*(?:emailed|mailed|texted|messaged|called|phoned|rang) (?:me )?back ", RegexOptions.CultureInvariant)]
    private static partial Regex CameBack();

    /// <summary>"thanked ana for the coffee": the coffee was before.</summary>
    [GeneratedRegex(@"^ (?:(?:i|we|i've|we've|have|and|also|just|then|finally|already) )*thanked (?!me |us )", RegexOptions.CultureInvariant)]
    private static partial Regex Thanked();

    [GeneratedRegex(@" thanked (?!me |us )| (?:sent|wrote|mailed|emailed|e-mailed|texted|dropped|posted|gave) .*(?:thank you|thank-you|thankyou|thanks|ty note) ", RegexOptions.CultureInvariant)]
    private static partial Regex SentThanks();

    /// <summary>What the user calls a meeting; null where they use none of the words.</summary>
    public static string? Name(string text) => Called.FirstOrDefault(w => text.Contains($" {w} ", StringComparison.Ordinal)) ?? (text.Contains(" cofee ", StringComparison.Ordinal) ? "coffee" : null);

    /// <summary>How often: "twice", "three times".</summary>
    public static int Times(string text) => text.Contains(" twice ", StringComparison.Ordinal) || text.Contains(" two times ", StringComparison.Ordinal) ? 2 : text.Contains(" three times ", StringComparison.Ordinal) ? 3 : 1;

    /// <summary>What a talk was about: "the city contracts"; null where it is not said.</summary>
    /// <param name="text">The message as typed.</param>
    public static string? Topic(string text) =>
        About().Match(text) is { Success: true } about && about.Groups["what"].Value.Trim(' ', ',') is { Length: > 2 and < 160 } what ? what : null;

    [GeneratedRegex(@"\b(?:talked|spoke|chatted|talking|speaking|chatting|discussed|(?:talk|chat|call|conversation|coffee|lunch) (?:with [^,.;!?]{1,30}? )?(?=about))\b(?:(?!\babout\b)[^.;!?,]){0,60}?(?:(?<=discussed)|\babout)\s+(?<what>(?!it\b|that\b|this\b|stuff|things|him\b|her\b|an hour|half|\d)(?:(?!\s+(?:and|but|so)\s+(?:i|he|she|they|we|it|then|promised|told)\b)[^.;!?,\n])+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex About();

    /// <summary>Why they said no, where the words tell.</summary>
    public static NoReason? Why(string text) =>
        Has(text, ["no time", "too busy", "busy", "swamped", "doesn't have time", "slammed", "not the time"]) ? NoReason.NoTime
        : Has(text, ["not hiring", "isn't hiring", "no job", "no opening", "no openings", "can't help", "cant help", "couldn't help", "freeze", "no role", "nothing open", "hired someone", "nothing for me"]) ? NoReason.CannotHelp
        : Has(text, ["doesn't know me", "doesnt know me", "don't know me", "who i am", "doesn't meet strangers"]) ? NoReason.DoesNotKnow
        : Has(text, ["doesn't do", "doesnt do", "don't do", "never does", "doesn't take meetings", "hates networking", "doesn't network", "doesn't believe in networking"]) ? NoReason.NoMeetings
        : Has(text, ["not interested", "no interest", "what's in it for", "nothing in it"]) ? NoReason.NothingInIt
        : null;

    /// <summary>"sent rita the note", "sent ana a thank you card": what was sent is a message, not a thing given.</summary>
    [GeneratedRegex(@" (?:sent|dropped|shot|wrote|mailed) (?:\S+ ){1,3}(?:the |an? |my |that |another )?(?:thank you|thank-you|thankyou|thanks) | (?:sent|dropped|shot) (?:\S+ ){1,3}(?:the|an?|my|that|another) (?:\S+ )?(?:note|letter|messages?|mails?|e-?mails?|text|line|invite|invitation|request|dm) ", RegexOptions.CultureInvariant)]
    private static partial Regex SentMessage();

    private static bool Has(string text, string[] phrases) => phrases.Any(p => text.Contains(" " + p + (p.EndsWith(' ') ? "" : " "), StringComparison.Ordinal));
}
