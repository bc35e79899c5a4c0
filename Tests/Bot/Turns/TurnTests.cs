using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Bot.Turns;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Storage;
using NetworkCoachBot.Tests.Storage;

namespace NetworkCoachBot.Tests.Bot.Turns;

/// <summary>Save, then speak; one effect for one activity; one turn after another. On both databases.</summary>
public abstract class TurnTests(Type engineType)
{
    [SkippableFact]
    public Task Nothing_is_said_before_everything_is_saved() => WithHostAsync(async host =>
    {
        var savedWhenSaid = new List<(int, int)>();
        host.Channel.Connector = async (_, _) => savedWhenSaid.Add(await Task.Run(() => host.CountsAsync()));

        await host.Channel.DeliverAsync(ChannelAdapter.Message("hi"), async (turn, ct) =>
        {
            await host.CountAsync(turn, ct);
            await turn.SendActivityAsync("more", cancellationToken: ct);
            Assert.Empty(host.Channel.Arrived);
        });

        Assert.Equal(["1: hi", "more"], host.Channel.Texts);
        Assert.Equal([(1, 1), (1, 1)], savedWhenSaid);
    });

    [SkippableFact]
    public Task That_something_takes_a_while_is_said_while_it_does() => WithHostAsync(async host =>
    {
        Task WorkAsync(string id, bool arrives, string reply) => host.Channel.DeliverAsync(ChannelAdapter.Message("import", id), async (turn, ct) =>
        {
            await turn.SendActivityAsync("before", cancellationToken: ct);
            var seen = host.Channel.Texts.Count();
            await turn.SayAtOnceAsync(MessageFactory.Text("Reading 30,000 rows."), ct);
            Assert.Equal(arrives ? ["Reading 30,000 rows."] : Array.Empty<string>(), host.Channel.Texts.Skip(seen));
            await turn.SendActivityAsync(reply, cancellationToken: ct);
        });

        await WorkAsync("a1", true, "done");
        Assert.Equal(["Reading 30,000 rows.", "before", "done"], host.Channel.Texts);

        host.Channel.Connector = (activity, _) => activity.Text.StartsWith("Reading", StringComparison.Ordinal) ? throw ChannelAdapter.Status(500) : Task.CompletedTask;
        await WorkAsync("a2", false, "done again");
        Assert.Equal(["before", "done again"], host.Channel.Texts.Skip(3));

        // Nobody is told of it once more.
        await host.SayAsync("hi", "a3");
        Assert.DoesNotContain("Reading", host.Channel.Texts.Last(), StringComparison.Ordinal);
    });

    [SkippableFact]
    public Task A_turn_reads_what_it_has_written() => WithHostAsync(async host =>
    {
        await host.Channel.DeliverAsync(ChannelAdapter.Message("hi"), async (turn, ct) =>
        {
            await host.Storage.WriteAsync(new Dictionary<string, object> { ["k"] = new Note { Text = "own" } }, ct);
            Assert.Equal("own", ((Note)(await host.Storage.ReadAsync(["k"], ct))["k"]).Text);
            Assert.Empty(await Task.Run(() => new TurnStorage(host.Store, Engine.Serializer).ReadAsync(["k"], ct)));
            await host.Storage.DeleteAsync(["k"], ct);
            Assert.Empty(await host.Storage.ReadAsync(["k"], ct));
            await host.Storage.WriteAsync(new Dictionary<string, object> { ["k"] = new Note { Text = "last" } }, ct);
        });

        Assert.Equal("last", ((Note)(await host.Storage.ReadAsync(["k"]))["k"]).Text);
    });

    [SkippableFact]
    public Task An_activity_delivered_twice_has_one_effect() => WithHostAsync(async host =>
    {
        await host.SayAsync("hi", "a1");
        await host.SayAsync("hi", "a1");
        await host.SayAsync("again", "a2");

        Assert.Equal((2, 2), await host.CountsAsync());
        Assert.Equal(["1: hi", "2: again"], host.Channel.Texts);
    });

