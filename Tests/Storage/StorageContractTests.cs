using Microsoft.Bot.Schema;
using NetworkCoachBot.Storage;
using NetworkCoachBot.Storage.Json;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Tests.Storage;

/// <summary>What IStorage promises, on both databases.</summary>
public abstract class StorageContractTests(Type engineType)
{
    [SkippableFact]
    public Task What_was_written_is_read() => WithAsync(async storage =>
    {
        await storage.WriteAsync(Changes("a", new Tagged("Jim", 3), "b", "text", "c", 7));

        var read = await storage.ReadAsync(["a", "b", "c", "missing"]);

        Assert.Equal(3, read.Count);
        Assert.Equal(new Tagged("Jim", 3), read["a"]);
        Assert.Equal("text", read["b"]);
        Assert.Equal(7L, read["c"]);
    });

    [SkippableFact]
    public Task Bot_state_comes_back_as_the_types_it_had() => WithAsync(async storage =>
    {
        var state = new Dictionary<string, object>
        {
            ["tagged"] = new Tagged("Ann", 1),
            ["activity"] = new Activity("message", text: "hi", value: JObject.Parse("""{"a":1}""")),
            ["when"] = "2026-11-21T10:00:00+01:00",
            ["list"] = new List<string> { "x" },
        };

        await storage.WriteAsync(Changes("k", state));

        var read = Assert.IsType<Dictionary<string, object>>((await storage.ReadAsync(["k"]))["k"]);
        Assert.Equal(new Tagged("Ann", 1), read["tagged"]);
        Assert.Equal("hi", Assert.IsType<Activity>(read["activity"]).Text);
        Assert.Equal("2026-11-21T10:00:00+01:00", read["when"]);
        Assert.Equal(["x"], Assert.IsType<List<string>>(read["list"]));
    });

    [SkippableFact]
    public Task Keys_are_case_sensitive_and_may_hold_anything() => WithAsync(async storage =>
    {
        const string odd = "msteams/conversations/19:a@thread.tacv2;messageid=1/ä'\"%_🙂";
        await storage.WriteAsync(Changes(odd, "odd", "Key", "upper"));

        Assert.Equal("odd", (await storage.ReadAsync([odd]))[odd]);
        Assert.Empty(await storage.ReadAsync(["key"]));
    });

    [SkippableFact]
    public Task A_read_value_is_a_copy() => WithAsync(async storage =>
    {
        var written = new Note { Text = "one" };
        await storage.WriteAsync(Changes("k", written));
        written.Text = "changed after writing";
        var read = await ReadNoteAsync(storage);
        read.Text = "changed after reading";

        Assert.Equal("one", (await ReadNoteAsync(storage)).Text);
    });

    [SkippableFact]
    public Task The_ETag_changes_with_every_write() => WithAsync(async storage =>
    {
        await storage.WriteAsync(Changes("k", new Note { Text = "one" }));
        var one = await ReadNoteAsync(storage);
        await storage.WriteAsync(Changes("k", new Note { Text = "one", ETag = one.ETag }));
        var two = await ReadNoteAsync(storage);

        Assert.NotNull(one.ETag);
        Assert.NotEqual(one.ETag, two.ETag);
    });

    [SkippableFact]
    public Task An_old_ETag_is_refused() => WithAsync(async storage =>
    {
        await storage.WriteAsync(Changes("k", new Note { Text = "one" }));
        var (first, second) = (await ReadNoteAsync(storage), await ReadNoteAsync(storage));
        first.Text = "first";
        second.Text = "second";
        await storage.WriteAsync(Changes("k", first));

        var conflict = await Assert.ThrowsAnyAsync<ArgumentException>(() => storage.WriteAsync(Changes("k", second)));

        Assert.Equal("k", Assert.IsType<ETagConflictException>(conflict).Key);
        Assert.Equal("first", (await ReadNoteAsync(storage)).Text);
    });

    [SkippableTheory]
    [InlineData(null)]
    [InlineData("*")]
    public Task Without_an_ETag_or_with_a_star_the_last_writer_wins(string? etag) => WithAsync(async storage =>
    {
        await storage.WriteAsync(Changes("k", new Note { Text = "one" }));
        await storage.WriteAsync(Changes("k", new Note { Text = "two", ETag = etag }));

        Assert.Equal("two", (await ReadNoteAsync(storage)).Text);
    });

    [SkippableTheory]
    [InlineData("77")]
    [InlineData("no number")]
    [InlineData("")]
    public Task An_ETag_that_was_never_given_matches_no_stored_item_but_a_missing_one(string etag) => WithAsync(async storage =>
    {
        await storage.WriteAsync(Changes("k", new Note { Text = "new", ETag = etag }));
        Assert.Equal("new", (await ReadNoteAsync(storage)).Text);

        await Assert.ThrowsAsync<ETagConflictException>(() => storage.WriteAsync(Changes("k", new Note { Text = "again", ETag = etag })));
    });

    [SkippableFact]
    public Task An_item_that_was_deleted_and_made_anew_has_another_ETag() => WithAsync(async storage =>
    {
        await storage.WriteAsync(Changes("k", new Note { Text = "one" }));
        var old = await ReadNoteAsync(storage);
        await storage.DeleteAsync(["k"]);
        await storage.WriteAsync(Changes("k", new Note { Text = "two" }));

        await Assert.ThrowsAsync<ETagConflictException>(() => storage.WriteAsync(Changes("k", old)));
    });

