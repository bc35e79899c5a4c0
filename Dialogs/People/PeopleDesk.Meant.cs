using System.Globalization;
using System.Text;
using Microsoft.Bot.Builder;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Entities;

namespace NetworkCoachBot.Dialogs.People;

/// <content>Who is meant by a name.</content>
public sealed partial class PeopleDesk
{
    /// <summary>The most people among whom one is asked for.</summary>
    public const int MostMeant = 20;

    /// <summary>
    /// The people whom a name can mean: whole words of a name before beginnings of one, nicknames and near spellings last. Those put
    /// aside only where nobody else fits.
    /// </summary>
    /// <param name="context">The turn.</param>
    /// <param name="name">As typed.</param>
    /// <param name="mention">The mention it is; null where it was not read.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<IReadOnlyList<Person>> MeantAsync(ITurnContext context, string name, PersonMention? mention, CancellationToken cancellationToken)
    {
        if (mention?.Kind is PersonMentionKind.Pronoun or PersonMentionKind.Description)
        {
            return await KeptAsync(context, mention.Candidates.Select(c => c.Id), cancellationToken);
        }

        var user = context.Scene().User;
        var named = Fitting(await Notebook.SearchPeopleAsync(user, name, MostMeant, cancellationToken), name);
        if (named.Count == 0 && await NamedPeople.FullNameAsync(Notebook, context, name, cancellationToken) is { } full)
        {
            return [full];
        }

        if (named.Count == 0)
        {
            named = await AlikeAsync(context, name, cancellationToken);
        }

        if (named.Count == 0 && mention is not null)
        {
            named = await KeptAsync(context, mention.Candidates.Select(c => c.Id), cancellationToken);
        }

        // "show jim beam", read as "jim": the message holds one full name.
        var spelled = mention is null || named.Count < 2 ? [] : named.Where(p => context.Scene().Text.Contains(p.Name, StringComparison.OrdinalIgnoreCase)).ToArray();
        var inUse = named.Where(p => p.Status != PersonStatus.Archived).ToArray();
        return spelled.Length == 1 ? spelled : inUse.Length > 0 ? inUse : named;
    }

    /// <summary>People who look like somebody new: the same name, a short form or a near spelling of it.</summary>
    public async Task<IReadOnlyList<Person>> AlikeAsync(ITurnContext context, string name, CancellationToken cancellationToken)
    {
        var user = context.Scene().User;
        var near = new Dictionary<string, Person>(StringComparer.Ordinal);
        foreach (var word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 1 && !Names.IsTitle(w)).Take(4))
        {
            foreach (var person in await Notebook.SearchPeopleAsync(user, word[..Math.Min(2, word.Length)], 200, cancellationToken))
            {
                near[person.Id] = person;
            }
        }

        var known = KnownPeople.From(near.Values.Select(p => new KnownPerson(p.Id, p.Name, p.Company)));
        Person[] alike = [.. known.Find(name).Select(k => near[k.Id])];
        return alike.Length > 0 || SameName.Bare(name, near.Values) is not { } bare ? alike : [bare];
    }

    private async Task<IReadOnlyList<Person>> KeptAsync(ITurnContext context, IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var people = new List<Person>();
        foreach (var id in ids.Take(MostMeant))
        {
            if (await FindAsync(context, id, cancellationToken) is { } person)
            {
                people.Add(person);
            }
        }

        return people;
    }

    /// <summary>Of those found by words of name, company or tags: the ones whose name it is, best fit first.</summary>
    private static IReadOnlyList<Person> Fitting(IReadOnlyList<Person> found, string name)
    {
        var sought = Words(name);
        if (sought.Length == 0)
        {
            return [];
        }

        var exact = found.Where(p => string.Equals(string.Join(' ', Words(p.Name)), string.Join(' ', sought), StringComparison.Ordinal)).ToArray();
        if (exact.Length > 0 && sought.Length > 1)
        {
            return exact;
        }

        var whole = found.Where(p => sought.All(w => Words(p.Name).Contains(w, StringComparer.Ordinal))).ToArray();
        return whole.Length > 0 ? whole : [.. found.Where(p => sought.All(w => w.Length > 2 && Words(p.Name).Any(n => n.StartsWith(w, StringComparison.Ordinal))))];
    }

    private static string[] Words(string name) =>
        [.. new string([.. name.ToLowerInvariant().Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark).Select(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) ? c : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !Names.IsTitle(w))];
}
