using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Groups;

/// <summary>A message invented for the clinic. Nobody in it exists; its words are in ClinicDrafts.resx.</summary>
/// <param name="Key">Which one; names its words.</param>
/// <param name="Channel">How it is sent.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Relationship">How strong the relationship is.</param>
/// <param name="Faults">What is wrong with it; nothing for one that can go out as it is.</param>
public sealed record ClinicDraft(string Key, MessageChannel Channel, MessageKind Kind, Strength Relationship, params IReadOnlyList<ClinicFault> Faults)
{
    private static readonly Words Coach = new(ClinicDrafts.ResourceManager);

    /// <summary>All of them, in the order in which a group meets them: good ones stand among the others.</summary>
    public static IReadOnlyList<ClinicDraft> All { get; } =
    [
        new("welder", MessageChannel.Email, MessageKind.FirstNote, Strength.Stranger, ClinicFault.TooSoon, ClinicFault.NoLink, ClinicFault.NothingForThem, ClinicFault.NoSmallStep),
        new("coder", MessageChannel.Email, MessageKind.FirstNote, Strength.Introduced),
        new("teacher", MessageChannel.Email, MessageKind.FirstNote, Strength.Stranger, ClinicFault.EmptyPraise, ClinicFault.NoLink, ClinicFault.NothingForThem, ClinicFault.NoSmallStep),
        new("cook", MessageChannel.Text, MessageKind.FirstNote, Strength.Met, ClinicFault.TooSoon, ClinicFault.Tone, ClinicFault.NothingForThem, ClinicFault.NoSmallStep),
        new("nurse", MessageChannel.Email, MessageKind.FirstNote, Strength.Met),
        new("bank", MessageChannel.LinkedInNote, MessageKind.FirstNote, Strength.Stranger, ClinicFault.TooSoon, ClinicFault.NoLink, ClinicFault.Tone),
        new("reminder", MessageChannel.Email, MessageKind.Reminder, Strength.Stranger, ClinicFault.NothingNew, ClinicFault.Tone),
        new("driver", MessageChannel.LinkedInMessage, MessageKind.Reconnect, Strength.Talked),
        new("thanks", MessageChannel.Email, MessageKind.Thanks, Strength.Met, ClinicFault.TooSoon),
        new("books", MessageChannel.Email, MessageKind.FirstNote, Strength.Stranger, ClinicFault.TooSoon, ClinicFault.EarlyResume, ClinicFault.NoLink, ClinicFault.NothingForThem, ClinicFault.NoSmallStep),
        new("give", MessageChannel.Email, MessageKind.Give, Strength.Stranger),
        new("gardener", MessageChannel.Email, MessageKind.FirstNote, Strength.Stranger, ClinicFault.ManyRequests, ClinicFault.NoLink, ClinicFault.NothingForThem, ClinicFault.NoSmallStep),
        new("again", MessageChannel.Email, MessageKind.Reminder, Strength.Stranger),
        new("lawyer", MessageChannel.Email, MessageKind.FirstNote, Strength.Stranger, ClinicFault.Subject, ClinicFault.HardWords, ClinicFault.EmptyPraise, ClinicFault.NothingForThem, ClinicFault.NoSmallStep),
    ];

    /// <summary>The message with its setting.</summary>
    public ClinicMessage Message => new(Coach.Say(Key + "_setting"), Coach.Say(Key + "_text"), Channel, Kind, Relationship);

    /// <summary>The one to show next: the first of those shown least often.</summary>
    /// <param name="shown">Keys of those a group has seen, as often as it saw them.</param>
    public static ClinicDraft Next(IReadOnlyCollection<string> shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        return All.MinBy(draft => shown.Count(key => key == draft.Key))!;
    }
}
