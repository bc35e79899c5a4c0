using NetworkCoachBot.Language.Entities;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Learning;

/// <summary>Trains the tagger as an averaged perceptron over whole messages, gone through in several orders.</summary>
internal static class TaggerTrainer
{
    private const int Rounds = 6;

    /// <summary>In how many orders the messages are gone through. What depends on the order alone averages out.</summary>
    private const int Orders = 2;

    private const int Transitions = Tagger.TransitionCount;

    public static Tagger Train(IReadOnlyList<TaggedTokens> sentences, Vocabulary vocabulary)
    {
        var compiled = sentences.Select(Compile).ToArray();
        var states = Enumerable.Range(0, Orders).Select(o => Learned(compiled, new Random(23 + o))).ToArray();
        return Average(states, vocabulary);
    }

    private static State Learned(Sentence[] sentences, Random random)
    {
        var state = new State();
        var order = Enumerable.Range(0, sentences.Length).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var at in order)
            {
                state.Learn(sentences[at]);
            }
        }

        return state;
    }

    private static Tagger Average(State[] states, Vocabulary vocabulary)
    {
        var rows = new Dictionary<uint, float[]>();
        var transitions = new float[Transitions];
        foreach (var (averaged, between) in states.Select(s => s.Average()))
        {
            foreach (var (key, weights) in averaged)
            {
                var row = rows.TryGetValue(key, out var known) ? known : rows[key] = new float[Tags.Number];
                for (var t = 0; t < row.Length; t++)
                {
                    row[t] += weights[t] / states.Length;
                }
            }

            for (var t = 0; t < transitions.Length; t++)
            {
                transitions[t] += between[t] / states.Length;
            }
        }

        foreach (var key in rows.Where(r => r.Value.Max(Math.Abs) < 0.02f).Select(r => r.Key).ToArray())
        {
            rows.Remove(key);
        }

        return new Tagger(LinearModel.From(Tags.Number, rows), transitions, vocabulary);
    }

    private static Sentence Compile(TaggedTokens tagged)
    {
        var style = TokenFeatures.Style(tagged.Views);
        var keys = new uint[tagged.Views.Length][];
        for (var i = 0; i < keys.Length; i++)
        {
            var bag = new FeatureBag();
            TokenFeatures.Collect(bag, tagged.Views, i, style);
            keys[i] = [.. bag.Keys];
        }

        return new Sentence(keys, tagged.Tags);
    }

    private sealed record Sentence(uint[][] Keys, Tag[] Tags);

    private sealed class Row
    {
        public float[] Now { get; } = new float[Tags.Number];

        public double[] Sum { get; } = new double[Tags.Number];
    }

    private sealed class State
    {
        private readonly Dictionary<uint, Row> _rows = [];
        private readonly float[] _transitions = new float[Transitions];
        private readonly double[] _transitionSums = new double[Transitions];
        private int _step = 1;

        public void Learn(Sentence sentence)
        {
            var scores = new float[sentence.Keys.Length * Tags.Number];
            for (var i = 0; i < sentence.Keys.Length; i++)
            {
                foreach (var key in sentence.Keys[i])
                {
                    if (_rows.TryGetValue(key, out var row))
                    {
                        for (var t = 0; t < Tags.Number; t++)
                        {
                            scores[(i * Tags.Number) + t] += row.Now[t];
                        }
                    }
                }
            }

            var guess = sentence.Keys.Length == 0 ? [] : Tagger.Decode(scores, _transitions, sentence.Keys.Length);
            for (var i = 0; i < guess.Length; i++)
            {
                Correct(sentence, guess, i);
            }

            _step++;
        }

        /// <summary>The weights as they were on the average of all steps.</summary>
        public (Dictionary<uint, float[]> Rows, float[] Transitions) Average() =>
            (_rows.ToDictionary(r => r.Key, r => r.Value.Now.Select((w, t) => (float)(w - (r.Value.Sum[t] / _step))).ToArray()), [.. _transitions.Select((w, i) => (float)(w - (_transitionSums[i] / _step)))]);

        private void Correct(Sentence sentence, Tag[] guess, int i)
        {
            var (right, wrong) = (sentence.Tags[i], guess[i]);
            var (rightBefore, wrongBefore) = i == 0 ? (Tags.Number, Tags.Number) : ((int)sentence.Tags[i - 1], (int)guess[i - 1]);
            if (right == wrong && rightBefore == wrongBefore)
            {
                return;
            }

            Move((rightBefore * Tags.Number) + (int)right, 1);
            Move((wrongBefore * Tags.Number) + (int)wrong, -1);
            if (right != wrong)
            {
                foreach (var key in sentence.Keys[i])
                {
                    if (!_rows.TryGetValue(key, out var row))
                    {
                        _rows[key] = row = new Row();
                    }

                    row.Now[(int)right] += 1;
                    row.Sum[(int)right] += _step;
                    row.Now[(int)wrong] -= 1;
                    row.Sum[(int)wrong] -= _step;
                }
            }
        }

        private void Move(int transition, int by)
        {
            _transitions[transition] += by;
            _transitionSums[transition] += by * _step;
        }
    }
}

/// <summary>A message with its true tags.</summary>
internal sealed record TaggedTokens(TokenView[] Views, Tag[] Tags);
