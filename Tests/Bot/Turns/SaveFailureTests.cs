using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Bot.Turns;
using NetworkCoachBot.Storage;
using NetworkCoachBot.Storage.Reminders;
using NetworkCoachBot.Storage.Sqlite;
using NetworkCoachBot.Storage.Turns;
using NetworkCoachBot.Tests.Storage;

namespace NetworkCoachBot.Tests.Bot.Turns;

/// <summary>A turn that cannot be saved says so, and says and changes nothing else.</summary>
public sealed class SaveFailureTests
{
    private const string NotSaved = "I couldn't save that, so nothing has changed. Please send it again in a minute.";

    [Fact]
    public async Task The_person_reads_that_it_was_not_saved_and_nothing_else()
    {
        await using var store = new FailingStore();
        var host = await store.HostAsync();
        await host.SayAsync("one", "a1");
        store.OnCommit = new StorageFailedException(StorageFault.Full, "full");
        var context = await host.SayAsync("two", "a2");
        store.OnCommit = null;
        await host.SayAsync("two", "a2");

        Assert.Equal(["1: one", NotSaved, "2: two"], host.Channel.Texts);
        Assert.Equal(TurnOutcome.NotSaved, context.TurnState.Get<Turn>().Outcome);
        Assert.Equal((2, 2), await host.CountsAsync());
    }

    [Fact]
    public async Task So_when_the_store_cannot_be_reached_at_all()
    {
        await using var store = new FailingStore();
        var host = await store.HostAsync();
        store.OnEnter = new StorageFailedException(StorageFault.Unavailable, "gone");
        await host.SayAsync("one", "a1");

        Assert.Equal([NotSaved], host.Channel.Texts);
    }

    [Fact]
    public async Task So_when_it_fails_while_the_bot_reads()
    {
        await using var store = new FailingStore();
        var host = await store.HostAsync();
        await host.Channel.DeliverAsync(ChannelAdapter.Message("hi"), async (turn, ct) =>
        {
            await turn.SendActivityAsync("never said", cancellationToken: ct);
            throw new StorageFailedException(StorageFault.Corrupt, "damaged");
        });

        Assert.Equal([NotSaved], host.Channel.Texts);
    }

    [Fact]
    public async Task An_outcome_that_nobody_knows_is_not_called_a_failure()
    {
        await using var store = new FailingStore();
        var host = await store.HostAsync();
        store.OnCommit = new StorageFailedException(StorageFault.OutcomeUnknown, "lost");
        await host.SayAsync("one", "a1");

        Assert.Equal("I lost touch with my notes while I was saving that. Please look if it is there before you send it again.", Assert.Single(host.Channel.Texts));
    }

