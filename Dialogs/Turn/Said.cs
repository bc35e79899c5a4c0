using NetworkCoachBot.Language;

namespace NetworkCoachBot.Dialogs.Turn;

/// <summary>An answer to a question of the coach's, typed or tapped.</summary>
/// <param name="Text">The words, or the value of the button.</param>
/// <param name="Tapped">Whether it was a button.</param>
/// <param name="Utterance">What was typed, read; null for a button.</param>
public sealed record Said(string Text, bool Tapped, Utterance? Utterance)
{
    /// <summary>The steering word, where the answer is nothing else.</summary>
    public Navigation Navigation => Utterance?.Navigation ?? Navigation.None;
}
