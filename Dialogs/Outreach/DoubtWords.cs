using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Critique;
using NetworkCoachBot.Coaching.Outreach;

namespace NetworkCoachBot.Dialogs.Outreach;

/// <summary>What a reader would most likely think, in words (F41, F42).</summary>
internal static class DoubtWords
{
    private const int LongestQuote = 90;

    private static readonly Words Coach = new(OutreachWords.ResourceManager);

    /// <summary>The doubt, and what answers it or would.</summary>
    public static string Likely(Draft draft, Doubt doubt)
    {
        var name = Called(draft);
        var thinks = Coach.Say("likely", 0, Words.Capital(name), doubt.Thought ?? Coach.Say(draft.SellsTime && doubt.Reason == ReasonForNo.HasNoReasonTo ? "doubt_SellsTime" : $"doubt_{doubt.Reason}"));
        return doubt switch
        {
            { AnsweredBy: { } answer, Remedy: Remedy.Bring } => $"{thinks} {Coach.Say("doubt_better", 0, Quoted(answer))}",
            { AnsweredBy: { } answer } => $"{thinks} {Coach.Say("doubt_answered", 0, Quoted(answer))}",
            { Line: { } line } => $"{thinks} {Coach.Say("doubt_line", 0, line)}",
            _ => $"{thinks} {Coach.Say("doubt_open")}",
        };
    }

    /// <summary>The doubt that the next answer of the user's would settle, while something is missing.</summary>
    public static string Ahead(Draft draft)
    {
        var reason = draft.Gaps.First() switch
        {
            Slot.Link => ReasonForNo.DoesNotKnowYou,
            Slot.Question => ReasonForNo.CannotSeeHowToHelp,
            _ => ReasonForNo.HasNoReasonTo,
        };
        return $"{Coach.Say("likely", 0, Words.Capital(Called(draft)), Coach.Say($"doubt_{reason}"))} {Coach.Say("doubt_ahead")}";
    }

    /// <summary>That nothing speaks against it.</summary>
    public static string None(Draft draft) => Coach.Say("doubt_none", 0, Words.Capital(Called(draft)));

    private static string Called(Draft draft) => draft.Reader.Name.Length == 0 ? Coach.Say("likely_reader") : draft.Reader.CalledAs;

    /// <summary>The first words of a long answer.</summary>
    private static string Quoted(string text) => text.Length <= LongestQuote ? text.TrimEnd('.') : text[..text.LastIndexOf(' ', LongestQuote)] + "…";
}
