namespace NetworkCoachBot.Storage.Reminders;

/// <summary>Why the coach is to write first. The names are stored; add, never rename.</summary>
public enum NudgeKind
{
    /// <summary>The daily look at who is due; says nothing where nobody is.</summary>
    Look,

    /// <summary>The user asked for it, for this time.</summary>
    Asked,

    /// <summary>Something for a chat of two that was begun in a group: it goes out at once.</summary>
    Letter,

    /// <summary>A group's weekly topic.</summary>
    Topic,

    /// <summary>A group is asked how the week went.</summary>
    Report,
}

/// <summary>Where a user is reached: what the connector needs to write first.</summary>
public sealed record Whereabouts(string ServiceUrl, string ChannelId, string ConversationId, string UserId, string BotId)
{
    /// <summary>The tenant, on Teams.</summary>
    public string? TenantId { get; init; }

    /// <summary>The user's locale.</summary>
    public string? Locale { get; init; }

    /// <summary>Whether it is a channel or a group chat.</summary>
    public bool IsGroup { get; init; }
}

/// <summary>What a reminder's row holds.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Where">Where the user is reached.</param>
public sealed record Nudge(NudgeKind Kind, Whereabouts Where)
{
    /// <summary>Whom it is about; null for a look.</summary>
    public string? PersonId { get; init; }

    /// <summary>What is to be done, in the user's words, or what a letter says; null for a look.</summary>
    public string? What { get; init; }

    /// <summary>With a letter: what the user said in the group, for a button that says it again here.</summary>
    public string? Words { get; init; }
}

/// <summary>Where the reminders of users are noted, in the transaction of the turn.</summary>
public interface INudgeBook
{
    /// <summary>Plans the daily look, in the place of the one that is planned.</summary>
    Task PlanLookAsync(string user, DateTimeOffset due, Whereabouts where, CancellationToken cancellationToken);

    /// <summary>Takes the planned look away.</summary>
    Task CancelLookAsync(string user, CancellationToken cancellationToken);

    /// <summary>Sets a reminder that the user asked for; about the same person it replaces the one before.</summary>
    Task AskAsync(string user, DateTimeOffset due, Nudge nudge, CancellationToken cancellationToken);

    /// <summary>What the user asked to be reminded of, soonest first.</summary>
    Task<IReadOnlyList<(DateTimeOffset Due, Nudge Nudge)>> ListAskedAsync(string user, CancellationToken cancellationToken);
}

/// <summary>Reminders as rows of the store.</summary>
/// <param name="reminders">The rows.</param>
public sealed class NudgeBook(ReminderStorage reminders) : INudgeBook
{
    /// <inheritdoc/>
    public Task PlanLookAsync(string user, DateTimeOffset due, Whereabouts where, CancellationToken cancellationToken) =>
        reminders.SetAsync(new Reminder<Nudge>(LookOf(user), user, due, new Nudge(NudgeKind.Look, where)), cancellationToken);

    /// <inheritdoc/>
    public Task CancelLookAsync(string user, CancellationToken cancellationToken) => reminders.CancelAsync(LookOf(user), cancellationToken);

    /// <inheritdoc/>
    public Task AskAsync(string user, DateTimeOffset due, Nudge nudge, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(nudge);
        return reminders.SetAsync(new Reminder<Nudge>($"{user}/asked/{nudge.PersonId}", user, due, nudge), cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<(DateTimeOffset Due, Nudge Nudge)>> ListAskedAsync(string user, CancellationToken cancellationToken) =>
        [.. (await reminders.OfAsync<Nudge>(user, cancellationToken)).Where(r => r.Value.Kind == NudgeKind.Asked).Select(r => (r.Due, r.Value))];

    private static string LookOf(string user) => $"{user}/look";
}
