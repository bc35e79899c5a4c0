using NetworkCoachBot.Storage;
using NetworkCoachBot.Storage.Records;
using NetworkCoachBot.Storage.Reminders;
using NetworkCoachBot.Storage.Turns;

namespace NetworkCoachBot.Tests.Storage;

/// <summary>What a turn store promises beyond IStorage, on both databases.</summary>
public abstract class TurnStoreContractTests(Type engineType)
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);

    [SkippableFact]
    public Task A_unit_is_written_whole_or_not_at_all() => WithAsync(async (store, storage) =>
    {
        var (records, reminders) = (new RecordStorage(storage), new ReminderStorage(storage));
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = new Note { Text = "one" } });
        var stale = await storage.ReadAsync(["k"]);
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = new Note { Text = "two" } });

        await Assert.ThrowsAsync<ETagConflictException>(() => storage.InUnitAsync([], Work, default));
        Assert.Null(await records.FindAsync<Tagged>("ann", "person", "1"));
        Assert.Empty(await reminders.OfAsync<Note>("ann"));

        stale["k"] = new Note { Text = "three" };
        await storage.InUnitAsync([], Work, default);
        Assert.NotNull(await records.FindAsync<Tagged>("ann", "person", "1"));
        Assert.Single(await reminders.OfAsync<Note>("ann"));

        async Task Work(CancellationToken ct)
        {
            await records.PutAsync("ann", "person", "1", new Tagged("Jim", 1), ["name:jim"], ct);
            await reminders.SetAsync(new Reminder<Note>("r", "ann", Now, new Note()), ct);
            await storage.WriteAsync(stale, ct);
        }
    });

    [SkippableFact]
    public Task A_turn_is_handled_once() => WithAsync(async (store, _) =>
    {
        var turn = Turn("a1");
        await using (var scope = await store.EnterAsync(turn, default))
        {
            Assert.False(scope.Handled);
            await scope.CommitAsync(Unit(scope, turn, "replies"));
            await scope.SettleAsync(turn.Key, null);
        }

        await using (var scope = await store.EnterAsync(turn, default))
        {
            Assert.True(scope.Handled);
            await Assert.ThrowsAsync<ActivityHandledException>(() => scope.CommitAsync(Unit(scope, turn, "again")));
        }

        await using var next = await store.EnterAsync(Turn("a2"), default);
        Assert.Empty(await next.ReadOpenRepliesAsync(default));
    });

    [SkippableFact]
    public Task Open_replies_are_kept_until_they_are_settled() => WithAsync(async (store, _) =>
    {
        var (first, second) = (Turn("a1"), Turn("a2"));
        await CommitAsync(store, first, "first");
        await using (var scope = await store.EnterAsync(second, default))
        {
            Assert.True(scope.MayHaveOpenReplies);
            var open = Assert.Single(await scope.ReadOpenRepliesAsync(default));
            Assert.Equal((first.Key, first.Conversation, "first", Now), (open.Key, open.Conversation, open.Replies, open.At));
            await scope.SettleAsync(first.Key, "less of it");
        }

        await using (var scope = await store.EnterAsync(Turn("a3"), default))
        {
            var open = Assert.Single(await scope.ReadOpenRepliesAsync(default));
            Assert.Equal("less of it", open.Replies);
            var unit = new UnitOfWork(scope);
            unit.Settle(open);
            await scope.CommitAsync(unit);
        }

        await using (var scope = await store.EnterAsync(Turn("a4"), default))
        {
            Assert.Empty(await scope.ReadOpenRepliesAsync(default));
        }
    });

    [SkippableFact]
    public Task The_answer_to_a_request_is_kept() => WithAsync(async (store, _) =>
    {
        var turn = Turn("a1");
        await using (var scope = await store.EnterAsync(turn, default))
        {
            var unit = Unit(scope, turn, null);
            unit.Answer = "yes";
            await scope.CommitAsync(unit);
        }

        await using var again = await store.EnterAsync(turn, default);
        Assert.Equal("yes", await again.ReadAnswerAsync(default));
    });

    [SkippableFact]
    public Task What_is_old_is_forgotten() => WithAsync(async (store, _) =>
    {
        var turn = Turn("a1");
        await CommitAsync(store, turn, "replies");
        Assert.Equal(0, await store.PurgeAsync(Now, Now, default));
        Assert.Equal(1, await store.PurgeAsync(Now.AddSeconds(1), Now.AddSeconds(1), default));

        await using var again = await store.EnterAsync(turn, default);
        Assert.False(again.Handled);
        Assert.Empty(await again.ReadOpenRepliesAsync(default));
    });

    [SkippableFact]
    public Task Whoever_gives_up_waiting_holds_up_nobody() => WithAsync(async (store, _) =>
    {
        using var giveUp = new CancellationTokenSource();
        var first = await store.EnterAsync(Turn("a1"), default);
        var second = store.EnterAsync(Turn("a2"), giveUp.Token);
        var third = store.EnterAsync(Turn("a3"), default);
        await giveUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        Assert.False(third.IsCompleted);
        await first.DisposeAsync();
        await (await third).DisposeAsync();
    });

    [SkippableFact]
    public Task Gates_in_any_order_do_not_lock_each_other_out() => WithAsync(async (store, _) =>
    {
        var inside = 0;
        await Task.WhenAll(Enumerable.Range(0, 60).Select(i => Task.Run(async () =>
        {
            string[] gates = [$"g{i % 3}", $"g{(i + 1) % 3}"];
            await using var scope = await store.EnterAsync(new TurnIdentity(TurnKey.Unique(), $"c{i}", i % 2 == 0 ? gates : [.. gates.Reverse()], []), default);
            Assert.Equal(1, Interlocked.Increment(ref inside));
            await Task.Yield();
            Interlocked.Decrement(ref inside);
        })));
    });

    [SkippableFact]
    public Task Records_are_found_by_id_and_by_their_terms_in_order() => WithAsync(async (_, storage) =>
    {
        var records = new RecordStorage(storage);
        await PutAsync(records, "1", "Jim Ruiz", 3);
        await PutAsync(records, "2", "Ana Ruiz", 1);
        await PutAsync(records, "3", "Zoë Ångström 🙂", 2);
        await records.PutAsync("bo", "person", "1", new Tagged("of somebody else", 1), ["name:ana"]);
        await records.PutAsync("ann", "draft", "1", new Tagged("of another kind", 1), ["name:ana"]);

        Assert.Equal("Jim Ruiz", (await records.FindAsync<Tagged>("ann", "person", "1"))!.Value.Name);
        Assert.Null(await records.FindAsync<Tagged>("ann", "person", "9"));
        Assert.Equal(["2", "1", "3"], await IdsAsync(records, "name:"));
        Assert.Equal(["1", "2"], await IdsAsync(records, "word:ruiz"));
        Assert.Equal(["3"], await IdsAsync(records, "word:å"));
        var due = await records.RangeAsync<Tagged>("ann", "person", "due:0000", "due:0003", 10);
        Assert.Equal(["2", "3"], due.Items.Select(i => i.Id));
        Assert.Contains("word:ruiz", due.Items[0].Terms);
        Assert.Equal(3, await records.CountAsync("ann", "person"));
    });

    [SkippableFact]
    public Task A_record_that_changes_is_found_by_its_new_terms_only() => WithAsync(async (_, storage) =>
    {
        var records = new RecordStorage(storage);
        await PutAsync(records, "1", "Jim Ruiz", 3);
        await PutAsync(records, "1", "James Ruiz", 4);
        Assert.Empty(await IdsAsync(records, "word:jim"));
        Assert.Equal(["1"], await IdsAsync(records, "word:james"));
        await records.RemoveAsync("ann", "person", "1");
        await records.RemoveAsync("ann", "person", "1");

        Assert.Empty(await IdsAsync(records, "word:ruiz"));
        Assert.Equal(0, await records.CountAsync("ann", "person"));
    });

    [SkippableTheory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(100)]
    public Task Pages_leave_nothing_out_and_repeat_nothing(int size) => WithAsync(async (_, storage) =>
    {
        var records = new RecordStorage(storage);
        await storage.InUnitAsync([], async ct =>
        {
            for (var i = 0; i < 25; i++)
            {
                await records.PutAsync("ann", "person", $"{i:D2}", new Tagged($"{i}", i), [$"name:{i % 4}"], ct);
            }
        }, default);

        var seen = new List<string>();
        PagePosition? after = null;
        do
        {
            var page = await records.StartingAsync<Tagged>("ann", "person", "name:", size, after);
            Assert.InRange(page.Items.Count, 1, size);
            seen.AddRange(page.Items.Select(i => i.Id));
            after = page.Next;
        }
        while (after is not null);
        Assert.Equal(Enumerable.Range(0, 25).OrderBy(i => i % 4).ThenBy(i => i).Select(i => $"{i:D2}"), seen);
    });

    [SkippableFact]
    public Task A_unit_sees_its_own_records() => WithAsync(async (_, storage) =>
    {
        var records = new RecordStorage(storage);
        await PutAsync(records, "1", "Jim Ruiz", 1);
        await PutAsync(records, "2", "Ana Ruiz", 2);
        await storage.InUnitAsync([], async ct =>
        {
            await PutAsync(records, "3", "Bea Ruiz", 3);
            await PutAsync(records, "1", "James Ruiz", 4);
            await records.RemoveAsync("ann", "person", "2", ct);

            Assert.Equal(["3", "1"], await IdsAsync(records, "name:"));
            Assert.Empty(await IdsAsync(records, "word:jim"));
            Assert.Null(await records.FindAsync<Tagged>("ann", "person", "2", ct));
            Assert.Equal("Bea Ruiz", (await records.FindAsync<Tagged>("ann", "person", "3", ct))!.Value.Name);
            Assert.Equal(2, await records.CountAsync("ann", "person", ct));

            await records.ForgetAsync("ann", ct);
            Assert.Empty(await IdsAsync(records, "name:"));
            Assert.Equal(0, await records.CountAsync("ann", "person", ct));
            await PutAsync(records, "4", "Cy Ruiz", 5);
            Assert.Equal(["4"], await IdsAsync(records, "name:"));
        }, default);

        Assert.Equal(["4"], await IdsAsync(records, "name:"));
        Assert.Null(await records.FindAsync<Tagged>("ann", "person", "1"));
    });

    [SkippableFact]
    public Task Forgetting_an_owner_takes_nothing_of_others() => WithAsync(async (store, storage) =>
    {
        var (records, reminders) = (new RecordStorage(storage), new ReminderStorage(storage));
        foreach (var owner in (string[])["ann", "bo"])
        {
            await records.PutAsync(owner, "person", "1", new Tagged("Jim", 1), ["name:jim"]);
            await reminders.SetAsync(new Reminder<Note>($"{owner}/1", owner, Now, new Note { Text = "Jim" }));
        }

        await CommitAsync(store, Turn("a1"), "replies that name Jim");
        await storage.InUnitAsync([], async ct =>
        {
            await records.ForgetAsync("ann", ct);
            storage.Current!.ForgetConversation("c1");
        }, default);

        Assert.Equal(0, await records.CountAsync("ann", "person"));
        Assert.Equal(1, await records.CountAsync("bo", "person"));
        Assert.Equal("bo", Assert.Single(await reminders.ClaimDueAsync<Note>(Now, TimeSpan.FromMinutes(1), 10)).Owner);
        await using var scope = await store.EnterAsync(Turn("a2"), default);
        Assert.Empty(await scope.ReadOpenRepliesAsync(default));
    });

    [SkippableFact]
    public Task Reminders_are_claimed_when_due_soonest_first_by_one() => WithAsync(async (store, storage) =>
    {
        var reminders = new ReminderStorage(storage);
        for (var i = 0; i < 30; i++)
        {
            await reminders.SetAsync(new Reminder<Note>($"r{i}", "ann", Now.AddMinutes(i % 10), new Note { Text = $"{i}" }));
        }

        Assert.Empty(await reminders.ClaimDueAsync<Note>(Now.AddSeconds(-1), TimeSpan.FromMinutes(5), 100));
        var first = await reminders.ClaimDueAsync<Note>(Now.AddMinutes(4), TimeSpan.FromMinutes(5), 4);
        Assert.Equal([Now, Now, Now, Now.AddMinutes(1)], first.Select(r => r.Due));
        var all = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => reminders.ClaimDueAsync<Note>(Now.AddMinutes(4), TimeSpan.FromMinutes(5), 3))));
        var claimed = all.SelectMany(c => c).Concat(first).Select(r => r.Id).ToList();
        Assert.Equal(15, claimed.Count);
        Assert.Equal(15, claimed.Distinct().Count());

        Assert.Equal(15, (await reminders.ClaimDueAsync<Note>(Now.AddMinutes(9), TimeSpan.FromMinutes(5), 100)).Count(r => !claimed.Contains(r.Id)));
        Assert.Equal(30, (await reminders.OfAsync<Note>("ann")).Count);
    });

    [SkippableFact]
    public Task A_reminder_that_this_version_cannot_read_holds_up_no_other() => WithAsync(async (store, storage) =>
    {
        var newer = new UnitOfWork(store);
        newer.SetReminder("r1", "ann", Now, """{"$type":"hologram"}""", 99);
        await store.CommitAsync(newer, default);
        var reminders = new ReminderStorage(storage);
        await reminders.SetAsync(new Reminder<Note>("r2", "bo", Now, new Note { Text = "hi" }));
        Assert.Equal("r2", Assert.Single(await reminders.ClaimDueAsync<Note>(Now, TimeSpan.FromMinutes(5), 10)).Id);
    });

    [SkippableFact]
    public Task A_reminder_that_is_set_anew_or_cancelled_cannot_be_completed() => WithAsync(async (_, storage) =>
    {
        var reminders = new ReminderStorage(storage);
        await reminders.SetAsync(new Reminder<Note>("r1", "ann", Now, new Note()));
        await reminders.SetAsync(new Reminder<Note>("r2", "ann", Now, new Note()));
        var claimed = await reminders.ClaimDueAsync<Note>(Now, TimeSpan.FromMinutes(5), 10);
        await reminders.SetAsync(new Reminder<Note>("r1", "ann", Now.AddDays(1), new Note { Text = "later" }));
        await reminders.CancelAsync("r2");
        foreach (var reminder in claimed)
        {
            await Assert.ThrowsAsync<ETagConflictException>(() => storage.InUnitAsync([], ct => Task.Run(() => reminders.Complete(reminder), ct), default));
        }

        Assert.Equal("later", Assert.Single(await reminders.OfAsync<Note>("ann")).Value.Text);
    });

    [SkippableFact]
    public Task A_completed_reminder_is_gone_or_due_again() => WithAsync(async (_, storage) =>
    {
        var reminders = new ReminderStorage(storage);
        await reminders.SetAsync(new Reminder<Note>("once", "ann", Now, new Note()));
        await reminders.SetAsync(new Reminder<Note>("weekly", "ann", Now, new Note()));
        var claimed = await reminders.ClaimDueAsync<Note>(Now, TimeSpan.FromMinutes(5), 10);
        Assert.Throws<InvalidOperationException>(() => reminders.Complete(claimed[0]));
        await storage.InUnitAsync([], _ =>
        {
            foreach (var reminder in claimed)
            {
                reminders.Complete(reminder, reminder.Id == "weekly" ? Now.AddDays(7) : null);
            }

            return Task.CompletedTask;
        }, default);

        var left = Assert.Single(await reminders.OfAsync<Note>("ann"));
        Assert.Equal(("weekly", Now.AddDays(7)), (left.Id, left.Due));
        Assert.Empty(await reminders.ClaimDueAsync<Note>(Now.AddDays(6), TimeSpan.FromMinutes(5), 10));
        Assert.Single(await reminders.ClaimDueAsync<Note>(Now.AddDays(7), TimeSpan.FromMinutes(5), 10));
    });

    [SkippableFact]
    public Task Units_of_work_wait_for_each_others_gates() => WithAsync(async (_, storage) =>
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => storage.InUnitAsync(["person:ann"], async ct =>
        {
            var read = await storage.ReadAsync(["k"], ct);
            var count = read.TryGetValue("k", out var k) ? ((Tagged)k).Count : 0;
            await Task.Yield();
            await storage.WriteAsync(new Dictionary<string, object> { ["k"] = new Tagged("n", count + 1) }, ct);
        }, default))));

        Assert.Equal(20, ((Tagged)(await storage.ReadAsync(["k"]))["k"]).Count);
    });

    [SkippableFact]
    public async Task What_is_open_is_open_after_a_restart()
    {
        Skip.If(engineType == typeof(InMemoryEngine), "It is in memory.");
        await using var engine = Engine.Start(engineType);
        var (store, turn) = (await engine.OpenAsync(), Turn("a1"));
        await CommitAsync(store, turn, "replies");
        await engine.KillAsync(store);
        store = await engine.OpenAsync();

        await using (var again = await store.EnterAsync(turn, default))
        {
            Assert.True(again.Handled);
        }

        await using var next = await store.EnterAsync(Turn("a2"), default);
        Assert.True(next.MayHaveOpenReplies);
        Assert.Equal("replies", Assert.Single(await next.ReadOpenRepliesAsync(default)).Replies);
    }

    private static TurnIdentity Turn(string activity) => new(TurnKey.Of("c1", activity), "c1", ["conversation:c1", "person:ann"], ["missing"]);

    private static UnitOfWork Unit(ITurnScope scope, TurnIdentity turn, string? replies) => new(scope)
    {
        Handled = new HandledTurn(turn.Key, turn.Conversation, Now),
        Outbox = replies is null ? null : new OutboxRow(turn.Key, turn.Conversation, Now, replies),
    };

    // As a host does that dies before it has sent anything.
    private static async Task CommitAsync(ITurnStore store, TurnIdentity turn, string replies)
    {
        await using var scope = await store.EnterAsync(turn, default);
        await scope.CommitAsync(Unit(scope, turn, replies));
    }

    private static Task PutAsync(RecordStorage records, string id, string name, int due) => records.PutAsync(
        "ann", "person", id, new Tagged(name, due), [$"name:{name.ToLowerInvariant()}", .. name.ToLowerInvariant().Split(' ').Select(w => "word:" + w), $"due:{due:D4}"]);

    private static async Task<IEnumerable<string>> IdsAsync(RecordStorage records, string prefix) =>
        (await records.StartingAsync<Tagged>("ann", "person", prefix, 10)).Items.Select(i => i.Id);

    private async Task WithAsync(Func<ITurnStore, TurnStorage, Task> test)
    {
        await using var engine = Engine.Start(engineType);
        var store = await engine.OpenAsync();
        await test(store, new TurnStorage(store, Engine.Serializer));
    }
}

public sealed class SqliteTurnStoreContractTests() : TurnStoreContractTests(typeof(SqliteEngine));

public sealed class InMemoryTurnStoreContractTests() : TurnStoreContractTests(typeof(InMemoryEngine));

public sealed class PostgreSqlTurnStoreContractTests() : TurnStoreContractTests(typeof(PostgreSqlEngine));

public sealed class SealedSqliteTurnStoreContractTests() : TurnStoreContractTests(typeof(SealedSqliteEngine));

public sealed class SealedPostgreSqlTurnStoreContractTests() : TurnStoreContractTests(typeof(SealedPostgreSqlEngine));
