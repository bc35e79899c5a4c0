using System.Globalization;
using System.Text;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Learning;

/// <summary>
/// Writes many utterances from few lines of Data/Templates: (a|b|c) is one of these, %slot is one of the slot's fillers, and %p, %c,
/// %mail, %phone are made-up names and addresses. The same line always gives the same utterances.
/// </summary>
internal sealed class Templates
{
    private static readonly string[] Titles = ["dr", "dr.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "prof", "professor", "aunt", "uncle"];

    private readonly Dictionary<string, string[]> _slots;
    private readonly string[] _slotNames;
    private readonly string[] _given = [.. Lexicon.Shared.Words(WordClass.Given)];
    private readonly string[] _surnames = [.. Lexicon.Shared.Words(WordClass.Surname)];
    private readonly string[] _companyWords = [.. Lexicon.Shared.Words(WordClass.CompanyWord)];

    private Templates(IEnumerable<string> slots)
    {
        _slots = slots.Select(l => l.Split(" = ", 2)).ToDictionary(l => l[0], l => l[1].Split('|').Select(f => f.Trim()).ToArray(), StringComparer.Ordinal);
        _slotNames = [.. _slots.Keys.Concat(["p", "c", "mail", "phone"]).OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal)];
    }

    /// <summary>The utterances that a folder's templates give, at most <paramref name="perLine"/> for a line.</summary>
    public static List<Annotated> Read(string folder, int perLine)
    {
        var templates = new Templates(Lines(Path.Combine(folder, "slots.txt")));
        var written = new List<Annotated>();
        foreach (var file in Directory.GetFiles(folder, "*.txt").Where(f => Path.GetFileName(f) != "slots.txt").Order(StringComparer.Ordinal))
        {
            if (!IntentNames.TryParse(Path.GetFileNameWithoutExtension(file), out var intent))
            {
                throw new FormatException($"{file} is not named after an intent.");
            }

            var scope = intent.IsForGroups() ? Scope.Group : Scope.Personal;
            written.AddRange(Lines(file).SelectMany(l => templates.Write(l, perLine)).Select(t => Annotated.Parse(t, intent, scope)));
        }

        return [.. written.DistinctBy(a => (a.Text, a.Scope))];
    }

    private static IEnumerable<string> Lines(string file) => File.ReadLines(file).Where(l => l.Length > 0 && l[0] != '#');

    private IEnumerable<string> Write(string template, int count)
    {
        var random = new Random((int)FeatureBag.Hash(template));
        return Enumerable.Range(0, count).Select(_ =>
        {
            var text = new StringBuilder();
            var at = 0;
            Expand(template, ref at, text, random, skip: false);
            return Tidy(text.ToString(), random);
        }).Distinct();
    }

    /// <summary>Writes up to the end, a bar or a closing bracket.</summary>
    private void Expand(string template, ref int at, StringBuilder text, Random random, bool skip)
    {
        while (at < template.Length && template[at] is not ('|' or ')'))
        {
            if (template[at] == '(')
            {
                OneOf(template, ref at, text, random, skip);
            }
            else if (template[at] == '%')
            {
                var from = at + 1;
                var slot = Array.Find(_slotNames, n => string.CompareOrdinal(template, from, n, 0, n.Length) == 0)
                    ?? throw new FormatException($"No slot is called so: {template[at..]}");
                at += slot.Length + 1;
                if (!skip)
                {
                    Fill(slot, text, random);
                }
            }
            else
            {
                if (!skip)
                {
                    text.Append(template[at]);
                }

                at++;
            }
        }
    }

    private void OneOf(string template, ref int at, StringBuilder text, Random random, bool skip)
    {
        var count = 1;
        for (var (i, depth) = (at + 1, 0); depth >= 0; i++)
        {
            depth += template[i] switch { '(' => 1, ')' => -1, _ => 0 };
            count += depth == 0 && template[i] == '|' ? 1 : 0;
        }

        var chosen = random.Next(count);
        for (var option = 0; option < count; option++)
        {
            at++;
            Expand(template, ref at, text, random, skip || option != chosen);
        }

        at++;
    }

    private void Fill(string slot, StringBuilder text, Random random)
    {
        if (_slots.TryGetValue(slot, out var fillers))
        {
            var at = 0;
            var filler = fillers[random.Next(fillers.Length)];
            Expand(filler, ref at, text, random, skip: false);
            return;
        }

        text.Append(slot switch
        {
            "p" => "{" + Person(random) + "}",
            "c" => "<" + Company(random) + ">",
            "mail" => $"{Pick(_given, random)}@{Pick(_surnames, random)}.com",
            _ => $"555-{random.Next(100, 999)}-{random.Next(1000, 9999)}",
        });
    }

    private string Person(Random random) => random.Next(10) switch
    {
        < 6 => Pick(_given, random),
        < 9 => $"{Pick(_given, random)} {Pick(_surnames, random)}",
        _ => Pick(Titles, random) is var title && title is "aunt" or "uncle" ? $"{title} {Pick(_given, random)}" : $"{title} {Pick(_surnames, random)}",
    };

    private string Company(Random random) => random.Next(6) switch
    {
        < 3 => Pick(Lexicon.Shared.Companies, random),
        3 => $"{Pick(_surnames, random)} {Pick(_companyWords, random)}",
        4 => Pick(_surnames, random),
        _ => $"{Pick(_given, random)} {Pick(_companyWords, random)}",
    };

    private static T Pick<T>(IReadOnlyList<T> from, Random random) => from[random.Next(from.Count)];

    private static string Tidy(string text, Random random)
    {
        text = string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Replace(" ,", ",", StringComparison.Ordinal).Replace(" ?", "?", StringComparison.Ordinal).Trim(' ', ',');
        if (random.Next(10) < 7 || text.Length == 0)
        {
            return text;
        }

        // Some people write capitals.
        var written = new StringBuilder(text.Length);
        var inName = false;
        for (var i = 0; i < text.Length; i++)
        {
            inName = text[i] is '{' or '<' || (inName && text[i] is not ('}' or '>'));
            var begins = i == 0 || (inName && !char.IsLetterOrDigit(text[i - 1]) && text[i - 1] != '\'');
            written.Append(begins ? char.ToUpper(text[i], CultureInfo.InvariantCulture) : text[i]);
        }

        return written.ToString();
    }
}
