using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Exchange;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Dialogs.Mindset;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Contacts;
using NetworkCoachBot.Language.Drafting;
using NetworkCoachBot.Language.Feelings;

namespace NetworkCoachBot.Dialogs.Root;

/// <summary>
/// Where every 1:1 turn begins: a button goes to the capability whose card it is; words steer or answer what is going on,
/// or are a wish that a capability serves. What was going on is taken up again afterwards.
/// </summary>
public sealed class RootDialog : ComponentDialog
{
    /// <summary>Characters of a greeting or thanks that says nothing besides.</summary>
    private const int SmallTalk = 40;

    /// <summary>Characters of a wish on a button.</summary>
    private const int LongestTitle = 40;

    /// <summary>Wishes that take questions; the others are answered at once and so come first.</summary>
    private static readonly Intent[] Walks = [Intent.LogMeeting, Intent.DraftOutreach, Intent.CheckDraft, Intent.PrepMeeting, Intent.ImportContacts, Intent.DeleteData];

    private static readonly Words Coach = new(RootWords.ResourceManager);

    private readonly Dictionary<Intent, ICapability> _byIntent;
    private readonly ICapability[] _capabilities;

    public RootDialog(IEnumerable<ICapability> capabilities)
        : base(nameof(RootDialog))
    {
        _capabilities = [.. capabilities];
        _byIntent = _capabilities.SelectMany(c => c.Intents.Select(i => (i, c))).ToDictionary(x => x.i, x => x.c);
        foreach (var dialog in _capabilities.SelectMany(c => c.Dialogs))
        {
            AddDialog(dialog);
        }
    }

