using Microsoft.Bot.Builder;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Profiles;

namespace NetworkCoachBot.Dialogs.Profiles;

/// <summary>What the user tells of themselves in a message about something else is kept all the same.</summary>
public static class ProfileAside
{
    private static readonly Words Coach = new(ProfileWords.ResourceManager);

    /// <summary>Keeps it.</summary>
    /// <returns>What is to be said of it; null where nothing of the kind was told, or the message is served as that besides.</returns>
    public static string? Keep(ITurnContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var scene = context.Scene();
        if (scene.Utterance is not { } utterance || utterance.Requests.Any(r => r.Intent == Intent.SetProfile) || AsideReader.Read(utterance.Text) is not { SaysSomething: true } told)
        {
            return null;
        }

        ProfileReading[] parts = [new() { Name = told.Name }, new() { Goal = told.Goal }, told.TimeZone is null ? new() : new() { TimeZone = told.TimeZone, IsHome = true }];
        var (profile, says) = (scene.Profile, new List<string>());
        foreach (var part in parts.Where(p => p.SaysSomething))
        {
            (profile, var said) = ProfileCapability.Changed(profile, part);
            says.Add(said);
        }

        context.SetScene(scene with { Profile = profile });
        return string.Join(' ', says);
    }
}
