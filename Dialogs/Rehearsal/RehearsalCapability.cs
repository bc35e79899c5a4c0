using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching.Meetings;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.People;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Preparation;

namespace NetworkCoachBot.Dialogs.Rehearsal;

/// <summary>"Can we rehearse?" (F48, F50): by itself, from the brief before a meeting, or once more from the feedback.</summary>
public sealed class RehearsalCapability(RehearsalCoach coach, PeopleDesk people) : ICapability, IOverhears
{
    /// <summary>Key of the card that follows the feedback.</summary>
    internal const string Card = "rehearsed";

    /// <summary>Value of a brief's button that begins a rehearsal.</summary>
    public const string FromBrief = "rehearse";

    /// <inheritdoc/>
    public IEnumerable<Dialog> Dialogs => [new RehearsalDialog(coach, people)];

    /// <inheritdoc/>
    public async Task<DialogTurnResult> ServeAsync(DialogContext dc, Request request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(request);
        var who = dc.Context.Scene().Utterance?.People.FirstOrDefault(p => p.Kind == PersonMentionKind.Name);
        var person = who is null ? null : await PersonAsync(dc, who, cancellationToken);
        return await dc.BeginDialogAsync(nameof(RehearsalDialog), new RehearsalOptions { Role = RehearsalDialog.RoleIn(request.Text), For = who is null ? null : Names.Tidy(who.Text), PersonId = person?.Id }, cancellationToken);
    }

    /// <summary>Whom it is for, kept like whoever a meeting is prepared with; null where several have the name.</summary>
    private async Task<Person?> PersonAsync(DialogContext dc, PersonMention who, CancellationToken cancellationToken)
    {
        var meant = await people.MeantAsync(dc.Context, who.Text, who, cancellationToken);
        if (meant.Count > 1)
        {
            return null;
        }

        var person = meant is [var known] ? known : new Person { Id = $"p{dc.Context.Scene().Profile.Turns}", Name = Names.Tidy(who.Text) };
        await people.KeepAsync(dc.Context, person, cancellationToken);
        return person;
    }

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> PressAsync(DialogContext dc, CardSubmission submission, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (submission is not CardSubmission.Choice { On.Id: Card } choice || !Enum.TryParse<RehearsalRole>(choice.Value, out var role) || !Enum.IsDefined(role))
        {
            return null;
        }

        await dc.CancelAllDialogsAsync(cancellationToken);
        return await dc.BeginDialogAsync(nameof(RehearsalDialog), new RehearsalOptions { Role = role }, cancellationToken);
    }

    /// <summary>The wish to rehearse, which is one kind of getting ready.</summary>
    public async Task<DialogTurnResult?> OverhearAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(utterance);
        return (utterance.Intent is Intent.PrepMeeting or Intent.None && RehearsalReader.Asks(utterance.Text)) || (utterance.Intent == Intent.PrepMeeting && RehearsalReader.AsksInPreparation(utterance.Text))
            ? await ServeAsync(dc, new Request(Intent.PrepMeeting, 0, utterance.Text.Length, utterance.Text), cancellationToken)
            : null;
    }
}
