using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Storage.Notebooks;

namespace NetworkCoachBot.Dialogs.People;

/// <summary>The buttons of people's cards. A press on an older card changes nothing: the card as it is now is shown instead.</summary>
public sealed class PeopleButtons(PeopleDesk desk, PeopleWishes wishes, PeopleLists lists)
{
    private static readonly Words Coach = PeopleReplies.Coach;

    private static readonly ContactKind[] Logged = [ContactKind.Met, ContactKind.Called, ContactKind.Answered, ContactKind.Gave, ContactKind.NoAnswer];

    private static readonly int[] Waits = [7, 30, 90];

    /// <summary>Answers a press; null where the card is another's.</summary>
    public async Task<DialogTurnResult?> PressAsync(DialogContext dc, CardSubmission submission, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        switch (submission)
        {
            case CardSubmission.Person press:
                return await PersonAsync(dc, press, cancellationToken);
            case CardSubmission.People.Open open:
                return await OpenAsync(dc, open.PersonId, cancellationToken);
            case CardSubmission.People.More more when more.On.Id.StartsWith(PeopleReplies.CardKey, StringComparison.Ordinal):
                await lists.MoreAsync(dc.Context, more, cancellationToken);
                return dc.Answered();
            case CardSubmission.Choice choice when choice.On.Id.StartsWith(PeopleReplies.CardKey, StringComparison.Ordinal):
                return await ChoiceAsync(dc, choice, cancellationToken);
            default:
                return null;
        }
    }

    /// <summary>What was taken back, said.</summary>
    public static Activity Undone(Undo undo)
    {
        ArgumentNullException.ThrowIfNull(undo);
        return MessageText.Plain(undo.Before.Count > 0
            ? Coach.Say("undone_change", 0, string.Join(", ", undo.Before.Select(p => p.Name)))
            : Coach.Say("undone_add", 0, undo.Added.Count));
    }

    private async Task<DialogTurnResult> PersonAsync(DialogContext dc, CardSubmission.Person press, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(dc.Context, press.On.Id, cancellationToken) is not { } person)
        {
            return await GoneAsync(dc, cancellationToken);
        }

        if (person.Version != press.On.Version && press.Step is not PersonStep.Write)
        {
            return await OlderAsync(dc, person, cancellationToken);
        }

        if (dc.ActiveDialog?.Id == nameof(ChangePersonDialog))
        {
            // "What is different?" is passed over: what is said next is about this button.
            await dc.CancelAllDialogsAsync(cancellationToken);
        }

        var scene = dc.Context.Scene();
        var name = Names.CalledAs(person.Name);
        switch (press.Step)
        {
            case PersonStep.Archive:
                await wishes.ChangeAsync(dc.Context, person, [new PersonChange.Moved(person.Status == PersonStatus.Archived ? PersonStatus.Active : PersonStatus.Archived)], cancellationToken);
                return dc.Answered();
            case PersonStep.Log:
                var happened = Logged.Select(k => new CardChoice(Coach.Say($"log_{k}"), $"log:{k}:{person.Id}")).ToArray();
                return await dc.AnswerAsync(PeopleReplies.Offer(Coach.Say("log_ask", 0, name), scene, person.Version, happened), cancellationToken);
            case PersonStep.Remind:
                var waits = Waits.Select(w => new CardChoice(Coach.Say($"plan_{w}"), $"plan:{w}:{person.Id}")).ToArray();
                return await dc.AnswerAsync(PeopleReplies.Offer(Coach.Say("plan_ask", 0, name), scene, person.Version, waits), cancellationToken);
            default:
                await dc.CancelAllDialogsAsync(cancellationToken);
                var wish = press.Step switch { PersonStep.Write => PersonWish.Write, PersonStep.Delete => PersonWish.Delete, _ => PersonWish.Change };
                return await wishes.DoAsync(dc, wish, person, [], cancellationToken) ?? dc.Answered();
        }
    }

    /// <summary>A button under something said: undo, open, write, log, plan.</summary>
    private async Task<DialogTurnResult> ChoiceAsync(DialogContext dc, CardSubmission.Choice choice, CancellationToken cancellationToken)
    {
        var parts = choice.Value.Split(':', 3);
        if (parts is ["undo", var undoId])
        {
            var undone = await desk.UndoAsync(dc.Context, undoId, cancellationToken);
            return await dc.AnswerAsync(undone is null ? MessageText.Plain(Coach.Say("undo_late")) : Undone(undone), cancellationToken);
        }

        if (parts.Length < 2 || await desk.FindAsync(dc.Context, parts[^1], cancellationToken) is not { } person)
        {
            return await GoneAsync(dc, cancellationToken);
        }

        switch (parts)
        {
            case ["write", _]:
                await dc.CancelAllDialogsAsync(cancellationToken);
                return await wishes.DoAsync(dc, PersonWish.Write, person, [], cancellationToken) ?? dc.Answered();
            case ["log" or "plan", ..] when person.Version != choice.On.Version:
                return await OlderAsync(dc, person, cancellationToken);
            case ["log", var kind, _] when Logged.Cast<ContactKind?>().FirstOrDefault(k => k.ToString() == kind) is { } happened:
                await wishes.LogAsync(dc.Context, person, new Contact(dc.Context.Scene().Today, happened), cancellationToken);
                return dc.Answered();
            case ["plan", var days, _] when int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out var wait) && Waits.Contains(wait):
                await wishes.ChangeAsync(dc.Context, person, [new PersonChange.Planned(dc.Context.Scene().Today.AddDays(wait))], cancellationToken);
                return dc.Answered();
            default:
                return await OpenAsync(dc, person.Id, cancellationToken);
        }
    }

    private async Task<DialogTurnResult> OpenAsync(DialogContext dc, string id, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(dc.Context, id, cancellationToken) is not { } person)
        {
            return await GoneAsync(dc, cancellationToken);
        }

        await wishes.ShowAsync(dc.Context, person, cancellationToken);
        return dc.Answered();
    }

    private async Task<DialogTurnResult> OlderAsync(DialogContext dc, Person person, CancellationToken cancellationToken)
    {
        await dc.Context.SendActivityAsync(MessageText.Plain(Coach.Say("older", 0, Names.CalledAs(person.Name))), cancellationToken);
        await wishes.ShowAsync(dc.Context, person, cancellationToken);
        return dc.Answered();
    }

    private static async Task<DialogTurnResult> GoneAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        return await dc.AnswerAsync(Coach.Say("gone"), cancellationToken);
    }
}
