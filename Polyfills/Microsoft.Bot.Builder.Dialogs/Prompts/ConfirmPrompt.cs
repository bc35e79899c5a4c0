using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Recognizers.Text.Choice;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for yes or no. While the choices are numbered, a number or the text of a choice answers too.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private static readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)> Defaults =
        PromptCultureModels.GetSupportedCultures().ToDictionary(c => c.Locale, c => (new Choice(c.YesInLanguage), new Choice(c.NoInLanguage), c.ChoiceOptions));

    private readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)> _choiceDefaults;

    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null)
        : this(dialogId, Defaults, validator, defaultLocale) { }

    /// <param name="dialogId">The id.</param>
    /// <param name="choiceDefaults">By culture ("en-us"): yes, no and the separators.</param>
    /// <param name="validator">Accepts or rejects an answer.</param>
    /// <param name="defaultLocale">The culture when the user's activity says none.</param>
    public ConfirmPrompt(string dialogId, Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults, PromptValidator<bool> validator = null, string defaultLocale = null)
        : base(dialogId, validator) => (_choiceDefaults, DefaultLocale) = (choiceDefaults, defaultLocale);

    public ListStyle Style { get; set; } = ListStyle.Auto;
    /// <summary>The culture when the user's activity says none.</summary>
    public string DefaultLocale { get; set; }
    /// <summary>Separators and numbers, in place of those of the culture.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }
    /// <summary>Yes and no, in place of those of the culture.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        var (choices, choiceOptions) = Shown(turnContext);
        return SendAsync(turnContext, options, isRetry, choices, Style, choiceOptions, cancellationToken);
    }

    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var result = new PromptRecognizerResult<bool>();
        if (PromptCultureModels.TryGetText(turnContext, out var text))
        {
            var culture = PromptCultureModels.Determine(options.RecognizeLanguage ?? turnContext.Activity.Locale ?? DefaultLocale);
            var (choices, choiceOptions) = Shown(turnContext);
            if (ChoiceRecognizer.RecognizeBoolean(text, culture) is [var answer, ..])
            {
                result.Succeeded = bool.TryParse(answer.Resolution["value"].ToString(), out var value);
                result.Value = value;
            }
            else if (choiceOptions.IncludeNumbers != false && ChoiceRecognizers.RecognizeChoices(text, choices, null, culture) is [var found, ..])
            {
                (result.Succeeded, result.Value) = (true, found.Resolution.Index == 0);
            }
        }

        return Task.FromResult(result);
    }

    private (IList<Choice> Choices, ChoiceFactoryOptions Options) Shown(ITurnContext turnContext)
    {
        var (yes, no, options) = _choiceDefaults[PromptCultureModels.Determine(turnContext.Activity.Locale ?? DefaultLocale, _choiceDefaults.Keys)];
        return ([ConfirmChoices?.Item1 ?? yes, ConfirmChoices?.Item2 ?? no], ChoiceOptions ?? options);
    }
}
