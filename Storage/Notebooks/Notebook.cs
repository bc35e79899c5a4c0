using System.Globalization;
using System.Text;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Storage.Records;

namespace NetworkCoachBot.Storage.Notebooks;

/// <summary>The notebook in the database: each person and each draft a record of its own, found by its terms.</summary>
/// <param name="records">Where records are kept.</param>
public sealed class Notebook(RecordStorage records) : INotebook
{
    /// <summary>Words of a name by which a person is found; more are not indexed.</summary>
    private const int MostWords = 8;

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
        return records.PutAsync(user, Keys.Draft, draft.Id, draft, [string.Create(CultureInfo.InvariantCulture, $"new:{int.MaxValue - number:D10}")], cancellationToken);
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
    public async Task<IReadOnlyList<Person>> ListDueAsync(string user, DateOnly until, int limit, CancellationToken cancellationToken)
    {
        var page = await records.RangeAsync<Person>(user, Keys.Person, "due:", $"due:{until.AddDays(1):yyyy-MM-dd}", limit, null, cancellationToken);
        return [.. page.Items.Select(found => found.Value)];
    }

    /// <inheritdoc/>
    public Task SaveAsync(string user, Person person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        return records.PutAsync(user, Keys.Person, person.Id, person, [.. Terms(person)], cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeletePersonAsync(string user, string id, CancellationToken cancellationToken) =>
        records.RemoveAsync(user, Keys.Person, id, cancellationToken);

    private static IEnumerable<string> Terms(Person person)
    {
        yield return NameTerm(person);
        foreach (var word in Words($"{person.Name} {person.Company}").Distinct().Take(MostWords))
        {
            yield return "word:" + word;
        }

        if (person is { NextContact: { } due, Status: PersonStatus.Active })
        {
            yield return $"due:{due:yyyy-MM-dd}";
        }
    }

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
