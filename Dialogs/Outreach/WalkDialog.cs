using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Drafting;

namespace NetworkCoachBot.Dialogs.Outreach;

/// <summary>Where the guided walk stands. Kept in the dialog's state.</summary>
public sealed record WalkOptions
{
    /// <summary>Key of the draft.</summary>
    public string DraftId { get; init; } = "";

    /// <summary>Which step comes next, counted from 0.</summary>
    public int Step { get; init; }

    /// <summary>Whether the step is asked although its answer is known: the user went back to it.</summary>
    public bool Again { get; init; }

    /// <summary>Whether the walk was introduced.</summary>
    public bool Greeted { get; init; }
}

/// <summary>
/// The guided walk (F24): connection, why them, offer, is it yours, one small request, how long, how it travels. What was
/// said before is not asked again; back, skip, why and help work at every step.
/// </summary>
public sealed class WalkDialog : ComponentDialog, ITakesAnswers
{
    private const string Walk = "walk";

    private static readonly Words Coach = new(OutreachWords.ResourceManager);

    private readonly DraftDesk _desk;
    private readonly OutreachReplies _replies;

    public WalkDialog(DraftDesk desk, OutreachReplies replies)
        : base(nameof(WalkDialog))
    {
        _desk = desk;
        _replies = replies;
        AddDialog(new WaterfallDialog(Walk,
        [
            GreetAsync,
            ConnectionAsync, TakeAsync,
            WhyThemAsync, TakeAsync,
            OfferAsync, TakeAsync,
            IsItYoursAsync, TakeAsync,
            RequestAsync, TakeAsync,
            HowLongAsync, TakeAsync,
            HowItTravelsAsync, TakeAsync,
            ShowAsync,
        ]));
        AddDialog(new AskPrompt(nameof(AskPrompt)));
        InitialDialogId = Walk;
    }

    private enum Stop
    {
        Connection,
        WhyThem,
        Offer,
        IsItYours,
        Request,
        HowLong,
        HowItTravels,
    }

    /// <inheritdoc/>
    public bool IsAnswer(Utterance utterance) => OutreachDialog.Answers(utterance);

    private static WalkOptions Options(WaterfallStepContext step) => (WalkOptions)step.Options;

