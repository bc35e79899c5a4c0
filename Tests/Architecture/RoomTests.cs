using System.Reflection;
using System.Xml.Linq;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Architecture;

/// <summary>Who may use whom (DESIGN, Rooms), read from the project files and from what the assemblies really refer to.</summary>
public class RoomTests
{
    private static readonly Dictionary<string, string[]> Rooms = new()
    {
        ["Coaching"] = [],
        ["Language"] = ["Microsoft.Recognizers.Text", "Microsoft.Recognizers.Text.Number", "Microsoft.Recognizers.Text.DateTime", "Microsoft.Recognizers.Text.Choice"],
        ["Cards"] = ["Coaching", "Microsoft.Bot.Schema"],
        ["Storage"] = ["Coaching", "Microsoft.Bot.Builder", "Microsoft.Bot.Connector", "Microsoft.Bot.Schema"],
        ["Dialogs"] = ["Coaching", "Language", "Cards", "Storage", "Microsoft.Bot.Builder.Dialogs", "Microsoft.Bot.Builder", "Microsoft.Bot.Connector", "Microsoft.Bot.Schema"],
    };

    public static TheoryData<string> RoomNames => [.. Rooms.Keys];

    [Theory]
    [MemberData(nameof(RoomNames))]
    public void A_room_uses_only_the_rooms_it_may(string room)
    {
        var project = XDocument.Load(Path.Combine(SharedFiles.RepositoryRoot, room, $"{room}.csproj"));
        var used = project.Descendants("ProjectReference")
            .Where(r => (string?)r.Attribute("ReferenceOutputAssembly") != "false")
            .Select(r => Path.GetFileNameWithoutExtension(((string)r.Attribute("Include")!).Replace('\\', '/')))
            .Concat(project.Descendants("BotFrameworkReference").Select(r => (string)r.Attribute("Include")!));
        Assert.Empty(used.Except(Rooms[room]));
    }

    [Theory]
    [MemberData(nameof(RoomNames))]
    public void What_is_compiled_in_keeps_to_it_too(string room)
    {
        var used = Assembly.Load($"NetworkCoachBot.{room}").GetReferencedAssemblies()
            .Select(a => a.Name!)
            .Where(n => n.StartsWith("NetworkCoachBot.", StringComparison.Ordinal) || n.StartsWith("Microsoft.Bot.", StringComparison.Ordinal) || n.StartsWith("Microsoft.Recognizers.", StringComparison.Ordinal))
            .Select(n => n.Replace("NetworkCoachBot.", "", StringComparison.Ordinal));
        Assert.Empty(used.Except(Rooms[room]));
    }

    [Fact]
    public void Stand_ins_never_know_the_product()
    {
        var projects = Directory.GetFiles(Path.Combine(SharedFiles.RepositoryRoot, "Polyfills"), "*.csproj", SearchOption.AllDirectories);
        Assert.NotEmpty(projects);
        Assert.All(projects, p => Assert.All(
            XDocument.Load(p).Descendants("ProjectReference").Select(r => (string)r.Attribute("Include")!),
            reference => Assert.StartsWith("../Microsoft.", reference, StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_but_the_switch_refers_to_a_stand_in()
    {
        var projects = Directory.GetFiles(SharedFiles.RepositoryRoot, "*.csproj", SearchOption.AllDirectories)
            .Where(p => !p.Contains($"{Path.DirectorySeparatorChar}Polyfills{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
        Assert.All(projects, p => Assert.DoesNotContain("Polyfills/", File.ReadAllText(p).Replace('\\', '/'), StringComparison.Ordinal));
    }
}
