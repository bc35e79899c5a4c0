namespace NetworkCoachBot.Language.Logging;

/// <summary>Reads how a meeting felt.</summary>
internal static class FeltReader
{
    /// <summary>"hard", "okay" or "good"; null where it is not said.</summary>
    /// <param name="text">In small letters, one space between words, one at each end.</param>
    public static string? Read(string text) =>
        Any(text, "awkward", "went bad", "went badly", "terrible", "awful", "was hard", "horrible", "disaster", "uncomfortable", "went terribly", "went really badly", "went wrong", "was rude", "was cold", "was mean", "bombed", "a mess", "want to cry", "humiliating", "bad vibe", "bad vibes", "not great", "didn't go well", "didnt go well", "did not go well", "was bad", "was weird", "was tense", "was rough", "was dismissive", "went nowhere", "went south", "bad meeting", "bad call", "bad talk", "bad coffee", "bad lunch", "bad experience", "checking his phone", "checking her phone", "disappointing", "disappointed") || (text.EndsWith(" bad ", StringComparison.Ordinal) && !text.Contains(" not ", StringComparison.Ordinal)) ? "hard"
        : Any(text, "meh", "was ok", "was okay", "went ok", "so so", "so-so", "was fine", "went fine") ? "okay"
        : Any(text, "went well", "went great", "great talk", "good talk", "nice talk", "was great", "was good", "was nice", "really nice", "super helpful", "so helpful", "loved it", "amazing", "gr8", "awesome", "wonderful", "really good", "very helpful", "muy bien", "talked, nice", "was lovely", "were lovely", "so kind", "very kind", "fantastic", "went really well", "a lot of fun") ? "good"
        : null;

    /// <summary>Whether the words say that and no more.</summary>
    public static bool IsAll(string[] words) => words.Length <= 6 && Read($" {string.Join(' ', words)} ") is not null;

    private static bool Any(string text, params string[] phrases) => phrases.Any(p => text.Contains($" {p} ", StringComparison.Ordinal));
}
