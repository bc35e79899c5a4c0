using NetworkCoachBot.Language.Entities;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Intents;

/// <summary>A message as the classifier sees it: tokens, their tags, and where a pasted message begins and ends.</summary>
internal sealed record Reading(IReadOnlyList<Token> Tokens, IReadOnlyList<Tag> Tags, Scope Scope, (int Start, int End) Pasted)
{
    /// <summary>The same message from one token to another.</summary>
    public Reading Slice(int start, int end) =>
        new([.. Tokens.Skip(start).Take(end - start)], [.. Tags.Skip(start).Take(end - start)], Scope,
            (Math.Clamp(Pasted.Start - start, 0, end - start), Math.Clamp(Pasted.End - start, 0, end - start)));
}
