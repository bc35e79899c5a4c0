using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Bot.Builder;
using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Bot.Turns;
using NetworkCoachBot.Coaching.Exchange;
using NetworkCoachBot.Coaching.Groups;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Data;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Storage.Groups;
using NetworkCoachBot.Storage.Notebooks;
using NetworkCoachBot.Storage.Records;
using NetworkCoachBot.Storage.Turns;

namespace NetworkCoachBot.Bot.Data;

/// <summary>Somebody may take a user's data along, once, until a time.</summary>
/// <param name="User">Whose data.</param>
/// <param name="Until">When the offer ends.</param>
/// <param name="Profile">What was known of the user when they asked.</param>
public sealed record ExportOffer(string User, DateTimeOffset Until, Profile Profile);

/// <summary>A user's data on its way out: the link to it, the files, and its deletion.</summary>
public sealed class DataDesk(RecordStorage records, INotebook notebook, GroupBook groups, UserState userState, ConversationState conversationState, ITurnStore store, IConfiguration configuration, IHostEnvironment environment, TimeProvider time) : IDataDesk
{
    /// <summary>The address under which people reach this host, for links.</summary>
    public const string PublicUrlKey = "PublicUrl";

    private const string Offers = "exports", Kind = "export";
    private const int Page = 1000;

    private static readonly TimeSpan Valid = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    public async Task<Uri?> OfferExportAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (Address() is not { } address)
        {
            return null;
        }

        var scene = context.Scene();
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        await records.PutAsync(Offers, Kind, token, new ExportOffer(scene.User, time.GetUtcNow() + Valid, scene.Profile), [], cancellationToken);
        return new Uri(address, $"export/{token}");
    }

    /// <inheritdoc/>
    public async Task<int> ForgetAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var user = context.Scene().User;
        var left = await groups.ForgetAsync(user, cancellationToken);
        await records.ForgetAsync(user, cancellationToken);
        await userState.ClearStateAsync(context, cancellationToken);
        await conversationState.ClearStateAsync(context, cancellationToken);

        // Deleted rows leave their bytes in the files until these are cleaned.
        context.TurnState.Get<Turn>()?.AfterCommit(store.ScrubAsync);
        return left;
    }

    /// <summary>Whether an offer stands.</summary>
    public async Task<bool> IsOpenAsync(string token, CancellationToken cancellationToken) => await FindAsync(token, cancellationToken) is not null;

    /// <summary>The files as a ZIP archive, once; null where the offer does not stand (any more).</summary>
    public async Task<byte[]?> TakeAsync(string token, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, cancellationToken) is not { } offer)
        {
            return null;
        }

        await records.RemoveAsync(Offers, Kind, token, cancellationToken);
        var people = new List<Person>();
        while (true)
        {
            var page = await notebook.ListPeopleAsync(offer.User, people.Count == 0 ? null : people[^1], Page, cancellationToken);
            people.AddRange(page);
            if (page.Count < Page)
            {
                break;
            }
        }

        var drafts = await notebook.ListDraftsAsync(offer.User, Page, cancellationToken);
        var shares = await groups.ListSharesAsync(offer.User, cancellationToken);
        var notes = (await groups.ListNotesAsync(offer.User, cancellationToken)).Select(n => new NoteShare(n.FromName, n.ToName, n.Text, n.IsSent));
        return Zip(NetworkExport.Of(offer.Profile, people, drafts, shares, [.. notes]));
    }

    private static byte[] Zip(IReadOnlyList<ExportFile> files)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var file in files)
            {
                using var writer = new StreamWriter(zip.CreateEntry(file.Name).Open());
                writer.Write(file.Content);
            }
        }

        return bytes.ToArray();
    }

    private async Task<ExportOffer?> FindAsync(string token, CancellationToken cancellationToken) =>
        token.Length == 43 && await records.FindAsync<ExportOffer>(Offers, Kind, token, cancellationToken) is { Value: var offer } && offer.Until > time.GetUtcNow() ? offer : null;

    private Uri? Address() =>
        Uri.TryCreate(HostSettings.Value(configuration, PublicUrlKey) is { } set ? set.TrimEnd('/') + "/" : environment.IsDevelopment() ? (HostSettings.Value(configuration, "Urls") ?? HostSettings.DefaultUrl).Split(';')[0].TrimEnd('/') + "/" : null, UriKind.Absolute, out var address) ? address : null;
}
