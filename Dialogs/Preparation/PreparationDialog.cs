using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.People;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Contacts;
using NetworkCoachBot.Language.Logging;
using NetworkCoachBot.Language.Reminders;

namespace NetworkCoachBot.Dialogs.Preparation;

/// <summary>Who is it with, the brief, and when it is: asks only what was not said.</summary>
public sealed class PreparationDialog : ComponentDialog, ITakesAnswers
{
    private const string Prepare = "prepare";

    private readonly PeopleDesk _desk;

    public PreparationDialog(PeopleDesk desk)
        : base(nameof(PreparationDialog))
    {
        _desk = desk;
        AddDialog(new WaterfallDialog(Prepare, [WhoAsync, BriefAsync, WhenAsync]));
        AddDialog(new AskPrompt(nameof(AskPrompt)));
        InitialDialogId = Prepare;
    }

    /// <inheritdoc/>
    public bool IsAnswer(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return utterance is { Intent: Intent.None } or { Intent: Intent.PrepMeeting, People.Count: 0 }
            || (utterance is { Intent: Intent.RemindMe, People.Count: 0, Dates.Count: > 0 } && !ReminderOrderReader.SaysRemind(utterance.Text));
    }

    /// <inheritdoc/>
    public bool IsWish(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return utterance.Intent == Intent.LogMeeting && utterance.People.Any(p => p.Kind == PersonMentionKind.Name);
    }

    /// <summary>The day and the time of a meeting ahead, as far as they were said.</summary>
    internal static (DateOnly? Day, TimeOnly? At) When(Utterance utterance, DateOnly today)
    {
        // "Next week" is no day yet: it is asked.
        var isLong = utterance.Dates.Any(d => d is { IsBackground: false, Kind: DateKind.Range, From: { } from, To: { } to } && to - from > TimeSpan.FromDays(1)) && !utterance.Dates.Any(d => d.Kind is DateKind.Date or DateKind.DateTime);
        var day = isLong ? null : DayReader.Ahead(utterance, today);
        var timed = utterance.Dates.FirstOrDefault(d => !d.IsBackground && d.Kind is DateKind.DateTime or DateKind.Time && d.From is not null);
        return (day ?? (timed?.From is { } begins && DateOnly.FromDateTime(begins) >= today ? DateOnly.FromDateTime(begins) : null), timed?.From is { } at ? TimeOnly.FromDateTime(at) : null);
    }

    private async Task<DialogTurnResult> WhoAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var options = (PreparationOptions)step.Options;
        var scene = step.Context.Scene();
        if (options.Ids.Count == 1 || (options.Ids.Count == 0 && options.Name is not null))
        {
            return await step.NextAsync(null, cancellationToken);
        }

