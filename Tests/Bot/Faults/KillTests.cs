using NetworkCoachBot.Benchmarks.Faults;
using NetworkCoachBot.Benchmarks.Reminders;
using NetworkCoachBot.Tests.Storage;
using Xunit.Abstractions;

namespace NetworkCoachBot.Tests.Bot.Faults;

/// <summary>Hosts that are killed while people talk and reminders go out. `Benchmarks -- kills` runs 2,000 turns.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    [Fact]
    public async Task What_was_accepted_is_there_once_and_nobody_is_left_in_silence()
    {
        var report = await KillRun.RunAsync(turns: 240, seed: 7);
        output.WriteLine(report.ToString());
        Assert.Equal((240, 60), (report.Turns, report.Nudges));
        Assert.True(report.Kills >= 2, "The host was hardly killed.");
        Assert.Equal((0, 0, 0, 0, 0), (report.Lost, report.Doubled, report.SaidTwice, report.NeverSeen, report.Unanswered));
    }

    [SkippableFact]
    public async Task Reminders_of_two_hosts_of_which_one_dies_reach_everybody_once()
    {
        await using var engine = new PostgreSqlEngine();
        var figures = new StringWriter();
        var report = await new ReminderBenchmark(engine.ConnectionString, count: 600, times: 4, figures).RunAsync(kills: true);
        output.WriteLine(figures.ToString());
        Assert.Equal((0, 0), (report.Doubled, report.Lost));
        Assert.True(report.Unknown < 10, "Only what was being sent at that moment may be of unknown fate.");
        Assert.Equal(600, report.Sent + report.Unknown);
    }
}
