using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Coaching.Planning;
using NetworkCoachBot.Dialogs.Outreach;
using NetworkCoachBot.Dialogs.Planning;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Sharing;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Feelings;
using NetworkCoachBot.Storage.Notebooks;

namespace NetworkCoachBot.Dialogs.Mindset;

/// <summary>
/// Answers a feeling in a few honest sentences and one small step that the coach can take with the user now (F63-F66).
/// Distress is met with care and a way to human help, and with nothing else.
/// </summary>
public sealed class MindsetCapability(INotebook notebook, NextPeople next) : ICapability, IOverhears
{
    private const string Card = "mindset";
    private const int MostNamed = 3;

    /// <summary>People looked at for somebody who did answer.</summary>
    private const int MostLookedAt = 500;

    private const string YesOnce = "people-say-yes";

    private static readonly Words Coach = new(MindsetWords.ResourceManager);

    /// <inheritdoc/>
    public IReadOnlyCollection<Intent> Intents { get; } = [Intent.Mindset];

    /// <inheritdoc/>
    public async Task<DialogTurnResult> ServeAsync(DialogContext dc, Request request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(request);
        var scene = dc.Context.Scene();
        var feeling = FeelingReader.Read(scene.Text);
        if (feeling == Feeling.Distress)
        {
            return await dc.AnswerAsync(Distress(scene), cancellationToken);
        }

        var says = Coach.Say(feeling.ToString(), scene.Profile.Turns);
        if (feeling is Feeling.Rejected or Feeling.Burden or Feeling.Afraid or Feeling.Shy && !scene.Profile.Told.Contains(YesOnce))
        {
            says = $"{says} {Coach.Say("once")}";
            dc.Context.SetScene(scene with { Profile = scene.Profile.Tell(YesOnce) });
        }

        if (dc.ActiveDialog is null)
        {
            await StepAsync(dc, feeling, says, cancellationToken);
            return dc.Answered();
        }

        // In the middle of a walk the walk is the small step: no buttons that lead away from it.
        return await dc.AnswerAsync(says, cancellationToken);
    }

