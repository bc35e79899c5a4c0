using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Dialogs.Data;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Storage.Notebooks;

namespace NetworkCoachBot.Dialogs.Progress;

/// <summary>"How am I doing?" (F67, F69): what was done, in counts and plain words, and one next step.</summary>
public sealed class ProgressCapability(INotebook notebook) : ICapability
{
    private static readonly Words Coach = new(ProgressWords.ResourceManager);

    /// <inheritdoc/>
    public IReadOnlyCollection<Intent> Intents { get; } = [Intent.ShowProgress];

    /// <inheritdoc/>
    public IEnumerable<Dialog> Dialogs => [];

    /// <inheritdoc/>
    public async Task<DialogTurnResult> ServeAsync(DialogContext dc, Request request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var scene = dc.Context.Scene();
        var people = await ImportDialog.EverybodyAsync(notebook, scene.User, cancellationToken);
        var text = Said(Coaching.Planning.Progress.Of(people, scene.Today), scene.Profile.Turns);
        await dc.Context.SendActivityAsync(MessageText.Plain(text), cancellationToken);
        return dc.ActiveDialog is null ? new(DialogTurnStatus.Complete) : Dialog.EndOfTurn;
    }

    /// <inheritdoc/>
    public Task<DialogTurnResult?> PressAsync(DialogContext dc, CardSubmission submission, CancellationToken cancellationToken) => Task.FromResult<DialogTurnResult?>(null);

    private static string Said(Coaching.Planning.Progress progress, int turn)
    {
        if (progress.Listed == 0)
        {
            return Coach.Say("nobody");
        }

        string?[] lines =
        [
            progress is { SentThisWeek: 0, GivenThisWeek: 0, MetThisWeek: 0 } ? Coach.Say("quiet_week", turn) : Coach.Say("week", turn, Number("sent", progress.SentThisWeek), Number("gave", progress.GivenThisWeek), Number("met", progress.MetThisWeek)),
            Coach.Say("all", 0, Number("people", progress.Listed), progress.WrittenTo, progress.Answered, progress.Met),
            progress.Names == 0 ? null : Coach.Say("names", 0, Number("people", progress.Names)),
            progress.Fans == 0 ? null : Coach.Say("fans", 0, Number("people", progress.Fans)),
            Coach.Say(progress.Asked > progress.Given ? "give_more" : "balance", 0, progress.Given, progress.Asked),
            Coach.Say(progress.WrittenTo == 0 ? "next_first" : "next", turn),
        ];
        return string.Join("\n", lines.Where(line => line is not null));
    }

    private static string Number(string what, int count) => Coach.Say(count == 1 ? what + "_one" : what, 0, count);
}
