using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Cards;

/// <summary>
/// What the place where a card will be seen can do with it. Templates are written with Action.Execute, which falls back to
/// Action.Submit; where no client knows it the same card goes out with Action.Submit alone, and where cards are unknown as text.
/// </summary>
/// <param name="ShowsCards">Whether Adaptive Cards are shown at all.</param>
/// <param name="Executes">Whether Action.Execute is understood.</param>
public sealed record CardSurface(bool ShowsCards, bool Executes)
{
    /// <summary>The property of a card that has a client ask for a view by itself.</summary>
    internal const string Refresh = "refresh";

    private const string RefreshAction = Refresh + ".action";

    /// <summary>How many people can each have their own view of a card: Teams refreshes a card by itself for no more.</summary>
    public const int MostViewers = 60;

    /// <summary>
    /// The channel's ids of those for whom the card asks by itself for their own view of it, when they come to see it; nobody
    /// where it shows all of them the same.
    /// </summary>
    public IReadOnlyList<string> Viewers { get; init; } = [];

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
    /// id and version of what it acts on. Properties that came out as null are left out: they say nothing. Where there are
    /// viewers the card asks for their views, and its actions say so: what answers them is such a view.
    /// </summary>
    internal JObject Adapt(JObject card, string id, int version)
    {
        foreach (var nothing in card.DescendantsAndSelf().OfType<JProperty>().Where(p => p.Value.Type == JTokenType.Null).ToList())
        {
            nothing.Remove();
        }

        var hasViews = Executes && Viewers.Count is > 0 and <= MostViewers;
        if (hasViews)
        {
            card[Refresh] = new JObject { ["action"] = new JObject { ["type"] = "Action.Execute", ["verb"] = CardSubmission.LookVerb }, ["userIds"] = new JArray(Viewers) };
        }

        foreach (var action in card.DescendantsAndSelf().OfType<JObject>().Where(o => (string?)o["type"] == "Action.Execute").ToList())
        {
            var verb = action["verb"]
                ?? throw new InvalidOperationException($"An action of the card has no verb: {action}");
            var data = new JObject { ["action"] = verb, ["id"] = id, ["version"] = version };
            if (hasViews)
            {
                data[CardTarget.ViewsField] = true;
            }

            data.Merge(action["data"] as JObject ?? []);
            action["data"] = data;
            if (!Executes)
            {
                Submit(action);
            }
            else if (action.Path != RefreshAction)
            {
                // For a client of Teams that does not know Action.Execute; what is pressed comes as a message then.
                var fallback = (JObject)action.DeepClone();
                Submit(fallback);
                action["fallback"] = fallback;
            }
        }

        return card;
    }

    private static void Submit(JObject action)
    {
        action["type"] = "Action.Submit";
        action.Remove("verb");
    }
}
