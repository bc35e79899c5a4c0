using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using CsvHelper;
using CsvHelper.Configuration;
using NetworkCoachBot.Coaching.Groups;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Exchange;

/// <summary>A file of what is taken along.</summary>
public sealed record ExportFile(string Name, string Content);

/// <summary>Everything about a user, to take along (F78): all of it as JSON, the people as CSV and vCard, what is due as a calendar.</summary>
public static class NetworkExport
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>The files.</summary>
    /// <param name="profile">What is kept about the user.</param>
    /// <param name="people">All their people.</param>
    /// <param name="drafts">All their drafts.</param>
    /// <param name="groups">What is kept of them in their groups; nothing of the others there.</param>
    /// <param name="notes">What they and the coaches of their groups wrote to each other.</param>
    /// <param name="gifts">Their messages for the clinics of their groups.</param>
    public static IReadOnlyList<ExportFile> Of(Profile profile, IReadOnlyList<Person> people, IReadOnlyList<Draft> drafts, IReadOnlyList<GroupShare> groups, IReadOnlyList<NoteShare> notes, IReadOnlyList<GiftShare>? gifts = null) =>
    [
        new("everything.json", JsonSerializer.Serialize(new { profile, people, drafts, groups, notes, clinic = gifts ?? [] }, Json)),
        new("people.csv", Csv(people)),
        new("people.vcf", VCards.Write(people)),
        new("dates.ics", Calendar(people)),
    ];

    private static string Csv(IReadOnlyList<Person> people)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);

        // A cell that a spreadsheet would take for a formula gets a quote in front.
        using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape });
        foreach (var header in (string[])["Name", "Company", "Position", "Email", "Phone", "URL", "How known", "Strength", "Last contact", "Next contact"])
        {
            csv.WriteField(header);
        }

        csv.NextRecord();
        foreach (var person in people)
        {
            foreach (var cell in (string?[])[person.Name, person.Company, person.Role, person.Email, person.Phone, person.ProfileUrl, person.HowKnown, person.Strength.ToString(), Day(person.LastContact), Day(person.NextContact)])
            {
                csv.WriteField(cell);
            }

            csv.NextRecord();
        }

        csv.Flush();
        return text.ToString();
    }

    private static string Calendar(IReadOnlyList<Person> people)
    {
        var text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//NetworkCoachBot//EN\r\n");
        foreach (var person in people)
        {
            if (person.NextContact is { } next)
            {
                Event(text, $"{person.Id}-next", next, person.Name);
            }

            foreach (var promise in person.Promises.Where(p => p.IsOpen() && p.Due is not null))
            {
                Event(text, string.Create(CultureInfo.InvariantCulture, $"{person.Id}-promise-{promise.Number}"), promise.Due!.Value, $"{person.Name}: {promise.What}");
            }
        }

        return text.Append("END:VCALENDAR\r\n").ToString();
    }

    private static void Event(StringBuilder text, string id, DateOnly day, string what) => text
        .Append(CultureInfo.InvariantCulture, $"BEGIN:VEVENT\r\nUID:{id}@networkcoachbot\r\nDTSTAMP:{day:yyyyMMdd}T000000Z\r\nDTSTART;VALUE=DATE:{day:yyyyMMdd}\r\n")
        .Append(CultureInfo.InvariantCulture, $"SUMMARY:{VCards.Escaped(what)}\r\nEND:VEVENT\r\n");

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
