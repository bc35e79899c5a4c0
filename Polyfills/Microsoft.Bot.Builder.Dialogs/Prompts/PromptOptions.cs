using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt is begun with. It is saved with the prompt and must come back from storage as this type.</summary>
public class PromptOptions
{
    /// <summary>The question.</summary>
    public Activity Prompt { get; set; }
    /// <summary>The question after an answer that was not accepted; null for the same one.</summary>
    public Activity RetryPrompt { get; set; }
    public IList<Choice> Choices { get; set; }
    /// <summary>How the choices are shown; null for the prompt's own style.</summary>
    public ListStyle? Style { get; set; }
    /// <summary>Anything the validator needs.</summary>
    public object Validations { get; set; }
    /// <summary>The culture in which the answer is read; null for that of the user's activity.</summary>
    public string RecognizeLanguage { get; set; }
}

/// <summary>What a prompt has read in an answer.</summary>
public class PromptRecognizerResult<T>
{
    public bool Succeeded { get; set; }
    /// <summary>The value, of no meaning unless <see cref="Succeeded"/>. A validator may replace it.</summary>
    public T Value { get; set; }
    public bool AllowInterruption { get; set; }
}

/// <summary>Accepts or rejects what a prompt has read; called for every message, also when nothing was recognised.</summary>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);

/// <summary>What a validator is given.</summary>
public class PromptValidatorContext<T>
{
    internal const string AttemptCountKey = "AttemptCount";

    internal PromptValidatorContext(ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options) =>
        (Context, Recognized, State, Options) = (turnContext, recognized, state, options);

    public ITurnContext Context { get; }
    public PromptRecognizerResult<T> Recognized { get; }
    public PromptOptions Options { get; }
    /// <summary>What the validator keeps while the prompt is asked again.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>How many messages were read so far, this one included.</summary>
    public int AttemptCount => State.TryGetValue(AttemptCountKey, out var count) ? Convert.ToInt32(count, CultureInfo.InvariantCulture) : 0;
}
