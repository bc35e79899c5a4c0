using System.Diagnostics;
using System.Text;
using NetworkCoachBot.Tests.Bot.EndToEnd;
using NetworkCoachBot.Tests.Support;
using Xunit.Abstractions;

namespace NetworkCoachBot.Tests.Bot.Faults;

/// <summary>A host that is told to stop (SIGTERM) sees through what it has begun, and does not wait for ever.</summary>
public sealed class StopTests(ITestOutputHelper output)
{
    [Fact]
    public async Task The_turn_that_goes_on_is_answered_before_the_host_ends()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var bot = new BotProcess();
        await bot.StartAsync();
        var (answered, begun) = (0, new TaskCompletionSource());
        channel.Answer = call =>
        {
            begun.TrySetResult();
            Thread.Sleep(TimeSpan.FromSeconds(2));
            Interlocked.Increment(ref answered);
            return new ChannelAnswer(200, $$"""{"id":"r{{call.Number}}"}""");
        };

        var turn = SayAsync(bot, channel, "m1");
        await begun.Task.WaitAsync(TimeSpan.FromSeconds(30));
        var clock = Stopwatch.StartNew();
        var code = await bot.TerminateAsync();
        Assert.Equal(0, code);
        Assert.True((await turn).IsSuccessStatusCode);
        Assert.True(answered >= 1);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 10);
        output.WriteLine($"stopped after {clock.Elapsed.TotalSeconds:F1} s, the answer sent");
    }

    [Fact]
    public async Task A_channel_that_hangs_does_not_hold_up_the_end_and_the_answer_is_told_next_time()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var bot = new BotProcess();
        await bot.StartAsync();
        using var hang = new ManualResetEventSlim();
        var begun = new TaskCompletionSource();
        channel.Answer = call =>
        {
            begun.TrySetResult();
            hang.Wait(TimeSpan.FromSeconds(40));
            return new ChannelAnswer(200, "{}");
        };

        var turn = SayAsync(bot, channel, "m1");
        await begun.Task.WaitAsync(TimeSpan.FromSeconds(30));
        var clock = Stopwatch.StartNew();
        await bot.TerminateAsync();

        // The channel hangs for 40 s.
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 10);
        output.WriteLine($"stopped after {clock.Elapsed.TotalSeconds:F1} s, the channel hanging");
        hang.Set();
        await turn.ContinueWith(_ => { }, TaskScheduler.Default);

        channel.Answer = call => new ChannelAnswer(200, $$"""{"id":"r{{call.Number}}"}""");
        await bot.StartAsync();
        Assert.True((await SayAsync(bot, channel, "m2")).IsSuccessStatusCode);
        Assert.Contains(channel.Calls, c => c.Body.Contains("may not have reached you", StringComparison.Ordinal));
    }

    private static async Task<HttpResponseMessage> SayAsync(BotProcess bot, FakeChannel channel, string id)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(60) };
        using var content = new StringContent(channel.Message($$"""{"id":"{{id}}","text":"hello","channelId":"directline"}"""), Encoding.UTF8, "application/json");
        return await client.PostAsync(new Uri(bot.Address, "api/messages"), content);
    }
}
