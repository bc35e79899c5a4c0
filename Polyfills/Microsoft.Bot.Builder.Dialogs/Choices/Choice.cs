using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>One of the things to choose from.</summary>
public class Choice
{
    public Choice(string value = null) => Value = value;

    /// <summary>What is returned, and shown unless the action has a title.</summary>
    [JsonProperty("value")] public string Value { get; set; }
    /// <summary>The button, where the channel has buttons; null for one that says the value.</summary>
    [JsonProperty("action")] public CardAction Action { get; set; }
    /// <summary>Other words that pick it.</summary>
    [JsonProperty("synonyms")] public List<string> Synonyms { get; set; }

    internal string Title => Action?.Title ?? Value;
}

/// <summary>The choice that an answer picked.</summary>
public class FoundChoice
{
    [JsonProperty("value")] public string Value { get; set; }
    /// <summary>Its place among the choices, from 0.</summary>
    [JsonProperty("index")] public int Index { get; set; }
    /// <summary>0 to 1: 1 when all words were found side by side, or when it was picked by number.</summary>
    [JsonProperty("score")] public float Score { get; set; }
    /// <summary>The words that matched: the value, a synonym or the action's title; null when it was picked by number.</summary>
    [JsonProperty("synonym")] public string Synonym { get; set; }
}

/// <summary>How choices are shown.</summary>
public enum ListStyle
{
    /// <summary>Not at all.</summary>
    None = 0,
    /// <summary>As suits the channel.</summary>
    Auto = 1,
    /// <summary>In the text: (1) red, (2) green, or (3) blue.</summary>
    Inline = 2,
    /// <summary>As a list below the text.</summary>
    List = 3,
    SuggestedAction = 4,
    HeroCard = 5,
}

/// <summary>What stands between choices in a text; null for the English way.</summary>
public class ChoiceFactoryOptions
{
    public ChoiceFactoryOptions() { }

    public ChoiceFactoryOptions(string inlineSeparator, string inlineOr, string inlineOrMore, bool? includeNumbers) =>
        (InlineSeparator, InlineOr, InlineOrMore, IncludeNumbers) = (inlineSeparator, inlineOr, inlineOrMore, includeNumbers);

    [JsonProperty("inlineSeparator")] public string InlineSeparator { get; set; }
    [JsonProperty("inlineOr")] public string InlineOr { get; set; }
    [JsonProperty("inlineOrMore")] public string InlineOrMore { get; set; }
    [JsonProperty("includeNumbers")] public bool? IncludeNumbers { get; set; }
}
