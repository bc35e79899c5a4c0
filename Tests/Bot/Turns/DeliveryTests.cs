using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Bot.Turns;
using NetworkCoachBot.Tests.Storage;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Tests.Bot.Turns;

/// <summary>A reply that may have arrived is told once more and never sent again; one that did not is sent.</summary>
public abstract class DeliveryTests(Type engineType)
{
    private const string Recap = "Last time my answer may not have reached you. It was:\n\n";
    private const string Missed = "My last answer did not get through to you. Here it is:";

    [SkippableTheory]
    [InlineData(408, true)]
    [InlineData(408, false)]
    [InlineData(500, true)]
    [InlineData(502, false)]
    [InlineData(503, true)]
    [InlineData(504, false)]
    public Task What_may_have_arrived_is_not_sent_again_but_told_once_at_the_next_turn(int status, bool arrived) => WithHostAsync(async host =>
    {
        host.Channel.ArrivesAllTheSame = arrived;
        host.Channel.Connector = (_, _) => throw ChannelAdapter.Status(status);
        var context = await host.SayAsync("one", "a1");
        host.Channel.Connector = (_, _) => Task.CompletedTask;
        await host.SayAsync("one", "a1");
        await host.SayAsync("two", "a2");
        await host.SayAsync("three", "a3");

        Assert.False(context.TurnState.Get<Turn>().Delivered);
        Assert.Equal((3, 3), await host.CountsAsync());
        string[] seen = arrived ? ["1: one"] : [];
        Assert.Equal([.. seen, Recap + "1: one", "2: two", "3: three"], host.Channel.Texts);
    });

    [SkippableTheory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(0)]
    public Task What_did_not_arrive_is_sent_when_the_activity_is_delivered_again(int status) => WithHostAsync(async host =>
    {
        host.Channel.Connector = (_, _) => throw Refusal(status);
        await host.SayAsync("one", "a1");
        host.Channel.Connector = (_, _) => Task.CompletedTask;
        await host.SayAsync("one", "a1");
        await host.SayAsync("one", "a1");
        await host.SayAsync("two", "a2");

        Assert.Equal(["1: one", "2: two"], host.Channel.Texts);
        Assert.Equal((2, 2), await host.CountsAsync());
    });

    [SkippableTheory]
    [InlineData(403)]
    [InlineData(429)]
    [InlineData(0)]
    public Task What_did_not_arrive_is_shown_at_the_next_turn(int status) => WithHostAsync(async host =>
    {
        host.Channel.Connector = (_, _) => throw Refusal(status);
        await host.Channel.DeliverAsync(ChannelAdapter.Message("one"), async (turn, ct) =>
        {
            await host.CountAsync(turn, ct);
            await turn.SendActivityAsync(Card("the card's words"), ct);
        });
        await host.SayAsync("two", "a2");
        host.Channel.Connector = (_, _) => Task.CompletedTask;
        await host.SayAsync("three", "a3");
        await host.SayAsync("four", "a4");

        Assert.Equal([Missed, "1: one", null, "2: two", "3: three", "4: four"], host.Channel.Texts);
        Assert.Equal("the card's words", ((JObject)host.Channel.Arrived[2].Attachments[0].Content)["fallbackText"]);
        Assert.Equal("a3", host.Channel.Arrived[1].ReplyToId);
    });

    [SkippableTheory]
    [InlineData(400)]
    [InlineData(413)]
    public Task What_the_channel_does_not_take_as_it_is_comes_as_text(int status) => WithHostAsync(async host =>
    {
        host.Channel.Connector = (activity, _) => activity.Attachments is { Count: > 0 } ? throw ChannelAdapter.Status(status) : Task.CompletedTask;
        await host.Channel.DeliverAsync(ChannelAdapter.Message("one"), async (turn, ct) =>
        {
            await turn.SendActivityAsync(Card("the card's words"), ct);
            await host.CountAsync(turn, ct);
        });
        await host.SayAsync("two", "a2");

        Assert.Equal(["1: one", Missed, "the card's words", "2: two"], host.Channel.Texts);
    });

