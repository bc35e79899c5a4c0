using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Tests.Coaching.Outreach;

/// <summary>What people say in fragments, or in two breaths, stands in the message as whole sentences, each said once.</summary>
public class WholeSentencesTests
{
    private static readonly Composer Composer = new((_, _) => false);

    private static readonly Draft Full = new()
    {
        Reader = new("Jim Ruiz", "owner", "Ruiz Foods"),
        Strength = Strength.Met,
        Link = "we met at the harbor fair",
        Reason = "he showed me his new ovens",
        Offer = "my checklist for oven shifts",
        Question = "how he trained his crew",
    };

    [Theory]
    [InlineData("made a map of every shortcut", "I made a map of every shortcut.")]
    [InlineData("got a spare pair of mics he can borrow", "I've got a spare pair of mics you can borrow.")]
    [InlineData("my label printer, he can have it", "I'd be glad to send you my label printer. You can have it.")]
    [InlineData("I'm a roofer. I could tell him which harnesses hold up", "I'm a roofer. I could tell you which harnesses hold up.")]
    [InlineData("a list of farms. I can also drive", "I'd be glad to send you a list of farms. I can also drive.")]
    public void An_offer(string offer, string stands) =>
        Assert.Contains(stands, Composer.Compose(Full with { Offer = offer }).Body, StringComparison.Ordinal);

    [Theory]
    [InlineData("it was in Boston, at the textile days", "We met in Boston, at the textile days.")]
    [InlineData("he's a sweep in my village, I met him when he did our stove", "We met when you did our stove.")]
    [InlineData("we did nights together, it's been six years", "We did nights together, and it's been six years.")]
    public void A_link(string link, string stands) =>
        Assert.StartsWith($"Hi Jim,\n\n{stands} I'm writing", Composer.Compose(Full with { Link = link, Kind = MessageKind.Reconnect }).Body.Replace(" It's been a while since we were in touch.", link.Contains("years", StringComparison.Ordinal) ? " ?" : "", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public void Whom_one_met_may_be_somebody_of_hers() =>
        Assert.StartsWith("Hi Jim,\n\nI met your husband at a club.", Composer.Compose(Full with { Link = "Met her husband at a club", Reason = "she runs the press", Question = "how she chose" }).Body, StringComparison.Ordinal);

    [Theory]
    [InlineData("Jim's a master plumber", "I'm writing because you're a master plumber.")]
    [InlineData("his camp takes kids in wheelchairs", "I'm writing because your camp takes kids in wheelchairs.")]
    [InlineData("the mirror room, i drew it 4 times", "I'm writing because of the mirror room. I drew it 4 times.")]
    public void A_reason(string reason, string stands) =>
        Assert.Contains(stands, Composer.Compose(Full with { Reason = reason }).Body, StringComparison.Ordinal);

    [Fact]
    public void A_question_without_its_mark_is_asked() =>
        Assert.Contains(" Does the guessing get better over time?", Composer.Compose(Full with { Question = "does the guessing get better over time" }).Body, StringComparison.Ordinal);

    [Theory]
    [InlineData(MessageKind.Thanks, "yesterday he stayed to help me scan", "Yesterday you stayed to help me scan, and I want to thank you for it.")]
    [InlineData(MessageKind.Reminder, "since then I finished the course", "Something new since I wrote: I finished the course.")]
    [InlineData(MessageKind.Congratulations, "I saw that he opened his second bakery", "I heard that you opened your second bakery. Congratulations!")]
    [InlineData(MessageKind.ProgressNews, "I took the job, he helped me with the interview", "A bit of news: I took the job. You helped me with the interview.")]
    public void Other_kinds(MessageKind kind, string reason, string stands) =>
        Assert.Contains(stands, Composer.Compose(new Draft { Reader = Full.Reader, Kind = kind, Reason = reason, ReaderHelped = true }).Body, StringComparison.Ordinal);

    [Fact]
    public void Who_writes_is_said_once_and_behind_what_links_them()
    {
        var told = Full with { Story = "I'm a retired welder", SaysWho = true };
        Assert.StartsWith("Hi Jim,\n\nWe met at the harbor fair. I'm a retired welder. I'm writing", Composer.Compose(told).Body, StringComparison.Ordinal);
        Assert.StartsWith("Hi Jim,\n\nWe haven't met, so in short who I am: I'm a retired welder. I'm writing", Composer.Compose(told with { Link = null, Strength = Strength.Stranger }).Body, StringComparison.Ordinal);
    }

    [Fact]
    public void An_introduction_is_asked_for_before_it_is_said_why()
    {
        var text = Composer.Compose(new Draft { Reader = new("Gloria"), Kind = MessageKind.AskReferrer, Strength = Strength.Talked, Question = "introduce me to Raymond Tse, who runs the shop", Reason = "he hires people without a diploma", Passed = [Slot.Link] });
        Assert.StartsWith("Hi Gloria,\n\nWould you introduce me to Raymond Tse, who runs the shop? I ask because", text.Body, StringComparison.Ordinal);
        Assert.Equal("About Raymond Tse", text.Subject);
    }

    [Theory]
    [InlineData("my dad", "Hi Dad,")]
    [InlineData("my uncle", "Hi there,")]
    public void A_parent_is_called_what_one_calls_them(string referrer, string greeting) =>
        Assert.StartsWith(greeting, Composer.NoteToReferrer(Full with { Referrer = new Referrer(referrer) }), StringComparison.Ordinal);

    [Theory]
    [InlineData("Principal Okonkwo", "Principal Okonkwo")]
    [InlineData("Madame Fournier", "Madame Fournier")]
    [InlineData("Dean Martin", "Dean")]
    public void A_title_needs_its_name(string name, string called) => Assert.Equal(called, Names.CalledAs(name));
}
