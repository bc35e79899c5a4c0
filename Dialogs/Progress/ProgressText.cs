using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Coaching.Planning;

namespace NetworkCoachBot.Dialogs.Progress;

/// <summary>How far the user has come, in words: when they ask, and once a week (F62, F67, F69).</summary>
internal static class ProgressText
{
    /// <summary>The words.</summary>
    public static Words Coach { get; } = new(ProgressWords.ResourceManager);

    /// <summary>The answer to "how am I doing?".</summary>
    public static string Asked(Coaching.Planning.Progress progress, Profile profile)
    {
        var turn = profile.Turns;
        if (progress.Listed == 0)
        {
            return Coach.Say("nobody");
        }

        string?[] lines =
        [
            Week(progress, turn),
            Plan(progress, profile.Week),
            Row(progress),
            Coach.Say("all", 0, Number("people", progress.Listed), progress.WrittenTo, progress.Answered, progress.Met),
            progress.Names == 0 ? null : Coach.Say("names", 0, Number("people", progress.Names)),
            progress.Fans == 0 ? null : Coach.Say("fans", 0, Number("people", progress.Fans)),
            Often(progress),
            Balance(progress),
            Coach.Say(progress.WrittenTo == 0 ? "next_first" : "next", turn),
            profile.Week is null && progress.WrittenTo > 0 ? Coach.Say("plan_how") : null,
        ];
        return Joined(lines);
    }

    /// <summary>The look back on a week; null where there was nothing in it and nothing was planned: a quiet week is not held up to anybody.</summary>
    public static string? LookBack(Coaching.Planning.Progress progress, Profile profile) =>
        progress is { SentThisWeek: 0, GivenThisWeek: 0, MetThisWeek: 0 } && profile.Week is null
            ? null
            : Joined([Coach.Say("look_back", profile.Turns), Week(progress, profile.Turns), Plan(progress, profile.Week), Row(progress), Often(progress), Balance(progress)]);

    /// <summary>A plan in words: "5 messages sent, 2 talks".</summary>
    public static string Planned(WeekPlan plan)
    {
        (string What, int Count)[] parts = [("plan_sent", plan.Sent), ("plan_gave", plan.Given), ("plan_met", plan.Met)];
        return string.Join(", ", parts.Where(p => p.Count > 0).Select(p => Number(p.What, p.Count)));
    }

    private static string Week(Coaching.Planning.Progress progress, int turn) => progress is { SentThisWeek: 0, GivenThisWeek: 0, MetThisWeek: 0 }
        ? Coach.Say("quiet_week", turn)
        : Coach.Say("week", turn, Number("sent", progress.SentThisWeek), Number("gave", progress.GivenThisWeek), Number("met", progress.MetThisWeek));

    private static string? Plan(Coaching.Planning.Progress progress, WeekPlan? plan)
    {
        if (plan is null)
        {
            return null;
        }

        if (plan.IsDone(progress))
        {
            return Coach.Say("plan_done", 0, Planned(plan));
        }

        (string What, int Done, int Of)[] parts = [("plan_sent", progress.SentThisWeek, plan.Sent), ("plan_gave", progress.GivenThisWeek, plan.Given), ("plan_met", progress.MetThisWeek, plan.Met)];
        return Coach.Say("plan", 0, string.Join(", ", parts.Where(p => p.Of > 0).Select(p => Coach.Say("plan_of", 0, p.Done, Number(p.What, p.Of)))));
    }

    /// <summary>The commonest reason for a no, and what to do about it (F44).</summary>
    private static string? Often(Coaching.Planning.Progress progress) =>
        progress.Often is { } often ? $"{Coach.Say(often.IsSaid ? "often" : "often_silent", 0, Coach.Say($"often_{often.Reason}"), often.Times)} {Coach.Say($"often_do_{often.Reason}")}" : null;

    private static string? Row(Coaching.Planning.Progress progress) => progress.WeeksInARow < 2 ? null : Coach.Say("row", 0, progress.WeeksInARow);

    private static string Balance(Coaching.Planning.Progress progress) => Coach.Say(progress.Asked > progress.Given ? "give_more" : "balance", 0, progress.Given, progress.Asked);

    /// <summary>A number of things, in words.</summary>
    public static string Number(string what, int count) => Coach.Say(count == 1 ? what + "_one" : what, 0, count);

    private static string Joined(IEnumerable<string?> lines) => string.Join("\n", lines.Where(line => line is not null));
}
