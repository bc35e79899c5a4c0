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

/// <summary>A reminder that the user asked for, to take along.</summary>
/// <param name="When">When it comes.</param>
/// <param name="About">Whom it is about; null for nobody.</param>
/// <param name="What">What they asked for, in their words.</param>
public sealed record ReminderShare(DateTimeOffset When, string? About, string? What);

/// <summary>All that is kept about a user.</summary>
/// <param name="Profile">What is known of them.</param>
/// <param name="People">All their people.</param>
public sealed record UserData(Profile Profile, IReadOnlyList<Person> People)
{
    /// <summary>All their drafts.</summary>
    public IReadOnlyList<Draft> Drafts { get; init; } = [];

    /// <summary>What they asked to be reminded of.</summary>
    public IReadOnlyList<ReminderShare> Reminders { get; init; } = [];

    /// <summary>What is kept of them in their groups; nothing of the others there.</summary>
    public IReadOnlyList<GroupShare> Groups { get; init; } = [];

    /// <summary>What they and the coaches of their groups wrote to each other.</summary>
    public IReadOnlyList<NoteShare> Notes { get; init; } = [];

    /// <summary>Their messages for the clinics of their groups.</summary>
    public IReadOnlyList<GiftShare> Clinic { get; init; } = [];
}

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
    public static IReadOnlyList<ExportFile> Of(UserData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var (profile, people, drafts, reminders, groups, notes, clinic) = (data.Profile, data.People, data.Drafts, data.Reminders, data.Groups, data.Notes, data.Clinic);
        return
        [
            new("everything.json", JsonSerializer.Serialize(new { profile, people, drafts, reminders, groups, notes, clinic }, Json)),
            new("people.csv", Csv(people)),
            new("people.vcf", VCards.Write(people)),
            new("dates.ics", Calendar(people, reminders)),
        ];
    }

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

    private static string Calendar(IReadOnlyList<Person> people, IReadOnlyList<ReminderShare> reminders)
    {
        var text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//NetworkCoachBot//EN\r\n");
        foreach (var person in people)
        {
            if (person.NextContact is { } next)
            {
                Event(text, $"{person.Id}-next", AllDay(next), person.Name);
            }

            if (person.MeetingOn is { } meeting)
            {
                // Without a zone: the hour on the clock of whoever reads it.
                Event(text, $"{person.Id}-meeting", person.MeetingAt is { } at ? string.Create(CultureInfo.InvariantCulture, $":{meeting.ToDateTime(at):yyyyMMdd'T'HHmmss}") : AllDay(meeting), person.Company is null ? person.Name : $"{person.Name}, {person.Company}");
            }

            foreach (var promise in person.Promises.Where(p => p.IsOpen() && p.Due is not null))
            {
                Event(text, string.Create(CultureInfo.InvariantCulture, $"{person.Id}-promise-{promise.Number}"), AllDay(promise.Due!.Value), $"{person.Name}: {promise.What}");
            }
        }

        foreach (var (reminder, number) in reminders.Select((r, n) => (r, n)))
        {
            Event(text, string.Create(CultureInfo.InvariantCulture, $"reminder-{number}"), string.Create(CultureInfo.InvariantCulture, $":{reminder.When.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}"), string.Join(": ", new[] { reminder.About, reminder.What }.Where(s => s is not null)));
        }

        return text.Append("END:VCALENDAR\r\n").ToString();
    }

    private static string AllDay(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $";VALUE=DATE:{day:yyyyMMdd}");

    /// <param name="text">What it is added to.</param>
    /// <param name="id">Tells it from others.</param>
    /// <param name="start">When, with the parameters of its property.</param>
    /// <param name="what">What is to be done.</param>
    private static void Event(StringBuilder text, string id, string start, string what)
    {
        var stamp = start[(start.LastIndexOf(':') + 1)..];
        text.Append(CultureInfo.InvariantCulture, $"BEGIN:VEVENT\r\nUID:{id}@networkcoachbot\r\nDTSTAMP:{stamp[..8]}T000000Z\r\nDTSTART{start}\r\n")
            .Append(CultureInfo.InvariantCulture, $"SUMMARY:{VCards.Escaped(what)}\r\nEND:VEVENT\r\n");
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
