using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Dialogs.Logging;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Drafting;

namespace NetworkCoachBot.Dialogs.Outreach;

/// <content>What is typed where the draft asks something, and is no answer: it is served or answered, and never becomes a part of the message.</content>
public sealed partial class OutreachCapability
{
    /// <summary>Another message that is ordered, a name put right, or word that what the draft was to give was given.</summary>
    private async Task<DialogTurnResult?> ElsewhereAsync(DialogContext dc, Utterance utterance, Draft draft, CancellationToken cancellationToken)
    {
        if (OpeningReader.IsOrder(utterance.Text) && utterance.People.Any(p => p.Kind == PersonMentionKind.Name && !Names.ShareAWord(p.Text, draft.Reader.Name)) && utterance.People.All(p => p.Kind != PersonMentionKind.Name || !Names.ShareAWord(p.Text, draft.Reader.Name)))
        {
            await dc.CancelAllDialogsAsync(cancellationToken);
            await dc.Context.SendActivityAsync(MessageText.Plain(Coach.Say("put_aside", 0, draft.Reader.CalledAs)), cancellationToken);
            return await ServeAsync(dc, new Request(Intent.DraftOutreach, 0, utterance.Text.Length, utterance.Text), cancellationToken);
        }

        if (await NameMendedAsync(dc, utterance, draft, cancellationToken) is { } mended)
        {
            return mended;
        }

        if (draft.Kind == MessageKind.Give && NoAnswerReader.SaysGiven(utterance.Text, draft.Reader.Name))
        {
            await dc.CancelAllDialogsAsync(cancellationToken);
            return await dc.BeginDialogAsync(nameof(LogDialog), new LogOptions { Text = utterance.Text, PersonId = draft.PersonId, Name = draft.Reader.Name }, cancellationToken);
        }

        return null;
    }

    /// <summary>"beths last name is oneill with two ls": the reader's name, or that of who is in between.</summary>
    private async Task<DialogTurnResult?> NameMendedAsync(DialogContext dc, Utterance utterance, Draft draft, CancellationToken cancellationToken)
    {
        if (NameMendReader.Read(utterance.Text) is { } mend)
        {
            var isReferrer = mend.Whose is { } whose && draft.Referrer is { } between && Names.ShareAWord(Owner(whose, between.Name), between.Name);
            if (isReferrer || mend.Whose is null || Names.ShareAWord(Owner(mend.Whose, draft.Reader.Name), draft.Reader.Name))
            {
                var name = Names.Tidy(mend.In(isReferrer ? draft.Referrer!.Name : draft.Reader.Name).ToLowerInvariant());
                var mended = isReferrer ? draft with { Referrer = draft.Referrer! with { Name = name } } : draft with { Reader = draft.Reader with { Name = name } };
                await desk.KeepAsync(dc.Context, mended with { Version = draft.Version + 1 }, cancellationToken);
                return await AgainAsync(dc, draft.Id, Coach.Say("meant", 0, name), cancellationToken);
            }
        }

        return null;
    }

    /// <summary>"beths" is Beth's, where that is who is meant.</summary>
    private static string Owner(string whose, string name) =>
        whose.EndsWith('s') && !Names.ShareAWord(whose, name) ? whose[..^1] : whose;

    /// <summary>A question to the coach, or one about whoever is in between.</summary>
    private async Task<DialogTurnResult?> AskedBackAsync(DialogContext dc, Utterance utterance, Draft draft, Slot gap, CancellationToken cancellationToken)
    {
        var back = utterance.Navigation != Navigation.None ? NoAnswer.None : DraftTaking.NoAnswerTo(draft, utterance.Text, gap);
        var between = draft.Referrer is { } referrer ? OutreachReplies.Called(referrer.Name) : "";
        switch (back)
        {
            case NoAnswer.AsksHowTheyKnow or NoAnswer.Unknown:
                var says = draft.Referrer?.HowTheyKnow is { } how ? Coach.Say("they_know_said", 0, how) : Coach.Say("they_know_ask", 0, Words.Capital(between), draft.Reader.CalledAs);
                return await SayAndAskAgainAsync(dc, says, cancellationToken);
            case NoAnswer.AboutDoubt or NoAnswer.AboutRemedy:
                return await SayAndAskAgainAsync(dc, replies.LikelyOf(draft, dc.Context.Scene()), cancellationToken);
            case NoAnswer.AboutDraft:
                return await AgainAsync(dc, draft.Id, Coach.Say("so_far"), cancellationToken);
            case NoAnswer.Question when utterance.Intent == Intent.None || utterance.ScoreInWalk < Interruptions.Sure:
                return await SayAndAskAgainAsync(dc, OutreachReplies.Help(draft, gap), cancellationToken);
            default:
                return null;
        }
    }
}
