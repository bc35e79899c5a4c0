using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Dialogs.Logging;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Contacts;
using NetworkCoachBot.Language.Drafting;
using NetworkCoachBot.Language.Logging;
using NetworkCoachBot.Language.Profiles;
using NetworkCoachBot.Language.Referrals;

namespace NetworkCoachBot.Dialogs.Outreach;

/// <content>Words that steer the draft conversation: back, skip, why, help, start over, and what is put right.</content>
public sealed partial class OutreachCapability
{
    /// <summary>Turns after a check in which "shorter" is about the message that was checked.</summary>
    private const int TurnsAfterCheck = 3;

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> SteerAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(utterance);
        if (await desk.CurrentAsync(dc.Context, cancellationToken) is not { } draft)
        {
            return null;
        }

        if (PeopleQuestions.MeansThis(utterance.Text))
        {
            await dc.CancelAllDialogsAsync(cancellationToken);
            return await DroppedAsync(dc, draft, cancellationToken);
        }

        if (await ElsewhereAsync(dc, utterance, draft, cancellationToken) is { } elsewhere)
        {
            return elsewhere;
        }

        if (Meant.In(utterance.Text) is { Not: { } not } pair && Names.Tidy(draft.Reader.Name).Split(' ').Contains(not, StringComparer.OrdinalIgnoreCase))
        {
            return await MeantAsync(dc, draft, Names.Tidy(pair.Text), cancellationToken);
        }

