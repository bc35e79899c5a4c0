using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for attachments: at least one.</summary>
public class AttachmentPrompt(string dialogId, PromptValidator<IList<Attachment>> validator = null) : Prompt<IList<Attachment>>(dialogId, validator)
{
    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        SendAsync(turnContext, options, isRetry, cancellationToken);

    protected override Task<PromptRecognizerResult<IList<Attachment>>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var attachments = turnContext.Activity.Type == ActivityTypes.Message && turnContext.Activity.Attachments?.Count > 0 ? turnContext.Activity.Attachments : null;
        return Task.FromResult(new PromptRecognizerResult<IList<Attachment>> { Succeeded = attachments != null, Value = attachments });
    }
}
