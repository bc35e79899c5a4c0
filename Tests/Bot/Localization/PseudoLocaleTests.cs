using System.Net;
using System.Text.RegularExpressions;
using NetworkCoachBot.Bot;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Tests.Bot.Data;
using NetworkCoachBot.Tests.Bot.Groups;
using NetworkCoachBot.Tests.Bot.Reminders;
using NetworkCoachBot.Tests.Bot.Teams;
using NetworkCoachBot.Tests.Localization;
using NetworkCoachBot.Tests.Support.Localization;

namespace NetworkCoachBot.Tests.Bot.Localization;

/// <summary>What the whole program says once more, in the pseudo-locale: in channels, unasked, in the message extension, with files.</summary>
public sealed partial class PseudoLocaleTests
{
    private static readonly Type[] Said =
    [
        typeof(GroupTests), typeof(TogetherTests), typeof(GiftTests), typeof(ShareTests), typeof(ViewTests),
        typeof(NudgeTests), typeof(AskedTests), typeof(BriefTests),
        typeof(AsideTests), typeof(LifeTests), typeof(OwnerTests), typeof(MessageExtensionTests), typeof(DataTests), typeof(TeamsFileTests), typeof(ForgottenTests), typeof(RetentionTests),
    ];

    /// <summary>Where it does not come out the same, and why; what is seen must come from resource files there too.</summary>
    private static readonly Dictionary<string, string> Different = new()
    {
        ["Groups.TogetherTests.A_message_is_looked_at_in_private_until_the_answer_is_shown"] = "The coach judges English, and the message that the group looks at is translated: it finds less in it.",
        ["Groups.OwnerTests.An_owner_uses_the_tools_and_does_not_become_the_coach"] = "The same.",
        ["Groups.ViewTests.Each_sees_their_own_answer_to_a_message_and_nobody_elses"] = "The same.",
        ["Groups.GiftTests.Whoever_is_forgotten_takes_it_along"] = "The test looks at what is exported, which holds the message in the language it was given in.",
    };

    static PseudoLocaleTests() => PseudoLocale.Install(typeof(CoachBot).Assembly, typeof(RootDialog).Assembly, typeof(CoachCard).Assembly, typeof(Words).Assembly);

    public static TheoryData<string> Conversations => PseudoRun.Of(Said.Contains);

    [Fact]
    public async Task The_page_of_an_export_is_in_the_language_of_the_browser()
    {
        var data = new DataTests();
        await data.InitializeAsync();
        try
        {
            foreach (var page in await data.PagesAsync(PseudoLocale.Name))
            {
                var texts = Tag().Split(page).Select(WebUtility.HtmlDecode).Where(t => !string.IsNullOrWhiteSpace(t)).ToArray();
                Assert.InRange(texts.Length, 3, 10);
                Assert.All(texts, text => Assert.True(text!.StartsWith(PseudoLocale.Opening) && text.TrimEnd('.').EndsWith(PseudoLocale.Closing), text));
            }
        }
        finally
        {
            await data.DisposeAsync();
        }
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Tag();

    [SkippableTheory]
    [MemberData(nameof(Conversations))]
    public Task It_comes_out_the_same(string test) => PseudoRun.CheckAsync(test, Different);
}
