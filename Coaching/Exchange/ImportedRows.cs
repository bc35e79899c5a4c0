using System.Globalization;
using System.Text.RegularExpressions;
using CsvHelper;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Exchange;

/// <summary>The rows of a table as people, in the order in which they are read.</summary>
/// <param name="at">Which column holds what.</param>
internal sealed partial class ImportedRows(Dictionary<string, int> at)
{
    // The ways in which LinkedIn and others write a day, by language: "12 Mar 2024", "12 mars 2024", "12. März 2024".
    private static readonly CultureInfo[] Cultures = [.. ((string[])["", "en-US", "de-DE", "fr-FR", "es-ES", "it-IT", "pt-PT", "nl-NL", "sv-SE", "nb-NO", "pl-PL", "fi-FI"]).Select(CultureInfo.GetCultureInfo)];

    public List<ImportedPerson> People { get; } = [];

    public List<BrokenRow> Broken { get; } = [];

    public int Formulas { get; private set; }

    /// <summary>Reads on from where a reader stands.</summary>
    /// <param name="csv">The reader.</param>
    /// <param name="toSkip">Rows at its beginning that are none.</param>
    /// <param name="linesAbove">Lines of the file above its first.</param>
    /// <param name="mayBeTorn">Whether a row over several lines is looked at for a quote that does not end where it should.</param>
    /// <returns>What was taken for a row, where it is torn; null at the end.</returns>
    public string? Read(CsvReader csv, int toSkip, int linesAbove, bool mayBeTorn)
    {
        for (; toSkip > 0; toSkip--)
        {
            csv.Read();
        }

        for (var above = csv.Parser.RawRow; People.Count + Broken.Count < ContactImport.MostRows && csv.Read(); above = csv.Parser.RawRow)
        {
            if (mayBeTorn && csv.Parser.RawRow > above + 1 && IsTorn(csv))
            {
                return csv.Parser.RawRecord.Trim('\n');
            }

            Take(csv, linesAbove + csv.Parser.RawRow);
        }

        return null;
    }

    /// <summary>A quote that is never closed, or only in another row, swallows rows: cells have line breaks then that never have any.</summary>
    private bool IsTorn(CsvReader csv) =>
        csv.Parser.RawRecord.Count(c => c == '"') % 2 != 0
        || at.Any(column => column.Key != "known" && csv.TryGetField<string>(column.Value, out var cell) && cell?.Trim().Contains('\n', StringComparison.Ordinal) == true);

    private void Take(CsvReader csv, int row)
    {
        var name = Of(csv, "name") ?? ContactImport.Cell($"{Of(csv, "first")} {Of(csv, "last")}");
        if (name is null || !name.Any(char.IsLetter) || (csv.Parser.Count == 1 && at.Count > 1 && char.IsLower(name[0])))
        {
            Broken.Add(new BrokenRow(row));
            return;
        }

        People.Add(new ImportedPerson(Outreach.Names.Tidy(name), Of(csv, "company"), Of(csv, "role"), Of(csv, "email"), Of(csv, "url"), Of(csv, "phone"), DayOf(Of(csv, "met")), Of(csv, "known"))
        {
            Strength = StrengthOf(Of(csv, "strength")),
            LastContact = DayOf(Of(csv, "last contact")),
            NextContact = DayOf(Of(csv, "next contact")),
        });
    }

    private static Strength StrengthOf(string? word) =>
        Enum.GetValues<Strength>().FirstOrDefault(strength => strength.ToString().Equals(word, StringComparison.OrdinalIgnoreCase));

    private string? Of(CsvReader csv, string kind)
    {
        if (!at.TryGetValue(kind, out var index) || csv.GetField(index) is not { } field)
        {
            return null;
        }

        if (field.TrimStart() is ['=' or '+' or '-' or '@', ..] && Formula().IsMatch(field))
        {
            Formulas++;
            return null;
        }

        return ContactImport.Cell(field);
    }

    private static DateOnly? DayOf(string? text) => text is null ? null
        : Cultures.Select(culture => DateOnly.TryParse(text, culture, out var day) && day.Year is > 1950 and < 2100 ? day : (DateOnly?)null).FirstOrDefault(day => day is not null);

    /// <summary>What a spreadsheet runs: =HYPERLINK(…), =cmd|…, +A1*2. Not a phone number, nor a handle.</summary>
    [GeneratedRegex(@"^\s*(=|[+\-@]\s*[A-Za-z][\w.]*[(|*!])", RegexOptions.None, 1000)]
    private static partial Regex Formula();
}
