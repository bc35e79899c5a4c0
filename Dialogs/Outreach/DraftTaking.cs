using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Language.Drafting;
using NetworkCoachBot.Language.Referrals;

namespace NetworkCoachBot.Dialogs.Outreach;

/// <summary>What a message added to a draft, for the coach to answer to.</summary>
/// <param name="Draft">The draft after it.</param>
/// <param name="Heard">What was new, the most telling first.</param>
public sealed record Taken(Draft Draft, IReadOnlyList<Heard> Heard)
{
    /// <summary>Whether an answer was given that nothing could be made of: the coach says so, and what it can use.</summary>
    public bool IsUnheard { get; init; }

    /// <summary>
    /// Whether what there is of the message is shown while something is missing: as soon as there is a reason, whenever the
    /// beginning of it changed, and with the third message of the user at the latest (F24).
    /// </summary>
    /// <param name="told">How many messages were told towards it before; null where it was shown.</param>
    /// <param name="first">Whether it was the first about this reader.</param>
    /// <param name="resumes">Whether it is only to be shown again.</param>
    public bool ShowsSketch(int? told, bool first, bool resumes)
    {
        var hasNews = Heard.Any(h => h is not (Outreach.Heard.NoLink or Outreach.Heard.NoGift or Outreach.Heard.Favour or Outreach.Heard.Insisted or Outreach.Heard.TheyKnow or Outreach.Heard.IKnow));
        return resumes ? Enum.GetValues<Slot>().Any(Draft.Settled)
            : (Draft.Reason is not null && Heard.Any(h => h is Outreach.Heard.Reason or Outreach.Heard.Alike or Outreach.Heard.Link))
                || (!first && (told >= 2 || (told >= 1 && hasNews)));
    }
}

/// <summary>Kinds of news in a message towards a draft.</summary>
public enum Heard
{
    /// <summary>A person who knows both.</summary>
    Referrer,

    /// <summary>How that person knows the reader.</summary>
    TheyKnow,

    /// <summary>How the user knows that person.</summary>
    IKnow,

    /// <summary>Something both did.</summary>
    Alike,

    /// <summary>A place or meeting in common.</summary>
    Link,

    /// <summary>There is no link yet.</summary>
    NoLink,

    /// <summary>Why this person.</summary>
    Reason,

    /// <summary>Something to give.</summary>
    Offer,

    /// <summary>Nothing to give comes to mind.</summary>
    NoOffer,

    /// <summary>What was to be given would be work for the reader: a résumé.</summary>
    NoGift,

    /// <summary>What the user wants to know.</summary>
    Question,

    /// <summary>Nothing in particular to ask.</summary>
    NoQuestion,

    /// <summary>Who the user is.</summary>
    Self,

    /// <summary>What the user is looking for.</summary>
    Goal,

    /// <summary>What the reader does, or where.</summary>
    Reader,

    /// <summary>A job or another big favour that was to be asked for.</summary>
    Favour,

    /// <summary>The same favour said again: it stays in.</summary>
    Insisted,
}

/// <summary>Takes what was said into a draft: what was said before stays unless it was asked again.</summary>
public static class DraftTaking
{
    /// <summary>The draft after a message.</summary>
    /// <param name="draft">The draft before.</param>
    /// <param name="text">What the user said.</param>
    /// <param name="asked">What the coach had asked; null for nothing.</param>
    public static Taken Take(Draft draft, string text, Slot? asked)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(text);
        if (LeaveReader.Split(text) is ({ } leave, var besides) && (leave.IsPlain || leave.Said == LeaveSaid.Waiting || draft.Referrer is { NameAllowed: null }))
        {
            // Leave to use a name is kept, and is nothing for the reader.
            var named = draft with { Referrer = WithLeave(draft.Referrer, leave), Version = draft.Version + 1 };
            if (besides.Length == 0)
            {
                return new(named, [.. News(draft, named)]);
            }

            // "my aunt plays cards with him, she said i can use her name": who it is comes with the rest.
            var taken = Take(named, besides, asked);
            var allowed = taken.Draft with { Referrer = WithLeave(taken.Draft.Referrer, leave) };
            return allowed.Referrer == draft.Referrer ? taken : taken with { Draft = allowed, Heard = [.. News(draft, allowed)] };
        }

