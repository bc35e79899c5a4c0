using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching.Meetings;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Outreach;
using NetworkCoachBot.Dialogs.Preparation;
using NetworkCoachBot.Dialogs.Profiles;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Drafting;
using NetworkCoachBot.Language.Logging;

namespace NetworkCoachBot.Dialogs.Logging;

/// <summary>What happened with people (F44, F51-F55): told in a line or two, kept, and followed by one next step.</summary>
public sealed partial class LoggingCapability(LogDesk desk, LogKeeping keeping) : ICapability, IOverhears
{
    /// <inheritdoc/>
    public IReadOnlyCollection<Intent> Intents { get; } = [Intent.LogMeeting];

    /// <inheritdoc/>
    public IEnumerable<Dialog> Dialogs => [new LogDialog(desk, keeping)];

    /// <inheritdoc/>
    public async Task<DialogTurnResult> ServeAsync(DialogContext dc, Request request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(request);
        var scene = dc.Context.Scene();
        if (ProfileAside.Keep(dc.Context) is { } told)
        {
            await dc.Context.SendActivityAsync(MessageText.Plain(told), cancellationToken);
            scene = dc.Context.Scene();
        }

        var people = scene.Utterance?.People.Where(request.Holds).ToArray() ?? [];
        var named = people.Where(p => p.Kind == PersonMentionKind.Name).ToArray();
        var who = named.FirstOrDefault() ?? people.FirstOrDefault(p => p.Resolved is not null) ?? people.FirstOrDefault(p => p.Kind == PersonMentionKind.Description);

        if (named is [var first, _, ..] && OpeningReader.FurtherReaders(scene.Utterance!, first) is { Count: > 0 } more)
        {
            return await OneByOneAsync(dc, first, more, named, cancellationToken);
        }

        if (who is { Kind: PersonMentionKind.Name } && LogReader.IsAhead(request.Text) && PreparationDialog.When(scene.Utterance!, scene.Today) is ({ } day, var at) && (day > scene.Today || at is { } hour && hour > TimeOnly.FromDateTime(scene.Now.DateTime)))
        {
            // "call with Eva on 12/3 at 2:30pm" lies ahead, and nothing has happened yet.
            var with = await desk.CanMeanAsync(dc.Context, who.Text, cancellationToken);
            return await dc.BeginDialogAsync(nameof(PreparationDialog), new PreparationOptions { Ids = [.. with.Select(p => p.Id)], Name = who.Text, Day = day, At = at }, cancellationToken);
        }

        if (named.Length == 0 && LogReader.IsOfBoth(request.Text) && scene.Profile.Recent is [var lastOne, var oneBefore, ..])
        {
            return await ForEachAsync(dc, [oneBefore.Name, lastOne.Name], n => LogReader.OfOne(request.Text, n), cancellationToken);
        }

        if (named is [var given] && LogReader.BeginsWithThem(request.Text) && scene.Profile.Recent is [var spoken, ..]
            && LogReader.Read(request.Text, LogAsked.Nothing, spoken.Name, [given.Text]).Names.Any(n => n.Name == given.Text))
        {
            // "he gave me the name of Lea Ott": it happened with him, and Lea is who was named.
            return await dc.BeginDialogAsync(nameof(LogDialog), new LogOptions { Text = request.Text, PersonId = people.FirstOrDefault(p => p.Kind == PersonMentionKind.Pronoun)?.Resolved?.Id ?? spoken.Id, Day = DayReader.Past(scene.Utterance!, scene.Today), Others = [given.Text] }, cancellationToken);
        }

        // "I sent it": nobody is named, so it is whoever was spoken of last.
        var isMeantLast = who is null or { Kind: PersonMentionKind.Pronoun, Resolved: null };
        var last = isMeantLast && scene.Profile.Recent is [var latest, ..] ? latest.Id : null;
        var setFor = scene.Utterance is { } planned ? DayReader.SetFor(planned, scene.Today) : null;
        var options = new LogOptions
        {
            Text = request.Text,
            Name = who is null or { Kind: PersonMentionKind.Pronoun } ? null : who.Text,
            PersonId = who is { Kind: not PersonMentionKind.Name } ? who.Resolved?.Id ?? last : who is null ? IsAboutSomebody(request.Text) ? last : null : null,
            Day = scene.Utterance is { } said ? DayReader.Past(said, scene.Today) : null,
            Ahead = scene.Utterance is { } ahead ? DayReader.Ahead(ahead, scene.Today) : null,
            SetFor = setFor,
            SetAt = setFor is null ? null : PreparationDialog.When(scene.Utterance!, scene.Today).At,
            Others = named.Skip(1).Select(p => p.Text).ToArray(),
        };
        return await dc.BeginDialogAsync(nameof(LogDialog), options, cancellationToken);
    }

