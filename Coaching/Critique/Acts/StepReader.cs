using NetworkCoachBot.Coaching.Critique.Phrases;

namespace NetworkCoachBot.Coaching.Critique.Acts;

/// <summary>Finds the one easy, bounded act that is asked for (METHOD R12).</summary>
internal static class StepReader
{
    private static readonly HashSet<string> Asking = new(StringComparer.Ordinal)
    {
        "would", "could", "can", "may", "might", "glad", "grateful", "happy", "love", "like", "appreciate", "suit", "suits", "spare", "free", "available", "if", "enough", "plenty", "shall", "please",
        "do", "fine", "great", "help", "helps", "either", "just", "all", "want", "hope", "hoping", "will", "open", "request", "requesting", "welcome", "up", "gift", "promise", "only", "even",
    };

    public static List<Span> Read(Context context) => [.. context.Meant(Signal.SmallStep).Where(hit => IsAskedFor(context, hit)).Select(context.SpanOf)];

    /// <summary>"Thank you for the twenty minutes" and "it takes two minutes" name a time without asking for it.</summary>
    private static bool IsAskedFor(Context context, Hit hit)
    {
        if (context.IsThankedFor(hit) || context.Word(hit.First - 1) is "takes" or "took" or "wanted" or "got" or "had" or "were" || context.Word(hit.First - 2) is "takes" or "took" or "at" or "wanted")
        {
            return false;
        }

        var sentence = context.SentenceOf(hit);
        if (sentence.Asks)
        {
            return true;
        }

        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (Asking.Contains(context.Word(i)))
            {
                return true;
            }
        }

        return sentence.Count <= 6;
    }
}
