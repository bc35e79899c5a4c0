using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Contacts;

namespace NetworkCoachBot.Dialogs.People;

/// <summary>
/// Questions about what is known of a person, at any moment: what the two talked about (F6), what they gave each other (F23), and
/// who leads to them (F10). Whoever was spoken of last is meant where nobody is named.
/// </summary>
public sealed class RecallCapability(PeopleDesk desk, PeopleWishes wishes) : ICapability, IOverhears
{
    private const int MostShown = 4;
    private const int MostMeant = 3;

    private static readonly Words Coach = PeopleReplies.Coach;

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> OverhearAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(utterance);
        var question = utterance.Pasted is null ? RecallReader.Read(utterance.Text) : RecallQuestion.None;
        var shows = question == RecallQuestion.Known && dc.ActiveDialog is not null;
        if (question == RecallQuestion.None || (question == RecallQuestion.Known && !shows))
        {
            return null;
        }

        var named = utterance.People.FirstOrDefault(p => p.Kind == PersonMentionKind.Name) ?? utterance.People.FirstOrDefault(p => p.Resolved is not null);
        if (named is null && question is RecallQuestion.Known or RecallQuestion.Way)
        {
            return null;
        }

        if (named is null && await ReaderAsync(dc, cancellationToken) is { } reader)
        {
            return await dc.AnswerAsync(Coach.Say(question == RecallQuestion.Given ? "gave_nothing" : "talked_never", 0, reader), cancellationToken);
        }

        var meant = await MeantAsync(dc, named, cancellationToken);
        if (meant.Count == 0)
        {
            await dc.Context.SendActivityAsync(MessageText.Plain(named is null ? Coach.Say("recall_whom") : Coach.Say(question == RecallQuestion.Way ? "way_unknown" : "unknown", 0, Names.Tidy(named.Text))), cancellationToken);
        }
        else if (shows)
        {
            await wishes.ShowAsync(dc.Context, meant[0], cancellationToken);
        }
        else
        {
            PeopleDesk.Spoke(dc.Context, meant[0]);
            var says = new List<string>();
            foreach (var person in meant.Take(MostMeant))
            {
                says.Add(await ToldAsync(dc, question, person, cancellationToken));
            }

            await dc.Context.SendActivityAsync(PeopleReplies.Offer(string.Join("\n\n", says), dc.Context.Scene(), meant[0].Version, PeopleWishes.Open(meant[0])), cancellationToken);
        }

        return dc.Answered();
    }

    private async Task<string> ToldAsync(DialogContext dc, RecallQuestion question, Person person, CancellationToken cancellationToken) => question switch
    {
        RecallQuestion.Talk => Talked(person, dc.Context.Scene()),
        RecallQuestion.Given => Exchanged(person, dc.Context.Scene()),
        _ => await WayToAsync(dc, person, cancellationToken),
    };

    /// <summary>Whom the open message is for, where nothing is kept of them yet.</summary>
    private async Task<string?> ReaderAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        return dc.ActiveDialog?.Id == nameof(Outreach.OutreachDialog) && scene.Profile.DraftId is { } id && await desk.Notebook.FindDraftAsync(scene.User, id, cancellationToken) is { } draft
            && (draft.PersonId is null || await desk.FindAsync(dc.Context, draft.PersonId, cancellationToken) is null or { Timeline.Count: 0 }) ? draft.Reader.CalledAs : null;
    }

    private async Task<IReadOnlyList<Person>> MeantAsync(DialogContext dc, PersonMention? named, CancellationToken cancellationToken) =>
        named is not null ? await desk.MeantAsync(dc.Context, named.Text, named, cancellationToken)
        : dc.Context.Scene().Profile.Recent is [var last, ..] && await desk.FindAsync(dc.Context, last.Id, cancellationToken) is { } person ? [person]
        : [];

    /// <summary>The last times that something was said between the two, and what is still open.</summary>
    private static string Talked(Person person, TurnScene scene)
    {
        var name = Names.CalledAs(person.Name);
        var talks = person.Timeline.Where(c => c.Kind is ContactKind.Met or ContactKind.Called or ContactKind.SaidHello or ContactKind.Answered).Reverse().Take(MostShown).ToArray();
        if (talks.Length == 0)
        {
            return person.LastContact is { } wrote ? Coach.Say("talked_only_wrote", 0, name, PeopleReplies.Day(wrote, scene.Today)) : Coach.Say("talked_never", 0, name);
        }

        // What came of a talk stands beside it, on the same day.
        var lines = talks.Select(t => t.Day).Distinct().Take(2).Select(day => Coach.Say("talked_line", 0, PeopleReplies.Day(day, scene.Today), string.Join("; ", person.Timeline.Where(c => c.Day == day).Select(PeopleReplies.Happened))));
        var open = person.OpenPromises().Take(MostShown).Select(p => PeopleReplies.Promised(p, person, scene.Today));
        return string.Join("\n", lines.Prepend(Coach.Say("talked", 0, name)).Concat(open));
    }

    private static string Exchanged(Person person, TurnScene scene)
    {
        var name = Names.CalledAs(person.Name);
        var (given, received, asked) = person.GiveAndTake();
        if (given + received + asked == 0)
        {
            return Coach.Say("gave_nothing", 0, name);
        }

        string Listed(Func<Contact, bool> which) => string.Join(", ", person.Timeline.Where(which).Reverse().Take(MostShown).Select(c => c.Note ?? PeopleReplies.Day(c.Day, scene.Today)));
        string?[] parts =
        [
            given == 0 ? Coach.Say("gave_none", 0, name) : Coach.Say("gave_you", 0, name, Listed(c => c.Kind == ContactKind.Gave)),
            received == 0 ? null : Coach.Say("gave_they", 0, name, Listed(c => c.Kind is ContactKind.Received or ContactKind.IntroducedMe)),
            asked == 0 ? null : Coach.Say(asked == 1 ? "gave_asked_one" : "gave_asked", 0, asked),
            person.GiveAndTake().GiveFirst ? Coach.Say("give_first") : null,
        ];
        return string.Join(' ', parts.Where(p => p is not null));
    }

    private async Task<string> WayToAsync(DialogContext dc, Person person, CancellationToken cancellationToken)
    {
        var chain = await desk.ChainAsync(dc.Context, person, cancellationToken);
        var name = Names.CalledAs(person.Name);
        return chain.IntroductionsAway > 0 ? Coach.Say("way", 0, string.Join(" → ", chain.Names.Prepend(Coach.Say("way_you"))), Coach.Say(chain.IntroductionsAway == 1 ? "steps_one" : "steps_more", 0, chain.IntroductionsAway), chain.Names[^2], name)
            : person.HowKnown is { } how ? Coach.Say("way_known", 0, name, how)
            : person.StrengthOn(dc.Context.Scene().Today) >= Strength.Met ? Coach.Say("way_met", 0, name)
            : Coach.Say("way_none", 0, name);
    }
}
