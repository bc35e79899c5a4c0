using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Turn;

namespace NetworkCoachBot.Dialogs.Progress;

/// <summary>The picture of the network (F68).</summary>
internal static class Picture
{
    private const int MostDots = 24;

    /// <summary>The card; null for a network without anybody.</summary>
    public static NetworkCard? Of(IReadOnlyList<Person> people, TurnScene scene)
    {
        var picture = NetworkPicture.Of(people, scene.Today);
        return picture.Rings.Count == 0 ? null : new NetworkCard("network", scene.Profile.Turns, ProgressText.Coach.Say("picture", 0, ProgressText.Number("people", picture.Rings.Sum(r => r.Count))), [.. picture.Rings.Select(Row)])
        {
            ChainsTitle = picture.Chains.Count == 0 ? null : ProgressText.Coach.Say("chains"),
            Chains = [.. picture.Chains.Select(c => string.Join(" → ", c))],
            NewFans = picture.NewFans.Count == 0 ? null : ProgressText.Coach.Say("new_fans", 0, string.Join(", ", picture.NewFans)),
        };
    }

    private static NetworkRing Row(Ring ring)
    {
        var names = string.Join(", ", ring.Names);
        return new(
            ProgressText.Coach.Say("ring", 0, ProgressText.Coach.Say($"ring_{ring.Strength}"), ring.Count),
            new string('●', Math.Min(ring.Count, MostDots)) + (ring.Count > MostDots ? "…" : ""),
            ring.Count > ring.Names.Count ? ProgressText.Coach.Say("ring_more", 0, names, ring.Count - ring.Names.Count) : names);
    }
}
