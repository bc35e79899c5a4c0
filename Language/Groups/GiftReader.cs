using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Groups;

/// <summary>What a member wants with a message of their own and the clinic of their group. Closed: the nested records are all there are.</summary>
public abstract record GiftWish
{
    private GiftWish()
    {
    }

    /// <summary>Give a message.</summary>
    /// <param name="Reader">To whom it is; null for the one they speak of.</param>
    /// <param name="Text">The message, where it was said along; null for one that is kept.</param>
    public sealed record Give(string? Reader, string? Text) : GiftWish;

    /// <summary>Other words for what was just shown.</summary>
    /// <param name="Text">The words.</param>
    public sealed record Change(string Text) : GiftWish;

    /// <summary>Take back what was given.</summary>
    /// <param name="NamesIt">Whether a message is named, so that nothing else can be meant.</param>
    public sealed record TakeBack(bool NamesIt) : GiftWish;
}

/// <summary>Reads "give my draft to Jim to the clinic", "take my draft back", by their form.</summary>
public static partial class GiftReader
{
    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline;

    private const string Lead = @"^(?:(?:please|ok|okay|yes|now|can you|could you|can i|could i|may i|i'd like to|i would like to|i want to|let me|let's)[ ,]+)*";
    private const string Message = @"(?:this|it|that|(?:(?:my|the|this|that|a)(?: own)?(?: (?:last|latest|newest))? (?:draft|message|note|mail|e-?mail|text)))(?: one)?(?: ?(?:to|for) (?<name>(?!(?:the|our|my|a|this) )[^,.:?!\n]{1,60}?))?";
    private const string Clinic = @"(?:(?:the|our|my) )?(?:group(?:'s)? |message )?clinic";

    /// <summary>The wish; null where the sentence is about something else.</summary>
    public static GiftWish? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var said = text.Trim();
        var plain = said.Replace('\u2019', '\'');
        return GiveIt().Match(plain) is { Success: true } give ? new GiftWish.Give(Part(said, give.Groups["name"]), Part(said, give.Groups["text"])?.Trim('"', '\u201c', '\u201d', ' '))
            : TakeItBack().IsMatch(plain) ? new GiftWish.TakeBack(NamesMessage().IsMatch(plain))
            : ChangeIt().Match(plain) is { Success: true } change ? new GiftWish.Change(Part(said, change.Groups["text"])!)
            : null;
    }

    private static string? Part(string text, Group group) => group.Success && text.Substring(group.Index, group.Length).Trim() is { Length: > 0 } part ? part : null;

    [GeneratedRegex(Lead + @"(?:give|put|send|bring|offer|show|share|use|take) " + Message + @" (?:to|in|into|with|for|before|at) " + Clinic + @"(?:,? please)?[ .!?]*(?::\s*(?<text>.+))?$", Plainly)]
    private static partial Regex GiveIt();

    [GeneratedRegex(Lead + @"(?:take (?:it |this |that |my (?:draft|message|note|mail) )?(?:back|out)(?: my (?:draft|message))?|withdraw (?:it|my (?:draft|message|note|mail))|take back my (?:draft|message|note|mail))(?: (?:from|out of|of) " + Clinic + @")?(?:,? please)?[ .!]*$", Plainly)]
    private static partial Regex TakeItBack();

    [GeneratedRegex(@"\b(?:draft|message|note|mail|clinic)\b", Plainly)]
    private static partial Regex NamesMessage();

    [GeneratedRegex(@"^(?:please )?(?:change|edit) (?:it|this|that|the text) to\s*[:,]\s*(?<text>.+)$", Plainly)]
    private static partial Regex ChangeIt();
}
