using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Cards.Templating;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Cards;

/// <summary>
/// A card: the record's properties are the data of the template of the same name (Templates/NAME.json), where they are
/// found in camelCase, beside <c>words</c>, the fixed labels of CardWords in the current UI culture.
/// </summary>
/// <param name="Id">What the card's buttons act on: the key of a draft, a person, a question.</param>
/// <param name="Version">The version of it that the card shows; a press on an older one can be told from it.</param>
public abstract record CoachCard(string Id, int Version)
{
    /// <summary>The content type of an Adaptive Card attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The most a card may weigh on the wire, in bytes of UTF-16 (Teams refuses messages over about 28 KB).</summary>
    public const int Budget = 25 * 1024;

    /// <summary>Buttons that stand side by side, at most; the published renderers drop what is beyond.</summary>
    public const int MostButtons = 5;

    private static readonly ConcurrentDictionary<string, CardTemplate> Templates = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, JObject> Words = new(StringComparer.Ordinal);

    /// <summary>The card in one line, for lists of notifications.</summary>
    [JsonIgnore]
    public abstract string Summary { get; }

    /// <summary>The card as an attachment for a surface that shows cards.</summary>
    /// <exception cref="CardTemplateException">Template and record do not fit each other.</exception>
    /// <exception cref="InvalidOperationException">The card is larger than <see cref="Budget"/>.</exception>
    public Attachment Render(CardSurface surface)
    {
        var card = surface.Adapt(Expand(), Id, Version);
        WithFallback(card);
        return new Attachment { ContentType = ContentType, Content = card };
    }

    /// <summary>Everything the card says, as plain text, ending with what can be said in answer.</summary>
    public string ToText() => CardText.Of(CardSurface.TextOnly.Adapt(Expand(), Id, Version));

    /// <summary>The card as a message, in the form that the surface can show.</summary>
    public Activity ToActivity(CardSurface surface)
    {
        if (!surface.ShowsCards)
        {
            return MessageText.Plain(ToText());
        }

        return new Activity
        {
            Type = ActivityTypes.Message,
            Summary = Summary,
            InputHint = InputHints.AcceptingInput,
            AttachmentLayout = AttachmentLayoutTypes.List,
            Attachments = [Render(surface)],
        };
    }

    /// <summary>The template's text and the data it is filled in with: what another implementation needs to do the same.</summary>
    internal (string Template, JObject Data) Source() => (Read(GetType().Name), Data());

    private JObject Expand() => (JObject)Templates.GetOrAdd(GetType().Name, name => CardTemplate.Parse(Read(name))).Expand(Data());

    private JObject Data()
    {
        var data = (JObject)CardData.Of(this);
        data["words"] = Words.GetOrAdd(CultureInfo.CurrentUICulture.Name, _ => Labels()).DeepClone();
        return data;
    }

    private static JObject Labels() => new(typeof(CardWords)
        .GetProperties()
        .Where(property => property.PropertyType == typeof(string))
        .Select(property => new JProperty(property.Name, property.GetValue(null))));

    private static string Read(string name)
    {
        using var stream = typeof(CoachCard).Assembly.GetManifestResourceStream($"{name}.json")
            ?? throw new CardTemplateException($"There is no Templates/{name}.json.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Adds the text twin, cut to what the budget leaves: the card itself says the same.</summary>
    private void WithFallback(JObject card)
    {
        var text = CardText.Of(card);
        var left = Left(card);
        if (left < 2 && card.Remove(CardSurface.Refresh))
        {
            // Better the same for all than nothing.
            left = Left(card);
        }

        while (text.Length > 0 && JsonConvert.ToString(text).Length > left)
        {
            text = text[..(text.Length * 3 / 4)];
        }

        if (left < JsonConvert.ToString(text).Length)
        {
            throw new InvalidOperationException($"{GetType().Name} is larger than {Budget} bytes.");
        }

        card["fallbackText"] = text;
    }

    private static int Left(JObject card) => (Budget / 2) - card.ToString(Formatting.None).Length - "\"fallbackText\":,".Length;
}
