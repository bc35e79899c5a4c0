using NetworkCoachBot.Language.Entities;
using NetworkCoachBot.Language.Intents;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language;

/// <summary>Dates as people mean them.</summary>
internal static class DateReader
{
    public static IReadOnlyList<DateReading> Read(Reading reading, CleanText clean, Intent intent, UtteranceContext context)
    {
        var found = new List<DateReading>();
        foreach (var span in reading.Tags.Spans(Tag.BeginDate))
        {
            var mention = EntityReader.Named(reading, clean, span);
            found.Add(new DateReading(mention.Start, mention.Length, mention.Text, DateKind.Unresolved, null, null, null, "", false));
        }

        return found;
    }
}
