namespace NetworkCoachBot.Cards;

/// <summary>A button whose meaning the dialog gives: what it says, and what comes back when it is pressed.</summary>
public sealed record CardChoice(string Title, string Value)
{
    /// <summary>Checks that as many buttons fit beside each other.</summary>
    /// <exception cref="ArgumentException">There are more than most.</exception>
    internal static IReadOnlyList<CardChoice> AtMost(int most, IReadOnlyList<CardChoice> choices) => choices.Count <= most
        ? choices
        : throw new ArgumentException($"{choices.Count} buttons; {most} have room.", nameof(choices));
}
