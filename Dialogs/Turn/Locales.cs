using System.Globalization;

namespace NetworkCoachBot.Dialogs.Turn;

/// <summary>The culture of a client's locale: its words where they are translated, its days and numbers always.</summary>
public static class Locales
{
    /// <summary>The locale that a test speaks to find what cannot be translated. No system knows it, and no client has it.</summary>
    private const string Pseudo = "en-XA";

    /// <summary>The culture of a locale; that of the United States where there is none or nobody knows it.</summary>
    /// <param name="locale">As the activity says, like "de-DE"; may be null or no locale at all.</param>
    public static CultureInfo Of(string? locale)
    {
        try
        {
            return string.IsNullOrEmpty(locale) ? Usual : CultureInfo.GetCultureInfo(locale, predefinedOnly: locale != Pseudo);
        }
        catch (CultureNotFoundException)
        {
            return Usual;
        }
    }

    private static CultureInfo Usual => CultureInfo.GetCultureInfo("en-US");
}
