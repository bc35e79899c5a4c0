using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Entities;

namespace NetworkCoachBot.Tests.Language;

public class EntityTests
{
    [Theory]
    [InlineData("had coffee w jim ruiz from ruiz foods yesterday", "jim ruiz", "ruiz foods")]
    [InlineData("nudge me about dr okafor tue", "dr okafor", null)]
    [InlineData("What should I ask Ms. Chen?", "Ms. Chen", null)]
    [InlineData("what's Jim's phone number", "Jim", null)]
    [InlineData("save sarahs email", "sarah", null)]
    [InlineData("met May Chen at Siemens", "May Chen", "Siemens")]
    [InlineData("talked to Sunday Adeyemi", "Sunday Adeyemi", null)]
    [InlineData("need to msg my cousin's boss @ Contoso", null, "Contoso")]
    [InlineData("call me Alex", null, null)]
    [InlineData("the migration took all of may", null, null)]
    [InlineData("ask about the new rota", null, null)]
    [InlineData("met Ana Tuesday", "Ana", null)]
    [InlineData("need 2 write dave", "dave", null)]
    [InlineData("is indeed any good", null, null)]
    [InlineData("linkedin jobs or glassdoor, which is better", null, null)]
    [InlineData("my friend Lena works at Indeed", "Lena", "Indeed")]
    [InlineData("is this ok?\n\nHi Mona, which glaze do you use?\n\nThanks,\nPat", "Mona", null)]
    [InlineData("sam moe said no", "sam moe", null)]
    [InlineData("Sam Moe never wrote back", "Sam Moe", null)]
    [InlineData("wrote Hugo Best", "Hugo Best", null)]
    [InlineData("met Tina Best yesterday", "Tina Best", null)]
    [InlineData("met George Best at the fair", "George Best", null)]
    [InlineData("Thanks Hugo Best, Pat", "Hugo", null)]
    [InlineData("no answer from mark rose", "mark rose", null)]
    [InlineData("will smith turned me down", "will smith", null)]
    [InlineData("pat o'neil said no", "pat o'neil", null)]
    [InlineData("mark ana as met", "ana", null)]
    [InlineData("will sam come?", "sam", null)]
    public void People_and_companies(string text, string? person, string? company)
    {
        var read = Reader.Read(text);
        Assert.Equal(person is null ? [] : [person], read.People.Where(p => p.Kind is PersonMentionKind.Name).Select(p => p.Text));
        Assert.Equal(company is null ? [] : [company], read.Companies.Select(c => c.Text));
        Assert.All(read.People, p => Assert.Equal(p.Text, text.Substring(p.Start, p.Length)));
    }

    [Fact]
    public void A_name_told_to_somebody_is_another_person() =>
        Assert.Equal(["ana", "jim"], Reader.Read("told ana jim called").People.Select(p => p.Text));

    [Theory]
    [InlineData("wrote to jim", "Jim Ruiz")]
    [InlineData("wrote to Jimmy", "Jim Ruiz")]
    [InlineData("wrote to james", "Jim Ruiz")]
    [InlineData("wrote to jim ruis", "Jim Ruiz")]
    [InlineData("met dr okafor", "Ngozi Okafor")]
    [InlineData("emailed José", "Jose Pérez")]
    public void A_name_finds_its_person(string text, string name) =>
        Assert.Equal(name, Assert.Single(Reader.Read(text, "Jim Ruiz", "Ngozi Okafor", "Jose Pérez").People).Resolved?.Name);

