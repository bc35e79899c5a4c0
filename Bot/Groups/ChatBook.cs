using System.Globalization;
using NetworkCoachBot.Storage.Groups;
using NetworkCoachBot.Storage.Records;
using NetworkCoachBot.Storage.Reminders;

namespace NetworkCoachBot.Bot.Groups;

/// <summary>Where the chats of two are, and the letters that wait for somebody's first message.</summary>
public sealed class ChatBook(RecordStorage records, TimeProvider time)
{
    private const string Chat = "chat", Waiting = GroupBook.Waiting;
    private const int MostLetters = 20;

    /// <summary>What a profile names a chat by.</summary>
    public static string KeyOf(Whereabouts where)
    {
        ArgumentNullException.ThrowIfNull(where);
        return $"{where.ServiceUrl}|{where.ConversationId}";
    }

    /// <summary>Where a user is reached; null where it is not known.</summary>
    public async Task<Whereabouts?> FindAsync(string user, CancellationToken cancellationToken) =>
        (await records.FindAsync<Whereabouts>(user, Chat, Chat, cancellationToken))?.Value;

    /// <summary>Notes where a user is reached.</summary>
    public Task NoteAsync(string user, Whereabouts where, CancellationToken cancellationToken) =>
        records.PutAsync(user, Chat, Chat, where, [], cancellationToken);

    /// <summary>Keeps a letter until the user comes.</summary>
    public Task KeepAsync(string user, Nudge letter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var now = time.GetUtcNow();
        return records.PutAsync(user, Waiting, letter.NoteId ?? Guid.CreateVersion7(now).ToString("N"), letter, [string.Create(CultureInfo.InvariantCulture, $"at:{now:O}")], cancellationToken);
    }

    /// <summary>Takes the letters that wait for a user, the oldest first.</summary>
    public async Task<IReadOnlyList<Nudge>> TakeAsync(string user, CancellationToken cancellationToken)
    {
        var letters = await records.StartingAsync<Nudge>(user, Waiting, "at:", MostLetters, null, cancellationToken);
        foreach (var letter in letters.Items)
        {
            await records.RemoveAsync(user, Waiting, letter.Id, cancellationToken);
        }

        return [.. letters.Items.Select(l => l.Value)];
    }
}