    /// <summary>"met Bill, Bob and Barbara at the fair": each with what happened. What needs no question is kept for all at once, the rest a tap away.</summary>
    private static async Task<DialogTurnResult> OneByOneAsync(DialogContext dc, PersonMention first, IReadOnlyList<string> more, PersonMention[] named, CancellationToken cancellationToken)
    {
        var said = dc.Context.Scene().Utterance!;
        var end = named.Last(n => more.Contains(n.Text));
        var (before, after) = (said.Text[..first.Start], said.Text[(end.Start + end.Length)..]);
        string[] names = [first.Text, .. more];
        var asks = LogTaking.KindOf(LogReader.Read(said.Text).Happened) is ContactKind.Met or ContactKind.Called or ContactKind.SaidHello or ContactKind.Refused;
        if (asks)
        {
            await dc.Context.SendActivityAsync(MessageText.Plain(LogReplies.Say("one_by_one", 0, Names.Tidy(first.Text), string.Join(", ", more.Select(Names.Tidy)))), cancellationToken);
        }

        return await ForEachAsync(dc, names, n => $"{before}{n}{after}", cancellationToken);
    }

    private static async Task<DialogTurnResult> ForEachAsync(DialogContext dc, IReadOnlyList<string> names, Func<string, string> words, CancellationToken cancellationToken)
    {
        var said = dc.Context.Scene().Utterance!;
        var result = dc.Answered();
        foreach (var (i, name) in names.Index())
        {
            var scene = dc.Context.Scene();
            if (result.Status == DialogTurnStatus.Waiting)
            {
                dc.Context.SetScene(scene with { Profile = scene.Profile with { Then = scene.Profile.Then.Concat(names.Skip(i).Select(words)).ToArray() } });
                break;
            }

            var options = new LogOptions { Text = words(name), Name = name, Day = DayReader.Past(said, scene.Today), Ahead = DayReader.Ahead(said, scene.Today) };
            result = await dc.BeginDialogAsync(nameof(LogDialog), options, cancellationToken);
        }

        return result;
    }

    /// <summary>Help received, told where nothing else was heard: "she helped me with my resume".</summary>
    public async Task<DialogTurnResult?> OverhearAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(utterance);
        if (SavedReader.Asks(utterance.Text))
        {
            return await SaysSavedAsync(dc, cancellationToken);
        }

        if (dc.ActiveDialog is null && utterance.Text.Length <= ShortSave && LogAnswers.SaysSave(utterance.Text, CardWords.Save) && await desk.LastAsync(dc.Context, cancellationToken) is { IsKept: true, KeptIn: { } turn } && dc.Context.Scene().Profile.Turns - turn <= Fresh)
        {
            return await dc.AnswerAsync(LogReplies.Say("already"), cancellationToken);
        }

        if (dc.ActiveDialog is null && utterance.Text.Length <= ShortSave && LogAnswers.SaysSave(utterance.Text, CardWords.Save) && utterance.Text.Contains("save", StringComparison.OrdinalIgnoreCase))
        {
            // Nothing waits for it: what was said is kept.
            return await SaysSavedAsync(dc, cancellationToken);
        }

