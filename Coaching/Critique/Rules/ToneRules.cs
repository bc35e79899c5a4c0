using NetworkCoachBot.Coaching.Critique.Acts;

namespace NetworkCoachBot.Coaching.Critique;

/// <summary>R14: apology, pressure, desperation.</summary>
internal static class ToneRules
{
    private const int Most = 10;

    public static IEnumerable<Suspect> Check(MessageReading reading)
    {
        foreach (var plea in reading.Desperate.DistinctBy(span => span.Sentence).Take(Most))
        {
            var (start, end) = Stretch.Around(reading.Message, plea);
            yield return new Suspect(Critique.Check.Desperation, start, end, DoesMore(reading, plea) ? null : "");
        }

        foreach (var apology in reading.Apologies.DistinctBy(span => span.Sentence).Take(Most))
        {
            var (start, end) = Stretch.Around(reading.Message, apology);
            yield return new Suspect(Critique.Check.Apology, start, end, DoesMore(reading, apology) ? null : "");
        }

        foreach (var pressure in reading.Pressure.DistinctBy(span => span.Sentence).Take(Most))
        {
            var words = reading.Message.Text[pressure.Start..pressure.End];
            var isThanks = words.StartsWith("thank", StringComparison.OrdinalIgnoreCase);
            var isHaste = words.Contains("earliest", StringComparison.OrdinalIgnoreCase) || words.Contains("soon as", StringComparison.OrdinalIgnoreCase) || words.StartsWith("asap", StringComparison.OrdinalIgnoreCase);
            var (start, end) = isThanks || isHaste ? (pressure.Start, pressure.End) : Stretch.Around(reading.Message, pressure);
            yield return new Suspect(Critique.Check.Pressure, start, end, isThanks ? CritiqueFixes.Thanks : isHaste ? CritiqueFixes.WhenItSuits : null);
        }
    }

    private static bool DoesMore(MessageReading reading, Span span) =>
        reading.Requests.Any(other => other.Sentence == span.Sentence) || reading.Offers.Any(other => other.Sentence == span.Sentence) || reading.Referrers.Any(other => other.Sentence == span.Sentence);
}
