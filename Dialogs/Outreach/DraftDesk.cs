using Microsoft.Bot.Builder;
using NetworkCoachBot.Coaching.Meetings;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.People;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Text;
using NetworkCoachBot.Language.Drafting;
using NetworkCoachBot.Language.Logging;
using NetworkCoachBot.Language.Referrals;
using NetworkCoachBot.Storage.Notebooks;

namespace NetworkCoachBot.Dialogs.Outreach;

/// <summary>The draft on the table: takes what is said into it and keeps it, with the person it is for.</summary>
/// <param name="notebook">Where drafts and people are kept.</param>
/// <param name="composer">Makes the text, and says whether it asks too soon.</param>
public sealed class DraftDesk(INotebook notebook, Composer composer)
{
    private const int LookedAt = 50;

    /// <summary>The name in an answer to "who would you like to write to?"; null where it holds none.</summary>
    /// <param name="said">The answer.</param>
    /// <param name="before">What was asked for: "write to the hiring manager of …"; null for nothing.</param>
    public static string? NameIn(Said said, string? before)
    {
        ArgumentNullException.ThrowIfNull(said);
        if (before is not null && NamelessReader.SaysNoName(said.Text))
        {
            return NamelessReader.DescriptionIn(before);
        }

        var named = said.Utterance?.People.FirstOrDefault(p => p.Kind == PersonMentionKind.Name)?.Text;
        var words = said.Text.Trim().TrimEnd('.', '!');
        return named is not null ? Names.Tidy(named)
            : said.Utterance is { Reply: not ReplyKind.Content } or { Counts: [_, ..] } || words.Length == 0 || char.IsDigit(words[0]) || Mash.Is(words) || SentReader.SaysSent(words) || NamelessReader.IsSentence(words) ? null
            : said.Utterance?.Navigation is null or Navigation.None && words.Length is > 0 and <= 60 && words.Split(' ').Length <= 4 ? Names.Tidy(words)
            : null;
    }

    /// <summary>The people whom a reader's name can mean, likeliest first.</summary>
    public Task<IReadOnlyList<Person>> CanMeanAsync(ITurnContext context, string name, CancellationToken cancellationToken) => NamedPeople.FindAsync(notebook, context, name, cancellationToken);

