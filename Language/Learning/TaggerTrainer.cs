using NetworkCoachBot.Language.Entities;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Learning;

/// <summary>Trains the tagger as an averaged perceptron over whole messages.</summary>
internal static class TaggerTrainer
{
    private const int Rounds = 6;
    private const int Transitions = Tagger.TransitionCount;

    public static Tagger Train(IReadOnlyList<TaggedTokens> sentences, Vocabulary vocabulary)
    {
        var state = new State();
        var compiled = sentences.Select(Compile).ToArray();
        var order = Enumerable.Range(0, compiled.Length).ToArray();
        var random = new Random(23);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var at in order)
            {
                state.Learn(compiled[at]);
            }
        }

        return state.Average(vocabulary);
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

        public Tagger Average(Vocabulary vocabulary)
        {
            var rows = _rows.ToDictionary(r => r.Key, r => r.Value.Now.Select((w, t) => (float)(w - (r.Value.Sum[t] / _step))).ToArray());
            foreach (var key in rows.Where(r => r.Value.Max(Math.Abs) < 0.02f).Select(r => r.Key).ToArray())
            {
                rows.Remove(key);
            }

            var transitions = _transitions.Select((w, i) => (float)(w - (_transitionSums[i] / _step))).ToArray();
            return new Tagger(LinearModel.From(Tags.Number, rows), transitions, vocabulary);
        }

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