    [SkippableFact]
    public Task An_activity_delivered_twice_at_the_same_moment_has_one_effect() => WithHostAsync(async host =>
    {
        for (var i = 0; i < 25; i++)
        {
            await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => host.SayAsync("hi", $"a{i}"))));
        }

        Assert.Equal((25, 25), await host.CountsAsync());
        Assert.Equal(Enumerable.Range(1, 25).Select(n => $"{n}: hi"), host.Channel.Texts);
    });

    [SkippableFact]
    public Task Another_delivery_after_a_restart_has_no_effect_either() => WithEngineAsync(async engine =>
    {
        var first = new TurnHost(await engine.OpenAsync());
        await first.SayAsync("hi", "a1");
        var second = new TurnHost(await engine.OpenAsync());
        await second.SayAsync("hi", "a1");
        await second.SayAsync("there", "a2");

        Assert.Equal(["2: there"], second.Channel.Texts);
    });

    [SkippableFact]
    public Task Activities_without_an_id_are_each_handled() => WithHostAsync(async host =>
    {
        await host.SayAsync("one", null);
        await host.SayAsync("two", "");

        Assert.Equal((2, 2), await host.CountsAsync());
    });

    [SkippableFact]
    public Task An_id_counts_within_its_conversation_and_its_type() => WithHostAsync(async host =>
    {
        await host.SayAsync("one", "a1");
        await host.SayAsync("one", "a1", conversation: "c2");
        var edited = ChannelAdapter.Message("edited");
        edited.Type = ActivityTypes.MessageUpdate;
        edited.Timestamp = DateTimeOffset.UnixEpoch;
        await host.Channel.DeliverAsync(edited, host.CountAsync);
        edited.Timestamp = DateTimeOffset.UnixEpoch.AddSeconds(1);
        await host.Channel.DeliverAsync(edited, host.CountAsync);

        Assert.Equal(4, (await host.CountsAsync()).User);
    });

    [SkippableFact]
    public Task Turns_of_a_conversation_run_one_after_another_in_the_order_of_arrival() => WithHostAsync(async host =>
    {
        var begun = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        var first = host.Channel.DeliverAsync(ChannelAdapter.Message("0", "m0"), async (turn, ct) =>
        {
            begun.SetResult();
            await release.Task;
            await host.CountAsync(turn, ct);
        });
        await begun.Task;
        var others = Enumerable.Range(1, 10).Select(i => host.SayAsync($"{i}", $"m{i}", person: $"person{i % 3}")).ToList();
        release.SetResult();
        await Task.WhenAll([first, .. others]);

        Assert.Equal(Enumerable.Range(0, 11).Select(i => $"{i + 1}: {i}"), host.Channel.Texts);
    });

    [SkippableFact]
    public Task Turns_of_a_person_in_two_conversations_run_one_after_another() => WithHostAsync(async host =>
    {
        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => host.SayAsync("hi", $"a{i}", conversation: $"c{i % 4}"))));

        Assert.Equal((40, 10), await host.CountsAsync());
    });

    [SkippableFact]
    public Task Different_people_are_served_side_by_side() => WithHostAsync(async host =>
    {
        var both = new Barrier(2);
        await Task.WhenAll(Serve("ann", "c1"), Serve("bo", "c2"));

        Assert.Equal(2, host.Channel.Arrived.Count);

        Task Serve(string person, string conversation) => Task.Run(() => host.Channel.DeliverAsync(
            ChannelAdapter.Message("hi", "a1", person, conversation),
            async (turn, ct) =>
            {
                Assert.True(both.SignalAndWait(TimeSpan.FromSeconds(30), ct), "The other turn did not begin.");
                await host.CountAsync(turn, ct);
            }));
    });

    [SkippableFact]
    public Task Threads_of_a_channel_share_its_gate() => WithHostAsync(async host =>
    {
        await Task.WhenAll(Enumerable.Range(0, 30).Select(i => Task.Run(() => host.Channel.DeliverAsync(
            ChannelAdapter.Message("press", $"a{i}", $"person{i}", $"19:team@thread.tacv2;messageid={i}"),
            async (_, ct) =>
            {
                var read = await host.Storage.ReadAsync(["group"], ct);
                var count = read.TryGetValue("group", out var group) ? ((Tagged)group).Count : 0;
                await Task.Yield();
                await host.Storage.WriteAsync(new Dictionary<string, object> { ["group"] = new Tagged("team", count + 1) }, ct);
            }))));

        Assert.Equal(new Tagged("team", 30), (await host.Storage.ReadAsync(["group"]))["group"]);
    });

    [SkippableFact]
    public Task A_bot_that_fails_leaves_nothing_behind_and_can_be_tried_again() => WithHostAsync(async host =>
    {
        host.Channel.OnTurnError = (turn, error) => turn.SendActivityAsync($"sorry: {error.Message}");
        await host.Channel.DeliverAsync(ChannelAdapter.Message("hi"), async (turn, ct) =>
        {
            await host.CountAsync(turn, ct);
            await host.UserState.SaveChangesAsync(turn, false, ct);
            throw new InvalidOperationException("bug");
        });
        Assert.Equal((0, 0), await host.CountsAsync());
        await host.SayAsync("hi", "a1");

        Assert.Equal(["sorry: bug", "1: hi"], host.Channel.Texts);
    });

    [SkippableFact]
    public Task Typing_goes_out_at_once_and_is_not_missed() => WithHostAsync(async host =>
    {
        await host.Channel.DeliverAsync(ChannelAdapter.Message("hi"), async (turn, ct) =>
        {
            await turn.SendActivityAsync(new Activity(ActivityTypes.Typing), ct);
            Assert.Equal(ActivityTypes.Typing, Assert.Single(host.Channel.Arrived).Type);
            host.Channel.Connector = (_, _) => throw ChannelAdapter.Status(500);
            await turn.SendActivityAsync(new Activity(ActivityTypes.Typing), ct);
            host.Channel.Connector = (_, _) => Task.CompletedTask;
            await host.CountAsync(turn, ct);
        });

        Assert.Equal(["1: hi"], host.Channel.Texts);
    });

    [SkippableFact]
    public Task What_is_said_is_kept_as_it_was_when_it_was_said() => WithHostAsync(async host =>
    {
        await host.Channel.DeliverAsync(ChannelAdapter.Message("hi"), async (turn, ct) =>
        {
            var activity = MessageFactory.Text("one");
            await turn.SendActivityAsync(activity, ct);
            activity.Text = "two";
            await turn.SendActivityAsync(activity, ct);
        });

        Assert.Equal(["one", "two"], host.Channel.Texts);
        Assert.All(host.Channel.Arrived, a => Assert.Equal("a1", a.ReplyToId));
    });

    [SkippableFact]
    public Task What_is_held_can_be_changed_and_taken_back() => WithHostAsync(async host =>
    {
        await host.Channel.DeliverAsync(ChannelAdapter.Message("hi"), async (turn, ct) =>
        {
            var first = await turn.SendActivityAsync("one", cancellationToken: ct);
            var second = await turn.SendActivityAsync("two", cancellationToken: ct);
            await turn.SendActivityAsync("three", cancellationToken: ct);
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = first.Id, Text = "changed" }, ct);
            await turn.DeleteActivityAsync(second.Id, ct);
        });

        Assert.Equal(["changed", "three"], host.Channel.Texts);
    });

    [SkippableFact]
    public Task What_was_sent_before_is_changed_or_deleted_after_the_save() => WithHostAsync(async host =>
    {
        await host.SayAsync("one", "a1");
        await host.SayAsync("two", "a2");
        var (one, two) = (host.Channel.Arrived[0].Id, host.Channel.Arrived[1].Id);

        await host.Channel.DeliverAsync(ChannelAdapter.Message("hi", "a3"), async (turn, ct) =>
        {
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = one, Text = "changed" }, ct);
            await turn.DeleteActivityAsync(two, ct);
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "gone", Text = "a card that is gone" }, ct);
            Assert.Equal(["1: one", "2: two"], host.Channel.Texts);
        });

        Assert.Equal(["changed", "a card that is gone"], host.Channel.Texts);
    });

    [SkippableFact]
    public Task The_SDK_knows_that_the_bot_has_responded() => WithHostAsync(async host =>
    {
        await host.Channel.DeliverAsync(ChannelAdapter.Message("hi"), async (turn, ct) =>
        {
            await turn.SendActivityAsync(Activity.CreateTraceActivity("trace"), ct);
            Assert.False(turn.Responded);
            await turn.SendActivityAsync("one", cancellationToken: ct);
            Assert.True(turn.Responded);
        });

        Assert.Equal(["one"], host.Channel.Texts);
    });

    [SkippableFact]
    public Task A_turn_that_does_nothing_writes_nothing() => WithHostAsync(async host =>
    {
        var turns = 0;
        for (var i = 0; i < 2; i++)
        {
            var context = await host.Channel.DeliverAsync(ChannelAdapter.Message("hi"), (_, _) => Task.FromResult(turns++));
            Assert.Equal(TurnOutcome.Empty, context.TurnState.Get<Turn>().Outcome);
        }

        Assert.Equal(2, turns);
    });

    [SkippableFact]
    public Task A_request_that_is_given_up_after_the_commit_is_seen_through() => WithHostAsync(async host =>
    {
        using var request = new CancellationTokenSource();
        host.Channel.Connector = async (_, ct) =>
        {
            await request.CancelAsync();
            ct.ThrowIfCancellationRequested();
        };
        await host.Channel.DeliverAsync(ChannelAdapter.Message("hi"), host.CountAsync, request.Token);

        Assert.Equal(["1: hi"], host.Channel.Texts);
        Assert.Equal((1, 1), await host.CountsAsync());
    });

    [SkippableFact]
    public Task An_invoke_is_answered_after_the_save_and_the_same_way_again() => WithHostAsync(async host =>
    {
        var invoke = ChannelAdapter.Message("");
        invoke.Type = ActivityTypes.Invoke;
        var first = await host.Channel.DeliverAsync(invoke, BotAsync);
        var again = await host.Channel.DeliverAsync(invoke, BotAsync);

        foreach (var context in new[] { first, again })
        {
            var response = Assert.IsType<InvokeResponse>(context.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey).Value);
            Assert.Equal(200, response.Status);
            Assert.Equal("done", Newtonsoft.Json.Linq.JToken.FromObject(response.Body)["value"]);
        }

        Assert.Equal((1, 1), await host.CountsAsync());
        Assert.Equal(["1: "], host.Channel.Texts);

        async Task BotAsync(ITurnContext turn, CancellationToken ct)
        {
            await host.CountAsync(turn, ct);
            var answer = new InvokeResponse { Status = 200, Body = new { value = "done" } };
            await turn.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse, value: answer), ct);
            Assert.False(turn.TurnState.ContainsKey(BotAdapter.InvokeResponseKey));
        }
    });

    [SkippableFact]
    public Task Expected_replies_are_in_the_answer_and_the_same_again() => WithHostAsync(async host =>
    {
        for (var i = 0; i < 2; i++)
        {
            var message = ChannelAdapter.Message("hi");
            message.DeliveryMode = DeliveryModes.ExpectReplies;
            var context = await host.Channel.DeliverAsync(message, async (turn, ct) =>
            {
                await turn.SendActivityAsync(new Activity(ActivityTypes.Typing), ct);
                await host.CountAsync(turn, ct);
                Assert.Empty(((TurnContext)turn).BufferedReplyActivities);
            });

            Assert.Equal([ActivityTypes.Typing, ActivityTypes.Message], context.BufferedReplyActivities.Select(a => a.Type));
            Assert.Equal("1: hi", context.BufferedReplyActivities[1].Text);
        }

        Assert.Empty(host.Channel.Arrived);
        Assert.Equal((1, 1), await host.CountsAsync());
    });

    [SkippableFact]
    public Task A_turn_begun_by_the_bot_is_a_turn_like_others() => WithHostAsync(async host =>
    {
        var reference = ChannelAdapter.Message("hi").GetConversationReference();
        var begun = reference.GetContinuationActivity();
        var context = await host.Channel.DeliverAsync(begun, host.CountAsync);
        await host.SayAsync("hi", "a1");

        Assert.Equal(TurnOutcome.Committed, context.TurnState.Get<Turn>().Outcome);
        Assert.True(context.TurnState.Get<Turn>().Delivered);
        Assert.Equal((2, 2), await host.CountsAsync());
        Assert.Equal(2, host.Channel.Arrived.Count);
    });

    [SkippableFact]
    public Task A_turn_cannot_begin_within_another_but_after_it() => WithHostAsync(async host =>
    {
        await host.Channel.DeliverAsync(ChannelAdapter.Message("hi"), async (turn, ct) =>
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => host.SayAsync("inner", "a1", conversation: "c2"));
            turn.TurnState.Get<Turn>().AfterCommit(_ => host.SayAsync("afterwards", "a1", conversation: "c2"));
            await host.CountAsync(turn, ct);
        });

        Assert.Equal(["1: hi", "1: afterwards"], host.Channel.Texts);
        Assert.Equal((2, 1), await host.CountsAsync());
    });

    private Task WithHostAsync(Func<TurnHost, Task> test) => WithEngineAsync(async engine => await test(new TurnHost(await engine.OpenAsync())));

    private async Task WithEngineAsync(Func<Engine, Task> test)
    {
        await using var engine = Engine.Start(engineType);
        await test(engine);
    }
}

