namespace NetworkCoachBot.Storage.Turns;

/// <summary>Whose turn it is: what it waits for, and what it is known by.</summary>
/// <param name="Key">Identifies the turn.</param>
/// <param name="Conversation">The conversation that gets the replies, unique over all channels.</param>
/// <param name="Gates">Turns that have one of these in common run one after another, on all hosts together.</param>
/// <param name="StateKeys">State that the turn will surely read; fetched on the way in where that saves a round trip.</param>
public sealed record TurnIdentity(TurnKey Key, string Conversation, IReadOnlyList<string> Gates, IReadOnlyList<string> StateKeys)
{
    /// <summary>A unit of work that answers nobody: it only waits for the gates.</summary>
    public static TurnIdentity Silent(params string[] gates) => new(TurnKey.Unique(), "", gates, []);
}
