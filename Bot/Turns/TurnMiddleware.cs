using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Storage;
using NetworkCoachBot.Storage.Turns;

namespace NetworkCoachBot.Bot.Turns;

/// <summary>
/// Save, then speak. Turns of one conversation or one person run one after another; what a turn changes, what it says
/// and that its activity is handled are one transaction; only then is it said. Stands before every other middleware
/// that sends or saves. docs/decisions/0006 tells why.
/// </summary>
public sealed class TurnMiddleware(ITurnStore store, TurnStorage storage, TurnOptions options, TimeProvider time, ILogger<TurnMiddleware> logger) : Microsoft.Bot.Builder.IMiddleware
{
    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The turn was begun within another turn.</exception>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (storage.Current is not null)
        {
            throw new InvalidOperationException("A turn cannot begin within another: they could wait for each other for ever. Begin it with Turn.AfterCommit.");
        }

        var turn = new Turn();
        turnContext.TurnState.Set(turn);
        var held = HeldReplies.Of(turnContext);
        try
        {
            await RunAsync(turnContext, next, turn, held, cancellationToken);
        }
        catch (Exception e) when (e is StorageFailedException or ETagConflictException && turn.Outcome == TurnOutcome.Open)
        {
            turn.Outcome = TurnOutcome.NotSaved;
            held.Discard();
            await ReportNotSavedAsync(turnContext, e);
        }
        finally
        {
            // What is sent from here on answers a failure.
            held.Open();
        }

