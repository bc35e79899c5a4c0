using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Critique;
using NetworkCoachBot.Dialogs.People;
using NetworkCoachBot.Dialogs.Referrals;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Contacts;
using NetworkCoachBot.Language.Drafting;
using NetworkCoachBot.Language.Logging;

namespace NetworkCoachBot.Dialogs.Outreach;

/// <summary>Writing to somebody: the draft-first conversation, the guided walk, and the script's buttons.</summary>
public sealed partial class OutreachCapability(DraftDesk desk, PeopleDesk people, OutreachReplies replies, ScriptButtons buttons, NewsRound news) : ICapability, ISteerable, IOverhears
{
    /// <summary>What can be begun where nothing is open.</summary>
    private static readonly string[] Starts = ["next", "write", "check", "log"];

    private static readonly Words Coach = new(OutreachWords.ResourceManager);

    /// <summary>Turns in which a message that is for nobody named is for whoever was spoken of.</summary>
    private const int Fresh = 2;

    /// <inheritdoc/>
    public IReadOnlyCollection<Intent> Intents { get; } = [Intent.DraftOutreach];

    /// <inheritdoc/>
    public IEnumerable<Dialog> Dialogs => [new OutreachDialog(desk, replies), new WalkDialog(desk, replies)];

    /// <inheritdoc/>
    public string DialogId => nameof(OutreachDialog);

