using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using NetworkCoachBot.Tests.Support;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Tests.Cards.Judges;

/// <summary>
/// The published Adaptive Cards packages, asked through judge.js. Their npm packages are restored once, from the lock file.
/// </summary>
public sealed class NodeJudges : IDisposable
{
    private static readonly string Folder = Path.Combine(SharedFiles.RepositoryRoot, "Tests", "Cards", "Judges");

    private readonly Lock _lock = new();
    private readonly Lazy<Process?> _process = new(Start);

    /// <summary>What the published templating library makes of a template.</summary>
    public JToken Template(JToken template, JToken data) =>
        Ask(new JObject { ["judge"] = "template", ["template"] = template, ["data"] = data })["result"]
        ?? throw new InvalidOperationException("The templating library gave nothing.");

    /// <summary>What the published parser, held to schema 1.5, finds wrong with a card.</summary>
    public IReadOnlyList<string> Card(JToken card) => Findings(new JObject { ["judge"] = "card", ["card"] = card });

    /// <summary>What the published schema finds wrong with a Teams manifest.</summary>
    public IReadOnlyList<string> Manifest(JToken manifest) => Findings(new JObject { ["judge"] = "manifest", ["manifest"] = manifest });

    /// <summary>What a strict type check finds wrong with cards, by name.</summary>
    public IReadOnlyList<string> Types(JObject cards) => Findings(new JObject { ["judge"] = "types", ["cards"] = cards });

    public void Dispose()
    {
        if (_process is { IsValueCreated: true, Value: { } process })
        {
            process.StandardInput.Close();
            process.WaitForExit(TimeSpan.FromSeconds(5));
            process.Dispose();
        }
    }

    private List<string> Findings(JObject question) => [.. Ask(question)["findings"]!.Select(finding => (string)finding!)];

    private JObject Ask(JObject question)
    {
        Prerequisite.Require(_process.Value is not null, "Node 20 is needed to ask the published Adaptive Cards packages.");
        lock (_lock)
        {
            _process.Value!.StandardInput.WriteLine(question.ToString(Formatting.None));
            _process.Value.StandardInput.Flush();
            var line = _process.Value.StandardOutput.ReadLine() ?? throw new InvalidOperationException("judge.js ended.");
            using var reader = new JsonTextReader(new StringReader(line)) { DateParseHandling = DateParseHandling.None };
            var answer = JObject.Load(reader);
            return answer["error"] is { } error ? throw new InvalidOperationException($"judge.js: {error}") : answer;
        }
    }

    private static Process? Start()
    {
        var installed = new FileInfo(Path.Combine(Folder, "node_modules", ".package-lock.json"));
        if (!installed.Exists || installed.LastWriteTimeUtc < File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json")))
        {
            var npm = OperatingSystem.IsWindows() ? Run("cmd.exe", "/c npm ci") : Run("npm", "ci");
            if (npm is null)
            {
                return null;
            }

            npm.StandardInput.Close();
            npm.StandardOutput.ReadToEnd();
            npm.WaitForExit();
            Assert.True(npm.ExitCode == 0, "npm ci failed in Tests/Cards/Judges.");
            npm.Dispose();
        }

        return Run("node", "judge.js");
    }

    private static Process? Run(string program, string arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = Folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                StandardInputEncoding = new UTF8Encoding(false),
                StandardOutputEncoding = Encoding.UTF8,
            });
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}

/// <summary>One set of judges for all tests that need them.</summary>
[CollectionDefinition(nameof(NodeJudges))]
public sealed class NodeJudgesCollection : ICollectionFixture<NodeJudges>;
