using System.Text;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Cards;

/// <summary>
/// The text twin of a card: everything it shows, in its order, then the answers its buttons stand for. What is folded away
/// (a hidden part) is what the buttons say, so it is left out.
/// </summary>
internal static class CardText
{
    /// <summary>Reads a card whose template has been expanded.</summary>
    public static string Of(JObject card)
    {
        var lines = new StringBuilder();
        var answers = new List<string>();
        Card(card, lines, answers);
        if (answers.Count > 0)
        {
            lines.Append("\n\n").Append(CardWords.YouCanSay).Append(' ').AppendJoin(" · ", answers.Distinct(StringComparer.CurrentCulture));
        }

        return lines.ToString().Trim();
    }

    private static void Card(JToken card, StringBuilder lines, List<string> answers)
    {
        Elements(card["body"], "\n\n", lines, answers);
        Actions(card["actions"], lines, answers);
    }

    /// <param name="before">What stands before the first: the space is the container's, not the element's.</param>
    private static void Elements(JToken? elements, string before, StringBuilder lines, List<string> answers)
    {
        foreach (var element in elements?.Children<JObject>().Where(element => (bool?)element["isVisible"] != false) ?? [])
        {
            Element(element, before, lines, answers);
            before = string.Empty;
        }
    }

    private static void Element(JObject element, string before, StringBuilder lines, List<string> answers)
    {
        before = before.Length > 0 ? before : (string?)element["spacing"] is "None" or "Small" ? "\n" : "\n\n";
        switch ((string?)element["type"])
        {
            case "TextBlock":
                Line((string?)element["text"], before, lines);
                break;
            case "RichTextBlock":
                Line(string.Concat(element["inlines"]!.Select(run => run is JObject ? (string?)run["text"] : (string?)run)), before, lines);
                break;
            case "Container" or "Column":
                Elements(element["items"], before, lines, answers);
                break;
            case "ColumnSet":
                Elements(element["columns"], before, lines, answers);
                break;
            case "ActionSet":
                Actions(element["actions"], lines, answers);
                break;
            case { } input when input.StartsWith("Input.", StringComparison.Ordinal):
                Line($"{(string?)element["label"]}: {Value(element)}".TrimEnd(), before, lines);
                break;
            case var other:
                throw new InvalidOperationException($"A card with an element of type {other} has no text twin yet.");
        }
    }

    private static string? Value(JObject input) =>
        (string?)input["choices"]?.FirstOrDefault(choice => JToken.DeepEquals(choice["value"], input["value"]))?["title"]
        ?? (string?)input["value"];

    private static void Actions(JToken? actions, StringBuilder lines, List<string> answers)
    {
        foreach (var action in actions?.Children<JObject>() ?? [])
        {
            switch ((string?)action["type"])
            {
                case "Action.OpenUrl":
                    lines.Append('\n').Append((string?)action["title"]).Append(": ").Append((string?)action["url"]);
                    break;
                case "Action.ShowCard":
                    Card(action["card"]!, lines, answers);
                    break;
                default:
                    answers.Add((string)action["title"]!);
                    break;
            }
        }
    }

    private static void Line(string? text, string before, StringBuilder lines)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            lines.Append(before).Append(text);
        }
    }
}
