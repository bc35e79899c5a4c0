using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Dialogs.Outreach;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Sharing;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Feelings;

namespace NetworkCoachBot.Dialogs.Mindset;

/// <summary>
/// Answers a feeling in a few honest sentences and one small step that the coach can take with the user now (F63-F66).
/// Distress is met with care and a way to human help, and with nothing else.
/// </summary>
public sealed class MindsetCapability : ICapability
{
    private const string Card = "mindset";
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
            await dc.Context.SendActivityAsync(MessageText.Plain(Distress(scene)), cancellationToken);
            return Answered(dc);
        }

        var says = Coach.Say(feeling.ToString(), scene.Profile.Turns);
        if (feeling is Feeling.Rejected or Feeling.Burden or Feeling.Afraid or Feeling.Shy && !scene.Profile.Told.Contains(YesOnce))
        {
            says = $"{says} {Coach.Say("once")}";
            dc.Context.SetScene(scene with { Profile = scene.Profile.Tell(YesOnce) });
        }

        // In the middle of a walk the walk is the small step: no buttons that lead away from it.
        await dc.Context.SendActivityAsync(
            dc.ActiveDialog is null ? Step(feeling, says, scene).ToActivity(scene.Surface) : MessageText.Plain(says),
            cancellationToken);
        return Answered(dc);
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

        if (choice.Value != "not_now")
        {
            return await dc.BeginDialogAsync(nameof(OutreachDialog), new OutreachOptions { Kind = choice.Value == "give" ? MessageKind.Give : null }, cancellationToken);
        }

        await dc.Context.SendActivityAsync(MessageText.Plain(Coach.Say("not_now_says")), cancellationToken);
        return Answered(dc);
    }

    /// <summary>What is said to somebody who may be in danger: care, a number to call where they are, and no advice.</summary>
    public static string Distress(TurnScene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        var country = scene.Profile.Country?.ToUpperInvariant();
        return Coach.Say("distress", 0, Coach.Say(country is "US" or "CA" or "GB" or "IE" or "AU" ? "help_" + country : "help_any"));
    }

    private static ChoiceCard Step(Feeling feeling, string says, TurnScene scene)
    {
        var (question, button, value) = feeling switch
        {
            Feeling.Tired or Feeling.Fake or Feeling.NothingToOffer => ("step_give", "do_give", "give"),
            Feeling.KnowsNobody => ("step_list", "do_list", "list"),
            _ => ("step_write", "do_write", "write"),
        };

        // Somebody who knows them may help where a next step does not.
        CardChoice[] coach = scene.Profile.HasCoach && feeling != Feeling.KnowsNobody ? [NoteCards.TellCoach(scene.Text)] : [];
        return new ChoiceCard(Card, scene.Profile.Turns, says, [new(Coach.Say(button), value), .. coach, new(Coach.Say("not_now"), "not_now")]) { Detail = Coach.Say(question) };
    }

    private static DialogTurnResult Answered(DialogContext dc) => dc.ActiveDialog is null ? new(DialogTurnStatus.Complete) : Dialog.EndOfTurn;
}
