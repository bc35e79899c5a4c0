using NetworkCoachBot.Language.Drafting;

namespace NetworkCoachBot.Tests.Language.Drafting;

public class OpeningReaderTests
{
    [Theory]
    [InlineData("congratulate ana on her new job at Stripe", "ana", SaidKind.Congratulations, "her new job at Stripe")]
    [InlineData("I'd like to send Hal Moss congrats, he made partner", "Hal Moss", SaidKind.Congratulations, null)]
    [InlineData("remind jim about my mail from last week", "jim", SaidKind.Reminder, "my mail from last week")]
    [InlineData("Tom never answered my linkedin message, what now", "Tom", SaidKind.Reminder, null)]
    [InlineData("can you help me follow up with Lena?", "Lena", SaidKind.Reminder, null)]
    [InlineData("i want to thank priya for yesterdays call", "priya", SaidKind.Thanks, "yesterdays call")]
    [InlineData("write a follow up to Dan Wu after our coffee on friday", "Dan Wu", SaidKind.Thanks, "our coffee on friday")]
    [InlineData("thank you note to Ms. Alvarez", "Ms. Alvarez", SaidKind.Thanks, null)]
    [InlineData("thank my old boss Ruth for the reference", "Ruth", SaidKind.Thanks, "the reference")]
    [InlineData("let my mentor Grace know i passed the CPA exam", "Grace", SaidKind.ProgressNews, "i passed the CPA exam")]
    [InlineData("tell Dave i took his advice and it worked", "Dave", SaidKind.ProgressNews, "i took his advice and it worked")]
    [InlineData("saw an article my ex boss karen would love", "karen", SaidKind.Give, "an article")]
    [InlineData("send Kim the report on cold chains", "Kim", SaidKind.Give, "the report on cold chains")]
    [InlineData("invite Omar to the product meetup", "Omar", SaidKind.Give, "the product meetup")]
    [InlineData("write to Jo without asking for anything", "Jo", SaidKind.Give, null)]
    [InlineData("ask my uncle bob if he knows anybody in logistics", "bob", SaidKind.AskReferrer, "knows anybody in logistics")]
    [InlineData("Ask Ken to introduce me to his CFO", "Ken", SaidKind.AskReferrer, "introduce me to his CFO")]
    [InlineData("reconnect with Dave Chen", "Dave Chen", SaidKind.Reconnect, null)]
    [InlineData("get back in touch with Lily from the choir", "Lily", SaidKind.Reconnect, null)]
    [InlineData("she said no to a meeting, what do i write back (it's Beth Ortiz)", "Beth Ortiz", SaidKind.AnswerToNo, null)]
    [InlineData("Al turned me down. how do i answer nicely", "Al", SaidKind.AnswerToNo, null)]
    [InlineData("I'd like to send Mr. Haas good news, I passed the exam", "Mr. Haas", SaidKind.ProgressNews, "I passed the exam")]
    public void What_kind_of_message_and_what_about(string text, string reader, SaidKind kind, string? about)
    {
        var opening = Read(text, reader);
        Assert.Equal((kind, about), (opening.Kind, opening.About));
    }

    [Theory]
    [InlineData("I want to write to Jim Ruiz, he owns Ruiz Foods", "Jim Ruiz")]
    [InlineData("help me write to Maria, thanks!", "Maria")]
    [InlineData("need to message Sam Lee, I was told to thank no one", "Sam Lee")]
    [InlineData("write to Priya. she runs the night bakery and i want to know what she'd do differently", "Priya")]
    [InlineData("tell Ana i can fix her site", "Ana")]
    [InlineData("email the chair of the news desk, Kit Low", "Kit Low")]
    [InlineData("draft a note to Bo, he gave a great talk on reminders", "Bo")]
    public void A_first_message_is_no_other_kind(string text, string reader) => Assert.Equal(SaidKind.Unsaid, Read(text, reader).Kind);

    [Theory]
    [InlineData("i want to ask sarah kim, a recruiter at google, for a referral", "sarah kim", "a referral")]
    [InlineData("ask Jim for a job in ops", "Jim", "a job in ops")]
    [InlineData("ask Ms. Chen to pass on my resume", "Ms. Chen", "pass on my resume")]
    public void A_favour_too_big_for_a_first_message(string text, string reader, string favour) => Assert.Equal(favour, Read(text, reader).Favour);

    [Theory]
    [InlineData("text my friend Leo", "Leo", "friend", Nearness.Talked)]
    [InlineData("write to my best friend Mo", "Mo", "best friend", Nearness.Mutual)]
    [InlineData("ask my uncle bob for a name", "bob", "uncle", Nearness.Mutual)]
    [InlineData("reconnect with my old colleague Dave Chen", "Dave Chen", "old colleague", Nearness.Talked)]
    [InlineData("write to Grace Kim, my former manager", "Grace Kim", "former manager", Nearness.Talked)]
    public void Who_the_reader_is_to_the_user(string text, string reader, string relation, Nearness nearness)
    {
        var opening = Read(text, reader);
        Assert.Equal((relation, (Nearness?)nearness), (opening.Relation, opening.Nearness));
    }

    [Theory]
    [InlineData("Want to message Tom Baker, clinical informatics lead at Mercy", "Tom Baker", "clinical informatics lead", "Mercy")]
    [InlineData("write to Maria Lopez, VP Eng at Hooli. we both went to UT Austin", "Maria Lopez", "VP Eng", "Hooli")]
    [InlineData("reach out to Sam Reyes at NREL", "Sam Reyes", null, "NREL")]
    public void What_the_reader_does_and_where(string text, string reader, string? role, string company)
    {
        var opening = Read(text, reader);
        Assert.Equal((role, company), (opening.Role, opening.Company));
    }

