using Microsoft.Bot.Builder;
using NetworkCoachBot.Dialogs.Turn;

namespace NetworkCoachBot.Dialogs.Data;

/// <summary>Why a file could not be fetched.</summary>
public enum FetchFault
{
    /// <summary>It could.</summary>
    None,

    /// <summary>It is where this channel keeps no files, or where no file may be fetched from.</summary>
    Elsewhere,

    /// <summary>It is larger than a list of people can be.</summary>
    TooLarge,

    /// <summary>It took too long.</summary>
    TooSlow,

    /// <summary>It is not there, or its place cannot be reached.</summary>
    Gone,
}

/// <summary>What came of fetching a file.</summary>
/// <param name="Bytes">The file; empty where it could not be fetched.</param>
/// <param name="Fault">Why it could not.</param>
public sealed record FetchedFile(ReadOnlyMemory<byte> Bytes, FetchFault Fault);

/// <summary>Fetches the files that people bring.</summary>
public interface IFileDesk
{
    /// <summary>Fetches a file from where the channel of this turn keeps files, and from nowhere else.</summary>
    Task<FetchedFile> FetchAsync(ITurnContext context, BroughtFile file, CancellationToken cancellationToken);
}
