using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Logging;

namespace NetworkCoachBot.Dialogs.Logging;

/// <content>What is told in one line of several people or things, and what looks like a wish and is told.</content>
public sealed partial class LoggingCapability
{
    /// <summary>Takes such a line; null where it is none.</summary>
    private async Task<DialogTurnResult?> ToldAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        if (LogAnswers.AsksWhoSaidNo(utterance.Text))
        {
            return await dc.AnswerAsync(await SaidNoAsync(dc, cancellationToken), cancellationToken);
        }

        if (dc.ActiveDialog is not null || utterance.Navigation != Navigation.None || utterance.Pasted is { IsWholeText: true })
        {
            return null;
        }

        if (SeveralReader.Read(utterance) is { Count: > 0 } several)
        {
            return await EachAsync(dc, several, cancellationToken);
        }

        if (SeveralReader.IntroducedMe(utterance) is var (by, to))
        {
            return await dc.BeginDialogAsync(nameof(LogDialog), new LogOptions { Text = utterance.Text, Name = by, Day = DayReader.Past(utterance, dc.Context.Scene().Today), Others = [to] }, cancellationToken);
        }

        var isPromise = SeveralReader.IsPromise(utterance.Text);
        if (isPromise && SeveralReader.PromisedTo(utterance.Text) is { } whom && utterance.People.FirstOrDefault(p => p.Kind == PersonMentionKind.Name)?.Text is var first && first?.StartsWith(whom.Split(' ')[0], StringComparison.OrdinalIgnoreCase) != true)
        {
            return await dc.BeginDialogAsync(nameof(LogDialog), new LogOptions { Text = utterance.Text, Name = whom, Others = first is null ? [] : [first] }, cancellationToken);
        }

        var isTold = isPromise ? utterance.People.Count > 0 || utterance.Intent == Intent.LogMeeting : (utterance.Intent == Intent.DraftOutreach && SeveralReader.TellsOfReport(utterance.Text)) || IsInOneTelling(utterance) || IsReceived(utterance) || IsNoForNow(utterance, dc.Context.Scene().Today);
        return isTold ? await WholeAsync(dc, utterance, cancellationToken) : null;
    }

    /// <summary>The message as one thing that is told.</summary>
    private Task<DialogTurnResult> WholeAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        var told = utterance.Meaning(Intent.LogMeeting);
        dc.Context.SetScene(dc.Context.Scene() with { Input = new TurnInput.Spoken(told) });
        return ServeAsync(dc, told.Requests[0], cancellationToken);
    }

    /// <summary>"met w dan okoro. 3 names!! bob hart, lisa": those named belong to what is told of Dan, and are no wish to add them.</summary>
    private static bool IsInOneTelling(Utterance utterance) =>
        utterance.Requests is [{ Intent: Intent.LogMeeting }, _, ..] && utterance.Requests.Any(r => r.Intent == Intent.AddContact) && utterance.Requests.All(r => r.Intent is Intent.LogMeeting or Intent.AddContact)
        && utterance.People.Where(p => p.Kind == PersonMentionKind.Name).Select(p => p.Text).ToArray() is [var with, .. { Length: > 0 } others] && LogReader.Read(utterance.Text, LogAsked.Nothing, with, others).Names.Count >= others.Length;

    /// <summary>"tim sent me a job ad, thx to him": something received, whatever it sounds like.</summary>
    private static bool IsReceived(Utterance utterance) =>
        utterance.Intent is not (Intent.LogMeeting or Intent.CheckDraft) && LogAnswers.TellsPlainly(utterance.Text) && NewsOf.In(utterance) is { Kind: PersonMentionKind.Name } who && LogReader.Read(utterance.Text, LogAsked.Nothing, who.Text).Received is not null;

    /// <summary>"ed said not right now, check back in january": when to ask again belongs to the no.</summary>
    private static bool IsNoForNow(Utterance utterance, DateOnly today) =>
        utterance.Requests is [{ Intent: Intent.LogMeeting }, _, ..] && LogReader.Read(utterance.Text).Happened == Happened.Refused && AgainReader.Read(utterance.Text, today) is not null;

    private async Task<DialogTurnResult> EachAsync(DialogContext dc, IReadOnlyList<ToldOf> several, CancellationToken cancellationToken)
    {
        var said = dc.Context.Scene().Utterance!;
        var result = dc.Answered();
        foreach (var (i, told) in several.Index())
        {
            var scene = dc.Context.Scene();
            if (result.Status == DialogTurnStatus.Waiting)
            {
                dc.Context.SetScene(scene with { Profile = scene.Profile with { Then = scene.Profile.Then.Concat(several.Skip(i).Select(t => t.Text)).ToArray() } });
                break;
            }

            if (i == 0 && LogTaking.KindOf(LogReader.Read(told.Text).Happened) is Coaching.People.ContactKind.Met or Coaching.People.ContactKind.Called && !SeveralReader.IsPromise(told.Text))
            {
                await dc.Context.SendActivityAsync(Cards.MessageText.Plain(LogReplies.Say("one_by_one", 0, Names.Tidy(told.Name), string.Join(", ", several.Skip(1).Select(t => Names.Tidy(t.Name))))), cancellationToken);
            }

            result = await dc.BeginDialogAsync(nameof(LogDialog), new LogOptions { Text = told.Text, Name = told.Name, Others = told.Others, Day = DayReader.Past(said, scene.Today), Ahead = DayReader.Ahead(said, scene.Today) }, cancellationToken);
        }

        return result;
    }

    /// <summary>Who said no, and why as far as it is known.</summary>
    private async Task<string> SaidNoAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var refused = await desk.RefusedAsync(dc.Context, cancellationToken);
        return refused.Count == 0 ? LogReplies.Say("no_refusals")
            : $"{LogReplies.Say("refusals")}\n\n{string.Join("\n\n", refused.Select(r => LogReplies.Say("refusal", 0, r.Person.Name, LogReplies.Say("why_" + (r.No.Why ?? Coaching.People.RefusalReason.Unsaid)), DayWords.Said(r.No.Day))))}";
    }
}
