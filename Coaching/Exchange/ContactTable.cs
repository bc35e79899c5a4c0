using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace NetworkCoachBot.Coaching.Exchange;

/// <summary>A column of a table.</summary>
/// <param name="Title">Its name in the first line; null where the first line is a row.</param>
/// <param name="Sample">Its first value.</param>
/// <param name="Kind">What it holds, as far as its name or its first value tells.</param>
public sealed record TableColumn(string? Title, string Sample, string? Kind);

/// <summary>Which columns hold what, as the user said.</summary>
/// <param name="Name">The column of names, counted from 0.</param>
/// <param name="Company">The column of companies; null for none.</param>
public sealed record ColumnChoice(int Name, int? Company);

/// <summary>A table whose columns do not say which has the names: what there is to choose from.</summary>
/// <param name="Delimiter">What stands between cells.</param>
/// <param name="Columns">Its columns, in order.</param>
public sealed record ContactTable(string Delimiter, IReadOnlyList<TableColumn> Columns)
{
    private const int MostColumns = 100, RowsLookedAt = 10, CommaRows = 3, CommaColumns = 3, LongestPastedCell = 80;

    /// <summary>Whether the first line names the columns.</summary>
    public bool HasHeader => Columns.Any(c => c.Title is not null);

    /// <summary>The columns that can hold a name or a company: those with words in them, by place.</summary>
    public IEnumerable<int> WithWords => Columns.Select((column, place) => (column, place)).Where(c => c.column.Sample.Any(char.IsLetter) && c.column.Kind is not ("email" or "url")).Select(c => c.place);

    /// <summary>The table in a text; null where there is none.</summary>
    public static ContactTable? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var delimiter in (string[])["\t", ";", ","])
        {
            var rows = First(text, delimiter, 2);
            if (rows is [var first, var second] && first.Length is >= 2 and <= MostColumns && first.Length == second.Length)
            {
                var isHeader = first.All(cell => KindOf(cell) is null && cell.Any(char.IsLetter));
                var table = new ContactTable(delimiter, [.. first.Select((cell, place) => isHeader
                    ? new TableColumn(cell, second[place], ContactImport.KindOf(cell) ?? KindOf(second[place]))
                    : new TableColumn(null, cell, KindOf(cell)))]);
                return table.WithWords.Any() ? table : null;
            }
        }

        return null;
    }

    /// <summary>
    /// Whether a text that was pasted is a table rather than something said: all of its first rows have as many cells, none long.
    /// Lines of a message may have a comma each, so with commas it takes more of both.
    /// </summary>
    public static bool LooksLikeOne(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.Contains('\n', StringComparison.Ordinal) || Of(text) is not { Columns.Count: var columns, Delimiter: var delimiter })
        {
            return false;
        }

        // Empty cells at the end of a message are gone.
        var rows = First(text, delimiter, RowsLookedAt);
        return rows.TrueForAll(row => (row.Length == columns || row == rows[^1]) && row[0].Length > 0 && Array.TrueForAll(row, cell => cell.Length <= LongestPastedCell))
            && (delimiter != "," || (columns >= CommaColumns && rows.Count >= CommaRows));
    }

    private static string? KindOf(string cell) =>
        cell.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? "url"
        : cell.Contains('@', StringComparison.Ordinal) && !cell.Contains(' ', StringComparison.Ordinal) ? "email"
        : cell.Count(char.IsDigit) > 6 && !cell.Any(char.IsLetter) ? "phone"
        : null;

    private static List<string[]> First(string text, string delimiter, int count)
    {
        using var csv = new CsvReader(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = delimiter, BadDataFound = null, HasHeaderRecord = false });
        var rows = new List<string[]>();
        while (rows.Count < count && csv.Read())
        {
            rows.Add([.. csv.Parser.Record!.Select(cell => cell.Trim())]);
        }

        return rows;
    }
}
