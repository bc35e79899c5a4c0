using System.Net;
using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Bot.Hosting;

/// <summary>A turn that fails: the person reads a sentence and can go on, the log names the turn and tells nothing that was said.</summary>
public sealed class TurnErrorTests
{
    private const string Secret = "my salary is 91,000";

    [Fact]
    public async Task The_person_reads_a_plain_sentence_and_can_go_on()
    {
        var fails = true;
        await using var host = await TestHost.StartAsync(turn => fails ? throw new InvalidOperationException("broken") : turn.SendActivityAsync("fine"));
        using var failed = await host.PostAsync();
        fails = false;
        using var next = await host.PostAsync("""{"id":"a2"}""");

        Assert.Equal(HttpStatusCode.OK, failed.StatusCode);
        Assert.Equal([HostWords.TurnFailed, "fine"], host.Channel.Calls.Select(c => c.Text));
    }

    [Fact]
    public async Task The_log_names_the_turn_and_tells_nothing_that_was_said()
    {
        await using var host = await TestHost.StartAsync(turn => throw new InvalidOperationException("cannot read: " + turn.Activity.Text));
        using var response = await host.PostAsync($$$"""{"text":"{{{Secret}}}","id":"act-7","conversation":{"id":"conv-9"}}""");

        var entry = Assert.Single(host.Log, l => l.StartsWith("Error", StringComparison.Ordinal));
        Assert.Contains("act-7", entry, StringComparison.Ordinal);
        Assert.Contains("conv-9", entry, StringComparison.Ordinal);
        Assert.Contains(nameof(InvalidOperationException), entry, StringComparison.Ordinal);
        Assert.Contains(nameof(TurnErrorTests), entry, StringComparison.Ordinal);
        Assert.DoesNotContain(host.Log, l => l.Contains(Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_bot_that_is_not_allowed_something_is_no_caller_without_a_token()
    {
        await using var host = await TestHost.StartAsync(_ => throw new UnauthorizedAccessException("a file"));
        using var response = await host.PostAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(HostWords.TurnFailed, Assert.Single(host.Channel.Calls).Text);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("conversationUpdate")]
    [InlineData("installationUpdate")]
    public async Task Nobody_is_told_where_nobody_asked(string type)
    {
        await using var host = await TestHost.StartAsync(_ => throw new InvalidOperationException("broken"));
        using var response = await host.PostAsync($$"""{"type":"{{type}}"}""");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(host.Channel.Calls);
        Assert.Single(host.Log, l => l.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_channel_that_is_down_is_logged_and_not_asked_over_and_over()
    {
        await using var host = await TestHost.StartAsync();
        host.Channel.Answer = _ => new ChannelAnswer(503);
        using var response = await host.PostAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(2, host.Channel.Calls.Count);
        Assert.Contains(host.Log, l => l.Contains("could not be told", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_throttled_answer_arrives_once_the_channel_takes_it()
    {
        await using var host = await TestHost.StartAsync();
        host.Channel.Answer = call => call.Number < 3 ? new ChannelAnswer(429, RetryAfter: "0") : new ChannelAnswer(200, """{"id":"r"}""");
        using var response = await host.PostAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["heard: hi", "heard: hi", "heard: hi"], host.Channel.Calls.Select(c => c.Text));
    }
}
