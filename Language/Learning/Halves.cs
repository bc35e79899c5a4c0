using System.Globalization;

namespace NetworkCoachBot.Language.Learning;

/// <summary>Learns from one half of the utterances and measures on the other, which training never sees.</summary>
internal static class Halves
{
    /// <summary>Prints the figures; with <paramref name="misses"/> also what was read wrongly (only for the half one learns from).</summary>
    public static void Report(Lessons lessons, bool misses, TextWriter output)
    {
        var seen = lessons.Written.Where(u => !u.IsHeldOut).ToArray();
        var tested = misses ? seen : [.. lessons.Written.Where(u => u.IsHeldOut)];
        // To look at mistakes without looking at the half set aside, the seen half is halved again.
        var learned = misses ? [.. seen.Where((_, i) => i % 4 != 0)] : seen;
        tested = misses ? [.. seen.Where((_, i) => i % 4 == 0)] : tested;
        var understanding = new Understanding(Course.Train(lessons with { Written = learned, Answers = [.. lessons.Answers.Where(a => !a.IsHeldOut)] }));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"learned {learned.Length}, measured {tested.Length}"));
        var context = new UtteranceContext { Now = new DateTimeOffset(2026, 11, 21, 10, 0, 0, TimeSpan.Zero) };
        var answers = lessons.Answers.Where(a => a.IsHeldOut).Select(a => understanding.Read(a.Text, context)).ToArray();
        var wishes = tested.Where(t => t.Scope is Scope.Personal && Interruptions.Wishes.Contains(t.Intent)).Select(t => understanding.Read(t.Text, context)).ToArray();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"answers taken for a wish {answers.Count(IsTakenForWish)} of {answers.Length}; wishes taken for an answer {wishes.Count(w => !IsTakenForWish(w))} of {wishes.Length}"));
        foreach (var read in misses ? answers.Where(IsTakenForWish).Concat(wishes.Where(w => !IsTakenForWish(w))) : [])
        {
            output.WriteLine($"~ {read.Intent.Name()} {read.Score:0.00} {read.ScoreInWalk:0.00}: {read.Text}");
        }

        foreach (var (name, value) in Figures(understanding, tested, misses ? output : null))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-34} {value:0.000}"));
        }
    }

    /// <summary>Accuracy, the precision of none, and F1 of each kind of entity.</summary>
    public static IReadOnlyList<(string Name, double Value)> Figures(Understanding understanding, IReadOnlyList<Annotated> tested, TextWriter? misses = null)
    {
        var context = new UtteranceContext { Now = new DateTimeOffset(2026, 11, 21, 10, 0, 0, TimeSpan.Zero) };
        var read = tested.Select(t => (True: t, Read: understanding.Read(t.Text, context with { Scope = t.Scope }))).ToArray();
        foreach (var (wanted, got) in misses is null ? [] : read)
        {
            WriteMisses(wanted, got, misses!);
        }

        var none = read.Where(r => r.Read.Intent is Intent.None).ToArray();
        var figures = new List<(string, double)>
        {
            ("intent accuracy", read.Average(r => r.True.Intent == r.Read.Intent ? 1.0 : 0)),
            ("none precision", none.Length == 0 ? 1 : none.Average(r => r.True.Intent is Intent.None ? 1.0 : 0)),
        };
        figures.AddRange(Kinds.Select(k => (k.Name + " F1", F1(read.Select(r => (k.Wanted(r.True), k.Got(r.Read)))))));
        figures.AddRange(read.GroupBy(r => r.True.Intent).OrderBy(g => g.Key).Select(g => ("  recall " + g.Key.Name() + $" ({g.Count()})", g.Average(r => r.Read.Intent == g.Key ? 1.0 : 0))));
        return figures;
    }

    private static bool IsTakenForWish(Utterance read) => Interruptions.Wishes.Contains(read.Intent) && read.ScoreInWalk >= Interruptions.Sure;

    private static readonly (string Name, Func<Annotated, string[]> Wanted, Func<Utterance, string[]> Got)[] Kinds =
    [
        ("person", a => Spans(a, Entities.Tag.BeginPerson), u => [.. u.People.Where(p => p.Kind is PersonMentionKind.Name).Select(p => p.Text)]),
        ("company", a => Spans(a, Entities.Tag.BeginCompany), u => [.. u.Companies.Select(c => c.Text)]),
        ("date", a => Spans(a, Entities.Tag.BeginDate), u => [.. u.Dates.Where(d => !d.IsBackground).Select(d => d.Text)]),
        ("count", a => Spans(a, Entities.Tag.BeginCount), u => [.. u.Counts.Select(c => c.Text)]),
        ("channel", a => [.. a.Channels], u => [.. u.Channels.Select(c => c.Channel.ToString().ToLowerInvariant())]),
    ];

    private static string[] Spans(Annotated a, Entities.Tag kind) => [.. a.Spans.Where(s => s.Kind == kind).Select(s => a.Text[s.Start..s.End])];

    private static double F1(IEnumerable<(string[] Wanted, string[] Got)> pairs)
    {
        var (hits, wanted, got) = (0, 0, 0);
        foreach (var (w, g) in pairs)
        {
            var left = w.Select(Plain).ToList();
            hits += g.Count(x => left.Remove(Plain(x)));
            wanted += w.Length;
            got += g.Length;
        }

        return wanted + got == 0 ? 1 : 2.0 * hits / (wanted + got);
    }

    private static string Plain(string span)
    {
        var words = span.ToLowerInvariant().Split(' ').SkipWhile(w => w is "on" or "by" or "at" or "in" or "for" or "the" or "until" or "before" or "til");
        return string.Join(' ', words);
    }

    private static void WriteMisses(Annotated wanted, Utterance got, TextWriter output)
    {
        var text = wanted.Text.Replace('\n', ' ');
        if (wanted.Intent != got.Intent)
        {
            output.WriteLine($"! {wanted.Intent.Name()} <> {got.Intent.Name()} {got.Score:0.00}: {text}   << {got.Why}");
        }

        foreach (var kind in Kinds)
        {
            var (w, g) = (kind.Wanted(wanted), kind.Got(got));
            if (!w.Select(Plain).Order(StringComparer.Ordinal).SequenceEqual(g.Select(Plain).Order(StringComparer.Ordinal)))
            {
                output.WriteLine($"  {kind.Name} [{string.Join(" | ", w)}] <> [{string.Join(" | ", g)}]: {text}");
            }
        }
    }
}
