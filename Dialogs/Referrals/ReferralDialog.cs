using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Coaching.Referrals;
using NetworkCoachBot.Dialogs.Outreach;
using NetworkCoachBot.Dialogs.People;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Contacts;
using NetworkCoachBot.Language.Referrals;

namespace NetworkCoachBot.Dialogs.Referrals;

/// <summary>Who is to be reached through whom. Kept in the dialog's state.</summary>
public sealed record ReferralOptions
{
    /// <summary>Key of the contact; their introducer is kept with them.</summary>
    public string ContactId { get; init; } = "";

    /// <summary>How well the user knows the referrer, once said.</summary>
    public Closeness YouKnow { get; init; }

    /// <summary>How well the referrer knows the contact, once said.</summary>
    public Closeness TheyKnow { get; init; }
}

/// <summary>
/// The warmth gate (F11, P5): how well do you know the referrer, how do they know the contact; then the note that fits, or
/// the advice to warm it first.
/// </summary>
public sealed class ReferralDialog : ComponentDialog, ITakesAnswers
{
    private const string Gate = "gate";

    private static readonly Words Coach = new(ReferralWords.ResourceManager);

    private readonly PeopleDesk _people;

    public ReferralDialog(PeopleDesk people)
        : base(nameof(ReferralDialog))
    {
        _people = people;
        AddDialog(new WaterfallDialog(Gate, [AskHowWellYouKnowAsync, TakeYouKnowAsync, AskHowTheyKnowAsync, TakeTheyKnowAsync, AdviseAsync]));
        AddDialog(new AskPrompt(nameof(AskPrompt)));
        InitialDialogId = Gate;
    }

    /// <inheritdoc/>
    public bool IsAnswer(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return !PeopleQuestions.Asks(utterance.Text) && utterance.Intent is not (Intent.DraftOutreach or Intent.DeleteData or Intent.CheckDraft);
    }

    private static ReferralOptions Options(WaterfallStepContext step) => (ReferralOptions)step.Options;

    private async Task<DialogTurnResult> AskHowWellYouKnowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var options = Options(step);
        if (await ContactAsync(step, cancellationToken) is not { IntroducedByName: { } referrer } contact)
        {
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (options.YouKnow != Closeness.Unknown)
        {
            return await step.NextAsync(options.YouKnow, cancellationToken);
        }

        var kept = contact.IntroducedBy is { } id ? await _people.FindAsync(step.Context, id, cancellationToken) : null;
        var known = kept is null || kept.Strength == Strength.Stranger ? Closeness.Unknown : WarmthGate.Of(kept.StrengthOn(step.Context.Scene().Today));
        return known != Closeness.Unknown
            ? await step.ReplaceDialogAsync(Gate, options with { YouKnow = known }, cancellationToken)
            : await AskAsync(step, "you", contact, Coach.Say("ask_you", 0, OutreachReplies.Called(referrer), Names.CalledAs(contact.Name)), ["you_well", "you_some", "you_barely"], cancellationToken);
    }

    private async Task<DialogTurnResult> TakeYouKnowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is Closeness known)
        {
            return await step.NextAsync(known, cancellationToken);
        }

        return await step.ReplaceDialogAsync(Gate, Options(step) with { YouKnow = HowWell((Said)step.Result) }, cancellationToken);
    }

    private async Task<DialogTurnResult> AskHowTheyKnowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var options = Options(step);
        if (await ContactAsync(step, cancellationToken) is not { IntroducedByName: { } referrer } contact)
        {
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var they = options.TheyKnow != Closeness.Unknown ? options.TheyKnow : contact.HowIntroducerKnows is { } how ? HowWell(how) : Closeness.Unknown;
        return WarmthGate.Next(options.YouKnow, they, contact.IntroducerMayBeNamed) == GateStep.AskHowReferrerKnows
            ? await AskAsync(step, "they", contact, Coach.Say("ask_they", 0, OutreachReplies.Called(referrer), Names.CalledAs(contact.Name)), ["they_unknown"], cancellationToken)
            : await step.NextAsync(they, cancellationToken);
    }

    private async Task<DialogTurnResult> TakeTheyKnowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is not Said said)
        {
            return await step.NextAsync(step.Result, cancellationToken);
        }

        var they = HowWell(said);
        if (they != Closeness.Barely && await ContactAsync(step, cancellationToken) is { } contact)
        {
            await _people.ChangeAsync(step.Context, contact, [new PersonChange.IntroducerKnows(said.Text.Trim())], cancellationToken);
        }

        return await step.NextAsync(they, cancellationToken);
    }

    private async Task<DialogTurnResult> AdviseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (await ContactAsync(step, cancellationToken) is not { IntroducedByName: { } referrer } contact)
        {
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var next = WarmthGate.Next(Options(step).YouKnow, (Closeness)step.Result, contact.IntroducerMayBeNamed);
        if (next == GateStep.Write)
        {
            return await step.ReplaceDialogAsync(nameof(OutreachDialog), new OutreachOptions { PersonId = contact.Id, ReaderName = contact.Name }, cancellationToken);
        }

        await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say($"advice_{next}", 0, OutreachReplies.Called(referrer), Names.CalledAs(contact.Name))), cancellationToken);
        if (next != GateStep.WarmReferrer)
        {
            await step.Context.SendActivityAsync(MessageText.Plain(await NoteAsync(step, next, referrer, contact, cancellationToken)), cancellationToken);
        }

        await step.Context.SendActivityAsync(ReferralReplies.AfterNote(contact, next, step.Context.Scene()), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private async Task<string> NoteAsync(WaterfallStepContext step, GateStep next, string referrer, Person contact, CancellationToken cancellationToken)
    {
        if (next == GateStep.AskForName)
        {
            return ReferralNotes.MayIUseYourName(referrer, contact.Name);
        }

        var drafts = await _people.Notebook.ListDraftsAsync(step.Context.Scene().User, 20, cancellationToken);
        var draft = drafts.FirstOrDefault(d => d.PersonId == contact.Id) ?? new Draft { Reader = new Reader(contact.Name, contact.Role, contact.Company) };
        return Composer.NoteToReferrer(draft with { Referrer = new Referrer(referrer) })!;
    }

    private Task<Person?> ContactAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        _people.FindAsync(step.Context, Options(step).ContactId, cancellationToken);

    private static async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, string key, Person contact, string question, string[] choices, CancellationToken cancellationToken)
    {
        var card = new ChoiceCard($"gate:{key}:{contact.Id}", contact.Version, question, [.. choices.Select(c => new CardChoice(Coach.Say(c), Coach.English(c)))]);
        await step.Context.SendActivityAsync(card.ToActivity(step.Context.Scene().Surface), cancellationToken);
        return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(MessageText.Plain(question), card, Asking.ForWords(Coach.Say($"help_{key}"), Coach.Say($"why_{key}"))), cancellationToken);
    }

    /// <summary>"my uncle" stays as it is; "Ana Ruiz" is Ana.</summary>
    private static Closeness HowWell(Said said) => said.Navigation is Navigation.Skip or Navigation.No ? Closeness.Barely : HowWell(said.Text);

    /// <summary>How well two know each other, as told.</summary>
    internal static Closeness HowWell(string text) => ClosenessReader.Read(text) switch
    {
        SaidCloseness.Barely => Closeness.Barely,
        SaidCloseness.Well => Closeness.Well,
        _ => Closeness.Somewhat,
    };
}
