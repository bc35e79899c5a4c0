using NetworkCoachBot.Coaching.Critique;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Tests.Coaching.Critique;

/// <summary>Rule by rule, with messages that break it and messages that only look as if they did.</summary>
public sealed class CriticTests
{
    private const string Pasted =
        "Hi Ms. Okafor, I came across your profile and was very impressed by your career. I am exploring opportunities at Northwind and attached my resume. If you hear of anything please keep me in mind. Sorry to bother you!";

    private static readonly Critic Critic = new();

    [Fact]
    public void The_pasted_message_asks_for_fifty_dollars()
    {
        var report = Critic.Review(new CritiqueRequest(Pasted));

        Assert.True(report.Labels.AsksTooSoon);
        Assert.Contains(report.Findings, f => f is { Rule: Rule.R1, Severity: Severity.Fail, Quote: "If you hear of anything please keep me in mind." });
        Assert.Contains(report.Findings, f => f.Rule == Rule.R9 && f.Quote.Contains("impressed by your career", StringComparison.Ordinal));
        Assert.Contains(report.Findings, f => f is { Rule: Rule.R14, Quote: "Sorry to bother you!", Fix: "" });
        Assert.Contains(report.Findings, f => f.Rule == Rule.R11);
        Assert.Equal(ReasonForNo.CannotSeeHowToHelp, report.Objection!.Reason);
    }

