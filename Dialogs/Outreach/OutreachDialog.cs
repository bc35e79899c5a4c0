using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.People;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language.Drafting;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Dialogs.Outreach;

/// <summary>
/// Draft first (F24): every message of the user's is taken into the draft, and answered with a finished text, or a sketch
/// and the one thing that is missing next.
/// </summary>
public sealed class OutreachDialog : ComponentDialog, ITakesAnswers
{
    private const string Loop = "draftFirst";

    /// <summary>Read as "nothing", whatever words the user passed the question over with.</summary>
    private const string Passing = "skip";

    private const string Somebody = "new";

    private const string Told = "told";

    private static readonly Words Coach = new(OutreachWords.ResourceManager);

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

    /// <inheritdoc/>
    public bool IsAnswer(Utterance utterance) => Answers(utterance);

    /// <summary>Whether words that sound like a wish tell something towards the message instead.</summary>
    internal static bool Answers(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return utterance is { Intent: Intent.Help or Intent.Mindset or Intent.PrepMeeting or Intent.ShowProgress or Intent.Thanks, Navigation: Navigation.None } && DraftReader.SoundsLikeAnswer(utterance.Text);
    }

    private static OutreachOptions Options(WaterfallStepContext step) => (OutreachOptions)step.Options;

    private async Task<DialogTurnResult> AskWhomAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var options = Options(step);
        if (options is { DraftId: null, ReaderName: { } name, PersonId: null, IsNew: false })
        {
            return await _desk.CanMeanAsync(step.Context, name, cancellationToken) switch
            {
                [] => await step.ReplaceDialogAsync(Loop, options with { IsNew = true }, cancellationToken),
                [var one] => await step.ReplaceDialogAsync(Loop, options with { PersonId = one.Id, ReaderName = one.Name }, cancellationToken),
                var able => await AskWhichAsync(step, name, able, cancellationToken),
            };
        }

        if (options.DraftId is not null || options.ReaderName is not null)
        {
            return await step.NextAsync(null, cancellationToken);
        }

        var question = OutreachReplies.AskWhom(step.Context.Scene().Utterance, options.AsksAgain);
        await step.Context.SendActivityAsync(question, cancellationToken);
        return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(question), cancellationToken);
    }

    /// <summary>"Which Jim?" (F7).</summary>
    private static async Task<DialogTurnResult> AskWhichAsync(WaterfallStepContext step, string name, IReadOnlyList<Person> able, CancellationToken cancellationToken)
    {
        var scene = step.Context.Scene();
        var choices = able.Take(CoachCard.MostButtons - 1).Select(p => new CardChoice(PeopleReplies.Described(p), p.Id));
        var card = new ChoiceCard("writewho", scene.Profile.Turns, Coach.Say("which_reader", 0, Names.Tidy(name)), [.. choices, new(Coach.Say("which_new"), Somebody)]);
        await step.Context.SendActivityAsync(card.ToActivity(scene.Surface), cancellationToken);
        return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(MessageText.Plain(card.Question), card, Asking.ForWords(Coach.Say("which_help"))), cancellationToken);
    }

    /// <summary>The one who was tapped, or of whom all the words are true; somebody new where nobody is.</summary>
    private async Task<OutreachOptions> ChosenAsync(WaterfallStepContext step, OutreachOptions options, string name, Said said, CancellationToken cancellationToken)
    {
        var able = await _desk.CanMeanAsync(step.Context, name, cancellationToken);
        var ordinal = said.Utterance?.Ordinals is [var o, ..] ? o.Value : 0;
        var words = said.Text.Split([' ', ',', '.', '!', '?'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 2 && w.ToLowerInvariant() is not ("the" or "one" or "from" or "who" or "works")).ToArray();
        var chosen = said.Tapped ? able.FirstOrDefault(p => p.Id == said.Text)
            : ordinal != 0 ? able.ElementAtOrDefault(ordinal < 0 ? able.Count + ordinal : ordinal - 1)
            : able.Where(p => words.Length > 0 && words.All(w => $"{PeopleReplies.Described(p)} {p.HowKnown}".Contains(w, StringComparison.OrdinalIgnoreCase))).Take(2).ToArray() is [var only] ? only : null;
        return chosen is null ? options with { IsNew = true } : options with { PersonId = chosen.Id, ReaderName = chosen.Name };
    }

    private async Task<DialogTurnResult> HearAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var options = Options(step);
        if (step.Result is Said which && options.ReaderName is { } name)
        {
            return await step.ReplaceDialogAsync(Loop, await ChosenAsync(step, options, name, which, cancellationToken), cancellationToken);
        }

        if (step.Result is Said whom)
        {
            var told = DraftDesk.NameIn(whom, options.Text);
            options = options with { ReaderName = told, Text = Mash.Is(whom.Text) ? options.Text : options.Text is { } opening ? NamelessReader.Named(opening, whom.Text, told ?? "") : whom.Text, Channel = options.Channel ?? DraftDesk.ChannelOf(whom.Utterance), Told = options.Told + 1 };
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
        var shows = taken.ShowsSketch(Options(step).Told, first, Options(step).Resumes);
        step.Values[Told] = shows ? null : Options(step).Told + 1;
        await step.Context.SendActivitiesAsync([.. _replies.To(taken, step.Context.Scene(), first, shows)], cancellationToken);
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
            : await step.ReplaceDialogAsync(Loop, new OutreachOptions { Text = said.Navigation is Navigation.Skip or Navigation.No ? Passing : said.Text, Asked = draft.Gaps.Cast<Slot?>().FirstOrDefault(), DraftId = draft.Id, Told = step.Values[Told] is { } told ? Convert.ToInt32(told, CultureInfo.InvariantCulture) : null }, cancellationToken);
    }
}
