using System.Collections.Concurrent;

namespace NetworkCoachBot.Storage.Sqlite;

/// <summary>How many turns of each conversation have replies that are not settled. Only this host adds or removes any.</summary>
internal sealed class OpenReplies
{
    private readonly ConcurrentDictionary<string, int> _turns = new(StringComparer.Ordinal);

    /// <summary>Whether a conversation may have some.</summary>
    public bool Has(string conversation) => _turns.ContainsKey(conversation);

    /// <summary>So many turns more left replies.</summary>
    public void Add(string conversation, int turns = 1) => _turns.AddOrUpdate(conversation, turns, (_, count) => count + turns);

    /// <summary>The replies of one turn are settled.</summary>
    public void Settle(string conversation)
    {
        if (_turns.AddOrUpdate(conversation, 0, static (_, count) => count - 1) <= 0)
        {
            _turns.TryRemove(KeyValuePair.Create(conversation, 0));
        }
    }

    /// <summary>A conversation has none any more.</summary>
    public void Clear(string conversation) => _turns.TryRemove(conversation, out _);
}
