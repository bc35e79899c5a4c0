using NetworkCoachBot.Tests.Bot.EndToEnd;
using NetworkCoachBot.Tests.Storage;
using NetworkCoachBot.Tests.Support;
using Npgsql;

namespace NetworkCoachBot.Tests.Bot.Faults;

/// <summary>Two hosts as they are run, each a process, on one PostgreSQL: an activity that the channel brings to both has one effect and one answer.</summary>
public sealed class TwoHostsTests
{
    private const StringComparison Exact = StringComparison.Ordinal;

    [SkippableFact]
    public Task The_same_at_the_same_moment_at_both_counts_once() => WithTwoAsync(async (one, other, channel) =>
    {
        using var ana = new Person(channel);
        channel.Answer = ana.Shown;
        string[] names = ["Adam", "Bela", "Carl", "Dora", "Emil", "Fred", "Gina", "Hugo"];
        foreach (var name in names)
        {
            await Task.WhenAll(ana.SayAsync(one, $"add {name} Okafor", name), ana.SayAsync(other, $"add {name} Okafor", name), ana.SayAsync(other, $"add {name} Okafor", name));
        }

        Assert.All(names, name => Assert.Single(ana.Read, said => said.Contains(name, Exact)));
        Assert.Equal(names.Length, ana.Read.Count);
        var list = await ana.SayAsync(other, "show my people", "list");
        Assert.All(names, name => Assert.Contains(name, list, Exact));
    }, people: 8);

    [SkippableFact]
    public Task The_same_later_at_the_other_counts_once() => WithTwoAsync(async (one, other, channel) =>
    {
        using var ana = new Person(channel);
        channel.Answer = ana.Shown;
        Assert.Contains("Adam", await ana.SayAsync(one, "add Adam Okafor", "m1"), Exact);
        await one.TerminateAsync();
        Assert.Equal("", await ana.SayAsync(other, "add Adam Okafor", "m1"));
    });

    [SkippableFact]
    public Task What_the_channel_refused_to_one_the_other_says_when_it_is_brought_again() => WithTwoAsync(async (one, other, channel) =>
    {
        using var ana = new Person(channel);
        channel.Answer = _ => new ChannelAnswer(403);
        Assert.Equal("", await ana.SayAsync(one, "add Adam Okafor", "m1"));
        channel.Answer = ana.Shown;
        Assert.Contains("Adam", await ana.SayAsync(other, "add Adam Okafor", "m1"), Exact);
        Assert.Equal("", await ana.SayAsync(one, "add Adam Okafor", "m1"));
    });

    [SkippableFact]
    public Task A_host_that_is_killed_between_saving_and_sending_leaves_one_effect_and_a_recap() => WithTwoAsync(async (one, other, channel) =>
    {
        using var ana = new Person(channel);
        using var hang = new ManualResetEventSlim();
        var sending = new TaskCompletionSource();
        channel.Answer = _ =>
        {
            sending.TrySetResult();
            hang.Wait(TimeSpan.FromSeconds(30));
            return new ChannelAnswer(500);
        };
        var cut = ana.SayAsync(one, "add Adam Okafor", "m1");
        await sending.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await one.KillAsync();
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => cut);
        hang.Set();
        channel.Answer = ana.Shown;

        // Nobody knows whether it arrived: it is not said again to the same activity, and told once at the next.
        Assert.Equal("", await ana.SayAsync(other, "add Adam Okafor", "m1"));
        var next = await ana.SayAsync(other, "show my people", "m2");
        Assert.Contains("may not have reached you", next, Exact);
        Assert.Contains("Adam", next[next.IndexOf('\n', Exact)..], Exact);
        Assert.DoesNotContain("may not have reached you", await ana.SayAsync(other, "show my people", "m3"), Exact);
    });

    private static async Task WithTwoAsync(Func<BotProcess, BotProcess, FakeChannel, Task> test, int people = 1)
    {
        await using var engine = new PostgreSqlEngine();
        await using var channel = await FakeChannel.StartAsync();
        (string, string)[] settings = [("Storage:Provider", "PostgreSql"), ("Storage:ConnectionString", engine.ConnectionString)];
        await using BotProcess one = new(settings), other = new(settings);
        await Task.WhenAll(one.StartAsync(), other.StartAsync());
        await test(one, other, channel);
        await using var connection = new NpgsqlConnection(engine.ConnectionString);
        await connection.OpenAsync();
        await using var count = new NpgsqlCommand("SELECT COUNT(*) FROM records WHERE kind = 'person'", connection);
        Assert.Equal((long)people, await count.ExecuteScalarAsync());
    }
}
