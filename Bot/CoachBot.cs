using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using NetworkCoachBot.Bot.Data;
using NetworkCoachBot.Bot.Teams;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Dialogs.Groups;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Dialogs.Welcome;
using NetworkCoachBot.Storage;

namespace NetworkCoachBot.Bot;

/// <summary>What the bot does with each kind of activity. Words and buttons have been read at the door by then.</summary>
public sealed class CoachBot : TeamsActivityHandler
{
    private readonly RootDialog _root;
    private readonly MessageExtension _extension;
    private readonly GroupDesk _groups;
    private readonly ConsentDesk _consent;
    private readonly IStatePropertyAccessor<DialogState> _dialogs;

    public CoachBot(RootDialog root, GroupDesk groups, MessageExtension extension, ConsentDesk consent, ConversationState conversationState)
    {
        ArgumentNullException.ThrowIfNull(conversationState);
        _root = root;
        _groups = groups;
        _extension = extension;
        _consent = consent;
        _dialogs = conversationState.CreateProperty<DialogState>(Keys.Dialogs);
    }

    /// <inheritdoc/>
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        AnswerAsync(turnContext, cancellationToken);

    /// <inheritdoc/>
    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        // In a group the answer to a button is for the one who pressed it: a sentence, or the card as they alone see it.
        var aside = await AnswerAsync(turnContext, cancellationToken);
        return aside?.View is { } view
            ? new AdaptiveCardInvokeResponse { StatusCode = 200, Type = CoachCard.ContentType, Value = view.Render(turnContext.Scene().Surface with { Viewers = [turnContext.Activity.From.Id] }).Content }
            : new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = aside?.Text ?? "" };
    }

    /// <inheritdoc/>
    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        _extension.OpenAsync(turnContext, action, cancellationToken);

    /// <inheritdoc/>
    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        _extension.CheckAsync(turnContext, cancellationToken);

    /// <inheritdoc/>
    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        _extension.FindAsync(turnContext, query, cancellationToken);

    /// <inheritdoc/>
    protected override Task OnTeamsFileConsentAcceptAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) =>
        _consent.AcceptAsync(turnContext, fileConsentCardResponse, cancellationToken);

    /// <inheritdoc/>
    protected override Task OnTeamsFileConsentDeclineAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) =>
        _consent.DeclineAsync(turnContext, fileConsentCardResponse, cancellationToken);

    /// <inheritdoc/>
    protected override async Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(membersAdded);
        ArgumentNullException.ThrowIfNull(turnContext);
        if (turnContext.Scene().Group is null && membersAdded.Any(m => m.Id != turnContext.Activity.Recipient?.Id))
        {
            await WelcomeCapability.GreetAsync(turnContext, cancellationToken);
        }
    }

    /// <inheritdoc/>
    protected override async Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (turnContext.Scene().Group is not null)
        {
            await _groups.GreetAsync(turnContext, cancellationToken);
        }
    }

    private async Task<Aside?> AnswerAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Scene().Group is not null)
        {
            return await _groups.AnswerAsync(turnContext, cancellationToken);
        }

        // In a chat of two there is one view of everything.
        if (!CardSubmission.IsLook(turnContext.Activity))
        {
            await _root.RunAsync(turnContext, _dialogs, cancellationToken);
        }

        return null;
    }
}
