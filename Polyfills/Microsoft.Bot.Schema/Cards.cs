using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card with one large image, text and buttons.</summary>
public class HeroCard(string title = null, string subtitle = null, string text = null, IList<CardImage> images = null, IList<CardAction> buttons = null, CardAction tap = null)
{
    public const string ContentType = "application/vnd.microsoft.card.hero";

    public HeroCard() : this(null) { }

    [JsonProperty("title")] public string Title { get; set; } = title;
    [JsonProperty("subtitle")] public string Subtitle { get; set; } = subtitle;
    [JsonProperty("text")] public string Text { get; set; } = text;
    [JsonProperty("images")] public IList<CardImage> Images { get; set; } = images;
    [JsonProperty("buttons")] public IList<CardAction> Buttons { get; set; } = buttons;
    [JsonProperty("tap")] public CardAction Tap { get; set; } = tap;
}

/// <summary>A card with one small image, text and buttons.</summary>
public class ThumbnailCard(string title = null, string subtitle = null, string text = null, IList<CardImage> images = null, IList<CardAction> buttons = null, CardAction tap = null)
{
    public const string ContentType = "application/vnd.microsoft.card.thumbnail";

    public ThumbnailCard() : this(null) { }

    [JsonProperty("title")] public string Title { get; set; } = title;
    [JsonProperty("subtitle")] public string Subtitle { get; set; } = subtitle;
    [JsonProperty("text")] public string Text { get; set; } = text;
    [JsonProperty("images")] public IList<CardImage> Images { get; set; } = images;
    [JsonProperty("buttons")] public IList<CardAction> Buttons { get; set; } = buttons;
    [JsonProperty("tap")] public CardAction Tap { get; set; } = tap;
}

/// <summary>A card that asks the user to sign in.</summary>
public class SigninCard(string text = null, IList<CardAction> buttons = null)
{
    public const string ContentType = "application/vnd.microsoft.card.signin";

    public SigninCard() : this(null) { }

    [JsonProperty("text")] public string Text { get; set; } = text;
    [JsonProperty("buttons")] public IList<CardAction> Buttons { get; set; } = buttons;

    /// <summary>A sign-in card with one button that opens <paramref name="url"/>.</summary>
    public static SigninCard Create(string text, string buttonLabel, string url) =>
        new(text, [new CardAction(ActionTypes.Signin, buttonLabel, value: url)]);
}

/// <summary>An image on a card.</summary>
public class CardImage(string url = null, string alt = null, CardAction tap = null)
{
    public CardImage() : this(null) { }

    [JsonProperty("url")] public string Url { get; set; } = url;
    [JsonProperty("alt")] public string Alt { get; set; } = alt;
    [JsonProperty("tap")] public CardAction Tap { get; set; } = tap;
}

/// <summary>What pressing a button or card does.</summary>
public class CardAction(string type = null, string title = null, string image = null, string text = null, string displayText = null, object value = null, object channelData = null)
{
    public CardAction() : this(null) { }

    [JsonProperty("type")] public string Type { get; set; } = type;
    [JsonProperty("title")] public string Title { get; set; } = title;
    [JsonProperty("image")] public string Image { get; set; } = image;
    [JsonProperty("text")] public string Text { get; set; } = text;
    [JsonProperty("displayText")] public string DisplayText { get; set; } = displayText;
    [JsonProperty("value")] public object Value { get; set; } = value;
    [JsonProperty("channelData")] public object ChannelData { get; set; } = channelData;
    [JsonProperty("imageAltText")] public string ImageAltText { get; set; }

    public static implicit operator CardAction(string input) => FromString(input);

    /// <summary>An action whose title and value are the text; its type is left to the reader.</summary>
    public static CardAction FromString(string input) => new(title: input, value: input);
}