public sealed class SqliteTurnTests() : TurnTests(typeof(SqliteEngine));

public sealed class PostgreSqlTurnTests() : TurnTests(typeof(PostgreSqlEngine))
{
    [SkippableFact]
    public async Task Two_hosts_serve_one_person_as_one_host_would()
    {
        await using var engine = new PostgreSqlEngine();
        var first = new TurnHost(await engine.OpenAsync());
        TurnHost[] hosts = [first, new TurnHost(await engine.OpenAsync(), new ChannelAdapter(first.Channel))];
        first.Channel.Connector = hosts[1].Channel.Connector = async (_, _) => await Task.Yield();

        // Each activity comes to both at the same moment.
        await Task.WhenAll(Enumerable.Range(0, 60).Select(i => Task.Run(() => hosts[i % 2].SayAsync("hi", $"a{i / 2}"))));

        Assert.Equal((30, 30), await first.CountsAsync());
        Assert.Equal(Enumerable.Range(1, 30).Select(n => $"{n}: hi"), first.Channel.Texts);
    }

    [SkippableFact]
    public async Task What_one_host_could_not_say_the_other_says()
    {
        await using var engine = new PostgreSqlEngine();
        var first = new TurnHost(await engine.OpenAsync());
        var second = new TurnHost(await engine.OpenAsync(), new ChannelAdapter(first.Channel));
        first.Channel.Connector = (_, _) => throw ChannelAdapter.Status(403);
        await first.SayAsync("one", "a1");
        await second.SayAsync("one", "a1");
        await second.SayAsync("two", "a2");

        Assert.Equal(["1: one", "2: two"], first.Channel.Texts);
    }
}
