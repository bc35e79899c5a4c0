using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Recognizers.Text.DateTime;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a date, a time, a span or a repetition; the first one found in the answer counts, with all its readings.</summary>
public class DateTimePrompt(string dialogId, PromptValidator<IList<DateTimeResolution>> validator = null, string defaultLocale = null)
    : Prompt<IList<DateTimeResolution>>(dialogId, validator)
{
    /// <summary>The culture when the user's activity says none.</summary>
    public string DefaultLocale { get; set; } = defaultLocale;

    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <summary>Reads relative dates from the user's own time when the activity tells it.</summary>
    protected override Task<PromptRecognizerResult<IList<DateTimeResolution>>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var result = new PromptRecognizerResult<IList<DateTimeResolution>>();
        if (PromptCultureModels.TryGetText(turnContext, out var text))
        {
            var culture = PromptCultureModels.Determine(options.RecognizeLanguage ?? turnContext.Activity.Locale ?? DefaultLocale);
            if (DateTimeRecognizer.RecognizeDateTime(text, culture, refTime: turnContext.Activity.LocalTimestamp?.DateTime) is [var found, ..])
            {
                result.Succeeded = true;
                result.Value = ((List<Dictionary<string, string>>)found.Resolution["values"]).ConvertAll(v => new DateTimeResolution
                {
                    Timex = v.GetValueOrDefault("timex"),
                    Value = v.GetValueOrDefault("value"),
                    Start = v.GetValueOrDefault("start"),
                    End = v.GetValueOrDefault("end"),
                });
            }
        }

        return Task.FromResult(result);
    }
}

/// <summary>One reading of a date or time: TIMEX expression, and what it comes to.</summary>
public class DateTimeResolution
{
    public string Value { get; set; }
    public string Start { get; set; }
    public string End { get; set; }
    public string Timex { get; set; }
}
