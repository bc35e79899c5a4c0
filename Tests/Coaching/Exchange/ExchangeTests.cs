using System.Globalization;
using System.Text;
using NetworkCoachBot.Coaching.Exchange;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Tests.Coaching.Exchange;

public class ExchangeTests
{
    private static readonly Person[] People =
    [
        new() { Id = "p1", Name = "Zoë O'Néil", Company = "Acme; \"Inc.\", C:\\new", Role = "Owner; founder", Email = "zoe@acme.test", ProfileUrl = "https://x.test/zoe", Phone = "+1 555 0100", HowKnown = "met at the Chamber\nin May" },
        new() { Id = "p2", Name = "=HYPERLINK(\"http://evil\")", Company = "@sum", NextContact = new DateOnly(2026, 12, 1) },
        new() { Id = "p3", Name = "Jim 👋🏽 Ruiz", Promises = new List<Promise> { new(1, "notes, all of them", true, new(2026, 11, 1)) { Due = new(2026, 11, 30) } } },
    ];

    [Theory]
    [InlineData("people.csv")]
    [InlineData("people.vcf")]
    public void What_is_taken_along_can_be_taken_in_again(string file)
    {
        var import = ContactImport.Read(File(file))!;

        Assert.Empty(import.Broken);
        Assert.Equal(["Zoë O'Néil", "Jim 👋🏽 Ruiz"], import.People.Select(p => p.Name).Where(n => !n.StartsWith('=')));
        var zoe = import.People[0];
        Assert.Equal(("Acme; \"Inc.\", C:\\new", "Owner; founder", "zoe@acme.test", "https://x.test/zoe", "+1 555 0100"), (zoe.Company, zoe.Role, zoe.Email, zoe.Url, zoe.Phone));
        Assert.DoesNotContain(import.NewAmong(People, () => "x"), p => !p.Name.Contains('=', StringComparison.Ordinal));
    }

    [Fact]
    public void No_cell_is_a_formula() => Assert.DoesNotContain(
        File("people.csv").Split('\n').SelectMany(line => line.Split(',')),
        cell => cell.TrimStart('"') is ['=' or '+' or '-' or '@', ..] && !cell.StartsWith('+'));

