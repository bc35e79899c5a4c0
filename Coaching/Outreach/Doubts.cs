using System.Globalization;
using System.Text.RegularExpressions;
using NetworkCoachBot.Coaching.Critique;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Outreach;

/// <summary>Finds the doubt that the reader of a finished draft most likely has, and puts into the draft what answers it (P9-P11, F41-F45).</summary>
public static partial class Doubts
{
    /// <summary>Minutes that even somebody busy has.</summary>
    public const int FewMinutes = 15;

    /// <summary>Characters of "Good morning Ms. Okafor".</summary>
    private const int LongestGreeting = 40;

    private static readonly Words Script = new(ScriptWords.ResourceManager);

    private static readonly HashSet<string> Busy = new(["owner", "founder", "co-founder", "head", "president", "ceo", "cto", "cfo", "coo", "vp", "director", "chair", "mayor", "dean", "partner", "chief", "principal"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The likeliest doubt about a message of the coach's making; null where it asks nothing, has gaps, or is the user's own text.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="body">The text it came to: what was left out for want of room answers nothing.</param>
    /// <param name="gives">What the user can give, from their profile.</param>
    public static Doubt? Of(Draft draft, string body, IReadOnlyList<string> gives)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(gives);
        if (draft.Own is not null || !Plan.Requests(draft.Kind) || draft.Gaps.Any())
        {
            return null;
        }

        var sentences = Sentences.Of(draft);
        string? Said(params Part[] parts) => sentences.FirstOrDefault(s => parts.Contains(s.Part) && body.Contains(s.Text, StringComparison.OrdinalIgnoreCase))?.Text;
        var hasRoom = draft.Channel != MessageChannel.LinkedInNote && draft.Kind != MessageKind.AskReferrer;
        return draft.Tie < Strength.Talked && draft.SellsTime ? new(ReasonForNo.HasNoReasonTo, draft.Offer is null ? null : Said(Part.Offer), draft.Offer is null ? Remedy.OfferWork : null)
            : draft.Tie < Strength.Met && IsUnlinked(draft) && hasRoom ? new(ReasonForNo.DoesNotKnowYou, draft.SaysWho ? Said(Part.Link) : null, draft.SaysWho ? null : Remedy.SayWhoIAm)
            : draft is { Goal: not null, Tie: < Strength.Talked } && hasRoom ? new(ReasonForNo.DoesNotBelieveInIt, Said(Part.Goal, Part.Honest), Said(Part.Goal, Part.Honest) is null ? Remedy.SayNoJob : null)
            : draft is { Offer: null, Tie: < Strength.Talked, Kind: not MessageKind.AskReferrer } ? new(ReasonForNo.HasNoReasonTo, Said(Part.Offer), gives.Count > 0 ? Remedy.Bring : null)
            : draft.Tie < Strength.Met && draft.Kind != MessageKind.AskReferrer && !IsBusy(draft.Reader) && Said(Part.Link, Part.Reason) is { } link ? new(ReasonForNo.DoesNotKnowYou, link, null)
            : Said(Part.Step) is not { } step || !step.Contains(draft.Minutes.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) ? null
            : new(ReasonForNo.HasNoTime, draft.Minutes > FewMinutes ? null : Script.Say("minutes", 0, draft.Minutes), draft.Minutes > FewMinutes ? Remedy.FewerMinutes : null);
    }

    /// <summary>What the critique found in the user's own text, with the line it drafted where that has no gap.</summary>
    public static Doubt? Of(LikelyObjection? objection) => objection is null ? null
        : new Doubt(objection.Reason, objection.AnsweredBy, objection.Missing is { } line && !line.Contains(Composer.GapMark, StringComparison.Ordinal) ? Remedy.PutIn : null) { Thought = objection.Thought, Line = objection.Missing };

    /// <summary>The draft with the answer in it; null where the user has to say something first.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="doubt">The doubt that <see cref="Of(Draft, string, IReadOnlyList{string})"/> found.</param>
    /// <param name="story">The user's story; null where it was not told.</param>
    /// <param name="gives">What the user can give.</param>
    public static Draft? Answered(Draft draft, Doubt doubt, string? story, IReadOnlyList<string> gives)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(doubt);
        ArgumentNullException.ThrowIfNull(gives);
        return doubt.Remedy switch
        {
            Remedy.SayWhoIAm when (story ?? draft.Story) is { } told => draft with { SaysWho = true, Story = told },
            Remedy.Bring when gives is [.., var last] => draft with { Offer = last, OfferIsMine = true, Passed = draft.Passed.Where(s => s != Slot.Offer).ToArray() },
            Remedy.OfferWork => draft with { Offer = Script.Say("work"), OfferIsMine = true, Passed = draft.Passed.Where(s => s != Slot.Offer).ToArray() },
            Remedy.SayNoJob => draft with { SaysNoJob = true },
            Remedy.FewerMinutes => draft with { Minutes = FewMinutes },
            Remedy.PutIn when doubt.Line is { } line && draft.Own is { } own => draft with { Own = PutIn(own, line, doubt.Reason) },
            _ => null,
        };
    }

