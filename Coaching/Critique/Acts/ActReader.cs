using NetworkCoachBot.Coaching.Critique.Phrases;
using NetworkCoachBot.Coaching.Critique.Reading;

namespace NetworkCoachBot.Coaching.Critique.Acts;

/// <summary>Reads what a message does: who asks, offers and says what. Rules judge it afterwards.</summary>
internal sealed class ActReader(Phrasebook book)
{
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
        var referrers = ReferrerReader.Read(context, request.Facts);
        var offers = OfferReader.Read(context);
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
            SpecificRequests = RequestReader.Specific(context, requests, asks),
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
}
