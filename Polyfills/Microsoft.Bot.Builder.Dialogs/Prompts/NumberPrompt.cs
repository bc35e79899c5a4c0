using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a number, in digits or words; the first one found in the answer counts.</summary>
/// <typeparam name="T">int, long, float, double or decimal.</typeparam>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    /// <exception cref="NotSupportedException">The type is none of the five.</exception>
    public NumberPrompt(string dialogId, PromptValidator<T> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        DefaultLocale = defaultLocale;
        if (Type.GetTypeCode(typeof(T)) is not (TypeCode.Int32 or TypeCode.Int64 or TypeCode.Single or TypeCode.Double or TypeCode.Decimal))
        {
            throw new NotSupportedException("NumberPrompt: type argument T of type 'typeof(T)' is not supported");
        }
    }

    /// <summary>The culture when the user's activity says none.</summary>
    public string DefaultLocale { get; set; }

    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        SendAsync(turnContext, options, isRetry, cancellationToken);

    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var result = new PromptRecognizerResult<T>();
        if (PromptCultureModels.TryGetText(turnContext, out var text))
        {
            var culture = PromptCultureModels.Determine(options.RecognizeLanguage ?? turnContext.Activity.Locale ?? DefaultLocale);
            if (NumberRecognizer.RecognizeNumber(text, culture) is [var number, ..])
            {
                result.Value = Parse(number.Resolution["value"]?.ToString(), CultureInfo.GetCultureInfo(culture), out var succeeded);
                result.Succeeded = succeeded;
            }
        }

        return Task.FromResult(result);
    }

    private static T Parse(string text, CultureInfo culture, out bool succeeded)
    {
        const NumberStyles Any = NumberStyles.Any;
        object value = Type.GetTypeCode(typeof(T)) switch
        {
            TypeCode.Int32 => int.TryParse(text, Any, culture, out var i) ? i : null,
            TypeCode.Int64 => long.TryParse(text, Any, culture, out var l) ? l : null,
            TypeCode.Single => float.TryParse(text, Any, culture, out var f) ? f : null,
            TypeCode.Double => double.TryParse(text, Any, culture, out var d) ? d : null,
            _ => decimal.TryParse(text, Any, culture, out var m) ? m : null,
        };
        succeeded = value != null;
        return succeeded ? (T)value : default;
    }
}
