using Microsoft.Bot.Builder;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Critique;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Outreach;
using NetworkCoachBot.Dialogs.People;
using NetworkCoachBot.Dialogs.Turn;

namespace NetworkCoachBot.Dialogs.Critique;

/// <summary>A message that is being checked: kept as the user's own words, reviewed, and shown with its findings.</summary>
public sealed class CheckDesk(Critic critic, Composer composer, DraftDesk desk, PeopleDesk people)
{
    /// <summary>The closing button that puts in what answers the reader's doubt.</summary>
    internal const string Answer = "doubt";

    /// <summary>The closing button that finds something to offer.</summary>
    internal const string Offer = "offer";

    private const string SubjectLead = "Subject:";

    /// <summary>Characters up to which the beginning of a line may stand in a text by chance: "We both".</summary>
    private const int LongestLead = 12;

    private const int LongestQuote = 160;

    /// <summary>What is longer than this can travel as a mail only (METHOD R4, R5).</summary>
    private const int MailWords = 125;

    private static readonly Words Coach = new(CritiqueWords.ResourceManager);

    private static readonly string[] Greetings = ["hi", "hello", "hey", "dear", "good morning", "good afternoon", "good evening"];

    /// <summary>Takes in a pasted message as a draft of the user's own words.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="text">The message; a first line "Subject: …" is its subject.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Draft> TakeAsync(ITurnContext context, string text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        var scene = context.Scene();
        var (subject, body) = Split(text.ReplaceLineEndings("\n").Trim());
        var draft = new Draft
        {
            Id = $"d{scene.Profile.Turns}",
            Reader = new Reader(Greeted(body) ?? ""),
            Channel = DraftDesk.ChannelOf(scene.Utterance) ?? (subject is not null || body.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length > MailWords ? MessageChannel.Email : MessageChannel.Unknown),
            Sender = scene.Profile.Name,
            Own = body,
            OwnSubject = subject,
        };
        if (draft.Reader.Name.Length > 0 && await people.MeantAsync(context, draft.Reader.Name, null, cancellationToken) is [var known] && Names.CanMean(draft.Reader.Name, known.Name))
        {
            // Somebody of the network: what earns an ask there earns it here; a weaker tie is left to what the message says.
            draft = draft with { PersonId = known.Id, Reader = new Reader(known.Name, known.Role, known.Company), Strength = known.StrengthOn(scene.Today) is >= Strength.Talked and var tie ? tie : null };
        }

