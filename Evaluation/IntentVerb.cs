using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Entities;

namespace NetworkCoachBot.Evaluation;

/// <summary>The verb intents: utterances as the bot reads them, a JSON line each; with labels, figures.</summary>
public static class IntentVerb
{
    private const int WorstConfusions = 12;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Words before a date that may be in or out of it.</summary>
    private static readonly HashSet<string> Leading = new(StringComparer.OrdinalIgnoreCase)
    {
        "on", "at", "in", "by", "the", "for", "until", "till", "til", "before", "after", "from", "this", "since", "of", "around", "about", "to",
    };

    /// <summary>A fixed Saturday: spans and intents do not depend on the day.</summary>
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);

    public static void Run(string file, bool labels, TextWriter output)
    {
        var understanding = Understanding.Load();
        var cases = File.ReadLines(file).Where(l => !string.IsNullOrWhiteSpace(l)).Select(l => JsonNode.Parse(l)!.AsObject())
            .Select(c => (Case: c, Read: Read(understanding, c)));
        if (labels)
        {
            output.WriteLine(Figures([.. cases]).ToJsonString(Readable));
            return;
        }

        foreach (var (asked, read) in cases)
        {
            output.WriteLine(Answer(asked, read).ToJsonString(Readable));
        }
    }

    private static Utterance Read(Understanding understanding, JsonObject asked)
    {
        var people = asked["people"] is JsonArray names ? KnownPeople.Named(names.Select(n => (string?)n).OfType<string>()) : KnownPeople.None;
        var scope = (string?)asked["scope"] == "group" ? Scope.Group : Scope.Personal;
        return understanding.Read((string?)asked["text"] ?? "", new UtteranceContext { Now = Now, Scope = scope, People = people });
    }

    private static JsonObject Answer(JsonObject asked, Utterance read) => new()
    {
        ["text"] = (string?)asked["text"] ?? "",
        ["intent"] = read.Intent.Name(),
        ["score"] = Math.Round(read.Score, 4),
        ["also"] = new JsonArray([.. read.Also.Select(i => JsonValue.Create(i.Name()))]),
        ["entities"] = new JsonObject(Kinds.Select(k => KeyValuePair.Create<string, JsonNode?>(k.Name, new JsonArray([.. k.Values(read)])))),
    };

    private static readonly (string Name, Func<Utterance, IEnumerable<JsonNode?>> Values)[] Kinds =
    [
        ("person", u => u.People.Where(p => p.Kind is PersonMentionKind.Name).Select(p => Text(p))),
        ("company", u => u.Companies.Select(Text)),
        ("date", u => u.Dates.Where(d => !d.IsBackground).Select(d => Text(d))),
        ("count", u => u.Counts.Select(c => (JsonNode?)JsonValue.Create(c.Value))),
        ("channel", u => u.Channels.Select(c => (JsonNode?)JsonValue.Create(c.Channel.ToString().ToLowerInvariant()))),
        ("role", u => u.Roles.Select(Text)),
        ("email", u => u.Emails.Select(Text)),
        ("phone", u => u.Phones.Select(Text)),
    ];

    private static JsonNode? Text(Mention mention) => JsonValue.Create(mention.Text);

    private static JsonObject Figures(IReadOnlyList<(JsonObject Case, Utterance Read)> cases)
    {
        var pairs = cases.Select(c => (Wanted: (string?)c.Case["intent"] ?? "none", Got: c.Read.Intent.Name())).ToList();
        foreach (var (wanted, got) in cases.Zip(pairs).Where(c => c.Second.Wanted != c.Second.Got))
        {
            Console.Error.WriteLine($"[{got.Wanted} read as {got.Got}] {(string?)wanted.Case["text"]} ({wanted.Read.Why})");
        }

        return new JsonObject
        {
            ["count"] = cases.Count,
            ["accuracy"] = Rounded(pairs.Count(p => p.Wanted == p.Got), pairs.Count),
            ["intents"] = new JsonObject(pairs.SelectMany(p => new[] { p.Wanted, p.Got }).Distinct().Order(StringComparer.Ordinal)
                .Select(name => KeyValuePair.Create<string, JsonNode?>(name, Scores(pairs.Count(p => p.Wanted == name && p.Got == name), pairs.Count(p => p.Wanted == name), pairs.Count(p => p.Got == name))))),
            ["confusions"] = new JsonArray([.. pairs.Where(p => p.Wanted != p.Got).GroupBy(p => p).OrderByDescending(g => g.Count()).Take(WorstConfusions)
                .Select(g => new JsonObject { ["wanted"] = g.Key.Wanted, ["read"] = g.Key.Got, ["count"] = g.Count() })]),
            ["entities"] = new JsonObject(Kinds.Select(k => KeyValuePair.Create<string, JsonNode?>(k.Name, Entity(cases, k.Name, k.Values)))),
        };
    }

    private static JsonObject Entity(IReadOnlyList<(JsonObject Case, Utterance Read)> cases, string kind, Func<Utterance, IEnumerable<JsonNode?>> values)
    {
        var (hits, wanted, got) = (0, 0, 0);
        foreach (var (asked, read) in cases.Where(c => c.Case["entities"] is JsonObject))
        {
            var left = Labelled(asked["entities"]![kind]).Select(v => Plain(kind, v)).ToList();
            var found = values(read).Select(v => Plain(kind, v!.ToString())).ToList();
            wanted += left.Count;
            got += found.Count;
            hits += found.Count(left.Remove);
        }

        return Scores(hits, wanted, got);
    }

    /// <summary>A label is a list, one value, or missing.</summary>
    private static IEnumerable<string> Labelled(JsonNode? label) => label switch
    {
        null => [],
        JsonArray list => list.Where(v => v is not null).Select(v => v!.ToString()),
        _ => [label.ToString()],
    };

    private static string Plain(string kind, string value)
    {
        var words = value.ToLower(CultureInfo.InvariantCulture).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', kind == "date" ? words.SkipWhile(Leading.Contains) : words);
    }

    private static JsonObject Scores(int hits, int wanted, int got) => new()
    {
        ["count"] = wanted,
        ["precision"] = Rounded(hits, got),
        ["recall"] = Rounded(hits, wanted),
        ["f1"] = Rounded(2 * hits, wanted + got),
    };

    private static double Rounded(int part, int whole) => whole == 0 ? 1 : Math.Round((double)part / whole, 4);
}
