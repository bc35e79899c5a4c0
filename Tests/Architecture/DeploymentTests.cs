using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Architecture;

/// <summary>The Azure templates, as far as they can be checked without a subscription.</summary>
public sealed partial class DeploymentTests
{
    private static readonly string Folder = Path.Combine(SharedFiles.RepositoryRoot, "deploymentTemplates");

    public static TheoryData<string> Templates => ["template-BotApp-new-rg.json", "template-BotApp-with-rg.json"];

    [Theory]
    [MemberData(nameof(Templates))]
    public void What_is_referred_to_is_declared_and_what_is_declared_is_used(string file)
    {
        foreach (var template in TemplatesIn(Read(file)))
        {
            var own = template.DeepClone().AsObject();
            own.Remove("parameters");
            var nested = own["resources"]!.AsArray().Select(r => r!["properties"]?["template"]).FirstOrDefault(t => t is not null);
            if (nested is not null)
            {
                nested.Parent!.AsObject().Remove("template");
            }

            var text = own.ToJsonString().Replace("\\u0027", "'", StringComparison.Ordinal);
            foreach (var kind in (string[])["parameters", "variables"])
            {
                var declared = template[kind]?.AsObject().Select(p => p.Key).Order().ToArray() ?? [];
                var used = Reference().Matches(text).Where(m => m.Groups[1].Value == kind).Select(m => m.Groups[2].Value).Distinct().Order().ToArray();
                Assert.Equal(declared, used);
            }

            var types = template["resources"]!.AsArray().Select(r => (string)r!["type"]!).ToHashSet();
            Assert.All(Resource().Matches(text), m => Assert.Contains(m.Groups[1].Value, types));
            Assert.All(template["resources"]!.AsArray(), r => Assert.Matches(@"^\d{4}-\d\d-\d\d$", (string)r!["apiVersion"]!));
        }
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void The_parameter_files_name_only_parameters_of_the_template(string file)
    {
        var parameters = Read(file)["parameters"]!.AsObject();
        var given = Read("parameters-for-" + file)["parameters"]!.AsObject();

        Assert.All(given, p => Assert.Contains(p.Key, parameters.Select(q => q.Key)));
        Assert.All(parameters.Where(p => p.Value!["defaultValue"] is null && (string?)p.Value["type"] != "secureString"), p => Assert.Contains(p.Key, given.Select(q => q.Key)));
        Assert.DoesNotContain(given, p => (string?)parameters[p.Key]!["type"] == "secureString");
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void The_app_settings_are_settings_that_the_host_reads(string file)
    {
        var known = Setting().Matches(File.ReadAllText(Path.Combine(SharedFiles.RepositoryRoot, "README.md"))).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        var host = string.Concat(Directory.GetFiles(Path.Combine(SharedFiles.RepositoryRoot, "Bot"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        var site = TemplatesIn(Read(file)).SelectMany(t => t["resources"]!.AsArray()).Single(r => (string?)r!["type"] == "Microsoft.Web/sites")!;
        var settings = site["properties"]!["siteConfig"]!["appSettings"]!.AsArray().Select(s => (string)s!["name"]!).ToArray();

        // The one that App Service itself reads.
        Assert.All(settings.Where(s => s != "WEBSITES_PORT"), s =>
        {
            var key = s.Replace("__", ":", StringComparison.Ordinal);
            Assert.Contains(key, known);

            // The SDK's own are read by the names that it gives them.
            Assert.True(host.Contains($"\"{key}\"", StringComparison.Ordinal) || host.Contains($"MicrosoftAppCredentials.{key}Key", StringComparison.Ordinal), $"The host does not read {key}.");
        });
        Assert.All((string[])["MicrosoftAppId", "MicrosoftAppType", "MicrosoftAppTenantId", "Storage__Provider", "Storage__ConnectionString", "PublicUrl"], needed => Assert.Contains(needed, settings));
    }

    [Fact]
    public void No_secret_stands_in_a_template() => Assert.All(
        Directory.GetFiles(Folder, "*.json"),
        file => Assert.DoesNotMatch(@"(?i)""(?:\w*password|\w*secret)""\s*:\s*""[^\[""]", File.ReadAllText(file)));

    [GeneratedRegex(@"(parameters|variables)\('([^']+)'\)", RegexOptions.None, 1000)]
    private static partial Regex Reference();

    [GeneratedRegex(@"[^n]resourceId\('([^']+)'", RegexOptions.None, 1000)]
    private static partial Regex Resource();

    [GeneratedRegex(@"`([A-Za-z_:]+)`", RegexOptions.None, 1000)]
    private static partial Regex Setting();

    private static JsonObject Read(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, file)))!.AsObject();

    private static IEnumerable<JsonObject> TemplatesIn(JsonObject template) =>
        [template, .. template["resources"]!.AsArray().Select(r => r!["properties"]?["template"]).OfType<JsonObject>()];
}
