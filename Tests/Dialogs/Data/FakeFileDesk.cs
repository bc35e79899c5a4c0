using Microsoft.Bot.Builder;
using NetworkCoachBot.Dialogs.Data;
using NetworkCoachBot.Dialogs.Turn;

namespace NetworkCoachBot.Tests.Dialogs.Data;

/// <summary>Gives the file that the test brings.</summary>
public sealed class FakeFileDesk : IFileDesk
{
    public byte[] Bytes { get; set; } = [];

    public FetchFault Fault { get; set; }

    public Task<FetchedFile> FetchAsync(ITurnContext context, BroughtFile file, CancellationToken cancellationToken) =>
        Task.FromResult(new FetchedFile(Fault == FetchFault.None ? Bytes : [], Fault));
}
