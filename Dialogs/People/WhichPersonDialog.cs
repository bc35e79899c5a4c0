using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Contacts;

namespace NetworkCoachBot.Dialogs.People;

/// <summary>Who is asked about, and what is wished of them. Kept in the dialog's state.</summary>
public sealed record WhichPersonOptions
{
    /// <summary>The name as typed.</summary>
    public string Name { get; init; } = "";

    /// <summary>Keys of the people it can mean.</summary>
    public IReadOnlyList<string> Ids { get; init => field = value.ToArray(); } = Array.Empty<string>();

    /// <summary>What is wished.</summary>
    public PersonWish Wish { get; init; }

    /// <summary>What is to be changed.</summary>
    public IReadOnlyList<ContactEdit> Edits { get; init => field = value.ToArray(); } = Array.Empty<ContactEdit>();
}

/// <summary>"Which Jim?" (F7): asks, by buttons or in words, and then does what was wished.</summary>
public sealed class WhichPersonDialog : ComponentDialog, ITakesAnswers
{
    private const string Which = "which";

    private readonly PeopleDesk _desk;
    private readonly PeopleWishes _wishes;

    public WhichPersonDialog(PeopleDesk desk, PeopleWishes wishes)
        : base(nameof(WhichPersonDialog))
    {
        _desk = desk;
        _wishes = wishes;
        AddDialog(new WaterfallDialog(Which, [AskAsync, DoAsync]));
        AddDialog(new AskPrompt(nameof(AskPrompt)));
        InitialDialogId = Which;
    }

    /// <inheritdoc/>
    public bool IsAnswer(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return utterance.Text.Split(' ').Length <= 6 && !PeopleQuestions.Asks(utterance.Text) && !AnswerWords.IsOrder(utterance.Text);
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var options = (WhichPersonOptions)step.Options;
        var people = await PeopleAsync(step, options, cancellationToken);
        if (people.Count < 2)
        {
            return await step.NextAsync(people.Count == 1 ? new Said(people[0].Id, true, null) : null, cancellationToken);
        }

        var question = PeopleReplies.Coach.Say(people.Count > CoachCard.MostButtons ? "which_many" : "which", 0, options.Name, people.Count);
        var choices = people.Take(CoachCard.MostButtons).Select(p => new CardChoice(Label(p), p.Id));
        var card = new ChoiceCard($"which:{step.Context.Scene().Profile.Turns}", 1, question, [.. choices]);
        await step.Context.SendActivityAsync(card.ToActivity(step.Context.Scene().Surface), cancellationToken);
        return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(MessageText.Plain(question), card, Asking.ForWords(PeopleReplies.Coach.Say("which_help"))), cancellationToken);
    }

    private async Task<DialogTurnResult> DoAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var options = (WhichPersonOptions)step.Options;
        var people = await PeopleAsync(step, options, cancellationToken);
        if (step.Result is not Said said || Chosen(people, said) is not { } chosen)
        {
            await step.Context.SendActivityAsync(MessageText.Plain(PeopleReplies.Coach.Say("which_none", 0, options.Name)), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        return await _wishes.DoAsync(step, options.Wish, chosen, options.Edits, cancellationToken) ?? await step.EndDialogAsync(null, cancellationToken);
    }

    private async Task<IReadOnlyList<Person>> PeopleAsync(WaterfallStepContext step, WhichPersonOptions options, CancellationToken cancellationToken)
    {
        var people = new List<Person>();
        foreach (var id in options.Ids)
        {
            if (await _desk.FindAsync(step.Context, id, cancellationToken) is { } person)
            {
                people.Add(person);
            }
        }

        return people;
    }

    /// <summary>The one whose button it is, whose number it is, or of whom all the words are true.</summary>
    private static Person? Chosen(IReadOnlyList<Person> people, Said said)
    {
        if (said.Tapped)
        {
            return people.FirstOrDefault(p => p.Id == said.Text);
        }

        if (said.Utterance is { Ordinals: [var ordinal, ..] })
        {
            return people.ElementAtOrDefault(ordinal.Value < 0 ? people.Count + ordinal.Value : ordinal.Value - 1);
        }

        var words = said.Text.Split([' ', ',', '.', '?', '!'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 2 && !w.Equals("the", StringComparison.OrdinalIgnoreCase) && !w.Equals("from", StringComparison.OrdinalIgnoreCase) && !w.Equals("one", StringComparison.OrdinalIgnoreCase)).ToArray();
        var fitting = people.Where(p => words.Length > 0 && words.All(w => $"{Label(p)} {p.HowKnown}".Contains(w, StringComparison.OrdinalIgnoreCase))).ToArray();
        return fitting.Length == 1 ? fitting[0] : null;
    }

    private static string Label(Person person) => person switch
    {
        { Role: null, Company: null, HowKnown: { } how } => $"{person.Name}, {how}",
        _ => PeopleReplies.Described(person),
    };
}
