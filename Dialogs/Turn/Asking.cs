using NetworkCoachBot.Cards;
using NetworkCoachBot.Language;

namespace NetworkCoachBot.Dialogs.Turn;

/// <summary>What an open question takes for an answer, and what is said where none is given. Kept in the dialog's state.</summary>
public sealed record Asking
{
    /// <summary>Id of the card whose buttons answer it; null where it was asked in words alone.</summary>
    public string? Card { get; init; }

    /// <summary>The buttons of that card, shown again where the question is put again.</summary>
    public IReadOnlyList<CardChoice> Choices { get; init; } = Array.Empty<CardChoice>();

    /// <summary>The version of that card.</summary>
    public int Version { get; init; }

    /// <summary>What can be said here: the answer to a murmur, an aside, a question back and "like what?". Null where the dialog sees to them.</summary>
    public string? Hint { get; init; }

    /// <summary>Why it is asked; null where the hint says it.</summary>
    public string? Why { get; init; }

    /// <summary>What is said to a question back; null where the hint is.</summary>
    public string? ToQuestion { get; init; }

    /// <summary>Whether a yes alone answers it.</summary>
    public bool TakesYes { get; init; }

    /// <summary>A question for words, to which "yes" is no answer.</summary>
    public static Asking ForWords(string hint, string? why = null) => new() { Hint = hint, Why = why };

    /// <summary>A question for a yes or no.</summary>
    public static Asking ForYes(string hint, string? why = null) => new() { Hint = hint, Why = why, TakesYes = true };

    /// <summary>What is said to words that are no answer; null to those that may be one.</summary>
    public string? HintFor(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        var isYesOrNo = utterance.Answer is Answer.Yes or Answer.No;
        return utterance switch
        {
            _ when Hint is null || Choices.Any(c => IsTyped(c.Title) || IsTyped(c.Value)) => null,
            { Navigation: Navigation.Why } => Why ?? Hint,
            { Navigation: Navigation.Help } or { Reply: ReplyKind.Aside } => Hint,
            { Reply: ReplyKind.Question } => ToQuestion ?? Hint,
            { Reply: ReplyKind.Murmur } => TakesYes && isYesOrNo ? null : Hint,
            { Navigation: Navigation.Yes or Navigation.More } => TakesYes ? null : Hint,
            _ => null,
        };

        bool IsTyped(string title) => title.Equals(utterance.Text.Trim().TrimEnd('.', '!'), StringComparison.OrdinalIgnoreCase);
    }
}