    [Fact]
    public async Task An_invoke_that_was_not_saved_is_answered_with_an_error()
    {
        await using var store = new FailingStore();
        var host = await store.HostAsync();
        store.OnCommit = new StorageFailedException(StorageFault.Locked, "locked");
        var invoke = ChannelAdapter.Message("");
        invoke.Type = ActivityTypes.Invoke;
        var context = await host.Channel.DeliverAsync(invoke, async (turn, ct) =>
        {
            await host.CountAsync(turn, ct);
            await turn.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse, value: new InvokeResponse { Status = 200 }), ct);
        });

        Assert.Equal(500, ((InvokeResponse)context.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey).Value).Status);
        Assert.Equal([NotSaved], host.Channel.Texts);
    }

    [Fact]
    public async Task A_turn_begun_by_the_bot_stays_silent()
    {
        await using var store = new FailingStore();
        var host = await store.HostAsync();
        store.OnCommit = new StorageFailedException(StorageFault.Full, "full");
        var nudge = ChannelAdapter.Message("hi").GetConversationReference().GetContinuationActivity();
        var context = await host.Channel.DeliverAsync(nudge, host.CountAsync);

        Assert.Empty(host.Channel.Arrived);
        Assert.Equal(TurnOutcome.NotSaved, context.TurnState.Get<Turn>().Outcome);
    }

    [Fact]
    public async Task What_was_to_follow_does_not()
    {
        await using var store = new FailingStore();
        var host = await store.HostAsync();
        store.OnCommit = new StorageFailedException(StorageFault.Full, "full");
        var followed = false;
        await host.Channel.DeliverAsync(ChannelAdapter.Message("hi"), async (turn, ct) =>
        {
            turn.TurnState.Get<Turn>().AfterCommit(_ => Task.FromResult(followed = true));
            await host.CountAsync(turn, ct);
        });

        Assert.False(followed);
    }

    [Fact]
    public async Task An_item_that_somebody_else_changed_in_the_meantime_is_not_overwritten()
    {
        await using var store = new FailingStore();
        var host = await store.HostAsync();
        await host.Storage.WriteAsync(new Dictionary<string, object> { ["k"] = new Note { Text = "one" } });
        await host.Channel.DeliverAsync(ChannelAdapter.Message("hi"), async (turn, ct) =>
        {
            var note = (Note)(await host.Storage.ReadAsync(["k"], ct))["k"];
            await Elsewhere(() => new TurnStorage(store, Engine.Serializer).WriteAsync(new Dictionary<string, object> { ["k"] = new Note { Text = "theirs" } }, ct));
            note.Text = "mine";
            await host.Storage.WriteAsync(new Dictionary<string, object> { ["k"] = note }, ct);
            await host.CountAsync(turn, ct);
        });

        Assert.Equal([NotSaved], host.Channel.Texts);
        Assert.Equal("theirs", ((Note)(await host.Storage.ReadAsync(["k"]))["k"]).Text);
        Assert.Equal((0, 0), await host.CountsAsync());
    }

    [Fact]
    public async Task A_reminder_that_another_host_took_over_is_not_delivered()
    {
        await using var store = new FailingStore();
        var host = await store.HostAsync();
        var reminders = new ReminderStorage(host.Storage);
        var now = host.Time.GetUtcNow();
        await reminders.SetAsync(new Reminder<Note>("r1", "ann", now, new Note { Text = "write to Jim" }));
        var slow = Assert.Single(await reminders.ClaimDueAsync<Note>(now, TimeSpan.FromMinutes(1), 10));
        Assert.Empty(await reminders.ClaimDueAsync<Note>(now, TimeSpan.FromMinutes(1), 10));
        var quick = Assert.Single(await reminders.ClaimDueAsync<Note>(now.AddMinutes(2), TimeSpan.FromMinutes(1), 10));
        await DeliverAsync(quick);
        await DeliverAsync(slow);
        await DeliverAsync(quick);

        Assert.Equal(["write to Jim"], host.Channel.Texts);
        Assert.Empty(await reminders.OfAsync<Note>("ann"));

        Task DeliverAsync(Reminder<Note> reminder) => host.Channel.DeliverAsync(
            ChannelAdapter.Message("hi").GetConversationReference().GetContinuationActivity(),
            async (turn, ct) =>
            {
                reminders.Complete(reminder);
                await turn.SendActivityAsync(reminder.Value.Text, cancellationToken: ct);
            });
    }

    // Out of the turn's flow of control, as another turn would be.
    private static async Task Elsewhere(Func<Task> work)
    {
        Task task;
        using (ExecutionContext.SuppressFlow())
        {
            task = Task.Run(work);
        }

        await task;
    }

    /// <summary>A store that fails when told to.</summary>
    private sealed class FailingStore : ITurnStore
    {
        private readonly SqliteStore _inner = new(new SqliteOptions(":memory:"));

        public Exception? OnEnter { get; set; }

        public Exception? OnCommit { get; set; }

        public async Task<TurnHost> HostAsync()
        {
            await OpenAsync(default);
            return new TurnHost(this);
        }

        public Task OpenAsync(CancellationToken cancellationToken) => _inner.OpenAsync(cancellationToken);

        public async Task<ITurnScope> EnterAsync(TurnIdentity turn, CancellationToken cancellationToken) =>
            OnEnter is { } error ? throw error : new Scope(this, await _inner.EnterAsync(turn, cancellationToken));

        public Task CommitAsync(UnitOfWork unit, CancellationToken cancellationToken) => _inner.CommitAsync(unit, cancellationToken);

        public Task<IReadOnlyList<ReminderRow>> ClaimDueAsync(DateTimeOffset now, TimeSpan lease, int limit, CancellationToken cancellationToken) =>
            _inner.ClaimDueAsync(now, lease, limit, cancellationToken);

        public Task<int> PurgeAsync(DateTimeOffset handledBefore, DateTimeOffset repliesBefore, CancellationToken cancellationToken) =>
            _inner.PurgeAsync(handledBefore, repliesBefore, cancellationToken);

        public Task ScrubAsync(CancellationToken cancellationToken) => _inner.ScrubAsync(cancellationToken);

        public Task<IReadOnlyList<StateRow>> ReadStateAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) => _inner.ReadStateAsync(keys, cancellationToken);

        public Task<RecordRow?> FindRecordAsync(RecordKey key, CancellationToken cancellationToken) => _inner.FindRecordAsync(key, cancellationToken);

        public Task<IReadOnlyList<RecordRow>> FindRecordsAsync(string owner, string kind, IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
            _inner.FindRecordsAsync(owner, kind, ids, cancellationToken);

        public Task<IReadOnlyList<TermRow>> TermsAsync(string owner, string kind, string from, string to, CancellationToken cancellationToken) =>
            _inner.TermsAsync(owner, kind, from, to, cancellationToken);

        public Task<IReadOnlyList<RecordRow>> RangeAsync(TermRange range, CancellationToken cancellationToken) => _inner.RangeAsync(range, cancellationToken);

        public Task<long> CountRecordsAsync(string owner, string kind, CancellationToken cancellationToken) => _inner.CountRecordsAsync(owner, kind, cancellationToken);

        public Task<IReadOnlyList<ReminderRow>> RemindersOfAsync(string owner, CancellationToken cancellationToken) => _inner.RemindersOfAsync(owner, cancellationToken);

        public ValueTask DisposeAsync() => _inner.DisposeAsync();

        private sealed class Scope(FailingStore store, ITurnScope inner) : ITurnScope
        {
            public bool Handled => inner.Handled;

            public bool MayHaveOpenReplies => inner.MayHaveOpenReplies;

            public Task CommitAsync(UnitOfWork unit) => store.OnCommit is { } error ? throw error : inner.CommitAsync(unit);

            public Task<string?> ReadAnswerAsync(CancellationToken cancellationToken) => inner.ReadAnswerAsync(cancellationToken);

            public Task LeaveGatesAsync() => inner.LeaveGatesAsync();

            public Task<IReadOnlyList<OutboxRow>> ReadOpenRepliesAsync(CancellationToken cancellationToken) => inner.ReadOpenRepliesAsync(cancellationToken);

            public Task SettleAsync(TurnKey key, string? remaining) => inner.SettleAsync(key, remaining);

            public Task<IReadOnlyList<StateRow>> ReadStateAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) => inner.ReadStateAsync(keys, cancellationToken);

            public Task<RecordRow?> FindRecordAsync(RecordKey key, CancellationToken cancellationToken) => inner.FindRecordAsync(key, cancellationToken);

            public Task<IReadOnlyList<RecordRow>> FindRecordsAsync(string owner, string kind, IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
                inner.FindRecordsAsync(owner, kind, ids, cancellationToken);

            public Task<IReadOnlyList<TermRow>> TermsAsync(string owner, string kind, string from, string to, CancellationToken cancellationToken) =>
                inner.TermsAsync(owner, kind, from, to, cancellationToken);

            public Task<IReadOnlyList<RecordRow>> RangeAsync(TermRange range, CancellationToken cancellationToken) => inner.RangeAsync(range, cancellationToken);

            public Task<long> CountRecordsAsync(string owner, string kind, CancellationToken cancellationToken) => inner.CountRecordsAsync(owner, kind, cancellationToken);

            public Task<IReadOnlyList<ReminderRow>> RemindersOfAsync(string owner, CancellationToken cancellationToken) => inner.RemindersOfAsync(owner, cancellationToken);

            public ValueTask DisposeAsync() => inner.DisposeAsync();
        }
    }
}
