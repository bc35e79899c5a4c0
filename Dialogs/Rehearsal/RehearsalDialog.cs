using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Meetings;
using NetworkCoachBot.Dialogs.People;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Preparation;

namespace NetworkCoachBot.Dialogs.Rehearsal;

/// <summary>A role play of six to ten lines, and what was good about them; or practice in the next question alone (F48, F50).</summary>
public sealed class RehearsalDialog : ComponentDialog, IHoldsTheFloor
{
    private const string Rehearse = "rehearse";

    private static readonly Words Coach = new(RehearsalWords.ResourceManager);
    private static readonly Words Lines = new(RehearsalLines.ResourceManager);

    private readonly RehearsalCoach _coach;
    private readonly PeopleDesk _people;

    public RehearsalDialog(RehearsalCoach coach, PeopleDesk people)
        : base(nameof(RehearsalDialog))
    {
        _coach = coach;
        _people = people;
        AddDialog(new WaterfallDialog(Rehearse, [AskWhomAsync, PlayAsync, HearAsync]));
        AddDialog(new AskPrompt(nameof(AskPrompt)));
        InitialDialogId = Rehearse;
    }

    private static RehearsalOptions Options(WaterfallStepContext step) => (RehearsalOptions)step.Options;

    private static async Task<DialogTurnResult> AskWhomAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (Options(step).Role is not null)
        {
            return await step.NextAsync(null, cancellationToken);
        }

