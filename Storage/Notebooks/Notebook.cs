using System.Globalization;
using System.Text;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Coaching.Planning;
using NetworkCoachBot.Storage.Records;

namespace NetworkCoachBot.Storage.Notebooks;

/// <summary>The notebook in the database: each person and each draft a record of its own, found by its terms.</summary>
/// <param name="records">Where records are kept.</param>
public sealed class Notebook(RecordStorage records) : INotebook
{
    /// <summary>Words by which a person is found, those of the name first; more are not indexed.</summary>
    private const int MostWords = 24;

    private const int MostAtOnce = 100;

    private const string Last = "last";

    /// <inheritdoc/>
    public async Task<Draft?> FindDraftAsync(string user, string id, CancellationToken cancellationToken) =>
        (await records.FindAsync<Draft>(user, Keys.Draft, id, cancellationToken))?.Value;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Draft>> ListDraftsAsync(string user, int limit, CancellationToken cancellationToken)
    {
        var page = await records.StartingAsync<Draft>(user, Keys.Draft, "new:", limit, null, cancellationToken);
        return [.. page.Items.Select(found => found.Value)];
    }

    /// <inheritdoc/>
    public Task SaveAsync(string user, Draft draft, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);

        // The keys count up; counted down, the newest comes first.
        var number = int.TryParse(draft.Id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;
        return records.PutAsync(user, Keys.Draft, draft.Id, draft, [string.Create(CultureInfo.InvariantCulture, $"new:{int.MaxValue - number:D10}"), .. draft.PersonId is { } person ? [$"for:{person}:"] : Array.Empty<string>()], cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<Person?> FindPersonAsync(string user, string id, CancellationToken cancellationToken) =>
        (await records.FindAsync<Person>(user, Keys.Person, id, cancellationToken))?.Value;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Person>> SearchPeopleAsync(string user, string words, int limit, CancellationToken cancellationToken)
    {
        var sought = Words(words).ToArray();
        if (sought.Length == 0)
        {
            return [];
        }

        // The longest word is the rarest as a rule; the others are looked for among those it finds.
        var rarest = sought.MaxBy(w => w.Length)!;
        var page = await records.StartingAsync<Person>(user, Keys.Person, "word:" + rarest, sought.Length == 1 ? limit : limit * 20, null, cancellationToken);
        return [.. page.Items.Where(found => sought.All(w => found.Terms.Any(t => t.StartsWith("word:" + w, StringComparison.Ordinal)))).Select(found => found.Value).OrderBy(p => p.Name, StringComparer.OrdinalIgnoreCase).Take(limit)];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Person>> ListPeopleAsync(string user, Person? after, int limit, CancellationToken cancellationToken)
    {
        var from = after is null ? null : new PagePosition(NameTerm(after), after.Id);
        var page = await records.StartingAsync<Person>(user, Keys.Person, "name:", limit, from, cancellationToken);
        return [.. page.Items.Select(found => found.Value)];
    }

    /// <inheritdoc/>
    public async Task<int> CountPeopleAsync(string user, CancellationToken cancellationToken) =>
        (int)await records.CountAsync(user, Keys.Person, cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Person>> ListNextAsync(string user, NextLane lane, int limit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lane);
        var page = await records.RangeAsync<Person>(user, Keys.Person, NextTerm(lane.Lane, lane.From), NextTerm(lane.Lane, lane.Until), limit, null, cancellationToken);
        return [.. page.Items.Select(found => found.Value)];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Person>> ListQuietAsync(string user, DateOnly until, int limit, CancellationToken cancellationToken)
    {
        var page = await records.RangeAsync<Person>(user, Keys.Person, "last:", $"last:{Day(until.AddDays(1))}", limit, null, cancellationToken);
        return [.. page.Items.Select(found => found.Value)];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Person>> ListOwedAsync(string user, DateOnly until, int limit, CancellationToken cancellationToken)
    {
        var page = await records.RangeAsync<Person>(user, Keys.Person, "owed:", $"owed:{Day(until.AddDays(1))}", limit, null, cancellationToken);
        return [.. page.Items.Select(found => found.Value)];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Person>> ListMeetingsAsync(string user, DateOnly from, int limit, CancellationToken cancellationToken)
    {
        var page = await records.RangeAsync<Person>(user, Keys.Person, $"meet:{Day(from)}", RecordStorage.EndOf("meet:"), limit, null, cancellationToken);
        return [.. page.Items.Select(found => found.Value)];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Person>> ListSentByAsync(string user, string id, int limit, CancellationToken cancellationToken)
    {
        var page = await records.StartingAsync<Person>(user, Keys.Person, $"via:{id}:", limit, null, cancellationToken);
        return [.. page.Items.Select(found => found.Value)];
    }

    /// <inheritdoc/>
    public Task SaveAsync(string user, Person person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        return records.PutAsync(user, Keys.Person, person.Id, person, [.. Terms(person)], cancellationToken);
    }

    /// <inheritdoc/>
    public async Task DeletePersonAsync(string user, string id, CancellationToken cancellationToken)
    {
        for (Page<Draft> drafts; (drafts = await records.StartingAsync<Draft>(user, Keys.Draft, $"for:{id}:", MostAtOnce, null, cancellationToken)).Items.Count > 0;)
        {
            foreach (var draft in drafts.Items)
            {
                await records.RemoveAsync(user, Keys.Draft, draft.Id, cancellationToken);
            }
        }

        await records.RemoveAsync(user, Keys.Person, id, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<Undo?> FindUndoAsync(string user, CancellationToken cancellationToken) =>
        (await records.FindAsync<Undo>(user, Keys.Undo, Last, cancellationToken))?.Value;

    /// <inheritdoc/>
    public Task SaveUndoAsync(string user, Undo? undo, CancellationToken cancellationToken) => undo is null
        ? records.RemoveAsync(user, Keys.Undo, Last, cancellationToken)
        : records.PutAsync(user, Keys.Undo, Last, undo, [], cancellationToken);

    private static IEnumerable<string> Terms(Person person)
    {
        yield return NameTerm(person);
        var said = string.Join(' ', [person.Name, person.Company, person.Role, .. person.Tags, .. person.Interests]);
        foreach (var word in Words(said).Distinct().Take(MostWords))
        {
            yield return "word:" + word;
        }

        if (person.IntroducedBy is { } introducer)
        {
            yield return $"via:{introducer}:{NameTerm(person)}";
        }

        foreach (var key in NextKeys.Of(person))
        {
            yield return NextTerm(key.Lane, key.Place);
        }

        if (person is { LastContact: { } last, Status: PersonStatus.Active, Strength: >= Strength.Met })
        {
            yield return $"last:{Day(last)}";
        }

        if (person.Status != PersonStatus.Archived && person.OpenPromises().FirstOrDefault(p => p is { IsMine: true, Due: not null }) is { Due: { } due })
        {
            yield return $"owed:{Day(due)}";
        }

        if (person is { MeetingOn: { } meeting, Status: not PersonStatus.Archived })
        {
            yield return $"meet:{Day(meeting)} {person.MeetingAt?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "~"}";
        }
    }

    private static string NextTerm(int lane, string place) => string.Create(CultureInfo.InvariantCulture, $"next{lane}:{place}");

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string NameTerm(Person person) => "name:" + string.Join(' ', Words(person.Name));

    /// <summary>Words in small letters without accents, as names are looked for.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.IsLetterOrDigit(c) || char.IsSurrogate(c) ? char.ToLowerInvariant(c) : ' ');
            }
        }

        return folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
