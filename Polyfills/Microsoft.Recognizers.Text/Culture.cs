namespace Microsoft.Recognizers.Text;

/// <summary>The cultures the recognisers have names for. Only English is understood here; the rest fall back to it when asked to.</summary>
public sealed class Culture
{
    public const string Arabic = "ar-*";
    public const string Bulgarian = "bg-bg";
    public const string Chinese = "zh-cn";
    public const string Dutch = "nl-nl";
    public const string English = "en-us";
    public const string EnglishOthers = "en-*";
    public const string French = "fr-fr";
    public const string German = "de-de";
    public const string Hindi = "hi-in";
    public const string Italian = "it-it";
    public const string Japanese = "ja-jp";
    public const string Korean = "ko-kr";
    public const string Portuguese = "pt-br";
    public const string Spanish = "es-es";
    public const string Swedish = "sv-se";
    public const string Turkish = "tr-tr";

    public static readonly Culture[] SupportedCultures =
    [
        new("English", English), new("EnglishOthers", EnglishOthers), new("Chinese", Chinese), new("Spanish", Spanish),
        new("Portuguese", Portuguese), new("French", French), new("German", German), new("Italian", Italian),
        new("Japanese", Japanese), new("Dutch", Dutch), new("Korean", Korean), new("Swedish", Swedish),
        new("Bulgarian", Bulgarian), new("Turkish", Turkish), new("Hindi", Hindi), new("Arabic", Arabic),
    ];

    private Culture(string cultureName, string cultureCode)
    {
        CultureName = cultureName;
        CultureCode = cultureCode;
    }

    public string CultureName { get; }

    public string CultureCode { get; }

    public static string[] GetSupportedCultureCodes() => Array.ConvertAll(SupportedCultures, c => c.CultureCode);

    /// <summary>
    /// The supported code closest to a culture: itself when supported, the wildcard of its language ("en-gb" is "en-*"),
    /// else its language's code ("de-at" is "de-de"); a language without one comes back in lower case, null as null.
    /// </summary>
    public static string MapToNearestLanguage(string cultureCode)
    {
        if (string.IsNullOrEmpty(cultureCode))
        {
            return cultureCode;
        }

        var wanted = cultureCode.ToLowerInvariant();
        var language = Language(wanted);
        string nearest = null;
        foreach (var culture in SupportedCultures)
        {
            var code = culture.CultureCode;
            if (code == wanted)
            {
                return code;
            }

            if (Language(code) == language && (nearest is null || code.EndsWith('*')))
            {
                nearest = code;
            }
        }

        return nearest ?? wanted;
    }

    private static string Language(string code)
    {
        var hyphen = code.IndexOf('-', StringComparison.Ordinal);
        return hyphen < 0 ? code : code[..hyphen];
    }
}