    [Theory]
    [InlineData("my prof Dr. Hall said to contact Sam Reyes at NREL", "Sam Reyes", "Dr. Hall", "my prof")]
    [InlineData("Ana told me to write to Jim Ruiz", "Jim Ruiz", "Ana", null)]
    [InlineData("Rosa gave me Ben Adler's number, help me call him", "Ben Adler", "Rosa", null)]
    [InlineData("Hey! So my prof, Dr. Lindholm, told me to get in touch with Aisha Bello", "Aisha Bello", "Dr. Lindholm", "my prof")]
    [InlineData("Vinnie from the shop says I should talk to Pete Lombardo", "Pete Lombardo", "Vinnie", null)]
    public void Who_sent_the_user(string text, string reader, string referrer, string? relation)
    {
        var utterance = Reader.Read(text);
        Assert.Equal(reader, OpeningReader.ReaderOf(utterance, utterance.People)?.Text);
        var opening = Read(text, reader);
        Assert.Equal((referrer, relation), (opening.Referrer, opening.ReferrerRelation));
    }

    [Theory]
    [InlineData("my colleague Sue lost her mother. what can i write to her?", "Sue", true)]
    [InlineData("Ines got laid off, want to send a kind word", "Ines", true)]
    [InlineData("i was laid off and want to write to Ines", "Ines", false)]
    public void Something_hard_happened_to_the_reader(string text, string reader, bool isHard) => Assert.Equal(isHard, Read(text, reader) is { IsHard: true, Kind: SaidKind.Give });

    [Theory]
    [InlineData("reach out to a consultant named Priya Rao, she bills by the hour", "Priya Rao")]
    [InlineData("write to Ed, a freelance editor", "Ed")]
    public void Somebody_who_sells_time(string text, string reader) => Assert.True(Read(text, reader).SellsTime);

    [Fact]
    public void A_reader_who_was_described_first_and_named_then_is_one_person()
    {
        var joined = NamelessReader.Named("need to msg my cousin's boss @ Contoso abt data roles", "Elena Park, she runs analytics there", "Elena Park");
        Assert.Equal("need to msg my cousin's boss Elena Park @ Contoso abt data roles. she runs analytics there", joined);
        var opening = OpeningReader.Read(joined, "Elena Park");
        Assert.Equal(("my cousin", "Contoso"), (opening.Referrer, opening.Company));
        Assert.Equal("write to my cousin's friend's boss. Elena Park", NamelessReader.Named("write to my cousin's friend's boss", "Elena Park", "Elena Park"));
        Assert.Equal("I met a guy from the chamber. Jim Ruiz", NamelessReader.Named("I met a guy from the chamber.", "Jim Ruiz", "Jim Ruiz"));
        Assert.Equal("I want to write. Jim Ruiz", NamelessReader.Named("I want to write", "Jim Ruiz", "Jim Ruiz"));
    }

    [Theory]
    [InlineData("email the editor of the Valley Times, Rosalind Peck", true)]
    [InlineData("follow up with Nadia Rahman after our coffee on Friday", true)]
    [InlineData("Paul Meyer said no, he has no time. How do I answer?", true)]
    [InlineData("my therapist said I should write more people. So: Otto Lang", true)]
    [InlineData("text from Bob Stein came in", false)]
    [InlineData("I met Rosalind Peck at the fair", false)]
    public void Whether_a_message_is_asked_for(string text, bool asks) => Assert.Equal(asks, OpeningReader.AsksForMessage(Reader.Read(text)));

    [Fact]
    public void What_is_new_and_who_writes_is_read_in_the_opening()
    {
        Assert.Equal("my team won the contest", Read("remind Hollis Grant about my question, he still hasn't answered. New: my team won the contest", "Hollis Grant").New);
        Assert.Equal("Greta", Read("Hi I'm Greta, 55, bookkeeper. I want to write to Tobias Frank, he is CFO", "Tobias Frank").Sender);
        Assert.Equal(("she", null), (Read("Ruth lost her husband, I want to write her something kind", "Ruth").Pronoun, Read("I want to write to Tobias Frank, he is CFO", "Tobias Frank").Pronoun));
        Assert.Equal("Dana", Read("I'd love to get an intro to Yusuf Karim, he is at Woodgrove Bank, from my sister in law Dana", "Yusuf Karim").Referrer);
    }

    [Theory]
    [InlineData("reach out again to Hal, he never replied")]
    [InlineData("write to Hal again, no answer yet")]
    [InlineData("I want to contact Hal because he hasn't written back")]
    public void Whoever_was_silent_is_reminded(string text) => Assert.Equal(SaidKind.Reminder, Read(text, "Hal").Kind);

    private static Opening Read(string text, string reader) => OpeningReader.Read(text, reader, Reader.Read(text));

    [Fact]
    public void Who_is_in_between_is_not_called_my()
    {
        var opening = OpeningReader.Read("My wife's friend Doreen says her husband Walt runs the DC", "Walt");
        Assert.Equal(("Doreen", "My wife's friend"), (opening.Referrer, opening.ReferrerRelation));
    }

    [Theory]
    [InlineData("i got referred to nina patel by an old coworker bob marsh", "nina patel", "bob marsh")]
    [InlineData("write to jim ruiz, ana lopez knows him", "jim ruiz", "ana lopez")]
    public void Who_sent_the_user_is_heard_behind_the_readers_name(string text, string reader, string by) =>
        Assert.Equal(by, OpeningReader.Read(text, reader).Referrer);
}
