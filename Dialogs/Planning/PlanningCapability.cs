using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Meetings;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Coaching.Planning;
using NetworkCoachBot.Dialogs.Logging;
using NetworkCoachBot.Dialogs.Outreach;
using NetworkCoachBot.Dialogs.Preparation;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Logging;
using NetworkCoachBot.Language.Planning;

namespace NetworkCoachBot.Dialogs.Planning;

/// <summary>
/// Whom next (F60, F61): a sitting through the list, one person after another with the reason in words, in writing or by
/// phone; paused and taken up again when the user likes.
/// </summary>
public sealed class PlanningCapability(SittingDesk desk, LogDesk logs) : ICapability, IOverhears, IGoesOn
{
    private const string Card = "next";
    private const string CallCard = "call";

    private static readonly Words Coach = new(PlanningWords.ResourceManager);

    /// <inheritdoc/>
    public IReadOnlyCollection<Intent> Intents { get; } = [Intent.NextContacts];

    /// <inheritdoc/>
    public async Task<DialogTurnResult> ServeAsync(DialogContext dc, Request request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var isCalls = dc.Context.Scene().Utterance?.Channels.Any(c => c.Channel == SpokenChannel.Phone) == true;
        await BeginAsync(dc, isCalls, cancellationToken);
        return dc.Answered();
    }

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> PressAsync(DialogContext dc, CardSubmission submission, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (submission is not CardSubmission.Choice choice || choice.On.Id.Split(':', 2) is not [Card or CallCard, var personId])
        {
            return null;
        }

        // An old card of another day acts on its person, in the sitting of today.
        var sitting = await desk.CurrentAsync(dc.Context, cancellationToken) ?? SittingDesk.New(dc.Context, choice.On.Id.StartsWith(CallCard, StringComparison.Ordinal));
        return await DoAsync(dc, sitting, personId, choice.Value, (NextReason)choice.On.Version, cancellationToken);
    }

    /// <summary>The short sentences of a sitting, in place of the buttons.</summary>
    public async Task<DialogTurnResult?> OverhearAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(utterance);
        var word = Leaves(dc, utterance) ? SittingWord.Pause : SittingReader.Read(utterance.Text);
        if (word == SittingWord.None && dc.ActiveDialog is null && await ToldAsync(dc, utterance, cancellationToken) is { } told)
        {
            return told;
        }

        if (word == SittingWord.None && dc.ActiveDialog is null && SittingReader.AsksWhy(utterance.Text) && await desk.CurrentAsync(dc.Context, cancellationToken) is { IsPaused: false, AtHand: { } asked } open
            && OnList(await desk.LeftAsync(dc.Context, open, cancellationToken), utterance, asked) is { } suggestion)
        {
            return await dc.AnswerAsync(Joined(Because(suggestion), suggestion.Person.Id == asked ? Coach.Say("why_first", 0, Called(suggestion.Person)) : null), cancellationToken);
        }

        if (word == SittingWord.None && dc.ActiveDialog is null && SittingReader.SkipsSomebody(utterance.Text) && await desk.CurrentAsync(dc.Context, cancellationToken) is { IsPaused: false } going
            && OnList(await desk.LeftAsync(dc.Context, going, cancellationToken), utterance, null) is { } skipped)
        {
            return await DoAsync(dc, going, skipped.Person.Id, "skip", default, cancellationToken);
        }

        if (word == SittingWord.None || (dc.ActiveDialog is not null && word is not (SittingWord.Pause or SittingWord.GoOn or SittingWord.Calls)))
        {
            return null;
        }

