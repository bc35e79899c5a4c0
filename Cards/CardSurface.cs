using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Cards;

/// <summary>
/// What the place where a card will be seen can do with it. Templates are written with Action.Execute; where that is
/// unknown the same card goes out with Action.Submit, and where cards are unknown as text.
/// </summary>
/// <param name="ShowsCards">Whether Adaptive Cards are shown at all.</param>
/// <param name="Executes">Whether Action.Execute is understood.</param>
public sealed record CardSurface(bool ShowsCards, bool Executes)
{
    /// <summary>Teams, Outlook and the like: Universal Actions.</summary>
    public static CardSurface Universal { get; } = new(ShowsCards: true, Executes: true);

    /// <summary>Web Chat, Direct Line, the Emulator: cards, with Action.Submit only.</summary>
    public static CardSurface Submitting { get; } = new(ShowsCards: true, Executes: false);

    /// <summary>No cards: text that says what to type.</summary>
    public static CardSurface TextOnly { get; } = new(ShowsCards: false, Executes: false);

    /// <summary>The surface of a channel, by the channelId of its activities.</summary>
    public static CardSurface Of(string? channelId) => channelId?.ToUpperInvariant() switch
    {
        "MSTEAMS" or "OUTLOOK" or "M365EXTENSIONS" => Universal,
        "WEBCHAT" or "DIRECTLINE" or "DIRECTLINESPEECH" or "EMULATOR" or "TEST" => Submitting,
        _ => TextOnly,
    };

    /// <summary>
    /// Makes the actions of an expanded card those of this surface, and has each carry its verb as <c>action</c>, and the
    /// id and version of what it acts on. Properties that came out as null are left out: they say nothing.
    /// </summary>
    internal JObject Adapt(JObject card, string id, int version)
    {
        foreach (var nothing in card.DescendantsAndSelf().OfType<JProperty>().Where(p => p.Value.Type == JTokenType.Null).ToList())
        {
            nothing.Remove();
        }

        foreach (var action in card.DescendantsAndSelf().OfType<JObject>().Where(o => (string?)o["type"] == "Action.Execute").ToList())
        {
            var verb = action["verb"]
                ?? throw new InvalidOperationException($"An action of the card has no verb: {action}");
            var data = new JObject { ["action"] = verb, ["id"] = id, ["version"] = version };
            data.Merge(action["data"] as JObject ?? []);
            action["data"] = data;
            if (!Executes)
            {
                action["type"] = "Action.Submit";
                action.Remove("verb");
            }
        }

        return card;
    }
}
