using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching.Meetings;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.People;
using NetworkCoachBot.Dialogs.Profiles;
using NetworkCoachBot.Dialogs.Rehearsal;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Logging;
using NetworkCoachBot.Language.Planning;
using NetworkCoachBot.Language.Preparation;

namespace NetworkCoachBot.Dialogs.Preparation;

/// <summary>Getting ready for a meeting (F46-F49): "meeting Priya Thursday 3pm, help me prep".</summary>
public sealed class PreparationCapability(PeopleDesk desk) : ICapability, IOverhears
{
    private const int LongestRemark = 100;

    /// <summary>Turns after a brief in which a remark is about it.</summary>
    private const int TurnsAfter = 3;

    /// <inheritdoc/>
    public IReadOnlyCollection<Intent> Intents { get; } = [Intent.PrepMeeting];

    /// <inheritdoc/>
    public IEnumerable<Dialog> Dialogs => [new PreparationDialog(desk)];

    /// <inheritdoc/>
    public async Task<DialogTurnResult> ServeAsync(DialogContext dc, Request request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(request);
        var scene = dc.Context.Scene();
        var said = scene.Utterance;
        var who = said?.People.FirstOrDefault(request.Holds) ?? (said?.People is [var first, ..] ? first : null);
        var people = who is null ? [] : await desk.MeantAsync(dc.Context, who.Text, who, cancellationToken);
        var (day, at) = said is null ? default : PreparationDialog.When(said, scene.Today);
        if (who is null && day is null && (BriefQuestions.Asks(request.Text) || BriefQuestions.MeansTheOne(request.Text)) && scene.Profile.Recent is [var last, ..] && await desk.FindAsync(dc.Context, last.Id, cancellationToken) is { } next && next.MeetingOn >= scene.Today)
        {
            // "what should I ask?", "what's my brief?" are about the meeting that was just spoken of.
            people = [next];
        }

        var options = new PreparationOptions
        {
            Ids = [.. people.Select(p => p.Id)],
            Name = who is { Kind: PersonMentionKind.Name } ? who.Text : null,
            Day = day,
            At = at,
            Aim = AimOf(AimReader.Read(request.Text)),
        };
        return await dc.BeginDialogAsync(nameof(PreparationDialog), options, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> PressAsync(DialogContext dc, CardSubmission submission, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (submission is not CardSubmission.Choice { On.Id: var id } choice || !id.StartsWith(Brief.CardKey, StringComparison.Ordinal))
        {
            return null;
        }

        if (choice.Value == RehearsalCapability.FromBrief)
        {
            var with = await desk.FindAsync(dc.Context, id[Brief.CardKey.Length..], cancellationToken);
            await dc.CancelAllDialogsAsync(cancellationToken);
            return await dc.BeginDialogAsync(nameof(RehearsalDialog), new RehearsalOptions { For = with?.Name, PersonId = with?.Id }, cancellationToken);
        }

        // Another aim is as good on an old card as on a new one: the brief is made anew from what is true now.
        if (await desk.FindAsync(dc.Context, id[Brief.CardKey.Length..], cancellationToken) is not { } person || !Enum.TryParse<MeetingAim>(choice.Value, out var aim) || !Enum.IsDefined(aim))
        {
            await dc.Context.SendActivityAsync(MessageText.Plain(Brief.Coach.Say("gone")), cancellationToken);
        }
        else
        {
            var after = person.MeetingAim == aim ? person : person with { MeetingAim = aim, Version = person.Version + 1 };
            await desk.KeepAsync(dc.Context, after, cancellationToken);
            await dc.Context.SendActivityAsync(Brief.Card(after, dc.Context.Scene()).ToActivity(dc.Context.Scene().Surface), cancellationToken);
        }

        await dc.RepromptDialogAsync(cancellationToken);
        return dc.Answered();
    }

    /// <summary>"what should I ask?" while the day of a meeting is asked for: its brief is on the screen, so the first question is named.</summary>
    public async Task<DialogTurnResult?> OverhearAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(utterance);
        if (await AboutBriefAsync(dc, utterance, cancellationToken) is { } about)
        {
            return about;
        }

        var now = dc.Context.Scene();
        if (dc.ActiveDialog is null && MeetingAheadReader.With(utterance) is { } met && DayReader.Ahead(utterance, now.Today) is { } ahead && PreparationDialog.When(utterance, now.Today) is var (day, at) && (ahead > now.Today || at > TimeOnly.FromDateTime(now.Now.DateTime)))
        {
            var with = await desk.MeantAsync(dc.Context, met.Text, met, cancellationToken);
            return await dc.BeginDialogAsync(nameof(PreparationDialog), new PreparationOptions { Ids = [.. with.Select(p => p.Id)], Name = met.Text, Day = day, At = at }, cancellationToken);
        }

        if (dc.ActiveDialog?.Id != nameof(PreparationDialog) || !BriefQuestions.AsksWhatToAsk(utterance.Text) || dc.Context.Scene().Profile.Recent is not [var last, ..] || await desk.FindAsync(dc.Context, last.Id, cancellationToken) is not { } person)
        {
            return null;
        }

        await dc.Context.SendActivityAsync(MessageText.Plain(Brief.Coach.Say("ask_first", 0, Brief.FirstQuestion(person))), cancellationToken);
        return Dialog.EndOfTurn;
    }

    /// <summary>What is said about the card that was just shown: what it means, more of it, another aim, or what to do with the answers.</summary>
    private async Task<DialogTurnResult?> AboutBriefAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        if (dc.ActiveDialog is not null || utterance.Text.Length > LongestRemark || scene.Profile.LastSet is not { Kind: JustSetKind.Meeting } set || scene.Profile.Turns - set.Turn > TurnsAfter
            || await desk.FindAsync(dc.Context, set.PersonId, cancellationToken) is not { } person)
        {
            return null;
        }

        if (BriefQuestions.GivenIn(utterance.Text) is { } gives)
        {
            return await dc.BeginDialogAsync(nameof(GivesDialog), new GivesOptions { Gives = gives }, cancellationToken);
        }

        var name = Names.CalledAs(person.Name);
        var isNext = scene.Profile.Turns - set.Turn == 1;
        var bare = utterance.Text.Trim().TrimEnd('.', '!', '?').ToLowerInvariant();
        var says = isNext && utterance.Navigation == Navigation.Why ? Brief.Coach.Say("why_brief", 0, name)
            : (isNext && utterance.Navigation == Navigation.Help && bare is not ("help" or "menu" or "commands" or "options")) || BriefQuestions.AsksHowToGoOn(utterance.Text) ? Brief.Coach.Say("explain", 0, name, Brief.FirstQuestion(person))
            : BriefQuestions.AsksForMore(utterance.Text) ? Brief.Coach.Say("more_questions", 0, string.Join("\n", Brief.FurtherQuestions(person).Select(q => $"• {q}")))
            : null;
        if (says is not null)
        {
            var card = new ChoiceCard(Brief.CardKey + person.Id, scene.Profile.Turns, says, [new(Brief.Coach.Say("rehearse"), RehearsalCapability.FromBrief)]);
            dc.Context.SetScene(scene with { Profile = scene.Profile with { LastSet = set with { Turn = scene.Profile.Turns } } });
            await dc.Context.SendActivityAsync(card.ToActivity(scene.Surface), cancellationToken);
            return new(DialogTurnStatus.Complete);
        }

        if (!isNext || AimOf(AimReader.ReadAlone(utterance.Text)) is not { } aim)
        {
            return null;
        }

        var after = person with { MeetingAim = aim, Version = person.Version + 1 };
        await desk.KeepAsync(dc.Context, after, cancellationToken);
        Brief.WasSet(dc.Context, after);
        await dc.Context.SendActivityAsync(Brief.Card(after, dc.Context.Scene()).ToActivity(scene.Surface), cancellationToken);
        return new(DialogTurnStatus.Complete);
    }

    private static MeetingAim? AimOf(SaidAim? said) => said switch
    {
        SaidAim.Information => MeetingAim.Information,
        SaidAim.Resume => MeetingAim.Resume,
        SaidAim.Paths => MeetingAim.Paths,
        SaidAim.Names => MeetingAim.Names,
        _ => null,
    };
}