    /// <summary>The reason as it is kept with a person (F44).</summary>
    public static RefusalReason Kept(ReasonForNo reason) => reason switch
    {
        ReasonForNo.DoesNotKnowYou => RefusalReason.DoesNotKnowMe,
        ReasonForNo.HasNoTime => RefusalReason.NoTime,
        ReasonForNo.CannotSeeHowToHelp => RefusalReason.CannotHelp,
        ReasonForNo.DoesNotBelieveInIt => RefusalReason.NoNetworking,
        ReasonForNo.HasNoReasonTo => RefusalReason.NothingInIt,
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    /// <summary>The text with a line where it belongs: what links the two right after the greeting, a request at the end, the rest before what is asked.</summary>
    public static string PutIn(string text, string line, ReasonForNo reason)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(line);
        return line.EndsWith('?') ? AfterTheAsk(text, line) : reason == ReasonForNo.DoesNotKnowYou ? AfterTheGreeting(text, line) : BeforeTheAsk(text, line);
    }

    /// <summary>The text with a sentence put before "Thanks, Sam", else at its end.</summary>
    private static string BeforeTheClosing(string text, string sentence) =>
        Closing().Match(text) is { Success: true, Index: > 0 } closing ? $"{text[..closing.Index]} {sentence}{text[closing.Index..]}" : $"{text} {sentence}";

    [GeneratedRegex(@"(?<=[.!\n])\s*(?:many thanks|thanks|thank you|best|kind regards|warm regards|regards|cheers|sincerely|warmly|yours|all the best)\b[^.!?]{0,40}[.!]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Closing();

    private static string AfterTheGreeting(string text, string sentence)
    {
        var end = text.IndexOfAny([',', '\n', '!'], 0, Math.Min(LongestGreeting, text.Length));
        return end < 0 ? BeforeTheAsk(text, sentence) : $"{text[..(end + 1)]}{(text[end] == '\n' || text[(end + 1)..].StartsWith('\n') ? "\n\n" : " ")}{sentence} {Words.Capital(text[(end + 1)..].TrimStart())}";
    }

    /// <summary>The text with a sentence put before its first question, else at its end.</summary>
    public static string BeforeTheAsk(string text, string sentence)
    {
        ArgumentNullException.ThrowIfNull(text);
        var question = text.IndexOf('?', StringComparison.Ordinal);
        var start = question < 0 ? text.Length : text.LastIndexOfAny(['.', '!', '?', '\n'], Math.Max(0, question - 1)) + 1;
        while (start < text.Length && text[start] == ' ')
        {
            start++;
        }

        return question < 0 ? BeforeTheClosing(text.TrimEnd(), sentence) : $"{text[..start]}{sentence} {text[start..]}";
    }

    /// <summary>The text with a question put after its last one, else at its end.</summary>
    private static string AfterTheAsk(string text, string question)
    {
        var end = text.LastIndexOf('?') + 1;
        return end == 0 ? $"{text.TrimEnd()} {question}" : $"{text[..end]} {question}{text[end..]}";
    }

    private static bool IsUnlinked(Draft draft) => draft is { Link: null, Alike: null } and not { Referrer.NameAllowed: true };

    private static bool IsBusy(Reader reader) => reader.Role is { } role && role.Split(' ', '-', ',').Any(Busy.Contains);
}
