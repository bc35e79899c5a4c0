using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Writes down activities.</summary>
public interface ITranscriptLogger
{
    Task LogActivityAsync(IActivity activity);
}

/// <summary>Keeps what was written down.</summary>
public interface ITranscriptStore : ITranscriptLogger
{
    /// <summary>A page of the activities of a conversation, oldest first.</summary>
    Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default);

    /// <summary>A page of the conversations of a channel, oldest first.</summary>
    Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null);

    Task DeleteTranscriptAsync(string channelId, string conversationId);
}

/// <summary>A page of a longer list; without a token it is the last.</summary>
public class PagedResult<T>
{
    public T[] Items { get; set; } = [];

    public string ContinuationToken { get; set; }
}

/// <summary>A conversation that was written down.</summary>
public class TranscriptInfo
{
    public string ChannelId { get; set; }

    public string Id { get; set; }

    public DateTimeOffset Created { get; set; }
}

/// <summary>Keeps transcripts in this process.</summary>
public class MemoryTranscriptStore : ITranscriptStore
{
    private const int PageSize = 20;

    private readonly Lock _lock = new();
    private readonly List<Activity> _activities = [];

    public Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        lock (_lock)
        {
            _activities.Add((Activity)activity);
        }

        return Task.CompletedTask;
    }

    public Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default) =>
        Page<IActivity>(Of(channelId).Where(a => a.Conversation.Id == conversationId && (a.Timestamp ?? default) >= startDate), a => a.Id, continuationToken);

    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null) =>
        Page(Of(channelId).GroupBy(a => a.Conversation.Id).Select(c => new TranscriptInfo { ChannelId = channelId, Id = c.Key, Created = c.First().Timestamp ?? default }), t => t.Id, continuationToken);

    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        lock (_lock)
        {
            _activities.RemoveAll(a => a.ChannelId == channelId && a.Conversation.Id == conversationId);
        }

        return Task.CompletedTask;
    }

    private static Task<PagedResult<T>> Page<T>(IEnumerable<T> all, Func<T, string> id, string after)
    {
        var rest = after == null ? all : all.SkipWhile(i => id(i) != after).Skip(1);
        var page = rest.Take(PageSize).ToArray();
        return Task.FromResult(new PagedResult<T> { Items = page, ContinuationToken = page.Length == PageSize ? id(page[^1]) : null });
    }

    private List<Activity> Of(string channelId)
    {
        lock (_lock)
        {
            return _activities.Where(a => a.ChannelId == channelId).OrderBy(a => a.Timestamp).ToList();
        }
    }
}