    [Fact]
    public void The_calendar_has_what_is_due_and_json_has_everything()
    {
        Assert.Contains("DTSTART;VALUE=DATE:20261130", File("dates.ics"), StringComparison.Ordinal);
        Assert.Contains(@"notes\, all of them", File("dates.ics"), StringComparison.Ordinal);
        Assert.Contains("met at the Chamber", File("everything.json"), StringComparison.Ordinal);
        Assert.Contains("in touch again", File("everything.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_export_says_of_the_tie_and_its_days_is_read_from_its_table_too()
    {
        var ana = new Person { Id = "p1", Name = "Ana Ruiz", Strength = Strength.Talked, LastContact = new DateOnly(2026, 11, 3), NextContact = new DateOnly(2026, 12, 1) };
        var text = NetworkExport.Of(new UserData(new Profile(), [ana])).Single(f => f.Name == "people.csv").Content;
        Assert.Equal(ana, ContactImport.Read(text)!.NewAmong([], () => "p1").Single() with { Interests = ana.Interests, Tags = ana.Tags });
    }

    [Theory]
    [InlineData("""{"Id":"p1","Name":"Ana Ruiz","Timeline":null}""")]
    [InlineData("""{"Id":"p1","Name":"Ana Ruiz","Timeline":[null]}""")]
    [InlineData("""{"Id":"p1","Name":"Ana Ruiz","Strength":17}""")]
    [InlineData("""{"Id":"p1","Name":"Ana\u0000 Ruiz"}""")]
    [InlineData("""{"Id":"p1","Name":"…"}""")]
    [InlineData("""{"Id":"p1","Name":null}""")]
    [InlineData("""{"Id":"p1"}""")]
    [InlineData("[[[]]]")]
    [InlineData("7")]
    public void What_was_made_of_an_export_by_hand_is_read_with_care(string person)
    {
        var import = ContactImport.Read($$"""{"profile":{},"people":[{{person}},{"Id":"p2","Name":"Jim Ruiz","IntroducedBy":"p9"}]}""")!;
        Assert.Equal([1], import.Broken.Select(b => b.Row));
        Assert.Equal(("x", "Jim Ruiz", null), import.NewAmong([], () => "x").Select(p => (p.Id, p.Name, p.IntroducedBy)).Single());
    }

    [Theory]
    [InlineData("""{"profile":{},"people":[{"Id":"p1","Name":"Ana"}""")]
    [InlineData("""{"profile":{},"people":7}""")]
    public void A_torn_export_is_none(string text) => Assert.Null(ContactImport.Read(text));

    [Theory]
    [InlineData("hello there")]
    [InlineData("")]
    [InlineData("a,b,c\n1,2,3")]
    [InlineData("I know the name, company and email of Jim.\nHe works at Acme.")]
    public void What_is_no_list_is_none(string text) => Assert.Null(ContactImport.Read(text));

    [Fact]
    public void A_formula_is_passed_over_and_counted_and_a_row_whose_name_is_one_is_named()
    {
        var import = ContactImport.Read("Name,Company,Phone,Notes\nAna Ruiz,\"=HYPERLINK(\"\"http://x\"\")\",+1 555 0100,@ana\n\"=cmd|' /C calc'!A0\",Delta,,\nJim Ruiz,+SUM(A1),-1,- likes tea\n")!;

        Assert.Equal(["Ana Ruiz", "Jim Ruiz"], import.People.Select(p => p.Name));
        Assert.Equal([(null, "+1 555 0100", "@ana"), (null, "-1", "- likes tea")], import.People.Select(p => (p.Company, p.Phone, p.HowKnown)));
        Assert.Equal([3], import.Broken.Select(b => b.Row));
        Assert.Equal(3, import.Formulas);
    }

    [Fact]
    public void The_columns_of_a_table_are_named_by_hand_and_those_that_tell_are_known()
    {
        const string Text = "Kontakt;Wo;Adresse\nAna Ruiz;Delta;ana@delta.test\nJim Ruiz;Acme;\n";
        var table = ContactTable.Of(Text)!;
        Assert.Null(ContactImport.Read(Text));
        Assert.Equal([0, 1], table.WithWords);

        var import = ContactImport.Read(Text, new ColumnChoice(0, 1))!;
        Assert.Equal([("Ana Ruiz", "Delta", "ana@delta.test"), ("Jim Ruiz", "Acme", null)], import.People.Select(p => (p.Name, p.Company, p.Email)));
    }

    [Fact]
    public void A_table_may_have_no_header()
    {
        const string Text = "Ana Ruiz,ana@delta.test,Delta\nJim Ruiz,jim@acme.test,Acme";
        Assert.False(ContactTable.Of(Text)!.HasHeader);
        Assert.Equal([("Ana Ruiz", "Delta", "ana@delta.test"), ("Jim Ruiz", "Acme", "jim@acme.test")], ContactImport.Read(Text, new ColumnChoice(0, 2))!.People.Select(p => (p.Name, p.Company, p.Email)));
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("one, two\nthree")]
    [InlineData("1,2\n3,4")]
    public void What_is_no_table_is_none(string text) => Assert.Null(ContactTable.Of(text));

    [Theory]
    [InlineData("Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Vernetzt am", "12. März 2024")]
    [InlineData("Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le", "12 mars 2024")]
    [InlineData("Pre\u0301nom,Nom de famille,URL,Adresse e-mail,Société,Fonction,Date de connexion", "12 mars 2024")]
    [InlineData("Nombre,Apellidos,URL,Correo electrónico,Empresa,Cargo,Conectado el", "12 mar 2024")]
    [InlineData("First Name,Last Name,URL,Email Address,Company,Position,Connected On", "12 Mar 2024")]
    public void LinkedIns_list_is_read_by_the_names_of_its_columns_whatever_their_language(string header, string day)
    {
        var import = ContactImport.Read($"Notes:\n\"When exporting your connection data, you may notice, that …\"\n\n{header}\nAna,Ruiz,https://x.test/in/ana,ana@x.test,\"Delta, Inc.\",Nurse,{day}\n")!;
        Assert.Equal(new ImportedPerson("Ana Ruiz", "Delta, Inc.", "Nurse", "ana@x.test", "https://x.test/in/ana", null, new DateOnly(2024, 3, 12), null), Assert.Single(import.People));
    }

    [Theory]
    [InlineData("Name,Company,Notes\nAna Ruiz,Delta,\n\"Jim Ruiz,Acme,\nBea Lee,Zed,\nCarl Lee,Zed,\n", 3)]
    [InlineData("Name,Company,Notes\r\nAna Ruiz,Delta,\r\n\r\n\r\n\"Jim Ruiz,Acme,\r\nBea Lee,\"Zed\",\r\nCarl Lee,Zed,\r\n", 5)]
    [InlineData("Name,Company,Notes\nAna Ruiz,\"Delta,\nBea Lee,Zed,\nCarl Lee,Zed,", 2)]
    [InlineData("Name,Company,Notes\nAna Ruiz,Delta,\n,Zed,\nBea Lee,Zed,\nCarl Lee,Zed,\n", 3)]
    [InlineData("Name,Company,Notes\nAna Ruiz,Delta,\nJim Ruiz,Acme,\"likes\nBea Lee,Zed,\nCarl Lee,Zed,", 3)]
    public void A_torn_row_is_told_by_its_number_and_takes_no_other_with_it(string text, int row)
    {
        var import = ContactImport.Read(text)!;
        Assert.Equal([row], import.Broken.Select(b => b.Row));
        Assert.Equal(["Bea Lee", "Carl Lee"], import.People.Select(p => p.Name).Where(n => n is not "Ana Ruiz"));
        Assert.DoesNotContain(import.People, p => p.Name.Contains("Jim", StringComparison.Ordinal));
    }

    [Fact]
    public void Notes_may_have_several_lines_and_quotes_stand_for_themselves()
    {
        var import = ContactImport.Read("Name,Company,Notes\nAna Ruiz,Delta,\"tall\nand \"\"quick\"\"\"\nJim \"JR Ruiz,Acme,5'11\" tall\nBea Lee,Zed,\n")!;
        Assert.Empty(import.Broken);
        Assert.Equal(["Ana Ruiz", "Jim \"JR Ruiz", "Bea Lee"], import.People.Select(p => p.Name));
        Assert.Equal("tall\nand \"quick\"", import.People[0].HowKnown);
    }

    [Theory]
    [InlineData("VERSION:3.0\r\nN:Müller;Zoë;;;\r\nFN:Zoë Mü\r\n ller\r\nORG:Delta\\; Sons;Ops\r\nTITLE:Head of\r\n\t ops\r\nitem1.EMAIL;TYPE=\"work:main\",PREF:zoe@x.test\r\nNOTE:met at the fair\\, in\\nMay")]
    [InlineData("VERSION:4.0\nFN:Zoë Müller\nORG:Delta\\; Sons;Ops\nTITLE:Head of ops\nEMAIL:mailto:zoe@x.test\nNOTE:met at the fair\\, in\\nMay")]
    [InlineData("VERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;Zo=C3=AB;;;\r\nORG:Delta\\; Sons;Ops\r\nTITLE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Head of=\r\n ops\r\nEMAIL;WORK:zoe@x.test\r\nNOTE;ENCODING=QUOTED-PRINTABLE:met at the fair, in=0D=0A=\r\nMay")]
    [InlineData("VERSION:2.1\r\nFN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Zo=EB M=FCller\r\nORG:Delta\\; Sons;Ops\r\nTITLE:Head of ops\r\nEMAIL:zoe@x.test\r\nNOTE:met at the fair\\, in\\nMay")]
    public void Contact_cards_are_read_as_phones_and_programs_write_them(string card)
    {
        var import = ContactImport.Read($"BEGIN:VCARD\r\n{card}\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nTEL:1\r\nEND:VCARD\r\n")!;
        Assert.Single(import.Broken);
        Assert.Equal(new ImportedPerson("Zoë Müller", "Delta; Sons", "Head of ops", "zoe@x.test", null, null, null, "met at the fair, in\nMay"), Assert.Single(import.People));
    }

    [Theory]
    [InlineData("A. Ruiz,Other,ANA@delta.test,", false)]
    [InlineData("Annie R,,,http://linkedin.com/in/ana/?trk=x", false)]
    [InlineData("ana ruiz,delta,,", false)]
    [InlineData("Ana Ruiz,Acme,,", true)]
    [InlineData("Ana Ruiz,,other@x.test,", true)]
    [InlineData("Bea Ruiz,Delta,,https://www.linkedin.com/in/anastasia", true)]
    public void The_same_one_is_known_by_address_then_profile_then_name_and_company(string row, bool isNew)
    {
        Person[] known = [new() { Id = "p1", Name = "Ana Ruiz", Company = "Delta", Email = "ana@delta.test", ProfileUrl = "https://www.linkedin.com/in/ana" }];
        var import = ContactImport.Read($"Name,Company,Email,URL\n{row}\n{row}\n")!;
        Assert.Equal(2, import.People.Count);
        Assert.Equal(isNew ? 1 : 0, import.NewAmong(known, () => "p2").Count);
    }

    [Fact]
    public void Thirty_thousand_rows_are_read_and_found_again()
    {
        var text = new StringBuilder("First Name,Last Name,Email Address,Company\n");
        for (var i = 0; i < 30_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Ana,Ruiz{i},a{i}@x.test,Delta\n");
        }

        var import = ContactImport.Read(text.ToString())!;
        var added = import.NewAmong([], () => "p");
        Assert.Equal(30_000, added.Count);
        Assert.Empty(import.NewAmong(added, () => "p"));
    }

    private static string File(string name) =>
        NetworkExport.Of(new UserData(new Profile { Goal = "be in touch again" }, People) { Reminders = [new(new DateTimeOffset(2026, 12, 2, 15, 0, 0, TimeSpan.FromHours(-5)), "Jim 👋🏽 Ruiz", "call him; really")] }).Single(f => f.Name == name).Content;
}
