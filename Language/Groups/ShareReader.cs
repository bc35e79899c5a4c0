using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Groups;

/// <summary>What a user wants to show the coach of their group. Closed: the nested records are all there are.</summary>
public abstract record ShareWish
{
    private ShareWish()
    {
    }

    /// <summary>A message they wrote.</summary>
    /// <param name="Reader">To whom it is; null for the one they speak of.</param>
    /// <param name="Text">The message, where it was said along; null for one that is kept.</param>
    public sealed record Draft(string? Reader, string? Text) : ShareWish;

    /// <summary>What they are stuck with.</summary>
    /// <param name="Text">In their words; null where they did not say.</param>
    public sealed record Stuck(string? Text) : ShareWish;

    /// <summary>Something; what, they did not say.</summary>
    /// <param name="IsSure">Whether it can be meant for nobody but the coach of a group.</param>
    public sealed record Something(bool IsSure) : ShareWish;

    /// <summary>Not a wish to show but to answer what was shown.</summary>
    /// <param name="Whom">Whose it was; null for the last one.</param>
    public sealed record Answer(string? Whom) : ShareWish;
}

/// <summary>Reads "send my draft to Jim to my coach", "tell my coach I'm stuck with follow-ups", by their form.</summary>
public static partial class ShareReader
{
    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline;

    private const string Lead = @"^(?:(?:please|ok|okay|yes|now|can you|could you|would you|can i|could i|may i|i'd like to|i would like to|i want to|i'd love to|i wanna|let me|let's|help me)[ ,]+)*";
    private const string Coach = @"(?:my|our|the) (?:(?:group|career|job|club)(?:'s)? )?coach";
    private const string Message = @"(?:this|it|that|(?:my|the|this|that|a|what i wrote)(?: (?:last|latest|current|newest|new))?(?: (?:draft|message|note|mail|e-?mail|script|letter|text)s?)?)(?: (?:one ))?(?: ?(?:to|for) (?<name>[^,.:?!\n]{1,60}?))?";
    private const string End = @"(?:,? please| now| too)*[ .!?]*(?::\s*(?<text>.+))?$";

    /// <summary>The wish; null where the sentence is about something else.</summary>
    /// <param name="text">What was typed.</param>
    public static ShareWish? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var said = text.Trim();
        var plain = said.Replace('\u2019', '\'');
        foreach (var form in new[] { MessageToCoach(), CoachMessage(), CoachLooks() })
        {
            if (form.Match(plain) is { Success: true } found)
            {
                return new ShareWish.Draft(Part(said, found.Groups["name"]), Part(said, found.Groups["text"])?.Trim('"', '\u201c', '\u201d', ' '));
            }
        }

        return ShareWithCoach().IsMatch(plain) ? new ShareWish.Something(IsSure: true)
            : WriteToCoach().IsMatch(plain) ? new ShareWish.Something(IsSure: false)
            : TellCoach().Match(plain) is { Success: true } tell ? new ShareWish.Stuck(Part(said, tell.Groups["text"]) is { } what && SaysWhat(what) ? Sentence(what) : null)
            : AnswerIt().Match(plain) is { Success: true } answer ? new ShareWish.Answer(Part(said, answer.Groups["name"]))
            : null;
    }

    /// <summary>Whether the words say that what was just shown is to be sent.</summary>
    public static bool Sends(string text) => SendIt().IsMatch(text ?? "");

    /// <summary>Whether the words say that something is hard, and what it is.</summary>
    public static bool SaysWhat(string text) => !SaysNothing().IsMatch((text ?? "").Trim().Replace('\u2019', '\''));

    private static string? Part(string text, Group group) => group.Success && text.Substring(group.Index, group.Length).Trim() is { Length: > 0 } part ? part : null;

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    [GeneratedRegex(Lead + @"(?:share|show|send|forward|pass|give|run|hand) " + Message + @"(?: (?:on|over|along))? (?:to|with|past|by) " + Coach + End, Plainly)]
    private static partial Regex MessageToCoach();

    [GeneratedRegex(Lead + @"(?:share with|show|send|forward|give) " + Coach + " " + Message + End, Plainly)]
    private static partial Regex CoachMessage();

    [GeneratedRegex(Lead + @"(?:let|have|get|ask) " + Coach + @" (?:to )?(?:see|look at|have a look at|look over|read|check|review) " + Message + End, Plainly)]
    private static partial Regex CoachLooks();

    [GeneratedRegex(Lead + @"share (?:something )?with " + Coach + @"[ .!?]*$", Plainly)]
    private static partial Regex ShareWithCoach();

    [GeneratedRegex(Lead + @"(?:write(?: a note)? to|message|contact|reach|talk to|speak to|ask|get help from|get in touch with) " + Coach + @"[ .!?]*$", Plainly)]
    private static partial Regex WriteToCoach();

    [GeneratedRegex(Lead + @"(?:(?:tell|ask) " + Coach + @"|let " + Coach + @" know)\b[ ,:]*(?:(?:that|about|for)\b[ :]*)?(?<text>.+)?$", Plainly)]
    private static partial Regex TellCoach();

    [GeneratedRegex(@"^(?:(?:what|where|that|how) )*(?:(?:i'm|im|i am) (?:so )?stuck(?: with| on| at)?|something|help|advice|my problem|my obstacle)[ .!?]*$", Plainly)]
    private static partial Regex SaysNothing();

    [GeneratedRegex(@"^(?:please )?(?:answer|reply)(?: to)?(?: (?<name>\p{L}[\p{L}' -]{0,40}))?[ .!]*$", Plainly)]
    private static partial Regex AnswerIt();

    [GeneratedRegex(@"^(?:yes[ ,]+|ok[ ,]+|please )*send (?:it|this|that)(?: now| off| please)?[ .!]*$", Plainly)]
    private static partial Regex SendIt();
}