    [SkippableFact]
    public Task Several_keys_are_written_together_or_not_at_all() => WithAsync(async storage =>
    {
        await storage.WriteAsync(Changes("a", new Note { Text = "a" }, "k", new Note { Text = "one" }));
        var stale = await ReadNoteAsync(storage);
        await storage.WriteAsync(Changes("k", new Note { Text = "two" }));

        await Assert.ThrowsAsync<ETagConflictException>(() =>
            storage.WriteAsync(Changes("a", new Note { Text = "changed" }, "new", new Note(), "k", stale, "z", new Note())));

        var left = await storage.ReadAsync(["a", "new", "k", "z"]);
        Assert.Equal(["a", "k"], left.Keys.Order());
        Assert.Equal("a", ((Note)left["a"]).Text);
        Assert.Equal("two", ((Note)left["k"]).Text);
    });

    [SkippableFact]
    public Task Two_items_with_ETags_are_written_together_or_not_at_all() => WithAsync(async storage =>
    {
        await storage.WriteAsync(Changes("a", new Note { Text = "a" }, "k", new Note { Text = "k" }));
        var read = await storage.ReadAsync(["a", "k"]);
        var (a, k) = ((Note)read["a"], (Note)read["k"]);
        await storage.WriteAsync(Changes("k", new Note { Text = "changed" }));
        a.Text = "changed too";

        await Assert.ThrowsAsync<ETagConflictException>(() => storage.WriteAsync(Changes("a", a, "k", k)));

        Assert.Equal("a", ((Note)(await storage.ReadAsync(["a"]))["a"]).Text);
    });

    [SkippableFact]
    public Task Deleting_takes_missing_keys_in_its_stride() => WithAsync(async storage =>
    {
        await storage.WriteAsync(Changes("k", "v"));
        await storage.DeleteAsync(["k", "missing"]);
        await storage.DeleteAsync([]);

        Assert.Empty(await storage.ReadAsync(["k"]));
    });

    [SkippableFact]
    public Task Null_arguments_are_refused_and_a_null_value_is_none() => WithAsync(async storage =>
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => storage.ReadAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => storage.WriteAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => storage.DeleteAsync(null!));

        await storage.WriteAsync(Changes("k", "v"));
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = null! });
        Assert.Empty(await storage.ReadAsync(["k"]));
        Assert.Empty(await storage.ReadAsync([]));
    });

    [SkippableFact]
    public Task A_type_that_is_not_on_the_list_is_not_written() => WithAsync(async storage =>
    {
        await Assert.ThrowsAsync<StoredTypeRefusedException>(() => storage.WriteAsync(Changes("ok", "v", "k", new Unlisted("x"))));

        Assert.Empty(await storage.ReadAsync(["ok", "k"]));
    });

    [SkippableFact]
    public Task Of_two_who_write_one_ETag_at_the_same_moment_one_wins() => WithAsync(async storage =>
    {
        await storage.WriteAsync(Changes("k", new Note { Text = "0" }));
        for (var round = 0; round < 20; round++)
        {
            var read = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => ReadNoteAsync(storage)));
            var outcomes = await Task.WhenAll(read.Select((note, i) => Task.Run(async () =>
            {
                note.Text = $"{round}.{i}";
                try
                {
                    await storage.WriteAsync(Changes("k", note));
                    return note.Text;
                }
                catch (ETagConflictException)
                {
                    return null;
                }
            })));

            Assert.Equal((await ReadNoteAsync(storage)).Text, Assert.Single(outcomes, o => o is not null));
        }
    });

    [SkippableFact]
    public async Task What_was_written_is_there_after_a_restart()
    {
        Skip.If(engineType == typeof(InMemoryEngine), "It is in memory.");
        await using var engine = Engine.Start(engineType);
        await (await engine.OpenStorageAsync()).WriteAsync(Changes("k", new Note { Text = "kept" }));

        Assert.Equal("kept", (await ReadNoteAsync(await engine.OpenStorageAsync())).Text);
    }

    private sealed record Unlisted(string Name);

    private static Dictionary<string, object> Changes(params object[] pairs) =>
        pairs.Chunk(2).ToDictionary(pair => (string)pair[0], pair => pair[1]);

    private static async Task<Note> ReadNoteAsync(TurnStorage storage) => (Note)(await storage.ReadAsync(["k"]))["k"];

    private async Task WithAsync(Func<TurnStorage, Task> test)
    {
        await using var engine = Engine.Start(engineType);
        await test(await engine.OpenStorageAsync());
    }
}

public sealed class SqliteStorageContractTests() : StorageContractTests(typeof(SqliteEngine));

public sealed class InMemoryStorageContractTests() : StorageContractTests(typeof(InMemoryEngine));

public sealed class PostgreSqlStorageContractTests() : StorageContractTests(typeof(PostgreSqlEngine));

public sealed class SealedSqliteStorageContractTests() : StorageContractTests(typeof(SealedSqliteEngine));

public sealed class SealedPostgreSqlStorageContractTests() : StorageContractTests(typeof(SealedPostgreSqlEngine));
