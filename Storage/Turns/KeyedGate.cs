namespace NetworkCoachBot.Storage.Turns;

/// <summary>Locks by name within this process, first come, first served. Whoever needs several gets them in one fixed order.</summary>
internal sealed class KeyedGate
{
    private readonly Lock _lock = new();

    // A name is here while it is held; its list holds those who wait for it.
    private readonly Dictionary<string, LinkedList<TaskCompletionSource>> _held = new(StringComparer.Ordinal);

    /// <summary>Waits for all of the names. Disposing what is returned lets go of them; doing so twice does no harm.</summary>
    public async ValueTask<Holder> EnterAsync(IEnumerable<string> names, CancellationToken cancellationToken)
    {
        var holder = new Holder(this, [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        try
        {
            foreach (var name in holder.Names)
            {
                await EnterAsync(name, cancellationToken);
                holder.Count++;
            }
        }
        catch
        {
            holder.Dispose();
            throw;
        }

        return holder;
    }

    private async ValueTask EnterAsync(string name, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        LinkedListNode<TaskCompletionSource> place;
        lock (_lock)
        {
            if (!_held.TryGetValue(name, out var waiting))
            {
                _held.Add(name, []);
                return;
            }

            place = waiting.AddLast(new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        using (cancellationToken.UnsafeRegister(_ => GiveUp(place, cancellationToken), null))
        {
            await place.Value.Task;
        }
    }

    private void GiveUp(LinkedListNode<TaskCompletionSource> place, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (place.List is not { } waiting)
            {
                return;
            }

            waiting.Remove(place);
        }

        place.Value.SetCanceled(cancellationToken);
    }

    private void Leave(string name)
    {
        TaskCompletionSource next;
        lock (_lock)
        {
            var waiting = _held[name];
            if (waiting.First is not { } first)
            {
                _held.Remove(name);
                return;
            }

            waiting.RemoveFirst();
            next = first.Value;
        }

        next.SetResult();
    }

    internal sealed class Holder(KeyedGate gate, string[] names) : IDisposable
    {
        public string[] Names { get; } = names;

        public int Count { get; set; }

        public void Dispose()
        {
            while (Count > 0)
            {
                gate.Leave(Names[--Count]);
            }
        }
    }
}