        await desk.KeepAsync(context, draft, cancellationToken);
        return draft;
    }

    /// <summary>The critique of a draft's own words, as strict as the user's group is.</summary>
    public CritiqueReport Review(Draft draft, AskStrictness strictness)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return critic.Review(new CritiqueRequest(Whole(draft), draft.Channel, null, draft.Strength, Facts: new KnownFacts(Called(draft), draft.Referrer?.Name, draft.Sender), Strictness: strictness));
    }

    /// <summary>The draft with another text.</summary>
    public static Draft With(Draft draft, string text)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(text);
        var (subject, body) = Split(text.ReplaceLineEndings("\n").Trim());
        return draft with { Own = body, OwnSubject = subject, Version = draft.Version + 1 };
    }

    /// <summary>Subject and text as one, as the critique reads it.</summary>
    public string Whole(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return draft is { Own: { } own, OwnSubject: null, Channel: MessageChannel.Email } ? own : composer.Compose(draft).Whole;
    }

    /// <summary>What the reader is called, or "the reader".</summary>
    public static string Called(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return draft.Reader.Name.Length == 0 ? Coach.Say("reader") : draft.Reader.CalledAs;
    }

    /// <summary>How a finding is named on a card's button.</summary>
    public static string KeyOf(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{finding.Rule}:{finding.Start}-{finding.End}");
    }

    /// <summary>The findings on a card, four at most, worst first, each with its fix in one tap.</summary>
    public CritiqueCard Card(Draft draft, TurnScene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        var report = Review(draft, scene.Profile.Strictness);
        var shown = report.Findings.Where(f => f.Rule != Rule.R11 || f.Start < f.End).Take(CritiqueCard.MostFindings).ToArray();
        var name = Called(draft);
        var lacksOffer = report.Findings.Any(f => f.Rule == Rule.R11);
        var doubt = report.IsEnglish ? Answered(Doubts.Of(report.Objection), Whole(draft)) : null;
        var remedy = doubt?.Line is not { } line || (lacksOffer && doubt.Reason == ReasonForNo.HasNoReasonTo) ? null
            : new CardChoice(Coach.Say(line.Contains(Composer.GapMark, StringComparison.Ordinal) ? "fill_in" : "put_in"), Answer);
        var offer = lacksOffer ? new CardChoice(Coach.Say("find_offer"), Offer) : null;
        return new CritiqueCard(draft.Id, draft.Version, Title(report, shown, name, scene.Profile.Turns), Whole(draft))
        {
            Findings = [.. shown.Select((f, i) => Shown(f, shown[..i].Any(before => before.Reason == f.Reason)))],
            Passed = [.. report.Passed.Take(5).Select(p => p.Words)],
            Note = !report.IsEnglish ? null : NoteOf(draft, doubt, lacksOffer),
            Next = remedy ?? offer,
            Also = remedy is null ? null : offer,
        };
    }

    /// <summary>What the reader may think (F41), and that there is nothing in it for them, where that is the next best thing to mend.</summary>
    private static string? NoteOf(Draft draft, Doubt? doubt, bool lacksOffer)
    {
        var likely = doubt is null ? null : DoubtWords.Likely(draft, doubt.Reason == ReasonForNo.HasNoReasonTo && lacksOffer ? doubt with { Line = null } : doubt);
        var nothing = lacksOffer && doubt?.Reason != ReasonForNo.HasNoReasonTo ? Coach.Say("no_offer", 0, Called(draft)) : null;
        return likely is null ? nothing : nothing is null ? likely : $"{likely} {nothing}";
    }

    /// <summary>What the reader may think of a message of the user's own; null where nothing speaks against it.</summary>
    public Doubt? DoubtOf(Draft draft, AskStrictness strictness) => Answered(Doubts.Of(Review(draft, strictness).Objection), Whole(draft));

    /// <summary>In words, what the reader may think of it.</summary>
    public string LikelyOf(Draft draft, AskStrictness strictness) =>
        DoubtOf(draft, strictness) is { } doubt ? DoubtWords.Likely(draft, doubt) : DoubtWords.None(draft);

    /// <summary>In words, why the message was judged so: the words that weigh most, and what their reader will think.</summary>
    public string WhyOf(Draft draft, AskStrictness strictness)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (Review(draft, strictness).Findings is not [var first, ..])
        {
            return Coach.Say("why_none", 0, Called(draft));
        }

        var about = string.IsNullOrWhiteSpace(first.Quote) ? first.Reason : Coach.Say("why_quote", 0, (first.Quote.Length <= LongestQuote ? first.Quote : first.Quote[..LongestQuote] + "…").TrimEnd('.'), first.Reason);
        return $"{about} {LikelyOf(draft, strictness)} {Coach.Say("why_yours")}";
    }

    /// <summary>A doubt whose line was put in is answered by it, whatever else still speaks against the message.</summary>
    private static Doubt? Answered(Doubt? doubt, string text)
    {
        var lead = doubt?.Line?.Split(Composer.GapMark)[0].Trim();
        return lead is { Length: > LongestLead } && text.Contains(lead, StringComparison.OrdinalIgnoreCase) ? doubt! with { AnsweredBy = lead.TrimEnd('.'), Line = null, Remedy = null } : doubt;
    }

    private static CritiqueFinding Shown(Finding finding, bool saidBefore) => new(
        KeyOf(finding),
        finding.Quote.Length <= LongestQuote ? finding.Quote : $"{finding.Quote[..LongestQuote].TrimEnd()}…",
        saidBefore ? Coach.Say("same") : finding.Reason,
        string.IsNullOrEmpty(finding.Fix) ? null : finding.Fix,
        finding.Fix switch { null => null, "" => Coach.Say("remove"), _ => Coach.Say("use") });

    /// <summary>The verdict in a warm sentence.</summary>
    /// <param name="report">The critique.</param>
    /// <param name="shown">The findings that will be shown.</param>
    /// <param name="name">What the reader is called.</param>
    /// <param name="turn">Chooses among variants.</param>
    public static string Title(CritiqueReport report, IReadOnlyList<Finding> shown, string name, int turn)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(shown);
        if (!report.IsEnglish)
        {
            return Coach.Say(shown.Count == 0 ? "title_foreign_none" : "title_foreign");
        }

        var grave = shown.Count(f => f.Severity > Coaching.Critique.Severity.Hint);
        return grave switch
        {
            0 when shown.Count == 0 => Coach.Say("title_none", turn),
            0 => Coach.Say("title_hints", shown.Count > 1 ? 1 : 0),
            1 => Coach.Say("title_one", 0, name),
            2 => Coach.Say("title_two", 0, name),
            3 => Coach.Say("title_three", 0, name),
            _ => report.Findings.Count > shown.Count ? Coach.Say("title_four") : Coach.Say("title_three", 0, name),
        };
    }

    private static (string? Subject, string Body) Split(string text)
    {
        if (!text.StartsWith(SubjectLead, StringComparison.OrdinalIgnoreCase))
        {
            return (null, text);
        }

        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? (text[SubjectLead.Length..].Trim(), "") : (text[SubjectLead.Length..end].Trim(), text[end..].Trim());
    }

    /// <summary>The name in the greeting: "Hi Ms. Okafor," is Ms. Okafor.</summary>
    private static string? Greeted(string body)
    {
        var line = body.Split(['\n', ',', '!', '—', ':'], 2)[0].Trim();
        var greeting = Greetings.FirstOrDefault(g => line.StartsWith(g + " ", StringComparison.OrdinalIgnoreCase));
        var name = greeting is null ? "" : line[(greeting.Length + 1)..].Trim().TrimEnd('.');
        return name.Length is > 0 and <= 40 && name.Split(' ').Length <= 3 && !name.Equals("there", StringComparison.OrdinalIgnoreCase) && !name.Contains(' ', StringComparison.Ordinal) | Names.IsTitle(name.Split(' ')[0]) | name.Split(' ').All(w => char.IsUpper(w[0]))
            ? Names.Tidy(name)
            : null;
    }
}
