using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching.Planning;
using NetworkCoachBot.Dialogs.Data;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Planning;
using NetworkCoachBot.Language.Progress;
using NetworkCoachBot.Storage.Notebooks;

namespace NetworkCoachBot.Dialogs.Progress;

/// <summary>"How am I doing?" (F67, F69): what was done, in counts and plain words, and one next step.</summary>
public sealed class ProgressCapability(INotebook notebook) : ICapability, IOverhears
{
    /// <inheritdoc/>
    public IReadOnlyCollection<Intent> Intents { get; } = [Intent.ShowProgress];

    /// <inheritdoc/>
    public async Task<DialogTurnResult> ServeAsync(DialogContext dc, Request request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var scene = dc.Context.Scene();
        var people = await ImportDialog.EverybodyAsync(notebook, scene.User, cancellationToken);
        var text = ProgressText.Asked(Coaching.Planning.Progress.Of(people, scene.Today), scene.Profile);
        return await dc.AnswerAsync(text, cancellationToken);
    }

    /// <summary>A plan for the week in one sentence; what it does not name stays as it was.</summary>
    public async Task<DialogTurnResult?> OverhearAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(utterance);
        if (PictureReader.Asks(utterance.Text))
        {
            return await DrawAsync(dc, cancellationToken);
        }

        if (dc.ActiveDialog is null && WeekPlanReader.Asks(utterance.Text))
        {
            var week = dc.Context.Scene().Profile.Week;
            await dc.Context.SendActivityAsync(MessageText.Plain(week is null ? ProgressText.Coach.Say("plan_how") : $"{ProgressText.Coach.Say("plan", 0, ProgressText.Planned(week))} {ProgressText.Coach.Say("plan_change")}"), cancellationToken);
            return new(DialogTurnStatus.Complete);
        }

        if (dc.ActiveDialog is not null || WeekPlanReader.Read(utterance.Text) is not { } read)
        {
            return null;
        }

        var scene = dc.Context.Scene();
        var before = scene.Profile.Week ?? new WeekPlan(0, 0, 0);
        var plan = read.IsOff ? null : new WeekPlan(read.Sent ?? before.Sent, read.Given ?? before.Given, read.Met ?? before.Met);
        plan = plan is { Sent: 0, Given: 0, Met: 0 } ? null : plan;
        dc.Context.SetScene(scene with { Profile = scene.Profile with { Week = plan } });
        var says = plan is null ? ProgressText.Coach.Say("plan_off") : ProgressText.Coach.Say("plan_set", scene.Profile.Turns, ProgressText.Planned(plan));
        await dc.Context.SendActivityAsync(MessageText.Plain(says), cancellationToken);
        return new(DialogTurnStatus.Complete);
    }

    private async Task<DialogTurnResult> DrawAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        var card = Picture.Of(await ImportDialog.EverybodyAsync(notebook, scene.User, cancellationToken), scene);
        return await dc.AnswerAsync(card?.ToActivity(scene.Surface) ?? MessageText.Plain(ProgressText.Coach.Say("picture_none")), cancellationToken);
    }
}
