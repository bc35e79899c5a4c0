using System.Globalization;
using System.Text.Json.Nodes;
using NetworkCoachBot.Coaching.Critique;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Coaching.Critique;

/// <summary>The verdict on R1 does not hang on trifles, fixes hold, and no text is too much.</summary>
public sealed class SteadinessTests
{
    private static readonly Critic Critic = new();

    private static readonly string[] Clear =
    [
        "I work in rail. Do you have any openings on your team? I live in Leeds.",
        "I read your note on trams. Could you refer me for the planner role? I can start in May.",
        "I saw your talk. Please let me know if you hear of any jobs. It was a good talk.",
        "I work in rail. How did you fix the doors? I live in Leeds.",
        "I read your note on trams. Congratulations on hiring your 100th engineer! I liked the map.",
        "I saw your talk. I'm not asking for a job. Which book would you read first?",
    ];

    public static TheoryData<string> Messages => [.. Clear];

    [Theory]
    [MemberData(nameof(Messages))]
    public void Greeting_names_case_quotes_and_order_do_not_change_R1(string text)
    {
        var expected = TooSoon(text);
        var sentences = text.Split(' ').Aggregate(new List<string> { "" }, (list, word) =>
        {
            list[^1] = (list[^1] + " " + word).Trim();
            if (word[^1] is '.' or '?' or '!')
            {
                list.Add("");
            }

            return list;
        }).Where(s => s.Length > 0).ToList();
        string[] variants =
        [
            "Hi Maria, " + text, "Dear Dr. Okonkwo,\n\n" + text + "\n\nBest,\nJo", text.ToUpperInvariant(), text.ToLowerInvariant(),
            text.Replace("'", "’", StringComparison.Ordinal), string.Join(' ', sentences.AsEnumerable().Reverse()), string.Join("\n\n", sentences),
            text.Replace("your", "ur", StringComparison.Ordinal).Replace("you ", "u ", StringComparison.Ordinal), "  " + text.Replace(" ", "  ", StringComparison.Ordinal),
            text.Replace("openings", "opennings", StringComparison.Ordinal).Replace("refer", "reffer", StringComparison.Ordinal).Replace("hear", "haer", StringComparison.Ordinal),
        ];

        Assert.All(variants, variant => Assert.True(TooSoon(variant) == expected, variant));
    }

    [Fact]
    public void Fixes_pass_the_critique_themselves()
    {
        foreach (var line in File.ReadLines(Path.Combine(SharedFiles.RepositoryRoot, "Tests/Coaching/Critique/Data/dev.jsonl")).Take(150))
        {
            var request = new CritiqueRequest((string)JsonNode.Parse(line)!["text"]!, Relationship: Strength.Stranger);
            foreach (var finding in Critic.Review(request).Findings.Where(f => f.Fix?.Length > 0))
            {
                var alone = Critic.Review(request with { Text = finding.Fix! });

                Assert.True(alone.Findings.All(f => f.Rule is not (Rule.R1 or Rule.R2 or Rule.R9 or Rule.R14 or Rule.R16)), $"{finding.Check}: {finding.Fix}");
            }
        }
    }

    [Fact]
    public void Applying_every_fix_of_the_fifty_dollar_test_ends_it()
    {
        var request = new CritiqueRequest(
            "Hi Ms. Okafor, I am exploring opportunities at Northwind and attached my resume. If you hear of anything please keep me in mind.", Relationship: Strength.Stranger);
        for (var times = 0; times < 6 && Critic.Review(request) is { Passes: false } report; times++)
        {
            request = request with { Text = report.Apply(report.Findings.First(f => f.Severity == Severity.Fail && f.Fix is not null)) };
        }

        Assert.True(Critic.Review(request).Passes, request.Text);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa! ")]
    [InlineData("any ")]
    [InlineData("(((((")]
    [InlineData("a.b.c.d")]
    [InlineData("x@x")]
    [InlineData("if you hear of ")]
    [InlineData("could you please please please ")]
    [InlineData("\"")]
    [InlineData("\n")]
    [InlineData("' ")]
    [InlineData("\uD83D")]
    [InlineData("\u200B")]
    [InlineData("é̀́")]
    [InlineData("Subject: ")]
    [InlineData("p.s. ")]
    [InlineData("> ")]
    public void A_hundred_thousand_characters_of_anything_are_answered(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, (100_000 / piece.Length) + 1));

        var report = Critic.Review(new CritiqueRequest(text));

        Assert.Equal(text.Length, report.Characters);
        Assert.All(report.Findings, f => Assert.Equal(text[f.Start..f.End], f.Quote));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("?")]
    [InlineData("Subject:")]
    public void Next_to_nothing_is_answered(string text) => Assert.Equal(CritiqueLabels.None, Critic.Review(new CritiqueRequest(text)).Labels);

    [Fact]
    public void The_same_text_gets_the_same_answer_in_any_culture()
    {
        var request = new CritiqueRequest("I'D LIKE TO JOIN YOUR TEAM. IS THERE AN OPENING?");
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.True(Critic.Review(request).Labels.AsksTooSoon);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static bool TooSoon(string text) => Critic.Review(new CritiqueRequest(text, Relationship: Strength.Stranger)).Labels.AsksTooSoon;
}
