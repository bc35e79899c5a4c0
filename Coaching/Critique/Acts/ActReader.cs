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
        var asks = AskReader.Read(context);
        var requests = RequestReader.Read(context);
        var specific = RequestReader.Specific(context, requests, asks);
        var offers = OfferReader.Read(context);
        var scores = Weigh(context, asks, offers, specific);
        asks = scores.Asks(context, asks);
        offers = scores.Offers(context, offers);
        specific = scores.Requests(context, asks);
        requests = [.. requests.Concat(specific).DistinctBy(span => span.Sentence).OrderBy(span => span.Start)];
        var referrers = ReferrerReader.Read(context, request.Facts);
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
            Ground = [.. GroundReader.Read(context), .. referrers],
            Referrers = referrers,
            Requests = requests,
            SpecificRequests = specific,
            StockPraise = PraiseReader.Stock(context),
            Superlatives = Spans(Signal.Superlative),
            Brain = ToneReader.Brain(context),
            Desperate = ToneReader.Desperate(context),
            Apologies = Spans(Signal.Apology),
            Pressure = [.. Spans(Signal.Pressure), .. Spans(Signal.PresumptiveThanks)],
            Steps = StepReader.Read(context),
            WaysOut = [.. context.Said(Signal.WayOut).Select(context.SpanOf)],
            InterviewTerms = Spans(Signal.NamesTheInterview),
            News = Spans(Signal.SomethingNew),
            Kind = request.Kind ?? KindReader.Read(context, requests.Count > 0 || asks.Count > 0, offers.Count > 0),
            Relationship = request.Relationship ?? RelationshipReader.Read(context, referrers),
            Invited = request.Invited || RelationshipReader.IsInvited(context),
        };
    }

    /// <summary>The clues of a text by sentence, and the sentences that phrases alone take for each judgement; null where it is not English.</summary>
    public (HashSet<int>[]? Clues, IReadOnlyDictionary<Judged, HashSet<int>> Concluded) CluesOf(string text)
    {
        var message = book.Reader.Read(text);
        var context = new Context(message, book.Find(message));
        var asks = AskReader.Read(context);
        var concluded = Conclude(asks, OfferReader.Read(context), RequestReader.Specific(context, RequestReader.Read(context), asks));
        return (LanguageGuess.IsEnglish(message) ? Clues.Of(context, concluded) : null, concluded);
    }

    private static Scores Weigh(Context context, List<Ask> asks, List<Span> offers, List<Span> specific) =>
        new(Clues.Of(context, Conclude(asks, offers, specific)));

    private static Dictionary<Judged, HashSet<int>> Conclude(List<Ask> asks, List<Span> offers, List<Span> specific) => new()
    {
        [Judged.Ask] = [.. asks.Where(ask => ask.Kind != AskKind.Favour).Select(ask => ask.Span.Sentence)],
        [Judged.Offer] = [.. offers.Select(span => span.Sentence)],
        [Judged.Request] = [.. specific.Select(span => span.Sentence)],
    };
}
