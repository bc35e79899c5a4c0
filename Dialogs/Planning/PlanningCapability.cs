using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Coaching.Planning;
using NetworkCoachBot.Dialogs.Outreach;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Storage.Notebooks;

namespace NetworkCoachBot.Dialogs.Planning;

/// <summary>
/// Whom next (F60, F61): one person at a time with the reason in words, worked through one after another. Nothing is held
/// between the turns but what happened: who was written to or put off is not at the top any more.
/// </summary>
public sealed class PlanningCapability(INotebook notebook, NextPeople next) : ICapability
{
    private const string Card = "next";

    private static readonly Words Coach = new(PlanningWords.ResourceManager);

    /// <inheritdoc/>
    public IReadOnlyCollection<Intent> Intents { get; } = [Intent.NextContacts];

    /// <inheritdoc/>
    public IEnumerable<Dialog> Dialogs => [];

    /// <inheritdoc/>
    public async Task<DialogTurnResult> ServeAsync(DialogContext dc, Request request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        await NextAsync(dc, null, null, cancellationToken);
        return Answered(dc);
    }

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> PressAsync(DialogContext dc, CardSubmission submission, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (submission is not CardSubmission.Choice choice || choice.On.Id.Split(':') is not [Card, var personId])
        {
            return null;
        }

        var scene = dc.Context.Scene();
        var person = await notebook.FindPersonAsync(scene.User, personId, cancellationToken);
        switch (choice.Value)
        {
            case "write" when person is not null:
                await dc.CancelAllDialogsAsync(cancellationToken);
                return await dc.BeginDialogAsync(nameof(OutreachDialog), new OutreachOptions { ReaderName = person.Name, PersonId = person.Id, Kind = KindFor((NextReason)choice.On.Version) }, cancellationToken);
            case "week" when person is not null:
                var day = scene.Today.AddDays(7);
                await notebook.SaveAsync(scene.User, person with { NextContact = day, Version = person.Version + 1 }, cancellationToken);
                await NextAsync(dc, person.Id, Coach.Say("snoozed", 0, Called(person), Day(day)), cancellationToken);
                return Answered(dc);
            case "list":
                await ListAsync(dc, cancellationToken);
                return Answered(dc);
            case "stop":
                await dc.Context.SendActivityAsync(MessageText.Plain(Coach.Say("stopped")), cancellationToken);
                return Answered(dc);
            default:
                await NextAsync(dc, personId, null, cancellationToken);
                return Answered(dc);
        }
    }

    /// <summary>The next person, with the reason and what can be done; the one just looked at is passed over.</summary>
    private async Task NextAsync(DialogContext dc, string? after, string? says, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        var ranked = await next.RankAsync(scene, cancellationToken);
        var from = after is null ? 0 : ranked.ToList().FindIndex(s => s.Person.Id == after) + 1;
        if (from >= ranked.Count)
        {
            await dc.Context.SendActivityAsync(MessageText.Plain(Joined(says, Coach.Say("nobody", scene.Profile.Turns))), cancellationToken);
            return;
        }

        var first = ranked[from];
        var name = Called(first.Person);
        var rest = ranked.Skip(from + 1).Take(2).Select(s => Called(s.Person)).ToArray();
        var card = new ChoiceCard(
            $"{Card}:{first.Person.Id}",
            (int)first.Reason,
            Joined(says, Coach.Say("first", scene.Profile.Turns, first.Person.Name), Because(first)),
            [new(Coach.Say("write", 0, name), "write"), new(Coach.Say("week"), "week"), new(Coach.Say("skip"), "skip"), new(Coach.Say("list"), "list"), new(Coach.Say("stop"), "stop")])
        {
            Detail = rest.Length == 0 ? null : Coach.Say("more", 0, string.Join(", ", rest)),
        };
        dc.Context.SetScene(scene with { Profile = scene.Profile.Spoke(first.Person) });
        await dc.Context.SendActivityAsync(card.ToActivity(scene.Surface), cancellationToken);
    }

    private async Task ListAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        var ranked = await next.RankAsync(scene, cancellationToken);
        var rows = ranked.Select(s => new PersonRow(s.Person.Id, s.Person.Name, Described(s.Person), Coach.Say("short_" + s.Reason)));
        var card = new PeopleListCard("next", scene.Profile.Turns, Coach.Say("list_title"), [.. rows]);
        await dc.Context.SendActivityAsync(card.ToActivity(scene.Surface), cancellationToken);
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
        Coach.Say(suggestion.Reason.ToString(), 0, Called(suggestion.Person), suggestion.Since is { } day ? Day(day) : "", suggestion.What ?? "");

    private static string Described(Person person) => string.Join(", ", new[] { person.Role, person.Company }.Where(p => p is not null));

    private static string Called(Person person) => Names.CalledAs(person.Name);

    private static string Day(DateOnly day) => day.ToString("ddd d MMM", CultureInfo.CurrentCulture);

    private static string Joined(params string?[] parts) => string.Join(' ', parts.Where(p => !string.IsNullOrEmpty(p)));

    private static DialogTurnResult Answered(DialogContext dc) => dc.ActiveDialog is null ? new(DialogTurnStatus.Complete) : Dialog.EndOfTurn;
}
