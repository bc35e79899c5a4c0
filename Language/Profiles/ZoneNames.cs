namespace NetworkCoachBot.Language.Profiles;

/// <summary>Time zones as people call them: "Pacific", "EST". Only names that mean one zone.</summary>
public static class ZoneNames
{
    private static readonly Dictionary<string, string> Zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["pacific"] = "America/Los_Angeles",
        ["pst"] = "America/Los_Angeles",
        ["pdt"] = "America/Los_Angeles",
        ["west coast"] = "America/Los_Angeles",
        ["mountain"] = "America/Denver",
        ["mdt"] = "America/Denver",
        ["central"] = "America/Chicago",
        ["cdt"] = "America/Chicago",
        ["eastern"] = "America/New_York",
        ["est"] = "America/New_York",
        ["edt"] = "America/New_York",
        ["east coast"] = "America/New_York",
        ["alaska"] = "America/Anchorage",
        ["hawaii"] = "Pacific/Honolulu",
        ["gmt"] = "Europe/London",
        ["uk"] = "Europe/London",
        ["cet"] = "Europe/Paris",
        ["cest"] = "Europe/Paris",
        ["central european"] = "Europe/Paris",
        ["utc"] = "Etc/UTC",
    };

    private static readonly string[] Tails = [" time zone", " standard time", " daylight time", " time"];

    /// <summary>The IANA name of a zone; null where it is called otherwise.</summary>
    /// <param name="said">What it was called.</param>
    public static string? Find(string said)
    {
        ArgumentNullException.ThrowIfNull(said);
        var bare = said.Trim();
        foreach (var tail in Tails.Where(t => bare.EndsWith(t, StringComparison.OrdinalIgnoreCase)))
        {
            bare = bare[..^tail.Length];
        }

        return Zones.GetValueOrDefault(bare);
    }
}
