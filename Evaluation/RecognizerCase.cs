using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Recognizers.Text;

namespace NetworkCoachBot.Evaluation;

/// <summary>
/// A case for a recogniser: a text, the moment it is said, and, when labelled, the results wanted. Reads the official cases
/// (Input, Context, Results, Tier) and those with lower-case keys (input, refTime, results).
/// </summary>
public sealed class RecognizerCase
{
    private static readonly DateTime DefaultReference = new(2016, 11, 7);
    private static readonly JsonNodeOptions AnyCase = new() { PropertyNameCaseInsensitive = true };

    private readonly JsonNode _case;

    private RecognizerCase(JsonNode node) => _case = node;

    public string Input => (string?)_case[nameof(Input)] ?? string.Empty;

    /// <summary>The moment the text is said; 7 November 2016 where the case names none.</summary>
    public DateTime Reference =>
        ((string?)_case["Context"]?["ReferenceDateTime"] ?? (string?)_case["refTime"]) is { } text
            ? DateTime.Parse(text, CultureInfo.InvariantCulture)
            : DefaultReference;

    /// <summary>What the case is counted under: its tier, else the type of its first result, else "none".</summary>
    public string Kind => (string?)_case["Tier"] ?? (Wanted is [{ } first, ..] ? (string?)first["TypeName"] : null) ?? "none";

    private JsonArray? Wanted => _case["Results"] as JsonArray;

    /// <exception cref="JsonException">The file is no JSON array.</exception>
    public static IReadOnlyList<RecognizerCase> Load(string file) =>
        JsonNode.Parse(File.ReadAllText(file), AnyCase) is JsonArray cases
            ? [.. cases.Select(c => new RecognizerCase(c!))]
            : throw new JsonException($"{file} is not an array of cases.");

    /// <summary>The results as JSON: Text, Start, End (inclusive), TypeName, Resolution.</summary>
    public static JsonArray ToJson(IEnumerable<ModelResult> results) =>
        JsonNode.Parse(JsonSerializer.Serialize(results.Select(r => new { r.Text, r.Start, r.End, r.TypeName, r.Resolution })), AnyCase)!.AsArray();

    /// <summary>
    /// Whether the results are the ones wanted: as many, and each with the same text, type and values, and the same
    /// place where the case gives one. Lists of values must have the same keys; beside them a result may say more.
    /// </summary>
    public bool IsMet(JsonArray results)
    {
        var wanted = Wanted ?? [];
        return wanted.Count == results.Count && wanted.Zip(results).All(pair => Contains(pair.Second!.AsObject(), pair.First!.AsObject()));
    }

    private static bool Contains(JsonObject found, JsonObject wanted) =>
        wanted.All(property => found.TryGetPropertyValue(property.Key, out var value) && Same(value, property.Value));

    private static bool Same(JsonNode? found, JsonNode? wanted) => (found, wanted) switch
    {
        (JsonArray some, JsonArray others) => some.Count == others.Count
            && some.Zip(others).All(pair => pair is ({ } one, { } other) && one.AsObject().Count == other.AsObject().Count && Same(one, other)),
        (JsonObject some, JsonObject others) => Contains(some, others),
        (JsonValue some, JsonValue others) when some.GetValueKind() == JsonValueKind.Number && others.GetValueKind() == JsonValueKind.Number =>
            Math.Abs(some.GetValue<double>() - others.GetValue<double>()) < 1e-9,
        _ => JsonNode.DeepEquals(found, wanted),
    };
}
