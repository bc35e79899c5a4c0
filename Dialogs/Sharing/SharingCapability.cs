using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Groups;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Dialogs.Critique;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Groups;

namespace NetworkCoachBot.Dialogs.Sharing;

/// <summary>
/// A member shows the coach of their group one message or one thing they are stuck with, and the coach answers (F73): each
/// sees beforehand exactly what the other will read, and nothing goes out but by their word.
/// </summary>
public sealed class SharingCapability(NoteDesk desk, KeptDrafts drafts, CheckDesk check) : ICapability, IOverhears
{
    private const int LongestSmallWord = 80;

    // What the two buttons send is read like words that are typed.
    private const string SayDraft = "share my message with my coach";
    private const string SayStuck = "tell my coach what I'm stuck with";

    private static readonly Words Coach = new(SharingWords.ResourceManager);

    /// <inheritdoc/>
    public IEnumerable<Dialog> Dialogs => [new NoteDialog(desk)];

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> OverhearAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(utterance);
        if (await DecidedAsync(dc, utterance, cancellationToken) is { } decided)
        {
            return decided;
        }

        switch (ShareReader.Read(utterance.Text))
        {
            case ShareWish.Draft wish:
                return await ShareDraftAsync(dc, wish, cancellationToken);
            case ShareWish.Stuck wish:
                return await desk.GoOnAsync(dc, desk.Begin(dc.Context, NoteKind.Stuck) with { Text = wish.Text ?? "" }, cancellationToken);
            case ShareWish.Something wish when wish.IsSure || (await desk.CoachesAsync(dc.Context, cancellationToken)).Count > 0:
                return await AskWhatAsync(dc, cancellationToken);
            case ShareWish.Answer wish when await desk.Notes.LastReceivedAsync(dc.Context.Scene().User, cancellationToken) is { } last
                && (wish.Whom is null || (last.FromName.Contains(wish.Whom.Split(' ')[0], StringComparison.OrdinalIgnoreCase) && Names.CanMean(wish.Whom, last.FromName))):
                return await AnswerAsync(dc, last, cancellationToken);
            default:
                return null;
        }
    }

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> PressAsync(DialogContext dc, CardSubmission submission, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (submission is CardSubmission.Choice { Value: var told } && told.StartsWith(NoteCards.Tell, StringComparison.Ordinal))
        {
            return await desk.GoOnAsync(dc, desk.Begin(dc.Context, NoteKind.Stuck) with { Text = told[NoteCards.Tell.Length..].Trim() }, cancellationToken);
        }

        if (submission is not CardSubmission.Choice choice || choice.On.Id.IndexOf(':', StringComparison.Ordinal) is not (> 0 and var colon))
        {
            return null;
        }

        var (card, id, user) = (choice.On.Id[..(colon + 1)], choice.On.Id[(colon + 1)..], dc.Context.Scene().User);
        switch (card)
        {
            case NoteCards.Preview:
                return await dc.AnswerAsync(await desk.DecideAsync(dc.Context, await desk.Notes.FindAsync(user, id, cancellationToken), choice.Value == NoteCards.Send, cancellationToken), cancellationToken);
            case NoteCards.Answer:
                return await desk.Notes.FindReceivedAsync(user, id, cancellationToken) is { } received
                    ? await AnswerAsync(dc, received, cancellationToken)
                    : await dc.AnswerAsync(Coach.Say("taken_back"), cancellationToken);
            case NoteCards.Whom:
                var coach = (await desk.CoachesAsync(dc.Context, cancellationToken)).FirstOrDefault(c => c.Id == choice.Value);
                return await desk.Notes.FindAsync(user, id, cancellationToken) is { IsSent: false } note && coach is not null
                    ? await desk.GoOnAsync(dc, NoteDesk.Addressed(note, coach), cancellationToken)
                    : await dc.AnswerAsync(Coach.Say("gone"), cancellationToken);
            default:
                return null;
        }
    }

    /// <summary>A word right after a note was shown: "send it", or a plain yes or no where nothing else is asked; or whom it is for.</summary>
    private async Task<DialogTurnResult?> DecidedAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        if (utterance.Text.Length > LongestSmallWord || await desk.JustAskedAsync(dc.Context, cancellationToken) is not { } note)
        {
            return null;
        }

        if (note.To is null)
        {
            var coaches = await desk.CoachesAsync(dc.Context, cancellationToken);
            return coaches.Where(c => IsMeant(c, utterance.Text.Trim().TrimEnd('.', '!'))).ToArray() is [var only] ? await desk.GoOnAsync(dc, NoteDesk.Addressed(note, only), cancellationToken) : null;
        }

        var isAnswer = dc.ActiveDialog is null && utterance.Answer != Answer.NotGiven;
        var drops = Coach.IsTyped("drop", utterance.Text) || (isAnswer && utterance.Answer != Answer.Yes);
        return drops || isAnswer || ShareReader.Sends(utterance.Text) || Coach.IsTyped("send", utterance.Text)
            ? await dc.AnswerAsync(await desk.DecideAsync(dc.Context, note, !drops, cancellationToken), cancellationToken)
            : null;
    }

    private static bool IsMeant(GroupCoach coach, string said) =>
        new[] { NoteCards.Named(coach), coach.Name, Names.CalledAs(coach.Name), coach.Group ?? coach.Name }.Contains(said, StringComparer.OrdinalIgnoreCase);

    private async Task<DialogTurnResult> ShareDraftAsync(DialogContext dc, ShareWish.Draft wish, CancellationToken cancellationToken)
    {
        var note = desk.Begin(dc.Context, NoteKind.Draft);
        if (wish.Text is { } said)
        {
            return await desk.GoOnAsync(dc, note with { Text = said }, cancellationToken);
        }

        var coaches = await desk.CoachesAsync(dc.Context, cancellationToken);
        return coaches.Count == 0 ? await dc.AnswerAsync(Coach.Say("no_group"), cancellationToken)
            : await drafts.FindAsync(dc.Context.Scene(), wish.Reader, cancellationToken) is { } draft ? await desk.GoOnAsync(dc, note with { Text = check.Whole(draft) }, cancellationToken)
            : await dc.AnswerAsync(wish.Reader is null ? Coach.Say("no_draft") : Coach.Say("no_draft_to", 0, Names.Tidy(wish.Reader)), cancellationToken);
    }

    /// <summary>One message or one thing they are stuck with: a tap says which.</summary>
    private async Task<DialogTurnResult> AskWhatAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        if ((await desk.CoachesAsync(dc.Context, cancellationToken)).Count == 0 || await drafts.FindAsync(scene, null, cancellationToken) is not { } draft)
        {
            return await desk.GoOnAsync(dc, desk.Begin(dc.Context, NoteKind.Stuck), cancellationToken);
        }

        var title = draft.Reader.Name.Length == 0 ? Coach.Say("my_message") : Coach.Say("my_message_to", 0, draft.Reader.CalledAs);
        var card = new ChoiceCard(Door.SaidBefore, scene.Profile.Turns, Coach.Say("what"), [new(title, SayDraft), new(Coach.Say("stuck"), SayStuck)]);
        return await dc.AnswerAsync(card.ToActivity(scene.Surface), cancellationToken);
    }

    private Task<DialogTurnResult> AnswerAsync(DialogContext dc, CoachNote received, CancellationToken cancellationToken)
    {
        var answer = desk.Begin(dc.Context, NoteKind.Answer) with { To = received.From, ToName = received.FromName, Group = received.Group, Answers = received.Id };
        return dc.BeginDialogAsync(nameof(NoteDialog), answer, cancellationToken);
    }
}
