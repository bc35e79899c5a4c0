namespace NetworkCoachBot.Coaching.Groups;

/// <summary>
/// As many pairs as can be had at once among people of whom some may be paired and some not: a maximum matching in a
/// graph, by Edmonds' blossom algorithm. O(n³), for n up to some hundreds.
/// </summary>
internal sealed class Matching
{
    private const int None = -1;

    private readonly int _count;
    private readonly Func<int, int, bool> _fits;
    private readonly int[] _mate;
    private readonly int[] _parent;
    private readonly int[] _base;

    private Matching(int count, Func<int, int, bool> fits)
    {
        (_count, _fits) = (count, fits);
        _mate = Filled(None);
        _parent = Filled(None);
        _base = new int[count];
    }

    /// <summary>Pairs up as many as possible.</summary>
    /// <param name="count">How many people there are; they are the numbers from 0.</param>
    /// <param name="fits">Whether two may be paired; symmetric.</param>
    /// <returns>Each one's mate; -1 for none.</returns>
    public static int[] Of(int count, Func<int, int, bool> fits)
    {
        var matching = new Matching(count, fits);
        for (var root = 0; root < count; root++)
        {
            if (matching._mate[root] == None)
            {
                matching.Augment(matching.FindPath(root));
            }
        }

        return matching._mate;
    }

    private int[] Filled(int value) => [.. Enumerable.Repeat(value, _count)];

    /// <summary>Searches for a way from a single to another single along which pairs can be swapped.</summary>
    /// <returns>The other end; -1 where there is none.</returns>
    private int FindPath(int root)
    {
        Array.Fill(_parent, None);
        for (var i = 0; i < _count; i++)
        {
            _base[i] = i;
        }

        var seen = new bool[_count];
        var queue = new Queue<int>([root]);
        seen[root] = true;
        while (queue.TryDequeue(out var from))
        {
            for (var to = 0; to < _count; to++)
            {
                if (to == from || _base[from] == _base[to] || _mate[from] == to || !_fits(from, to))
                {
                    continue;
                }

                if (to == root || (_mate[to] != None && _parent[_mate[to]] != None))
                {
                    Contract(from, to, seen, queue);
                }
                else if (_parent[to] == None)
                {
                    _parent[to] = from;
                    if (_mate[to] == None)
                    {
                        return to;
                    }

                    seen[_mate[to]] = true;
                    queue.Enqueue(_mate[to]);
                }
            }
        }

        return None;
    }

    /// <summary>Draws an odd ring together into one.</summary>
    private void Contract(int from, int to, bool[] seen, Queue<int> queue)
    {
        var top = CommonBase(from, to);
        var ring = new bool[_count];
        Mark(from, top, to, ring);
        Mark(to, top, from, ring);
        for (var i = 0; i < _count; i++)
        {
            if (ring[_base[i]])
            {
                _base[i] = top;
                if (!seen[i])
                {
                    seen[i] = true;
                    queue.Enqueue(i);
                }
            }
        }
    }

    private void Mark(int from, int top, int child, bool[] ring)
    {
        while (_base[from] != top)
        {
            ring[_base[from]] = ring[_base[_mate[from]]] = true;
            _parent[from] = child;
            child = _mate[from];
            from = _parent[_mate[from]];
        }
    }

    private int CommonBase(int one, int other)
    {
        var passed = new bool[_count];
        while (true)
        {
            one = _base[one];
            passed[one] = true;
            if (_mate[one] == None)
            {
                break;
            }

            one = _parent[_mate[one]];
        }

        while (!passed[_base[other]])
        {
            other = _parent[_mate[_base[other]]];
        }

        return _base[other];
    }

    private void Augment(int end)
    {
        while (end != None)
        {
            var before = _parent[end];
            var next = _mate[before];
            (_mate[end], _mate[before]) = (before, end);
            end = next;
        }
    }
}
