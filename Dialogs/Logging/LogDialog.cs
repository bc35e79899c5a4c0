using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching.Meetings;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Logging;
using NetworkCoachBot.Language.Reminders;

namespace NetworkCoachBot.Dialogs.Logging;

/// <summary>Logs what happened with one person (F51): at most one question, and a card to save; a message, an answer, a no or silence at once.</summary>
public sealed partial class LogDialog : ComponentDialog, ITakesNoQuestions, ITakesAnswers, IKeepsWhatIsTold
{
    private const string Log = "log";

    /// <summary>Words; what is longer tells something besides.</summary>
    private const int LongestQuestion = 12;

    private readonly LogDesk _desk;
    private readonly LogKeeping _keeping;

    public LogDialog(LogDesk desk, LogKeeping keeping)
        : base(nameof(LogDialog))
    {
        _desk = desk;
        _keeping = keeping;
        AddDialog(new WaterfallDialog(Log,
        [
            AskWhoAsync,
            HearWhoAsync,
            HearWhatAsync,
            HearDetailsAsync,
            AskNamesakeAsync,
            HearNamesakeAsync,
            ShowAsync,
            SaveAsync,
        ]));
        AddDialog(new AskPrompt(nameof(AskPrompt)));
        InitialDialogId = Log;
    }

    /// <inheritdoc/>
    public bool IsQuestion(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return utterance.Navigation == Navigation.None && utterance.Intent != Intent.LogMeeting && (utterance.Text.TrimEnd().EndsWith('?') || LogAnswers.AsksTheCoach(utterance.Text)) && utterance.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= LongestQuestion;
    }

    private static Asking Details => Asking.ForWords(LogReplies.Say("help_details"), LogReplies.Say("why_asked")) with { ToQuestion = LogReplies.Say("no_answer") };

    private static LogOptions Options(WaterfallStepContext step) => (LogOptions)step.Options;

    /// <summary>What is no meeting is kept at once; a meeting is asked about at most once.</summary>
    private async Task<DialogTurnResult> HearWhatAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var options = Options(step);
        if (options.AsksAgain && await OnTableAsync(step, cancellationToken) is ({ } open, { } with) && Question(open, with, step.Context.Scene()) is { } again)
        {
            return await AskDetailsAsync(step, again, open, step.Context.Scene(), cancellationToken);
        }

        if (options.Shows)
        {
            return await step.NextAsync(null, cancellationToken);
        }

        if (step.Result is not Person person)
        {
            return await step.EndDialogAsync(null, cancellationToken);
        }

        LogDesk.Spoke(step.Context, person);
        var scene = step.Context.Scene();
        var reading = LogReader.Read(options.Text, LogAsked.Nothing, options.Name ?? person.Name, options.Others);
        var kind = LogTaking.KindOf(reading.Happened);
        person = await WithWorkAsync(step.Context, person, options.Text, cancellationToken);
        var log = Begun(options, person, reading, kind, scene);
        if (!log.IsMeeting || (reading.Happened == Happened.Unsaid && (reading.Promised ?? reading.TheyPromised) is not null))
        {
            return log is { Kind: ContactKind.Refused, Why: null }
                ? await AskWhyNotAsync(step, person, log, cancellationToken)
                : await _keeping.AtOnceAsync(step, person, log, reading, cancellationToken);
        }

