using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Exchange;

/// <summary>A person as an address file has them.</summary>
public sealed record ImportedPerson(string Name, string? Company, string? Role, string? Email, string? Url, string? Phone, DateOnly? Since, string? HowKnown)
{
    /// <summary>How strong the tie is, where the file says it as an export does.</summary>
    public Strength Strength { get; init; }

    /// <summary>The day of the last contact, where it is said.</summary>
    public DateOnly? LastContact { get; init; }

    /// <summary>The day of the next one, where it is said.</summary>
    public DateOnly? NextContact { get; init; }

    /// <summary>All that an export had of them; null in other files.</summary>
    internal Person? Whole { get; init; }

    /// <summary>As a person of the user's.</summary>
    /// <param name="id">Their key.</param>
    internal Person As(string id) => Whole is { } whole ? whole with { Id = id } : new Person
    {
        Id = id,
        Name = Name,
        Company = Company,
        Role = Role,
        Email = Email,
        ProfileUrl = Url,
        Phone = Phone,
        Since = Since,
        HowKnown = HowKnown,
        Strength = Strength,
        LastContact = LastContact,
        NextContact = NextContact,
    };
}

/// <summary>A row that could not be read.</summary>
/// <param name="Row">Its number in the file, counted from 1.</param>
public sealed record BrokenRow(int Row);

/// <summary>What an address file holds (F77).</summary>
/// <param name="People">Each once, in the order of the file.</param>
/// <param name="Broken">Rows that were passed over.</param>
public sealed record ContactImport(IReadOnlyList<ImportedPerson> People, IReadOnlyList<BrokenRow> Broken)
{
    /// <summary>Rows read at the most.</summary>
    public const int MostRows = 50_000;

    private const int HeaderWithin = 15;
    private const int LongestCell = 300;
    private const int MostTorn = 100;

    private static readonly Lazy<Dictionary<string, string>> Columns = new(ReadColumns);

    /// <summary>Cells that were passed over: what a spreadsheet would run, not read.</summary>
    public int Formulas { get; init; }

    /// <summary>Reads LinkedIn's Connections.csv (notes above its header included), another CSV with a header, vCards, or what was exported here.</summary>
    /// <param name="text">The file.</param>
    /// <param name="choice">Which columns hold what, for a table whose header does not tell.</param>
    /// <returns>Null where no header, or no name, is found in it.</returns>
    public static ContactImport? Read(string text, ColumnChoice? choice = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        return text.StartsWith("BEGIN:VCARD", StringComparison.OrdinalIgnoreCase) ? VCards.Read(text)
            : SavedNetwork.Is(text) ? SavedNetwork.Read(text)
            : choice is null ? ReadCsv(text)
            : ContactTable.Of(text) is { } table ? ReadTable(text, table, choice)
            : null;
    }

    /// <summary>Whether a text looks like an address file rather than something said.</summary>
    public static bool LooksLikeOne(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.TrimStart().StartsWith("BEGIN:VCARD", StringComparison.OrdinalIgnoreCase)
            || SavedNetwork.Is(text.TrimStart())
            || (text.Contains('\n', StringComparison.Ordinal) && HeaderAt(text, out _, out _) >= 0);
    }

    /// <summary>The people who are not kept yet, each as a person of their own; those who are known are left as they are.</summary>
    /// <param name="known">The people kept, all of them.</param>
    /// <param name="newId">Makes a key.</param>
    public IReadOnlyList<Person> NewAmong(IEnumerable<Person> known, Func<string> newId)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(newId);
        // Whom a mark stands for, and which key of the file has become which key here.
        var (seen, keys) = (new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var person in known)
        {
            Note(Marks(person.Name, person.Company, person.Email, person.ProfileUrl), person.Id);
        }

        var added = new List<Person>();
        foreach (var row in People)
        {
            string[] marks = [.. Marks(row.Name, row.Company, row.Email, row.Url)];
            if (marks.FirstOrDefault(seen.ContainsKey) is not { } mark || !seen.TryGetValue(mark, out var id))
            {
                id = newId();
                added.Add(row.As(id));
            }

            Note(marks, id);
            if (row.Whole is { } whole)
            {
                keys.TryAdd(whole.Id, id);
            }
        }

        return [.. added.Select(p => p.IntroducedBy is { } by ? p with { IntroducedBy = keys.GetValueOrDefault(by) } : p)];

