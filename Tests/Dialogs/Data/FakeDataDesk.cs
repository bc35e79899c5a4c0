using Microsoft.Bot.Builder;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Data;

namespace NetworkCoachBot.Tests.Dialogs.Data;

/// <summary>Notes what the host is asked to do.</summary>
public sealed class FakeDataDesk : IExportDesk, IForgetDesk
{
    public int Forgotten { get; private set; }

    public Uri? Address { get; set; } = new("https://coach.test/export/abc");

    public Task<ExportWays> OfferAsync(ITurnContext context, CancellationToken cancellationToken) => Task.FromResult(new ExportWays(Address, null));

    public Task<int> ForgetAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        Forgotten++;
        return Task.FromResult(0);
    }

    public Task EraseAsync(ITurnContext context, NameErasure erasure, CancellationToken cancellationToken) => Task.CompletedTask;
}
