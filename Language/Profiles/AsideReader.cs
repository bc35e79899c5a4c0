using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Profiles;

/// <summary>Reads what somebody says of themselves beside something else: "met Ana yesterday, by the way I'm in Fresno and want a data job".</summary>
public static partial class AsideReader
{
    private const int Longest = 400;

    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Name, goal and place, as far as they are told; nothing else is taken from a message about something else.</summary>
    /// <param name="text">What was typed.</param>
    public static ProfileReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reading = new ProfileReading();
        if (text.Length > Longest)
        {
            return reading;
        }

        foreach (var clause in Breaks().Split(text.Trim().Replace('\u2019', '\'')).Select(c => c.Trim()).Where(c => c.Length > 0))
        {
            var isAside = Marker().IsMatch(clause);
            var said = Unsaid().Replace(Marker().Replace(clause, ""), "I $0");
            reading = Own().Match(said) is { Success: true } own ? reading with { Name = reading.Name ?? own.Groups["name"].Value } : With(reading, ProfileReader.Read(said), said, isAside);
        }

        return reading;
    }

    private static ProfileReading With(ProfileReading reading, ProfileReading said, string clause, bool isAside) => said switch
    {
        { Name: { } name } => reading with { Name = reading.Name ?? name },
        { Goal: { } goal } when Work().IsMatch(goal) => reading with { Goal = reading.Goal ?? goal },
        { TimeZone: { } place } when char.IsUpper(place[0]) && (isAside || Lives().IsMatch(clause)) => reading with { TimeZone = reading.TimeZone ?? place },
        _ => reading,
    };

    /// <summary>Where a sentence ends or another thing begins.</summary>
    [GeneratedRegex(@"[,.;!\n]+\s*|\s+-\s+|\s+(?=(?:by the way|btw)\b)|\s+(?:and|but)\s+(?=(?:i'?m|i am|i live|i want|i'?d like|i'?m looking|want|looking for|need|live in|my name|my goal|call me)\b)", Plainly)]
    private static partial Regex Breaks();

    [GeneratedRegex(@"^(?:by the way|btw|fyi|also|oh|and|so you know|just so you know)[\s,:]+", Plainly)]
    private static partial Regex Marker();

    /// <summary>"want a data job", "live in Fresno", said of oneself without "I".</summary>
    [GeneratedRegex(@"^(?:want|need|live in|would like)\b", Plainly)]
    private static partial Regex Unsaid();

    /// <summary>"I'm Sam", "this is Sam Hill": a name in capitals, and nothing else.</summary>
    [GeneratedRegex(@"^(?:[Hh]i|[Hh]ey|[Hh]ello)?[\s,]*(?:[Ii]'?m|[Ii] am|[Tt]his is|[Ii]t's)\s+(?<name>\p{Lu}[\p{L}'-]+(?:\s+\p{Lu}[\p{L}'.-]+){0,2})(?:\s+here)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Own();

    [GeneratedRegex(@"\b(?:work|jobs?|roles?|positions?|career|internship|apprenticeship|employment)\b", Plainly)]
    private static partial Regex Work();

    [GeneratedRegex(@"\b(?:live|based|moved)\b", Plainly)]
    private static partial Regex Lives();
}
