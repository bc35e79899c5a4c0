using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Drafting;
using NetworkCoachBot.Language.Profiles;
using NetworkCoachBot.Language.Referrals;

namespace NetworkCoachBot.Dialogs.Outreach;

/// <summary>Writing to somebody: the draft-first conversation, the guided walk, and the script's buttons.</summary>
public sealed class OutreachCapability(DraftDesk desk, OutreachReplies replies, ScriptButtons buttons, NewsRound news) : ICapability, ISteerable, IOverhears
{
    private static readonly Words Coach = new(OutreachWords.ResourceManager);

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
        if (reader is null && utterance?.Navigation == Navigation.Resume && await desk.CurrentAsync(dc.Context, cancellationToken) is { } open)
        {
            return await ResumeAsync(dc, open, cancellationToken);
        }

        if (reader is null && await news.BeginAsync(dc.Context, request.Text, cancellationToken))
        {
            return dc.Answered();
        }

        if (reader is not null && OpeningReader.FurtherReaders(utterance!, reader) is { Count: > 0 } more)
        {
            var scene = dc.Context.Scene();
            dc.Context.SetScene(scene with { Profile = scene.Profile with { Then = scene.Profile.Then.Concat(more.Select(m => Rest.WriteTo(m))).ToArray() } });
            await dc.Context.SendActivityAsync(MessageText.Plain(Coach.Say("one_by_one", 0, Names.Tidy(reader.Text), string.Join(", ", more.Select(Names.Tidy)))), cancellationToken);
        }

        var known = reader is { Resolved: { } person, Kind: not PersonMentionKind.Name } ? person : null;
        var unrecognised = OpeningReader.NameIn(utterance, reader);
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
        if (dc.ActiveDialog is null && utterance.People.All(p => p.Kind != PersonMentionKind.Name) && SaidSteps.In(utterance.Text) is { } step && await buttons.SaidAsync(dc, step, cancellationToken))
        {
            return new(DialogTurnStatus.Complete);
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

        if (dc.ActiveDialog is null && utterance.Intent is Intent.LogMeeting or Intent.None or Intent.AddContact or Intent.SetProfile && OpeningReader.AsksForMessage(utterance))
        {
            return await ServeAsync(dc, new Request(Intent.DraftOutreach, 0, utterance.Text.Length, utterance.Text), cancellationToken);
        }

        if (dc.ActiveDialog is not null || utterance.Intent is not (Intent.None or Intent.LogMeeting) || utterance.Navigation != Navigation.None
            || await desk.CurrentAsync(dc.Context, cancellationToken) is not { Own: null, Status: DraftStatus.Open } draft
            || utterance is { Intent: Intent.LogMeeting, People: [{ Kind: PersonMentionKind.Name } other, ..] } && !Names.CanMean(other.Text, draft.Reader.Name)
            || !DraftTaking.Adds(draft, utterance.Text))
        {
            return null;
        }

        // Thanks that were just written ask for one thing more; "she told me about the course" is no new meeting then.
        var asked = draft is { Kind: MessageKind.Thanks, Reason: null } && draft.Id == Openings.Key(dc.Context.Scene().Profile.Turns - 1);
        return utterance.Intent == Intent.None || asked
            ? await dc.BeginDialogAsync(nameof(OutreachDialog), new OutreachOptions { Text = utterance.Text, DraftId = draft.Id, Asked = asked ? Slot.Reason : null }, cancellationToken)
            : null;
    }

    /// <summary>The draft with another number where one as long was said, the link first; null where none was.</summary>
    private static Draft? WithNumber(Draft draft, string number) =>
        NumberMeant.Put(draft.Link, number) is { } link ? draft with { Link = link }
        : NumberMeant.Put(draft.Reason, number) is { } reason ? draft with { Reason = reason }
        : NumberMeant.Put(draft.Offer, number) is { } offer ? draft with { Offer = offer }
        : null;

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> SteerAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(utterance);
        if (await desk.CurrentAsync(dc.Context, cancellationToken) is not { } draft)
        {
            return null;
        }

