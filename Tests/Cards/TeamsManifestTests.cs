using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Compression;
using NetworkCoachBot.Tests.Cards.Judges;
using NetworkCoachBot.Tests.Support;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Tests.Cards;

/// <summary>The Teams app package, built by the command that its targets file names, and held against the published schema.</summary>
[Collection(nameof(NodeJudges))]
public sealed class TeamsManifestTests(NodeJudges judges)
{
    private const string AppId = "3fa85f64-5717-4562-b3fc-2c963f66afa6";

    [SkippableFact]
    public void The_published_schema_finds_nothing_wrong() => Assert.Empty(judges.Manifest(Package().Manifest));

    [SkippableFact]
    public void The_schema_is_asked_in_earnest()
    {
        var manifest = Package().Manifest;
        manifest["bots"]![0]!["scopes"] = new JArray("everywhere");
        ((JObject)manifest).Remove("icons");

        Assert.Equal(2, judges.Manifest(manifest).Count(f => f.Contains("allowed values", StringComparison.Ordinal) || f.Contains("icons", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_place_is_filled_in_and_the_bot_is_in_every_scope()
    {
        var (manifest, _) = Package();

        Assert.DoesNotContain('{', string.Concat(manifest.DescendantsAndSelf().OfType<JValue>().Select(v => v.Value as string)));
        Assert.Equal(AppId, (string?)manifest["bots"]![0]!["botId"]);
        Assert.Equal(["personal", "team", "groupChat"], manifest["bots"]![0]!["scopes"]!.Values<string>());
        Assert.Contains("coach.example.com", manifest["validDomains"]!.Values<string>());
    }

    [Fact]
    public void A_team_is_asked_for_one_permission_that_holds_for_it_alone()
    {
        var (manifest, _) = Package();

        var permission = Assert.Single(manifest["authorization"]!["permissions"]!["resourceSpecific"]!);
        Assert.Equal(("TeamMember.Read.Group", "Application"), ((string?)permission["name"], (string?)permission["type"]));
        Assert.Equal(AppId, (string?)manifest["webApplicationInfo"]!["id"]);
    }

    [Fact]
    public void The_icons_have_the_sizes_that_teams_asks_for()
    {
        var (_, icons) = Package();

        Assert.Equal((192, 192), Size(icons["color.png"]));
        Assert.Equal((32, 32), Size(icons["outline.png"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-p:MicrosoftAppId=abc -p:BotDomain=coach.example.com")]
    [InlineData($"-p:MicrosoftAppId={AppId}")]
    [InlineData($"-p:MicrosoftAppId={AppId} -p:BotDomain=https://coach.example.com/")]
    public void What_is_missing_or_wrong_is_said(string arguments)
    {
        Assert.Contains("Say ", Build(arguments, out var status), StringComparison.Ordinal);
        Assert.NotEqual(0, status);
    }

    private static (JObject Manifest, Dictionary<string, byte[]> Icons) Package()
    {
        var file = Path.Combine(Path.GetTempPath(), $"coach-{Guid.NewGuid():N}.zip");
        var output = Build($"-p:MicrosoftAppId={AppId} -p:BotDomain=coach.example.com -p:TeamsPackageFile={file}", out var status);
        Assert.True(status == 0, output);
        try
        {
            using var zip = ZipFile.OpenRead(file);
            using var manifest = new StreamReader(zip.GetEntry("manifest.json")!.Open());
            return (JObject.Parse(manifest.ReadToEnd()), zip.Entries.Where(e => e.Name.EndsWith(".png", StringComparison.Ordinal)).ToDictionary(e => e.Name, Bytes));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Build(string arguments, out int status)
    {
        using var build = Process.Start(new ProcessStartInfo("dotnet", $"build Bot -t:TeamsPackage -nologo {arguments}")
        {
            WorkingDirectory = SharedFiles.RepositoryRoot,
            RedirectStandardOutput = true,
        })!;
        var output = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        status = build.ExitCode;
        return output;
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(content);
        return content.ToArray();
    }

    /// <summary>Width and height stand in the header chunk of a PNG file.</summary>
    private static (int Width, int Height) Size(byte[] png) =>
        (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
}
