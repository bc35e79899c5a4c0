using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Contacts;
using NetworkCoachBot.Language.Entities;

namespace NetworkCoachBot.Tests.Language.Contacts;

public class ContactReaderTests
{
    private static readonly Lazy<Understanding> Understanding = new(NetworkCoachBot.Language.Understanding.Load);

    private static readonly KnownPeople People = KnownPeople.From([new("p1", "Jim Ruiz", "Ruiz Foods"), new("p2", "Ana Ruiz", "Delta"), new("p3", "Jim Beam")]);

    [Theory]
    [InlineData("Jim Ruiz, owner of Ruiz Foods, met at the Chamber", "Jim Ruiz", "owner", "Ruiz Foods", "met at the Chamber", SaidNearness.Met)]
    [InlineData("new contact: Maria Lopez, VP of Sales at Contoso", "Maria Lopez", "VP of Sales", "Contoso", null, SaidNearness.Unsaid)]
    [InlineData("save Bob Stone (neighbor, works at Delta)", "Bob Stone", null, "Delta", "neighbor", SaidNearness.Met)]
    [InlineData("add my cousin lena, she's a nurse", "lena", "nurse", null, "my cousin", SaidNearness.Talked)]
    [InlineData("my old boss ana, from Delta", "ana", null, "Delta", "my old boss", SaidNearness.Talked)]
    [InlineData("i know a nurse, Sara Bloom, at Mercy", "Sara Bloom", "nurse", "Mercy", null, SaidNearness.Unsaid)]
    [InlineData("Lee Chang (introduced by Ana)", "Lee Chang", null, null, "introduced by Ana", SaidNearness.Introduced)]
    [InlineData("add Sam", "Sam", null, null, null, SaidNearness.Unsaid)]
    public void One_line_is_one_person(string text, string name, string? role, string? company, string? how, SaidNearness nearness)
    {
        var person = Assert.Single(ContactReader.Read(text, Read(text)));
        Assert.Equal((name, role, company, how, nearness), (person.Name, person.Role, person.Company, person.HowKnown, person.Nearness));
    }

    [Theory]
    [InlineData("Add these: Ann Lee, Bob Fox, Cy Young", "Ann Lee|Bob Fox|Cy Young")]
    [InlineData("Ann Lee\nBob Fox, plumber\n3. Cy Young - coach at the Y", "Ann Lee|Bob Fox|Cy Young")]
    [InlineData("add priya nair and tom from the co-packer", "priya nair|tom")]
    [InlineData("Jane Roe, CFO, Acme\nJohn Poe, VP Sales, Bolt\nMia Wong, nurse", "Jane Roe|John Poe|Mia Wong")]
    [InlineData("yes add them", "")]
    [InlineData("add someone", "")]
    [InlineData("", "")]
    public void A_message_may_hold_several_or_nobody(string text, string names) =>
        Assert.Equal(names.Split('|', StringSplitOptions.RemoveEmptyEntries), ContactReader.Read(text, Read(text)).Select(p => p.Name));

    [Fact]
    public void Addresses_are_kept()
    {
        const string Text = "Maria Lopez, maria@contoso.example, +1 555 123 4567, https://linkedin.com/in/maria";
        var maria = Assert.Single(ContactReader.Read(Text, Read(Text)));
        Assert.Equal(("maria@contoso.example", "+1 555 123 4567", "https://linkedin.com/in/maria"), (maria.Email, maria.Phone, maria.Url));
    }

    [Theory]
    [InlineData("<b>Zoë</b> \"Z\" O'Néil *x* 👋🏽")]
    [InlineData("[Jo](http://x) ${name}")]
    [InlineData("李小龍")]
    public void Hostile_names_stay_as_typed(string name)
    {
        var text = $"add {name}, chef at *Ñandú*";
        Assert.Equal(name, Assert.Single(ContactReader.Read(text, Read(text))).Name);
    }

    [Fact]
    public void A_long_hostile_text_gives_few()
    {
        var text = "add " + string.Concat(Enumerable.Repeat("a, (and - my ", 4000));
        Assert.InRange(ContactReader.Read(text, Read(text)).Count, 0, 50);
    }

    [Fact]
    public void Work_and_likes_are_details()
    {
        var said = Details("jim works at Delta now and likes sailing");
        Assert.Equal(("Delta", "sailing"), (said.Company, Assert.Single(said.Interests)));
        Assert.Equal(("ceo", "Delta"), (Details("jim is now ceo at Delta").Role, Details("jim is now ceo at Delta").Company));
        Assert.Equal("plumber", Details("jim's a plumber").Role);
        Assert.Equal("jim@ruiz.com", Details("jim's email is jim@ruiz.com").Email);
        Assert.Equal("555 123 4567", Details("jim's phone is 555 123 4567").Phone);
        Assert.Equal("on the board of the food bank", Assert.Single(Details("jim is on the board of the food bank").Interests));
        Assert.Equal("birthday is in may", Assert.Single(Details("jim's birthday is in may").Notes));
    }

    [Fact]
    public void Commands_change_places_names_tags_and_nearness()
    {
        Assert.Equal(new ContactEdit.Near(SaidNearness.Mutual), Edit("ana is mutual"));
        Assert.Equal(new ContactEdit.Near(SaidNearness.Met), Edit("jim is just someone i met"));
        Assert.Equal(new ContactEdit.Tag("chamber", false), Edit("tag jim chamber"));
        Assert.Equal(new ContactEdit.Tag("chamber", true), Edit("remove the tag chamber from jim"));
        Assert.Equal(new ContactEdit.Move(ContactPlace.Archived), Edit("archive jim"));
        Assert.Equal(new ContactEdit.Move(ContactPlace.Paused), Edit("put jim on hold"));
        Assert.Equal(new ContactEdit.Move(ContactPlace.Active), Edit("resume jim"));
        Assert.Equal(new ContactEdit.Rename("james ruiz"), Edit("rename jim to james ruiz"));
        Assert.Equal(new ContactEdit.SentBy("ana"), Edit("jim was introduced by ana"));
        Assert.Equal(new ContactEdit.SentBy("ana"), Edit("ana introduced me to jim"));
        Assert.Equal(new ContactEdit.Left(), Edit("jim left ruiz foods"));
    }

    [Theory]
    [InlineData("ana said yes")]
    [InlineData("jim met me for coffee")]
    [InlineData("who introduced me to jim")]
    [InlineData("what does jim do?")]
    [InlineData("Jim Ruiz, owner of Ruiz Foods")]
    [InlineData("put jim")]
    public void What_changes_nobody_is_no_edit(string text) => Assert.Null(EditReader.Read(Read(text)));

    private static ContactEdit Edit(string text) => Assert.Single(EditReader.Read(Read(text))!.Edits);

    private static ContactReading Details(string text) => Assert.IsType<ContactEdit.Details>(Edit(text)).Said;

    private static Utterance Read(string text) => Understanding.Value.Read(text, new UtteranceContext { Now = new DateTimeOffset(2026, 11, 21, 12, 0, 0, TimeSpan.Zero), People = People });
}
