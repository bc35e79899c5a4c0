using Microsoft.Bot.Builder;
using NetworkCoachBot.Dialogs.Groups;

namespace NetworkCoachBot.Tests.Dialogs.Sharing;

/// <summary>Notes what is written to whom.</summary>
public sealed class FakeChats : IPrivateChats
{
    public List<(string User, Letter Letter)> Letters { get; } = [];

    public Task<bool> WriteToSenderAsync(ITurnContext context, Letter letter, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task<bool> ReachSenderAsync(ITurnContext context, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task WriteToAsync(ITurnContext context, string user, Letter letter, CancellationToken cancellationToken)
    {
        Letters.Add((user, letter));
        return Task.CompletedTask;
    }
}
