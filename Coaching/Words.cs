using System.Globalization;
using System.Resources;

namespace NetworkCoachBot.Coaching;

/// <summary>
/// Words kept in a .resx, with variants: <c>name</c> alone, or <c>name_1</c>, <c>name_2</c>, … where a person would notice repetition.
/// </summary>
/// <param name="resources">The resource file.</param>
public sealed class Words(ResourceManager resources)
{
    /// <summary>The text under a key in the current UI culture, with {0}, {1}… filled in.</summary>
    /// <param name="key">The resource's name, without a variant's number.</param>
    /// <param name="variant">Which variant, counted from 0; wraps around.</param>
    /// <param name="args">What fills the places.</param>
    /// <exception cref="MissingManifestResourceException">There is no such key.</exception>
    public string Say(string key, int variant = 0, params ReadOnlySpan<object?> args)
    {
        var text = resources.GetString(key, CultureInfo.CurrentUICulture) ?? Variant(key, variant);
        return args.IsEmpty ? text : string.Format(CultureInfo.CurrentCulture, text, args);
    }

    /// <summary>Whether the key exists, with or without variants.</summary>
    public bool Has(string key) => (resources.GetString(key, CultureInfo.CurrentUICulture) ?? resources.GetString(key + "_1", CultureInfo.CurrentUICulture)) is not null;

    /// <summary>The English text under a key, for a button that sends what is then read: what the coach understands is English, whatever it speaks.</summary>
    public string English(string key, params ReadOnlySpan<object?> args)
    {
        var text = resources.GetString(key, CultureInfo.InvariantCulture) ?? throw new MissingManifestResourceException($"There are no words for '{key}'.");
        return args.IsEmpty ? text : string.Format(CultureInfo.InvariantCulture, text, args);
    }

    /// <summary>Whether somebody typed what stands on a button: as it is shown to them, or in English.</summary>
    public bool IsTyped(string key, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var typed = text.Trim().TrimEnd('.', '!');
        return typed.Equals(Say(key), StringComparison.OrdinalIgnoreCase) || typed.Equals(English(key), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A text as a sentence begins: its first letter is a capital, behind an opening bracket too.</summary>
    public static string Capital(string text)
    {
        var first = 0;
        while (first < text.Length && char.GetUnicodeCategory(text[first]) == UnicodeCategory.OpenPunctuation)
        {
            first++;
        }

        return first < text.Length ? $"{text[..first]}{char.ToUpper(text[first], CultureInfo.CurrentCulture)}{text[(first + 1)..]}" : text;
    }

    private string Variant(string key, int variant)
    {
        var count = 0;
        while (resources.GetString(Numbered(key, count), CultureInfo.CurrentUICulture) is not null)
        {
            count++;
        }

        return count == 0
            ? throw new MissingManifestResourceException($"There are no words for '{key}'.")
            : resources.GetString(Numbered(key, (variant % count + count) % count), CultureInfo.CurrentUICulture)!;
    }

    private static string Numbered(string key, int index) => string.Create(CultureInfo.InvariantCulture, $"{key}_{index + 1}");
}
