using NetworkCoachBot.Coaching.Critique.Phrases;
using NetworkCoachBot.Coaching.Critique.Reading;
using NetworkCoachBot.Coaching.Critique.Weighing;

namespace NetworkCoachBot.Coaching.Critique.Acts;

/// <summary>Reads what a message does: who asks, offers and says what. Rules judge it afterwards.</summary>
internal sealed class ActReader(Phrasebook book)
{
    /// <summary>The one reader with the product's phrases.</summary>
    public static ActReader Shared { get; } = new(Phrasebook.Instance);

    public MessageReading Read(CritiqueRequest request)
    {
        var message = book.Reader.Read(request.Text);
        if (!LanguageGuess.IsEnglish(message))
        {
            return new MessageReading { Message = message, IsEnglish = false, Kind = request.Kind ?? default, Relationship = request.Relationship ?? default };
        }

        var context = new Context(message, book.Find(message));
        var found = new Found(context, request.Facts);
        var concluded = found.Concluded();
        var scores = new Scores(Weights.Standard, context, Clues.Of(context, concluded), concluded);
        var asks = scores.Asks(found.Asks);
        var plain = context.Meant(Signal.PlainOffer).Where(hit => !context.MeantIn(Signal.ResumeAttached, hit.Sentence)).Select(context.SpanOf).ToArray();
        List<Span> offers = [.. plain.Concat(scores.Join(Judged.Offer, found.Offers)).DistinctBy(span => span.Sentence).OrderBy(span => span.Start)];
        var specific = scores.Requests(asks);
        List<Span> requests = [.. found.Requests.Concat(specific).DistinctBy(span => span.Sentence).OrderBy(span => span.Start)];
        var referrers = scores.Join(Judged.Referrer, found.Referrers);
        List<Span> Spans(Signal signal) => [.. context.Meant(signal).Select(context.SpanOf)];
        return new MessageReading
        {
            Message = message,
            IsEnglish = true,
            Asks = asks,
            Papers = [.. AskReader.Papers(context)],
            Mentions = Spans(Signal.Seeking),
            Disclaimers = [.. context.Said(Signal.NoAsk).Select(context.SpanOf)],
            Offers = offers,
            EmptyOffers = Spans(Signal.EmptyOffer),
            ReportsBack = Spans(Signal.ReportBack),
            Ground = [.. scores.Join(Judged.Ground, found.Ground), .. referrers],
            Referrers = referrers,
            Requests = requests,
            SpecificRequests = specific,
            StockPraise = scores.Join(Judged.Praise, found.Praise),
            Superlatives = Spans(Signal.Superlative),
            Brain = scores.Join(Judged.Brain, found.Brain),
            Desperate = scores.Join(Judged.Plead, found.Desperate),
            Apologies = Spans(Signal.Apology),
            Pressure = [.. Spans(Signal.Pressure), .. Spans(Signal.PresumptiveThanks)],
            Steps = scores.Join(Judged.Step, found.Steps),
            WaysOut = [.. context.Said(Signal.WayOut).Select(context.SpanOf)],
            InterviewTerms = Spans(Signal.NamesTheInterview),
            News = Spans(Signal.SomethingNew),
            Kind = request.Kind ?? KindReader.Read(context, requests.Count > 0 || asks.Count > 0, offers.Count > 0),
            Relationship = request.Relationship ?? RelationshipReader.Read(context, referrers),
            Invited = request.Invited || RelationshipReader.IsInvited(context),
        };
    }

    /// <summary>The sentences of a text, their clues, null where it is not English, and the sentences that phrases alone take for each judgement.</summary>
    public (IReadOnlyList<Sentence> Sentences, int[][]? Clues, IReadOnlyDictionary<Judged, HashSet<int>> Concluded) CluesOf(string text)
    {
        var message = book.Reader.Read(text);
        var context = new Context(message, book.Find(message));
        var concluded = new Found(context, null).Concluded();
        return (message.Sentences, LanguageGuess.IsEnglish(message) ? Clues.Of(context, concluded) : null, concluded);
    }
}
