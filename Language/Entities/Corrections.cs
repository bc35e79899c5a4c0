using NetworkCoachBot.Language.Intents;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Entities;

/// <summary>"no, I meant Jane": words that take something back and put something else in its place.</summary>
internal static class Corrections
{
    /// <summary>What is said before it, and says nothing: "oh no wait, I meant Jane".</summary>
    private static readonly string[] Startled = ["no", "wait", "oh", "oops", "sorry", "ah", "hm", "hold", "hang", "on", "um", "uh", "actually", "well", "my", "bad", "mistake", "stop"];

    private static readonly string[][] Openings =
    [
        ["no", "i", "meant"], ["no", "i", "mean"], ["sorry", "i", "meant"], ["sorry", "i", "mean"], ["i", "meant"], ["i", "was", "talking", "about"],
        ["no", "it", "is"], ["no", "it", "was"], ["no", "not", "him"], ["no", "not", "her"], ["no", "not", "that"], ["actually", "it", "is"], ["actually", "it", "was"],
        ["actually", "i", "meant"], ["i", "mean"], ["wrong"], ["correction"], ["no", "the"], ["no", "make", "that"], ["make", "that"], ["scratch", "that"], ["no"], ["sorry"], ["oops"], ["not"], ["actually"],
    ];

    public static Correction? Find(Reading reading, CleanText clean, IReadOnlyList<PersonMention> people)
    {
        var words = reading.Tokens.Select((t, i) => (t.Norm, t.IsWord, i)).Where(t => t.IsWord).Take(8).ToArray();
        var start = Enumerable.Range(1, Math.Max(0, words.Length - 2)).FirstOrDefault(i => words[i].Norm == "i" && words[i + 1].Norm is "meant" or "mean" && words[..i].All(w => Startled.Contains(w.Norm)));
        words = words[start..];
        foreach (var opening in Openings)
        {
            if (words.Length <= opening.Length || !opening.SequenceEqual(words.Take(opening.Length).Select(w => w.Norm)))
            {
                continue;
            }

            var rest = words[opening.Length].i;
            var person = people.LastOrDefault(p => p.Kind is PersonMentionKind.Name && p.Start >= clean.RawStart(reading.Tokens[rest].Start));
            // One word of doubt alone corrects nothing unless a name follows almost at once: "no, Jane".
            if (opening.Length == 1 && (person is null || reading.Tokens.Count(t => t.IsWord) > 7))
            {
                return null;
            }

            var mention = clean.Mention(reading.Tokens[rest].Start, reading.Tokens[^1].End);
            return new Correction(mention.Text, person);
        }

        return null;
    }
}
