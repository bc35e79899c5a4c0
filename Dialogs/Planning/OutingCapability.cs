using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Coaching.Planning;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Planning;

namespace NetworkCoachBot.Dialogs.Planning;

/// <summary>Going to where people are (F60, P3): kept with its day, said on that day, and asked about afterwards.</summary>
public sealed class OutingCapability : ICapability, IOverhears
{
    private static readonly Words Coach = new(PlanningWords.ResourceManager);

    /// <summary>What a sitting of a day begins with: the visit of today, or the one whose people are still to be told of; null for none.</summary>
    public static string? Says(Profile profile, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return profile.Outings.FirstOrDefault(o => o.Day == today) is { } now ? Coach.Say("outing_today", profile.Turns, now.What)
            : profile.Outings.FirstOrDefault(o => o.Day < today && o.Day.AddDays(Outing.AskDays) >= today) is { } past ? Coach.Say("outing_past", 0, past.What)
            : null;
    }

    /// <summary>The profile after those have been asked about that are over.</summary>
    public static Profile Asked(Profile profile, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return profile.Outings.All(o => o.Day >= today) ? profile : profile with { Outings = profile.Outings.Where(o => o.Day >= today).ToArray() };
    }

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> OverhearAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(utterance);
        var scene = dc.Context.Scene();
        if (dc.ActiveDialog is not null || OutingReader.Read(utterance) is not { } what || utterance.Dates[0].From is not { } from || DateOnly.FromDateTime(from) < scene.Today)
        {
            return null;
        }

        var outing = new Outing(what, DateOnly.FromDateTime(from));
        var all = scene.Profile.Outings.Where(o => !o.What.Equals(what, StringComparison.OrdinalIgnoreCase)).Append(outing).OrderBy(o => o.Day).Take(Outing.Most);
        dc.Context.SetScene(scene with { Profile = scene.Profile with { Outings = all.ToArray() } });
        await dc.Context.SendActivityAsync(MessageText.Plain(Coach.Say("outing", scene.Profile.Turns, what, DayWords.Said(outing.Day))), cancellationToken);
        return new(DialogTurnStatus.Complete);
    }
}
