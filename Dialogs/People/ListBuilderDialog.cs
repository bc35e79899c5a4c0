using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Contacts;

namespace NetworkCoachBot.Dialogs.People;

/// <summary>Where people come from, in the order in which they are asked for (F9, METHOD P20).</summary>
public enum Circle
{
    /// <summary>School and training.</summary>
    School,

    /// <summary>Past jobs.</summary>
    Work,

    /// <summary>Neighbours.</summary>
    Neighbours,

    /// <summary>Clubs, teams, congregations, causes.</summary>
    Clubs,

    /// <summary>People one buys from, or goes to.</summary>
    Vendors,

    /// <summary>Friends of the family.</summary>
    Family,
}

/// <summary>Where the list stands. Kept in the dialog's state.</summary>
public sealed record ListBuilderOptions
{
    /// <summary>Which circle is asked for.</summary>
    public Circle Circle { get; init; }

    /// <summary>Keys of those found so far.</summary>
    public IReadOnlyList<string> Found { get; init; } = Array.Empty<string>();

    /// <summary>What is said before the next question; null at the beginning.</summary>
    public string? Heard { get; init; }
}

/// <summary>"I don't know anyone" (F9): circle by circle, each skippable; names typed in any form become people.</summary>
public sealed class ListBuilderDialog : ComponentDialog, ITakesAnswers
{
    private const string Build = "build";
    private const string Skip = "skip";
    private const string Enough = "enough";

    private static readonly Words Coach = PeopleReplies.Coach;

    private readonly PeopleDesk _desk;

    public ListBuilderDialog(PeopleDesk desk)
        : base(nameof(ListBuilderDialog))
    {
        _desk = desk;
        AddDialog(new WaterfallDialog(Build, [AskAsync, TakeAsync]));
        AddDialog(new AskPrompt(nameof(AskPrompt)));
        InitialDialogId = Build;
    }

    /// <inheritdoc/>
    public bool IsAnswer(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return AnswerWords.IsNobody(utterance.Text) || (!PeopleQuestions.Asks(utterance.Text) && (utterance.People.Count > 0 || utterance.Text.Split(' ').Length <= 3));
    }

    private static ListBuilderOptions Options(WaterfallStepContext step) => (ListBuilderOptions)step.Options;

    private static async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var options = Options(step);
        var question = Coach.Say($"circle_{options.Circle}");
        var says = $"{options.Heard ?? Coach.Say("list_begin")} {question}";
        var card = new ChoiceCard($"list:{options.Circle}", options.Found.Count + 1, says, [new(Coach.Say("list_skip"), Skip), new(Coach.Say("list_enough"), Enough)]);
        await step.Context.SendActivityAsync(card.ToActivity(step.Context.Scene().Surface), cancellationToken);
        return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(MessageText.Plain(question), card, Asking.ForWords(Coach.Say("list_help"))), cancellationToken);
    }

    private async Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var options = Options(step);
        var said = (Said)step.Result;
        switch (said.Navigation)
        {
            case Navigation.Back:
                return await AtAsync(step, options with { Circle = (Circle)Math.Max(0, (int)options.Circle - 1), Heard = Coach.Say("list_back") }, cancellationToken);
            case Navigation.StartOver:
                return await AtAsync(step, options with { Circle = Circle.School, Heard = Coach.Say("list_back") }, cancellationToken);
        }

        if ((said.Tapped && said.Text == Enough) || AnswerWords.IsAll(said.Text))
        {
            return await FinishAsync(step, options, cancellationToken);
        }

        if (said.Utterance is not { Navigation: Navigation.None } utterance || AnswerWords.IsNobody(said.Text))
        {
            return await NextAsync(step, options, Coach.Say("list_passed", step.Context.Scene().Profile.Turns), cancellationToken);
        }

        // Without a name in it, a sentence is none: "let's try to write to her" is nobody's.
        var people = utterance.People.Any(p => p.Kind == PersonMentionKind.Name) || !AnswerWords.IsTalk(utterance) ? ContactReader.Read(utterance.Text, utterance) : [];
        return people.Count == 0
            ? await AtAsync(step, options with { Heard = Coach.Say("list_unread") }, cancellationToken)
            : await AddAsync(step, options, people, cancellationToken);
    }

    private async Task<DialogTurnResult> AddAsync(WaterfallStepContext step, ListBuilderOptions options, IReadOnlyList<ContactReading> people, CancellationToken cancellationToken)
    {
        var undoId = PeopleDesk.UndoId(step.Context.Scene());
        var names = new List<string>();
        var found = options.Found.ToList();
        foreach (var said in people)
        {
            // Somebody of that very name is the same person here: a list is no place for questions about each.
            var known = (await _desk.AlikeAsync(step.Context, said.Name, cancellationToken)).FirstOrDefault(p => p.Name.Equals(said.Name, StringComparison.OrdinalIgnoreCase));
            var person = known ?? await _desk.AddAsync(step.Context, WithCircle(said, options.Circle), undoId, cancellationToken);
            if (!found.Contains(person.Id))
            {
                found.Add(person.Id);
            }

            names.Add(person.Name);
        }

        var heard = Coach.Say("list_heard", step.Context.Scene().Profile.Turns, string.Join(", ", names));
        return await NextAsync(step, options with { Found = found.ToArray() }, heard, cancellationToken);
    }

    /// <summary>What the question says of them, where they said nothing themselves.</summary>
    private static ContactReading WithCircle(ContactReading said, Circle circle) => said with
    {
        HowKnown = said.HowKnown ?? Coach.Say($"known_{circle}"),
        Nearness = said.Nearness != SaidNearness.Unsaid ? said.Nearness : circle switch
        {
            Circle.School or Circle.Work => SaidNearness.Talked,
            Circle.Family => SaidNearness.Introduced,
            _ => SaidNearness.Met,
        },
    };

    private async Task<DialogTurnResult> NextAsync(WaterfallStepContext step, ListBuilderOptions options, string heard, CancellationToken cancellationToken) =>
        options.Circle == Circle.Family
            ? await FinishAsync(step, options, cancellationToken)
            : await AtAsync(step, options with { Circle = options.Circle + 1, Heard = heard }, cancellationToken);

    private static Task<DialogTurnResult> AtAsync(WaterfallStepContext step, ListBuilderOptions options, CancellationToken cancellationToken) =>
        step.ReplaceDialogAsync(Build, options with { Found = options.Found.ToArray() }, cancellationToken);

    private async Task<DialogTurnResult> FinishAsync(WaterfallStepContext step, ListBuilderOptions options, CancellationToken cancellationToken)
    {
        var people = new List<Person>();
        foreach (var id in options.Found)
        {
            if (await _desk.FindAsync(step.Context, id, cancellationToken) is { } person)
            {
                people.Add(person);
            }
        }

        if (people.Count == 0)
        {
            await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say("list_none")), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say(people.Count == 1 ? "list_done_one" : "list_done", 0, people.Count)), cancellationToken);
        var near = people.OrderByDescending(p => p.Strength).Take(PeopleReplies.Page).ToArray();
        await step.Context.SendActivityAsync(PeopleReplies.List("people:built", Coach.Say("title_built"), near, step.Context.Scene(), total: people.Count), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
