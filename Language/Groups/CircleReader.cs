using System.Globalization;
using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Groups;

/// <summary>Reads what members say of the things they do together: the clinic and the practice pairs.</summary>
internal static partial class CircleReader
{
    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly string[] Numbers = ["a", "two", "three", "four", "five", "six", "seven", "eight"];

    /// <summary>The wish; null where it is none of these.</summary>
    public static GroupWish? Read(string text)
    {
        if (Pause().Match(text) is { Success: true } pause)
        {
            return new GroupWish.Circle(CircleWish.Pause) { Weeks = Weeks(pause) };
        }

        CircleWish? wish =
            Clinic().IsMatch(text) ? CircleWish.Clinic
            : Reveal().IsMatch(text) ? CircleWish.Reveal
            : Join().IsMatch(text) ? CircleWish.Join
            : Back().IsMatch(text) ? CircleWish.Back
            : Stop().IsMatch(text) ? CircleWish.Stop
            : TurnOn().IsMatch(text) ? CircleWish.On
            : TurnOff().IsMatch(text) ? CircleWish.Off
            : Draw().IsMatch(text) ? CircleWish.Draw
            : AskMet().IsMatch(text) ? CircleWish.AskMet
            : NotMet().IsMatch(text) ? CircleWish.NotMet
            : Met().IsMatch(text) ? CircleWish.Met
            : Pairs().IsMatch(text) ? CircleWish.Pairs
            : null;
        return wish is { } found ? new GroupWish.Circle(found) : null;
    }

    private static int? Weeks(Match match)
    {
        if (!match.Groups["n"].Success)
        {
            return null;
        }

        var said = match.Groups["n"].Value;
        var count = int.TryParse(said, CultureInfo.InvariantCulture, out var digits) ? digits
            : said.ToUpperInvariant() is "ONE" or "THE NEXT" or "THIS" or "NEXT" ? 1
            : Array.FindIndex(Numbers, n => n.Equals(said, StringComparison.OrdinalIgnoreCase)) + 1;
        return match.Groups["unit"].Value.StartsWith("month", StringComparison.OrdinalIgnoreCase) ? count * 4 : count;
    }

    [GeneratedRegex(@"^(?:please )?(?:(?:start|open|show|do|run|post|begin) )?(?:(?:a|the|an?other|this week's|our|new|next|message|draft) )*clinic\??$", Plainly)]
    private static partial Regex Clinic();

    [GeneratedRegex(@"^(?:please )?(?:(?:reveal|show)(?: us)?(?: (?:it|the (?:answers?|results?|votes|clinic)))|reveal|close the (?:vote|clinic))$", Plainly)]
    private static partial Regex Reveal();

    [GeneratedRegex(@"^(?:please )?(?:(?:pair me(?: up)?|find me a partner|count me in for (?:the )?(?:practice )?pairs)|(?:i'd like to |i want to |i'll )?(?:join|practi[sc]e in|be in|take part in) (?:the |a )?(?:practice )?pairs?|i(?:'d like| want) a (?:practice )?partner)(?: please| with (?:someone|somebody))?$", Plainly)]
    private static partial Regex Join();

    [GeneratedRegex(@"^(?:please )?(?:pause (?:me|my pairs?)|(?:i need|give me) a (?:break|pause)|skip me)(?: (?:for|from) (?:the )?(?:pairs|practice))?(?: (?:for )?(?<n>the next|next|this|one|\d{1,2}|a|two|three|four|five|six|seven|eight) (?<unit>weeks?|months?))?$", Plainly)]
    private static partial Regex Pause();

    [GeneratedRegex(@"^(?:please )?(?:i'm back|i am back|unpause me|end my pause|resume(?: (?:me|my pairs?))?)$", Plainly)]
    private static partial Regex Back();

    [GeneratedRegex(@"^(?:please )?(?:(?:leave|quit) (?:the )?(?:practice )?pairs|no (?:more )?pairs(?: for me)?|take me out of (?:the )?pairs)$", Plainly)]
    private static partial Regex Stop();

    [GeneratedRegex(@"^(?:please )?(?:(?:turn |switch )?(?:the )?(?:practice )?pairs on|(?:turn|switch) on (?:the )?(?:practice )?pairs)$", Plainly)]
    private static partial Regex TurnOn();

    [GeneratedRegex(@"^(?:please )?(?:(?:turn |switch )?(?:the )?(?:practice )?pairs off|(?:turn|switch) off (?:the )?(?:practice )?pairs)$", Plainly)]
    private static partial Regex TurnOff();

    [GeneratedRegex(@"^(?:please )?(?:draw|make|post|mix|new|next)(?: (?:the|new|next|us|practice|a|round of))* (?:pairs|round)(?: now)?$", Plainly)]
    private static partial Regex Draw();

    [GeneratedRegex(@"^(?:please )?(?:ask (?:who met|if they met|the pairs)|did (?:they|the pairs|everybody|you(?: all)?) meet)\??$", Plainly)]
    private static partial Regex AskMet();

    [GeneratedRegex(@"^(?:no,? )?(?:we (?:didn't|did not|haven't|have not|couldn't) (?:meet|met|met yet|talk|manage)|we never met)(?: yet| this week)?$", Plainly)]
    private static partial Regex NotMet();

    [GeneratedRegex(@"^(?:yes,? )?we(?:'ve| have| did)? (?:met|meet|practi[sc]ed)(?: (?:up|today|yesterday|this week))?$", Plainly)]
    private static partial Regex Met();

    [GeneratedRegex(@"^(?:(?:show|what are|who are|list) )?(?:the |this week's |our |practice )*(?:pairs|practice pairs)\??$|^who(?:'s| is) my (?:practice )?partner\??$", Plainly)]
    private static partial Regex Pairs();
}