        var scene = step.Context.Scene();
        RehearsalRole[] roles = [RehearsalRole.Reserved, RehearsalRole.Busy, RehearsalRole.SendResume, RehearsalRole.FollowUp];
        var card = new ChoiceCard($"rehearse:{scene.Profile.Turns}", 1, Coach.Say("whom", scene.Profile.Turns), [.. roles.Select(r => new CardChoice(Coach.Say($"role_{r}"), r.ToString()))]);
        await step.Context.SendActivityAsync(card.ToActivity(scene.Surface), cancellationToken);
        return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(MessageText.Plain(card.Question), card, Asking.ForWords(Coach.Say("whom_help"))), cancellationToken);
    }

    /// <summary>The role says its line: how it begins, or its answer to the line before.</summary>
    private async Task<DialogTurnResult> PlayAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var options = Options(step);
        if (options.Role is not { } role)
        {
            var said = (Said)step.Result;
            if (IsEnd(said))
            {
                await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("stopped")), cancellationToken);
                return await step.EndDialogAsync(null, cancellationToken);
            }

            var chosen = said.Tapped && Enum.TryParse<RehearsalRole>(said.Text, out var tapped) && Enum.IsDefined(tapped) ? tapped : RoleIn(said.Text) ?? RehearsalRole.Reserved;
            return await step.ReplaceDialogAsync(Rehearse, options with { Role = chosen }, cancellationToken);
        }

        if (!options.IsShown)
        {
            var (key, wording) = options.Said.Count == 0 || role == RehearsalRole.FollowUp ? ("Begins", options.Said.Count) : _coach.Answer(options.Said);
            var before = Lines.Say($"{role}_{key}", wording);
            var opening = options.Said.Count > 0 ? null : Coach.Say($"opening_{role}", 0, options.For ?? Coach.Say("somebody"));
            var closing = role != RehearsalRole.FollowUp && options.Said.Count == RehearsalCoach.Longest - 2 ? Coach.Say("time") : null;
            string[] says = [.. new[] { opening, Coach.Say(role == RehearsalRole.FollowUp ? "answer" : "line", 0, before), closing }.OfType<string>()];
            await step.Context.SendActivityAsync(MessageText.Plain(string.Join("\n\n", says)), cancellationToken);
            return await step.ReplaceDialogAsync(Rehearse, options with { Before = before, IsShown = true }, cancellationToken);
        }

        return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(MessageText.Plain(Coach.Say("line", 0, options.Before))), cancellationToken);
    }

    private async Task<DialogTurnResult> HearAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var options = Options(step);
        var said = (Said)step.Result;
        var before = options.Before;
        if (AsksTheCoach(said))
        {
            await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("help")), cancellationToken);
            return await step.ReplaceDialogAsync(Rehearse, options with { Before = before, IsShown = true }, cancellationToken);
        }

        if (said.Tapped || IsEnd(said))
        {
            return await EndAsync(step, said.Navigation == Navigation.Cancel ? options with { Said = [] } : options, cancellationToken);
        }

        var after = options with { Said = [.. options.Said, new RehearsalLine(before, said.Text.Trim())], Before = "", IsShown = false };
        if (options.Role == RehearsalRole.FollowUp)
        {
            var isGood = _coach.Read(after.Said[^1]).Contains(LineAct.FollowsUp);
            await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say(isGood ? "followed" : "not_followed", after.Said.Count, Lines.Say("FollowUp_Hint", options.Said.Count))), cancellationToken);
            return after.Said.Count < RehearsalCoach.Rounds ? await step.ReplaceDialogAsync(Rehearse, after, cancellationToken) : await EndAsync(step, after, cancellationToken);
        }

        return _coach.IsOver(after.Said) ? await EndAsync(step, after, cancellationToken) : await step.ReplaceDialogAsync(Rehearse, after, cancellationToken);
    }

    /// <summary>Says what was good, then what to try, each on the user's own words; nothing where nothing was said.</summary>
    private async Task<DialogTurnResult> EndAsync(WaterfallStepContext step, RehearsalOptions options, CancellationToken cancellationToken)
    {
        if (options.PersonId is { } id && await _people.FindAsync(step.Context, id, cancellationToken) is { } person)
        {
            // "Remind me of him" is about whoever this was for.
            PeopleDesk.Spoke(step.Context, person);
        }

        var scene = step.Context.Scene();
        if (options.Said.Count == 0)
        {
            await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("stopped")), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var isDrill = options.Role == RehearsalRole.FollowUp;
        var follows = options.Said.Count(e => _coach.Read(e).Contains(LineAct.FollowsUp));
        var title = Coach.Say(isDrill ? "drill_done" : follows == 0 ? "done_none" : "done", scene.Profile.Turns, options.Said.Count, follows);
        var remarks = isDrill ? [] : _coach.Feedback(options.Said).Select(r => Coach.Say($"on_{r.Point}", 0, Cut(r.Quote)));
        var others = Enum.GetValues<RehearsalRole>().Where(r => r != options.Role).Select(r => new CardChoice(Coach.Say($"then_{r}"), r.ToString()));
        var card = new ChoiceCard(RehearsalCapability.Card, scene.Profile.Turns, title, [new(Coach.Say("again"), options.Role.ToString()!), .. others]);
        if (!isDrill)
        {
            await step.Context.SendActivityAsync(MessageText.Plain(string.Join("\n\n", remarks.Prepend(Coach.Say("heard")))), cancellationToken);
        }

        await step.Context.SendActivityAsync(card.ToActivity(scene.Surface), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>The role that words name; null for none.</summary>
    internal static RehearsalRole? RoleIn(string text) =>
        Has(text, "follow up", "follow-up", "following up", "next question") ? RehearsalRole.FollowUp
        : Has(text, "resume", "résumé", " cv") ? RehearsalRole.SendResume
        : Has(text, "busy", "no time", "in a hurry", "rushed") ? RehearsalRole.Busy
        : Has(text, "reserved", "quiet", "shy", "cold", "distant") ? RehearsalRole.Reserved
        : null;

    private static bool Has(string text, params string[] words) => words.Any(w => text.Contains(w, StringComparison.OrdinalIgnoreCase));

    /// <summary>Said beside the play: "help", "what should I say?", "idk". A short "like what?" is a line of the play.</summary>
    private static bool AsksTheCoach(Said said) =>
        (said.Navigation is Navigation.Help or Navigation.Why && said.Text.Length <= 30 && !said.Text.Contains('?', StringComparison.Ordinal))
        || said is { Navigation: Navigation.Skip or Navigation.Back } or { Utterance.Reply: ReplyKind.Aside }
        || RehearsalReader.AsksTheCoach(said.Text);

    private static bool IsEnd(Said said) => said.Navigation is Navigation.Stop or Navigation.Cancel or Navigation.Pause
        || RehearsalReader.IsEnd(said.Text);

    private static string Cut(string text) => text.Length <= 160 ? text : text[..(char.IsHighSurrogate(text[158]) ? 158 : 159)] + "…";
}
