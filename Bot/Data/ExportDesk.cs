using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Bot.Turns;
using NetworkCoachBot.Dialogs.Data;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Storage;
using NetworkCoachBot.Storage.Records;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Bot.Data;

/// <summary>Somebody may take a user's data along, once, until a time. What it is, is read when it is taken.</summary>
/// <param name="User">Whose data.</param>
/// <param name="Until">When the offer ends.</param>
public sealed record ExportOffer(string User, DateTimeOffset Until)
{
    internal const string Offers = "exports", Kind = "export";

    private const int Page = 100;

    /// <summary>Takes back all offers of a user.</summary>
    internal static async Task WithdrawAsync(RecordStorage records, string user, CancellationToken cancellationToken)
    {
        for (Page<ExportOffer> open; (open = await records.StartingAsync<ExportOffer>(Offers, Kind, Term(user), Page, null, cancellationToken)).Items.Count > 0;)
        {
            foreach (var offer in open.Items)
            {
                await records.RemoveAsync(Offers, Kind, offer.Id, cancellationToken);
            }
        }
    }

    internal static string Term(string user) => $"of:{user}\n";
}

/// <summary>The address under which people reach this host, for links.</summary>
public sealed class PublicAddress(IConfiguration configuration, IHostEnvironment environment)
{
    /// <summary>The setting.</summary>
    public const string Key = "PublicUrl";

    /// <summary>The address, with a slash at its end; null where none is set.</summary>
    public Uri? Value => Uri.TryCreate((HostSettings.Value(configuration, Key) ?? (environment.IsDevelopment() ? (HostSettings.Value(configuration, "Urls") ?? HostSettings.DefaultUrl).Split(';')[0] : ""))?.TrimEnd('/') + "/", UriKind.Absolute, out var address) ? address : null;
}

/// <summary>A user's data on its way out (F78): offered by a link, or as a file where the channel takes files.</summary>
/// <param name="records">Keeps the offers.</param>
/// <param name="storage">Lets one of several who take the same thing be the one.</param>
/// <param name="pack">Makes the file.</param>
/// <param name="address">Where links lead.</param>
/// <param name="time">Ends the offers.</param>
public sealed class ExportDesk(RecordStorage records, TurnStorage storage, ExportPack pack, PublicAddress address, TimeProvider time) : IExportDesk
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "networkcoach.zip";

    private static readonly TimeSpan Valid = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    public async Task<ExportWays> OfferAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var asFile = FileHosts.TakesFiles(context);
        if (address.Value is null && !asFile)
        {
            return new ExportWays(null, null);
        }

        var user = context.Scene().User;
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        await ExportOffer.WithdrawAsync(records, user, cancellationToken);
        await records.PutAsync(ExportOffer.Offers, ExportOffer.Kind, token, new ExportOffer(user, time.GetUtcNow() + Valid), [ExportOffer.Term(user)], cancellationToken);
        return new ExportWays(address.Value is { } host ? new Uri(host, $"export/{token}") : null, asFile ? await ConsentAsync(user, token, cancellationToken) : null);
    }

    /// <summary>Whether an offer stands, for anybody or for one user.</summary>
    public async Task<bool> IsOpenAsync(string token, CancellationToken cancellationToken, string? user = null) =>
        await FindAsync(token, cancellationToken) is { } offer && (user is null || offer.User == user);

    /// <summary>
    /// The files as a ZIP archive, outside of a turn; once, however many ask for them at the same moment, on whichever host; null
    /// where the offer does not stand (any more).
    /// </summary>
    public async Task<byte[]?> TakeOnceAsync(string token, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, cancellationToken) is not { } offer)
        {
            return null;
        }

        byte[]? taken = null;
        await storage.InUnitAsync([ActivityIdentity.GateOf(offer.User)], async inUnit => taken = await TakeAsync(token, inUnit), cancellationToken);
        return taken;
    }

    /// <summary>The same within a turn of the user's, which takes the offer back with its commit.</summary>
    public async Task<byte[]?> TakeAsync(string token, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, cancellationToken) is not { } offer)
        {
            return null;
        }

        await records.RemoveAsync(ExportOffer.Offers, ExportOffer.Kind, token, cancellationToken);
        return await pack.OfAsync(offer.User, cancellationToken);
    }

    private async Task<Attachment> ConsentAsync(string user, string token, CancellationToken cancellationToken)
    {
        var size = (await pack.OfAsync(user, cancellationToken)).Length;
        var offer = new JObject { ["offer"] = token };
        return new Attachment(FileConsentCard.ContentType, null, new FileConsentCard(ExportWords.ready, size, offer, offer), FileName);
    }

    private async Task<ExportOffer?> FindAsync(string token, CancellationToken cancellationToken) =>
        token.Length == 43 && await records.FindAsync<ExportOffer>(ExportOffer.Offers, ExportOffer.Kind, token, cancellationToken) is { Value: var offer } && offer.Until > time.GetUtcNow() ? offer : null;
}