        if (options.Ids.Count == 0)
        {
            var who = Brief.Coach.Say("who", scene.Profile.Turns);
            await step.Context.SendActivityAsync(MessageText.Plain(who), cancellationToken);
            return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(MessageText.Plain(who), null, Asking.ForWords(Brief.Coach.Say("who_help"))), cancellationToken);
        }

        var choices = new List<CardChoice>();
        foreach (var id in options.Ids.Take(CoachCard.MostButtons))
        {
            if (await _desk.FindAsync(step.Context, id, cancellationToken) is { } person)
            {
                choices.Add(new CardChoice(PeopleReplies.Described(person), id));
            }
        }

        var card = new ChoiceCard($"prepwho:{scene.Profile.Turns}", 1, Brief.Coach.Say("which", 0, options.Name is null ? null : Names.Tidy(options.Name)), choices);
        await step.Context.SendActivityAsync(card.ToActivity(scene.Surface), cancellationToken);
        return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(MessageText.Plain(card.Question), card, Asking.ForWords(Brief.Coach.Say("which_help"))), cancellationToken);
    }

    private async Task<DialogTurnResult> BriefAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var options = (PreparationOptions)step.Options;
        if (options.AsksWhen)
        {
            var met = await _desk.FindAsync(step.Context, options.Ids[0], cancellationToken);
            var when = Brief.Coach.Say("when", step.Context.Scene().Profile.Turns, Names.CalledAs(met?.Name ?? ""));
            await step.Context.SendActivityAsync(MessageText.Plain(when), cancellationToken);
            return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(MessageText.Plain(when), null, Asking.ForWords(Brief.Coach.Say("when_help"))), cancellationToken);
        }

        if (await PersonAsync(step, options, step.Result as Said, cancellationToken) is not { } person)
        {
            await step.Context.SendActivityAsync(MessageText.Plain(Brief.Coach.Say("nobody")), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var scene = step.Context.Scene();
        var (day, at) = (step.Result as Said)?.Utterance is { } answer ? When(answer, scene.Today) : default;
        var known = person.MeetingOn < scene.Today ? person with { MeetingOn = null, MeetingAt = null } : person;
        var after = (options.Day ?? day) is { } on ? known.Meeting(on, options.At ?? at) : known;
        after = options.Aim is { } aim && aim != after.MeetingAim ? after with { MeetingAim = aim, Version = after.Version + 1 } : after;
        await _desk.KeepAsync(step.Context, after, cancellationToken);
        if (after.MeetingOn is not null)
        {
            Brief.WasSet(step.Context, after);
        }

        scene = step.Context.Scene();
        await step.Context.SendActivitiesAsync([Brief.Card(after, scene).ToActivity(scene.Surface), MessageText.Plain(Brief.Coach.Say("listen", scene.Profile.Turns, Names.CalledAs(after.Name)))], cancellationToken);
        return after.MeetingOn is not null
            ? await step.EndDialogAsync(null, cancellationToken)
            : await step.ReplaceDialogAsync(Prepare, new PreparationOptions { Ids = [after.Id], AsksWhen = true }, cancellationToken);
    }

    private async Task<DialogTurnResult> WhenAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var scene = step.Context.Scene();
        var said = step.Result as Said;
        var (day, at) = said?.Utterance is { } answer ? When(answer, scene.Today) : default;
        var past = day is null && said?.Utterance is { } earlier && DayReader.Past(earlier, scene.Today) is not null;
        var says = past ? Brief.Coach.Say("past") : Brief.Coach.Say("open");
        if (day is { } on && await _desk.FindAsync(step.Context, ((PreparationOptions)step.Options).Ids[0], cancellationToken) is { } person)
        {
            var after = person.Meeting(on, at);
            await _desk.KeepAsync(step.Context, after, cancellationToken);
            Brief.WasSet(step.Context, after);
            says = Brief.Coach.Say("noted", 0, after.Name, Brief.When(after));
        }

        await step.Context.SendActivityAsync(MessageText.Plain(says), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>Whom it is with: the one known, the one chosen or named in answer, or somebody new of that name.</summary>
    private async Task<Person?> PersonAsync(WaterfallStepContext step, PreparationOptions options, Said? said, CancellationToken cancellationToken)
    {
        if (said is { Tapped: true } || (said is null && options.Ids.Count == 1))
        {
            var id = said?.Text ?? options.Ids[0];
            return options.Ids.Contains(id) ? await _desk.FindAsync(step.Context, id, cancellationToken) : null;
        }

        if (said is { Navigation: not Navigation.None } or { Utterance.Reply: not ReplyKind.Content })
        {
            return null;
        }

        var mention = said?.Utterance is { People: [var first, ..] } ? first : null;
        var name = mention?.Text ?? said?.Text.Trim() ?? options.Name!;
        var meant = await _desk.MeantAsync(step.Context, name, mention, cancellationToken);
        return meant is [var one, ..] && (meant.Count == 1 || said is not null) ? one
            : name.Length > 80 || (mention is null && said is not null && (name.Split(' ').Length > 3 || (said.Utterance is { } words && AnswerWords.IsTalk(words)))) || mention is { Kind: not PersonMentionKind.Name } ? null
            : new Person { Id = $"p{step.Context.Scene().Profile.Turns}", Name = Names.Tidy(name) };
    }
}
