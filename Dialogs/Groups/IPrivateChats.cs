using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Dialogs.Sharing;
using NetworkCoachBot.Dialogs.Turn;

namespace NetworkCoachBot.Dialogs.Groups;

/// <summary>Something for a chat of two that began in a group.</summary>
/// <param name="Text">What the coach says.</param>
public sealed record Letter(string Text)
{
    /// <summary>What the user said in the group, for a button that says it again; null for nothing to go on with.</summary>
    public string? Words { get; init; }

    /// <summary>What stands below the text, as somebody wrote it; null for nothing.</summary>
    public string? Detail { get; init; }

    /// <summary>The note from a member or coach that it brings, for a button that answers it; null where it is not to be answered.</summary>
    public string? NoteId { get; init; }

    /// <summary>The letter as a message.</summary>
    public Activity ToActivity(CardSurface surface)
    {
        ArgumentNullException.ThrowIfNull(surface);
        return NoteId is not null ? NoteCards.Received(NoteId, Text, Detail).ToActivity(surface)
            : Words is not null ? new ChoiceCard(Door.SaidBefore, 0, Text, [new(new Words(GroupWords.ResourceManager).Say("go_on"), Words)]).ToActivity(surface)
            : MessageText.Plain(Detail is null ? Text : $"{Text}\n\n{Detail}");
    }
}

/// <summary>The way from a group to a chat of two. What cannot be delivered waits for the person's first message there.</summary>
public interface IPrivateChats
{
    /// <summary>Writes to whoever wrote or pressed, once this turn is saved.</summary>
    /// <returns>Whether they can be reached; otherwise the letter waits.</returns>
    Task<bool> WriteToSenderAsync(ITurnContext context, Letter letter, CancellationToken cancellationToken);

    /// <summary>Whether whoever wrote or pressed can be reached; from then on others' letters reach them too.</summary>
    Task<bool> ReachSenderAsync(ITurnContext context, CancellationToken cancellationToken);

    /// <summary>Writes to another user, once this turn is saved; where no chat with them is known the letter waits.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="user">Key of the user.</param>
    /// <param name="letter">What to say.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task WriteToAsync(ITurnContext context, string user, Letter letter, CancellationToken cancellationToken);
}
