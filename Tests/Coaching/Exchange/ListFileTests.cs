using System.IO.Compression;
using System.Text;
using NetworkCoachBot.Coaching.Exchange;

namespace NetworkCoachBot.Tests.Coaching.Exchange;

public class ListFileTests
{
    private const string List = "Name,Company\nZoë Müller,Café “Œuvre”\n";

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with a mark", "utf-16", "utf-16BE", "utf-16 without a mark", "utf-16BE without a mark", "windows-1252"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_is_read_in_whatever_encoding_programs_write(string encoding)
    {
        var name = encoding.Split(' ')[0];
        var writer = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] mark = encoding is "utf-8 with a mark" or "utf-16" or "utf-16BE" ? writer.GetPreamble() : [];

        var (text, fault) = ListFile.Read([.. mark, .. writer.GetBytes(List)]);

        Assert.Equal((List, ListFault.None), (text, fault));
    }

    [Fact]
    public void What_is_no_text_is_told_by_how_it_begins()
    {
        Assert.Equal(ListFault.Empty, Fault([]));
        Assert.Equal(ListFault.Empty, Fault("  \r\n "u8));
        Assert.Equal(ListFault.Packed, Fault(Zip("Connections.csv")));
        Assert.Equal(ListFault.Spreadsheet, Fault(Zip("[Content_Types].xml")));
        Assert.Equal(ListFault.Packed, Fault(GZip()));
        Assert.Equal(ListFault.Document, Fault("%PDF-1.7 and so on"u8));
        Assert.Equal(ListFault.Picture, Fault([0x89, 0x50, 0x4E, 0x47, 13, 10]));
        Assert.Equal(ListFault.Binary, Fault([.. Enumerable.Range(0, 2000).Select(i => (byte)(i * 7))]));
    }

    private static ListFault Fault(ReadOnlySpan<byte> bytes) => ListFile.Read(bytes).Fault;

    private static byte[] Zip(string name)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(new byte[100_000]);
        }

        return bytes.ToArray();
    }

    private static byte[] GZip()
    {
        var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.Optimal))
        {
            zip.Write("Name,Company\nAna,Delta"u8);
        }

        return bytes.ToArray();
    }
}
