using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;

namespace NetworkCoachBot.Dialogs.Outreach;

/// <summary>
/// Draft first (F24): every message of the user's is taken into the draft, and answered with a finished text, or a sketch
/// and the one thing that is missing next.
/// </summary>
public sealed class OutreachDialog : ComponentDialog
{
    private const string Loop = "draftFirst";

    /// <summary>Read as "nothing", whatever words the user passed the question over with.</summary>
    private const string Passing = "skip";

    private readonly DraftDesk _desk;
    private readonly OutreachReplies _replies;

    public OutreachDialog(DraftDesk desk, OutreachReplies replies)
        : base(nameof(OutreachDialog))
    {
        _desk = desk;
        _replies = replies;
        AddDialog(new WaterfallDialog(Loop,
        [
            AskWhomAsync,
            HearAsync,
            AnswerAsync,
            AgainAsync,
        ]));
        AddDialog(new AskPrompt(nameof(AskPrompt)));
        InitialDialogId = Loop;
    }

    private static OutreachOptions Options(WaterfallStepContext step) => (OutreachOptions)step.Options;

    private async Task<DialogTurnResult> AskWhomAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var options = Options(step);
        if (options.DraftId is not null || options.ReaderName is not null)
        {
            return await step.NextAsync(null, cancellationToken);
        }

        var question = OutreachReplies.AskWhom(step.Context.Scene().Utterance, options.AsksAgain);
        await step.Context.SendActivityAsync(question, cancellationToken);
        return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(question), cancellationToken);
    }

    private async Task<DialogTurnResult> HearAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var options = Options(step);
        if (step.Result is Said whom)
        {
            options = options with { ReaderName = DraftDesk.NameIn(whom, options.Text), Text = Joined(options.Text, whom.Text), Channel = options.Channel ?? DraftDesk.ChannelOf(whom.Utterance) };
        }

        if (options.ReaderName is null && options.DraftId is null)
        {
            return await step.ReplaceDialogAsync(Loop, options with { AsksAgain = true }, cancellationToken);
        }

        var taken = await _desk.TakeAsync(step.Context, options, cancellationToken);
        return await step.NextAsync(taken, cancellationToken);
    }

    private async Task<DialogTurnResult> AnswerAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var taken = (Taken)step.Result;
        var first = Options(step).DraftId is null;
        await step.Context.SendActivitiesAsync([.. _replies.To(taken, step.Context.Scene(), first)], cancellationToken);
        return taken.Draft.Gaps.Any()
            ? await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(OutreachReplies.Question(taken.Draft)), cancellationToken)
            : await step.EndDialogAsync(null, cancellationToken);
    }

    private async Task<DialogTurnResult> AgainAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var draft = await _desk.CurrentAsync(step.Context, cancellationToken);
        var said = (Said)step.Result;
        return draft is null
            ? await step.EndDialogAsync(null, cancellationToken)
            : await step.ReplaceDialogAsync(Loop, new OutreachOptions { Text = said.Navigation is Navigation.Skip or Navigation.No ? Passing : said.Text, Asked = draft.Gaps.Cast<Slot?>().FirstOrDefault(), DraftId = draft.Id }, cancellationToken);
    }

    private static string Joined(string? before, string after) => before is null ? after : $"{before}. {after}";
}
