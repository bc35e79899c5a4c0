using System.Text.RegularExpressions;
using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching.Meetings;
using NetworkCoachBot.Dialogs.People;
using NetworkCoachBot.Dialogs.Rehearsal;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;

namespace NetworkCoachBot.Dialogs.Preparation;

/// <summary>Getting ready for a meeting (F46-F49): "meeting Priya Thursday 3pm, help me prep".</summary>
public sealed partial class PreparationCapability(PeopleDesk desk) : ICapability, IOverhears
{
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
        if (who is null && Asks().IsMatch(request.Text) && scene.Profile.Recent is [var last, ..] && await desk.FindAsync(dc.Context, last.Id, cancellationToken) is { } next && next.MeetingOn >= scene.Today)
        {
            // "what should I ask?" is about the meeting that was just spoken of.
            people = [next];
        }

        var (day, at) = said is null ? default : PreparationDialog.When(said, scene.Today);
        var options = new PreparationOptions
        {
            Ids = [.. people.Select(p => p.Id)],
            Name = who is { Kind: PersonMentionKind.Name } ? who.Text : null,
            Day = day,
            At = at,
            Aim = Aim(request.Text),
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
            return await dc.BeginDialogAsync(nameof(RehearsalDialog), new RehearsalOptions { For = with?.Name }, cancellationToken);
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
        return dc.ActiveDialog is null ? new(DialogTurnStatus.Complete) : Dialog.EndOfTurn;
    }

    /// <summary>"what should I ask?" while the day of a meeting is asked for: its brief is on the screen, so the first question is named.</summary>
    public async Task<DialogTurnResult?> OverhearAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(utterance);
        if (dc.ActiveDialog?.Id != nameof(PreparationDialog) || !AsksWhatToAsk().IsMatch(utterance.Text) || dc.Context.Scene().Profile.Recent is not [var last, ..] || await desk.FindAsync(dc.Context, last.Id, cancellationToken) is not { } person)
        {
            return null;
        }

        await dc.Context.SendActivityAsync(MessageText.Plain(Brief.Coach.Say("ask_first", 0, Brief.FirstQuestion(person))), cancellationToken);
        return Dialog.EndOfTurn;
    }

    [GeneratedRegex(@"^\W*(?:and |so |ok |but )?(?:what|which|how)\b.{0,24}\b(?:ask|questions)\b.{0,12}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AsksWhatToAsk();

    [GeneratedRegex(@"^\W*(?:and |so |ok |but )?(?:what|which|how|any)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asks();

    private static MeetingAim? Aim(string text) =>
        OfResume().IsMatch(text) ? MeetingAim.Resume
        : OfNames().IsMatch(text) ? MeetingAim.Names
        : OfPaths().IsMatch(text) ? MeetingAim.Paths
        : null;

    [GeneratedRegex(@"\b(?:r[eé]sum[eé]|cv)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfResume();

    [GeneratedRegex(@"\b(?:(?:for|get|some|more|ask(?:ing)?(?: \w+)? for|want) names|who else|introductions|intros)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfNames();

    [GeneratedRegex(@"\b(?:(?:career|other|new) (?:paths?|options|directions?)|paths)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfPaths();
}
