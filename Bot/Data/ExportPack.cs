using System.IO.Compression;
using Microsoft.Bot.Builder;
using NetworkCoachBot.Coaching.Exchange;
using NetworkCoachBot.Coaching.Groups;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Storage;
using NetworkCoachBot.Storage.Groups;
using NetworkCoachBot.Storage.Notebooks;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Bot.Data;

/// <summary>Everything that is kept about a user, as one file.</summary>
/// <param name="notebook">The people and drafts.</param>
/// <param name="groups">What they did in groups.</param>
/// <param name="state">The profile.</param>
public sealed class ExportPack(INotebook notebook, GroupBook groups, IStorage state)
{
    private const int Page = 1000;

    /// <summary>The files as a ZIP archive.</summary>
    public async Task<byte[]> OfAsync(string user, CancellationToken cancellationToken)
    {
        var people = new List<Person>();
        while (true)
        {
            var page = await notebook.ListPeopleAsync(user, people.Count == 0 ? null : people[^1], Page, cancellationToken);
            people.AddRange(page);
            if (page.Count < Page)
            {
                break;
            }
        }

        var drafts = await notebook.ListDraftsAsync(user, Page, cancellationToken);
        var shares = await groups.ListSharesAsync(user, cancellationToken);
        var notes = (await groups.ListNotesAsync(user, cancellationToken)).Select(n => new NoteShare(n.FromName, n.ToName, n.Text, n.IsSent));
        var gifts = (await groups.ListGiftsAsync(user, cancellationToken)).Select(g => new GiftShare(g.Text, g.IsGiven));
        return Zip(NetworkExport.Of(await ProfileAsync(user, cancellationToken), people, drafts, shares, [.. notes], [.. gifts]));
    }

    /// <summary>The profile as it is kept: in the user's bot state, whose key is the user's own.</summary>
    private async Task<Profile> ProfileAsync(string user, CancellationToken cancellationToken)
    {
        var read = await state.ReadAsync([user], cancellationToken);
        return read.TryGetValue(user, out var kept) && kept is IDictionary<string, object> values && values.TryGetValue(Keys.Profile, out var profile)
            ? profile as Profile ?? (profile as JObject)?.ToObject<Profile>() ?? new Profile()
            : new Profile();
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
}
