using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Bot.LocalChat;

/// <summary>
/// What was said in one conversation, in order, for as long as the process lives. A watermark is a place in it; whoever
/// reads from a watermark sees what came after. Safe to use from several threads.
/// </summary>
/// <param name="start">
/// The first watermark: higher than any of an earlier process, so that a page left open over a restart reads all that is new.
/// </param>
internal sealed class Conversation(ChatUser user, DateTimeOffset start)
{
    /// <summary>Kept for a reload; the oldest go first.</summary>
    private const int Longest = 2000;

    private readonly Lock _lock = new();
    private readonly List<Entry> _entries = [];
    private long _first = start.ToUnixTimeMilliseconds();
    private TaskCompletionSource _grown = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task _lastDelivery = Task.CompletedTask;

    /// <param name="Passing">Shown when it happens and not again after a reload: a typing sign, a change of something earlier.</param>
    private sealed record Entry(JObject? Activity, bool Passing);

    public ChatUser User { get; private set; } = user;

    /// <summary>The locale of the person's client, as it last said.</summary>
    public string? Locale { get; set; }

    /// <summary>Takes over the name a person goes by now.</summary>
    public void Call(ChatUser named) => User = named;

    /// <summary>Adds an activity to the end.</summary>
    public void Add(JObject activity, bool passing = false)
    {
        lock (_lock)
        {
            Append(new Entry(activity, passing));
        }
    }

    /// <summary>
    /// Puts another activity in the place of one with the same id, or takes it out (replacement null). Those who watch see
    /// shown; Web Chat shows an activity with an id it knows in the old one's place.
    /// </summary>
    /// <returns>Whether there was one.</returns>
    public bool Replace(string id, JObject? replacement, JObject shown)
    {
        lock (_lock)
        {
            var at = _entries.FindIndex(entry => !entry.Passing && (string?)entry.Activity?["id"] == id);
            if (at < 0)
            {
                return false;
            }

            _entries[at] = new Entry(replacement, Passing: false);
            Append(new Entry(shown, Passing: true));
            return true;
        }
    }

    /// <summary>What came after a watermark, and the watermark to go on from. A replay leaves out what was passing.</summary>
    public (JArray Activities, long Watermark) Read(long after, bool replay)
    {
        lock (_lock)
        {
            var end = _first + _entries.Count;
            var from = Math.Clamp(after, _first, end);
            var read = _entries.Skip((int)(from - _first)).Where(entry => entry.Activity is not null && !(replay && entry.Passing));
            return (new JArray(read.Select(entry => entry.Activity!.DeepClone())), end);
        }
    }

    /// <summary>Done as soon as there is something after the watermark.</summary>
    public Task Beyond(long watermark)
    {
        lock (_lock)
        {
            return _first + _entries.Count > watermark ? Task.CompletedTask : _grown.Task;
        }
    }

    /// <summary>Runs deliveries one after another, in the order in which they were asked for.</summary>
    public Task Deliver(Func<Task> delivery)
    {
        lock (_lock)
        {
            return _lastDelivery = After(_lastDelivery, delivery);
        }

        static async Task After(Task previous, Func<Task> next)
        {
            await previous.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
            await next();
        }
    }

    private void Append(Entry entry)
    {
        _entries.Add(entry);
        if (_entries.Count > Longest)
        {
            _entries.RemoveRange(0, Longest / 10);
            _first += Longest / 10;
        }

        var grown = _grown;
        _grown = new(TaskCreationOptions.RunContinuationsAsynchronously);
        grown.SetResult();
    }
}
