using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Meetings;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Data;
using NetworkCoachBot.Dialogs.Outreach;
using NetworkCoachBot.Dialogs.People;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Planning;
using NetworkCoachBot.Storage.Notebooks;

namespace NetworkCoachBot.Dialogs.Planning;

/// <summary>The paths that came up in talks, each with whom to ask about it, and who knows about something (F54, P13).</summary>
public sealed class PathCapability(INotebook notebook) : ICapability, IOverhears
{
    private const string Card = "paths";
    private const int MostShown = 4;

    private static readonly Words Coach = new(PlanningWords.ResourceManager);

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> OverhearAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(utterance);
        if (PathReader.Read(utterance.Text) is not { } asked)
        {
            return null;
        }

        var scene = dc.Context.Scene();
        var people = await ImportDialog.EverybodyAsync(notebook, scene.User, cancellationToken);
        var (says, ask) = asked.About is { } about ? Knowing(about, HeardPaths.WhoKnows(about, people)) : Heard(HeardPaths.Of(people), scene);
        if (ask.Count == 0)
        {
            await dc.Context.SendActivityAsync(MessageText.Plain(says), cancellationToken);
        }
        else
        {
            CardChoice[] choices = [.. ask.DistinctBy(p => p.Id).Take(MostShown).Select(p => new CardChoice(Coach.Say("path_ask", 0, Names.CalledAs(p.Name)), p.Id))];
            await dc.Context.SendActivityAsync(new ChoiceCard(Card, scene.Profile.Turns, says, choices).ToActivity(scene.Surface), cancellationToken);
        }

        return dc.Answered();
    }

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> PressAsync(DialogContext dc, CardSubmission submission, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (submission is not CardSubmission.Choice { On.Id: Card } choice)
        {
            return null;
        }

        if (await notebook.FindPersonAsync(dc.Context.Scene().User, choice.Value, cancellationToken) is not { } person)
        {
            return await dc.AnswerAsync(Coach.Say("path_gone"), cancellationToken);
        }

        await dc.CancelAllDialogsAsync(cancellationToken);
        return await dc.BeginDialogAsync(nameof(OutreachDialog), new OutreachOptions { ReaderName = person.Name, PersonId = person.Id }, cancellationToken);
    }

    private static (string Says, IReadOnlyList<Person> Ask) Heard(IReadOnlyList<HeardPath> paths, TurnScene scene)
    {
        var lines = paths.Take(MostShown).Select(p => Coach.Say(p.Ask.Id == p.From.Id ? "path_line_same" : "path_line", 0, Words.Capital(p.What), Names.CalledAs(p.From.Name), DayWords.Short(p.Day, scene.Today), Names.CalledAs(p.Ask.Name)));
        return paths.Count == 0 ? (Coach.Say("path_none"), []) : (string.Join("\n\n", lines.Prepend(Coach.Say(paths.Count == 1 ? "paths_one" : "paths"))), [.. paths.Take(MostShown).Select(p => p.Ask)]);
    }

    private static (string Says, IReadOnlyList<Person> Ask) Knowing(string about, IReadOnlyList<Person> people) =>
        people.Count == 0 ? (Coach.Say("path_nobody", 0, about), [])
        : (Coach.Say("path_who", 0, about, string.Join("; ", people.Take(MostShown).Select(PeopleReplies.Described))), people);
}