        if (turn.Outcome is TurnOutcome.Committed or TurnOutcome.Empty)
        {
            await turn.RunAfterwardsAsync(logger);
        }
    }

    private async Task RunAsync(ITurnContext turnContext, NextDelegate next, Turn turn, HeldReplies held, CancellationToken cancellationToken)
    {
        var identity = ActivityIdentity.Of(turnContext.Activity);
        await using var scope = await store.EnterAsync(identity, cancellationToken);
        if (scope.Handled)
        {
            await RepeatAsync(turnContext, scope, identity, turn, held);
            return;
        }

        var unit = storage.Begin(scope);
        try
        {
            await next(cancellationToken);
            if (CardSubmission.IsLook(turnContext.Activity))
            {
                // Whatever it did to the state of the turn goes with it.
                turn.Outcome = TurnOutcome.Empty;
                held.Open();
                await SendAsync(turnContext, [.. held.All.Where(r => r.Activity?.Type == ActivityTypesEx.InvokeResponse)], turn);
                return;
            }

            await SaveAsync(turnContext, scope, identity, unit, turn, held);
        }
        catch (ActivityHandledException)
        {
            await RepeatAsync(turnContext, scope, identity, turn, held);
            return;
        }
        finally
        {
            TurnStorage.End(unit);
        }

        if (turn.Outcome == TurnOutcome.Committed)
        {
            held.Open();
            await SendAsync(turnContext, held.All, turn);
            if (unit.Outbox is not null)
            {
                await SettleAsync(scope, identity.Key, ReplyJson.After(held.All));
            }
        }
    }

    // From here on nothing is cancelled: a commit that has begun is seen through, and so is the sending.
    private async Task SaveAsync(ITurnContext turnContext, ITurnScope scope, TurnIdentity identity, UnitOfWork unit, Turn turn, HeldReplies held)
    {
        if (scope.MayHaveOpenReplies && ActivityIdentity.IsOfAPerson(turnContext.Activity))
        {
            var open = await scope.ReadOpenRepliesAsync(CancellationToken.None);
            held.Prepend(Recap.Of(open, Locales.Of(turnContext.Activity.Locale)));
            foreach (var row in open)
            {
                unit.Settle(row);
            }
        }

        if (unit.IsEmpty && held.All.Count == 0)
        {
            turn.Outcome = TurnOutcome.Empty;
            return;
        }

        var now = time.GetUtcNow();
        unit.Handled = new HandledTurn(identity.Key, identity.Conversation, now);
        var answersTheRequest = turnContext.Activity.DeliveryMode == DeliveryModes.ExpectReplies;
        var answers = held.All.Where(r => r.Act == ReplyAct.Send && (answersTheRequest || r.Activity!.Type == ActivityTypesEx.InvokeResponse)).Select(r => r.Activity!).ToList();
        if (answers.Count > 0)
        {
            unit.Answer = ReplyJson.Answer(answers);
        }

        if (!answersTheRequest && held.All.Count > answers.Count)
        {
            foreach (var reply in held.All.Where(r => !r.IsRecap))
            {
                reply.Text = reply is { Act: not ReplyAct.Delete, IsIntroduction: false } ? PlainText.Of(reply.Activity!) : null;
            }

            unit.Outbox = new OutboxRow(identity.Key, identity.Conversation, now, ReplyJson.Before(held.All));
        }

        unit.Complete();
        await scope.CommitAsync(unit);
        turn.Outcome = TurnOutcome.Committed;
    }

    // The effect is there already. What the first delivery certainly could not say is said now; what may have arrived
    // waits for the person's next message.
    private async Task RepeatAsync(ITurnContext turnContext, ITurnScope scope, TurnIdentity identity, Turn turn, HeldReplies held)
    {
        turn.Outcome = TurnOutcome.Repeated;
        held.Discard();
        await scope.LeaveGatesAsync();
        if ((turnContext.Activity.Type == ActivityTypes.Invoke || turnContext.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
            && await scope.ReadAnswerAsync(CancellationToken.None) is { } answer)
        {
            await SendAsync(turnContext, [.. ReplyJson.ReadAnswer(answer).Select(activity => new Reply { Activity = activity })], turn);
        }

        if (!scope.MayHaveOpenReplies)
        {
            return;
        }

        foreach (var row in await scope.ReadOpenRepliesAsync(CancellationToken.None))
        {
            if (row.Key == identity.Key && ReplyJson.Read(row.Replies) is var replies && replies.Exists(r => r.Fate == Fate.NotSent))
            {
                await SendAsync(turnContext, [.. replies.Where(r => r.Fate == Fate.NotSent)], turn);
                await SettleAsync(scope, row.Key, ReplyJson.After(replies));
            }
        }
    }

    private async Task SendAsync(ITurnContext turnContext, IReadOnlyList<Reply> replies, Turn turn)
    {
        var given = false;
        foreach (var reply in replies)
        {
            // What comes after something that did not arrive would not be understood.
            reply.Fate = given ? Fate.NotSent : await SendAsync(turnContext, reply, turn);
            given |= reply.Fate is Fate.Unknown or Fate.NotSent;
            turn.Delivered &= reply.Fate == Fate.Sent;
        }
    }

    private async Task<Fate> SendAsync(ITurnContext turnContext, Reply reply, Turn? turn = null)
    {
        using var timeout = new CancellationTokenSource(options.SendTimeout, time);
        await using var stop = options.Stopping.UnsafeRegister(_ => timeout.CancelAfter(options.StopTimeout), null);
        try
        {
            switch (reply.Act)
            {
                case ReplyAct.Send:
                    await turnContext.SendActivityAsync(reply.Activity, timeout.Token);
                    break;
                case ReplyAct.Update:
                    await turnContext.UpdateActivityAsync(reply.Activity, timeout.Token);
                    break;
                case ReplyAct.Delete:
                    await turnContext.DeleteActivityAsync(reply.Target, timeout.Token);
                    break;
            }

            return Fate.Sent;
        }
#pragma warning disable CA1031 // Whatever went wrong, the turn is saved, and what became of the reply must be noted.
        catch (Exception e)
#pragma warning restore CA1031
        {
            var fate = SendOutcome.Of(e);
            if (turn is not null && e is ErrorResponseException { Response.StatusCode: HttpStatusCode.Forbidden or HttpStatusCode.NotFound })
            {
                turn.IsRefused = true;
            }

            var activity = turnContext.Activity;
            logger.LogWarning("A reply ended as {Fate}: {Error}, activity {ActivityId} in conversation {ConversationId} on {ChannelId}.", fate, e.GetType().FullName, activity.Id, activity.Conversation?.Id, activity.ChannelId);

            // What was to be changed is not there any more, or cannot be changed here: its new content is still worth having.
            return reply.Act == ReplyAct.Update && fate is (Fate.NotSent or Fate.Refused)
                ? await SendAsync(turnContext, new Reply { Act = ReplyAct.Send, Activity = reply.Activity })
                : fate;
        }
    }

    private async Task SettleAsync(ITurnScope scope, TurnKey key, string? remaining)
    {
        try
        {
            await scope.SettleAsync(key, remaining);
        }
        catch (StorageFailedException e)
        {
            // The replies stay noted as pending, so the next turn tells them once more.
            logger.LogError("What became of replies could not be noted: {Fault}.", e.Fault);
        }
    }

    private async Task ReportNotSavedAsync(ITurnContext turnContext, Exception error)
    {
        var activity = turnContext.Activity;
        logger.LogError("Turn not saved: {Error}, activity {ActivityId} of type {ActivityType} in conversation {ConversationId} on {ChannelId}.", (error as StorageFailedException)?.Fault.ToString() ?? error.GetType().Name, activity.Id, activity.Type, activity.Conversation?.Id, activity.ChannelId);
        if (!ActivityIdentity.IsOfAPerson(activity))
        {
            return;
        }

        var word = error is StorageFailedException { Fault: StorageFault.OutcomeUnknown } ? nameof(TurnWords.NotSure) : nameof(TurnWords.NotSaved);
        await SendAsync(turnContext, new Reply { Activity = MessageFactory.Text(Recap.Word(word, Locales.Of(activity.Locale))) });
        if (activity.Type == ActivityTypes.Invoke)
        {
            var response = new InvokeResponse { Status = (int)HttpStatusCode.InternalServerError };
            await SendAsync(turnContext, new Reply { Activity = new Activity(ActivityTypesEx.InvokeResponse) { Value = response } });
        }
    }
}
