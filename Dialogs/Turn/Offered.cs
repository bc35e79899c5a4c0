using System.Globalization;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Language;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Dialogs.Turn;

/// <summary>The ready answers that stood under the coach's last words, so that they can be typed as well as tapped. Kept from one turn to the next.</summary>
/// <param name="Card">The id of their card.</param>
/// <param name="Version">Its version.</param>
/// <param name="Choices">What they say, and what comes back.</param>
/// <param name="IsAlone">Whether nothing else was asked, so that "yes" answers the card.</param>
public sealed record Offered(string Card, int Version, IReadOnlyList<CardChoice> Choices, bool IsAlone)
{
    private const string Take = "choice.take";

    /// <summary>Values of the button that leaves it: beside one of these, the first button is a yes.</summary>
    private static readonly string[] Leaving = ["later", "not_now", "no"];

    /// <summary>The ready answers of a message; null where it has none.</summary>
    /// <param name="message">What the coach is about to send.</param>
    public static Offered? On(IActivity message)
    {
        if (message is not Activity { Attachments: [{ Content: JObject card }] } || card["actions"] is not JArray actions)
        {
            return null;
        }

        JObject[] taken = [.. actions.OfType<JObject>().Where(a => (string?)a["data"]?["action"] == Take)];
        return taken is [{ } first, ..] && (string?)first["data"]!["id"] is { } id && (int?)first["data"]!["version"] is { } version
            ? new Offered(id, version, taken.Select(a => new CardChoice((string?)a["title"] ?? "", (string?)a["data"]!["value"] ?? "")).ToArray(), false)
            : null;
    }

    /// <summary>The answer that a typed message gives: its title, or a yes or no where a yes or no was asked for. Null where it says something else.</summary>
    /// <param name="utterance">What was typed, read.</param>
    public CardSubmission.Choice? TakenBy(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        var said = utterance.Text.Trim().TrimEnd('.', '!', ' ');

        // "Show Jim" is a sentence of its own, in which Jim may be another than the one on the card.
        var isName = Card is not (Door.SaidBefore or Door.Wish);
        var choice = Choices.FirstOrDefault(c => !(isName && c.Value.Contains(':', StringComparison.Ordinal)) && CultureInfo.InvariantCulture.CompareInfo.Compare(c.Title, said, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) == 0)
            ?? (IsAlone && (Choices.Count == 1 ? Card == Door.SaidBefore : Leaving.Contains(Choices[^1].Value))
                ? utterance switch { { Navigation: Navigation.Yes } => Choices[0], { Navigation: Navigation.No or Navigation.Later } when Choices.Count > 1 => Choices[^1], _ => null }
                : null);
        return choice is null ? null : new CardSubmission.Choice(new CardTarget(Card, Version), choice.Value);
    }
}
