using System.Globalization;
using System.Resources;
using NetworkCoachBot.Dialogs.Turn;

namespace NetworkCoachBot.Bot.Hosting;

/// <summary>The language of a page: what the address asks for, else what the browser prefers; English where it is not translated.</summary>
internal static class PageLanguage
{
    /// <param name="request">With ?locale=…, or what browsers send of themselves.</param>
    /// <param name="words">The words of the page.</param>
    public static CultureInfo Of(HttpRequest request, ResourceManager words)
    {
        var preferred = request.GetTypedHeaders().AcceptLanguage.MaxBy(language => language.Quality ?? 1)?.Value.Value;
        for (var culture = Locales.Of(request.Query["locale"] is [{ Length: > 0 } asked] ? asked : preferred); culture.Name.Length > 0; culture = culture.Parent)
        {
            if (words.GetResourceSet(culture, createIfNotExists: true, tryParents: false) is not null)
            {
                return culture;
            }
        }

        return CultureInfo.GetCultureInfo("en");
    }

    /// <summary>In which direction it is read, as HTML says it.</summary>
    public static string Direction(CultureInfo culture) => culture.TextInfo.IsRightToLeft ? "rtl" : "ltr";
}
