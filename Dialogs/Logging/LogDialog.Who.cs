using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Contacts;

namespace NetworkCoachBot.Dialogs.Logging;

/// <content>Who it was with.</content>
public sealed partial class LogDialog
{
    private const string Somebody = "new";

    private async Task<DialogTurnResult> AskWhoAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var options = Options(step);
        if (options.Shows || options.PersonId is not null)
        {
            return await step.NextAsync(null, cancellationToken);
        }

        if (options.Name is null)
        {
            var question = MessageText.Plain(LogReplies.Say("who"));
            await step.Context.SendActivityAsync(question, cancellationToken);
            return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(question, null, Asking.ForWords(LogReplies.Say("who_help"))), cancellationToken);
        }

        var able = await _desk.CanMeanAsync(step.Context, options.Name, cancellationToken);
        return able.Count > 1
            ? await AskWhichAsync(step, options.Name, able, cancellationToken)
            : await step.NextAsync(able is [var only] ? only : await _desk.NewAsync(step.Context, options.Name, cancellationToken), cancellationToken);
    }

    private static async Task<DialogTurnResult> AskWhichAsync(WaterfallStepContext step, string name, IReadOnlyList<Person> able, CancellationToken cancellationToken)
    {
        var scene = step.Context.Scene();
        var choices = able.Take(CoachCard.MostButtons - 1).Select(p => new CardChoice(Described(p), p.Id));
        var card = new ChoiceCard("logwho", scene.Profile.Turns, LogReplies.Say("which", 0, Names.Tidy(name)), [.. choices, new(LogReplies.Say("new"), Somebody)]);
        await step.Context.SendActivityAsync(card.ToActivity(scene.Surface), cancellationToken);
        return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(MessageText.Plain(card.Question), card, Asking.ForWords(LogReplies.Say("which_help"))), cancellationToken);
    }

    private static string Described(Person person) => (person.Company ?? person.HowKnown ?? person.Role) is { } more ? $"{person.Name}, {more}" : person.Name;

    private async Task<DialogTurnResult> HearWhoAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var options = Options(step);
        switch (step.Result)
        {
            case Person person:
                return await step.NextAsync(person, cancellationToken);
            case Said { Tapped: true, Text: not Somebody } tapped when await _desk.FindAsync(step.Context, tapped.Text, cancellationToken) is { } chosen:
                return await step.NextAsync(chosen, cancellationToken);
            case Said said when said is { Tapped: true } || IsSomebodyNew(said):
                return await step.NextAsync(await _desk.NewAsync(step.Context, options.Name ?? said.Text, cancellationToken), cancellationToken);
            case Said said when options.Name is not null && await ToldApartAsync(step.Context, options.Name, said, cancellationToken) is { } told:
                return await step.NextAsync(told, cancellationToken);
            case Said said:
                var named = DraftNameIn(said);
                if (named is null && said.Navigation != Navigation.None)
                {
                    await step.Context.SendActivityAsync(MessageText.Plain(LogReplies.Say("nobody")), cancellationToken);
                    return await step.EndDialogAsync(null, cancellationToken);
                }

                if (options.Name is not null && named is not null && Names.IsDescription(named))
                {
                    // "the gym one", and nobody of the name has to do with a gym.
                    return await step.ReplaceDialogAsync(Log, options, cancellationToken);
                }

                // "the one from Delta": the words narrow the people down; a full name may be somebody new.
                return await step.ReplaceDialogAsync(Log, options with { Name = options.Name is { } first && named is not null && !named.Contains(' ', StringComparison.Ordinal) && !Names.CanMean(first, named) ? $"{first} {named}" : named ?? options.Name }, cancellationToken);
            default:
                return await step.NextAsync(options.PersonId is { } id ? await _desk.FindAsync(step.Context, id, cancellationToken) : null, cancellationToken);
        }
    }

    private static bool IsSomebodyNew(Said said) => said.Text.Contains("new", StringComparison.OrdinalIgnoreCase) && said.Text.Length <= 20;

    /// <summary>The name in an answer; "I met somebody" has none.</summary>
    private static string? DraftNameIn(Said said) => said.Utterance is { Intent: Intent.LogMeeting, People.Count: 0 } ? null : Outreach.DraftDesk.NameIn(said, null);

    /// <summary>The one of several of a name whom words tell apart: "the gym one", "the second".</summary>
    private async Task<Person?> ToldApartAsync(ITurnContext context, string name, Said said, CancellationToken cancellationToken)
    {
        var able = await _desk.CanMeanAsync(context, name, cancellationToken);
        return said.Utterance?.Ordinals is [{ Value: var nth }, ..] && (nth < 0 ? able.Count + nth : nth - 1) is var at && at >= 0 && at < able.Count ? able[at]
            : able.Where(p => Tells(said.Text, p)).Take(2).ToArray() is [var one] ? one : null;
    }

    /// <summary>The person with the work that is told of somebody of whom none is known: "met Dan Okoro from Siemens", "Denise, who runs HR at the hospital".</summary>
    private async Task<Person> WithWorkAsync(ITurnContext context, Person person, string text, CancellationToken cancellationToken)
    {
        if (person is not { Role: null, Company: null } || context.Scene().Utterance is not { } utterance
            || utterance.People.FirstOrDefault(p => p.Kind == PersonMentionKind.Name && Names.CanMean(p.Text, person.Name)) is not { } mention || WorkReader.Of(utterance, mention) is not { } work || !text.Contains(mention.Text, StringComparison.Ordinal))
        {
            return person;
        }

        var after = person.With(new PersonChange.Works(work.Role, work.Company is null ? null : Names.Tidy(work.Company)));
        await _desk.SaveAsync(context, after with { Version = person.Version }, cancellationToken);
        return after with { Version = person.Version };
    }
}
