namespace NetworkCoachBot.Coaching.People;

/// <summary>What the user and somebody else share (F17, METHOD P3), as far as both were told of.</summary>
public static class CommonGround
{
    private const int ShortestWord = 4;

    private static readonly HashSet<string> Plain = new(
        ["with", "from", "that", "this", "have", "been", "they", "them", "their", "there", "what", "when", "where", "work", "works", "worked", "like", "likes", "loves", "love", "play", "plays", "went", "school", "college", "university", "club", "team", "years", "year", "people", "good", "great", "also", "more", "some", "just", "very", "local", "member", "group", "company", "business", "looking", "want", "know", "knows", "time", "mine", "into", "about", "over", "help"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>What is known of the person that the user shares, in the words kept with the person.</summary>
    public static IReadOnlyList<string> Of(Profile profile, Person person)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(person);
        var mine = profile.Ground.Append(profile.Story ?? "").SelectMany(Telling).ToHashSet(StringComparer.OrdinalIgnoreCase);
        string?[] theirs = [.. person.Interests, .. person.Notes, .. person.Tags, person.HowKnown, person.Company];
        return [.. theirs.OfType<string>().Where(t => Telling(t).Any(mine.Contains)).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static IEnumerable<string> Telling(string text) =>
        text.Split([' ', ',', '.', ';', ':', '-', '/', '(', ')', '!', '"'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length >= ShortestWord && !Plain.Contains(w));
}
