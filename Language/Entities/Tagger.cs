using NetworkCoachBot.Language.Learning;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Entities;

/// <summary>Marks names, companies, dates and counts among tokens: the best path through learned weights.</summary>
internal sealed class Tagger(LinearModel emissions, float[] transitions, Vocabulary vocabulary)
{
    public const int TransitionCount = (Tags.Number + 1) * Tags.Number;

    public Vocabulary Vocabulary => vocabulary;

    public (LinearModel Emissions, float[] Transitions) Weights => (emissions, transitions);

    public Tag[] Read(IReadOnlyList<Token> tokens, Func<string, bool> isKnownName)
    {
        var tags = Best(TokenView.Of(tokens, Lexicon.Shared, vocabulary, isKnownName));
        TagMender.Mend(tokens, tags);
        return tags;
    }

    public Tag[] Best(TokenView[] views)
    {
        if (views.Length == 0)
        {
            return [];
        }

        var scores = new float[views.Length * Tags.Number];
        var bag = new FeatureBag();
        var style = TokenFeatures.Style(views);
        for (var i = 0; i < views.Length; i++)
        {
            bag.Clear();
            TokenFeatures.Collect(bag, views, i, style);
            emissions.Score(bag, scores.AsSpan(i * Tags.Number, Tags.Number));
            NameSense.Forbid(scores.AsSpan(i * Tags.Number, Tags.Number), views, i);
        }

        return Decode(scores, transitions, views.Length);
    }

    /// <summary>Viterbi: the path of tags with the greatest sum, over scores laid out token by token.</summary>
    public static Tag[] Decode(float[] scores, float[] transitions, int length)
    {
        var from = new byte[length * Tags.Number];
        var best = new float[Tags.Number];
        var next = new float[Tags.Number];
        for (var t = 0; t < Tags.Number; t++)
        {
            best[t] = ((Tag)t).CanFollow(Tag.Outside) ? scores[t] + transitions[(Tags.Number * Tags.Number) + t] : float.NegativeInfinity;
        }

        for (var i = 1; i < length; i++)
        {
            for (var t = 0; t < Tags.Number; t++)
            {
                var (top, at) = (float.NegativeInfinity, 0);
                for (var b = 0; b < Tags.Number; b++)
                {
                    var sum = best[b] + transitions[(b * Tags.Number) + t];
                    if (sum > top && ((Tag)t).CanFollow((Tag)b))
                    {
                        (top, at) = (sum, b);
                    }
                }

                next[t] = top + scores[(i * Tags.Number) + t];
                from[(i * Tags.Number) + t] = (byte)at;
            }

            (best, next) = (next, best);
        }

        return Walk(from, Array.IndexOf(best, best.Max()), length);
    }

    private static Tag[] Walk(byte[] from, int last, int length)
    {
        var path = new Tag[length];
        for (var i = length - 1; i >= 0; i--)
        {
            path[i] = (Tag)last;
            last = from[(i * Tags.Number) + last];
        }

        return path;
    }
}