    /// <summary>The draft on the table; null where there is none.</summary>
    public async Task<Draft?> CurrentAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        return scene.Profile.DraftId is { } id ? await notebook.FindDraftAsync(scene.User, id, cancellationToken) : null;
    }

    /// <summary>Drafts that are not sent, the newest first.</summary>
    public async Task<IReadOnlyList<Draft>> OpenAsync(ITurnContext context, CancellationToken cancellationToken) =>
        [.. (await notebook.ListDraftsAsync(context.Scene().User, LookedAt, cancellationToken)).Where(d => d.Status is DraftStatus.Open or DraftStatus.Kept)];

    /// <summary>Any of the user's drafts.</summary>
    public Task<Draft?> FindAsync(ITurnContext context, string id, CancellationToken cancellationToken) =>
        notebook.FindDraftAsync(context.Scene().User, id, cancellationToken);

    /// <summary>The reader of a draft among the user's people; null where they are not kept.</summary>
    public async Task<Person?> ReaderAsync(ITurnContext context, Draft draft, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return draft.PersonId is { } id ? await notebook.FindPersonAsync(context.Scene().User, id, cancellationToken) : null;
    }

    /// <summary>Keeps a draft as it is now and puts it on the table.</summary>
    public async Task KeepAsync(ITurnContext context, Draft draft, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var scene = context.Scene();
        await notebook.SaveAsync(scene.User, draft, cancellationToken);
        context.SetScene(scene with { Profile = scene.Profile with { DraftId = draft.Id } });
    }

    /// <summary>Throws a draft away: its words are gone, and the table is free.</summary>
    public async Task DropAsync(ITurnContext context, Draft draft, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        await KeepAsync(context, new Draft { Id = draft.Id, Reader = new Reader(draft.Reader.Name), Status = DraftStatus.Dropped, Version = draft.Version + 1 }, cancellationToken);
        context.SetScene(context.Scene() with { Profile = context.Scene().Profile with { DraftId = null } });
    }

    /// <summary>Takes what the options say into the draft they name, or into a new one, and keeps it.</summary>
    public async Task<Taken> TakeAsync(ITurnContext context, OutreachOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        var draft = options.DraftId is { } id ? await notebook.FindDraftAsync(context.Scene().User, id, cancellationToken) : null;
        var (leave, besides) = draft is null && options.Text is { } first && LeaveReader.Split(first) is ({ IsPlain: true } said, { Length: > 0 } rest) ? (said, rest) : (null, options.Text);
        options = options with { Text = besides };
        var opening = draft is null ? Openings.Of(options, context.Scene()) : null;
        draft ??= await NewAsync(context, options, opening!, cancellationToken);
        draft = options.Story is { } story ? draft with { Story = story, SaysWho = true } : draft;
        var text = opening?.Rest ?? options.Text;
        var taken = options.Resumes || string.IsNullOrWhiteSpace(text) ? new Taken(draft, []) : DraftTaking.Take(draft, text, options.Asked);
        taken = opening is not null ? Openings.With(taken, opening) : Held(draft, taken.Draft) is { } held ? new Taken(held, [Heard.Favour]) : taken;
        taken = opening is null && Insists(draft, taken.Draft) ? taken with { Heard = [Heard.Insisted] } : taken;
        taken = taken with
        {
            Draft = WithNames(leave is null ? taken.Draft : taken.Draft with { Referrer = DraftTaking.WithLeave(taken.Draft.Referrer, leave) }, context.Scene()),
            IsUnheard = options is { Asked: { } asked, Resumes: false } && opening is null && taken.Heard.Count == 0 && !taken.Draft.Settled(asked),
        };
        await KeepAsync(context, taken.Draft, cancellationToken);
        await KeepPersonAsync(context, taken.Draft, cancellationToken);
        return taken;
    }

    /// <summary>
    /// The draft as it was before an answer that asks for a job, a lead or another big favour too soon (R1); null where it may
    /// stand. It is held once: who says it again is taken at their word.
    /// </summary>
    public Draft? Held(Draft before, Draft after)
    {
        ArgumentNullException.ThrowIfNull(before);
        return !before.Warned && composer.AsksTooSoon(after) && !composer.AsksTooSoon(before) ? before with { Warned = true, Version = before.Version + 1 } : null;
    }

    /// <summary>Whether an answer says again what was held before: it stays in then.</summary>
    public bool Insists(Draft before, Draft after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return before.Warned && after.Question != before.Question && composer.AsksTooSoon(after);
    }

    private static Draft WithNames(Draft draft, TurnScene scene)
    {
        var utterance = scene.Utterance;
        var names = utterance?.Companies.Where(c => FollowsAt(utterance.Text, c)).Select(c => c.Text).Concat(utterance.People.Where(p => p.Kind == PersonMentionKind.Name && scene.Profile.Recent.Any(known => known.Name.Split(' ').Intersect(p.Text.Split(' '), StringComparer.OrdinalIgnoreCase).Any())).Select(p => p.Text)).Except(draft.Named).ToArray() ?? [];
        return names.Length == 0 ? draft : draft with { Named = draft.Named.Concat(names).ToArray() };
    }

    /// <summary>"at delta" names a place; "the mill" and "at fifty" don't.</summary>
    private static bool FollowsAt(string text, Mention company)
    {
        var before = text[..company.Start].TrimEnd();
        return (before.EndsWith(" at", StringComparison.OrdinalIgnoreCase) || before.EndsWith('@') || (before.EndsWith(" from", StringComparison.OrdinalIgnoreCase) && char.IsUpper(company.Text[0])))
            && !company.Text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && company.Text.Length > 2;
    }

    /// <summary>Notes that the message went out: the contact, who spoke last, and when to be in touch again (R15).</summary>
    public async Task<Person?> NoteSentAsync(ITurnContext context, Draft draft, DateOnly next, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var scene = context.Scene();
        await KeepAsync(context, draft with { Status = DraftStatus.Sent, SentOn = scene.Today, SentIn = scene.Profile.Turns, Version = draft.Version + 1 }, cancellationToken);
        if (draft.PersonId is not { } id || await notebook.FindPersonAsync(scene.User, id, cancellationToken) is not { } person)
        {
            return null;
        }

        var wrote = new Contact(scene.Today, draft.Kind == MessageKind.Give ? ContactKind.Gave : ContactKind.Wrote) { Channel = draft.Channel, Asked = Plan.Requests(draft.Kind), Why = LeftOpen(draft, scene) };
        var reported = draft.Kind == MessageKind.ProgressNews ? (await notebook.ListSentByAsync(scene.User, person.Id, 100, cancellationToken)).Where(p => p.ReportedBackOn is null && p.LastHeard is not null).ToArray() : [];
        await notebook.SaveUndoAsync(scene.User, new Undo(PeopleDesk.UndoId(scene), [person, .. reported], []), cancellationToken);
        person = (draft.Kind == MessageKind.Give && Logbook.PromiseKeptBy(person, draft.Offer) is { } promise ? person.Kept(promise.Number, scene.Today) : person.After(wrote, scene.Today)) with { NextContact = next };
        await notebook.SaveAsync(scene.User, person, cancellationToken);
        foreach (var sent in reported)
        {
            await notebook.SaveAsync(scene.User, sent.With(new PersonChange.ReportedBack(scene.Today)), cancellationToken);
        }

        return person;
    }

    /// <summary>The doubt of the reader's that the message leaves open: the likely reason, should nothing come back (F44).</summary>
    private RefusalReason? LeftOpen(Draft draft, TurnScene scene) =>
        Doubts.Of(draft, composer.Compose(draft).Body, scene.Profile.Gives) is { AnsweredBy: null } doubt ? Doubts.Kept(doubt.Reason) : null;

    private async Task<Draft> NewAsync(ITurnContext context, OutreachOptions options, Opening opening, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        var person = options.PersonId is { } personId ? await notebook.FindPersonAsync(scene.User, personId, cancellationToken) : null;
        var draft = Openings.Draft(options with { Channel = options.Channel ?? ChannelOf(scene.Utterance) }, opening, person, scene);
        return draft.Kind == MessageKind.Reminder && draft.Link is null && person is not null
            ? draft with { Link = Openings.Earlier((await notebook.ListDraftsAsync(scene.User, 50, cancellationToken)).Where(d => d.PersonId == person.Id && d.SentOn is not null).MaxBy(d => d.SentOn)) }
            : draft;
    }

    /// <summary>The channel a message names: "a linkedin note to", "text her".</summary>
    public static MessageChannel? ChannelOf(Utterance? utterance) => utterance?.Channels is [var first, ..] ? ChannelOf(first.Channel, utterance.Text) : null;

    /// <summary>The shape of a message for a way of writing: on LinkedIn a note where the words speak of one.</summary>
    internal static MessageChannel ChannelOf(SpokenChannel spoken, string text) => spoken switch
    {
        SpokenChannel.LinkedIn => text.Contains("note", StringComparison.OrdinalIgnoreCase) || text.Contains("connect", StringComparison.OrdinalIgnoreCase) ? MessageChannel.LinkedInNote : MessageChannel.LinkedInMessage,
        SpokenChannel.Text => MessageChannel.Text,
        SpokenChannel.Phone => MessageChannel.Phone,
        _ => MessageChannel.Email,
    };

    /// <summary>What the draft taught about the person is kept with the person (F1, F4).</summary>
    private async Task KeepPersonAsync(ITurnContext context, Draft draft, CancellationToken cancellationToken)
    {
        if (draft.PersonId is not { } id)
        {
            return;
        }

        var scene = context.Scene();
        var known = await notebook.FindPersonAsync(scene.User, id, cancellationToken);
        var person = (known ?? new Person { Id = id, Name = draft.Reader.Name }) with
        {
            Name = draft.Reader.Name,
            Role = draft.Reader.Role ?? known?.Role,
            Company = draft.Reader.Company ?? known?.Company,
            HowKnown = (Plan.Requests(draft.Kind) ? draft.Link : null) ?? known?.HowKnown,
            IntroducedByName = draft.Referrer?.Name ?? known?.IntroducedByName,
            IntroducerMayBeNamed = draft.Referrer?.NameAllowed ?? known?.IntroducerMayBeNamed,
            HowIntroducerKnows = draft.Referrer?.HowTheyKnow ?? known?.HowIntroducerKnows,
            Strength = known is { StrengthIsOwn: true } || known?.StrengthOn(scene.Today) == draft.Tie ? known.Strength : draft.Tie,
        };
        if (person != known)
        {
            await notebook.SaveAsync(scene.User, person with { Version = person.Version + 1 }, cancellationToken);
        }

        scene = context.Scene();
        context.SetScene(scene with { Profile = scene.Profile.Spoke(person) });
    }
}