        await _desk.PutAsync(step.Context, log, cancellationToken);
        return Question(log, person, scene) is { } question ? await AskDetailsAsync(step, question, log, scene, cancellationToken) : await step.NextAsync(null, cancellationToken);
    }

    private static MeetingLog Begun(LogOptions options, Person person, LogReading reading, ContactKind kind, TurnScene scene)
    {
        var isOnlyAhead = options.SetFor is null && reading.MeetingAhead && options.IsOnlyDay;
        var isSilence = kind == ContactKind.NoAnswer && options.Day < scene.Today && SilenceReader.TellsOfMessage(options.Text);
        var again = kind == ContactKind.Refused ? AgainReader.Read(options.Text, scene.Today) : null;
        var log = new MeetingLog
        {
            Id = $"m{scene.Profile.Turns}:{kind}:{person.Id}",
            PersonId = person.Id,
            Day = isOnlyAhead || isSilence || again is not null ? scene.Today : options.Day ?? scene.Today,
            Kind = kind,
            MeetingOn = options.SetFor ?? (reading.MeetingAhead ? options.Ahead : null),
            MeetingAt = options.SetAt,
            WroteOn = isSilence ? options.Day : null,
            AgainOn = again,
            Said = options.Text,
            IsKindGuessed = reading is { Happened: Happened.Unsaid, Felt: null, HasDetails: false },
        };
        log = LogTaking.Take(log, reading) with { IsThanks = reading.IsThanks || reading.Happened == Happened.ReportedBack };
        return again is null ? log : log with { Why = log.Why ?? RefusalReason.NoTime };
    }

    private static async Task<DialogTurnResult> AskDetailsAsync(WaterfallStepContext step, string question, MeetingLog log, TurnScene scene, CancellationToken cancellationToken)
    {
        if (log.NameCount is not null)
        {
            await step.Context.SendActivityAsync(MessageText.Plain(question), cancellationToken);
            return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(MessageText.Plain(question), null, Asking.ForWords(LogReplies.Say("help_names"), LogReplies.Say("why_asked"))), cancellationToken);
        }

        var titles = log.IsKindGuessed ? Kinds : ["nothing_special"];
        var card = new ChoiceCard($"ask:{log.Id}", log.Version, question, [.. titles.Select(t => new CardChoice(LogReplies.Say(t), Meant(t)))]);
        await step.Context.SendActivityAsync(card.ToActivity(scene.Surface), cancellationToken);
        return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(MessageText.Plain(question), card, Details), cancellationToken);
    }

    private static readonly string[] Kinds = ["kind_talked", "kind_wrote", "kind_answered", "kind_none"];

    /// <summary>What a button says, in words that are understood in every language.</summary>
    private static string Meant(string title) => title switch { "kind_talked" => "we talked", "kind_wrote" => "i wrote", "kind_answered" => "they answered", "kind_none" => "none of these", _ => LogReplies.Say(title) };

    /// <summary>What is asked about a meeting: what happened where that was not said, the names where only their number was said, or what stuck; null where enough was said.</summary>
    private static string? Question(MeetingLog log, Person person, TurnScene scene) => log switch
    {
        { NameCount: { } count, Names.Count: 0 } => LogReplies.Say(count == 1 ? "ask_names_one" : "ask_names", 0, LogReplies.Count(count), LogReplies.Named(log)),
        { IsKindGuessed: true, IsAskedAgain: true } => LogReplies.Say("ask_happened_again", 0, Names.CalledAs(person.Name)),
        { IsKindGuessed: true } => LogReplies.Say("ask_happened", 0, Names.CalledAs(person.Name)),
        { IsBare: true, Felt: "hard" } => LogReplies.Say("ask_details_hard", 0, Names.CalledAs(person.Name)),
        { IsBare: true, Kind: ContactKind.Called } => LogReplies.Say("ask_details_call", 0, Names.CalledAs(person.Name)),
        { IsBare: true } => LogReplies.Say("ask_details", scene.Profile.Turns, Names.CalledAs(person.Name)),
        _ => null,
    };

    private async Task<DialogTurnResult> HearDetailsAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is not Said said)
        {
            return await step.NextAsync(null, cancellationToken);
        }

        if (await _desk.LastAsync(step.Context, cancellationToken) is { IsKept: true, Kind: ContactKind.Refused } refused)
        {
            return await HearWhyNotAsync(step, refused, said, cancellationToken);
        }

        var (log, person) = await OnTableAsync(step, cancellationToken);
        if (log is null || person is null)
        {
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (said.Navigation == Navigation.None && LogAnswers.SaysSave(said.Text, CardWords.Save) && !OwesNames(log))
        {
            await _keeping.SavedAsync(step.Context, person, log, cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (log.IsKindGuessed && (LogAnswers.SaysNone(said.Text) || said.Navigation is Navigation.Skip or Navigation.No or Navigation.Later))
        {
            return await LetGoAsync(step, log, person, cancellationToken);
        }

        if (await NamedAsync(step, log, person, said, cancellationToken) is { } named)
        {
            return named;
        }

        if (LogMending.Mend(log, said.Text) is { } mended)
        {
            await _desk.PutAsync(step.Context, mended, cancellationToken);
            await step.Context.SendActivityAsync(MessageText.Plain(LogReplies.Say("mended")), cancellationToken);
            return await step.ReplaceDialogAsync(Log, new LogOptions { Shows = true, AsksAgain = true }, cancellationToken);
        }

        if (said.Utterance is { } asked && IsQuestion(asked))
        {
            await step.Context.SendActivityAsync(MessageText.Plain(LogReplies.Say("no_answer")), cancellationToken);
            return await step.ReplaceDialogAsync(Log, new LogOptions { Shows = true, AsksAgain = true }, cancellationToken);
        }

        if (said.Navigation is not (Navigation.Skip or Navigation.No or Navigation.Later or Navigation.Back) && !LogAnswers.SaysSave(said.Text, CardWords.Save))
        {
            var after = Added(log, person, said, log.NameCount is null ? LogAsked.Details : LogAsked.Names, step.Context.Scene());
            if (after.IsKindGuessed && log.IsAskedAgain)
            {
                return await LetGoAsync(step, log, person, cancellationToken);
            }

            await _desk.PutAsync(step.Context, after with { IsAskedAgain = after.IsAskedAgain || after.IsKindGuessed }, cancellationToken);
            if (after.IsKindGuessed)
            {
                return await step.ReplaceDialogAsync(Log, new LogOptions { Shows = true, AsksAgain = true }, cancellationToken);
            }

            if (!after.IsMeeting)
            {
                await _keeping.SavedAsync(step.Context, person, after, cancellationToken);
                return await step.EndDialogAsync(null, cancellationToken);
            }

            if (log.NameCount is null && OwesNames(after))
            {
                // "he gave me two names" to the first question: who they are is worth a second one.
                return await step.ReplaceDialogAsync(Log, new LogOptions { Shows = true, AsksAgain = true }, cancellationToken);
            }
        }

        return await step.NextAsync(null, cancellationToken);
    }

    /// <summary>What happened was not said: nothing is noted rather than a talk that may not have been.</summary>
    private async Task<DialogTurnResult> LetGoAsync(WaterfallStepContext step, MeetingLog log, Person person, CancellationToken cancellationToken)
    {
        await _desk.DropAsync(step.Context, log, cancellationToken);
        await step.Context.SendActivityAsync(MessageText.Plain(LogReplies.Say("let_go", 0, Names.CalledAs(person.Name))), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private static bool OwesNames(MeetingLog log) => log is { NameCount: not null, Names.Count: 0 };

    private const int ShortWords = 5;

    private static MeetingLog Added(MeetingLog log, Person person, Said said, LogAsked asked, TurnScene scene)
    {
        var people = said.Utterance?.People.Where(p => p.Kind == PersonMentionKind.Name).Select(p => p.Text).ToArray() ?? [];
        var reading = LogReader.Read(said.Text, asked, person.Name, people);
        var day = said.Utterance is { } utterance ? DayReader.Past(utterance, scene.Today) : null;

        var about = log.IsKindGuessed && reading.Happened != Happened.Unsaid ? log with { Kind = LogTaking.KindOf(reading.Happened), IsKindGuessed = false } : log with { IsKindGuessed = log.IsKindGuessed && !LogReader.Read(said.Text, LogAsked.Nothing, person.Name, people).HasDetails };
        if (said.Utterance is { } planning && DayReader.SetFor(planning, scene.Today) is { } ahead)
        {
            // "we're set for thursday 3pm": the next meeting, and no other day for this one.
            return LogTaking.Take(about, reading) with { MeetingOn = ahead, MeetingAt = Preparation.PreparationDialog.When(planning, scene.Today).At, Learned = log.Learned, Version = log.Version + 1 };
        }

        // "no, it was thursday" is about the day and nothing else; a longer message names days in passing.
        return day is not null && (TimeCorrectionReader.Read(said.Utterance!, log.Day.ToDateTime(TimeOnly.MinValue), false) is not null || said.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= ShortWords)
            ? about with { Day = day.Value, Version = log.Version + 1 }
            : LogTaking.Take(about, reading) with { Day = (reading.HasDetails ? null : day) ?? log.Day, Version = log.Version + 1 };
    }

    private async Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (log, person) = await OnTableAsync(step, cancellationToken);
        if (log is null || person is null)
        {
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (!Options(step).Waits)
        {
            await step.Context.SendActivityAsync(LogReplies.Card(log, person).ToActivity(step.Context.Scene().Surface), cancellationToken);
        }

        return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(MessageText.Plain(LogReplies.Say("save_ask")), null, Asking.ForYes(LogReplies.Say("help_card"), LogReplies.Say("why_asked")) with { ToQuestion = LogReplies.Say("no_answer") }), cancellationToken);
    }

    /// <summary>Words in place of the card's buttons: save, or what should be different.</summary>
    private async Task<DialogTurnResult> SaveAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var said = (Said)step.Result;
        var (log, person) = await OnTableAsync(step, cancellationToken);
        if (log is null || person is null)
        {
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (said.Utterance?.Answer == Answer.Yes || LogAnswers.SaysSave(said.Text, CardWords.Save))
        {
            await _keeping.SavedAsync(step.Context, person, log, cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (said.Utterance is { Answer: Answer.Unsure })
        {
            await step.Context.SendActivityAsync(MessageText.Plain(LogReplies.Say("save_ask")), cancellationToken);
            return await step.ReplaceDialogAsync(Log, new LogOptions { Shows = true, Waits = true }, cancellationToken);
        }

        if (said.Utterance is { Answer: Answer.NotGiven } asked && IsQuestion(asked))
        {
            await step.Context.SendActivityAsync(MessageText.Plain($"{LogReplies.Say("no_answer")} {LogReplies.Say("save_ask")}"), cancellationToken);
            return await step.ReplaceDialogAsync(Log, new LogOptions { Shows = true, Waits = true }, cancellationToken);
        }

        if (await NamedAsync(step, log, person, said, cancellationToken) is { } named)
        {
            return named;
        }

        if (LogMending.Mend(log, said.Text) is { } mended)
        {
            await _desk.PutAsync(step.Context, mended, cancellationToken);
            return await step.ReplaceDialogAsync(Log, new LogOptions { Shows = true }, cancellationToken);
        }

        var day = said.Utterance is { } utterance ? DayReader.Past(utterance, step.Context.Scene().Today) : null;
        var changed = said.Utterance?.Answer == Answer.No && day is { } other ? log with { Day = other, Version = log.Version + 1 }
            : said.Navigation == Navigation.None && said.Utterance?.Answer != Answer.No && !LogAnswers.SaysNone(said.Text) ? Added(log, person, said, OwesNames(log) ? LogAsked.Names : LogAsked.Details, step.Context.Scene()) : log;
        if (changed with { Version = log.Version } == log)
        {
            await step.Context.SendActivityAsync(MessageText.Plain(LogReplies.Say("ask_change")), cancellationToken);
            return await step.ReplaceDialogAsync(Log, new LogOptions { Shows = true, Waits = true }, cancellationToken);
        }

        await _desk.PutAsync(step.Context, changed, cancellationToken);
        return await step.ReplaceDialogAsync(Log, new LogOptions { Shows = true }, cancellationToken);
    }

    private async Task<(MeetingLog? Log, Person? Person)> OnTableAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var log = await _desk.LastAsync(step.Context, cancellationToken);
        return log is { IsKept: false } ? (log, await _desk.FindAsync(step.Context, log.PersonId, cancellationToken)) : (null, null);
    }
}
