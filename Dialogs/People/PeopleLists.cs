using Microsoft.Bot.Builder;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Turn;

namespace NetworkCoachBot.Dialogs.People;

/// <summary>Lists of people: all of them, those of a place or tag, those one is losing touch with, those one owes (F7, F8).</summary>
public sealed class PeopleLists(PeopleDesk desk)
{
    private const string All = "people:all";
    private const string Quiet = "people:quiet";
    private const int MostQuiet = 500;

    private static readonly Words Coach = PeopleReplies.Coach;

    /// <summary>Everybody, in the order of their names, a page at a time; not those put aside.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="after">Key of the last person of the page before; null for the first.</param>
    /// <param name="from">How many stood on the pages before.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task AllAsync(ITurnContext context, string? after, int from, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        var page = new List<Person>();
        var last = after is null ? null : await desk.FindAsync(context, after, cancellationToken);
        for (IReadOnlyList<Person> next; page.Count <= PeopleReplies.Page && (next = await desk.Notebook.ListPeopleAsync(scene.User, last, PeopleReplies.Page + 1, cancellationToken)).Count > 0; last = next[^1])
        {
            page.AddRange(next.Where(p => p.Status != PersonStatus.Archived));
        }

        if (page.Count == 0 && from == 0)
        {
            await context.SendActivityAsync(MessageText.Plain(Coach.Say("nobody_yet")), cancellationToken);
            return;
        }

        var shown = page.Take(PeopleReplies.Page).ToArray();
        var total = await desk.Notebook.CountPeopleAsync(scene.User, cancellationToken);
        var key = shown.Length == 0 ? All : $"{All}:{shown[^1].Id}";
        await context.SendActivityAsync(PeopleReplies.List(key, Coach.Say("title_all"), shown, scene, from, total, page.Count > shown.Length), cancellationToken);
    }

    /// <summary>Those with whom nothing has passed yet.</summary>
    public async Task UntoldAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        var untold = (await desk.Notebook.ListPeopleAsync(scene.User, null, MostQuiet, cancellationToken)).Where(p => p is { LastContact: null, Status: not PersonStatus.Archived }).Take(PeopleReplies.Page).ToArray();
        await context.SendActivityAsync(untold.Length == 0 ? MessageText.Plain(Coach.Say("nobody_untold")) : PeopleReplies.List("people:untold", Coach.Say("title_untold"), untold, scene), cancellationToken);
    }

    /// <summary>Those put aside.</summary>
    public async Task ArchivedAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        var archived = (await desk.Notebook.ListPeopleAsync(scene.User, null, MostQuiet, cancellationToken)).Where(p => p.Status == PersonStatus.Archived).Take(PeopleReplies.Page).ToArray();
        await context.SendActivityAsync(archived.Length == 0 ? MessageText.Plain(Coach.Say("nobody_archived")) : PeopleReplies.List("people:archived", Coach.Say("title_archived"), archived, scene), cancellationToken);
    }

    /// <summary>Says how many people there are.</summary>
    public async Task CountAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var total = await desk.Notebook.CountPeopleAsync(context.Scene().User, cancellationToken);
        if (total > 0)
        {
            await context.SendActivityAsync(MessageText.Plain(Coach.Say(total == 1 ? "count_one" : "count", 0, total)), cancellationToken);
        }
    }

    /// <summary>Those of whom every word is true: company, role, tag, interest or name.</summary>
    public async Task FoundAsync(ITurnContext context, string sought, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        var found = (await desk.Notebook.SearchPeopleAsync(scene.User, sought, PeopleReplies.Page * 3, cancellationToken)).Where(p => p.Status != PersonStatus.Archived).ToArray();
        if (found.Length == 0)
        {
            await context.SendActivityAsync(MessageText.Plain(Coach.Say("nobody_there", 0, sought)), cancellationToken);
            return;
        }

        var shown = found.Take(PeopleReplies.Page).ToArray();
        if (shown is [var one])
        {
            PeopleDesk.Spoke(context, one);
        }

        await context.SendActivityAsync(PeopleReplies.List("people:found", Coach.Say(found.Length == 1 ? "title_found_one" : "title_found", 0, found.Length, sought), shown, context.Scene()), cancellationToken);
    }

    /// <summary>Those one is losing touch with (F8).</summary>
    public async Task QuietAsync(ITurnContext context, int from, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        var silent = await desk.Notebook.ListQuietAsync(scene.User, scene.Today.AddDays(-LosingTouch.DaysOf(Strength.Talked)), MostQuiet, cancellationToken);
        var quiet = LosingTouch.Of(silent, scene.Today);
        if (quiet.Count == 0)
        {
            await context.SendActivityAsync(MessageText.Plain(Coach.Say("nobody_quiet")), cancellationToken);
            return;
        }

        var shown = quiet.Skip(from).Take(PeopleReplies.Page).ToArray();
        await context.SendActivityAsync(PeopleReplies.List(Quiet, Coach.Say("title_quiet"), shown, scene, from, quiet.Count, from + shown.Length < quiet.Count, p => PeopleReplies.Silence(p, scene.Today)), cancellationToken);
    }

    /// <summary>What the user promised one person.</summary>
    public static string OwedTo(Person person, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(person);
        var mine = person.OpenPromises().Where(p => p.IsMine).Select(p => PeopleReplies.Promised(p, person, today)).ToArray();
        return mine.Length == 0 ? Coach.Say("one_not_owed", 0, Names.CalledAs(person.Name)) : $"{person.Name}: {string.Join(' ', mine)}";
    }

    /// <summary>Those to whom the user promised something.</summary>
    public async Task OwedAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        var owed = await desk.Notebook.ListOwedAsync(scene.User, DateOnly.MaxValue.AddDays(-1), PeopleReplies.Page, cancellationToken);
        var reply = owed.Count == 0
            ? MessageText.Plain(Coach.Say("nobody_owed"))
            : PeopleReplies.List("people:owed", Coach.Say("title_owed"), owed, scene, note: p => string.Join(' ', p.OpenPromises().Where(o => o.IsMine).Select(o => PeopleReplies.Promised(o, p, scene.Today))));
        await context.SendActivityAsync(reply, cancellationToken);
    }

    /// <summary>Shows the next page of a list, by the key on its card.</summary>
    public Task MoreAsync(ITurnContext context, CardSubmission.People.More more, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(more);
        return more.On.Id == Quiet ? QuietAsync(context, more.From, cancellationToken)
            : AllAsync(context, more.On.Id.StartsWith(All + ":", StringComparison.Ordinal) ? more.On.Id[(All.Length + 1)..] : null, more.From, cancellationToken);
    }
}
