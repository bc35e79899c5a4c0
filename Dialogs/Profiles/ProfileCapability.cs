using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Cadence;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Profiles;
using NodaTime.TimeZones;

namespace NetworkCoachBot.Dialogs.Profiles;

/// <summary>What the user says about themselves, changeable in one sentence: name, goal, story (F29), what they can give (F20), time zone.</summary>
public sealed class ProfileCapability : ICapability, IOverhears
{
    /// <summary>Things in common that are kept.</summary>
    internal const int MostGround = 20;

    private static readonly Words Coach = new(ProfileWords.ResourceManager);

    /// <inheritdoc/>
    public IReadOnlyCollection<Intent> Intents { get; } = [Intent.SetProfile];

    /// <inheritdoc/>
    public IEnumerable<Dialog> Dialogs => [new StoryDialog(), new GivesDialog()];

    /// <inheritdoc/>
    public async Task<DialogTurnResult> ServeAsync(DialogContext dc, Request request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(request);
        var scene = dc.Context.Scene();
        var read = ProfileReader.Read(request.Text);
        if (read.AsksForStory && scene.Profile.Story is { } told)
        {
            return await dc.AnswerAsync(Coach.Say("your_story", 0, told), cancellationToken);
        }

        if (read.WantsToTellStory)
        {
            return await dc.BeginDialogAsync(nameof(StoryDialog), null, cancellationToken);
        }

        if (read.Gives is { } gives)
        {
            return await dc.BeginDialogAsync(nameof(GivesDialog), new GivesOptions { Gives = gives }, cancellationToken);
        }

        if (read.WantsGoal)
        {
            return await dc.AnswerAsync(Coach.Say("ask_goal"), cancellationToken);
        }

        var (profile, says) = Changed(scene.Profile, read);
        if (read is { Name: not null } and ({ Goal: not null } or { TimeZone: not null }))
        {
            // "my name is Dora and I live in Denver"
            (profile, var more) = Changed(profile, read with { Name = null });
            says = $"{says} {more}";
        }

        dc.Context.SetScene(scene with { Profile = profile });
        return await dc.AnswerAsync(says, cancellationToken);
    }

    /// <summary>"Forget my goal": one thing about the user goes, and nothing else.</summary>
    public async Task<DialogTurnResult?> OverhearAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(utterance);
        if (ProfileReader.AsksForSettings(utterance.Text))
        {
            return await dc.AnswerAsync($"{Known(dc.Context.Scene().Profile)}\n\n{Planning.ReminderCapability.Plan(dc.Context.Scene())}", cancellationToken);
        }

        if (dc.ActiveDialog is null && (ProfileReader.SaysName(utterance.Text) || ProfileReader.SaysGoal(utterance.Text)))
        {
            return await ServeAsync(dc, new Request(Intent.SetProfile, 0, utterance.Text.Length, utterance.Text), cancellationToken);
        }

        if (dc.ActiveDialog is not null || ProfileReader.Forgets(utterance.Text) is not { } what)
        {
            return null;
        }