        void Note(IEnumerable<string> marks, string id)
        {
            foreach (var mark in marks)
            {
                seen.TryAdd(mark, id);
            }
        }
    }

    internal static string? Cell(string? text)
    {
        var cell = text?.Trim().TrimStart('\'') ?? "";
        return cell.Length == 0 ? null : cell.Length > LongestCell ? cell[..LongestCell] : cell;
    }

    /// <summary>What tells whether two are one: address, profile, else name and company.</summary>
    private static IEnumerable<string> Marks(string name, string? company, string? email, string? url)
    {
        if (email is not null)
        {
            yield return "mail:" + email;
        }

        if (url is not null)
        {
            yield return "url:" + Address(url);
        }

        yield return $"name:{name}|{company}";
    }

    /// <summary>The same page is written in several ways: with https or without, with www or without, with a slash or a tail.</summary>
    private static string Address(string url)
    {
        var at = url.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? url[(scheme + 3)..] : url;
        at = at.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? at[4..] : at;
        return at.Split('?', '#')[0].TrimEnd('/');
    }

    private static ContactImport? ReadCsv(string text)
    {
        var start = HeaderAt(text, out var delimiter, out var linesAbove);
        if (start < 0)
        {
            return null;
        }

        var table = text[start..];
        using var csv = Open(table, delimiter);
        csv.Read();
        csv.ReadHeader();
        var at = csv.HeaderRecord!.Select((name, index) => (Kind: KindOf(name), index)).Where(c => c.Kind is not null).GroupBy(c => c.Kind!).ToDictionary(g => g.Key, g => g.First().index);
        return ReadRows(table, delimiter, at, hasHeader: true, linesAbove);
    }

    private static ContactImport ReadTable(string text, ContactTable table, ColumnChoice choice)
    {
        var at = table.Columns.Select((column, index) => (column.Kind, index)).Where(c => c.Kind is not (null or "name" or "first" or "last" or "company")).GroupBy(c => c.Kind!).ToDictionary(g => g.Key, g => g.First().index);
        at["name"] = choice.Name;
        if (choice.Company is { } company)
        {
            at["company"] = company;
        }

        return ReadRows(text, table.Delimiter, at, table.HasHeader, 0);
    }

    private static CsvReader Open(string text, string delimiter) =>
        new(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = delimiter, BadDataFound = null, MissingFieldFound = null, HasHeaderRecord = true });

    /// <summary>Reads the rows; behind one that is torn it begins anew, so that a quote too many takes no row but its own.</summary>
    private static ContactImport ReadRows(string text, string delimiter, Dictionary<string, int> at, bool hasHeader, int linesAbove)
    {
        var rows = new ImportedRows(at);
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        for (var (from, torn) = (0, 0); torn <= MostTorn && from < text.Length; torn++)
        {
            using var csv = Open(text[from..], delimiter);
            var above = linesAbove + text.AsSpan(0, from).Count('\n');
            if (rows.Read(csv, hasHeader && from == 0 ? 1 : 0, above, mayBeTorn: torn < MostTorn) is not { } record
                || text.IndexOf(record, from, StringComparison.Ordinal) is not (>= 0 and var begin))
            {
                break;
            }

            rows.Broken.Add(new BrokenRow(linesAbove + text.AsSpan(0, begin).Count('\n') + 1));
            from = text.IndexOf('\n', begin) + 1;
        }

        return new ContactImport(rows.People, rows.Broken) { Formulas = rows.Formulas };
    }

    /// <summary>Where the header line begins, or -1.</summary>
    private static int HeaderAt(string text, out string delimiter, out int linesAbove)
    {
        delimiter = ",";
        var start = 0;
        for (linesAbove = 0; linesAbove < HeaderWithin && start < text.Length; linesAbove++)
        {
            var end = text.IndexOf('\n', start);
            var line = text[start..(end < 0 ? text.Length : end)];
            foreach (var mark in (string[])[",", ";", "\t"])
            {
                var kinds = line.Length > 1000 ? [] : line.Split(mark).Select(KindOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
                if (kinds.Count >= 2 && (kinds.Contains("name") || kinds.Contains("first") || kinds.Contains("last")))
                {
                    delimiter = mark;
                    return start;
                }
            }

            if (end < 0)
            {
                break;
            }

            start = end + 1;
        }

        return -1;
    }

    internal static string? KindOf(string header) => Columns.Value.GetValueOrDefault(header.Trim().Trim('"').Normalize(NormalizationForm.FormC).ToLowerInvariant());

    private static Dictionary<string, string> ReadColumns()
    {
        using var stream = typeof(ContactImport).Assembly.GetManifestResourceStream("NetworkCoachBot.Coaching.Exchange.columns.txt")!;
        using var reader = new StreamReader(stream);
        var columns = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#' && line.Split(':', 2) is [var kind, var names])
            {
                foreach (var name in names.Split('|', StringSplitOptions.TrimEntries))
                {
                    columns.TryAdd(name, kind);
                }
            }
        }

        return columns;
    }
}
