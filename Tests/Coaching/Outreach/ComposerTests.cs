using NetworkCoachBot.Coaching.Critique;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Tests.Coaching.Outreach;

public class ComposerTests
{
    private static readonly Composer Composer = new((_, _) => false);

    private static readonly Draft Said = new()
    {
        Reader = new("Jim Ruiz", "owner", "Ruiz Foods"),
        Referrer = new("ana", "my old boss"),
        Reason = "he moved his plant to 4 day weeks",
        Alike = "we did that too at delta",
        Named = ["delta"],
        Goal = "a job in ops",
        Sender = "Sam",
    };

    private static readonly Draft Full = Said with { Offer = "month two was chaos, i can tell him how we fixed it", Question = "how he got night shift to agree" };

    public static TheoryData<MessageChannel, Strength> Combinations
    {
        get
        {
            var all = new TheoryData<MessageChannel, Strength>();
            foreach (var channel in Enum.GetValues<MessageChannel>())
            {
                foreach (var strength in Enum.GetValues<Strength>())
                {
                    all.Add(channel, strength);
                }
            }

            return all;
        }
    }

    [Fact]
    public void A_mail_says_link_offer_question_step_and_way_out_in_the_users_words() => Assert.Equal(
        """
        Hi Jim,

        I'm writing because you moved your plant to 4 day weeks, and we did that too at Delta.

        Month two was chaos, and I can tell you how we fixed it. I'd like to learn how you got night shift to agree.

        To be open: I'm looking for a job in ops these days. I'm not asking you for that. Would 15 minutes on the phone suit you some time in the next two weeks? If not, no harm done.

        Best,
        Sam
        """.ReplaceLineEndings("\n"),
        Assert.IsType<Composition.OutreachScript>(Composer.Compose(Full)).Body);

