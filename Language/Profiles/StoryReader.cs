using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Profiles;

/// <summary>Hears where somebody tells who they are and where they come from, without saying that it is their story (F29).</summary>
public static partial class StoryReader
{
    private const int Shortest = 25;
    private const int Longest = 600;

    /// <summary>"I was a nurse for ten years and now I do data"; not what is said of two people.</summary>
    /// <param name="text">What was typed.</param>
    public static bool IsStory(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length is >= Shortest and <= Longest && Own().IsMatch(text) && !OfBoth().IsMatch(text) && !text.TrimEnd().EndsWith('?');
    }

    [GeneratedRegex(@"^\W*(?:(?:well|so|ok|because|hi|hello)\W+){0,2}(?:i['\u2019]?m an? |i am an? |i was an? |i['\u2019]?ve been an? |i have been an? |i used to (?:be|run|work|lead)\b|i (?:just )?(?:got|was) laid off\b|i (?:ran|led|managed|taught|worked as|worked in|spent|started out)\b.{0,80}\b(?:years?|months?)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Own();

    [GeneratedRegex(@"\b(?:too|also|same|both|together|like (?:him|her|them|you)|you|your|fan|reader|follower|customer|client|user|admirer|member|subscriber|listener)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfBoth();
}
