using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching.Meetings;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Logging;

namespace NetworkCoachBot.Dialogs.Logging;

/// <summary>What is asked about a log besides what happened: which Tom a given name is, and why somebody said no.</summary>
public sealed partial class LogDialog
{
    /// <summary>The answer that a given name is nobody of the network.</summary>
    internal const string Another = "another";

    /// <inheritdoc/>
    public bool IsAnswer(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return LogAnswers.SaysSave(utterance.Text, CardWords.Save);
    }

    /// <summary>Words that want something else and tell nothing of the meeting; the log waits.</summary>
    public bool IsWish(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return utterance.Navigation == Navigation.None && utterance.Score >= Interruptions.QuiteSure && utterance.Text.Length <= 200
            && (utterance.Intent == Intent.DraftOutreach || (Interruptions.Wishes.Contains(utterance.Intent) && utterance.Intent is not (Intent.Mindset or Intent.RemindMe or Intent.DeleteData or Intent.Help or Intent.Greeting or Intent.Thanks or Intent.Cancel)))
            && LogReader.Read(utterance.Text, LogAsked.Nothing) is { HasDetails: false, Felt: null };
    }

    /// <summary>Somebody said no: why is asked once, and can be said in words.</summary>
    private async Task<DialogTurnResult> AskWhyNotAsync(WaterfallStepContext step, Person person, MeetingLog log, CancellationToken cancellationToken)
    {
        var scene = step.Context.Scene();
        await _keeping.SavedAsync(step.Context, person, log, cancellationToken);
        var card = LogReplies.AskWhy(person, scene);
        return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(MessageText.Plain(card.Question), card, Asking.ForWords(LogReplies.Say("why_help"), LogReplies.Say("why_no"))), cancellationToken);
    }

    private async Task<DialogTurnResult> HearWhyNotAsync(WaterfallStepContext step, MeetingLog refused, Said said, CancellationToken cancellationToken)
    {
        if (await _desk.FindAsync(step.Context, refused.PersonId, cancellationToken) is { } person)
        {
            await _keeping.WhyAsync(step.Context, person, LogTaking.Why(LogReader.WhyNot(said.Text)) ?? RefusalReason.Unsaid, cancellationToken);
        }

        return await step.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>"Tom: is that Tom Baker, or another Tom?" for the first given name that is not settled.</summary>
    private async Task<DialogTurnResult> AskNamesakeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (log, _) = await OnTableAsync(step, cancellationToken);
        if (log is null || Options(step).Waits || await _desk.NamesakeAsync(step.Context, log, cancellationToken) is not var (name, able))
        {
            return await step.NextAsync(null, cancellationToken);
        }

        var card = LogReplies.AskNamesake(log, name, able);
        await step.Context.SendActivityAsync(card.ToActivity(step.Context.Scene().Surface), cancellationToken);
        return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(MessageText.Plain(card.Question), card, Asking.ForYes(LogReplies.Say("namesake_help"))), cancellationToken);
    }

    private async Task<DialogTurnResult> HearNamesakeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is not Said said || await OnTableAsync(step, cancellationToken) is not ({ } log, _) || await _desk.NamesakeAsync(step.Context, log, cancellationToken) is not var (name, able))
        {
            return await step.NextAsync(null, cancellationToken);
        }

        var isAnother = said.Tapped ? said.Text == Another : said.Utterance?.Answer == Answer.No;
        var meant = isAnother ? null
            : said.Tapped ? able.FirstOrDefault(p => p.Id == said.Text)
            : said.Utterance?.Answer == Answer.Yes ? able is [var only] ? only : null
            : able.Where(p => Tells(said.Text, p)).Take(2).ToArray() is [var one] ? one : null;
        var settled = meant is null
            ? log with { Strangers = log.Strangers.Append(name.Name).ToArray() }
            : log with { Names = log.Names.Select(n => n == name ? n with { Name = meant.Name, PersonId = meant.Id } : n).ToArray() };
        await _desk.PutAsync(step.Context, settled with { Version = log.Version + 1 }, cancellationToken);
        return await step.ReplaceDialogAsync(Log, new LogOptions { Shows = true }, cancellationToken);
    }

    /// <summary>"Baker", "the one from Delta": a word of it is theirs beside the first name.</summary>
    private static bool Tells(string text, Person person) =>
        text.Split([' ', ',', '.', '!'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 2 && w.ToLowerInvariant() is not ("the" or "one" or "from" or "who" or "that" or "and" or "with" or "new"))
            .Any(w => $"{person.Name.Split(' ', 2)[^1]} {person.Role} {person.Company} {person.HowKnown} {string.Join(' ', person.Interests)} {string.Join(' ', person.Tags)}".Split(' ').Contains(w, StringComparer.OrdinalIgnoreCase));
}
