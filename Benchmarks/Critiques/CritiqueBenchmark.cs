using System.Diagnostics;
using System.Globalization;
using System.Text;
using NetworkCoachBot.Coaching.Critique;

namespace NetworkCoachBot.Benchmarks.Critiques;

/// <summary>What the critique costs: 1,000 messages of 100 words, the first time and warm, and how the cost grows with the length of a text.</summary>
internal static class CritiqueBenchmark
{
    private const int Messages = 1_000;
    private const int Words = 100;
    private const int Repeats = 5;

    private static readonly string[] Sentences =
    [
        "Dana Whitfield from our running club said that you know how clinics choose their first scheduler.",
        "I read your piece on night trams, and the part about the depot surprised me.",
        "How did you get the night shift to agree to four days?",
        "If you hear of any openings on your team, please keep me in mind.",
        "I've put together a one-page list of the grants that fit, and you're welcome to use it.",
        "Would fifteen minutes on the phone suit you some time next week?",
        "We met at the chamber breakfast in March, where I had the broken projector.",
        "I'm weighing a move from teaching to instructional design, and I'd like to know what you would look at first.",
        "Thank you for the half hour on Monday; I followed your advice and rewrote the first page.",
        "If this isn't a good time, no harm done.",
        "Our hall stands empty on Thursdays, so your choir could have it for nothing.",
    ];

    public static void Run(TextWriter output)
    {
        var messages = Enumerable.Range(0, Messages).Select(i => Text(i, text => WordsIn(text) < Words)).ToList();
        var words = messages.Sum(WordsIn);
        var critic = new Critic();
        double Cost(IEnumerable<string> texts)
        {
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            foreach (var text in texts)
            {
                critic.Review(new CritiqueRequest(text));
            }

            return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
        }

        Say(output, $"first time, with reading the phrases and compiling: {Cost(messages):F2} s CPU for {Messages} messages, {words} words");
        Say(output, $"warm: {Enumerable.Range(0, Repeats).Min(_ => Cost(messages)):F2} s CPU");
        foreach (var length in (int[])[1_000, 3_000, 10_000, 30_000, 100_000])
        {
            var text = Text(0, so => so.Length < length)[..length];
            var cost = Enumerable.Range(0, Repeats).Min(_ => Cost(Enumerable.Repeat(text, 200_000 / length))) / (200_000 / length);
            Say(output, $"{length,7} characters: {cost * 1_000:F1} ms CPU, {cost * 1e9 / length:F0} ns a character");
        }
    }

    private static void Say(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static string Text(int start, Func<string, bool> goesOn)
    {
        var text = new StringBuilder();
        for (var i = start; goesOn(text.ToString()); i++)
        {
            text.Append(Sentences[(i * ((start % 7) + 1)) % Sentences.Length]).Append(i % 5 == 4 ? "\n\n" : " ");
        }

        return text.ToString();
    }

    private static int WordsIn(string text) => text.Count(c => c is ' ' or '\n') + 1;
}
