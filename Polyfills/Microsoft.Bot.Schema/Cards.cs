using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card with one large image, text and buttons.</summary>
public class HeroCard
{
    public const string ContentType = "application/vnd.microsoft.card.hero";

    public HeroCard() { }
    public HeroCard(string title = null, string subtitle = null, string text = null, IList<CardImage> images = null, IList<CardAction> buttons = null, CardAction tap = null) =>
        (Title, Subtitle, Text, Images, Buttons, Tap) = (title, subtitle, text, images, buttons, tap);

    [JsonProperty("title")] public string Title { get; set; }
    [JsonProperty("subtitle")] public string Subtitle { get; set; }
    [JsonProperty("text")] public string Text { get; set; }
    [JsonProperty("images")] public IList<CardImage> Images { get; set; }
    [JsonProperty("buttons")] public IList<CardAction> Buttons { get; set; }
    [JsonProperty("tap")] public CardAction Tap { get; set; }
}

/// <summary>A card with one small image, text and buttons.</summary>
public class ThumbnailCard
{
    public const string ContentType = "application/vnd.microsoft.card.thumbnail";

    public ThumbnailCard() { }
    public ThumbnailCard(string title = null, string subtitle = null, string text = null, IList<CardImage> images = null, IList<CardAction> buttons = null, CardAction tap = null) =>
        (Title, Subtitle, Text, Images, Buttons, Tap) = (title, subtitle, text, images, buttons, tap);

    [JsonProperty("title")] public string Title { get; set; }
    [JsonProperty("subtitle")] public string Subtitle { get; set; }
    [JsonProperty("text")] public string Text { get; set; }
    [JsonProperty("images")] public IList<CardImage> Images { get; set; }
    [JsonProperty("buttons")] public IList<CardAction> Buttons { get; set; }
    [JsonProperty("tap")] public CardAction Tap { get; set; }
}

/// <summary>A card that asks the user to sign in.</summary>
public class SigninCard
{
    public const string ContentType = "application/vnd.microsoft.card.signin";

    public SigninCard() { }
    public SigninCard(string text = null, IList<CardAction> buttons = null) => (Text, Buttons) = (text, buttons);

    [JsonProperty("text")] public string Text { get; set; }
    [JsonProperty("buttons")] public IList<CardAction> Buttons { get; set; }

    /// <summary>A sign-in card with one button that opens <paramref name="url"/>.</summary>
    public static SigninCard Create(string text, string buttonLabel, string url) =>
        new(text, [new CardAction(ActionTypes.Signin, buttonLabel, value: url)]);
}

/// <summary>An image on a card.</summary>
public class CardImage
{
    public CardImage() { }
    public CardImage(string url = null, string alt = null, CardAction tap = null) =>
        (Url, Alt, Tap) = (url, alt, tap);

    [JsonProperty("url")] public string Url { get; set; }
    [JsonProperty("alt")] public string Alt { get; set; }
    [JsonProperty("tap")] public CardAction Tap { get; set; }
}

/// <summary>What pressing a button or card does.</summary>
public class CardAction
{
    public CardAction() { }
    public CardAction(string type = null, string title = null, string image = null, string text = null, string displayText = null, object value = null, object channelData = null) =>
        (Type, Title, Image, Text, DisplayText, Value, ChannelData) = (type, title, image, text, displayText, value, channelData);

    [JsonProperty("type")] public string Type { get; set; }
    [JsonProperty("title")] public string Title { get; set; }
    [JsonProperty("image")] public string Image { get; set; }
    [JsonProperty("text")] public string Text { get; set; }
    [JsonProperty("displayText")] public string DisplayText { get; set; }
    [JsonProperty("value")] public object Value { get; set; }
    [JsonProperty("channelData")] public object ChannelData { get; set; }
    [JsonProperty("imageAltText")] public string ImageAltText { get; set; }

    public static implicit operator CardAction(string input) => FromString(input);

    /// <summary>An action whose title and value are the text; its type is left to the reader.</summary>
    public static CardAction FromString(string input) => new(title: input, value: input);
}
