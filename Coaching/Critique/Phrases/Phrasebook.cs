using NetworkCoachBot.Coaching.Critique.Reading;

namespace NetworkCoachBot.Coaching.Critique.Phrases;

/// <summary>A phrase found in a message: words First up to End (exclusive) of sentence number Sentence.</summary>
internal readonly record struct Hit(Phrase Phrase, int Sentence, int First, int End)
{
    public Signal Signal => Phrase.Signal;
}

/// <summary>
/// All phrases the coach knows, compiled once and shared. Finding them takes time linear in the text: each phrase
/// looks at a bounded number of words from a place, and visits each (step, word) there at most once.
/// </summary>
internal sealed class Phrasebook
{
    /// <summary>How far from its first word a phrase may reach.</summary>
    private const int Reach = 30;

    private static readonly string[] Files = ["asks", "favours", "requests", "offers", "ground", "praise", "tone", "steps", "kinds"];

    private readonly Dictionary<string, int> _vocabulary;
    private readonly HashSet<int>[] _sets;
    private readonly ulong[][] _bits;
    private readonly Step[][] _bars;
    private readonly HashSet<int> _fillers;
    private readonly ulong[] _fillerBits;
    private readonly Phrase[] _phrases;
    private readonly int[][] _byFirstWord;
    private readonly int[][] _byRarestNeed;
    private readonly int _longest;

    private Phrasebook()
    {
        var classes = new PhraseFile("classes");
        var compiler = new PhraseCompiler(classes);
        var phrases = new List<Phrase>();
        foreach (var file in Files.Select(name => new PhraseFile(name)))
        {
            foreach (var section in file.Sections)
            {
                var signal = Enum.Parse<Signal>(section.Replace(" ", "", StringComparison.Ordinal), ignoreCase: true);
                phrases.AddRange(file.Section(section).Select(line => compiler.Compile(signal, line)));
            }
        }

        _fillers = [.. classes.Section("fillers").SelectMany(line => line.Split(',', StringSplitOptions.TrimEntries)).Select(compiler.Number)];
        _vocabulary = compiler.Vocabulary;
        _sets = [.. compiler.Sets];
        _bits = [.. _sets.Select(set => Bits(set, _vocabulary.Count))];
        _fillerBits = Bits(_fillers, _vocabulary.Count);
        _bars = [.. compiler.Bars];
        _phrases = [.. phrases];
        _byFirstWord = Index(FirstWords);
        _byRarestNeed = Index(RarestNeed());
        _longest = phrases.Max(phrase => phrase.Steps.Length);
        Reader = new MessageReader(new Spelling(new PhraseFile("spelling"), _vocabulary.Keys));
    }

    /// <summary>The one instance: reading the files takes a few milliseconds.</summary>
    public static Phrasebook Instance { get; } = new();

    /// <summary>Reads texts with the spelling of this book.</summary>
    public MessageReader Reader { get; }

    /// <summary>Every phrase.</summary>
    public IReadOnlyList<Phrase> Phrases => _phrases;

    /// <summary>Finds every phrase in the message; of one phrase from one place, the shortest.</summary>
    public List<Hit> Find(Message message)
    {
        var numbers = new int[message.Words.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = _vocabulary.GetValueOrDefault(message.Words[i].Text, -1);
        }

        var hits = new List<Hit>();
        var visited = new int[_longest * (Reach + 1)];
        var attempt = 0;
        var stack = new Stack<(int Step, int Word)>(64);
        var possibleIn = new int[_phrases.Length];
        for (var s = 0; s < message.Sentences.Count; s++)
        {
            var sentence = message.Sentences[s];
            for (var word = sentence.First; word < sentence.End; word++)
            {
                foreach (var phrase in numbers[word] < 0 ? [] : _byRarestNeed[numbers[word]])
                {
                    possibleIn[phrase] = s + 1;
                }
            }

            for (var first = sentence.First; first < sentence.End; first++)
            {
                if (numbers[first] < 0)
                {
                    continue;
                }

                foreach (var number in _byFirstWord[numbers[first]])
                {
                    if (possibleIn[number] != s + 1)
                    {
                        continue;
                    }

                    var phrase = _phrases[number];
                    if ((phrase.Mood == Mood.Asks && !sentence.Asks) || (phrase.Mood == Mood.Says && sentence.Asks))
                    {
                        continue;
                    }

                    var end = Match(phrase, message, numbers, sentence, first, visited, ++attempt, stack);
                    if (end > first)
                    {
                        hits.Add(new Hit(phrase, s, first, end));
                    }
                }
            }
        }

        return hits;
    }

