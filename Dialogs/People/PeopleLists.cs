using System.Text.RegularExpressions;
using Microsoft.Bot.Builder;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;

namespace NetworkCoachBot.Dialogs.People;

/// <summary>Lists of people: all of them, those of a place or tag, those one is losing touch with, those one owes (F7, F8).</summary>
public sealed partial class PeopleLists(PeopleDesk desk)
{
    private const string All = "people:all";
    private const string Quiet = "people:quiet";
    private const int MostQuiet = 500;

    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly Words Coach = PeopleReplies.Coach;

    /// <summary>Whether the words ask whom the user is losing touch with (F8).</summary>
    public static bool AsksForQuiet(string text) => QuietWords().IsMatch(text);

    /// <summary>Whether they ask for help in thinking of people (F9).</summary>
    public static bool AsksToBuild(string text) => BuildWords().IsMatch(text);

    /// <summary>Whether they ask what is owed.</summary>
    public static bool AsksForOwed(string text) => OwedWords().IsMatch(text);

    /// <summary>Whether they ask for anything at all.</summary>
    public static bool Asks(string text) => AskWords().IsMatch(text);

    /// <summary>Whether they ask who, rather than for somebody: "who do I know at Contoso".</summary>
    public static bool AsksWho(string text) => WhoWords().IsMatch(text);

    /// <summary>What the people sought have in common: "Contoso", "sailing", "tagged chamber"; null where everybody is asked for.</summary>
    public static string? SoughtIn(string text, Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        var match = Sought().Match(text.Trim().TrimEnd('?', '.', '!', ' '));
        var what = match.Success ? Article().Replace(match.Groups["what"].Value, "").Trim() : utterance.Companies is [var company, ..] ? company.Text : utterance.Roles is [var role, ..] ? role.Text : null;
        if (what is not null || Jims().Match(text) is not { Success: true } jims)
        {
            return string.IsNullOrWhiteSpace(what) ? null : what;
        }

        return jims.Groups["who"].Value.TrimEnd('s');
    }

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

    /// <summary>Those to whom the user promised something.</summary>
    public async Task OwedAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        var owed = await desk.Notebook.ListOwedAsync(scene.User, DateOnly.MaxValue.AddDays(-1), PeopleReplies.Page, cancellationToken);
        var reply = owed.Count == 0
            ? MessageText.Plain(Coach.Say("nobody_owed"))
            : PeopleReplies.List("people:owed", Coach.Say("title_owed"), owed, scene, note: p => PeopleReplies.Promised(p.OpenPromises().First(o => o.IsMine), p, scene.Today));
        await context.SendActivityAsync(reply, cancellationToken);
    }

    /// <summary>Shows the next page of a list, by the key on its card.</summary>
    public Task MoreAsync(ITurnContext context, CardSubmission.People.More more, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(more);
        return more.On.Id == Quiet ? QuietAsync(context, more.From, cancellationToken)
            : AllAsync(context, more.On.Id.StartsWith(All + ":", StringComparison.Ordinal) ? more.On.Id[(All.Length + 1)..] : null, more.From, cancellationToken);
    }

    [GeneratedRegex(@"\b(?:los(?:e|ing|t)\s+touch|fading|gone\s+(?:quiet|cold)|going\s+cold|who\s+have(?:n't| not)\s+i\s+(?:talked|spoken|heard|been|written|seen)|haven'?t\s+(?:i\s+)?(?:heard\s+from|been\s+in\s+touch\s+with)\s+.*(?:while|long|lately))\b", Plainly)]
    private static partial Regex QuietWords();

    [GeneratedRegex(@"\b(?:help\s+me\s+(?:make|build|start|think\s+of|find|come\s+up\s+with)|(?:make|build|start)\s+(?:me\s+)?(?:a|my|the))\s+(?:a\s+)?(?:list|network|people|names|some\s+people|contacts)\b", Plainly)]
    private static partial Regex BuildWords();

    [GeneratedRegex(@"\b(?:do\s+i\s+owe|i\s+owe|owe\s+(?:people|anyone|anybody)|my\s+promises|(?:have|did)\s+i\s+promised?|promises)\b", Plainly)]
    private static partial Regex OwedWords();

    [GeneratedRegex(@"\?|\b(?:show|list|find|look\s*up|who|which|what|how|where|when|open|see|tell\s+me)\b", Plainly)]
    private static partial Regex AskWords();

    [GeneratedRegex(@"^(?:.*\b)?(?:who\s+(?:all\s+)?do\s+i\s+know|do\s+i\s+know\s+any|who\s+(?:else\s+)?(?:is|are|works|work)\s+(?:at|in|with|from)|which\s+.+\s+do\s+i\s+know|anyone\s+at|anybody\s+at)\b", Plainly)]
    private static partial Regex WhoWords();

    [GeneratedRegex(@"^.*?\b(?:at|in|from|into|tagged|with tag|who likes?|who works? (?:at|for)|called|named)\s+(?<what>.+)$", Plainly)]
    private static partial Regex Sought();

    [GeneratedRegex(@"^which\s+(?<who>\p{L}+)\s+do\s+i\s+know", Plainly)]
    private static partial Regex Jims();

    [GeneratedRegex(@"^(?:the|a|an|my)\s+|^(?:my )?(?:network|list|contacts|notebook)$", Plainly)]
    private static partial Regex Article();
}