    /// <summary>What somebody says of how they feel, where something else was asked, or it looks like something else.</summary>
    public async Task<DialogTurnResult?> OverhearAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(utterance);
        return dc.ActiveDialog?.Id is null or nameof(OutreachDialog) or nameof(WalkDialog) && utterance.Pasted is null && OwnFeelingReader.Is(utterance.Text)
            ? await ServeAsync(dc, new Request(Intent.Mindset, 0, utterance.Text.Length, utterance.Text), cancellationToken)
            : null;
    }

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> PressAsync(DialogContext dc, CardSubmission submission, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (submission is not CardSubmission.Choice { On.Id: Card } choice)
        {
            return null;
        }

        if (choice.Value == "list")
        {
            return await dc.BeginDialogAsync(nameof(People.ListBuilderDialog), new People.ListBuilderOptions(), cancellationToken);
        }

        if (choice.Value.Split(':', 2) is [var what, var personId])
        {
            return await WriteToAsync(dc, what, personId, cancellationToken);
        }

        if (choice.Value != "not_now")
        {
            return await dc.BeginDialogAsync(nameof(OutreachDialog), new OutreachOptions { Kind = choice.Value == "give" ? MessageKind.Give : null }, cancellationToken);
        }

        return await dc.AnswerAsync(Coach.Say("not_now_says"), cancellationToken);
    }

    /// <summary>What is said to somebody who may be in danger: care, a number to call where they are, and no advice.</summary>
    public static string Distress(TurnScene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        var country = scene.Profile.Country?.ToUpperInvariant();
        return Coach.Say("distress", 0, Coach.Say(country is "US" or "CA" or "GB" or "IE" or "AU" ? "help_" + country : "help_any"));
    }

    /// <summary>What is known speaks too: what they can give, whom they know, who did answer; and the step is with somebody by name.</summary>
    private async Task StepAsync(DialogContext dc, Feeling feeling, string says, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        var ranked = await next.RankAsync(scene, cancellationToken);
        var known = await KnownAsync(scene, feeling, ranked, cancellationToken);
        var gives = feeling is Feeling.Tired or Feeling.Fake or Feeling.NothingToOffer;
        CardChoice notNow = new(Coach.Say("not_now"), "not_now");
        var (question, choices) = ranked is [{ Person: var person }, ..] && Names.CalledAs(person.Name) is var name
            ? gives ? (Coach.Say("step_give_to", 0, name), [new(Coach.Say("do_give_to", 0, name), $"give:{person.Id}"), new(Coach.Say("do_other"), "give"), notNow])
                : (Coach.Say("step_write_to", 0, name), [new(Coach.Say("do_write_to", 0, name), $"write:{person.Id}"), new(Coach.Say("do_other"), "write"), notNow])
            : gives ? (Coach.Say("step_give"), [new(Coach.Say("do_give"), "give"), notNow])
            : feeling == Feeling.KnowsNobody ? (Coach.Say("step_list"), [new(Coach.Say("do_list"), "list"), notNow])
            : (Coach.Say("step_write"), (CardChoice[])[new(Coach.Say("do_write"), "write"), notNow]);
        if (feeling == Feeling.KnowsNobody && ranked.Count > 0)
        {
            choices = [choices[0], new(Coach.Say("do_list_more"), "list"), notNow];
        }

        // Somebody who knows them may help where a next step does not.
        CardChoice[] coach = scene.Profile.HasCoach && feeling != Feeling.KnowsNobody ? [NoteCards.TellCoach(scene.Text)] : [];
        choices = [.. choices[..^1], .. coach, choices[^1]];
        var card = new ChoiceCard(Card, scene.Profile.Turns, known is null ? says : $"{says} {known}", choices) { Detail = question };
        await dc.Context.SendActivityAsync(card.ToActivity(scene.Surface), cancellationToken);
    }

    private async Task<string?> KnownAsync(TurnScene scene, Feeling feeling, IReadOnlyList<Suggestion> ranked, CancellationToken cancellationToken)
    {
        switch (feeling)
        {
            case Feeling.NothingToOffer when scene.Profile.Gives is [.., var last]:
                return Coach.Say("known_gives", 0, last);
            case Feeling.KnowsNobody when ranked.Count > 0:
                return Coach.Say(ranked.Count == 1 ? "known_person" : "known_people", 0, string.Join(", ", ranked.Take(MostNamed).Select(s => Names.CalledAs(s.Person.Name))));
            case Feeling.Rejected or Feeling.Burden or Feeling.Impatient or Feeling.Afraid or Feeling.Shy:
                var said = (await notebook.ListPeopleAsync(scene.User, null, MostLookedAt, cancellationToken))
                    .Where(p => p.Timeline.Any(c => c.Kind is ContactKind.Answered or ContactKind.Met or ContactKind.Called)).MaxBy(p => p.LastHeard);
                return said is null ? null : Coach.Say("known_yes", 0, Names.CalledAs(said.Name));
            default:
                return null;
        }
    }

    /// <summary>The step with somebody by name: a note that brings what the user can give, or the message that is due.</summary>
    private async Task<DialogTurnResult> WriteToAsync(DialogContext dc, string what, string personId, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        if (await notebook.FindPersonAsync(scene.User, personId, cancellationToken) is not { } person)
        {
            return await dc.BeginDialogAsync(nameof(OutreachDialog), new OutreachOptions(), cancellationToken);
        }

        var reason = (await next.RankAsync(scene, cancellationToken)).FirstOrDefault(s => s.Person.Id == personId)?.Reason;
        var to = new OutreachOptions { ReaderName = person.Name, PersonId = person.Id, Kind = what == "give" ? MessageKind.Give : reason is { } due ? PlanningCapability.KindFor(due) : null };
        return await dc.BeginDialogAsync(nameof(OutreachDialog), what == "give" && scene.Profile.Gives is [.., var last] ? to with { Offer = last, IsReady = true } : to, cancellationToken);
    }
}