        if (await CorrectedAsync(dc, utterance, cancellationToken) is { } corrected)
        {
            return corrected;
        }

        if (await ToldAsync(dc, utterance, cancellationToken) is { } told)
        {
            return told;
        }

        return dc.ActiveDialog is null && utterance is { Intent: Intent.None or Intent.AddContact, People: [{ } who, ..] } && who.Resolved is not null
            && LogReader.Read(utterance.Text, LogAsked.Nothing, who.Resolved.Name, []).Received is not null
            ? await ServeAsync(dc, new Request(Intent.LogMeeting, 0, utterance.Text.Length, utterance.Text), cancellationToken)
            : null;
    }

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> PressAsync(DialogContext dc, CardSubmission submission, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return submission switch
        {
            CardSubmission.Log log => await SaveAsync(dc, log, cancellationToken),
            CardSubmission.Choice { On.Id: var id } choice when id.StartsWith(LogReplies.NextCard, StringComparison.Ordinal) => await NextAsync(dc, choice, id[LogReplies.NextCard.Length..], cancellationToken),
            CardSubmission.Choice { On.Id: var id } choice when id.StartsWith(LogReplies.WhyCard, StringComparison.Ordinal) => await WhyAsync(dc, choice, id[LogReplies.WhyCard.Length..], cancellationToken),
            _ => null,
        };
    }

    /// <summary>Characters of words that say no more than to save.</summary>
    private const int ShortSave = 20;

    /// <summary>"the meeting is over" and "I sent it" are about whoever was spoken of last; "wrote 5 messages today" is not.</summary>
    private static bool IsAboutSomebody(string text) => !text.Any(char.IsDigit) && text.Split(' ').Length <= 8;

    private async Task<DialogTurnResult> SaveAsync(DialogContext dc, CardSubmission.Log press, CancellationToken cancellationToken)
    {
        var last = await desk.LastAsync(dc.Context, cancellationToken);
        var log = last?.Id == press.On.Id ? last : Again(press);
        if (log is null || await desk.PersonOfAsync(dc.Context, log, cancellationToken) is not { } person)
        {
            return await dc.AnswerAsync(LogReplies.Say("gone"), cancellationToken);
        }

        if (person.Timeline.Any(c => c.Log == log.Id))
        {
            return await dc.AnswerAsync(LogReplies.Say("already"), cancellationToken);
        }

        var scene = dc.Context.Scene();
        if (log.Version != press.On.Version)
        {
            await dc.Context.SendActivitiesAsync([MessageText.Plain(LogReplies.Say("old_card")), LogReplies.Card(log, person).ToActivity(scene.Surface)], cancellationToken);
            return dc.Answered();
        }

        if (dc.ActiveDialog?.Id == nameof(LogDialog))
        {
            await dc.CancelAllDialogsAsync(cancellationToken);
        }

        await keeping.SavedAsync(dc.Context, person, AsPressed(log, press, scene.Today), cancellationToken);
        return dc.Answered();
    }

    /// <summary>The log with the card's fields as they stand; a client that sends no fields saves what was shown.</summary>
    private static MeetingLog AsPressed(MeetingLog log, CardSubmission.Log press, DateOnly today) => press.Date is not { } day ? log : log with
    {
        Day = day > today ? today : day,
        Names = GivenName.Parse(press.Names).Select(n => log.Names.FirstOrDefault(k => k.Name.Equals(n.Name, StringComparison.OrdinalIgnoreCase)) is { PersonId: { } id } ? n with { PersonId = id } : n).ToArray(),
        Learned = press.Learned,
        Paths = press.Paths,
        Promised = press.Promised,
        Given = press.Given,
        Felt = press.Felt?.ToString().ToLowerInvariant(),
    };

    /// <summary>A log from an older card, by its key and fields; null where it sent none.</summary>
    private static MeetingLog? Again(CardSubmission.Log press) =>
        press.Date is { } day && press.On.Id.Split(':', 3) is [_, var kind, var personId] && Enum.TryParse<ContactKind>(kind, out var happened) && Enum.IsDefined(happened)
            ? new MeetingLog { Id = press.On.Id, PersonId = personId, Day = day, Kind = happened, Version = press.On.Version }
            : null;

    private async Task<DialogTurnResult> WhyAsync(DialogContext dc, CardSubmission.Choice choice, string personId, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(dc.Context, personId, cancellationToken) is not { } person || !Enum.TryParse<RefusalReason>(choice.Value, out var why) || !Enum.IsDefined(why))
        {
            return await dc.AnswerAsync(LogReplies.Say("gone"), cancellationToken);
        }

        if (dc.ActiveDialog?.Id == nameof(LogDialog))
        {
            await dc.CancelAllDialogsAsync(cancellationToken);
        }

        await keeping.WhyAsync(dc.Context, person, why, cancellationToken);
        return dc.Answered();
    }

    private async Task<DialogTurnResult> NextAsync(DialogContext dc, CardSubmission.Choice choice, string logId, CancellationToken cancellationToken)
    {
        if (!Enum.TryParse<NextStep>(choice.Value, out var next) || !Enum.IsDefined(next) || logId.Split(':', 3) is not [_, _, var personId] || await desk.FindAsync(dc.Context, personId, cancellationToken) is not { } person)
        {
            return await dc.AnswerAsync(LogReplies.Say(choice.Value == "later" ? "later_says" : "gone"), cancellationToken);
        }

        var last = await desk.LastAsync(dc.Context, cancellationToken);
        await dc.CancelAllDialogsAsync(cancellationToken);
        return await dc.BeginDialogAsync(nameof(OutreachDialog), Draft(next, person, last?.Id == logId ? last : null, dc.Context.Scene().Today), cancellationToken);
    }

    /// <summary>The message that a step asks for, with what is known already.</summary>
    private static OutreachOptions Draft(NextStep step, Person person, MeetingLog? log, DateOnly today)
    {
        var to = new OutreachOptions { PersonId = person.Id, ReaderName = person.Name };
        var promised = person.OpenPromises().FirstOrDefault(p => p.IsMine)?.What;
        return step switch
        {
            NextStep.Thank when log is { IsMeeting: true } => to with { Kind = MessageKind.Thanks, Occasion = LogReplies.Occasion(log, today), Reason = log.Learned ?? log.Paths, Offer = log.Promised, IsReady = true },
            NextStep.Thank => to with { Kind = MessageKind.Thanks, Reason = log?.Received is { } received ? received.StartsWith("help", StringComparison.OrdinalIgnoreCase) ? LogReplies.Say("your", 0, received) : received : log?.Names.Count > 0 ? LogReplies.Say("the_names") : null },
            NextStep.SendPromised => to with { Kind = MessageKind.Give, Offer = promised is null ? null : LogReplies.Say("promise_offer", 0, promised), IsReady = true },
            NextStep.TellIntroducer when person.IntroducedBy is { } introducer => new OutreachOptions { PersonId = introducer, ReaderName = person.IntroducedByName, Kind = MessageKind.ProgressNews, Reason = News(person, log), IsReady = true },
            NextStep.AnswerNo => to with { Kind = MessageKind.AnswerToNo, IsReady = true },
            NextStep.Remind => to with { Kind = MessageKind.Reminder },
            _ => new OutreachOptions(),
        };
    }

    private static string News(Person person, MeetingLog? log) => LogReplies.Say(
        log?.Learned is null ? "news" : "news_learned",
        0,
        person.Name,
        (log?.Day ?? person.LastHeard ?? person.LastContact)?.ToString("dddd", System.Globalization.CultureInfo.CurrentCulture));
}