    [Fact]
    public void Two_of_one_name_are_both_kept()
    {
        var mention = Assert.Single(Reader.Read("i called jim", "Jim Ruiz", "Jim Lee", "Ana Ruiz").People);
        Assert.True(mention.IsAmbiguous);
        Assert.Equal(["Jim Lee", "Jim Ruiz"], mention.Candidates.Select(c => c.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void She_is_whom_we_spoke_of()
    {
        var ana = new KnownPerson("7", "Ana Ruiz");
        var read = Reader.Understanding.Read("she never answered", Reader.Context with { LastSpokenOf = ana });
        Assert.Equal(ana, Assert.Single(read.People).Resolved);
    }

    [Fact]
    public void The_guy_from_the_Chamber_is_found_by_how_you_met()
    {
        var people = KnownPeople.From([new KnownPerson("1", "Nate Brown", HowMet: "met at the Chamber"), new KnownPerson("2", "Ana Ruiz", Company: "Delta")]);
        var read = Reader.Understanding.Read("i finally called the guy from the Chamber", Reader.Context with { People = people });
        Assert.Equal("Nate Brown", Assert.Single(read.People).Resolved?.Name);
    }

    [Fact]
    public void A_network_of_thousands_is_searched_by_word()
    {
        var people = KnownPeople.Named(Enumerable.Range(0, 30_000).Select(i => $"Person{i} Surname{i % 5000}"));
        Assert.Equal("Person123 Surname123", Assert.Single(people.Find("person123")).Name);
    }

    [Theory]
    [InlineData("give me three people to ring", 3)]
    [InlineData("sent 5 messages today", 5)]
    [InlineData("met a couple of recruiters", 2)]
    [InlineData("sent half a dozen mails today", 6)]
    [InlineData("give me two or three names", 2)]
    [InlineData("suggest 1-2 ppl for tomorrow", 1)]
    [InlineData("gimme 5 ppl to msg", 5)]
    [InlineData("show me the next two", 2)]
    public void Counts(string text, int count) => Assert.Equal(count, Assert.Single(Reader.Read(text).Counts).Value);

    [Theory]
    [InlineData("talked to greg for 45 minutes")]
    [InlineData("they offered me 70k")]
    [InlineData("how 2 write to a stranger")]
    [InlineData("remind me tomorrow at 1pm to call ana")]
    [InlineData("one of my contacts works there")]
    public void No_counts(string text) => Assert.Empty(Reader.Read(text).Counts);

    [Theory]
    [InlineData("emailed priya again", SpokenChannel.Email)]
    [InlineData("sent him an inmail", SpokenChannel.LinkedIn)]
    [InlineData("whatsapped bia", SpokenChannel.Text)]
    [InlineData("left a voicemail for boyd", SpokenChannel.Phone)]
    [InlineData("imma dm marcus tonight", SpokenChannel.LinkedIn)]
    [InlineData("gotta give delroy a bell", SpokenChannel.Phone)]
    public void Channels(string text, SpokenChannel channel) => Assert.Equal(channel, Assert.Single(Reader.Read(text).Channels).Channel);

    [Theory]
    [InlineData("import my linkedin connections")]
    [InlineData("a company called Litware")]
    public void No_channels(string text) => Assert.Empty(Reader.Read(text).Channels);

    [Fact]
    public void Mail_addresses_and_phone_numbers()
    {
        var read = Reader.Read("add maria lopez, m.lopez@northwind.com, (212) 555-0199");
        Assert.Equal("m.lopez@northwind.com", Assert.Single(read.Emails).Text);
        Assert.Equal("(212) 555-0199", Assert.Single(read.Phones).Text);
    }

    [Theory]
    [InlineData("Jim Ruiz, owner of Ruiz Foods", "owner")]
    [InlineData("she's vp of sales at Contoso", "vp of sales")]
    public void Roles(string text, string role) => Assert.Equal(role, Assert.Single(Reader.Read(text).Roles).Text);

    [Theory]
    [InlineData("yep", Answer.Yes)]
    [InlineData("Sure, sounds good", Answer.Yes)]
    [InlineData("👍", Answer.Yes)]
    [InlineData("yes, and add that i know her brother", Answer.Yes)]
    [InlineData("nah", Answer.No)]
    [InlineData("no thanks", Answer.No)]
    [InlineData("i don't think so", Answer.No)]
    [InlineData("not sure", Answer.Unsure)]
    [InlineData("maybe", Answer.Unsure)]
    [InlineData("no idea", Answer.Unsure)]
    [InlineData("who should I call today", Answer.NotGiven)]
    [InlineData("", Answer.NotGiven)]
    public void Yes_no_and_neither(string text, Answer answer) => Assert.Equal(answer, Reader.Read(text).Answer);

    [Theory]
    [InlineData("back", Navigation.Back)]
    [InlineData("pls go back", Navigation.Back)]
    [InlineData("skip this one", Navigation.Skip)]
    [InlineData("why do you ask?", Navigation.Why)]
    [InlineData("never mind", Navigation.Cancel)]
    [InlineData("start over", Navigation.StartOver)]
    [InlineData("give me a second", Navigation.Pause)]
    [InlineData("continue", Navigation.Resume)]
    [InlineData("later", Navigation.Later)]
    [InlineData("show more", Navigation.More)]
    [InlineData("I went back to school", Navigation.None)]
    public void Steering(string text, Navigation navigation) => Assert.Equal(navigation, Reader.Read(text).Navigation);

    [Theory]
    [InlineData("the second one", 2)]
    [InlineData("option 3 please", 3)]
    [InlineData("the last one", -1)]
    public void Ordinals(string text, int place) => Assert.Equal(place, Assert.Single(Reader.Read(text).Ordinals).Value);

    [Theory]
    [InlineData("no, i meant Jane", "Jane")]
    [InlineData("sorry i meant Tom Becker", "Tom Becker")]
    [InlineData("not jim, jane", "jane")]
    public void Corrections(string text, string person) => Assert.Equal(person, Reader.Read(text).Correction?.Person?.Text);

    [Fact]
    public void A_pasted_message_is_told_from_the_instruction()
    {
        var read = Reader.Read("check this: \"Hi Ms. Okafor, I came across your profile and was very impressed by your career.\"");
        Assert.Equal("Hi Ms. Okafor, I came across your profile and was very impressed by your career.", read.Pasted?.Text);
        Assert.False(read.Pasted!.IsWholeText);
    }

    [Theory]
    [InlineData("check this: Hi Jim, Tom Lee told me \"you should talk to Jim about the night shift\" and I'd like to hear how you got it going.", "Hi Jim, Tom Lee")]
    [InlineData("hey can you check this, \"Hi Jim, I read about your plant and I have notes for you.\"", "Hi Jim, I read")]
    public void A_letter_that_quotes_somebody_is_the_message_not_the_quotation(string text, string begins) =>
        Assert.StartsWith(begins, Reader.Read(text).Pasted?.Text ?? "", StringComparison.Ordinal);
}