    /// <inheritdoc/>
    protected override Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default) =>
        RouteAsync(innerDc, cancellationToken);

    /// <inheritdoc/>
    protected override Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
        RouteAsync(innerDc, cancellationToken);

    private static Task SayAsync(DialogContext dc, string key, CancellationToken cancellationToken, params object?[] args) =>
        dc.Context.SendActivityAsync(MessageText.Plain(Coach.Say(key, dc.Context.Scene().Profile.Turns, args)), cancellationToken);

    private async Task<DialogTurnResult> RouteAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var then = dc.Context.Scene().Profile.Then;
        var result = dc.Context.Scene().Input switch
        {
            TurnInput.Pressed pressed => await PressedAsync(dc, pressed.Submission, cancellationToken),
            TurnInput.Brought brought when _capabilities.OfType<ITakesFiles>().FirstOrDefault() is { } taker => await taker.TakeAsync(dc, brought.Files, cancellationToken),
            TurnInput.Spoken spoken => await SpokenAsync(dc, spoken.Utterance, cancellationToken),
            _ => dc.Answered(),
        };
        if (dc.ActiveDialog is null)
        {
            dc.Context.TurnState.Set(new NothingOpen());
        }

        if (dc.ActiveDialog is null && then.Count > 0)
        {
            await OfferRestAsync(dc.Context, then, cancellationToken);
        }
        else if (dc.ActiveDialog is null)
        {
            foreach (var capability in _capabilities.OfType<IGoesOn>())
            {
                await capability.GoOnAsync(dc, cancellationToken);
            }
        }

        return result;
    }

    /// <summary>What was wanted besides, and had to wait: a tap away once what came first is done; gone where that was left.</summary>
    private static async Task OfferRestAsync(ITurnContext context, IReadOnlyList<string> then, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        context.SetScene(scene with { Profile = scene.Profile with { Then = Array.Empty<string>() } });
        if (scene.Utterance is { Navigation: Navigation.Cancel or Navigation.Stop or Navigation.Pause } or { Intent: Intent.Cancel })
        {
            return;
        }

        var card = new ChoiceCard(Door.SaidBefore, scene.Profile.Turns, Coach.Say("rest"), [.. then.Select(t => new CardChoice(Shortened(Rest.Shown(t)), t))]);
        await context.SendActivityAsync(card.ToActivity(scene.Surface), cancellationToken);
    }

    private static string Shortened(string title) => title.Length > LongestTitle ? $"{title[..LongestTitle]}…" : title;

    private async Task<DialogTurnResult> PressedAsync(DialogContext dc, CardSubmission submission, CancellationToken cancellationToken)
    {
        foreach (var capability in _capabilities)
        {
            if (await capability.PressAsync(dc, submission, cancellationToken) is { } result)
            {
                return result;
            }
        }

        if (submission is CardSubmission.Choice && dc.ActiveDialog is not null)
        {
            return await dc.ContinueDialogAsync(cancellationToken);
        }

        await SayAsync(dc, "old_card", cancellationToken);
        await dc.RepromptDialogAsync(cancellationToken);
        return dc.Answered();
    }

    private async Task<DialogTurnResult> SpokenAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        // Whatever else it is about, somebody who may be in danger is answered first, and with nothing else.
        if (FeelingReader.IsDistress(utterance.Text) && utterance.Intent != Intent.CheckDraft)
        {
            await LeftAsync(dc, utterance, cancellationToken);
            await dc.Context.SendActivityAsync(MessageText.Plain(MindsetCapability.Distress(dc.Context.Scene())), cancellationToken);
            return new(DialogTurnStatus.Complete);
        }

        if (utterance.Text.Length > Limits.AnswerCharacters && utterance.Intent != Intent.CheckDraft && !ContactImport.LooksLikeOne(utterance.Text))
        {
            await SayAsync(dc, "too_long", cancellationToken);
            await dc.RepromptDialogAsync(cancellationToken);
            return dc.Answered();
        }

        if (dc.ActiveDialog is { } open && PeopleQuestions.MeansThis(utterance.Text) && _capabilities.OfType<ISteerable>().All(s => s.DialogId != open.Id) && !(dc.FindDialog(open.Id) is ITakesAnswers asks && asks.IsAnswer(utterance)))
        {
            // "Delete that" is said of what is being done, and leaves it.
            utterance = utterance.Meaning(Intent.Cancel) with { Navigation = Navigation.Cancel };
            dc.Context.SetScene(dc.Context.Scene() with { Input = new TurnInput.Spoken(utterance) });
        }

        if (dc.ActiveDialog is { } holder && dc.FindDialog(holder.Id) is IHoldsTheFloor)
        {
            return await dc.ContinueDialogAsync(cancellationToken);
        }

        if (dc.ActiveDialog is { } told && dc.FindDialog(told.Id) is IKeepsWhatIsTold keeper && await keeper.GoesOnAsync(dc, utterance, cancellationToken))
        {
            await dc.CancelAllDialogsAsync(cancellationToken);
            utterance = dc.Context.Scene().Utterance ?? utterance;
        }

        foreach (var listener in _capabilities.OfType<IOverhears>())
        {
            var (active, draft) = (dc.ActiveDialog, dc.Context.Scene().Profile.DraftId);
            if (await listener.OverhearAsync(dc, utterance, cancellationToken) is { } heard)
            {
                return await TakenUpAsync(dc, active, draft, heard, cancellationToken);
            }

            // A part of it may have been taken up; the rest goes on.
            utterance = dc.Context.Scene().Utterance ?? utterance;
        }

        return dc.ActiveDialog is null
            ? await WishedAsync(dc, utterance, cancellationToken)
            : await WithinAsync(dc, utterance, cancellationToken);
    }

    /// <summary>Leaves what is going on.</summary>
    /// <returns>What is to be said of what was told in it; null where nothing is.</returns>
    private static async Task<string?> LeftAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        var says = dc.ActiveDialog is { } active && dc.FindDialog(active.Id) is IKeepsWhatIsTold keeper ? await keeper.LeftAsync(dc, utterance, cancellationToken) : null;
        await dc.CancelAllDialogsAsync(cancellationToken);
        return says;
    }

    /// <summary>Something is going on: words steer it, interrupt it, or answer it.</summary>
    private async Task<DialogTurnResult> WithinAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        var dialog = dc.FindDialog(dc.ActiveDialog.Id);
        var steered = _capabilities.OfType<ISteerable>().FirstOrDefault(s => s.DialogId == dc.ActiveDialog.Id);

        if (steered is not null && PutsRight(utterance) && await steered.SteerAsync(dc, utterance, cancellationToken) is { } mended)
        {
            return mended;
        }

        var answers = dialog is ITakesAnswers open && open.IsAnswer(utterance);
        if (utterance.Navigation is Navigation.Cancel or Navigation.Stop or Navigation.Pause || (!answers && utterance is { Navigation: Navigation.None, Intent: Intent.Cancel, ScoreInWalk: >= Interruptions.QuiteSure } && !PutsRight(utterance)))
        {
            if (await LeftAsync(dc, utterance, cancellationToken) is { } says)
            {
                return await dc.AnswerAsync(says, cancellationToken);
            }

            await SayAsync(dc, "stopped", cancellationToken);
            return new(DialogTurnStatus.Complete);
        }

        if (steered is not null && await steered.SteerAsync(dc, utterance, cancellationToken) is { } result)
        {
            return result;
        }

        if (utterance is { Navigation: Navigation.Resume, Answer: not Answer.Yes })
        {
            await SayAsync(dc, "going_on", cancellationToken);
            await dc.RepromptDialogAsync(cancellationToken);
            return EndOfTurn;
        }

        var score = dialog is ITakesNoQuestions told && told.IsQuestion(utterance) ? utterance.Score : utterance.ScoreInWalk;
        var isWish = dialog is ITakesAnswers asking && _byIntent.ContainsKey(utterance.Intent) && asking.IsWish(utterance);
        if (!isWish && (utterance.Navigation != Navigation.None || answers || score < Interruptions.Sure || !Interrupts(utterance)))
        {
            return await dc.ContinueDialogAsync(cancellationToken);
        }

        if (utterance.Intent == Intent.DraftOutreach || (dialog is ILetsGo && utterance.Intent != Intent.Help))
        {
            await dc.CancelAllDialogsAsync(cancellationToken);
            return await WishedAsync(dc, utterance, cancellationToken);
        }

        var (active, draft) = (dc.ActiveDialog, dc.Context.Scene().Profile.DraftId);
        return await TakenUpAsync(dc, active, draft, await WishedAsync(dc, utterance, cancellationToken), cancellationToken);
    }

    /// <summary>"wait no, 2018" sounds like giving up, and puts something right.</summary>
    private static bool PutsRight(Utterance utterance) => utterance.Navigation == Navigation.None && Meant.In(utterance.Text) is { Text.Length: > 0 } or { TakesBack: true };

    /// <summary>After something in between, what was going on is asked again, and the draft it was about is on the table again.</summary>
    private static async Task<DialogTurnResult> TakenUpAsync(DialogContext dc, DialogInstance? active, string? draft, DialogTurnResult result, CancellationToken cancellationToken)
    {
        var isLetGo = active is not null && dc.FindDialog(active.Id) is ILetsGo;
        if (active is null || dc.ActiveDialog != active)
        {
            if (isLetGo)
            {
                dc.Stack.Remove(active!);
            }

            return result;
        }

        if (isLetGo && dc.Context.Scene().Utterance?.Navigation is not (Navigation.Help or Navigation.Why))
        {
            await dc.CancelAllDialogsAsync(cancellationToken);
            return new(DialogTurnStatus.Complete);
        }

        var scene = dc.Context.Scene();
        dc.Context.SetScene(scene with { Profile = scene.Profile with { DraftId = draft } });
        await dc.RepromptDialogAsync(cancellationToken);
        return EndOfTurn;
    }

    /// <summary>
    /// Whether words can be a wish of their own rather than an answer: a reading of something other than what answers look like,
    /// and short, as questions in between are.
    /// </summary>
    private bool Interrupts(Utterance utterance) =>
        _byIntent.ContainsKey(utterance.Intent) && utterance.Text.Length <= 200 && utterance.Intent switch
        {
            Intent.Greeting or Intent.Thanks => utterance.Text.Length <= SmallTalk,
            Intent.Cancel => !PutsRight(utterance),
            var wish when Interruptions.Wishes.Contains(wish) => true,

            // Plainly worded only: "met him at the Chamber" answers "what links you", "log my coffee with Tom" does not.
            Intent.LogMeeting => utterance.Why.Rule?.StartsWith("log", StringComparison.Ordinal) == true,
            Intent.AddContact or Intent.SetProfile => utterance.Why.Rule is not null,
            Intent.DraftOutreach => utterance.People.Any(p => p.Kind == PersonMentionKind.Name) && utterance.Why.Rule is not null,
            _ => false,
        };

    private async Task<DialogTurnResult> WishedAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        if (utterance is { Alternatives: [_, _, ..], Requests.Count: < 2 } && utterance.Alternatives.Count(a => _byIntent.ContainsKey(a.Intent)) > 1)
        {
            await AskWhichAsync(dc, utterance, cancellationToken);
            return dc.Answered();
        }

        if (utterance.Navigation == Navigation.Resume && dc.ActiveDialog is null)
        {
            return await _byIntent[Intent.DraftOutreach].ServeAsync(dc, new Request(Intent.DraftOutreach, 0, utterance.Text.Length, utterance.Text), cancellationToken);
        }

        var requests = utterance.Requests.Where(r => _byIntent.ContainsKey(r.Intent)).OrderBy(r => Walks.Contains(r.Intent)).ToArray();
        if (requests.Length == 0 && utterance.Navigation == Navigation.Why)
        {
            return await dc.AnswerAsync(Coach.Say("why", dc.Context.Scene().Profile.Turns), cancellationToken);
        }

        if (requests.Length == 0)
        {
            return await dc.AnswerAsync(Coach.Say(utterance.Intent != Intent.None ? "not_here" : IsSmallTalk(utterance) ? "small" : "none", dc.Context.Scene().Profile.Turns), cancellationToken);
        }

        var result = dc.Answered();
        foreach (var request in requests)
        {
            AskPrompt.MayAskAgain(dc.Context);
            result = await _byIntent[request.Intent].ServeAsync(dc, request, cancellationToken);
            if (result.Status == DialogTurnStatus.Waiting && request != requests[^1])
            {
                var rest = requests.SkipWhile(r => r != request).Skip(1).Select(r => r.Text.Trim(' ', ',', '.', ';')).ToArray();
                await SayAsync(dc, "then", cancellationToken, string.Join(", ", rest.Select(r => $"\"{r}\"")));
                dc.Context.SetScene(dc.Context.Scene() with { Profile = dc.Context.Scene().Profile with { Then = rest } });
                return result;
            }
        }

        return result;
    }

    /// <summary>"ok", "hmm", "great", where nothing was asked.</summary>
    private static bool IsSmallTalk(Utterance utterance) =>
        utterance.Reply == ReplyKind.Murmur || utterance.Navigation is Navigation.Yes or Navigation.No or Navigation.Later or Navigation.Skip;

    private static Task AskWhichAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        var choices = utterance.Alternatives.Take(3).Select(a => new CardChoice(Coach.Say("wish_" + a.Intent), $"{a.Intent}:{utterance.Text}"));
        var card = new ChoiceCard(Door.Wish, scene.Profile.Turns, Coach.Say("which_wish"), [.. choices]);
        return dc.Context.SendActivityAsync(card.ToActivity(scene.Surface), cancellationToken);
    }
}
