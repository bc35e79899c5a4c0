using System.Text.Json;
using System.Text.Json.Serialization;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Exchange;

/// <summary>
/// Reads everything.json of an export back in: the people as they were, with what happened, promises, tags and who introduced
/// whom. What somebody edited by hand is read as strictly as any other file.
/// </summary>
internal static class SavedNetwork
{
    private const int LongestPerson = 100_000, WithinFirst = 10_000;

    private static readonly JsonSerializerOptions Json = new()
    {
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
        RespectNullableAnnotations = true,
        MaxDepth = 16,
    };

    /// <summary>Whether a text is such a file.</summary>
    public static bool Is(string text) =>
        text.StartsWith('{') && text.AsSpan(0, Math.Min(text.Length, WithinFirst)).Contains("\"profile\"", StringComparison.Ordinal) && text.Contains("\"people\"", StringComparison.Ordinal);

    /// <summary>The people in it, those that cannot be read by their place; null where it is not as it was written.</summary>
    public static ContactImport? Read(string text)
    {
        try
        {
            using var file = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 32 });
            if (!file.RootElement.TryGetProperty("people", out var list) || list.ValueKind != JsonValueKind.Array)
            {
                return null;
            }

            var (people, broken, row) = (new List<ImportedPerson>(), new List<BrokenRow>(), 0);
            foreach (var element in list.EnumerateArray().Take(ContactImport.MostRows))
            {
                row++;
                if (Of(element) is { } person)
                {
                    people.Add(new ImportedPerson(person.Name, person.Company, person.Role, person.Email, person.ProfileUrl, person.Phone, person.Since, person.HowKnown) { Whole = person });
                }
                else
                {
                    broken.Add(new BrokenRow(row));
                }
            }

            return new ContactImport(people, broken);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Person? Of(JsonElement element)
    {
        try
        {
            // A database may refuse the character 0, which no keyboard has.
            return element.GetRawText() is { Length: <= LongestPerson } raw && !raw.Contains(@"\u0000", StringComparison.Ordinal)
                && element.Deserialize<Person>(Json) is { } person && person.Name.Any(char.IsLetter) && IsWhole(person) ? person : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Lists may hold no holes.</summary>
    private static bool IsWhole(Person person) =>
        new IEnumerable<object?>[] { person.Interests, person.Tags, person.Notes, person.Timeline, person.Promises }.All(list => list.All(item => item is not null));
}
