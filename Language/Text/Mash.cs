using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Text;

/// <summary>Keys pressed at random, which are no name: "asdf", "qwerty", "xxxx".</summary>
public static partial class Mash
{
    /// <summary>Whether the words are nothing else.</summary>
    /// <param name="text">What was typed in place of a name.</param>
    public static bool Is(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= 40 && Keys().IsMatch(text.Trim());
    }

    [GeneratedRegex(@"^(?:(?:asdf?|sdfg?|dfgh?|fghj?|ghjk?|hjkl?|jkl|qwer?t?y?|wert|uiop|yxcv|zxcv)[a-z;]{0,12}|(\p{L})\1{2,20}|(?:test|blah|foo|bar|lol|haha|aaa|abc|xyz|bla|tbd|n/?a|idk|dunno))(?:\W+(?:asdf|test|blah|bla|bar|foo))*\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Keys();
}
