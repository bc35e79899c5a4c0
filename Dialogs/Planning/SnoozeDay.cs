using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Reminders;

namespace NetworkCoachBot.Dialogs.Planning;

/// <summary>The day that a wish to be reminded later means, with the holidays of the user's country.</summary>
internal static class SnoozeDay
{
    /// <summary>Null where no day was said.</summary>
    public static DateOnly? Of(Snooze wish, TurnScene scene)
    {
        if (wish.IsAfterSeason)
        {
            return scene.Days.After(new DateOnly(scene.Today.Year + (scene.Today is { Month: 1, Day: 1 } ? 0 : 1), 1, 1), 1);
        }

        if (scene.Days.HolidayCalled(scene.Text, scene.Today) is { } holiday)
        {
            return wish.IsAfter ? scene.Days.After(holiday, 1) : holiday;
        }

        return wish.Date switch
        {
            null => null,
            { Kind: DateKind.Duration, Duration: { } length } => scene.Today.AddDays(Math.Max(1, (int)Math.Ceiling(length.TotalDays))),
            { Kind: DateKind.Range, To: { } end } when wish.IsAfter => DateOnly.FromDateTime(end),
            { Kind: DateKind.Date, From: { } day } when wish.IsAfter => DateOnly.FromDateTime(day).AddDays(1),
            { From: { } from } => DateOnly.FromDateTime(from),
            _ => null,
        };
    }
}
