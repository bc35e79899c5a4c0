using NetworkCoachBot.Coaching.Critique.Acts;
using NetworkCoachBot.Coaching.Critique.Reading;
using NetworkCoachBot.Coaching.Outreach;

namespace NetworkCoachBot.Coaching.Critique;

/// <summary>R9-R12, R15 and R16: what a message should bring, and what to leave out of it.</summary>
internal static class ContentRules
{
    private const int ManySuperlatives = 3;
    private const int Most = 10;

    /// <summary>Praise, pick-your-brain, the word "interview": judged wherever they stand.</summary>
    public static IEnumerable<Suspect> Words(MessageReading reading)
    {
        foreach (var praise in reading.StockPraise.DistinctBy(span => span.Sentence).Take(Most))
        {
            var (start, end) = Stretch.Around(reading.Message, praise);
            yield return new Suspect(Check.StockPraise, start, end, IsShared(reading, praise) ? null : CritiqueFixes.Praise);
        }

        if (reading.StockPraise.Count == 0 && reading.Superlatives.Count >= ManySuperlatives)
        {
            yield return new Suspect(Check.Superlatives, reading.Superlatives[0].Start, reading.Superlatives[^1].End, null);
        }

        foreach (var brain in reading.Brain.DistinctBy(span => span.Sentence).Take(Most))
        {
            yield return PickBrain(reading.Message, brain);
        }

        foreach (var term in reading.InterviewTerms.Take(Most))
        {
            // "an informational interview" is "a conversation".
            var text = reading.Message.Text;
            var article = text.AsSpan(0, term.Start).EndsWith("an ", StringComparison.OrdinalIgnoreCase) && (term.Start == 3 || !char.IsLetter(text[term.Start - 4]));
            var fix = text[term.End - 1] == 's' ? CritiqueFixes.Conversations : CritiqueFixes.Conversation;
            yield return new Suspect(Check.InterviewTerm, article ? term.Start - 3 : term.Start, term.End, article ? text[term.Start - 3] + " " + fix : fix);
        }
    }

    /// <summary>Link, offer, step and way out: asked of messages that request something.</summary>
    public static IEnumerable<Suspect> Parts(MessageReading reading, bool isNote)
    {
        if (reading.Kind == MessageKind.Reminder && reading.News.Count == 0 && reading.Offers.Count == 0)
        {
            var end = BodyEnd(reading.Message);
            yield return new Suspect(Check.NothingNew, end, end, CritiqueFixes.News);
        }

        if (reading.Requests.Count == 0 && reading.Asks.Count == 0 && !isNote)
        {
            yield break;
        }

        foreach (var suspect in Link(reading).Concat(Offer(reading)).Concat(Step(reading, isNote)))
        {
            yield return suspect;
        }
    }

    private static IEnumerable<Suspect> Link(MessageReading reading)
    {
        if (reading.Ground.Count == 0)
        {
            var at = BodyStart(reading.Message);
            yield return new Suspect(Check.NoLink, at, at, CritiqueFixes.Link);
            yield break;
        }

        var opening = reading.Message.Sentences.Index().Where(s => s.Item.Role is SentenceRole.Body or SentenceRole.Subject).Take(3).Select(s => s.Index).ToHashSet();
        if (!reading.Ground.Any(span => opening.Contains(span.Sentence)))
        {
            var first = reading.Ground.MinBy(span => span.Start);
            yield return new Suspect(Check.LateLink, first.Start, first.End, null);
        }
    }

    private static IEnumerable<Suspect> Offer(MessageReading reading)
    {
        if (reading.Offers.Count > 0 || reading.ReportsBack.Count > 0)
        {
            yield break;
        }

        if (reading.EmptyOffers.Count > 0)
        {
            var (start, end) = Stretch.Around(reading.Message, reading.EmptyOffers[0]);
            yield return new Suspect(Check.EmptyOffer, start, end, CritiqueFixes.Offer);
            yield break;
        }

        var at = reading.Requests.Count > 0 ? reading.Requests.Min(span => span.Start) : BodyEnd(reading.Message);
        yield return new Suspect(Check.NoOffer, at, at, CritiqueFixes.Offer);
    }

    private static IEnumerable<Suspect> Step(MessageReading reading, bool isNote)
    {
        var at = BodyEnd(reading.Message);
        if (reading.Steps.Count == 0)
        {
            yield return new Suspect(Check.NoStep, at, at, CritiqueFixes.Step);
        }

        if (reading.WaysOut.Count == 0)
        {
            yield return new Suspect(Check.NoWayOut, at, at, CritiqueFixes.WayOut);
        }

        if (isNote && reading.Steps.Count == 0 && reading.Offers.Count == 0)
        {
            yield return new Suspect(Check.BareNote, at, at, CritiqueFixes.NoteStep);
        }
    }

    private static Suspect PickBrain(Message message, Span brain)
    {
        var words = message.Text[brain.Start..brain.End];
        var at = words.IndexOf("pick", StringComparison.OrdinalIgnoreCase);
        var end = Math.Max(words.LastIndexOf("brain", StringComparison.OrdinalIgnoreCase), words.LastIndexOf("mind", StringComparison.OrdinalIgnoreCase));
        if (at < 0 || end < at)
        {
            var (from, to) = Stretch.Around(message, brain);
            return new Suspect(Check.PickBrain, from, to, CritiqueFixes.OneQuestion);
        }

        var fix = words.AsSpan(at).StartsWith("picking", StringComparison.OrdinalIgnoreCase) ? CritiqueFixes.AskingOneQuestion : CritiqueFixes.AskOneQuestion;
        return new Suspect(Check.PickBrain, brain.Start + at, brain.End, fix);
    }

    /// <summary>Whether the sentence does more than praise, so that it cannot be replaced as a whole.</summary>
    private static bool IsShared(MessageReading reading, Span praise) =>
        reading.Asks.Any(ask => ask.Span.Sentence == praise.Sentence) || reading.SpecificRequests.Any(span => span.Sentence == praise.Sentence)
        || reading.Offers.Any(span => span.Sentence == praise.Sentence) || reading.Referrers.Any(span => span.Sentence == praise.Sentence);

    private static int BodyStart(Message message) => message.Said.FirstOrDefault()?.Start ?? message.Text.Length;

    private static int BodyEnd(Message message) => message.Sentences.LastOrDefault(s => s.Role == SentenceRole.Body)?.Stop ?? message.Text.Length;
}