    /// <inheritdoc/>
    public async Task<DialogTurnResult> ServeAsync(DialogContext dc, Request request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(request);
        var utterance = dc.Context.Scene().Utterance;
        var reader = utterance is null ? null : OpeningReader.ReaderOf(utterance, [.. utterance.People.Where(request.Holds)]);
        if (reader is null && utterance?.Navigation == Navigation.Resume)
        {
            return await GoOnAsync(dc, cancellationToken);
        }

        if (reader is null && await news.BeginAsync(dc.Context, request.Text, cancellationToken))
        {
            return dc.Answered();
        }

        if (reader is not null && DraftQuestions.TakesUp(request.Text) && (await desk.OpenAsync(dc.Context, cancellationToken)).FirstOrDefault(d => Names.CanMean(reader.Text, d.Reader.Name)) is { } begun)
        {
            return await TakeUpAsync(dc, begun.Id, cancellationToken);
        }

        if (reader is not null && OpeningReader.FurtherReaders(utterance!, reader) is { Count: > 0 } more)
        {
            var scene = dc.Context.Scene();
            dc.Context.SetScene(scene with { Profile = scene.Profile with { Then = scene.Profile.Then.Concat(more.Select(m => Rest.WriteTo(m))).ToArray() } });
            await dc.Context.SendActivityAsync(MessageText.Plain(Coach.Say("one_by_one", 0, Names.Tidy(reader.Text), string.Join(", ", more.Select(Names.Tidy)))), cancellationToken);
        }

        if (reader is null && OpeningReader.IsBareOrder(request.Text) && dc.Context.Scene().Profile is { Recent: [var spoken, ..] } profile && profile.Turns - spoken.Turn <= Fresh)
        {
            // "draft something", right after somebody was spoken of: it is for them.
            var refused = await people.FindAsync(dc.Context, spoken.Id, cancellationToken) is { Timeline: [.., { Kind: ContactKind.Refused }] };
            return await dc.BeginDialogAsync(nameof(OutreachDialog), new OutreachOptions { ReaderName = spoken.Name, PersonId = spoken.Id, Channel = DraftDesk.ChannelOf(utterance), Kind = refused ? MessageKind.AnswerToNo : null, IsReady = refused }, cancellationToken);
        }

        var known = reader is { Resolved: { } person, Kind: not PersonMentionKind.Name } ? person : null;
        var unrecognised = OpeningReader.NameIn(utterance, reader);
        if (reader is not null && OpeningReader.IsOnlyTo(request.Text, reader.Text) && await desk.CanMeanAsync(dc.Context, reader.Text, cancellationToken) is [{ IntroducedByName: not null, IntroducerMayBeNamed: null, LastContact: null } introduced] && (await desk.OpenAsync(dc.Context, cancellationToken)).All(d => d.PersonId != introduced.Id))
        {
            // Whoever came through somebody passes the gate first (P5).
            return await dc.BeginDialogAsync(nameof(ReferralDialog), new ReferralOptions { ContactId = introduced.Id }, cancellationToken);
        }

        var options = new OutreachOptions
        {
            Text = request.Text,
            ReaderName = unrecognised ?? known?.Name ?? (reader is null ? null : Names.Tidy(reader.Text)),
            PersonId = unrecognised is null ? known?.Id : null,
            Channel = DraftDesk.ChannelOf(utterance),
        };
        return await dc.BeginDialogAsync(nameof(OutreachDialog), options, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> PressAsync(DialogContext dc, CardSubmission submission, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return submission switch
        {
            CardSubmission.Script script => await buttons.PressAsync(dc, script, cancellationToken),
            CardSubmission.Sketch sketch => await SketchAsync(dc, sketch, cancellationToken),
            CardSubmission.Choice { On.Id: OutreachReplies.DraftsCard } choice => await TakeUpAsync(dc, choice.Value, cancellationToken),
            _ => await news.PressAsync(dc, submission, cancellationToken),
        };
    }

    /// <summary>Another word about the reader, right after their message was written, belongs into it: "and how he got nights to agree".</summary>
    public async Task<DialogTurnResult?> OverhearAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(utterance);
        if (dc.ActiveDialog?.Id is null or nameof(CheckDialog) && utterance.People.All(p => p.Kind != PersonMentionKind.Name) && SaidSteps.In(utterance.Text) is { } step && await buttons.SaidAsync(dc, step, cancellationToken))
        {
            await dc.CancelAllDialogsAsync(cancellationToken);
            return new(DialogTurnStatus.Complete);
        }

        if (dc.ActiveDialog is null && SentReader.SaysItWent(utterance.Text) && await desk.CurrentAsync(dc.Context, cancellationToken) is { Status: DraftStatus.Open, IsBrought: false } given && !Plan.Requests(given.Kind) && given.Kind != MessageKind.Reminder && await buttons.SaidAsync(dc, ScriptStep.Sent, cancellationToken))
        {
            // Thanks and gifts asked for nothing, so no answer is waited for.
            return new(DialogTurnStatus.Complete);
        }

        if (dc.ActiveDialog is null && (TakenBackReader.IsNotSo(utterance.Text) || AnswerWords.IsUndo(utterance.Text)) && await desk.CurrentAsync(dc.Context, cancellationToken) is { SentIn: { } turn } sent
            && await people.UndoAsync(dc.Context, PeopleDesk.UndoId(turn), cancellationToken) is not null)
        {
            await desk.KeepAsync(dc.Context, sent with { Status = DraftStatus.Open, SentOn = null, SentIn = null, Version = sent.Version + 1 }, cancellationToken);
            return await dc.AnswerAsync(Coach.Say("not_sent", 0, sent.Reader.CalledAs), cancellationToken);
        }

        if (dc.ActiveDialog is null && PeopleQuestions.MeansThis(utterance.Text) && dc.Context.Scene().Profile is { Recent: [var reader, ..] } now && now.LastSet?.Turn != now.Turns - 1 && now.Turns - reader.Turn <= 1
            && await desk.CurrentAsync(dc.Context, cancellationToken) is { Status: DraftStatus.Open } shown && shown.PersonId == reader.Id && (await people.Notebook.FindUndoAsync(dc.Context.Scene().User, cancellationToken))?.Id != PeopleDesk.UndoId(now.Turns - 1))
        {
            return await DroppedAsync(dc, shown, cancellationToken);
        }

        if (dc.ActiveDialog is null && await PutRightAsync(dc, utterance, cancellationToken) is { } right)
        {
            return right;
        }

        if (dc.ActiveDialog?.Id == nameof(OutreachDialog) && await desk.CurrentAsync(dc.Context, cancellationToken) is { } begun && await NameMendedAsync(dc, utterance, begun, cancellationToken) is { } mended)
        {
            return mended;
        }

        if (dc.ActiveDialog is null && NoAnswerReader.AsksForRemedy(utterance.Text) && await desk.CurrentAsync(dc.Context, cancellationToken) is { Status: DraftStatus.Open } doubted)
        {
            return await dc.AnswerAsync(replies.LikelyOf(doubted, dc.Context.Scene()), cancellationToken);
        }

        if (DraftQuestions.AsksForDrafts(utterance.Text))
        {
            await dc.Context.SendActivityAsync(replies.Drafts(await desk.OpenAsync(dc.Context, cancellationToken), dc.Context.Scene()), cancellationToken);
            return new(DialogTurnStatus.Complete);
        }

        if (dc.ActiveDialog is null && NewsReader.IsGoodNews(utterance.Text) && await news.BeginAsync(dc.Context, utterance.Text, cancellationToken))
        {
            return new(DialogTurnStatus.Complete);
        }

        if (dc.ActiveDialog is null && utterance.Navigation == Navigation.Why && await desk.CurrentAsync(dc.Context, cancellationToken) is { Status: DraftStatus.Open, Own: null } finished && !finished.Gaps.Any())
        {
            await dc.Context.SendActivityAsync(MessageText.Plain(Coach.Say("why_message", 0, finished.Reader.CalledAs, replies.LikelyOf(finished, dc.Context.Scene()))), cancellationToken);
            return new(DialogTurnStatus.Complete);
        }

        if (dc.ActiveDialog is null && (utterance.Intent is Intent.LogMeeting or Intent.None or Intent.AddContact or Intent.SetProfile || utterance is { Intent: Intent.DraftOutreach, Score: < Interruptions.Sure }) && OpeningReader.AsksForMessage(utterance))
        {
            return await ServeAsync(dc, new Request(Intent.DraftOutreach, 0, utterance.Text.Length, utterance.Text), cancellationToken);
        }

        // "but I could help her move", where nobody else is named, is no wish for another message.
        var isMore = utterance.Intent == Intent.None || (utterance is { Intent: Intent.LogMeeting, Score: < Interruptions.QuiteSure } && utterance.People.All(p => p.Kind != PersonMentionKind.Name) && LogReader.Read(utterance.Text) is { Happened: Happened.Unsaid }) || (utterance is { Intent: Intent.DraftOutreach, Why.Rule: null } && utterance.People.All(p => p.Kind != PersonMentionKind.Name));
        if (dc.ActiveDialog is not null || !(isMore || utterance.Intent == Intent.LogMeeting) || utterance.Navigation != Navigation.None
            || await desk.CurrentAsync(dc.Context, cancellationToken) is not { Own: null, Status: DraftStatus.Open } draft
            || utterance is { Intent: Intent.LogMeeting, People: [{ Kind: PersonMentionKind.Name } other, ..] } && !Names.CanMean(other.Text, draft.Reader.Name)
            || !DraftTaking.Adds(draft, utterance.Text))
        {
            return null;
        }

        // Thanks that were just written ask for one thing more; "she told me about the course" is no new meeting then.
        var asked = draft is { Kind: MessageKind.Thanks, Reason: null } && draft.Id == Openings.Key(dc.Context.Scene().Profile.Turns - 1);
        return isMore || asked
            ? await dc.BeginDialogAsync(nameof(OutreachDialog), new OutreachOptions { Text = utterance.Text, DraftId = draft.Id, Asked = asked ? Slot.Reason : null }, cancellationToken)
            : null;
    }

    /// <summary>"No wait, it was a Tuesday", right after a message was shown: it is shown again as it is meant.</summary>
    private async Task<DialogTurnResult?> PutRightAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        var profile = dc.Context.Scene().Profile;
        if (profile.LastSet?.Turn == profile.Turns - 1 || await desk.CurrentAsync(dc.Context, cancellationToken) is not { Status: DraftStatus.Open } draft
            || (draft.PersonId is { } reader && profile.Recent is [var last, ..] && last.Id != reader)
            || Mending.Mend(draft, utterance, isOpen: false) is not { } mended)
        {
            return null;
        }

        await desk.KeepAsync(dc.Context, mended.Draft, cancellationToken);
        if (mended.Draft.Own is null)
        {
            return await AgainAsync(dc, draft.Id, Coach.Say(mended.Says, 0, mended.Meant), cancellationToken);
        }

        await dc.Context.SendActivityAsync(MessageText.Plain(Coach.Say(mended.Says, 0, mended.Meant)), cancellationToken);
        await buttons.SaidAsync(dc, draft.IsBrought ? ScriptStep.Check : ScriptStep.Save, cancellationToken);
        return new(DialogTurnStatus.Complete);
    }