        if (utterance.Correction?.Person is { } meant)
        {
            if (draft.Referrer is { } before && SaysReferrer(utterance, meant, before))
            {
                var other = Names.Tidy(meant.Text);
                await desk.KeepAsync(dc.Context, draft with { Referrer = new Referrer(other), Version = draft.Version + 1 }, cancellationToken);
                return await AgainAsync(dc, draft.Id, Coach.Say("referrer_meant", 0, other, draft.Reader.CalledAs), cancellationToken);
            }

            return await MeantAsync(dc, draft, Names.Tidy(meant.Text), cancellationToken);
        }

        if (NumberMeant.In(utterance.Text) is { } number && WithNumber(draft, number) is { } mended)
        {
            await desk.KeepAsync(dc.Context, mended with { Version = draft.Version + 1 }, cancellationToken);
            return await AgainAsync(dc, draft.Id, Coach.Say("meant", 0, number), cancellationToken);
        }

        if (draft.Gaps.Cast<Slot?>().FirstOrDefault() is not { } gap)
        {
            return null;
        }

        if (utterance.Reply == ReplyKind.Channel && DraftDesk.ChannelOf(utterance) is { } channel)
        {
            await desk.KeepAsync(dc.Context, draft with { Channel = channel, Version = draft.Version + 1 }, cancellationToken);
            return await SayAndAskAgainAsync(dc, Coach.Say("channel_changed", 0, Coach.Say("channel_a_" + channel)), cancellationToken);
        }

        if (TellsStory(utterance, gap, draft))
        {
            var scene = dc.Context.Scene();
            var story = utterance.Text.Trim();
            dc.Context.SetScene(scene with { Profile = scene.Profile with { Story = story } });
            await desk.KeepAsync(dc.Context, draft with { Story = story, Version = draft.Version + 1 }, cancellationToken);
            return await SayAndAskAgainAsync(dc, Coach.Say("story_kept", 0, draft.Reader.CalledAs), cancellationToken);
        }

        if (SaysNothing(utterance, gap, draft))
        {
            return await SayAndAskAgainAsync(dc, OutreachReplies.Help(draft, gap), cancellationToken);
        }