        if (Mending.Mend(draft, utterance, isOpen: true) is { } mended && (utterance.Correction?.Person is null || Meant.In(utterance.Text)?.Not is not null))
        {
            await desk.KeepAsync(dc.Context, mended.Draft, cancellationToken);
            return await AgainAsync(dc, draft.Id, Coach.Say(mended.Says, 0, mended.Meant), cancellationToken);
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

        if (SentReader.SaysItWent(utterance.Text))
        {
            // Said of a message that has gaps here: they sent it as they liked.
            await dc.CancelAllDialogsAsync(cancellationToken);
            return await dc.BeginDialogAsync(nameof(LogDialog), new LogOptions { Text = utterance.Text, PersonId = draft.PersonId, Name = draft.Reader.Name }, cancellationToken);
        }

        if (SaysWhomAlone(utterance) is { } alone && !Names.ShareAWord(alone, draft.Reader.Name))
        {
            return await MeantAsync(dc, draft, Names.Tidy(alone), cancellationToken);
        }

        if ((DraftQuestions.WantsNoAsk(utterance.Text) ? MessageKind.Give : DraftQuestions.WantsThanks(utterance.Text) ? MessageKind.Thanks : draft.Kind) is var kind && kind != draft.Kind)
        {
            await desk.KeepAsync(dc.Context, draft with { Kind = kind, Version = draft.Version + 1 }, cancellationToken);
            return await AgainAsync(dc, draft.Id, Coach.Say(kind == MessageKind.Give ? "gives_only" : "thanks_instead", 0, draft.Reader.CalledAs), cancellationToken);
        }

        if (draft.Referrer is { } sender && OfReferrer(utterance, sender, draft))
        {
            return await SayAndAskAgainAsync(dc, Coach.Say("of_referrer", 0, Names.CalledAs(sender.Name)), cancellationToken);
        }

        if (draft.Gaps.Cast<Slot?>().FirstOrDefault() is not { } gap)
        {
            return null;
        }

        if (DraftQuestions.WantsWalk(utterance.Text))
        {
            return await WalkAsync(dc, draft, cancellationToken);
        }

        if (SaidSteps.In(utterance.Text) is { } step)
        {
            return await WishedForAsync(dc, draft, step, cancellationToken);
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

        if (!AsksForLeave(utterance, gap) && await AskedBackAsync(dc, utterance, draft, gap, cancellationToken) is { } back)
        {
            return back;
        }

        if (gap == Slot.Question && utterance.Navigation == Navigation.None && IsForReader(utterance, draft))
        {
            return await dc.ContinueDialogAsync(cancellationToken);
        }

        if (AsksForLeave(utterance, gap))
        {
            return await SayAndAskAgainAsync(dc, Coach.Say("no_rule"), cancellationToken);
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

    /// <summary>"Delete that", about a message: it is thrown away, and who it was for stays.</summary>
    private async Task<DialogTurnResult> DroppedAsync(DialogContext dc, Draft draft, CancellationToken cancellationToken)
    {
        await desk.DropAsync(dc.Context, draft, cancellationToken);
        return await dc.AnswerAsync(Coach.Say("dropped", 0, draft.Reader.CalledAs), cancellationToken);
    }

    /// <summary>"Make it shorter" in the middle of a question: done to the message that was just checked, else kept for the one that is being written.</summary>
    private async Task<DialogTurnResult> WishedForAsync(DialogContext dc, Draft draft, ScriptStep step, CancellationToken cancellationToken)
    {
        if (step is ScriptStep.Keep)
        {
            await dc.CancelAllDialogsAsync(cancellationToken);
            await desk.KeepAsync(dc.Context, draft with { Status = DraftStatus.Kept }, cancellationToken);
            await dc.Context.SendActivityAsync(MessageText.Plain(Coach.Say("kept", 0, draft.Reader.CalledAs)), cancellationToken);
            return new(DialogTurnStatus.Complete);
        }

        var turn = dc.Context.Scene().Profile.Turns;
        if (await desk.OpenAsync(dc.Context, cancellationToken) is [{ IsBrought: true } brought, ..]
            && Enumerable.Range(1, TurnsAfterCheck).Any(ago => Openings.Key(turn - ago) == brought.Id))
        {
            await desk.KeepAsync(dc.Context, brought, cancellationToken);
            await buttons.SaidAsync(dc, step, cancellationToken);
            await desk.KeepAsync(dc.Context, draft, cancellationToken);
            await dc.RepromptDialogAsync(cancellationToken);
            return Dialog.EndOfTurn;
        }

        var wished = step switch { ScriptStep.Shorter => draft with { Shortened = 1 }, ScriptStep.Warmer => draft with { Warmer = true }, _ => draft };
        await desk.KeepAsync(dc.Context, wished with { Version = draft.Version + 1 }, cancellationToken);
        return await SayAndAskAgainAsync(dc, Coach.Say(step switch { ScriptStep.Shorter => "short_sketch", ScriptStep.Warmer => "warm_sketch", _ => "not_yet" }), cancellationToken);
    }

    /// <summary>"ok, just Carla": a name, and that it is the only one.</summary>
    private static string? SaysWhomAlone(Utterance utterance) =>
        utterance.People is [{ Kind: PersonMentionKind.Name } name] && utterance.Text.Trim().TrimEnd('.', '!').Replace(name.Text, "", StringComparison.Ordinal).ToLowerInvariant().Split([' ', ','], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } around
            && around.All(w => w is "ok" or "okay" or "no" or "just" or "only" or "to" or "then" or "please" or "actually" or "let's" or "do" or "take") && around.Any(w => w is "just" or "only") ? name.Text : null;

    /// <summary>"We're old friends, Kim and I": said of who sent the user there, and not of the reader.</summary>
    private static bool OfReferrer(Utterance utterance, Referrer sender, Draft draft) =>
        utterance.People.Any(p => p.Kind == PersonMentionKind.Name && Names.ShareAWord(p.Text, sender.Name)) && utterance.People.All(p => !Names.ShareAWord(p.Text, draft.Reader.Name)) && ReferralReader.IsOfUsTwo(utterance.Text);

    /// <summary>"I meant Jane said so", "Jane, not Kim": who sent the user there is corrected, and not who is written to.</summary>
    private static bool SaysReferrer(Utterance utterance, PersonMention meant, Referrer before) =>
        ReferralReader.IsWhoSent(utterance.Text[Math.Min(utterance.Text.Length, meant.Start + meant.Length)..])
        || utterance.Text.EndsWith($"not {Names.CalledAs(before.Name)}", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// What the user tells of themselves where a reason to write is asked for, with no word of the reader: their story, kept as that.
    /// </summary>
    private static bool TellsStory(Utterance utterance, Slot gap, Draft draft) =>
        gap == Slot.Reason && StoryReader.IsStory(utterance.Text) && !DraftTaking.SpeaksOf(draft, utterance.Text);

    /// <summary>"where does she get the raw files from?", "is there a way to keep logs that researchers can use?", where a question for the reader was asked for.</summary>
    private static bool IsForReader(Utterance utterance, Draft draft)
    {
        string[] words = [.. utterance.Text.ToLowerInvariant().Split([' ', ',', '.', '!', '?', '\n'], StringSplitOptions.RemoveEmptyEntries)];
        return utterance.Text.TrimEnd().EndsWith('?') && words.Length >= 5 && !words.Any(w => w is "you" or "your" or "coach" or "bot" or "me" or "my" or "mine" or "i" or "i'm" or "this")
            && (DraftTaking.SpeaksOf(draft, utterance.Text) || words.Length >= 7);
    }

    /// <summary>"is it weird that we never met?": asked of the coach, about what nothing here settles.</summary>
    private static bool AsksForLeave(Utterance utterance, Slot gap) =>
        gap != Slot.Question && utterance.Navigation == Navigation.None && DraftQuestions.AsksForLeave(utterance.Text) && !(Interruptions.Wishes.Contains(utterance.Intent) && utterance.ScoreInWalk >= Interruptions.Sure);

    /// <summary>A murmur, a bare yes where no yes or no was asked for, or a question back that is none for the reader.</summary>
    private static bool SaysNothing(Utterance utterance, Slot gap, Draft draft)
    {
        var words = utterance.Text.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var asksBack = utterance.Text.TrimEnd().EndsWith('?') && gap != Slot.Question && words.Length <= 6
            && (words.Length <= 2 || !DraftTaking.SpeaksOf(draft, utterance.Text) || words[0].ToLowerInvariant() is "does" or "do" or "is" or "would" or "will" or "should" or "did");
        var isDate = gap != Slot.Link && utterance.Dates is [{ IsBackground: false } date] && date.Length >= utterance.Text.Trim().TrimEnd('.', '!').Length;
        return utterance.Reply == ReplyKind.Murmur || isDate || DraftQuestions.SaysNothingYet(utterance.Text) || utterance.Navigation is Navigation.Yes or Navigation.More || (asksBack && utterance.Navigation == Navigation.None && (utterance.Intent == Intent.None || utterance.ScoreInWalk < Interruptions.Sure));
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

    /// <summary>"no, I meant Jane": the reader changes, what was said stays. Who was put down for this draft alone is Jane now; somebody known before stays who they are.</summary>
    private async Task<DialogTurnResult> MeantAsync(DialogContext dc, Draft draft, string name, CancellationToken cancellationToken)
    {
        var corrected = draft with { Reader = draft.Reader with { Name = name }, PersonId = Openings.BringsPerson(draft) ? draft.PersonId : Openings.PersonKey(dc.Context.Scene().Profile.Turns), Version = draft.Version + 1 };
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
}