        var sitting = await desk.CurrentAsync(dc.Context, cancellationToken);
        switch (word)
        {
            case SittingWord.Calls:
                await dc.CancelAllDialogsAsync(cancellationToken);
                await BeginAsync(dc, true, cancellationToken);
                return dc.Answered();
            case SittingWord.GoOn:
                await dc.CancelAllDialogsAsync(cancellationToken);
                await BeginAsync(dc, sitting?.IsCalls == true, cancellationToken);
                return dc.Answered();
            case var _ when sitting is null or { IsPaused: true }:
                return null;
            case SittingWord.Pause:
                await dc.CancelAllDialogsAsync(cancellationToken);
                return await DoAsync(dc, sitting, sitting.AtHand ?? "", "stop", default, cancellationToken);
            case SittingWord.List:
                await ListAsync(dc, sitting, cancellationToken);
                return dc.Answered();
            case SittingWord.Next when sitting.AtHand is null:
                await NextAsync(dc, sitting, null, cancellationToken);
                return dc.Answered();
            case SittingWord.Next or SittingWord.PutOff when sitting.AtHand is { } id:
                return await DoAsync(dc, sitting, id, word == SittingWord.Next ? "skip" : "week", default, cancellationToken);
            case > SittingWord.List when sitting is { IsCalls: true, AtHand: { } called }:
                return await DoAsync(dc, sitting, called, word.ToString(), default, cancellationToken);
            default:
                return null;
        }
    }

    /// <summary>Who on the list is named; where nobody is, the one at hand. Null for somebody who is not on it.</summary>
    private static Suggestion? OnList(IReadOnlyList<Suggestion> list, Utterance utterance, string? atHand) =>
        utterance.People.FirstOrDefault(p => p.Kind == PersonMentionKind.Name) is { } name
            ? list.FirstOrDefault(s => s.Person.Id == name.Resolved?.Id || Names.ShareAWord(name.Text, s.Person.Name))
            : list.FirstOrDefault(s => s.Person.Id == atHand);

    /// <summary>"cancel", "stop", where nothing but the list is open.</summary>
    private static bool Leaves(DialogContext dc, Utterance utterance) =>
        dc.ActiveDialog is null && utterance is { Navigation: Navigation.Cancel or Navigation.Stop or Navigation.Pause } or { Navigation: Navigation.None, Intent: Intent.Cancel };

    /// <summary>Once the person at hand has been written to, the next one comes up; after a log it is said who that is.</summary>
    public async Task GoOnAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (await desk.CurrentAsync(dc.Context, cancellationToken) is not { IsPaused: false, AtHand: { } id } sitting || !await desk.IsDoneAsync(dc.Context, sitting, cancellationToken))
        {
            return;
        }

        var isBooked = sitting.Been is [.., { Act: SittingAct.Booked } last] && last.PersonId == id;
        var after = sitting.After(id, isBooked ? SittingAct.Booked : SittingAct.Done);
        if (isBooked || dc.Context.Scene().Input is TurnInput.Pressed { Submission: CardSubmission.Script })
        {
            await NextAsync(dc, after, null, cancellationToken);
            return;
        }

        await desk.PutAsync(dc.Context, after, cancellationToken);
        if (await desk.LeftAsync(dc.Context, after, cancellationToken) is [var then, ..])
        {
            await SayAsync(dc, Coach.Say("then", 0, then.Person.Name), cancellationToken);
        }
    }

    /// <summary>What kind of message a reason calls for; null for a first note.</summary>
    internal static MessageKind? KindFor(NextReason reason) => reason switch
    {
        NextReason.ThanksDue => MessageKind.Thanks,
        NextReason.GoingQuiet => MessageKind.Give,
        _ => null,
    };

    /// <summary>The reason in words.</summary>
    internal static string Because(Suggestion suggestion) =>
        Coach.Say(suggestion.Reason.ToString(), 0, Called(suggestion.Person), suggestion.Since is { } day ? DayWords.Said(day) : "", suggestion.What ?? "");

    private static string Called(Person person) => Names.CalledAs(person.Name);

    private static string Joined(params string?[] parts) => string.Join(' ', parts.Where(p => !string.IsNullOrEmpty(p)));

    private static Task SayAsync(DialogContext dc, string says, CancellationToken cancellationToken) =>
        dc.Context.SendActivityAsync(MessageText.Plain(says), cancellationToken);

    /// <summary>The answer to "what happened?" about the person at hand; null where something else was said.</summary>
    private async Task<DialogTurnResult?> ToldAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        if (await desk.CurrentAsync(dc.Context, cancellationToken) is not { IsAsked: true, AtHand: { } id } sitting)
        {
            return null;
        }

        await desk.PutAsync(dc.Context, sitting with { IsAsked = false }, cancellationToken);
        if (utterance.Navigation != Navigation.None || utterance.Intent is not (Intent.None or Intent.LogMeeting or Intent.AddContact))
        {
            return null;
        }

        var today = dc.Context.Scene().Today;
        return await dc.BeginDialogAsync(nameof(LogDialog), new LogOptions { Text = utterance.Text, PersonId = id, Day = DayReader.Past(utterance, today), Ahead = DayReader.Ahead(utterance, today) }, cancellationToken);
    }

    /// <summary>A new sitting, or the one of today where it was left; what was looked at and skipped comes again once the list is through.</summary>
    private async Task BeginAsync(DialogContext dc, bool isCalls, CancellationToken cancellationToken)
    {
        var sitting = await desk.CurrentAsync(dc.Context, cancellationToken);
        var outing = OutingCapability.Says(dc.Context.Scene().Profile, dc.Context.Scene().Today);
        var isSame = sitting is { Been.Count: < Sitting.Longest } && sitting.IsCalls == isCalls && (await desk.LeftAsync(dc.Context, sitting, cancellationToken)).Count > 0;
        await NextAsync(dc, isSame ? sitting! with { IsPaused = false } : SittingDesk.New(dc.Context, isCalls), Joined(outing, isSame && sitting!.IsPaused ? Coach.Say("resumed") : null), cancellationToken);
        dc.Context.SetScene(dc.Context.Scene() with { Profile = OutingCapability.Asked(dc.Context.Scene().Profile, dc.Context.Scene().Today) });
    }

    private async Task<DialogTurnResult> DoAsync(DialogContext dc, Sitting sitting, string personId, string what, NextReason reason, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        var person = await logs.FindAsync(dc.Context, personId, cancellationToken);
        switch (what)
        {
            case "stop":
                await desk.PutAsync(dc.Context, sitting with { IsPaused = true }, cancellationToken);
                return await dc.AnswerAsync(Joined(Sum(sitting), Coach.Say("stopped", scene.Profile.Turns)), cancellationToken);
            case "write" when person is not null:
                await desk.PutAsync(dc.Context, sitting with { AtHand = person.Id, EntriesBefore = person.Timeline.Count, IsPaused = false }, cancellationToken);
                await dc.CancelAllDialogsAsync(cancellationToken);
                return await dc.BeginDialogAsync(nameof(OutreachDialog), new OutreachOptions { ReaderName = person.Name, PersonId = person.Id, Kind = KindFor(reason) }, cancellationToken);
            case "log" when person is not null:
                await desk.PutAsync(dc.Context, sitting with { AtHand = person.Id, EntriesBefore = person.Timeline.Count, IsPaused = false, IsAsked = true }, cancellationToken);
                return await dc.AnswerAsync(Coach.Say("what_happened", 0, Called(person)), cancellationToken);
            case "week" when person is not null:
                var day = scene.Today.AddDays(7);
                await logs.SaveAsync(dc.Context, person with { NextContact = day, SnoozedUntil = day, Version = person.Version + 1 }, cancellationToken);
                await NextAsync(dc, sitting.After(person.Id, SittingAct.PutOff), Coach.Say("snoozed", 0, Called(person), DayWords.Said(day)), cancellationToken);
                return dc.Answered();
            case var _ when person is not null && Enum.TryParse<SittingAct>(what, out var act) && act > SittingAct.Done && Enum.IsDefined(act):
                return await CalledAsync(dc, sitting, person, act, cancellationToken);
            default:
                await NextAsync(dc, sitting.After(personId, SittingAct.Skipped), null, cancellationToken);
                return dc.Answered();
        }
    }

    /// <summary>What came of a call is logged with one tap; the same tap twice is logged once.</summary>
    private async Task<DialogTurnResult> CalledAsync(DialogContext dc, Sitting sitting, Person person, SittingAct act, CancellationToken cancellationToken)
    {
        var kind = act switch { SittingAct.NoAnswer => ContactKind.NoAnswer, SittingAct.Voicemail => ContactKind.Wrote, SittingAct.Booked => ContactKind.Answered, _ => ContactKind.Called };
        var log = new MeetingLog
        {
            Id = $"s{sitting.Number}:{kind}:{person.Id}",
            PersonId = person.Id,
            Day = dc.Context.Scene().Today,
            Kind = kind,
            Called = act == SittingAct.Voicemail ? Coach.Say("note_voicemail") : null,
        };
        var logged = await logs.KeepAsync(dc.Context, person, log, cancellationToken);
        var after = sitting.After(person.Id, act);
        if (act == SittingAct.Booked)
        {
            await desk.PutAsync(dc.Context, after with { AtHand = person.Id, EntriesBefore = person.Timeline.Count }, cancellationToken);
            await dc.CancelAllDialogsAsync(cancellationToken);
            return await dc.BeginDialogAsync(nameof(PreparationDialog), new PreparationOptions { Ids = [person.Id], Name = person.Name }, cancellationToken);
        }

        var again = logged.Person.NextContact > log.Day && act != SittingAct.Talked ? Coach.Say("again_" + act, 0, DayWords.Said(logged.Person.NextContact.Value)) : null;
        await NextAsync(dc, after, logged.IsNew ? Joined(Coach.Say("noted_" + act, dc.Context.Scene().Profile.Turns, Called(person)), again) : null, cancellationToken);
        return dc.Answered();
    }

    /// <summary>The next person, with the reason and what can be done; at the end, what was done.</summary>
    private async Task NextAsync(DialogContext dc, Sitting sitting, string? says, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        var left = await desk.LeftAsync(dc.Context, sitting, cancellationToken);
        if (left is not [var first, ..])
        {
            await desk.PutAsync(dc.Context, sitting with { AtHand = null, IsPaused = false }, cancellationToken);
            await SayAsync(dc, Joined(says, sitting.Been.Count == 0 ? Coach.Say("nobody", scene.Profile.Turns) : Coach.Say("through", scene.Profile.Turns), Sum(sitting), sitting.Been.Count > 0 && scene.Profile.Outings.Count == 0 ? Coach.Say("outing_how") : null), cancellationToken);
            return;
        }

        var name = Called(first.Person);
        var place = sitting.Been.Count + left.Count == 1 ? null : Coach.Say("place", 0, sitting.Been.Count + 1, sitting.Been.Count + left.Count);
        var asks = Joined(says, place, Coach.Say(sitting.IsCalls ? "first_call" : "first", scene.Profile.Turns, first.Person.Name), Because(first));
        var card = sitting.IsCalls
            ? new ChoiceCard($"{CallCard}:{first.Person.Id}", (int)first.Reason, asks, [.. Enum.GetValues<SittingAct>().Where(a => a > SittingAct.Done).Select(a => new CardChoice(Coach.Say("call_" + a), a.ToString())), new(Coach.Say("skip"), "skip")])
            {
                Detail = CallScript.For(first, scene),
            }
            : new ChoiceCard($"{Card}:{first.Person.Id}", (int)first.Reason, asks, [new(Coach.Say("write", 0, name), "write"), new(Coach.Say("log"), "log"), new(Coach.Say("week"), "week"), new(Coach.Say("skip"), "skip"), new(Coach.Say("stop"), "stop")])
            {
                Detail = left.Count == 1 ? null : Coach.Say("more", 0, string.Join(", ", left.Skip(1).Take(2).Select(s => Called(s.Person)))),
            };
        await desk.PutAsync(dc.Context, sitting with { AtHand = first.Person.Id, EntriesBefore = first.Person.Timeline.Count, IsPaused = false }, cancellationToken);
        dc.Context.SetScene(scene with { Profile = scene.Profile.Spoke(first.Person) });
        await dc.Context.SendActivityAsync(card.ToActivity(scene.Surface), cancellationToken);
    }

    private async Task ListAsync(DialogContext dc, Sitting sitting, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        var left = await desk.LeftAsync(dc.Context, sitting, cancellationToken);
        var rows = left.Select(s => new PersonRow(s.Person.Id, s.Person.Name, string.Join(", ", new[] { s.Person.Role, s.Person.Company }.Where(p => p is not null)), Coach.Say("short_" + s.Reason)));
        var card = new PeopleListCard("next", scene.Profile.Turns, Coach.Say("list_title"), [.. rows]);
        await dc.Context.SendActivityAsync(card.ToActivity(scene.Surface), cancellationToken);
    }

    /// <summary>What was done in a sitting: acts, in words; null where nothing was.</summary>
    private static string? Sum(Sitting sitting)
    {
        string[] did = [.. Enum.GetValues<SittingAct>().Where(a => a > SittingAct.PutOff && sitting.Count(a) > 0).Select(a => Coach.Say("sum_" + a + (sitting.Count(a) == 1 ? "_one" : ""), 0, sitting.Count(a)))];
        return did.Length == 0 ? null : Coach.Say("sum", 0, string.Join(", ", did));
    }
}