        var back = NoAnswerTo(draft, text, asked);
        if (back == NoAnswer.ReferrerKnowsReader)
        {
            return new(draft with { Referrer = draft.Referrer! with { HowTheyKnow = text.Trim() }, Version = draft.Version + 1 }, [Outreach.Heard.TheyKnow]);
        }

        if (back != NoAnswer.None)
        {
            return new(draft with { Version = draft.Version + 1 }, back == NoAnswer.UserKnowsReferrer ? [Outreach.Heard.IKnow] : []);
        }

        text = asked == Slot.Question ? NoAnswerReader.ToAsk(text) : NoAnswerReader.Told(asked is null ? NoAnswerReader.Unordered(text) : text);
        if (asked is Slot.Link or Slot.Reason && draft.Referrer is { HowTheyKnow: null } referrer && TellsHowTheyKnow(draft, referrer, text))
        {
            return new(draft with { Referrer = referrer with { HowTheyKnow = text.Trim() }, Version = draft.Version + 1 }, [Outreach.Heard.TheyKnow]);
        }

        if (draft.Referrer is { } beside && TellsHowIKnow(beside, text))
        {
            return new(draft with { Version = draft.Version + 1 }, [Outreach.Heard.IKnow]);
        }

        var reading = DraftReader.Read(text, AskedOf(asked), draft.Reader.Name, draft.Kind is MessageKind.FirstNote or MessageKind.Reconnect);
        if (draft.Question is null && reading is { Question: null, Nothing: false } && (asked == Slot.Question ? NoAnswerReader.Asks(text) : asked is not null && NoAnswerReader.AsksOfThem(text)))
        {
            reading = DraftReading.Empty with { Question = text.Trim().TrimEnd('?', '.', ' ') };
        }