    [Fact]
    public void The_story_is_told_where_there_is_a_voice()
    {
        var draft = Full with { Story = "ten years in packing plants, good at calm starts" };
        Assert.Contains("Ten years in packing plants, good at calm starts.", Composer.Compose(draft with { Channel = MessageChannel.Phone }).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("packing", Composer.Compose(draft with { Channel = MessageChannel.Email }).Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gap_is_shown_as_a_gap_and_named()
    {
        var sketch = Assert.IsType<Composition.Sketch>(Composer.Compose(Said));
        Assert.Equal([Slot.Offer, Slot.Question], sketch.Gaps);
        Assert.Equal(["something from your own work that would help Jim", "what only Jim knows"], sketch.Pieces.Where(p => p.IsGap).Select(p => p.Text));
        Assert.Contains("▢ what only Jim knows.", sketch.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void The_referrer_is_named_only_with_leave()
    {
        Assert.DoesNotContain("Ana", Composer.Compose(Full).Whole, StringComparison.OrdinalIgnoreCase);
        var allowed = Composer.Compose(Full with { Referrer = Full.Referrer! with { NameAllowed = true } });
        Assert.StartsWith("Hi Jim,\n\nI know you through Ana, my old boss.", allowed.Body, StringComparison.Ordinal);
        Assert.Equal("Referred by Ana", allowed.Subject);
    }

    [Fact]
    public void The_note_to_the_referrer_asks_both_questions() => Assert.Equal(
        "Hi Ana, I'd like to get in touch with Jim Ruiz, because he moved his plant to 4 day weeks, and we did that too at Delta. How do you two know each other, and would you mind if I mention your name? If you'd rather not, that's fine.",
        Composer.NoteToReferrer(Said));

    [Fact]
    public void Without_an_offer_the_promise_to_report_back_stands_in()
    {
        var script = Assert.IsType<Composition.OutreachScript>(Composer.Compose((Full with { Offer = null }).Pass(Slot.Offer)));
        Assert.Contains("I'll try what you tell me and write to you about how it went.", script.Body, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Combinations))]
    public void Every_channel_and_tie_gives_a_finished_text_within_its_limits(MessageChannel channel, Strength strength)
    {
        var text = Assert.IsType<Composition.OutreachScript>(Composer.Compose(Full with { Channel = channel, Strength = strength }));
        Assert.DoesNotContain(Composer.GapMark, text.Whole, StringComparison.Ordinal);
        Assert.DoesNotContain(" he ", text.Body, StringComparison.Ordinal);
        Assert.Equal(channel == MessageChannel.Email, text.Subject is not null);
        Assert.True(channel != MessageChannel.LinkedInNote || text.Body.Length <= Limits.LinkedInNoteSafe, text.Body);
        Assert.True(channel != MessageChannel.Text || text.WordCount <= Limits.TextWords, text.Body);
        Assert.InRange(text.WordCount, 15, 125);
    }

    [Fact]
    public void A_script_below_talked_cannot_ask_without_an_offer() =>
        Assert.Throws<ScriptRefusedException>(() => Composition.OutreachScript.Of(null, "Can we talk?", Strength.Met, requests: true, offers: false, _ => false));

    [Fact]
    public void A_script_that_only_gives_needs_no_request() =>
        Assert.Equal("Here is the article.", Composition.OutreachScript.Of(null, "Here is the article.", Strength.Stranger, requests: false, offers: true, _ => false).Body);

    [Fact]
    public void A_script_cannot_ask_for_a_job_too_soon() =>
        Assert.Throws<ScriptRefusedException>(() => Composition.OutreachScript.Of(null, "Any openings?", Strength.Stranger, requests: true, offers: true, _ => true));

    [Fact]
    public void With_talked_the_user_may_ask() =>
        Assert.Equal("Any openings?", Composition.OutreachScript.Of(null, "Any openings?", Strength.Talked, requests: true, offers: false, _ => true).Body);

    [Fact]
    public void What_the_user_says_against_the_rules_stays_theirs() =>
        Assert.IsType<Composition.OwnWords>(new Composer((_, _) => true).Compose(Full));

    [Fact]
    public void The_users_own_text_is_never_rewritten()
    {
        var own = Assert.IsType<Composition.OwnWords>(Composer.Compose(Full with { Own = "hi <b>jim</b> “quoted” 😀" }));
        Assert.Equal("hi <b>jim</b> “quoted” 😀", own.Body);
    }

    [Theory]
    [InlineData("her talk at the chamber", "Your talk at the chamber")]
    [InlineData("he moved his plant to 4 day weeks", "About 4 day weeks")]
    [InlineData("I like how calm she is", "Your work at Ruiz Foods")]
    [InlineData("he got the kids to eat lentils", "Your work at Ruiz Foods")]
    [InlineData("he lets the young guys drive and that's kind of rare", "Your work at Ruiz Foods")]
    [InlineData("he kept the shop class open when they wanted to close it", "About the shop class")]
    [InlineData("he made the handover sheet everyone copies", "About the handover sheet")]
    [InlineData("his tacos sold out and he sent people to my truck", "Your tacos")]
    [InlineData("he trained his crew himself", "Your crew")]
    [InlineData("he works at a startup that makes hands", "Your work at Ruiz Foods")]
    public void The_subject_is_short_and_says_what_it_is_about(string reason, string subject) =>
        Assert.Equal(subject, Composer.Compose(Full with { Reason = reason, Alike = null }).Subject);

    [Theory]
    [InlineData("met him at the Chamber breakfast", "We met at the Chamber breakfast.")]
    [InlineData("we both went to Tufts", "We both went to Tufts.")]
    [InlineData("worked with her at the mill", "We worked together at the mill.")]
    [InlineData("the same choir", "What links us: the same choir.")]
    public void The_link_is_a_sentence_of_its_own(string link, string sentence) =>
        Assert.StartsWith($"Hi Jim,\n\n{sentence}", Composer.Compose(Full with { Referrer = null, Link = link, Strength = Strength.Met }).Body, StringComparison.Ordinal);

    [Theory]
    [InlineData("how she started", "I'd like to learn how you started.")]
    [InlineData("what would he do differently", "What would you do differently?")]
    [InlineData("his view of night shifts", "I'd like to hear your view of night shifts.")]
    [InlineData("i want to know whether the certificate is worth it", "I'd like to learn whether the certificate is worth it.")]
    [InlineData("about the first year", "I'd like to ask you about the first year.")]
    [InlineData("her new welding lab", "I'd like to hear about your new welding lab.")]
    [InlineData("their move to Leeds", "I'd like to hear about your move to Leeds.")]
    [InlineData("her plans for the lab", "I'd like to hear your plans for the lab.")]
    public void A_question_of_any_shape_becomes_a_sentence(string question, string sentence) =>
        Assert.Contains(sentence, Composer.Compose(Full with { Question = question }).Body, StringComparison.Ordinal);

    [Theory]
    [InlineData("teo and her husband play dominoes", "\n\nTeo and your husband play dominoes.")]
    [InlineData("teo and her husband play", "\n\nTeo and your husband play.")]
    [InlineData("ana and her son play in the harbor band", "\n\nAna and your son play in the harbor band.")]
    [InlineData("the kids go to school together", "\n\nThe kids go to school together.")]
    [InlineData("her team cleared the backlog in a month", "I'm writing because your team cleared the backlog in a month.")]
    [InlineData("his firm hires veterans", "I'm writing because your firm hires veterans.")]
    [InlineData("her team and her work at the mill", "I'm writing because of your team and your work at the mill.")]
    [InlineData("his recorded talk on pumps", "I'm writing because of your recorded talk on pumps.")]
    [InlineData("her new hires from the college", "I'm writing because of your new hires from the college.")]
    public void A_reason_with_a_verb_of_its_own_stands_behind_no_because_of(string reason, string sentence) =>
        Assert.Contains(sentence, Composer.Compose(Full with { Reason = reason, Alike = null, Named = ["Teo", "Ana"] }).Body, StringComparison.Ordinal);

    [Theory]
    [InlineData("my notes from the audit", "I'd be glad to send you my notes from the audit.")]
    [InlineData("introduce her to our packaging supplier", "I can introduce you to our packaging supplier.")]
    [InlineData("i could translate his flyers", "I could translate your flyers.")]
    public void An_offer_of_any_shape_becomes_a_sentence(string offer, string sentence) =>
        Assert.Contains(sentence, Composer.Compose(Full with { Offer = offer }).Body, StringComparison.Ordinal);

    public static TheoryData<MessageKind> AllKinds => [.. Enum.GetValues<MessageKind>()];

    /// <summary>Everything said, or everything passed over; in every channel, at every strength, shortened or warmer: a finished text, which its own critique lets pass.</summary>
    [Theory]
    [MemberData(nameof(AllKinds))]
    public void What_the_coach_writes_stands_before_its_own_critique(MessageKind kind)
    {
        var critic = new Critic();
        var composer = new Composer((text, tie) => critic.Review(new CritiqueRequest(text, Relationship: tie)).Labels.AsksTooSoon);
        var failed = new List<string>();
        foreach (var draft in Drafts(kind))
        {
            var text = composer.Compose(draft);
            var fails = text is not Composition.OutreachScript || text.Body.Contains(Composer.GapMark, StringComparison.Ordinal)
                ? [text.GetType().Name]
                : critic.Review(new CritiqueRequest(text.Whole, draft.Channel, kind, draft.Tie)).Findings.Where(f => f.Severity == Severity.Fail).Select(f => f.Rule.ToString()).ToArray();
            failed.AddRange(fails.Select(f => $"{f}: {draft.Channel}, {draft.Tie}, offer {draft.Offer}, reason {draft.Reason}\n{text.Whole}\n"));
        }

        Assert.True(failed.Count == 0, $"{failed.Count} failed:\n" + string.Join('\n', failed.Take(5)));
    }

    private static IEnumerable<Draft> Drafts(MessageKind kind)
    {
        var passed = Enum.GetValues<Slot>();
        foreach (var channel in Enum.GetValues<MessageChannel>())
        {
            foreach (var strength in Enum.GetValues<Strength>())
            {
                Draft[] drafts =
                [
                    new() { Reader = new("Jim Ruiz"), Kind = kind, Strength = strength, Channel = channel, Passed = passed },
                    new() { Reader = new("Jim Ruiz"), Kind = kind, Strength = strength, Channel = channel, Passed = passed, Reason = "he moved his plant to 4 day weeks", Question = "how he got night shift to agree", Offer = "my notes on month two", Goal = "a job in ops" },
                    new() { Reader = new("the hiring manager"), Kind = kind, Strength = strength, Channel = channel, Passed = passed, Reason = "the talk on skips", Link = "the meetup in May", SellsTime = true, Warmer = true },
                    new() { Reader = new("Sue"), Kind = kind, Strength = strength, Channel = channel, Passed = passed, Reason = "she lost her mother", Offer = "i can bring dinner", IsHard = kind == MessageKind.Give, Shortened = 1, Sender = "Sam" },
                ];
                foreach (var draft in drafts.SelectMany(d => Enumerable.Range(0, 3).Select(w => d with { Wording = w })))
                {
                    yield return draft;
                }
            }
        }
    }
}