    private int Match(Phrase phrase, Message message, int[] numbers, Sentence sentence, int first, int[] visited, int attempt, Stack<(int Step, int Word)> stack)
    {
        var steps = phrase.Steps;
        stack.Clear();
        stack.Push((0, first));
        while (stack.TryPop(out var place))
        {
            var (at, word) = place;
            while (true)
            {
                var mark = (at * (Reach + 1)) + word - first;
                if (word - first > Reach || visited[mark] == attempt)
                {
                    break;
                }

                visited[mark] = attempt;
                var step = steps[at];
                if (step.Kind == StepKind.Found)
                {
                    return word;
                }

                if (step.Kind == StepKind.Fork)
                {
                    stack.Push((step.Other, word));
                    at = step.Value;
                }
                else if (step.Kind == StepKind.Jump)
                {
                    at = step.Value;
                }
                else if (step.Kind is StepKind.AtStart or StepKind.AtSentence or StepKind.AtEnd or StepKind.Not)
                {
                    if (!Holds(step, message, numbers, sentence, word))
                    {
                        break;
                    }

                    at++;
                }
                else if (word < sentence.End && (word == first || message.Words[word].Break != WordBreak.Strong || step.Kind != StepKind.Any))
                {
                    if (Takes(step, numbers[word]))
                    {
                        at++;
                    }
                    else if (word == first || !Has(_fillerBits, numbers[word]))
                    {
                        break;
                    }

                    word++;
                }
                else
                {
                    break;
                }
            }
        }

        return -1;
    }

    private bool Holds(Step step, Message message, int[] numbers, Sentence sentence, int word) => step.Kind switch
    {
        StepKind.AtSentence => word == sentence.First,
        StepKind.AtStart => StartsClause(message, sentence, word),
        StepKind.AtEnd => EndsClause(message, sentence, word),
        _ => !Follows(_bars[step.Value], 0, message, numbers, sentence, word),
    };

    /// <summary>Whether a barred passage follows. These are a few words without gaps, so plain search is enough.</summary>
    private bool Follows(Step[] steps, int at, Message message, int[] numbers, Sentence sentence, int word) => steps[at].Kind switch
    {
        StepKind.Found => true,
        StepKind.Fork => Follows(steps, steps[at].Value, message, numbers, sentence, word) || Follows(steps, steps[at].Other, message, numbers, sentence, word),
        StepKind.Jump => Follows(steps, steps[at].Value, message, numbers, sentence, word),
        StepKind.AtEnd => EndsClause(message, sentence, word) && Follows(steps, at + 1, message, numbers, sentence, word),
        _ => word < sentence.End && Takes(steps[at], numbers[word]) && Follows(steps, at + 1, message, numbers, sentence, word + 1),
    };

    /// <summary>A set of word numbers as bits: asked some thousand times for every message.</summary>
    private static ulong[] Bits(HashSet<int> set, int count)
    {
        var bits = new ulong[(count / 64) + 1];
        foreach (var number in set)
        {
            bits[number >> 6] |= 1UL << (number & 63);
        }

        return bits;
    }

    private static bool Has(ulong[] bits, int number) => number >= 0 && (bits[number >> 6] & (1UL << (number & 63))) != 0;

    private bool Takes(Step step, int number) => step.Kind switch
    {
        StepKind.Word => step.Value == number,
        StepKind.Set => Has(_bits[step.Value], number),
        _ => true,
    };

    private static bool StartsClause(Message message, Sentence sentence, int word) =>
        word == sentence.First || (word < sentence.End && message.Words[word].Break != WordBreak.None)
        || message.Words[word - 1].Text is "and" or "but" or "so" or "or" or "ps" or "also" or "please" or "then";

    private static bool EndsClause(Message message, Sentence sentence, int word) =>
        word >= sentence.End || message.Words[word].Break != WordBreak.None || message.Words[word].Text is "and" or "but" or "so" or "or";

    /// <summary>The phrases by word: those for which the word is among the ones given.</summary>
    private int[][] Index(Func<Phrase, IEnumerable<int>> wordsOf)
    {
        var index = Enumerable.Range(0, _vocabulary.Count).Select(_ => new List<int>()).ToArray();
        for (var number = 0; number < _phrases.Length; number++)
        {
            foreach (var word in wordsOf(_phrases[number]))
            {
                index[word].Add(number);
            }
        }

        return [.. index.Select(list => list.ToArray())];
    }

    /// <summary>Of the words a phrase can't do without, those met least often: where none of them is, the phrase is not looked for. A word that many phrases name is met often.</summary>
    private Func<Phrase, IEnumerable<int>> RarestNeed()
    {
        var named = _phrases.SelectMany(phrase => phrase.Needs.SelectMany(words => words).Distinct()).CountBy(word => word).ToDictionary();
        return phrase => phrase.Needs.MinBy(words => words.Sum(word => named[word])) ?? (IEnumerable<int>)FirstWords(phrase);
    }

    private HashSet<int> FirstWords(Phrase phrase)
    {
        var words = new HashSet<int>();
        FirstWords(phrase, 0, words, []);
        return words;
    }

    private void FirstWords(Phrase phrase, int at, HashSet<int> words, HashSet<int> seen)
    {
        if (!seen.Add(at))
        {
            return;
        }

        var step = phrase.Steps[at];
        switch (step.Kind)
        {
            case StepKind.Word:
                words.Add(step.Value);
                break;
            case StepKind.Set:
                words.UnionWith(_sets[step.Value]);
                break;
            case StepKind.Fork:
                FirstWords(phrase, step.Value, words, seen);
                FirstWords(phrase, step.Other, words, seen);
                break;
            case StepKind.Jump:
                FirstWords(phrase, step.Value, words, seen);
                break;
            case StepKind.AtStart or StepKind.AtSentence:
                FirstWords(phrase, at + 1, words, seen);
                break;
            default:
                throw new FormatException($"'{phrase.Source}' must begin with a word.");
        }
    }
}