        var scene = dc.Context.Scene();
        var profile = what switch
        {
            "goal" => scene.Profile with { Goal = null },
            "story" => scene.Profile with { Story = null },
            _ => scene.Profile with { Gives = Array.Empty<string>() },
        };
        dc.Context.SetScene(scene with { Profile = profile });
        return await dc.AnswerAsync(Coach.Say("forgotten_" + what), cancellationToken);
    }

    /// <summary>The profile with what was told, and what is said of it.</summary>
    internal static (Profile Profile, string Says) Changed(Profile profile, ProfileReading read) => read switch
    {
        { Name: { } name } => (profile with { Name = Names.Tidy(name) }, Coach.Say("name", 0, Names.Tidy(name))),
        { Goal: { } goal } => (profile with { Goal = goal }, Coach.Say("goal", profile.Turns, goal)),
        { Story: { } story } => (profile with { Story = story }, Coach.Say("story")),
        { Country: { } land } when Holidays.CountryCalled(land) is { } country => (profile with { Country = country }, Country(country)),
        { TimeZone: { } land } when Holidays.CountryCalled(land) is { } country => (profile with { Country = country }, Country(country)),
        { Country: not null } => (profile, Coach.Say("country_unknown")),
        { TimeZone: { } called } when ZoneNames.Find(called) is { } zone => (profile with { TimeZone = zone }, Coach.Say("zone", 0, zone)),
        { TimeZone: { } place } when Zone(place) is { } zone => (profile with { TimeZone = zone }, Coach.Say("zone", 0, zone)),
        { TimeZone: { } land } when CountryZone(land) is { } zone => (profile with { TimeZone = zone }, Coach.Say("zone", 0, zone)),
        { TimeZone: { } town, IsHome: true } when char.IsUpper(town[0]) => (profile with { Ground = profile.Ground.Where(g => !g.Equals(town, StringComparison.OrdinalIgnoreCase)).Append(town).TakeLast(MostGround).ToArray() }, Coach.Say("town", 0, town)),
        { TimeZone: not null } => (profile, Coach.Say("zone_unknown")),
        _ => (profile, Known(profile)),
    };

    private static string Country(string code) => Coach.Say("country", 0, Land(code));

    /// <summary>A country as it stands in a sentence: US is "the US", CA is "Canada".</summary>
    /// <param name="code">Its ISO code; a code that no country has stays as it is.</param>
    private static string Land(string code)
    {
        if (Coach.Has("land_" + code))
        {
            return Coach.Say("land_" + code);
        }

        try
        {
            return new RegionInfo(code).DisplayName;
        }
        catch (ArgumentException)
        {
            return code;
        }
    }

    private static string Known(Profile profile)
    {
        string?[] known =
        [
            profile.Name is null ? null : Coach.Say("shown_name", 0, profile.Name),
            profile.Goal is null ? null : Coach.Say("shown_goal", 0, profile.Goal),
            profile.Gives.Count == 0 ? null : Coach.Say("shown_gives", 0, string.Join(", ", profile.Gives)),
            profile.Ground.Count == 0 ? null : Coach.Say("shown_ground", 0, string.Join(", ", profile.Ground)),
            profile.Country is null ? null : Coach.Say("shown_country", 0, Land(profile.Country)),
            profile.TimeZone is null ? null : Coach.Say("shown_zone", 0, profile.TimeZone),
            profile.Story is null ? null : Coach.Say("shown_story", 0, profile.Story),
        ];
        return known.All(k => k is null) ? Coach.Say("nothing") : $"{Coach.Say("shown", 0, string.Join("; ", known.OfType<string>()))}. {Coach.Say("unclear")}";
    }

    /// <summary>The zone of a country with one clock, or with one on its mainland: "spain". Null for one with several, and for no country.</summary>
    private static string? CountryZone(string country)
    {
        var zones = TzdbDateTimeZoneSource.Default.ZoneLocations?.Where(l => l.CountryName.Equals(country.Trim(), StringComparison.OrdinalIgnoreCase)).ToArray() ?? [];
        return (zones.Length == 1 ? zones[0] : zones.FirstOrDefault(z => z.Comment.Contains("mainland", StringComparison.OrdinalIgnoreCase) || z.Comment.StartsWith("most", StringComparison.OrdinalIgnoreCase)))?.ZoneId;
    }

    /// <summary>The zone of an IANA name, or of a city that names one.</summary>
    private static string? Zone(string place)
    {
        var city = place.Trim().Replace(' ', '_');
        return TimeZoneInfo.TryFindSystemTimeZoneById(city, out var zone) && city.Contains('/', StringComparison.Ordinal) ? zone.Id
            : TimeZoneInfo.GetSystemTimeZones().FirstOrDefault(z => z.Id.EndsWith("/" + city, StringComparison.OrdinalIgnoreCase))?.Id;
    }
}
