using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Bot.Reminders;
using NetworkCoachBot.Bot.Turns;
using NetworkCoachBot.Dialogs.Groups;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Storage;
using NetworkCoachBot.Storage.Reminders;

namespace NetworkCoachBot.Bot.Groups;

/// <summary>
/// The way to a chat of two. A letter is a reminder that is due at once, so it is lost by no crash and sent by one host; where
/// there is no chat yet, one is opened when the letter goes out, and where the channel refuses that, the letter waits. As a
/// middleware, behind the door, it notes where people are reached and gives them what waited, at their first message.
/// </summary>
public sealed class PrivateChats(ChatBook chats, ReminderStorage reminders, NudgeBell bell, TimeProvider time, ILogger<PrivateChats> logger) : IPrivateChats, Microsoft.Bot.Builder.IMiddleware
{
    // Teams delivers again what is not answered in 15 s; the rest of the turn needs a part of that.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(6);

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        if (ActivityIdentity.IsOfAPerson(turnContext.Activity) && turnContext.TurnState.Get<TurnScene>() is { Group: null } scene
            && Reached.At(turnContext.Activity) is var where && scene.Profile.Chat != ChatBook.KeyOf(where))
        {
            await NoteAsync(turnContext, where, cancellationToken);
            var letters = await chats.TakeAsync(scene.User, cancellationToken);
            foreach (var letter in letters)
            {
                await turnContext.SendActivityAsync(Written(letter).ToActivity(scene.Surface), cancellationToken);
            }

            if (letters.Count > 0 && scene.Utterance?.Intent == Intent.Greeting)
            {
                return; // They came for what was waiting.
            }
        }

        await next(cancellationToken);
    }

    /// <summary>The letter that a reminder carries.</summary>
    internal static Letter Written(Nudge nudge) => new(nudge.What ?? "") { Words = nudge.Words, Detail = nudge.Detail, NoteId = nudge.NoteId };

    /// <inheritdoc/>
    public async Task<bool> WriteToSenderAsync(ITurnContext context, Letter letter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var user = context.Scene().User;
        if (await ReachSenderAsync(context, cancellationToken))
        {
            await WriteToAsync(context, user, letter, cancellationToken);
            return true;
        }

        // They are told how to come here; the letter is what they find.
        await chats.KeepAsync(user, Nudge(From(context, user), letter), cancellationToken);
        return false;
    }

    /// <inheritdoc/>
    public async Task<bool> ReachSenderAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Scene().Profile.Chat is not null)
        {
            return true;
        }

        if (await BeginAsync(context, cancellationToken) is not { } where)
        {
            return false;
        }

        await NoteAsync(context, where, cancellationToken);
        return true;
    }

    /// <inheritdoc/>
    public async Task WriteToAsync(ITurnContext context, string user, Letter letter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(letter);
        var now = time.GetUtcNow();
        var where = await chats.FindAsync(user, cancellationToken) ?? From(context, user);
        await reminders.SetAsync(new Reminder<Nudge>($"{user}/letter/{letter.NoteId ?? Guid.CreateVersion7(now).ToString("N")}", user, now, Nudge(where, letter)), cancellationToken);
        context.TurnState.Get<Turn>()?.AfterCommit(bell.RingAsync);
    }

    private static Nudge Nudge(Whereabouts where, Letter letter) => new(NudgeKind.Letter, where) { What = letter.Text, Words = letter.Words, Detail = letter.Detail, NoteId = letter.NoteId };

    /// <summary>Where somebody of the same group can be asked for: the chat itself is not known.</summary>
    private static Whereabouts From(ITurnContext context, string user) =>
        Reached.At(context.Activity) with { ConversationId = "", UserId = user[Keys.User(context.Activity.ChannelId, "").Length..] };

    private Task NoteAsync(ITurnContext context, Whereabouts where, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        context.SetScene(scene with { Profile = scene.Profile with { Chat = ChatBook.KeyOf(where) } });
        return chats.NoteAsync(scene.User, where, cancellationToken);
    }

    /// <summary>Has the channel open a chat with the sender, which nobody sees before something is said in it.</summary>
    /// <returns>Null where the channel does not allow it, or not now.</returns>
    private async Task<Whereabouts?> BeginAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var activity = context.Activity;
        if (context.TurnState.Get<IConnectorClient>() is not { } connector)
        {
            return null;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            var opened = await connector.Conversations.CreateConversationAsync(ProactiveTurns.ChatWith(Reached.At(activity)), patience.Token);
            return string.IsNullOrEmpty(opened?.Id) ? null : Reached.At(activity) with { ConversationId = opened.Id };
        }
        catch (Exception e) when (e is ErrorResponseException or HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            logger.LogInformation("No chat of two could be opened: {Error}, on {ChannelId}.", e.GetType().Name, activity.ChannelId);
            return null;
        }
    }
}
