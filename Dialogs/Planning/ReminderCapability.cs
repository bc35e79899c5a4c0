using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.People;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Storage.Notebooks;

namespace NetworkCoachBot.Dialogs.Planning;

/// <summary>"Remind me to write to Jim on Friday": the day is kept with the person, who then heads the list (F55).</summary>
public sealed class ReminderCapability(INotebook notebook, PeopleDesk people) : ICapability
{
    private static readonly Words Coach = new(PlanningWords.ResourceManager);

    /// <inheritdoc/>
    public IReadOnlyCollection<Intent> Intents { get; } = [Intent.RemindMe];

    /// <inheritdoc/>
    public IEnumerable<Dialog> Dialogs => [];

    /// <inheritdoc/>
    public async Task<DialogTurnResult> ServeAsync(DialogContext dc, Request request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(request);
        var scene = dc.Context.Scene();
        var said = scene.Utterance;
        var mention = said?.People.FirstOrDefault(request.Holds) ?? (said?.People is [var first, ..] ? first : null);
        var day = said?.Dates.FirstOrDefault(d => !d.IsBackground && d.From is not null)?.From is { } from ? DateOnly.FromDateTime(from) : (DateOnly?)null;
        var person = mention is null ? null : await PersonAsync(dc, mention, cancellationToken);
        if (person is null || day is null)
        {
            await dc.Context.SendActivityAsync(MessageText.Plain(Coach.Say(person is null ? "remind_whom" : "remind_when")), cancellationToken);
            return Answered(dc);
        }

        var kept = person with { NextContact = day, Version = person.Version + 1 };
        await notebook.SaveAsync(scene.User, kept, cancellationToken);
        dc.Context.SetScene(scene with { Profile = scene.Profile.Spoke(kept) });
        await dc.Context.SendActivityAsync(MessageText.Plain(Coach.Say("reminded", 0, Names.CalledAs(kept.Name), day.Value.ToString("ddd d MMM", CultureInfo.CurrentCulture))), cancellationToken);
        return Answered(dc);
    }

    /// <inheritdoc/>
    public Task<DialogTurnResult?> PressAsync(DialogContext dc, CardSubmission submission, CancellationToken cancellationToken) => Task.FromResult<DialogTurnResult?>(null);

    /// <summary>The person meant, or a new one of that name; null where only a word like "them" was said.</summary>
    private async Task<Person?> PersonAsync(DialogContext dc, PersonMention mention, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        var meant = await people.MeantAsync(dc.Context, mention.Text, mention, cancellationToken);
        return meant is [var only, ..] && Names.CanMean(mention.Text, only.Name) ? only
            : mention.Kind == PersonMentionKind.Name ? new Person { Id = $"p{scene.Profile.Turns}", Name = Names.Tidy(mention.Text) }
            : null;
    }

    private static DialogTurnResult Answered(DialogContext dc) => dc.ActiveDialog is null ? new(DialogTurnStatus.Complete) : Dialog.EndOfTurn;
}