    [SkippableFact]
    public Task What_follows_a_lost_reply_waits_with_it() => WithHostAsync(async host =>
    {
        var sends = 0;
        host.Channel.Connector = (_, _) => ++sends == 1 ? throw ChannelAdapter.Status(500) : Task.CompletedTask;
        await host.Channel.DeliverAsync(ChannelAdapter.Message("one"), async (turn, ct) =>
        {
            await host.CountAsync(turn, ct);
            await turn.SendActivityAsync("the second", cancellationToken: ct);
        });
        Assert.Empty(host.Channel.Texts);
        await host.SayAsync("two", "a2");

        Assert.Equal([Recap + "1: one", Missed, "the second", "2: two"], host.Channel.Texts);
    });

    [SkippableFact]
    public Task What_was_told_once_more_is_not_told_a_third_time() => WithHostAsync(async host =>
    {
        host.Channel.Connector = (_, _) => throw ChannelAdapter.Status(500);
        await host.SayAsync("one", "a1");
        var sends = 0;
        host.Channel.Connector = (_, _) => ++sends == 1 ? throw ChannelAdapter.Status(500) : Task.CompletedTask;
        await host.SayAsync("two", "a2");
        await host.SayAsync("three", "a3");

        Assert.Equal([Missed, "2: two", "3: three"], host.Channel.Texts);
    });

    [SkippableFact]
    public Task A_connector_that_hangs_is_given_up() => WithHostAsync(async host =>
    {
        var hanging = new TaskCompletionSource();
        host.Channel.Connector = async (_, ct) =>
        {
            hanging.SetResult();
            await Task.Delay(Timeout.Infinite, ct);
        };
        var turn = Task.Run(() => host.SayAsync("one", "a1"));
        await hanging.Task;
        ((Support.ManualTime)host.Time).Advance(TimeSpan.FromMinutes(1));
        await turn;
        host.Channel.Connector = (_, _) => Task.CompletedTask;
        await host.SayAsync("two", "a2");

        Assert.Equal([Recap + "1: one", "2: two"], host.Channel.Texts);
    });

    [SkippableFact]
    public Task While_one_turn_is_sending_the_next_neither_overtakes_it_nor_repeats_it() => WithHostAsync(async host =>
    {
        var sending = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        host.Channel.Connector = async (activity, _) =>
        {
            if (activity.Text == "1: one")
            {
                sending.SetResult();
                await release.Task;
            }
        };
        var first = Task.Run(() => host.SayAsync("one", "a1"));
        await sending.Task;
        var again = Task.Run(() => host.SayAsync("one", "a1"));
        await host.SayAsync("hello?", "a2", conversation: "c2");
        Assert.Equal(["1: hello?"], host.Channel.Texts);
        var next = Task.Run(() => host.SayAsync("two", "a3"));
        release.SetResult();
        await Task.WhenAll(first, again, next);

        Assert.Equal(["1: hello?", "1: one", "2: two"], host.Channel.Texts);
    });

    [SkippableFact]
    public Task What_a_host_that_died_had_to_say_is_told_once_at_the_next_turn() => WithEngineAsync(async engine =>
    {
        var first = new TurnHost(await engine.OpenAsync());
        var sending = new TaskCompletionSource();
        first.Channel.Connector = async (_, _) =>
        {
            sending.SetResult();
            await Task.Delay(Timeout.Infinite, CancellationToken.None);
        };
        var lost = Task.Run(() => first.SayAsync("one", "a1"));
        await sending.Task;
        await engine.KillAsync(first.Store);

        var second = new TurnHost(await engine.OpenAsync());
        await second.SayAsync("one", "a1");
        Assert.Empty(second.Channel.Texts);
        await second.SayAsync("two", "a2");
        await second.SayAsync("three", "a3");

        Assert.Equal([Recap + "1: one", "2: two", "3: three"], second.Channel.Texts);
        Assert.Equal((3, 3), await second.CountsAsync());
    });