    private static async Task<DialogTurnResult> GreetAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (!Options(step).Greeted)
        {
            await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("walk")), cancellationToken);
        }

        return await step.NextAsync(null, cancellationToken);
    }

    private Task<DialogTurnResult> ConnectionAsync(WaterfallStepContext step, CancellationToken cancellationToken) => AskAsync(step, Stop.Connection, cancellationToken);

    private Task<DialogTurnResult> WhyThemAsync(WaterfallStepContext step, CancellationToken cancellationToken) => AskAsync(step, Stop.WhyThem, cancellationToken);

    private Task<DialogTurnResult> OfferAsync(WaterfallStepContext step, CancellationToken cancellationToken) => AskAsync(step, Stop.Offer, cancellationToken);

    private Task<DialogTurnResult> IsItYoursAsync(WaterfallStepContext step, CancellationToken cancellationToken) => AskAsync(step, Stop.IsItYours, cancellationToken);

    private Task<DialogTurnResult> RequestAsync(WaterfallStepContext step, CancellationToken cancellationToken) => AskAsync(step, Stop.Request, cancellationToken);

    private Task<DialogTurnResult> HowLongAsync(WaterfallStepContext step, CancellationToken cancellationToken) => AskAsync(step, Stop.HowLong, cancellationToken);

    private Task<DialogTurnResult> HowItTravelsAsync(WaterfallStepContext step, CancellationToken cancellationToken) => AskAsync(step, Stop.HowItTravels, cancellationToken);

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, Stop stop, CancellationToken cancellationToken)
    {
        var options = Options(step);
        var draft = await DraftAsync(step, cancellationToken);
        if ((int)stop < options.Step || (IsKnown(draft, stop) && !(options.Again && (int)stop == options.Step)))
        {
            return await step.NextAsync(null, cancellationToken);
        }

        var words = MessageText.Plain(Asking(draft, stop));
        var card = Card(draft, stop);
        await step.Context.SendActivityAsync(card?.ToActivity(step.Context.Scene().Surface) ?? words, cancellationToken);
        return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(words, card), cancellationToken);
    }

    /// <summary>Takes the answer to the step before: an answer moves on; back, skip, why and help stay in the walk.</summary>
    private async Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is not Said said)
        {
            return await step.NextAsync(null, cancellationToken);
        }

        var draft = await DraftAsync(step, cancellationToken);
        var stop = (Stop)((step.Index - 1) / 2);
        switch (said.Navigation)
        {
            case Navigation.Back:
                return await AtAsync(step, draft, Math.Max(0, (int)stop - 1), again: true, cancellationToken);
            case Navigation.Help:
                await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("help_" + Key(stop), 0, draft.Reader.CalledAs)), cancellationToken);
                return await AtAsync(step, draft, (int)stop, again: true, cancellationToken);
            case Navigation.Why:
                await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("why_" + Key(stop), 0, draft.Reader.CalledAs)), cancellationToken);
                return await AtAsync(step, draft, (int)stop, again: true, cancellationToken);
            case Navigation.StartOver:
                var fresh = new Draft { Id = draft.Id, Reader = draft.Reader, PersonId = draft.PersonId, Goal = draft.Goal, Sender = draft.Sender, Version = draft.Version + 1 };
                return await AtAsync(step, fresh, 0, again: false, cancellationToken);
        }

        if (said.Utterance is { } spoken && Mending.Mend(draft, spoken, isOpen: true) is { } mended)
        {
            await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say(mended.Says, 0, mended.Meant)), cancellationToken);
            return await AtAsync(step, mended.Draft, (int)stop, again: true, cancellationToken);
        }

        var isOpen = SlotOf(stop) is not null;
        if (isOpen && said.Utterance is { Reply: ReplyKind.Channel } channelled && DraftDesk.ChannelOf(channelled) is { } changed)
        {
            await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("channel_changed", 0, Coach.Say("channel_a_" + changed))), cancellationToken);
            return await AtAsync(step, draft with { Channel = changed }, (int)stop, again: true, cancellationToken);
        }

        if (said.Utterance is { Reply: ReplyKind.Murmur } || (SlotOf(stop) is { } slot && DraftTaking.NoAnswerTo(draft, said.Text, slot) is not (NoAnswer.None or NoAnswer.UserKnowsReferrer or NoAnswer.ReferrerKnowsReader)) || (isOpen && said.Navigation is Navigation.Yes or Navigation.More))
        {
            await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("help_" + Key(stop), 0, draft.Reader.CalledAs)), cancellationToken);
            return await AtAsync(step, draft, (int)stop, again: true, cancellationToken);
        }

        var after = said.Navigation == Navigation.Skip ? Skipped(draft, stop) : Answered(draft, stop, said);
        if (after is null)
        {
            await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say(stop == Stop.HowLong ? "minutes_range" : "help_" + Key(stop), 0, draft.Reader.CalledAs)), cancellationToken);
            return await AtAsync(step, draft, (int)stop, again: true, cancellationToken);
        }

        if (_desk.Held(draft, after) is { } held)
        {
            await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("heard_Favour", 0, draft.Reader.CalledAs)), cancellationToken);
            return await AtAsync(step, held, (int)stop, again: true, cancellationToken);
        }

        if (_desk.Insists(draft, after))
        {
            await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("heard_Insisted", 0, draft.Reader.CalledAs)), cancellationToken);
        }

        if (stop == Stop.IsItYours && after.Offer is null && !after.Passed.Contains(Slot.Offer))
        {
            await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("mine_no_heard", 0, draft.Reader.CalledAs)), cancellationToken);
            return await AtAsync(step, after, (int)Stop.Offer, again: true, cancellationToken);
        }

        var askedAgain = stop == Stop.IsItYours && after.OfferIsMine is null;
        return await AtAsync(step, after, (int)stop + (askedAgain ? 0 : 1), again: false, cancellationToken);
    }

    private async Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var draft = await DraftAsync(step, cancellationToken);
        await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("ready", step.Context.Scene().Profile.Turns)), cancellationToken);
        await step.Context.SendActivitiesAsync([.. _replies.Script(draft, step.Context.Scene())], cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private async Task<DialogTurnResult> AtAsync(WaterfallStepContext step, Draft draft, int stop, bool again, CancellationToken cancellationToken)
    {
        await _desk.KeepAsync(step.Context, draft with { Version = draft.Version + 1 }, cancellationToken);
        return await step.ReplaceDialogAsync(Walk, new WalkOptions { DraftId = draft.Id, Step = stop, Again = again, Greeted = true }, cancellationToken);
    }

    private async Task<Draft> DraftAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        await _desk.FindAsync(step.Context, Options(step).DraftId, cancellationToken) ?? throw new InvalidOperationException("The walk's draft is gone.");

    private static bool IsKnown(Draft draft, Stop stop) => stop switch
    {
        Stop.Connection => draft.Settled(Slot.Link),
        Stop.WhyThem => draft.Settled(Slot.Reason),
        Stop.Offer => draft.Settled(Slot.Offer),
        Stop.IsItYours => draft.Offer is null || draft.OfferIsMine is not null,
        Stop.Request => draft.Settled(Slot.Question),
        _ => false,
    };

    private static Draft Skipped(Draft draft, Stop stop) => SlotOf(stop) is { } slot ? DraftTaking.Passed(draft, slot) : stop == Stop.IsItYours ? draft with { OfferIsMine = true } : draft;

    /// <summary>The draft after an answer; null where the answer can't be read.</summary>
    private static Draft? Answered(Draft draft, Stop stop, Said said) => stop switch
    {
        Stop.IsItYours => IsYes(said) switch { true => draft with { OfferIsMine = true }, false => draft with { Offer = null, OfferIsMine = null }, _ => AnotherOffer(draft, said) },
        Stop.HowLong => Minutes(said) is { } minutes ? draft with { Minutes = minutes } : null,
        Stop.HowItTravels => Channel(said) is { } channel ? draft with { Channel = channel } : null,
        _ => DraftTaking.Take(SlotOf(stop) is { } slot ? draft.Reopen(slot) : draft, said.Text, SlotOf(stop)).Draft,
    };

    /// <summary>Something else to give, said instead of yes or no; it is asked about in its turn.</summary>
    private static Draft? AnotherOffer(Draft draft, Said said) =>
        said.Text.Split(' ').Length > 3 ? DraftTaking.Take(draft.Reopen(Slot.Offer), said.Text, Slot.Offer).Draft : null;

    private static bool? IsYes(Said said) => said.Utterance?.Answer switch
    {
        Answer.Yes => true,
        Answer.No => false,
        null when Coach.IsTyped("mine_yes", said.Text) => true,
        null when Coach.IsTyped("mine_no", said.Text) => false,
        _ => null,
    };

    private static int? Minutes(Said said)
    {
        var digits = new string([.. said.Text.SkipWhile(c => !char.IsDigit(c)).TakeWhile(char.IsDigit).Take(3)]);
        return int.TryParse(digits, out var minutes) && minutes is >= 10 and <= 30 ? minutes : null;
    }

    private static MessageChannel? Channel(Said said) =>
        DraftDesk.ChannelOf(said.Utterance) is { } spoken ? spoken
        : Coach.IsTyped("how_mail", said.Text) ? MessageChannel.Email
        : Coach.IsTyped("how_note", said.Text) ? MessageChannel.LinkedInNote
        : Coach.IsTyped("how_message", said.Text) ? MessageChannel.LinkedInMessage
        : Coach.IsTyped("how_text", said.Text) ? MessageChannel.Text
        : Coach.IsTyped("how_phone", said.Text) ? MessageChannel.Phone
        : null;

    private static Slot? SlotOf(Stop stop) => stop switch
    {
        Stop.Connection => Slot.Link,
        Stop.WhyThem => Slot.Reason,
        Stop.Offer => Slot.Offer,
        Stop.Request => Slot.Question,
        _ => null,
    };

    private static string Key(Stop stop) => SlotOf(stop)?.ToString() ?? stop switch
    {
        Stop.IsItYours => "mine",
        Stop.HowLong => "minutes",
        _ => "how",
    };

    private static string Asking(Draft draft, Stop stop) => SlotOf(stop) is { } slot ? OutreachReplies.Asking(draft, slot) : Coach.Say(Key(stop), 0, draft.Reader.CalledAs);

    /// <summary>The question with ready answers; null where it is asked in words alone.</summary>
    private static ChoiceCard? Card(Draft draft, Stop stop)
    {
        string[] choices = stop switch
        {
            Stop.Connection => ["nothing_yet"],
            Stop.Offer => ["nothing_comes"],
            Stop.IsItYours => ["mine_yes", "mine_no"],
            Stop.HowLong => ["minutes_15", "minutes_20", "minutes_30"],
            Stop.HowItTravels => ["how_mail", "how_note", "how_message", "how_text", "how_phone"],
            _ => [],
        };
        return choices.Length == 0
            ? null
            : new ChoiceCard($"{draft.Id}:{stop}", draft.Version, Asking(draft, stop), [.. choices.Select(c => new CardChoice(Coach.Say(c), Coach.English(c)))]);
    }
}
