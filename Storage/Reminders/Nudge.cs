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

    /// <summary>The pairs of a group are asked whether they met.</summary>
    Met,

    /// <summary>The evening before a meeting; says nothing where none is near.</summary>
    Brief,

    /// <summary>The user was silent for long: they are told that all of theirs will go.</summary>
    Silence,

    /// <summary>They stayed silent: all of theirs goes.</summary>
    Forget,
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

    /// <summary>Key of what is to be done, where it is about nobody; null where it is about a person.</summary>
    public string? TaskId { get; init; }

    /// <summary>What is to be done, in the user's words, or what a letter says; null for a look.</summary>
    public string? What { get; init; }

    /// <summary>With a letter: what the user said in the group, for a button that says it again here.</summary>
    public string? Words { get; init; }

    /// <summary>The time that was asked for; the row's own may be later, where the user wanted quiet.</summary>
    public DateTimeOffset? For { get; init; }

    /// <summary>Asked for while reminders were paused: it comes all the same.</summary>
    public bool InPause { get; init; }

    /// <summary>With a letter: what stands below it; null for nothing.</summary>
    public string? Detail { get; init; }

    /// <summary>With a letter: the note that can be answered by a button; null for none.</summary>
    public string? NoteId { get; init; }
}

/// <summary>Where the reminders of users are noted, in the transaction of the turn.</summary>
public interface INudgeBook
{
    /// <summary>Plans a look or a brief, in the place of the one that is planned.</summary>
    Task PlanAsync(string user, DateTimeOffset due, Nudge nudge, CancellationToken cancellationToken);

    /// <summary>Takes the planned look or brief away.</summary>
    Task CancelAsync(string user, NudgeKind kind, CancellationToken cancellationToken);

    /// <summary>Sets a reminder that the user asked for; about the same person or task it replaces the one before.</summary>
    Task AskAsync(string user, DateTimeOffset due, Nudge nudge, CancellationToken cancellationToken);

    /// <summary>Takes away what the user asked for about a person or a task, if anything.</summary>
    /// <param name="user">Key of the user.</param>
    /// <param name="key">Key of the person or the task.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task DropAskedAsync(string user, string key, CancellationToken cancellationToken);

    /// <summary>What the user asked to be reminded of and when, soonest first.</summary>
    Task<IReadOnlyList<(DateTimeOffset Due, Nudge Nudge)>> ListAskedAsync(string user, CancellationToken cancellationToken);
}

/// <summary>Reminders as rows of the store.</summary>
/// <param name="reminders">The rows.</param>
public sealed class NudgeBook(ReminderStorage reminders) : INudgeBook
{
    /// <inheritdoc/>
    public Task PlanAsync(string user, DateTimeOffset due, Nudge nudge, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(nudge);
        return reminders.SetAsync(new Reminder<Nudge>(IdOf(user, nudge.Kind), user, due, nudge), cancellationToken);
    }

    /// <inheritdoc/>
    public Task CancelAsync(string user, NudgeKind kind, CancellationToken cancellationToken) => reminders.CancelAsync(IdOf(user, kind), cancellationToken);

    /// <inheritdoc/>
    public Task AskAsync(string user, DateTimeOffset due, Nudge nudge, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(nudge);
        return reminders.SetAsync(new Reminder<Nudge>($"{user}/asked/{nudge.PersonId ?? nudge.TaskId}", user, due, nudge with { For = nudge.For ?? due }), cancellationToken);
    }

    /// <inheritdoc/>
    public Task DropAskedAsync(string user, string key, CancellationToken cancellationToken) => reminders.CancelAsync($"{user}/asked/{key}", cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<(DateTimeOffset Due, Nudge Nudge)>> ListAskedAsync(string user, CancellationToken cancellationToken) =>
        [.. (await reminders.OfAsync<Nudge>(user, cancellationToken)).Where(r => r.Value.Kind == NudgeKind.Asked).Select(r => (r.Value.For ?? r.Due, r.Value)).OrderBy(r => r.Item1)];

    private static string IdOf(string user, NudgeKind kind) => kind switch
    {
        NudgeKind.Look => $"{user}/look",
        NudgeKind.Brief => $"{user}/brief",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "It is not planned once for a user."),
    };
}
