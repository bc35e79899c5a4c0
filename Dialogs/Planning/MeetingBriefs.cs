using System.Globalization;
using NetworkCoachBot.Coaching.Cadence;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Coaching.Planning;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Storage.Notebooks;
using NetworkCoachBot.Storage.Reminders;

namespace NetworkCoachBot.Dialogs.Planning;

/// <summary>
/// The meetings ahead that the coach speaks of on the evening before (F46, F75), and those that thanks are due for. There is one row for the next of them; it moves
/// with the meetings, in the transaction of the turn that moved them.
/// </summary>
public sealed class MeetingBriefs(INotebook notebook, INudgeBook nudges)
{
    private const int Ahead = 10;

    /// <summary>Plans the next brief, in the place of the one that is planned; takes it away where nothing is near.</summary>
    /// <param name="scene">The turn.</param>
    /// <param name="where">Where the user is reached.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The settings with the time of it.</returns>
    public async Task<NudgeSettings> PlanAsync(TurnScene scene, Whereabouts where, CancellationToken cancellationToken)
    {
        var plan = scene.Profile.Nudges;
        var next = plan.Paused ? null : (await NextAsync(scene, cancellationToken))?.Due;
        if (next is { } due)
        {
            await nudges.PlanAsync(scene.User, due, new Nudge(NudgeKind.Brief, where), cancellationToken);
        }
        else if (plan.NextBrief is not null)
        {
            await nudges.CancelAsync(scene.User, NudgeKind.Brief, cancellationToken);
        }

        return plan with { NextBrief = next };
    }

    /// <summary>When to speak of a thank-you that is due within a day of a meeting (R15), where the next morning's look would come too late for it; null elsewhere.</summary>
    public async Task<DateTimeOffset?> ThanksAsync(TurnScene scene, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scene);
        var today = NextKeys.On(scene.Today).First(lane => lane.Reason == NextReason.ThanksDue) with { From = scene.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
        return scene.Profile.Nudges.EveningBeforeDaysOff(scene.Now, scene.Profile.Zone()) is { } evening
            && await notebook.ListNextAsync(scene.User, today, 1, cancellationToken) is [_, ..] ? evening : null;
    }

    /// <summary>The people of whose meetings it is time to speak, the next meeting first.</summary>
    public async Task<IReadOnlyList<Person>> NowAsync(TurnScene scene, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scene);
        return [.. (await OpenAsync(scene, cancellationToken)).Where(p => scene.Profile.Nudges.IsNear(p.MeetingOn!.Value, scene.Now, scene.Profile.Zone()))];
    }

    /// <summary>The next meeting that is spoken of before, and when; null where none is near.</summary>
    public async Task<(Person Person, DateTimeOffset Due)?> NextAsync(TurnScene scene, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scene);
        foreach (var person in await OpenAsync(scene, cancellationToken))
        {
            if (scene.Profile.Nudges.BriefBefore(person.MeetingOn!.Value, person.MeetingAt, scene.Now, scene.Profile.Zone()) is { } due)
            {
                return (person, due);
            }
        }

        return null;
    }

    /// <summary>The meetings that lie ahead and were not spoken of.</summary>
    private async Task<IEnumerable<Person>> OpenAsync(TurnScene scene, CancellationToken cancellationToken)
    {
        var from = scene.Profile.Nudges.BriefedUntil is { } until && until >= scene.Today ? until.AddDays(1) : scene.Today;
        var people = await notebook.ListMeetingsAsync(scene.User, from, Ahead, cancellationToken);
        return people.Where(p => p.MeetingOn > scene.Today || !(p.MeetingAt <= TimeOnly.FromDateTime(scene.Now.DateTime)));
    }
}
