using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>
/// A conversation as a chain of what the user sends and what is expected back. Each link runs as soon as those before it
/// are done; <see cref="StartTestAsync"/> waits for all and throws what the first failing link threw. Timeouts are in
/// milliseconds.
/// </summary>
public class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;
    private readonly Task _done;

    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null) => (_adapter, _callback, _done) = (adapter, callback, Task.CompletedTask);
    public TestFlow(TestAdapter adapter, IBot bot) : this(adapter, bot.OnTurnAsync) { }

    /// <summary>A flow that goes on from <paramref name="flow"/> when the task is done.</summary>
    public TestFlow(Task task, TestFlow flow)
    {
        ArgumentNullException.ThrowIfNull(flow);
        (_adapter, _callback, _done) = (flow._adapter, flow._callback, task ?? Task.CompletedTask);
    }

    /// <inheritdoc cref="TestFlow(Task, TestFlow)"/>
    public TestFlow(Func<Task> getTask, TestFlow flow) : this(getTask(), flow) { }
    public Task StartTestAsync() => _done;

    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback, default));
    }

    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback));
    }

    /// <summary>Sends that the user was added to the conversation.</summary>
    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = Activity.CreateConversationUpdateActivity();
        update.MembersAdded.Add(_adapter.Conversation.User);
        return _adapter.ProcessActivityAsync((Activity)update, _callback);
    });

    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));
    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan));
    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = 3000) => Send(userSays).AssertReply(expected, description, timeout);
    public TestFlow Test(string userSays, Activity expected, string description = null, uint timeout = 3000) => Send(userSays).AssertReply(expected, description, timeout);
    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string description = null, uint timeout = 3000) => Send(userSays).AssertReply(validateActivity, description, timeout);

    /// <summary>Expects a message with that text, blanks around it aside.</summary>
    public TestFlow AssertReply(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(reply => Check(expected?.Trim() == Text(reply)?.Trim(), $"'{expected}'", reply, description), description, timeout);

    /// <summary>Expects an activity of the same type and text.</summary>
    public TestFlow AssertReply(IActivity expected, string description = null, uint timeout = 3000) =>
        AssertReply(reply => Check(expected.Type == reply.Type && Text(expected)?.Trim() == Text(reply)?.Trim(), $"{expected.Type} '{Text(expected)}'", reply, description), description, timeout);

    /// <summary>Expects an activity that <paramref name="equalityComparer"/> holds for equal.</summary>
    public TestFlow AssertReply(IActivity expected, IEqualityComparer<IActivity> equalityComparer, string description = null, uint timeout = 3000) =>
        AssertReply(reply => Check(equalityComparer.Equals(expected, reply), $"{expected.Type} '{Text(expected)}'", reply, description), description, timeout);

    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(reply => Check(Text(reply)?.Contains(expected, StringComparison.Ordinal) == true, $"a text with '{expected}'", reply, description), description, timeout);

    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = 3000) =>
        AssertReply(reply => Check(candidates.Contains(Text(reply)), "one of '" + string.Join("', '", candidates) + "'", reply, description), description, timeout);

    /// <summary>Expects a reply in time and hands it to <paramref name="validateActivity"/>, which throws if it is wrong.</summary>
    public TestFlow AssertReply(Action<IActivity> validateActivity, string description = null, uint timeout = 3000) => Then(async () =>
    {
        var reply = await NextAsync(timeout).ConfigureAwait(false);
        Check(reply != null, $"a reply within {timeout} ms", null, description);
        validateActivity(reply);
    });

    /// <summary>Expects that no reply comes in the time given.</summary>
    public TestFlow AssertNoReply(string description = null, uint timeout = 3000) => Then(async () =>
    {
        var reply = await NextAsync(timeout).ConfigureAwait(false);
        Check(reply == null, "no reply", reply, description);
    });

    private static string Text(IActivity activity) => (activity as Activity)?.Text;

    private static void Check(bool holds, string expected, IActivity actual, string description)
    {
        if (!holds)
        {
            var found = actual == null ? "nothing" : $"{actual.Type} '{Text(actual)}'";
            throw new InvalidOperationException($"{(description == null ? string.Empty : description + ": ")}expected {expected}, found {found}.");
        }
    }

    private TestFlow Then(Func<Task> link) => new(
        async () =>
        {
            await _done.ConfigureAwait(false);
            await link().ConfigureAwait(false);
        },
        this);

    // The next reply; null when none came in time. Nobody's patience ends while a debugger is looked at.
    private async Task<IActivity> NextAsync(uint timeout)
    {
        using var patience = new CancellationTokenSource(System.Diagnostics.Debugger.IsAttached ? Timeout.InfiniteTimeSpan : TimeSpan.FromMilliseconds(timeout));
        try
        {
            return await _adapter.GetNextReplyAsync(patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
