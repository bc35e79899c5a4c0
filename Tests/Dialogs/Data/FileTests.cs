using System.Globalization;
using System.Text;
using NetworkCoachBot.Coaching.Exchange;
using NetworkCoachBot.Dialogs.Data;

namespace NetworkCoachBot.Tests.Dialogs.Data;

/// <summary>Lists that come as files (F77).</summary>
public class FileTests
{
    private const string User = "webchat/users/sam";

    [Fact]
    public async Task A_file_is_previewed_kept_and_taken_out_again()
    {
        var chat = new Conversation();
        Assert.Contains("Send me the file", await chat.SayAsync("import my contacts"), StringComparison.Ordinal);
        var preview = await chat.BringAsync("Connections.csv", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("First Name,Last Name,Company\nZoë,Ruiz,Delta\nJim,Ruiz,\"=HYPERLINK(\"\"http://x\"\")\"\n,,\n")).ToArray());
        Assert.Contains("2 new people", preview, StringComparison.Ordinal);
        Assert.Contains("Zoë Ruiz, Delta", preview, StringComparison.Ordinal);
        Assert.Contains("rows: 4", preview, StringComparison.Ordinal);
        Assert.Contains("which I left out: 1.", preview, StringComparison.Ordinal);

        await chat.PressAsync("Keep 2");
        Assert.Equal(2, await chat.Notebook.CountPeopleAsync(User, default));
        Assert.Contains("I know all 2", await chat.BringAsync("Connections.csv", "Name,Company\nZoë Ruiz,Delta\nJim Ruiz,\n"u8.ToArray()), StringComparison.Ordinal);
        await chat.SayAsync("undo");
        Assert.Equal(0, await chat.Notebook.CountPeopleAsync(User, default));
    }

    [Theory]
    [InlineData("VERSION:3.0\r\nN:Ruiz;Ana;;;\r\nFN:Ana Ruiz\r\nORG:Delta;Ops\r\nTEL;TYPE=CELL:+1 555 0100")]
    [InlineData("VERSION:4.0\r\nFN:Ana Ruiz\r\nORG:Delta\r\nTEL;VALUE=uri:tel:+1-555-0100")]
    public async Task Contact_cards_are_read(string card)
    {
        var chat = new Conversation();
        await chat.BringAsync("people.vcf", Encoding.UTF8.GetBytes($"BEGIN:VCARD\r\n{card}\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:4.0\r\nFN:Jim Ruiz\r\nEND:VCARD\r\n"), "text/vcard");
        await chat.PressAsync("Keep 2");
        var people = await chat.Notebook.ListPeopleAsync(User, null, 10, default);
        Assert.Equal([("Ana Ruiz", "Delta"), ("Jim Ruiz", null)], people.Select(p => (p.Name, p.Company)));
        Assert.DoesNotContain("tel:", people[0].Phone, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_without_known_columns_is_asked_about()
    {
        var chat = new Conversation();
        Assert.Contains("Which column has the names?", await chat.BringAsync("people.csv", "Kontakt;Wo;Mail\nAna Ruiz;Delta;ana@delta.test\nJim Ruiz;Acme;\n"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("the company?", await chat.PressAsync("Kontakt: Ana Ruiz"), StringComparison.Ordinal);
        Assert.Contains("2 new people", await chat.SayAsync("wo"), StringComparison.Ordinal);
        await chat.PressAsync("Keep 2");
        Assert.Equal([("Ana Ruiz", "Delta", "ana@delta.test"), ("Jim Ruiz", "Acme", null)], (await chat.Notebook.ListPeopleAsync(User, null, 10, default)).Select(p => (p.Name, p.Company, p.Email)));
    }

    [Theory]
    [InlineData("Kontakt;Wo;Mail\nAna Ruiz;Delta;ana@delta.test\nJim Ruiz;Acme;", false)]
    [InlineData("Kontakt;Wo;Mail\nAna Ruiz;Delta;ana@delta.test\nJim Ruiz;Acme;", true)]
    [InlineData("Kontakt\tWo\tMail\nAna Ruiz\tDelta\tana@delta.test\nJim Ruiz\tAcme\t", false)]
    [InlineData("Kontakt,Wo,Mail\nAna Ruiz,Delta,ana@delta.test\nJim Ruiz,Acme,", false)]
    public async Task A_table_that_is_pasted_is_asked_about_as_well(string pasted, bool afterAsking)
    {
        var chat = new Conversation();
        if (afterAsking)
        {
            await chat.SayAsync("import my contacts");
        }

        Assert.Contains("Which column has the names?", await chat.SayAsync(pasted), StringComparison.Ordinal);
        await chat.SayAsync("kontakt");
        Assert.Contains("2 new people", await chat.SayAsync("wo"), StringComparison.Ordinal);
        await chat.PressAsync("Keep 2");
        Assert.Equal([("Ana Ruiz", "Delta", "ana@delta.test"), ("Jim Ruiz", "Acme", null)], (await chat.Notebook.ListPeopleAsync(User, null, 10, default)).Select(p => (p.Name, p.Company, p.Email)));
    }

    [Theory]
    [InlineData("Hi Jim,\nthanks for your time, it helped me a lot.\nBest,\nSam")]
    [InlineData("Dear Ana,\nI liked your talk,\nyour slides,\nand your jokes,")]
    [InlineData("Jim, Ana and Tom\nall of them, old friends")]
    [InlineData("met Jim; he was kind\nmet Ana; she sent me the list that she had promised to send me when we met in May at the fair")]
    public void What_is_said_in_lines_is_no_table(string text) => Assert.False(ContactTable.LooksLikeOne(text));

    [Fact]
    public async Task A_table_without_names_is_left()
    {
        var chat = new Conversation();
        await chat.BringAsync("stock.csv", "Teil;Ort\nSchraube;Lager\nMutter;Keller\n"u8.ToArray());
        Assert.Contains("Left as it was", await chat.PressAsync("None of them"), StringComparison.Ordinal);
        Assert.Equal(0, await chat.Notebook.CountPeopleAsync(User, default));
    }

    [Theory]
    [InlineData(FetchFault.TooLarge, "8 MB")]
    [InlineData(FetchFault.Elsewhere, "don't fetch")]
    [InlineData(FetchFault.TooSlow, "too long")]
    [InlineData(FetchFault.Gone, "couldn't get")]
    public async Task What_cannot_be_fetched_is_said(FetchFault fault, string says)
    {
        var chat = new Conversation();
        chat.Files.Fault = fault;
        Assert.Contains(says, await chat.BringAsync("people.csv", []), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PK\u0003\u0004 Connections.csv", "packed")]
    [InlineData("PK\u0003\u0004 [Content_Types].xml", "workbook")]
    [InlineData("%PDF-1.4", "PDF")]
    [InlineData("\u0001\u0002\u0003\u0004\u0005", "isn't text")]
    [InlineData(" ", "empty")]
    [InlineData("Dear diary", "no list")]
    public async Task What_is_no_list_is_said(string content, string says)
    {
        var chat = new Conversation();
        Assert.Contains(says, await chat.BringAsync("file", Encoding.UTF8.GetBytes(content)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_list_leaves_what_was_going_on()
    {
        var chat = new Conversation();
        await chat.SayAsync("delete me");
        var answer = await chat.BringAsync("photo.png", [0x89, 0x50, 0x4E, 0x47], "image/png");
        Assert.Contains("can't read pictures", answer, StringComparison.Ordinal);
        Assert.Contains("Delete everything", answer, StringComparison.Ordinal);
        await chat.SayAsync("no");
        Assert.Equal(0, chat.Data.Forgotten);
    }

    [Fact]
    public async Task Many_broken_rows_are_counted()
    {
        var chat = new Conversation();
        var rows = string.Concat(Enumerable.Range(1, 30).Select(i => string.Create(CultureInfo.InvariantCulture, $"{(i % 2 == 0 ? "Ana" : "")},Delta{i}\n")));
        Assert.Contains("and 5 more", await chat.BringAsync("people.csv", Encoding.UTF8.GetBytes("Name,Company\n" + rows)), StringComparison.Ordinal);
    }
}