    /// <summary>"Go on": the message on the table, else those that are kept, else what could be done.</summary>
    private async Task<DialogTurnResult> GoOnAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        if (await desk.CurrentAsync(dc.Context, cancellationToken) is { Status: DraftStatus.Open, Own: null } open)
        {
            return await ResumeAsync(dc, open, cancellationToken);
        }

        var scene = dc.Context.Scene();
        var kept = await desk.OpenAsync(dc.Context, cancellationToken);
        var none = new ChoiceCard(Door.SaidBefore, scene.Profile.Turns, Coach.Say("resume_none"), [.. Starts.Select(s => new CardChoice(Coach.Say("start_" + s), Coach.English("say_" + s)))]);
        await dc.Context.SendActivityAsync(kept.Count > 0 ? replies.Drafts(kept, scene) : none.ToActivity(scene.Surface), cancellationToken);
        return new(DialogTurnStatus.Complete);
    }

    /// <summary>A kept draft, on the table again.</summary>
    private async Task<DialogTurnResult> TakeUpAsync(DialogContext dc, string draftId, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(dc.Context, draftId, cancellationToken) is not { } draft)
        {
            return await dc.AnswerAsync(Coach.Say("gone"), cancellationToken);
        }

        await dc.CancelAllDialogsAsync(cancellationToken);
        await desk.KeepAsync(dc.Context, draft with { Status = DraftStatus.Open, Version = draft.Version + 1 }, cancellationToken);
        if (draft.Gaps.Any() && draft.Own is null)
        {
            return await ResumeAsync(dc, draft, cancellationToken);
        }

        await buttons.SaidAsync(dc, draft.IsBrought ? ScriptStep.Check : ScriptStep.Save, cancellationToken);
        return new(DialogTurnStatus.Complete);
    }

    /// <summary>The guided walk, in place of one question after another.</summary>
    private async Task<DialogTurnResult> WalkAsync(DialogContext dc, Draft draft, CancellationToken cancellationToken)
    {
        await dc.CancelAllDialogsAsync(cancellationToken);
        await desk.KeepAsync(dc.Context, draft, cancellationToken);
        return await dc.BeginDialogAsync(nameof(WalkDialog), new WalkOptions { DraftId = draft.Id }, cancellationToken);
    }

    private async Task<DialogTurnResult> SketchAsync(DialogContext dc, CardSubmission.Sketch sketch, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(dc.Context, sketch.On.Id, cancellationToken) is not { } draft)
        {
            return await dc.AnswerAsync(Coach.Say("gone"), cancellationToken);
        }

        if (draft.Version != sketch.On.Version && sketch is not CardSubmission.Sketch.Keep)
        {
            return await AgainAsync(dc, draft.Id, Coach.Say("old_card"), cancellationToken);
        }

        switch (sketch)
        {
            case CardSubmission.Sketch.Keep:
                await dc.CancelAllDialogsAsync(cancellationToken);
                await desk.KeepAsync(dc.Context, draft with { Status = DraftStatus.Kept }, cancellationToken);
                await dc.Context.SendActivityAsync(MessageText.Plain(Coach.Say("kept", 0, draft.Reader.CalledAs)), cancellationToken);
                return new(DialogTurnStatus.Complete);
            case CardSubmission.Sketch.Walk:
                return await WalkAsync(dc, draft, cancellationToken);
            default:
                return dc.ActiveDialog is null
                    ? await dc.BeginDialogAsync(nameof(OutreachDialog), new OutreachOptions { DraftId = draft.Id, Text = ((CardSubmission.Sketch.Answer)sketch).Value, Asked = draft.Gaps.Cast<Slot?>().FirstOrDefault() }, cancellationToken)
                    : await dc.ContinueDialogAsync(cancellationToken);
        }
    }
}
