using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Dialogs.Outreach;
using NetworkCoachBot.Dialogs.People;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Drafting;

namespace NetworkCoachBot.Dialogs.Critique;

/// <summary>Checks a message of the user's own (F30-F40): pasted at once or when asked for, fixed in taps, kept as theirs.</summary>
public sealed partial class CritiqueCapability(CheckDesk check, DraftDesk desk, OutreachReplies replies, PeopleDesk people) : ICapability, IOverhears
{
    private static readonly Words Coach = new(CritiqueWords.ResourceManager);

    /// <inheritdoc/>
    public IReadOnlyCollection<Intent> Intents { get; } = [Intent.CheckDraft];

    /// <inheritdoc/>
    public IEnumerable<Dialog> Dialogs => [new CheckDialog(check), new OfferDialog(check, desk)];

    /// <inheritdoc/>
    public async Task<DialogTurnResult> ServeAsync(DialogContext dc, Request request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if ((dc.Context.Scene().Utterance?.Pasted?.Text ?? CheckOrders.MessageAfter(request.Text) ?? AfterColon(request.Text)) is not { } pasted)
        {
            return await dc.BeginDialogAsync(nameof(CheckDialog), null, cancellationToken);
        }

        var draft = await check.TakeAsync(dc.Context, pasted, cancellationToken);
        await ShowAsync(dc, draft, null, cancellationToken);
        return dc.Answered();
    }

    /// <summary>"How would she say no?": what the reader of the message on the table may think (F41).</summary>
    public async Task<DialogTurnResult?> OverhearAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(utterance);
        if (dc.ActiveDialog is null && utterance.Navigation == Navigation.Why && await desk.CurrentAsync(dc.Context, cancellationToken) is { Status: DraftStatus.Open or DraftStatus.Kept, IsBrought: true } brought)
        {
            return await dc.AnswerAsync(check.WhyOf(brought, dc.Context.Scene().Profile.Strictness), cancellationToken);
        }

        if (dc.ActiveDialog is null && utterance.Pasted is null && await desk.CurrentAsync(dc.Context, cancellationToken) is { Status: DraftStatus.Open or DraftStatus.Kept, IsBrought: true } mine && await SaidAsync(dc, utterance, mine, cancellationToken) is { } said)
        {
            return said;
        }

        if (utterance.Pasted is not null || !DraftQuestions.AsksForDoubt(utterance.Text)
            || await desk.CurrentAsync(dc.Context, cancellationToken) is not { Status: DraftStatus.Open or DraftStatus.Kept } draft)
        {
            return null;
        }

        var scene = dc.Context.Scene();
        return await dc.AnswerAsync(draft.IsBrought ? check.LikelyOf(draft, scene.Profile.Strictness) : replies.LikelyOf(draft, scene), cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> PressAsync(DialogContext dc, CardSubmission submission, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (submission is not CardSubmission.Critique press)
        {
            return null;
        }

        if (await desk.FindAsync(dc.Context, press.On.Id, cancellationToken) is not { } draft)
        {
            return await dc.AnswerAsync(Coach.Say("gone"), cancellationToken);
        }

        if (draft.Version != press.On.Version)
        {
            await ShowAsync(dc, draft, Coach.Say("old_card"), cancellationToken);
            return dc.Answered();
        }

        var edited = string.IsNullOrWhiteSpace(press.Text) || press.Text.ReplaceLineEndings("\n").Trim() == check.Whole(draft) ? draft : CheckDesk.With(draft, press.Text);
        return await DoAsync(dc, draft, edited, press, cancellationToken);
    }

    private async Task<DialogTurnResult> DoAsync(DialogContext dc, Draft before, Draft draft, CardSubmission.Critique press, CancellationToken cancellationToken)
    {
        var turn = dc.Context.Scene().Profile.Turns;
        switch (press)
        {
            case CardSubmission.Critique.Fix fix when check.Review(draft, dc.Context.Scene().Profile.Strictness) is var report && report.Findings.FirstOrDefault(f => CheckDesk.KeyOf(f) == fix.Finding && f.Fix is not null) is { } finding:
                await KeepAndShowAsync(dc, CheckDesk.With(draft, report.Apply(finding)), Coach.Say("fixed", turn), cancellationToken);
                break;
            case CardSubmission.Critique.Next { Value: CheckDesk.Answer } when check.DoubtOf(draft, dc.Context.Scene().Profile.Strictness) is { Remedy: Remedy.PutIn, Line: { } line } doubt:
                await KeepAndShowAsync(dc, CheckDesk.With(draft, Doubts.PutIn(check.Whole(draft), line, doubt.Reason)), Coach.Say("fixed", turn), cancellationToken);
                break;
            case CardSubmission.Critique.Next next:
                await dc.CancelAllDialogsAsync(cancellationToken);
                await desk.KeepAsync(dc.Context, draft, cancellationToken);
                return await dc.BeginDialogAsync(nameof(OfferDialog), new OfferOptions { DraftId = draft.Id, FillsGap = next.Value == CheckDesk.Answer }, cancellationToken);
            case CardSubmission.Critique.Check when draft == before:
                // The same words again: the coach has said it once, the user decides.
                await desk.KeepAsync(dc.Context, draft with { Status = DraftStatus.Kept }, cancellationToken);
                await dc.Context.SendActivityAsync(MessageText.Plain(Coach.Say("insisted")), cancellationToken);
                break;
            case CardSubmission.Critique.Save when draft.Reader.Name.Length > 0:
                await desk.KeepAsync(dc.Context, draft with { Status = DraftStatus.Kept }, cancellationToken);
                await dc.Context.SendActivityAsync(MessageText.Plain(Coach.Say("saved", 0, draft.Reader.Name)), cancellationToken);
                break;
            case CardSubmission.Critique.Save or CardSubmission.Critique.Keep:
                await desk.KeepAsync(dc.Context, draft with { Status = DraftStatus.Kept }, cancellationToken);
                await dc.Context.SendActivityAsync(MessageText.Plain(Coach.Say("kept")), cancellationToken);
                break;
            default:
                await KeepAndShowAsync(dc, draft, Coach.Say("checked", turn), cancellationToken);
                break;
        }

        return dc.Answered();
    }

    private async Task KeepAndShowAsync(DialogContext dc, Draft draft, string says, CancellationToken cancellationToken)
    {
        await desk.KeepAsync(dc.Context, draft, cancellationToken);
        await ShowAsync(dc, draft, says, cancellationToken);
    }

    private async Task ShowAsync(DialogContext dc, Draft draft, string? says, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        IActivity[] all = says is null ? [] : [MessageText.Plain(says)];
        await dc.Context.SendActivitiesAsync([.. all, check.Card(draft, scene).ToActivity(scene.Surface)], cancellationToken);
    }

    /// <summary>"check this: Any openings at your firm?" has its message after the colon, however short; null where none stands there.</summary>
    private static string? AfterColon(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var (before, after) = colon < 0 ? ("", "") : (text[..colon], text[(colon + 1)..].Trim().Trim('"', '\u201c', '\u201d').Trim());
        return before.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length is > 0 and <= 6 && after.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= 3 ? after : null;
    }
}