        switch (utterance.Navigation)
        {
            case Navigation.Help:
                return await SayAndAskAgainAsync(dc, OutreachReplies.Help(draft, gap), cancellationToken);
            case Navigation.Why:
                return await SayAndAskAgainAsync(dc, OutreachReplies.Why(draft, gap), cancellationToken);
            case Navigation.Back:
                return await BackAsync(dc, draft, cancellationToken);
            case Navigation.StartOver:
                await desk.KeepAsync(dc.Context, new Draft { Id = draft.Id, Reader = draft.Reader, PersonId = draft.PersonId, Channel = draft.Channel, Goal = draft.Goal, Sender = draft.Sender, Version = draft.Version + 1 }, cancellationToken);
                return await AgainAsync(dc, draft.Id, Coach.Say("restarted", 0, draft.Reader.CalledAs), cancellationToken);
            case Navigation.Later:
                await dc.CancelAllDialogsAsync(cancellationToken);
                await dc.Context.SendActivityAsync(MessageText.Plain(Coach.Say("kept", 0, draft.Reader.CalledAs)), cancellationToken);
                return new(DialogTurnStatus.Complete);
            default:
                return null;
        }
    }

    /// <summary>"I meant Jane said so", "Jane, not Kim": who sent the user there is corrected, and not who is written to.</summary>
    private static bool SaysReferrer(Utterance utterance, PersonMention meant, Referrer before) =>
        ReferralReader.IsWhoSent(utterance.Text[Math.Min(utterance.Text.Length, meant.Start + meant.Length)..])
        || utterance.Text.EndsWith($"not {Names.CalledAs(before.Name)}", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// What the user tells of themselves where a reason to write is asked for, with no word of the reader: their story, kept as that.
    /// </summary>
    private static bool TellsStory(Utterance utterance, Slot gap, Draft draft) =>
        gap == Slot.Reason && StoryReader.IsStory(utterance.Text) && !DraftTaking.SpeaksOf(draft, utterance.Text);

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

    /// <summary>A murmur, a bare yes where no yes or no was asked for, or a question back that is none for the reader.</summary>
    private static bool SaysNothing(Utterance utterance, Slot gap, Draft draft)
    {
        var words = utterance.Text.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var asksBack = utterance.Text.TrimEnd().EndsWith('?') && gap != Slot.Question && words.Length <= 6
            && (words.Length <= 2 || !DraftTaking.SpeaksOf(draft, utterance.Text) || words[0].ToLowerInvariant() is "does" or "do" or "is" or "would" or "will" or "should" or "did");
        var isDate = gap != Slot.Link && utterance.Dates is [{ IsBackground: false } date] && date.Length >= utterance.Text.Trim().TrimEnd('.', '!').Length;
        return utterance.Reply == ReplyKind.Murmur || isDate || utterance.Navigation is Navigation.Yes or Navigation.More || (asksBack && utterance.Navigation == Navigation.None && (utterance.Intent == Intent.None || utterance.ScoreInWalk < Interruptions.Sure));
    }

    private static async Task<DialogTurnResult> ResumeAsync(DialogContext dc, Draft draft, CancellationToken cancellationToken) =>
        await AgainAsync(dc, draft.Id, Coach.Say("resumed", 0, draft.Reader.CalledAs), cancellationToken);

    /// <summary>Says something, shows where the draft stands, and goes on.</summary>
    private static async Task<DialogTurnResult> AgainAsync(DialogContext dc, string draftId, string says, CancellationToken cancellationToken)
    {
        await dc.CancelAllDialogsAsync(cancellationToken);
        await dc.Context.SendActivityAsync(MessageText.Plain(says), cancellationToken);
        return await dc.BeginDialogAsync(nameof(OutreachDialog), new OutreachOptions { DraftId = draftId, Resumes = true }, cancellationToken);
    }

    private static async Task<DialogTurnResult> SayAndAskAgainAsync(DialogContext dc, string says, CancellationToken cancellationToken)
    {
        await dc.Context.SendActivityAsync(MessageText.Plain(says), cancellationToken);
        await dc.RepromptDialogAsync(cancellationToken);
        return Dialog.EndOfTurn;
    }

    /// <summary>"no, I meant Jane": the reader changes, what was said stays.</summary>
    private async Task<DialogTurnResult> MeantAsync(DialogContext dc, Draft draft, string name, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        var corrected = draft with { Reader = draft.Reader with { Name = name }, PersonId = $"p{scene.Profile.Turns}", Version = draft.Version + 1 };
        await desk.KeepAsync(dc.Context, corrected, cancellationToken);
        return await AgainAsync(dc, draft.Id, Coach.Say("meant", 0, name), cancellationToken);
    }

    /// <summary>The last answer is taken back and asked again.</summary>
    private async Task<DialogTurnResult> BackAsync(DialogContext dc, Draft draft, CancellationToken cancellationToken)
    {
        var settled = Plan.Asked(draft.Kind).Where(draft.Settled).ToArray();
        if (settled.Length == 0)
        {
            return await SayAndAskAgainAsync(dc, Coach.Say("back_first"), cancellationToken);
        }

        var reopened = draft.Reopen(settled[^1]);
        await desk.KeepAsync(dc.Context, reopened with { Version = draft.Version + 1 }, cancellationToken);
        await dc.CancelAllDialogsAsync(cancellationToken);
        return await dc.BeginDialogAsync(nameof(OutreachDialog), new OutreachOptions { DraftId = draft.Id, Resumes = true }, cancellationToken);
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
                await dc.CancelAllDialogsAsync(cancellationToken);
                await desk.KeepAsync(dc.Context, draft, cancellationToken);
                return await dc.BeginDialogAsync(nameof(WalkDialog), new WalkOptions { DraftId = draft.Id }, cancellationToken);
            default:
                return dc.ActiveDialog is null
                    ? await dc.BeginDialogAsync(nameof(OutreachDialog), new OutreachOptions { DraftId = draft.Id, Text = ((CardSubmission.Sketch.Answer)sketch).Value, Asked = draft.Gaps.Cast<Slot?>().FirstOrDefault() }, cancellationToken)
                    : await dc.ContinueDialogAsync(cancellationToken);
        }
    }
}
