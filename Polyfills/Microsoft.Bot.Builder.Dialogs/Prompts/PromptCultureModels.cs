using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The words of one language that prompts put around choices.</summary>
public class PromptCultureModel
{
    public string Locale { get; set; }
    public string Separator { get; set; }
    /// <summary>Between the only two choices.</summary>
    public string InlineOr { get; set; }
    /// <summary>Before the last of more than two choices.</summary>
    public string InlineOrMore { get; set; }
    public string YesInLanguage { get; set; }
    public string NoInLanguage { get; set; }

    internal ChoiceFactoryOptions ChoiceOptions => new(Separator, InlineOr, InlineOrMore, true);
}

/// <summary>The languages that prompts know.</summary>
public static class PromptCultureModels
{
    private static readonly PromptCultureModel[] Supported =
        [Bulgarian, Chinese, Dutch, English, French, German, Hindi, Italian, Japanese, Korean, Portuguese, Spanish, Swedish, Turkish];

    private static readonly string[] Locales = Array.ConvertAll(Supported, c => c.Locale);

    public static PromptCultureModel Bulgarian => Model("bg-bg", "да", "Не", " или ", ", или ");
    public static PromptCultureModel Chinese => Model("zh-cn", "是的", "不", " 要么 ", "， 要么 ", "， ");
    public static PromptCultureModel Dutch => Model("nl-nl", "Ja", "Nee", " of ", ", of ");
    public static PromptCultureModel English => Model("en-us", "Yes", "No", " or ", ", or ");
    public static PromptCultureModel French => Model("fr-fr", "Oui", "Non", " ou ", ", ou ");
    public static PromptCultureModel German => Model("de-de", "Ja", "Nein", " oder ", ", oder ");
    public static PromptCultureModel Hindi => Model("hi-in", "हां", "नहीं", " या ", ", या ");
    public static PromptCultureModel Italian => Model("it-it", "Si", "No", " o ", " o ");
    public static PromptCultureModel Japanese => Model("ja-jp", "はい", "いいえ", " または ", "、 または ", "、 ");
    public static PromptCultureModel Korean => Model("ko-kr", "예", "아니", " 또는 ", " 또는 ");
    public static PromptCultureModel Portuguese => Model("pt-br", "Sim", "Não", " ou ", ", ou ");
    public static PromptCultureModel Spanish => Model("es-es", "Sí", "No", " o ", ", o ");
    public static PromptCultureModel Swedish => Model("sv-se", "Ja", "Nej", " eller ", " eller ");
    public static PromptCultureModel Turkish => Model("tr-tr", "Evet", "Hayır", " veya ", " veya ");

    /// <summary>All of them.</summary>
    public static PromptCultureModel[] GetSupportedCultures() => [.. Supported];

    /// <summary>The known culture of the same language, in lower case; the code in lower case when there is none; null for null.</summary>
    public static string MapToNearestLanguage(string cultureCode)
    {
        if (cultureCode == null)
        {
            return null;
        }

        var code = cultureCode.ToLowerInvariant();
        var language = code.AsSpan(0, code.IndexOf('-') is >= 0 and var dash ? dash : code.Length);
        string nearest = null;
        foreach (var locale in Locales)
        {
            if (locale == code)
            {
                return locale;
            }

            if (nearest == null && language.SequenceEqual(locale.AsSpan(0, 2)))
            {
                nearest = locale;
            }
        }

        return nearest ?? code;
    }

    /// <summary>The culture among those given (by default all) that is nearest to a code; English for null and for languages that are not among them.</summary>
    internal static string Determine(string cultureCode, ICollection<string> among = null) =>
        MapToNearestLanguage(cultureCode) is { } nearest && (among ?? Locales).Contains(nearest) ? nearest : "en-us";

    /// <summary>The text of a message that has one.</summary>
    internal static bool TryGetText(ITurnContext turnContext, out string text)
    {
        text = turnContext.Activity.Type == ActivityTypes.Message ? turnContext.Activity.Text : null;
        return !string.IsNullOrEmpty(text);
    }

    private static PromptCultureModel Model(string locale, string yes, string no, string or, string orMore, string separator = ", ") =>
        new() { Locale = locale, YesInLanguage = yes, NoInLanguage = no, InlineOr = or, InlineOrMore = orMore, Separator = separator };
}
