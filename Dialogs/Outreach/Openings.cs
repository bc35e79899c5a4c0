using System.Globalization;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language.Drafting;

namespace NetworkCoachBot.Dialogs.Outreach;

/// <summary>What the first words about a message make of a draft: its kind, what it is about, and who the reader is.</summary>
public static class Openings
{
    private static readonly Words Coach = new(OutreachWords.ResourceManager);

    private static readonly HashSet<string> WorkedTogether = new(["colleague", "coworker", "worker", "teammate"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The opening in what the user said.</summary>
    public static Opening Of(OutreachOptions options, TurnScene scene)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(scene);
        return options.Text is { } text
            ? OpeningReader.Read(text, options.ReaderName ?? "", scene.Utterance is { } utterance && utterance.Text.Contains(text, StringComparison.Ordinal) ? utterance : null)
            : new Opening();
    }

    /// <summary>A new draft from it.</summary>
    /// <param name="options">What is known beside the user's words.</param>
    /// <param name="opening">What the words said.</param>
    /// <param name="person">The reader, where they are kept already.</param>
    /// <param name="scene">The turn.</param>
    /// <exception cref="InvalidOperationException">Nobody is named.</exception>
    public static Draft Draft(OutreachOptions options, Opening opening, Person? person, TurnScene scene)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(opening);
        ArgumentNullException.ThrowIfNull(scene);
        var known = person is null || person.Strength == Strength.Stranger ? null : (Strength?)person.StrengthOn(scene.Today);
        var tie = known ?? DraftTaking.Tie(opening.Nearness) ?? (opening.Link is null ? null : Strength.Met);
        var kind = options.Kind ?? KindOf(opening, tie);
        var about = options.Kind is null or MessageKind.Give ? opening.About : null;
        var together = opening is { Company: { } shared, Relation: { } relation } && WorkedTogether.Contains(relation.Split(' ', '-')[^1]) ? Coach.Say("worked_together", 0, Names.Tidy(shared)) : null;
        var draft = new Draft
        {
            Id = Key(scene.Profile.Turns),
            Reader = new Reader(person?.Name ?? options.ReaderName ?? throw new InvalidOperationException("A draft needs a reader."), person?.Role ?? opening.Role, person?.Company ?? (opening.Company is { } company && together is null ? Names.Tidy(company) : null), opening.Pronoun),
            PersonId = person?.Id ?? PersonKey(scene.Profile.Turns),
            Strength = tie,
            Referrer = person?.IntroducedByName is { } introducer ? new Referrer(introducer, null, person.IntroducerMayBeNamed)
                : opening.Referrer is { } sender ? new Referrer(sender.StartsWith("my ", StringComparison.OrdinalIgnoreCase) ? sender : Names.Tidy(sender), opening.ReferrerRelation, null, opening.HowTheyKnow) : null,
            Kind = kind,
            Link = options.Occasion ?? (kind is MessageKind.Thanks or MessageKind.Reminder ? about : kind is MessageKind.FirstNote or MessageKind.Reconnect ? together ?? opening.Link : null),
            Reason = options.Reason ?? (kind is MessageKind.Congratulations or MessageKind.ProgressNews or MessageKind.AnswerToNo ? about : opening.New),
            Offer = options.Offer ?? (kind == MessageKind.Give ? about : null),
            OfferIsMine = options.Offer is null ? null : true,
            Question = kind == MessageKind.AskReferrer ? about ?? opening.Favour : null,
            IsHard = kind == MessageKind.Give && opening.IsHard,
            SellsTime = opening.SellsTime || (person?.Role ?? opening.Role) is { } role && OpeningReader.SaysTimeIsSold(role),
            ReaderHelped = opening.Helped || options.Kind == MessageKind.ProgressNews,
            Passed = options.IsReady ? Plan.Asked(kind).Where(s => !(s == Slot.Reason ? options.Reason is not null : options.Offer is not null)).ToArray() : Array.Empty<Slot>(),
            Goal = scene.Profile.Goal,
            Sender = scene.Profile.Name ?? opening.Sender,
            Story = scene.Profile.Story,
            Channel = ChannelOf(options, about, kind),
            Wording = scene.Profile.Turns % 3,
        };

        // What needs nothing more is not held up by a question: thanks with their occasion, an answer to a no.
        return kind is MessageKind.AnswerToNo || (kind == MessageKind.Thanks && draft.Link is not null) ? draft.Pass(Slot.Reason) : draft;
    }

    /// <summary>The key of a draft that begins at a turn.</summary>
    public static string Key(int turn) => string.Create(CultureInfo.InvariantCulture, $"d{turn}");

    /// <summary>Whether the reader was put down when the draft was begun, and not known before.</summary>
    public static bool BringsPerson(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return draft.PersonId is { } person && person[1..] == draft.Id[1..];
    }

    /// <summary>The key of somebody put down at a turn.</summary>
    public static string PersonKey(int turn) => string.Create(CultureInfo.InvariantCulture, $"p{turn}");

    /// <summary>What was taken, with what the opening itself brought.</summary>
    public static Taken With(Taken taken, Opening opening)
    {
        ArgumentNullException.ThrowIfNull(taken);
        ArgumentNullException.ThrowIfNull(opening);
        List<Heard> heard = [.. taken.Heard];
        if (opening.Favour is not null && taken.Draft.Kind != MessageKind.AskReferrer)
        {
            heard.Insert(0, Heard.Favour);
        }

        if (opening.Referrer is not null && !heard.Contains(Heard.Referrer))
        {
            heard.Insert(0, Heard.Referrer);
        }

        return taken with { Heard = heard };
    }

    /// <summary>How a reminder names the message it comes back to: "my mail of 19 November"; null where there was none.</summary>
    public static string? Earlier(Draft? sent) => sent?.SentOn is { } day
        ? Coach.Say("earlier", 0, Coach.Say("channel_" + sent.Channel), DayWords.Long(day))
        : null;

    /// <summary>Thanks for a call need not be said in one.</summary>
    private static MessageChannel ChannelOf(OutreachOptions options, string? about, MessageKind kind) =>
        kind == MessageKind.Thanks && options.Channel == MessageChannel.Phone && about is not null ? MessageChannel.Email : options.Channel ?? MessageChannel.Email;

    private static MessageKind KindOf(Opening opening, Strength? tie) => opening.Kind switch
    {
        SaidKind.Give => MessageKind.Give,
        SaidKind.Reconnect => MessageKind.Reconnect,
        SaidKind.AskReferrer => MessageKind.AskReferrer,
        SaidKind.Thanks => MessageKind.Thanks,
        SaidKind.Reminder => MessageKind.Reminder,
        SaidKind.ProgressNews => MessageKind.ProgressNews,
        SaidKind.Congratulations => MessageKind.Congratulations,
        SaidKind.AnswerToNo => MessageKind.AnswerToNo,
        _ when opening.Favour is not null && tie == Strength.Mutual => MessageKind.AskReferrer,
        _ => MessageKind.FirstNote,
    };
}