    [SkippableFact]
    public Task What_one_conversation_missed_is_told_in_no_other() => WithHostAsync(async host =>
    {
        host.Channel.Connector = (_, _) => throw ChannelAdapter.Status(500);
        await host.SayAsync("secret", "a1");
        host.Channel.Connector = (_, _) => Task.CompletedTask;
        await host.SayAsync("two", "a2", conversation: "c2");
        await host.SayAsync("three", "a3", person: "bo", conversation: "c3");

        Assert.DoesNotContain(host.Channel.Texts, text => text!.Contains("secret", StringComparison.Ordinal));
    });

    [SkippableFact]
    public Task What_nobody_waits_for_does_not_bring_it_up() => WithHostAsync(async host =>
    {
        host.Channel.Connector = (_, _) => throw ChannelAdapter.Status(500);
        await host.SayAsync("one", "a1");
        host.Channel.Connector = (_, _) => Task.CompletedTask;
        var update = ChannelAdapter.Message("", "u1");
        update.Type = ActivityTypes.ConversationUpdate;
        await host.Channel.DeliverAsync(update, (turn, ct) => turn.SendActivityAsync("welcome", cancellationToken: ct));
        await host.SayAsync("two", "a2");

        Assert.Equal(["welcome", Recap + "1: one", "2: two"], host.Channel.Texts);
    });

    [SkippableFact]
    public Task A_nudge_that_did_not_arrive_stands_at_the_top_of_the_next_turn() => WithHostAsync(async host =>
    {
        host.Channel.Connector = (_, _) => throw ChannelAdapter.Status(403);
        var nudge = ChannelAdapter.Message("hi").GetConversationReference().GetContinuationActivity();
        await host.Channel.DeliverAsync(nudge, (turn, ct) => turn.SendActivityAsync("Write to Jim today?", cancellationToken: ct));
        host.Channel.Connector = (_, _) => Task.CompletedTask;
        await host.SayAsync("two", "a2");

        Assert.Equal([Missed, "Write to Jim today?", "1: two"], host.Channel.Texts);
    });

    [SkippableFact]
    public Task The_recap_speaks_for_cards() => WithHostAsync(async host =>
    {
        host.Channel.Connector = (_, _) => throw ChannelAdapter.Status(500);
        var hero = MessageFactory.Attachment(new HeroCard("Which one?", text: "Jim or Jane").ToAttachment());
        await host.Channel.DeliverAsync(ChannelAdapter.Message("one"), (turn, ct) => turn.SendActivityAsync(hero, ct));
        host.Channel.Connector = (_, _) => Task.CompletedTask;
        await host.SayAsync("two", "a2");

        Assert.Equal([Recap + "Which one?\nJim or Jane", "1: two"], host.Channel.Texts);
    });

    [SkippableFact]
    public Task The_recap_is_of_readable_length() => WithHostAsync(async host =>
    {
        host.Channel.Connector = (_, _) => throw ChannelAdapter.Status(500);
        await host.SayAsync(new string('x', 5000), "a1");
        host.Channel.Connector = (_, _) => Task.CompletedTask;
        await host.SayAsync("two", "a2");

        var recap = host.Channel.Texts.First()!;
        Assert.StartsWith(Recap + "1: xxx", recap, StringComparison.Ordinal);
        Assert.EndsWith("x…", recap, StringComparison.Ordinal);
        Assert.InRange(recap.Length, 4000, 4100);
    });

    private static Exception Refusal(int status) => status == 0
        ? new HttpRequestException(HttpRequestError.ConnectionError, "Connection refused")
        : ChannelAdapter.Status(status);

    private static IMessageActivity Card(string words) => MessageFactory.Attachment(new Attachment(
        "application/vnd.microsoft.card.adaptive", content: JObject.Parse($$"""{"type":"AdaptiveCard","version":"1.5","fallbackText":"{{words}}"}""")));

    private Task WithHostAsync(Func<TurnHost, Task> test) => WithEngineAsync(async engine => await test(new TurnHost(await engine.OpenAsync())));

    private async Task WithEngineAsync(Func<Engine, Task> test)
    {
        await using var engine = Engine.Start(engineType);
        await test(engine);
    }
}

public sealed class SqliteDeliveryTests() : DeliveryTests(typeof(SqliteEngine));

public sealed class PostgreSqlDeliveryTests() : DeliveryTests(typeof(PostgreSqlEngine));
