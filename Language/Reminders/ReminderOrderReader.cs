using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Reminders;

/// <summary>What is to become of a reminder that was set.</summary>
public enum ReminderOrder
{
    /// <summary>Nothing is said of it.</summary>
    None,

    /// <summary>It is not wanted: "cancel the reminder".</summary>
    Cancel,

    /// <summary>It is not wanted where there is one to speak of: "forget the one about Jim".</summary>
    CancelTheOne,

    /// <summary>Somebody is not to come up again: "stop reminding me about Jim".</summary>
    NoMore,
}

/// <summary>Reads what is said about a reminder that was set, and whether one is to come again and again.</summary>
public static partial class ReminderOrderReader
{
    private const int Longest = 100;

    /// <summary>What a message orders; None where it is about something else.</summary>
    /// <param name="text">What was typed.</param>
    public static ReminderOrder Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > Longest ? ReminderOrder.None
            : NoMore().IsMatch(text) ? ReminderOrder.NoMore
            : Cancels().IsMatch(text) ? ReminderOrder.Cancel
            : TheOne().IsMatch(text) ? ReminderOrder.CancelTheOne
            : ReminderOrder.None;
    }

    /// <summary>Whether a reminder is to come again and again: "every Monday".</summary>
    public static bool Repeats(string text) => Repeated().IsMatch(text);

    /// <summary>Whether a reminder names nothing but when: "remind me on Monday", "move it to Friday".</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="when">The day or time in it; null where there is none.</param>
    public static bool NamesOnlyWhen(string text, string? when)
    {
        ArgumentNullException.ThrowIfNull(text);
        return OnlyWhen().IsMatch(when is null ? text : text.Replace(when, "", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a reminder is asked for by that word: "nudge me on Thursday"; "Thursday 3pm" is a day like any other.</summary>
    public static bool SaysRemind(string text) => Reminding().IsMatch(text);

    [GeneratedRegex(@"\b(?:remind|reminder|nudge|ping|alert|notify)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reminding();

    /// <summary>Whether the one just set is meant: "cancel that reminder".</summary>
    public static bool MeansLast(string text) => Last().IsMatch(text);

    [GeneratedRegex(@"\b(?:that|this|the last) (?:reminder|one|nudge|ping)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Last();

    /// <summary>Whether an order speaks of a thing to be done: "cancel the reminder about the cards", of "print cards".</summary>
    /// <param name="text">The order.</param>
    /// <param name="what">What is to be done.</param>
    public static bool Speaks(string text, string what)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(what);
        var said = Telling(text);
        return Telling(what).Any(said.Contains);
    }

    private static HashSet<string> Telling(string text) =>
        [.. text.ToLowerInvariant().Split([' ', ',', '.', '!', '?', '"'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 3 && w is not ("reminder" or "remind" or "about" or "cancel" or "delete" or "that" or "with" or "this"))];

    /// <summary>Whether an answer leaves the reminder: "cancel it, she's sick".</summary>
    public static bool Leaves(string text) => Leaving().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:ok |please |no |actually )*(?:cancel|forget|drop|skip|leave) (?:it|that|this)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Leaving();

    [GeneratedRegex(@"^\W*(?:(?:ok|please|pls|and|then|can you|could you|just|again|later|on|at|in|set a|reminder|for|remind me|nudge me|ping me|(?:move|shift|put|push|leave) (?:it|this|that)(?: (?:back|off))? (?:to|until|till|for))\W*)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnlyWhen();

    [GeneratedRegex(@"^\W*(?:ok |please |pls |actually |no |can you |could you |coach )*(?:cancel|delete|remove|drop|forget|undo|scrap|clear)\b.{0,20}\breminder\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cancels();

    [GeneratedRegex(@"^\W*(?:ok |please |pls |actually |no |can you |could you |coach )*(?:stop|quit|don['\u2019]?t|do not|never|no need to|you can stop|enough with) (?:remind(?:ing)?|nudg(?:e|ing)|bug(?:ging)?|bother(?:ing)?|pester(?:ing)?) me (?:any ?more )?(?:about|of|to|with|for)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoMore();

    [GeneratedRegex(@"^\W*(?:ok |please |pls |actually |no |can you |could you |coach )*(?:cancel|remove|drop|forget|scrap) (?:about )?(?:the|that) (?:one|nudge|ping) (?:about|for|of|with|on)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TheOne();

    [GeneratedRegex(@"\b(?:every|each|weekly|daily|monthly)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Repeated();
}
