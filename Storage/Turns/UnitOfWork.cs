using NetworkCoachBot.Storage.Json;

namespace NetworkCoachBot.Storage.Turns;

/// <summary>
/// What one turn changes, collected in memory and written in one transaction. Values are taken as they are when they
/// are given. Thread-safe.
/// </summary>
public sealed class UnitOfWork
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, StateChange> _state = new(StringComparer.Ordinal);

    // By owner and kind: an import changes tens of thousands of one kind, and what asks for another must not pass them all.
    private readonly Dictionary<(string Owner, string Kind), Dictionary<string, RecordChange>> _records = [];
    private readonly Dictionary<string, ReminderChange> _reminders = new(StringComparer.Ordinal);
    private readonly HashSet<string> _forgottenOwners = new(StringComparer.Ordinal);
    private readonly HashSet<string> _forgottenConversations = new(StringComparer.Ordinal);
    private readonly List<OutboxRow> _settled = [];

    /// <summary>A unit that reads what it has not changed itself from a reader.</summary>
    public UnitOfWork(IStoreReader reader) => Reader = reader;

    internal IStoreReader Reader { get; }

    internal bool IsOpen { get; private set; } = true;

    /// <summary>The turn that this unit belongs to, or null: its activity counts as handled with the commit.</summary>
    public HandledTurn? Handled { get; set; }

    /// <summary>The replies to be sent after the commit, or null.</summary>
    public OutboxRow? Outbox { get; set; }

    /// <summary>What the request itself is answered with, kept for another delivery of the activity, or null.</summary>
    public string? Answer { get; set; }

    /// <summary>Nothing is to be written.</summary>
    public bool IsEmpty
    {
        get
        {
            lock (_lock)
            {
                return Handled is null && Outbox is null && Answer is null && _settled.Count == 0 && !ChangesData;
            }
        }
    }

    /// <summary>State, records or reminders are to be written.</summary>
    public bool ChangesData
    {
        get
        {
            lock (_lock)
            {
                return _state.Count + _records.Count + _reminders.Count + _forgottenOwners.Count + _forgottenConversations.Count > 0;
            }
        }
    }

    /// <summary>Records go for good with it.</summary>
    internal bool Removes
    {
        get
        {
            lock (_lock)
            {
                return _forgottenOwners.Count > 0 || _records.Values.Any(records => records.Values.Any(r => r.Json is null));
            }
        }
    }

    internal IReadOnlyCollection<StateChange> State => _state.Values;

    internal IReadOnlyCollection<RecordChange> Records => [.. _records.Values.SelectMany(records => records.Values)];

    internal IReadOnlyCollection<ReminderChange> Reminders => _reminders.Values;

    internal IReadOnlyCollection<string> ForgottenOwners => _forgottenOwners;

    internal IReadOnlyCollection<string> ForgottenConversations => _forgottenConversations;

    internal IReadOnlyList<OutboxRow> Settled => _settled;

    /// <summary>Sets a value of bot state; null deletes it.</summary>
    /// <param name="key">The storage key.</param>
    /// <param name="json">The value.</param>
    /// <param name="format">The format of the value.</param>
    /// <param name="expected">The version that a stored value must have, or null for any.</param>
    public void SetState(string key, string? json, int format, long? expected)
    {
        lock (_lock)
        {
            // A condition stays: the unit as a whole holds only if it did.
            expected ??= _state.TryGetValue(key, out var earlier) ? earlier.Expected : null;
            _state[key] = new StateChange(key, json, format, expected);
        }
    }

    /// <summary>Writes a record.</summary>
    public void PutRecord(RecordKey key, string json, int format, IReadOnlyList<string> terms)
    {
        lock (_lock)
        {
            Set(new RecordChange(key, json, format, terms));
        }
    }

    /// <summary>Removes a record.</summary>
    public void RemoveRecord(RecordKey key)
    {
        lock (_lock)
        {
            Set(new RecordChange(key, null, 0, []));
        }
    }

    /// <summary>Sets a reminder, replacing the one with that id.</summary>
    public void SetReminder(string id, string owner, DateTimeOffset due, string json, int format)
    {
        lock (_lock)
        {
            _reminders[id] = new ReminderChange(id, new ReminderRow(id, owner, due, json, format, null), null);
        }
    }

    /// <summary>Removes a reminder if it is there.</summary>
    public void CancelReminder(string id)
    {
        lock (_lock)
        {
            _reminders[id] = new ReminderChange(id, null, null);
        }
    }

    /// <summary>Removes a reminder that is being delivered; the commit fails if another host has taken it over.</summary>
    /// <param name="claimed">The reminder as <see cref="ITurnStore.ClaimDueAsync"/> gave it.</param>
    /// <param name="next">When it is due again, or null for never.</param>
    /// <exception cref="ArgumentException">The reminder was not claimed.</exception>
    public void CompleteReminder(ReminderRow claimed, DateTimeOffset? next = null)
    {
        if (claimed.Claim is null)
        {
            throw new ArgumentException("The reminder was not claimed.", nameof(claimed));
        }

        lock (_lock)
        {
            _reminders[claimed.Id] = new ReminderChange(claimed.Id, next is { } due ? claimed with { Due = due, Claim = null } : null, claimed.Claim);
        }
    }

    /// <summary>Removes every record and reminder of an owner that is stored before this unit.</summary>
    public void ForgetOwner(string owner)
    {
        lock (_lock)
        {
            _forgottenOwners.Add(owner);
            foreach (var key in _records.Keys.Where(k => k.Owner == owner).ToArray())
            {
                _records.Remove(key);
            }

            foreach (var (id, change) in _reminders.Where(r => r.Value.Row?.Owner == owner).ToList())
            {
                _reminders.Remove(id);
            }
        }
    }

    /// <summary>Removes the unsettled replies and kept answers of a conversation that are stored before this unit.</summary>
    public void ForgetConversation(string conversation)
    {
        lock (_lock)
        {
            _forgottenConversations.Add(conversation);
        }
    }

    /// <summary>Settles the replies of an earlier turn, which this turn takes over.</summary>
    public void Settle(OutboxRow row)
    {
        lock (_lock)
        {
            _settled.Add(row);
        }
    }

    internal bool TryGetState(string key, out StateChange change)
    {
        lock (_lock)
        {
            return _state.TryGetValue(key, out change);
        }
    }

    internal bool TryGetRecord(RecordKey key, out RecordChange change)
    {
        lock (_lock)
        {
            change = default;
            return (_records.TryGetValue((key.Owner, key.Kind), out var records) && records.TryGetValue(key.Id, out change))
                || (_forgottenOwners.Contains(key.Owner) && (change = new RecordChange(key, null, 0, [])).Key == key);
        }
    }

    internal IReadOnlyList<RecordChange> RecordsOf(string owner, string kind, out bool forgotten)
    {
        lock (_lock)
        {
            forgotten = _forgottenOwners.Contains(owner);
            return _records.TryGetValue((owner, kind), out var records) ? [.. records.Values] : [];
        }
    }

    internal IReadOnlyList<ReminderChange> ReminderChanges(string owner, out bool forgotten)
    {
        lock (_lock)
        {
            forgotten = _forgottenOwners.Contains(owner);
            return [.. _reminders.Values];
        }
    }

    /// <summary>The same unit with each of its texts turned into another.</summary>
    internal UnitOfWork As(
        Func<StateChange, StateChange> state, Func<RecordChange, RecordChange> record, Func<ReminderChange, ReminderChange> reminder,
        Func<OutboxRow, OutboxRow> outbox, Func<TurnKey, string, string> answer)
    {
        lock (_lock)
        {
            var other = new UnitOfWork(Reader)
            {
                Handled = Handled,
                Outbox = Outbox is null ? null : outbox(Outbox),
                Answer = Answer is null || Handled is null ? Answer : answer(Handled.Key, Answer),
            };
            other._forgottenOwners.UnionWith(_forgottenOwners);
            other._forgottenConversations.UnionWith(_forgottenConversations);
            other._settled.AddRange(_settled);
            foreach (var change in _state.Values)
            {
                other._state[change.Key] = state(change);
            }

            foreach (var change in _reminders.Values)
            {
                other._reminders[change.Id] = reminder(change);
            }

            foreach (var change in _records.Values.SelectMany(records => records.Values))
            {
                other.Set(record(change));
            }

            return other;
        }
    }

    /// <summary>Turns each text of the state that is written with the unit into another, when the unit is complete.</summary>
    public Func<string, string>? StateTexts { get; set; }

    /// <summary>Nothing more is added: what was to be done with it as a whole is done.</summary>
    public void Complete()
    {
        lock (_lock)
        {
            if (StateTexts is not { } text)
            {
                return;
            }

            foreach (var change in _state.Values.Where(c => c.Json is not null).ToArray())
            {
                _state[change.Key] = change with { Json = StateSerializer.Rewrite(change.Json!, text) };
            }
        }
    }

    /// <summary>What is written from now on is no longer part of the unit.</summary>
    internal void Close() => IsOpen = false;

    private void Set(RecordChange change)
    {
        var place = (change.Key.Owner, change.Key.Kind);
        if (!_records.TryGetValue(place, out var records))
        {
            _records[place] = records = new(StringComparer.Ordinal);
        }

        records[change.Key.Id] = change;
    }
}

internal readonly record struct StateChange(string Key, string? Json, int Format, long? Expected);

internal readonly record struct RecordChange(RecordKey Key, string? Json, int Format, IReadOnlyList<string> Terms);

internal readonly record struct ReminderChange(string Id, ReminderRow? Row, string? Claim);
