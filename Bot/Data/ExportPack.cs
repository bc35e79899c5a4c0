using System.IO.Compression;
using Microsoft.Bot.Builder;
using NetworkCoachBot.Coaching.Exchange;
using NetworkCoachBot.Coaching.Groups;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Storage;
using NetworkCoachBot.Storage.Groups;
using NetworkCoachBot.Storage.Notebooks;
using NetworkCoachBot.Storage.Reminders;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Bot.Data;

/// <summary>Everything that is kept about a user, as one file.</summary>
/// <param name="notebook">The people and drafts.</param>
/// <param name="groups">What they did in groups.</param>
/// <param name="nudges">What they asked to be reminded of.</param>
/// <param name="state">The profile.</param>
public sealed class ExportPack(INotebook notebook, GroupBook groups, INudgeBook nudges, IStorage state)
{
    private const int Page = 1000, AllDrafts = 100_000;

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

        var names = people.ToDictionary(p => p.Id, p => p.Name, StringComparer.Ordinal);
        return Zip(NetworkExport.Of(new UserData(await ProfileAsync(user, cancellationToken), people)
        {
            Drafts = await notebook.ListDraftsAsync(user, AllDrafts, cancellationToken),
            Reminders = [.. (await nudges.ListAskedAsync(user, cancellationToken)).Select(r => new ReminderShare(r.Due, r.Nudge.PersonId is { } id ? names.GetValueOrDefault(id) : null, r.Nudge.What))],
            Groups = await groups.ListSharesAsync(user, cancellationToken),
            Notes = [.. (await groups.ListNotesAsync(user, cancellationToken)).Select(n => new NoteShare(n.FromName, n.ToName, n.Text, n.IsSent))],
            Clinic = [.. (await groups.ListGiftsAsync(user, cancellationToken)).Select(g => new GiftShare(g.Text, g.IsGiven))],
        }));
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
