using System.Text.RegularExpressions;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Intents;

/// <summary>What a message wants: the classifier over the whole, then over its clauses for what else is wanted.</summary>
internal sealed partial class IntentReader(IntentClassifier classifier)
{
    /// <summary>Below this the best guess is too weak to act on.</summary>
    private const double Weakest = 0.25;

    /// <summary>A second guess this near to the first is worth a question.</summary>
    private const double Near = 0.22;

    private const double SecondWorthAsking = 0.2;

    /// <summary>What the classifier must grant a plainly worded wish at least, for the wording to decide.</summary>
    private const double Supported = 0.12;

    /// <summary>The score of a plainly worded wish.</summary>
    private const double Plain = 0.9;

    private readonly StrongForms _forms = new();

    public Meant Read(Reading reading, CleanText clean)
    {
        if (!reading.Tokens.Any(t => t.Kind is not (TokenKind.Punctuation or TokenKind.LineBreak or TokenKind.Bot)))
        {
            return Meant.Nothing;
        }

        if (AsksForCheck().IsMatch(clean.Text))
        {
            // Whatever the message says that follows the colon, it is the message that is to be looked at.
            return new Meant(Intent.CheckDraft, 1, 1, [Whole(Intent.CheckDraft, clean)], [], new Lazy<Explanation>(() => classifier.Explain(reading, Intent.CheckDraft) with { Rule = "check this:" }));
        }

        var (alone, inWalk) = classifier.ProbabilitiesInWalk(reading);
        if (_forms.Match(Units.Of(reading, classifier.Vocabulary)) is { } form && alone[(int)form.Intent] >= Supported)
        {
            var score = Math.Max(Plain, Math.Round(alone[(int)form.Intent], 4));
            return new Meant(form.Intent, score, score, Requests(reading, clean, form.Intent), [], new Lazy<Explanation>(() => classifier.Explain(reading, form.Intent) with { Rule = form.Form }));
        }

        var ranked = IntentNames.All.OrderByDescending(i => alone[(int)i]).Take(3).ToArray();
        var best = alone[(int)ranked[0]] < Weakest ? Intent.None : ranked[0];
        var guesses = ranked.Select(i => new IntentGuess(i, Math.Round(alone[(int)i], 4))).ToArray();
        return new Meant(best, Math.Round(alone[(int)best], 4), Math.Round(best is Intent.None ? 1 : inWalk[(int)best], 4), Requests(reading, clean, best), Unsure(guesses),
            new Lazy<Explanation>(() => classifier.Explain(reading, best)));
    }

    [GeneratedRegex(@"^\s*(?:please |pls |hey |hi |ok |coach |can you |could you |would you |can u |now )*(?:check|review|critique|proofread|proof|rate|read|read over|read through|look at|look over|have a look at|take a look at|what do you think (?:of|about)|how about|is this ok|feedback on|thoughts on)(?: (?:this|my|the|that|draft|message|msg|note|email|e-mail|mail|text|letter|one|out|over|for me|please|version|second|new|to|linkedin|i wrote)){0,6}\s*:\s*\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AsksForCheck();

    private static IntentGuess[] Unsure(IntentGuess[] guesses)
    {
        var top = guesses[0].Score;
        var close = guesses.Where(g => g.Intent is not Intent.None && g.Score >= SecondWorthAsking && top - g.Score <= Near).ToArray();
        return close.Length > 1 || (close.Length == 1 && guesses[0].Intent is Intent.None) ? close : [];
    }

    private IReadOnlyList<Request> Requests(Reading reading, CleanText clean, Intent best)
    {
        if (best is Intent.None)
        {
            return [];
        }

        var clauses = Clauses.Split(reading);
        return clauses.Count < 2 ? [Whole(best, clean)] : Served(reading, clean, best, clauses);
    }

    private IReadOnlyList<Request> Served(Reading reading, CleanText clean, Intent best, IReadOnlyList<(int Start, int End)> clauses)
    {
        var found = new List<(Intent Intent, int Start, int End)>();
        foreach (var (start, end) in clauses)
        {
            var probabilities = classifier.Probabilities(reading.Slice(start, end));
            var intent = IntentNames.All.MaxBy(i => probabilities[(int)i]);
            if (intent != best && (!Clauses.CanStandBeside(best, intent) || probabilities[(int)intent] < Clauses.Sure(best, intent)))
            {
                intent = found.Count > 0 ? found[^1].Intent : best;
            }

            if (found.Count > 0 && found[^1].Intent == intent)
            {
                found[^1] = found[^1] with { End = end };
            }
            else if (intent is Intent.LogMeeting && found.FindIndex(f => f.Intent is Intent.LogMeeting) is var told and >= 0 && found[(told + 1)..].All(f => f.Intent is Intent.AddContact or Intent.SetProfile))
            {
                // "met Pat, pastor at St. Luke's, …, she gave me two names": what stands between belongs to what is told.
                found[told] = found[told] with { End = end };
                found.RemoveRange(told + 1, found.Count - told - 1);
            }
            else if (!found.Any(f => f.Intent == intent))
            {
                found.Add((intent, start, end));
            }
        }

        return found.All(f => f.Intent != best) || found.Count < 2
            ? [Whole(best, clean)]
            : [.. found.OrderByDescending(f => f.Intent == best).Select(f => Part(f.Intent, reading, clean, f.Start, f.End))];
    }

    private static Request Whole(Intent intent, CleanText clean) => new(intent, 0, clean.Raw.Length, clean.Raw);

    private static Request Part(Intent intent, Reading reading, CleanText clean, int start, int end)
    {
        var mention = clean.Mention(reading.Tokens[start].Start, reading.Tokens[end - 1].End);
        return new Request(intent, mention.Start, mention.Length, mention.Text);
    }
}

/// <summary>What a message wants and how that was found.</summary>
internal sealed record Meant(Intent Intent, double Score, double ScoreInWalk, IReadOnlyList<Request> Requests, IReadOnlyList<IntentGuess> Alternatives, Lazy<Explanation> Why)
{
    public static Meant Nothing { get; } = new(Intent.None, 1, 1, [], [], new Lazy<Explanation>(new Explanation("nothing to read", [])));
}
