using Microsoft.Bot.Builder;
using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Dialogs.Data;
using NetworkCoachBot.Dialogs.Turn;

namespace NetworkCoachBot.Bot.Data;

/// <summary>Fetches files from where the channel keeps them, up to a size and within a time.</summary>
/// <param name="hosts">Where the channels keep files.</param>
/// <param name="clients">Makes the client.</param>
/// <param name="time">Ends the wait.</param>
/// <param name="logger">What went wrong, without the address: it lets in whoever knows it.</param>
internal sealed class FileDesk(FileHosts hosts, IHttpClientFactory clients, TimeProvider time, ILogger<FileDesk> logger) : IFileDesk
{
    /// <summary>Teams delivers a message again after 15 seconds: what has not come by then is not waited for.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(8);

    private const int MostBytes = FileTaking.MostMegabytes * 1024 * 1024, MostMoves = 3, Chunk = 64 * 1024;

    /// <inheritdoc/>
    public async Task<FetchedFile> FetchAsync(ITurnContext context, BroughtFile file, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            return await FollowAsync(context, file.Address, either.Token);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            return Failed(FetchFault.TooSlow);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            logger.LogWarning("A file could not be fetched on {ChannelId}: {Error}.", context.Activity.ChannelId, e.GetType().Name);
            return Failed(FetchFault.Gone);
        }
    }

    private static FetchedFile Failed(FetchFault fault) => new(ReadOnlyMemory<byte>.Empty, fault);

    private async Task<FetchedFile> FollowAsync(ITurnContext context, Uri? address, CancellationToken cancellationToken)
    {
        using var client = clients.CreateClient(nameof(FileDesk));
        for (var moves = 0; address is not null && moves <= MostMoves && hosts.Knows(context, address); moves++)
        {
            using var response = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if ((int)response.StatusCode is >= 300 and < 400)
            {
                // Within the channel's own hosts a file may have moved.
                address = response.Headers.Location is { } moved ? new Uri(address, moved) : null;
                continue;
            }

            if (!response.IsSuccessStatusCode || response.Content.Headers.ContentEncoding.Count > 0)
            {
                // Packing was not asked for: what is packed anyway may be any size.
                logger.LogWarning("A file could not be fetched on {ChannelId}: status {Status}, packed as {Encoding}.", context.Activity.ChannelId, (int)response.StatusCode, string.Join(' ', response.Content.Headers.ContentEncoding));
                return Failed(FetchFault.Gone);
            }

            return response.Content.Headers.ContentLength > MostBytes ? Failed(FetchFault.TooLarge) : await ReadAsync(response, cancellationToken);
        }

        return Failed(FetchFault.Elsewhere);
    }

    private static async Task<FetchedFile> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        var chunk = new byte[Chunk];
        for (int read; (read = await body.ReadAsync(chunk, cancellationToken)) > 0;)
        {
            bytes.Write(chunk, 0, read);
            if (bytes.Length > MostBytes)
            {
                return Failed(FetchFault.TooLarge);
            }
        }

        return new FetchedFile(bytes.ToArray(), FetchFault.None);
    }
}

/// <summary>Adds what fetches files.</summary>
internal static class FileDeskExtensions
{
    /// <summary>Adds the desk and its client, which follows nothing by itself, unpacks nothing, and keeps no cookies.</summary>
    public static IServiceCollection AddFileDesk(this IServiceCollection services)
    {
        services.AddHttpClient(nameof(FileDesk)).RemoveAllLoggers().ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = System.Net.DecompressionMethods.None,
            UseCookies = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        });
        services.AddSingleton(provider => new FileHosts(provider.GetRequiredService<HostSettings>().IsOpen));
        services.AddSingleton<IFileDesk, FileDesk>();
        return services;
    }
}
