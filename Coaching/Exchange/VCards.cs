using System.Globalization;
using System.Text;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Exchange;

/// <summary>vCards: reads versions 2.1, 3 and 4, writes 4 (RFC 6350).</summary>
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
            if (Property(line) is not { } property)
            {
                continue;
            }

            var (name, parameters, value) = property;
            switch (name)
            {
                case "BEGIN":
                    card.Clear();
                    begun = number;
                    break;
                case "END" when NameIn(card) is { } called:
                    people.Add(new ImportedPerson(Outreach.Names.Tidy(called), Part(card, "ORG", 0), Of(card, "TITLE"), Plain(Of(card, "EMAIL"), "mailto:"), Of(card, "URL"), Plain(Of(card, "TEL"), "tel:"), null, Of(card, "NOTE")));
                    break;
                case "END":
                    broken.Add(new BrokenRow(begun));
                    break;
                default:
                    card.TryAdd(name, parameters.Any(p => p.EndsWith("QUOTED-PRINTABLE", StringComparison.OrdinalIgnoreCase)) ? Printable(value, parameters) : value.Trim());
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
        Of(card, "FN") ?? ContactImport.Cell($"{Part(card, "N", 1)} {Part(card, "N", 0)}");

    private static string? Of(Dictionary<string, string> card, string property) =>
        card.TryGetValue(property, out var value) ? ContactImport.Cell(string.Join("; ", Parts(value))) : null;

    /// <summary>A part of a value that has several: the family name first, then the given one.</summary>
    private static string? Part(Dictionary<string, string> card, string property, int place) =>
        card.TryGetValue(property, out var value) && Parts(value) is var parts && place < parts.Count ? ContactImport.Cell(parts[place]) : null;

    /// <summary>Version 4 may write addresses as URIs.</summary>
    private static string? Plain(string? value, string scheme) => value?.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) == true ? value[scheme.Length..] : value;

    /// <summary>The parts of a value, between semicolons that are not escaped, each as it was meant.</summary>
    private static List<string> Parts(string value)
    {
        var (parts, part) = (new List<string>(), new StringBuilder());
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == ';')
            {
                parts.Add(part.ToString());
                part.Clear();
            }
            else if (value[i] == '\\' && i + 1 < value.Length)
            {
                i++;
                part.Append(value[i] is 'n' or 'N' ? '\n' : value[i]);
            }
            else
            {
                part.Append(value[i]);
            }
        }

        return [.. parts, part.ToString()];
    }

    /// <summary>The name, parameters and value of a line; null for what is none. A colon in quotes belongs to a parameter.</summary>
    private static (string Name, string[] Parameters, string Value)? Property(string line)
    {
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            quoted ^= line[i] == '"';
            if (line[i] == ':' && !quoted)
            {
                var parts = line[..i].Split(';');
                return (parts[0][(parts[0].LastIndexOf('.') + 1)..].Trim().ToUpperInvariant(), parts[1..], line[(i + 1)..]);
            }
        }

        return null;
    }

    /// <summary>Phones write letters with accents as =C3=A9, in the character set that the line names.</summary>
    private static string Printable(string value, string[] parameters)
    {
        var bytes = new List<byte>(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '=' && i + 2 < value.Length && byte.TryParse(value.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                bytes.Add(code);
                i += 2;
            }
            else
            {
                bytes.AddRange(Encoding.UTF8.GetBytes([value[i]]));
            }
        }

        var isWestern = parameters.Any(p => p.EndsWith("ISO-8859-1", StringComparison.OrdinalIgnoreCase) || p.EndsWith("WINDOWS-1252", StringComparison.OrdinalIgnoreCase));
        return (isWestern ? Encoding.Latin1 : Encoding.UTF8).GetString([.. bytes]).ReplaceLineEndings("\n").Trim();
    }

    /// <summary>A line that begins with a blank goes on from the one before; so does one in =, where letters are written so.</summary>
    private static IEnumerable<string> Unfolded(string text)
    {
        StringBuilder? line = null;
        foreach (var part in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line is { Length: > 0 } && line[^1] == '=' && IsPrintable(line))
            {
                line.Length--;
                line.Append(part);
                continue;
            }

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

    private static bool IsPrintable(StringBuilder line) => line.ToString(0, Math.Min(line.Length, 120)).Contains("QUOTED-PRINTABLE", StringComparison.OrdinalIgnoreCase);
}
