using System.IO.Compression;
using System.Text;
using NetworkCoachBot.Tests.Bot.EndToEnd;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Tests.Bot.LocalChat;

/// <summary>Files that people drop into the chat of the program as it is run: lists of every make, and what is none.</summary>
public sealed class BroughtFilesTests
{
    private const string French = "Notes :\r\n\"Lors de l’export …\"\r\n\r\nPrénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le\r\nZoë,Lefèvre,https://x.test/in/zoe,,\"Café, SARL\",Infirmière,12 mars 2024\r\nAna,Ruiz,,=HYPERLINK(\"\"x\"\"),Delta,,\r\n,,,,,,\r\nMax,Lee,,,Acme,,\r\n";

    [Fact]
    public async Task Whatever_is_dropped_into_the_chat_gets_a_clear_answer()
    {
        await using var bot = new BotProcess();
        await bot.StartAsync();
        using var client = new HttpClient { BaseAddress = bot.Address };
        using var ana = await DirectLineClient.Open(client, "ana");
        await ana.Messages(1);
        var western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

        await HearAsync(ana, "big.csv", Large(), "too big for me");
        await HearAsync(ana, "Connections.zip", Bomb(), "packed (zip)");
        await HearAsync(ana, "people.xlsx", "PK\u0003\u0004.[Content_Types].xml"u8.ToArray(), "workbook");
        await HearAsync(ana, "me.png", [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10], "can't read pictures", "image/png");
        await HearAsync(ana, "noise.csv", [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * 31 % 256))], "isn't text");
        await HearAsync(ana, "empty.csv", [], "empty");
        foreach (var bytes in (byte[][])[[.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(French)], western.GetBytes(French), Encoding.UTF8.GetBytes(French)])
        {
            var preview = await HearAsync(ana, "Connections.csv", bytes, "3 new people");
            Assert.Contains("Zoë Lefèvre", preview, StringComparison.Ordinal);
            Assert.Contains("Café, SARL", preview, StringComparison.Ordinal);
            Assert.Contains("rows: 7", preview, StringComparison.Ordinal);
            Assert.Contains("left out: 1", preview, StringComparison.Ordinal);
            await SayAsync(ana, "no");
        }

        await HearAsync(ana, "torn.csv", "Name,Company\nAna Ruiz,Delta\n\"Jim Ruiz,Acme\nBea Lee,Zed\n"u8.ToArray(), "rows: 3");
        Assert.Contains("2", await SayAsync(ana, "yes"), StringComparison.Ordinal);
        await HearAsync(ana, "again.csv", "Name,Company\nAna Ruiz,Delta\nBea Lee,Zed\n"u8.ToArray(), "I know all 2");
        await SayAsync(ana, "undo");
        await HearAsync(ana, "again.csv", "Name,Company\nAna Ruiz,Delta\nBea Lee,Zed\n"u8.ToArray(), "2 new people");
    }

    private static async Task<string> HearAsync(DirectLineClient person, string name, byte[] content, string says, string type = "text/csv")
    {
        var before = (await person.Messages(0)).Count;
        using var taken = await person.Upload(name, type, content);
        Assert.True(taken.IsSuccessStatusCode, $"{name}: {(int)taken.StatusCode}");
        var heard = Said((await person.Messages(before + 2)).Skip(before + 1));
        Assert.Contains(says, heard, StringComparison.Ordinal);
        return heard;
    }

    private static async Task<string> SayAsync(DirectLineClient person, string text)
    {
        var before = (await person.Messages(0)).Count;
        await person.Say(text);
        return Said((await person.Messages(before + 2)).Skip(before + 1));
    }

    private static string Said(IEnumerable<JObject> messages) => string.Join('\n', messages.Select(m => $"{m["text"]} {m["attachments"]?.ToString(Newtonsoft.Json.Formatting.None)}"));

    private static byte[] Large()
    {
        var bytes = new byte[50 * 1024 * 1024];
        Array.Fill(bytes, (byte)'x');
        return bytes;
    }

    private static byte[] Bomb()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("Connections.csv", CompressionLevel.Optimal).Open();
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 200; i++)
            {
                entry.Write(zeros);
            }
        }

        return bytes.ToArray();
    }
}
