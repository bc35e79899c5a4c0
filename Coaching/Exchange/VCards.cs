using System.Text;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Exchange;

/// <summary>vCards: reads versions 3 and 4, writes 4 (RFC 6350).</summary>
internal static class VCards
{
    public static ContactImport Read(string text)
    {
        var people = new List<ImportedPerson>();
        var broken = new List<BrokenRow>();
        var card = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var begun = 1;
        var number = 0;
        foreach (var line in Unfolded(text))
        {
            number++;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
            {
                continue;
            }

            var property = line[..colon].Split(';')[0];
            property = property[(property.LastIndexOf('.') + 1)..].ToUpperInvariant();
            var value = line[(colon + 1)..].Trim();
            switch (property)
            {
                case "BEGIN":
                    card.Clear();
                    begun = number;
                    break;
                case "END" when NameIn(card) is { } name:
                    people.Add(new ImportedPerson(Outreach.Names.Tidy(name), Of(card, "ORG")?.Split(';')[0], Of(card, "TITLE"), Plain(Of(card, "EMAIL"), "mailto:"), Of(card, "URL"), Plain(Of(card, "TEL"), "tel:"), null, Of(card, "NOTE")));
                    break;
                case "END":
                    broken.Add(new BrokenRow(begun));
                    break;
                default:
                    card.TryAdd(property, Plain(value));
                    break;
            }

            if (people.Count + broken.Count >= ContactImport.MostRows)
            {
                break;
            }
        }

        return new ContactImport(people, broken);
    }

    public static string Write(IEnumerable<Person> people)
    {
        var text = new StringBuilder();
        foreach (var person in people)
        {
            text.Append("BEGIN:VCARD\r\nVERSION:4.0\r\n");
            Line(text, "FN", person.Name);
            Line(text, "ORG", person.Company);
            Line(text, "TITLE", person.Role);
            Line(text, "EMAIL", person.Email);
            Line(text, "TEL", person.Phone);
            Line(text, "URL", person.ProfileUrl);
            Line(text, "NOTE", person.HowKnown);
            text.Append("END:VCARD\r\n");
        }

        return text.ToString();
    }

    /// <summary>A text as a value of vCard and iCalendar.</summary>
    internal static string Escaped(string text) => text.ReplaceLineEndings("\n").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal);

    private static void Line(StringBuilder text, string property, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            text.Append(property).Append(':').Append(Escaped(value)).Append("\r\n");
        }
    }

    private static string? NameIn(Dictionary<string, string> card) =>
        Of(card, "FN") ?? (Of(card, "N")?.Split(';') is [var last, var first, ..] ? ContactImport.Cell($"{first} {last}") : Of(card, "N"));

    private static string? Of(Dictionary<string, string> card, string property) => ContactImport.Cell(card.GetValueOrDefault(property));

    /// <summary>Version 4 may write addresses as URIs.</summary>
    private static string? Plain(string? value, string scheme) => value?.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) == true ? value[scheme.Length..] : value;

    private static string Plain(string value) => value.Replace("\\n", "\n", StringComparison.OrdinalIgnoreCase).Replace("\\,", ",", StringComparison.Ordinal).Replace("\\;", ";", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);

    /// <summary>A line that begins with a blank goes on from the one before.</summary>
    private static IEnumerable<string> Unfolded(string text)
    {
        StringBuilder? line = null;
        foreach (var part in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line is not null && part is [' ' or '\t', ..])
            {
                line.Append(part.AsSpan(1));
                continue;
            }

            if (line is not null)
            {
                yield return line.ToString();
            }

            line = new StringBuilder(part);
        }

        if (line is not null)
        {
            yield return line.ToString();
        }
    }
}
