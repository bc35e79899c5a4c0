using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NetworkCoachBot.Dialogs.Groups;
using NetworkCoachBot.Tests.Bot.Groups;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Bot.Localization;

/// <summary>What is said beside the conversations: that a turn failed, and what may not have arrived. Also held in the pseudo-locale.</summary>
public sealed class AsideTests
{
    private const StringComparison Exact = StringComparison.Ordinal;

    [Fact]
    public async Task A_turn_that_fails_says_so()
    {
        await using var group = await GroupTalk.StartAsync(more: services => services.Replace(ServiceDescriptor.Singleton<IPrivateChats>(new Broken())));
        Assert.Contains("Something went wrong on my side", await group.SayAsync("ana", "show my contacts"), Exact);
        Assert.Contains("5 people", await group.SayAsync("ana", "I'll reach out to 5 people"), Exact);
    }

    [Theory]
    [InlineData(500, "Last time my answer may not have reached you")]
    [InlineData(403, "My last answer did not get through to you")]
    public async Task What_did_not_arrive_is_told_at_the_next_turn(int status, string told)
    {
        await using var group = await GroupTalk.StartAsync();
        var normal = group.Teams.Answer;
        group.Teams.Answer = call => call.Body.Contains("\"message\"", Exact) ? new ChannelAnswer(status) : normal(call);
        await group.TellAsync("ana", "hello");
        group.Teams.Answer = normal;
        Assert.Contains(told, await group.TellAsync("ana", "thanks"), Exact);
    }

    private sealed class Broken : IPrivateChats
    {
        public Task<bool> WriteToSenderAsync(ITurnContext context, Letter letter, CancellationToken cancellationToken) => throw new InvalidOperationException("broken");

        public Task<bool> ReachSenderAsync(ITurnContext context, CancellationToken cancellationToken) => throw new InvalidOperationException("broken");

        public Task WriteToAsync(ITurnContext context, string user, Letter letter, CancellationToken cancellationToken) => throw new InvalidOperationException("broken");
    }
}