    [Fact]
    public void A_thank_you_that_asks_is_told_to_only_thank()
    {
        var report = Critic.Review(new CritiqueRequest("Hi Dana, thank you so much for your time on Tuesday. Your point about union rules helped. By the way, could you pass my resume to your HR?"));

        var finding = report.Findings.First(f => f.Rule == Rule.R1);
        Assert.DoesNotContain("before the two of you know each other", finding.Reason, StringComparison.Ordinal);
        Assert.EndsWith("union rules helped.", report.Apply(finding), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_subject_stays_a_subject()
    {
        var report = Critic.Review(new CritiqueRequest("Subject: Any openings?\n\nI read your piece on trams."));

        Assert.StartsWith("Subject: Question about", report.Apply(report.Findings.First(f => f.Rule == Rule.R1)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_clause_that_no_phrase_knows_is_quoted_without_the_rest()
    {
        const string text = "My sister and I moved to Dayton in March after eleven years on the coast, where we ran a small bakery with four ovens, but what would it take for someone like me to be considered for the night crew?";
        var finding = Critic.Review(new CritiqueRequest(text)).Findings.First(f => f.Rule is Rule.R1 or Rule.R2);

        Assert.DoesNotContain("bakery", finding.Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void A_great_deal_is_no_praise() =>
        Assert.DoesNotContain(Critic.Review(new CritiqueRequest("I learned a great deal about stock. I spent a great deal of time on it, and a great many people helped.")).Findings, f => f.Rule == Rule.R9);

    [Theory]
    [InlineData("Do you have any openings on your team?")]
    [InlineData("I'd be grateful if you could refer me.")]
    [InlineData("Please let me know if you hear of any jobs.")]
    [InlineData("Is your company hiring welders?")]
    [InlineData("Could you pass my résumé along to HR?")]
    [InlineData("Who should I talk to about getting hired?")]
    [InlineData("P.S. Keep me in mind if a spot opens up!")]
    [InlineData("Subject: Referral?\n\nI read your piece on trams.")]
    [InlineData("My CV is attached just in case.")]
    [InlineData("Would you write me a letter of recommendation?")]
    public void Asks_too_soon_of_a_stranger(string text)
    {
        var report = Critic.Review(new CritiqueRequest(text, Relationship: Strength.Stranger));

        Assert.True(report.Labels.AsksForJobOrLead);
        Assert.True(report.Labels.AsksTooSoon);
        Assert.Contains(report.Findings, f => f.Rule is Rule.R1 or Rule.R2 && f.Severity == Severity.Fail);
        Assert.False(report.Passes);
    }

    [Theory]
    [InlineData("Congratulations on hiring your 100th engineer!")]
    [InlineData("I loved my first job at Acme.")]
    [InlineData("I'm not asking for a job.")]
    [InlineData("You wrote that you were looking for a job for two years.")]
    [InlineData("Thank you for recommending me to the board.")]
    [InlineData("What does a typical day in your job look like?")]
    [InlineData("Could you look at my résumé and tell me where it is unclear?")]
    [InlineData("Which of the two certificates did employers care about?")]
    public void A_mention_is_no_ask(string text)
    {
        var report = Critic.Review(new CritiqueRequest(text, Relationship: Strength.Stranger));

        Assert.False(report.Labels.AsksForJobOrLead);
        Assert.DoesNotContain(report.Findings, f => f.Rule is Rule.R1 or Rule.R2);
    }

    [Theory]
    [InlineData(Strength.Stranger, Severity.Fail)]
    [InlineData(Strength.Introduced, Severity.Fail)]
    [InlineData(Strength.Met, Severity.Fail)]
    [InlineData(Strength.Talked, Severity.Hint)]
    [InlineData(Strength.Mutual, null)]
    public void The_relationship_changes_the_verdict(Strength strength, Severity? severity)
    {
        var report = Critic.Review(new CritiqueRequest("Would you be open to referring me for the planner role?", Kind: MessageKind.FirstNote, Relationship: strength));

        Assert.Equal(severity, report.Findings.Where(f => f.Rule is Rule.R1 or Rule.R2).Select(f => (Severity?)f.Severity).FirstOrDefault());
        Assert.Equal(strength < Strength.Talked, report.Labels.AsksTooSoon);
    }

    [Fact]
    public void An_invited_ask_passes()
    {
        var report = Critic.Review(new CritiqueRequest("You asked me to send you my CV for the archivist opening. Here it is.", Relationship: Strength.Stranger));

        Assert.True(report.Invited);
        Assert.False(report.Labels.AsksTooSoon);
        Assert.DoesNotContain(report.Findings, f => f.Rule is Rule.R1 or Rule.R2);
    }

    [Theory]
    [InlineData(AskStrictness.Gentle, Strength.Stranger, Severity.Warn)]
    [InlineData(AskStrictness.Strict, Strength.Talked, Severity.Warn)]
    public void A_group_can_set_how_strict_it_is(AskStrictness strictness, Strength strength, Severity severity)
    {
        var report = Critic.Review(new CritiqueRequest("Could you refer me for the planner role?", Kind: MessageKind.FirstNote, Relationship: strength, Strictness: strictness));

        Assert.Equal(severity, report.Findings.First(f => f.Rule is Rule.R1 or Rule.R2).Severity);
    }

    [Theory]
    [InlineData("Would you be my mentor and meet me every Tuesday for an hour?")]
    [InlineData("Could you introduce me to your CEO?")]
    [InlineData("Could you lend me 500 dollars till Friday?")]
    [InlineData("Could you tell me off the record which questions the panel asks?")]
    public void A_large_favour_is_too_soon_without_being_a_job(string text)
    {
        var labels = Critic.Review(new CritiqueRequest(text, Relationship: Strength.Stranger)).Labels;

        Assert.True(labels.AsksTooSoon);
        Assert.False(labels.AsksForJobOrLead);
    }

    [Fact]
    public void Thanks_that_ask_fail_even_after_a_talk()
    {
        var report = Critic.Review(new CritiqueRequest("Thank you for half an hour of your Tuesday. Please let me know if any vacancy comes up.", MessageChannel.Email, MessageKind.Thanks, Strength.Talked));

        Assert.Contains(report.Findings, f => f.Rule is Rule.R1 or Rule.R2 && f.Severity == Severity.Fail);
    }

    [Fact]
    public void A_message_that_only_gives_is_praised_and_not_told_to_ask()
    {
        var report = Critic.Review(new CritiqueRequest("Hi Ana, I came across this article on night shifts and thought you'd like it. Here's the link.", MessageChannel.Text, Relationship: Strength.Talked));

        Assert.True(report.Labels.OffersValue);
        Assert.DoesNotContain(report.Findings, f => f.Rule is Rule.R10 or Rule.R11 or Rule.R12);
        Assert.Contains(report.Passed, p => p.Words == CritiquePassed.OnlyGives);
    }

    [Theory]
    [InlineData(24, Severity.Warn)]
    [InlineData(60, null)]
    [InlineData(110, Severity.Hint)]
    [InlineData(140, Severity.Hint)]
    [InlineData(160, Severity.Warn)]
    [InlineData(201, Severity.Fail)]
    public void Mail_has_a_good_length(int words, Severity? severity)
    {
        var text = string.Join(' ', Enumerable.Repeat("tea", words));
        var report = Critic.Review(new CritiqueRequest(text, MessageChannel.Email, MessageKind.FirstNote, Strength.Talked));

        Assert.Equal(severity, report.Findings.Where(f => f.Rule == Rule.R4).Select(f => (Severity?)f.Severity).FirstOrDefault());
    }

    [Theory]
    [InlineData("Hello", Check.StockSubject)]
    [InlineData("Coffee chat", Check.StockSubject)]
    [InlineData("", Check.NoSubject)]
    [InlineData("A rather long subject that never seems to come to its end", Check.LongSubject)]
    [InlineData("Referred by Ana Ruiz", null)]
    public void A_subject_says_the_link(string subject, Check? check)
    {
        var report = Critic.Review(new CritiqueRequest($"Subject: {subject}\n\nDear Jim,\n\nThank you for the tea.", MessageChannel.Email));

        Assert.Equal(check, report.Findings.Where(f => f.Rule == Rule.R7).Select(f => (Check?)f.Check).FirstOrDefault());
    }

    [Fact]
    public void Pick_your_brain_becomes_one_question()
    {
        var report = Critic.Review(new CritiqueRequest("Could I pick your brain about grants?"));
        var finding = Assert.Single(report.Findings, f => f.Check == Check.PickBrain);

        Assert.Equal("Could I ask you one question about grants?", report.Apply(finding));
        Assert.False(Critic.Review(new CritiqueRequest("I won't ask to pick your brain.")).Labels.PickYourBrain);
    }

    [Fact]
    public void An_informational_interview_becomes_a_conversation()
    {
        var report = Critic.Review(new CritiqueRequest("Would you have time for an informational interview on Tuesday?"));

        Assert.Equal("Would you have time for a conversation on Tuesday?", report.Apply(report.Findings.First(f => f.Check == Check.InterviewTerm)));
    }

    [Fact]
    public void A_reminder_brings_something_new()
    {
        var bare = Critic.Review(new CritiqueRequest("Hi again, just checking in on my last message.", Kind: MessageKind.Reminder));
        var fresh = Critic.Review(new CritiqueRequest("Hi again. Since I wrote, I've read the Osaka study, and it looks at men only.", Kind: MessageKind.Reminder));

        Assert.Contains(bare.Findings, f => f.Rule == Rule.R15);
        Assert.DoesNotContain(fresh.Findings, f => f.Rule == Rule.R15);
    }

    [Theory]
    [InlineData("Estimada señora Ríos: busco trabajo y quisiera saber si su empresa tiene alguna vacante.")]
    [InlineData("Sehr geehrter Herr Vogt, ich suche ab Mai eine neue Stelle als Schweißerin.")]
    [InlineData("Здравствуйте, Ирина! Я ищу работу в Самаре.")]
    [InlineData("您好，我正在找工作，请问贵公司有合适的职位吗？")]
    public void In_another_language_only_length_and_shape_are_judged(string text)
    {
        var report = Critic.Review(new CritiqueRequest(text, MessageChannel.Email));

        Assert.False(report.IsEnglish);
        Assert.Equal(CritiqueLabels.None, report.Labels);
        Assert.Contains(report.Findings, f => f.Check == Check.NotEnglish);
        Assert.All(report.Findings, f => Assert.True(f.Rule is Rule.R4 or Rule.R5 or Rule.R7 or Rule.R8));
    }

    [Fact]
    public void Findings_quote_the_text_as_typed()
    {
        var text = "😀 Hi Ms. Okafor — I’d love to work for you. Any openings?";
        foreach (var finding in Critic.Review(new CritiqueRequest(text)).Findings)
        {
            Assert.Equal(text[finding.Start..finding.End], finding.Quote);
        }
    }

    [Fact]
    public void Reading_level_tells_plain_from_hard()
    {
        Assert.True(Readability.Grade("I saw your note on trams. We had the same fault last fall. It was the hose, so I kept a list of parts. You can have it if you like.") < 4);
        Assert.True(Readability.Grade("Notwithstanding considerable organizational complexity, practitioners consistently underestimate the transformational potential of interdepartmental collaboration and its institutional ramifications throughout multinational corporations.") > 15);
        Assert.Null(Readability.Grade("Too short."));
    }
}
