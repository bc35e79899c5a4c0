using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks to pick one of <see cref="PromptOptions.Choices"/>: by value, synonym, number or ordinal.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    private static readonly Dictionary<string, ChoiceFactoryOptions> Defaults = PromptCultureModels.GetSupportedCultures().ToDictionary(c => c.Locale, c => c.ChoiceOptions);

    private readonly Dictionary<string, ChoiceFactoryOptions> _choiceDefaults;

    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : this(dialogId, Defaults, validator, defaultLocale) { }

    /// <param name="dialogId">The id.</param>
    /// <param name="choiceDefaults">Separators by culture ("en-us").</param>
    /// <param name="validator">Accepts or rejects a choice.</param>
    /// <param name="defaultLocale">The culture when the user's activity says none.</param>
    public ChoicePrompt(string dialogId, Dictionary<string, ChoiceFactoryOptions> choiceDefaults, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : base(dialogId, validator) => (_choiceDefaults, DefaultLocale) = (choiceDefaults, defaultLocale);

    public ListStyle Style { get; set; } = ListStyle.Auto;
    /// <summary>The culture when the user's activity says none.</summary>
    public string DefaultLocale { get; set; }
    /// <summary>Separators and numbers, in place of those of the culture.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }
    /// <summary>How answers are read.</summary>
    public FindChoicesOptions RecognizerOptions { get; set; }

    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        var culture = PromptCultureModels.Determine(turnContext.Activity.Locale ?? DefaultLocale, _choiceDefaults.Keys);
        return SendAsync(turnContext, options, isRetry, options.Choices ?? [], Style, ChoiceOptions ?? _choiceDefaults[culture], cancellationToken);
    }

    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var result = new PromptRecognizerResult<FoundChoice>();
        if (PromptCultureModels.TryGetText(turnContext, out var text))
        {
            var culture = PromptCultureModels.Determine(options.RecognizeLanguage ?? RecognizerOptions?.Locale ?? turnContext.Activity.Locale ?? DefaultLocale);
            if (ChoiceRecognizers.RecognizeChoices(text, options.Choices ?? [], RecognizerOptions, culture) is [var found, ..])
            {
                (result.Succeeded, result.Value) = (true, found.Resolution);
            }
        }

        return Task.FromResult(result);
    }
}