        var after = reading.Nothing && SlotOf(reading.NothingTo) is { } passed ? Passed(draft, passed) : Filled(draft, reading, asked);
        return new(after with { Version = draft.Version + 1 }, reading.IsNoGift ? [Outreach.Heard.NoGift] : [.. News(draft, after)]);
    }

    /// <summary>What a text is, where it is no answer to what was asked.</summary>
    internal static NoAnswer NoAnswerTo(Draft draft, string text, Slot? asked) =>
        asked is null ? NoAnswer.None : NoAnswerReader.Read(text, AskedOf(asked), draft.Reader.Name, draft.Referrer?.Name);

    /// <summary>The draft with a sentence in the place of what was said of the same thing before; null where it says nothing for a message.</summary>
    /// <param name="draft">The draft before.</param>
    /// <param name="text">What is meant.</param>
    /// <param name="last">What was answered last; null for nothing.</param>
    internal static Draft? Instead(Draft draft, string text, Slot? last)
    {
        bool Says(DraftReading r) => r is not { Referrer: null, Link: null, Reason: null, Alike: null, Offer: null, Question: null, Goal: null, Role: null, Company: null };

        // What was asked takes in what says nothing else; asked for an offer or a question that would be nearly all.
        var reading = DraftReader.Read(text, last is Slot.Link or Slot.Reason ? AskedOf(last) : Asked.Nothing, draft.Reader.Name);
        reading = Says(reading) ? reading : DraftReader.Read(text, AskedOf(last), draft.Reader.Name);
        return !Says(reading) ? null : Filled(
            draft with
            {
                Reader = draft.Reader with { Role = reading.Role is null ? draft.Reader.Role : null, Company = reading.Company is null ? draft.Reader.Company : null },
                Link = reading.Link is null && (reading.Referrer is null || last != Slot.Link) ? draft.Link : null,
                Referrer = reading.Link is null || last != Slot.Link ? draft.Referrer : null,
                Reason = reading.Reason is null ? draft.Reason : null,
                Offer = reading.Offer is null ? draft.Offer : null,
                Question = reading.Question is null ? draft.Question : null,
                Passed = draft.Passed.Where(p => SlotOf(reading) != p).ToArray(),
            },
            reading,
            null);
    }

    /// <summary>The referrer with the leave that is told of; who gives it is one, where none was named before.</summary>
    internal static Referrer? WithLeave(Referrer? referrer, Leave leave)
    {
        bool? allowed = leave.Said switch { LeaveSaid.Given => true, LeaveSaid.Refused => false, _ => referrer?.NameAllowed };
        return referrer is not null && (leave.By is null || Names.ShareAWord(DraftReader.Called(referrer.Name), DraftReader.Called(leave.By))) ? referrer with { NameAllowed = allowed }
            : referrer is null && leave.By is { } by ? new Referrer(Names.Tidy(DraftReader.Called(by)), null, allowed)
            : referrer;
    }

    private static Slot? SlotOf(DraftReading reading) =>
        reading.Link is not null || reading.Referrer is not null ? Slot.Link : reading.Reason is not null ? Slot.Reason : reading.Offer is not null ? Slot.Offer : reading.Question is not null ? Slot.Question : null;

    /// <summary>"Ben and I shared a booth at the fair": how the user knows the referrer, which is not for the reader.</summary>
    private static bool TellsHowIKnow(Referrer referrer, string text)
    {
        string[] words = [.. text.ToLowerInvariant().Split([' ', ',', '.', '!', '\n'], StringSplitOptions.RemoveEmptyEntries)];
        var name = Names.CalledAs(referrer.Name).ToLowerInvariant();
        return words.Length < 20 && !text.Contains('?')
            && (words is [var first, "and", "i" or "me", ..] ? first == name : words is ["i" or "we", _, ..] && words.Contains(name))
            && !words.Any(w => w is "he" or "she" or "they" or "him" or "her" or "them" or "his" or "their" or "can" or "could");
    }

    /// <summary>"teo and her husband play dominoes": the referrer is who it is about, and the reader beside them; neither what they said nor the user.</summary>
    private static bool TellsHowTheyKnow(Draft draft, Referrer referrer, string text)
    {
        string[] words = [.. text.ToLowerInvariant().Split([' ', ',', '.', '!', '\n'], StringSplitOptions.RemoveEmptyEntries)];
        var name = Names.CalledAs(referrer.Name).ToLowerInvariant();
        return words.Length is > 2 and < 20 && !text.Contains('?') && words.Take(3).Contains(name) && SpeaksOf(draft, text)
            && !words.Any(w => w is "i" or "i'm" or "i've" or "i'd" or "me" or "we" or "us" or "said" or "says" or "told" or "tells" or "thinks" or "thought" or "suggested" or "mentioned" or "sent" or "recommended");
    }

    /// <summary>Whether a message that nobody asked for speaks of the draft's reader, and adds something to the draft.</summary>
    public static bool Adds(Draft draft, string text)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(text);
        return SpeaksOf(draft, text)
            && DraftReader.Read(text, Asked.Nothing, draft.Reader.Name) is { } reading
            && ((draft is { Kind: MessageKind.Thanks, Reason: null } && reading is { Nothing: false }) || (reading.Question is not null && !text.TrimEnd().EndsWith('?')) || reading.Offer is not null || (reading.Link is not null && draft.Link is null));
    }

    /// <summary>Whether words speak of the draft's reader, by name or as he, she or they.</summary>
    public static bool SpeaksOf(Draft draft, string text)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(text);
        string[] words = [.. text.ToLowerInvariant().Split([' ', ',', '.', '!', '?', '\n'], StringSplitOptions.RemoveEmptyEntries)];
        return words.Any(w => w is "he" or "she" or "they" or "him" or "her" or "them" or "his" or "their" or "he'd" or "she'd" or "they'd" or "he's" or "she's" or "they're" or "he'll" or "she'll" || w.Equals(draft.Reader.Name.Split(' ')[0], StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The draft with one question passed over.</summary>
    public static Draft Passed(Draft draft, Slot slot)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (slot == Slot.Link && draft.Kind == MessageKind.AskReferrer)
        {
            draft = draft with { Kind = MessageKind.FirstNote, Question = null };
        }

        return slot == Slot.Link ? draft.Pass(slot) with { Strength = draft.Strength ?? Strength.Stranger } : draft.Pass(slot);
    }

    /// <summary>How near a reading says that somebody is.</summary>
    public static Strength? Tie(Nearness? nearness) => nearness switch
    {
        Nearness.Stranger => Strength.Stranger,
        Nearness.Met => Strength.Met,
        Nearness.Talked => Strength.Talked,
        Nearness.Mutual => Strength.Mutual,
        _ => null,
    };

    private static Draft Filled(Draft draft, DraftReading reading, Slot? asked)
    {
        var tie = reading.Nearness == Nearness.Stranger && (reading.Referrer ?? draft.Referrer?.Name) is not null ? draft.Strength : Tie(reading.Nearness) ?? draft.Strength;
        tie = reading is { Link: not null, LostTouch: false } && draft.Strength > tie ? draft.Strength : tie;
        var after = draft with
        {
            Reader = draft.Reader with
            {
                Role = draft.Reader.Role ?? reading.Role,
                Company = draft.Reader.Company ?? (reading.Company is { } company ? Names.Tidy(company) : null),
            },
            Strength = tie,
            Kind = reading.LostTouch && draft.Kind == MessageKind.FirstNote ? MessageKind.Reconnect : draft.Kind,
            Referrer = ReferrerOf(draft, reading),
            Story = reading.Self ?? draft.Story,
            SaysWho = draft.SaysWho || reading.Self is not null,
            Link = Newer(draft.Link, reading.Link is { } link ? ReasonReader.WithPlace(link, draft.Reason is { } described ? Spoken(draft, described) : null, draft.Reader.Company ?? reading.Company) : null, asked == Slot.Link),
            Reason = ReasonOf(draft, reading, asked),
            Alike = reading.Alike ?? draft.Alike,
            Offer = More(draft.Offer, reading.Offer, ". "),
            Question = More(draft.Question, reading.Question, ", and "),
            Goal = reading.Goal ?? draft.Goal,
        };

        if (draft.Kind == MessageKind.AskReferrer && after.Settled(Slot.Link) && after.Tie < Strength.Talked)
        {
            // An introduction is too much to ask of somebody who hardly knows them (R1): a first message comes first.
            after = after with { Kind = MessageKind.FirstNote, Question = null };
        }

        if (asked == Slot.Reason && after.Reason is null && draft.Alike is null && after is { Link: not null } or { Referrer: not null } && (draft.Offer is not null || draft.Question is not null) && (reading.Offer is not null || reading.Question is not null))
        {
            // Asked twice, and something else was said both times: the link carries the message.
            after = Passed(after, Slot.Reason);
        }

        // "he gave a talk I loved" in answer to "what links you": what they did is the link then.
        return asked == Slot.Link && !after.Settled(Slot.Link) && after.Reason is not null ? Passed(after, Slot.Link) : after;
    }

    /// <summary>Who knows both, and how they know the reader.</summary>
    private static Referrer? ReferrerOf(Draft draft, DraftReading reading)
    {
        var referrer = reading.Referrer is { } name ? new Referrer(name.StartsWith("my ", StringComparison.OrdinalIgnoreCase) ? name : Names.Tidy(name), reading.Relation) : draft.Referrer;
        return referrer is not null && reading.HowTheyKnow is { } how ? referrer with { HowTheyKnow = how } : referrer;
    }

    /// <summary>
    /// Why this person: what is said now besides what was said before. "He runs the food bank" is who they are; it goes once
    /// there is a reason proper.
    /// </summary>
    private static string? ReasonOf(Draft draft, DraftReading reading, Slot? asked)
    {
        if (asked == Slot.Reason && draft is { Reason: null, Link: not null } && reading is { Reason: null, Alike: null, Offer: null, Question: null, Link: { } instead } && instead != draft.Link)
        {
            // What links them is known; "she fixed my dad's knee" is why it is her.
            return instead;
        }

        if (draft.Reason is not { } known || reading.Reason is not { } more || known.Contains(more, StringComparison.OrdinalIgnoreCase))
        {
            return draft.Reason ?? reading.Reason;
        }

        more = ReasonReader.WithoutBecause(more);
        return more.Contains(known, StringComparison.OrdinalIgnoreCase) || asked == Slot.Reason || ReasonReader.Describes(Spoken(draft, known)) ? more : $"{known}. {more}";
    }

    /// <summary>"Kofi Mensah runs the food bank" is "he runs the food bank".</summary>
    private static string Spoken(Draft draft, string text) =>
        new[] { draft.Reader.Name, draft.Reader.CalledAs }.FirstOrDefault(n => n.Length > 0 && text.StartsWith(n + " ", StringComparison.OrdinalIgnoreCase)) is { } name ? "he" + text[name.Length..] : text;

    /// <summary>What is said besides what was said before; nothing of it is lost.</summary>
    private static string? More(string? before, string? now, string joint) =>
        before is null || now is null || before.Contains(now, StringComparison.OrdinalIgnoreCase) ? now ?? before : $"{before.TrimEnd('.', '?', ' ')}{joint}{now}";

    private static string? Newer(string? before, string? now, bool asked) => asked ? now ?? before : before ?? now;

    private static Asked AskedOf(Slot? slot) => slot switch
    {
        Slot.Link => Asked.Link,
        Slot.Reason => Asked.Reason,
        Slot.Offer => Asked.Offer,
        Slot.Question => Asked.Question,
        _ => Asked.Nothing,
    };

    private static Slot? SlotOf(Asked asked) => asked switch
    {
        Asked.Link => Slot.Link,
        Asked.Reason => Slot.Reason,
        Asked.Offer => Slot.Offer,
        Asked.Question => Slot.Question,
        _ => null,
    };

    private static IEnumerable<Heard> News(Draft before, Draft after)
    {
        (bool IsNew, Heard Heard)[] news =
        [
            (after.Kind == MessageKind.FirstNote && before.Kind == MessageKind.AskReferrer, Heard.Favour),
            (after.Referrer != before.Referrer, Heard.Referrer),
            (after.Alike != before.Alike, Heard.Alike),
            (after.Offer != before.Offer, Heard.Offer),
            (after.Question != before.Question, Heard.Question),
            (after.Link != before.Link, Heard.Link),
            (after.Reason != before.Reason, Heard.Reason),
            (after.Story != before.Story && after.SaysWho, Heard.Self),
            (after.Goal != before.Goal, Heard.Goal),
            (after.Reader != before.Reader, Heard.Reader),
            (after.Passed.Contains(Slot.Offer) && !before.Passed.Contains(Slot.Offer), Heard.NoOffer),
            (after.Passed.Contains(Slot.Question) && !before.Passed.Contains(Slot.Question), Heard.NoQuestion),
            (after is { Link: null, Referrer: null, Reason: null } && after.Settled(Slot.Link) && !before.Settled(Slot.Link), Heard.NoLink),
        ];
        return news.Where(n => n.IsNew).Select(n => n.Heard);
    }
}
