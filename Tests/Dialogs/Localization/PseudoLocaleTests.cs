using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Tests.Localization;
using NetworkCoachBot.Tests.Support.Localization;

namespace NetworkCoachBot.Tests.Dialogs.Localization;

/// <summary>
/// Every conversation of these tests once more, in the pseudo-locale. It comes out the same: each answer, taken back to English,
/// is the one that the test expects, each button works, and no word is seen that is neither from a resource file nor the person's own.
/// </summary>
public sealed class PseudoLocaleTests
{
    /// <summary>Where it does not come out the same, and why; what is seen must come from resource files there too.</summary>
    private static readonly Dictionary<string, string> Different = new()
    {
        ["Outreach.DraftFirstTests.Back_skip_why_help_and_a_question_in_between"] = LongAddress,
        ["Outreach.DraftFirstTests.Shorter_warmer_another_version_and_keep"] = LongAddress,
        ["Outreach.DraftFirstTests.At_most_three_messages_to_a_text_and_five_to_a_finished_one"] = LongAddress,
        ["Outreach.DraftFirstTests.What_is_said_early_or_late_finds_its_place"] = LongAddress,
        ["Outreach.KindsTests.Each_kind_is_written_from_plain_words"] = LongAddress,
        ["ThreeWeeksTests.From_the_first_message_to_a_list_of_ones_own"] = LongAddress,
        ["Rehearsal.RehearsalTests.A_quiet_contact_opens_up_when_somebody_listens"] = EnglishOnly,
        ["Rehearsal.RehearsalTests.Send_me_your_resume_from_the_brief"] = EnglishOnly,
        ["Critique.CheckTests.A_pasted_message_that_asks_for_50_dollars"] = EnglishOnly,
        ["Critique.CheckTests.What_the_reader_may_think_is_answered_in_one_line"] = AsKept,
        ["Critique.CheckTests.The_honest_line_stands_before_the_closing_and_counts"] = AsKept,
        ["Critique.CheckTests.Shorter_and_warmer_work_on_the_text_that_was_checked"] = AsKept,
        ["People.ListBuilderTests.Six_questions_find_the_people_one_knows"] = AsKept,
        ["Sharing.SharingTests.What_the_preview_shows_is_all_that_goes_out"] = AsKept,
    };

    private const string LongAddress = "A mail in accented letters makes an address longer than Outlook takes: it is not offered, and what is quoted ends earlier.";
    private const string EnglishOnly = "The coach judges English: here it judges its own lines, or a line that it put into the person's message.";
    private const string AsKept = "The test looks at what is kept or sent to somebody else, which is in the language that was spoken.";

    static PseudoLocaleTests() => PseudoLocale.Install(typeof(RootDialog).Assembly, typeof(CoachCard).Assembly, typeof(Words).Assembly);

    public static TheoryData<string> Conversations => PseudoRun.Of(type => type.Namespace != typeof(PseudoLocaleTests).Namespace);

    [SkippableTheory]
    [MemberData(nameof(Conversations))]
    public Task It_comes_out_the_same(string test) => PseudoRun.CheckAsync(test, Different);
}
