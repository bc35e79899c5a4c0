namespace NetworkCoachBot.Coaching.People;

/// <summary>People of one strength.</summary>
/// <param name="Strength">How near they are.</param>
/// <param name="Count">How many.</param>
/// <param name="Names">Some of them, those last in touch first.</param>
public sealed record Ring(Strength Strength, int Count, IReadOnlyList<string> Names);

/// <summary>The network at one look (F68): rings of strength, who led to whom, and who came near lately.</summary>
/// <param name="Rings">The nearest first; rings without anybody are left out.</param>
/// <param name="Chains">Introductions from the first person to the last, the longest first.</param>
/// <param name="NewFans">People with whom the first real talk was in the last 30 days.</param>
public sealed record NetworkPicture(IReadOnlyList<Ring> Rings, IReadOnlyList<IReadOnlyList<string>> Chains, IReadOnlyList<string> NewFans)
{
    private const int NamesInRing = 6;
    private const int MostChains = 6;
    private const int MostFans = 8;
    private const int LongestChain = 12;
    private const int NewDays = 30;

    /// <summary>The picture of people on a day. Those put aside are not in it.</summary>
    public static NetworkPicture Of(IEnumerable<Person> people, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(people);
        Person[] all = [.. people.Where(p => p.Status != PersonStatus.Archived)];
        var rings = all.GroupBy(p => p.StrengthOn(today)).OrderByDescending(g => g.Key)
            .Select(g => new Ring(g.Key, g.Count(), [.. g.OrderByDescending(p => p.LastContact).ThenBy(p => p.Name, StringComparer.Ordinal).Take(NamesInRing).Select(p => p.Name)]));
        var fans = all.Where(p => FirstTalk(p) is { } day && today.DayNumber - day.DayNumber is >= 0 and <= NewDays)
            .OrderByDescending(p => FirstTalk(p)).ThenBy(p => p.Name, StringComparer.Ordinal).Take(MostFans).Select(p => p.Name);
        return new([.. rings], Introductions(all), [.. fans]);
    }

    private static DateOnly? FirstTalk(Person person) => person.Timeline.FirstOrDefault(c => c.Kind is ContactKind.Met or ContactKind.Called)?.Day;

    /// <summary>Each chain once, at its full length. An introducer who is not kept stands first by name; a circle is cut where it closes.</summary>
    private static IReadOnlyList<string>[] Introductions(Person[] all)
    {
        var byId = all.ToDictionary(p => p.Id, StringComparer.Ordinal);
        var led = all.Select(p => p.IntroducedBy).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return
        [
            .. all.Where(p => p.IntroducedByName is not null && !led.Contains(p.Id))
                .Select(p => Back(p, byId))
                .OrderByDescending(c => c.Count).ThenBy(c => c[^1], StringComparer.Ordinal)
                .Take(MostChains),
        ];
    }

    private static List<string> Back(Person last, Dictionary<string, Person> byId)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var names = new List<string>();
        var person = last;
        while (seen.Add(person.Id) && names.Count < LongestChain)
        {
            names.Insert(0, person.Name);
            if (person.IntroducedBy is not { } id || !byId.TryGetValue(id, out var before))
            {
                if (person.IntroducedByName is { } name)
                {
                    names.Insert(0, name);
                }

                break;
            }

            person = before;
        }

        return names;
    }
}
