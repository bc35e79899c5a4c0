using System.Globalization;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Critique;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.People;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;

namespace NetworkCoachBot.Dialogs.Outreach;

/// <summary>What the coach says about a draft: what it heard, the sketch or the script, and the next question.</summary>
/// <param name="composer">Makes the text.</param>
/// <param name="critic">Says what is right about it, and what its reader may think.</param>
public sealed class OutreachReplies(Composer composer, Critic critic)
{
    private const int LongestTitle = 30;

    private static readonly Words Coach = new(OutreachWords.ResourceManager);

    /// <summary>"Who would you like to write to?"</summary>
    /// <param name="utterance">What was said about it so far; null where nothing was.</param>
    /// <param name="again">Whether it was asked before, and the answer named nobody.</param>
    public static Activity AskWhom(Utterance? utterance, bool again = false) => MessageText.Plain(Coach.Say(
        again ? "whom_again"
        : utterance is { Counts: [{ Value: > 1 }, ..], Intent: Intent.DraftOutreach } ? "whom_many"
        : utterance is { Roles.Count: > 0, Intent: Intent.DraftOutreach } ? "whom_role"
        : utterance is { Companies: [_, ..], Intent: Intent.DraftOutreach } ? "whom_at"
        : "whom", 0, utterance?.Companies is [var at, ..] ? at.Text : null));

    /// <summary>The answer to a message that was taken into the draft.</summary>
    /// <param name="taken">What it added.</param>
    /// <param name="scene">The turn.</param>
    /// <param name="first">Whether it was the first about this reader.</param>
    /// <param name="shows">Whether the sketch is shown while something is missing.</param>
    public IEnumerable<IActivity> To(Taken taken, TurnScene scene, bool first, bool shows)
    {
        ArgumentNullException.ThrowIfNull(taken);
        ArgumentNullException.ThrowIfNull(scene);
        var draft = taken.Draft;
        var heard = taken.IsUnheard ? Sentences(Coach.Say("unheard"), Help(draft, draft.Gaps.First())) : Acknowledge(taken, scene, first);
        var text = composer.Compose(draft);
        if (text is not Composition.Sketch sketch)
        {
            yield return MessageText.Plain(draft.Own is null && text is Composition.OwnWords ? Coach.Say("insisted", 0, draft.Reader.CalledAs) : Sentences(heard, Coach.Say("ready", scene.Profile.Turns)));
            foreach (var reply in Script(draft, scene))
            {
                yield return reply;
            }

            if (draft is { Kind: MessageKind.Thanks, Reason: null, Own: null })
            {
                yield return MessageText.Plain(Coach.Say("thanks_more", 0, draft.Reader.CalledAs));
            }

            yield break;
        }

        var note = taken.Heard.Contains(Heard.Referrer) ? Composer.NoteToReferrer(draft) : null;
        if (note is not null)
        {
            yield return MessageText.Plain(Sentences(heard, Coach.Say("two_things", 0, Called(draft.Referrer!.Name), draft.Reader.CalledAs)));
            yield return MessageText.Plain(note);
            yield return Card(draft, sketch, scene);
        }
        else if (shows)
        {
            if (heard.Length > 0)
            {
                yield return MessageText.Plain(heard);
            }

            yield return Card(draft, sketch, scene);
        }
        else
        {
            yield return MessageText.Plain(Sentences(heard, Asking(draft, sketch.Gaps[0])));
        }
    }

    /// <summary>The question for the next gap, as a message of its own.</summary>
    public static Activity Question(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return MessageText.Plain(Asking(draft, draft.Gaps.First()));
    }

    /// <summary>The script on its card, and as a plain message to copy.</summary>
    public IEnumerable<IActivity> Script(Draft draft, TurnScene scene)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(scene);
        var text = composer.Compose(draft);
        var doubt = DoubtOf(draft, text, scene);
        yield return new OutreachScriptCard(draft.Id, draft.Version, Coach.Say("script_title", 0, draft.Reader.Name), Label(draft, text), text.Body)
        {
            Subject = text.Subject,
            Notes = draft.Own is not null ? [Coach.Say("yours")] : [text is Composition.OwnWords ? Coach.Say("asks_soon", 0, draft.Reader.CalledAs) : Good(draft), .. LacksReason(draft) ? [Coach.Say("no_why", 0, draft.Reader.CalledAs)] : Array.Empty<string>()],
            Likely = doubt is null ? null : DoubtWords.Likely(draft, doubt),
            Remedy = doubt?.Remedy is { } remedy ? Coach.Say("remedy_" + remedy) : null,
            HasCoach = scene.Profile.HasCoach,
            OutlookLink = text.Subject is null ? null : Outlook.Compose(text.Subject, text.Body),
            MaxLength = draft.Channel == MessageChannel.LinkedInNote ? Limits.LinkedInNoteMost : 5000,
        }.ToActivity(scene.Surface);
        yield return MessageText.Plain(text.Subject is null ? text.Body : $"{text.Subject}\n\n{text.Body}");
    }

    /// <summary>The sketch with its gaps, and the next question with ready answers.</summary>
    private static Activity Card(Draft draft, Composition.Sketch sketch, TurnScene scene)
    {
        var next = sketch.Gaps[0];
        return new SketchCard(draft.Id, draft.Version, Coach.Say("sketch_title", 0, draft.Reader.CalledAs), [.. sketch.Pieces.Select(p => new SketchPart(p.Text, p.IsGap))], Sentences(GapCount(sketch), Asking(draft, next)))
        {
            Answers = next switch
            {
                Slot.Link => [new(Coach.Say("nothing_yet"), Coach.English("nothing_yet"))],
                Slot.Offer => [.. scene.Profile.Gives.TakeLast(2).Select(g => new CardChoice(g.Length <= 40 ? g : g[..39] + "…", g)), new(Coach.Say("nothing_comes"), Coach.English("nothing_comes"))],
                _ => [],
            },
        }.ToActivity(scene.Surface);
    }

    private static string GapCount(Composition.Sketch sketch) =>
        Coach.Say(string.Create(CultureInfo.InvariantCulture, $"sketch_gaps_{Math.Min(sketch.Gaps.Count, 4)}"));

    /// <summary>What the coach asks about a slot.</summary>
    public static string Asking(Draft draft, Slot slot)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return Coach.Say(slot == Slot.Link && draft is { Reason: not null, Kind: not MessageKind.AskReferrer } ? "ask_Link_Known" : Key("ask", draft, slot), draft.Wording, draft.Reader.CalledAs);
    }

    /// <summary>Why the coach asks.</summary>
    public static string Why(Draft draft, Slot slot)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return Coach.Say(Key("why", draft, slot), 0, draft.Reader.CalledAs);
    }

    /// <summary>What can be said in answer.</summary>
    public static string Help(Draft draft, Slot slot)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return Coach.Say(Key("help", draft, slot), 0, draft.Reader.CalledAs);
    }

    /// <summary>Each kind of message asks in its own words, where a first message's would not fit.</summary>
    private static string Key(string what, Draft draft, Slot slot)
    {
        var own = draft.IsHard && slot == Slot.Offer ? $"{what}_{slot}_Hard"
            : draft.SellsTime && slot == Slot.Offer && Plan.Requests(draft.Kind) ? $"{what}_{slot}_SellsTime"
            : $"{what}_{slot}_{draft.Kind}";
        return Coach.Has(own) ? own : $"{what}_{slot}";
    }

    /// <summary>A referrer as the coach speaks of them: "Ana", "your barber".</summary>
    public static string Called(string referrer) => Names.IsOfMine(referrer) ? Coach.Say("your", 0, referrer["my ".Length..]) : Names.CalledAs(referrer);

    private static string Acknowledge(Taken taken, TurnScene scene, bool first)
    {
        var name = taken.Draft.Reader.CalledAs;
        if (taken.Heard.Contains(Heard.Favour))
        {
            return Sentences(first ? Coach.Say("got", 0, Described(taken.Draft.Reader)) : null, Coach.Say("heard_Favour", 0, name));
        }

        if (taken.Heard.Contains(Heard.Insisted))
        {
            return Coach.Say("heard_Insisted", 0, name);
        }

        if (first && taken.Draft.SellsTime && Plan.Requests(taken.Draft.Kind))
        {
            return Sentences(Coach.Say("got", 0, Described(taken.Draft.Reader)), Coach.Say("heard_SellsTime", 0, name));
        }

        if (first && taken.Draft.IsHard)
        {
            return Coach.Say("heard_Hard");
        }

        // What is thanked for or told needs no remark.
        var listened = Plan.Requests(taken.Draft.Kind) && taken.Draft.Kind != MessageKind.AskReferrer;
        if (first && !listened)
        {
            return Sentences(Coach.Say("got", 0, Described(taken.Draft.Reader)), Coach.Has("heard_" + taken.Draft.Kind) ? Coach.Say("heard_" + taken.Draft.Kind, scene.Profile.Turns, name) : null);
        }

        if (taken.Heard.Count > 0 && taken.Heard[0] == Heard.Reader)
        {
            return Coach.Say("got", 0, Described(taken.Draft.Reader));
        }

        var news = listened ? taken.Heard.Take(1).Select(h => Coach.Say("heard_" + h, scene.Profile.Turns, name)).FirstOrDefault() : null;
        return Sentences(first ? Coach.Say("got", 0, Described(taken.Draft.Reader)) : null, first && taken.Heard.Contains(Heard.Goal) ? Coach.Say("heard_Goal") : news);
    }

    private static string Described(Reader reader) => reader switch
    {
        { Role: { } role, Company: { } company } => Coach.Say(PeopleReplies.IsOf(role, company) ? "reader_role_company" : "reader_role_at", 0, reader.Name, role, company),
        { Role: { } role } => Coach.Say("reader_role", 0, reader.Name, role),
        { Company: { } company } => Coach.Say("reader_company", 0, reader.Name, company),
        _ => reader.Name,
    };

    private static string Label(Draft draft, Composition text)
    {
        var channel = Coach.Say("channel_" + draft.Channel);
        var length = draft.Channel == MessageChannel.LinkedInNote
            ? text.Body.Length > Limits.LinkedInNoteMost
                ? Coach.Say("label_over", 0, text.Body.Length - Limits.LinkedInNoteMost)
                : Coach.Say("label_left", 0, Limits.LinkedInNoteMost - text.Body.Length, Limits.LinkedInNoteMost)
            : Coach.Say("label_words", 0, text.WordCount);
        return draft.Own is null ? Coach.Say("label", 0, channel, length) : $"{channel}, {length}";
    }

    private static string Good(Draft draft)
    {
        if (!Plan.Requests(draft.Kind) && draft.Kind != MessageKind.Reminder)
        {
            return Coach.Say("good_gives");
        }

        var points = new List<string>();
        if (draft.Link is not null || (draft.Alike is not null && draft.Shortened < 2) || draft.Referrer is { NameAllowed: true })
        {
            points.Add(Coach.Say("note_link"));
        }

        if (draft.Offer is not null)
        {
            points.Add(Coach.Say("note_offer"));
        }
        else if (draft.Passed.Contains(Slot.Offer) && draft.Tie < Strength.Talked)
        {
            points.Add(Coach.Say("note_thanks"));
        }

        // A connection note has no room for the small step and the way out.
        points.AddRange(draft.Channel == MessageChannel.LinkedInNote ? [] : [Coach.Say("note_step"), Coach.Say("note_out")]);
        return points.Count == 0 ? Coach.Say("good", 0, Coach.Say("note_short")) : Coach.Say("good", 0, string.Join(", ", points));
    }

    private static bool LacksReason(Draft draft) => Plan.Requests(draft.Kind) && draft.Reason is null && draft.Passed.Contains(Slot.Reason);

    /// <summary>Key of the card that lists drafts.</summary>
    public const string DraftsCard = "drafts";

    /// <summary>The newest drafts that are not sent, each to be opened by a press.</summary>
    public Activity Drafts(IReadOnlyList<Draft> drafts, TurnScene scene)
    {
        ArgumentNullException.ThrowIfNull(drafts);
        ArgumentNullException.ThrowIfNull(scene);
        return drafts.Count == 0 ? MessageText.Plain(Coach.Say("drafts_none"))
            : new ChoiceCard(DraftsCard, scene.Profile.Turns, Coach.Say(drafts.Count == 1 ? "drafts_one" : "drafts", 0, drafts.Count), [.. drafts.Take(CoachCard.MostButtons).Select(d => new CardChoice(Titled(d), d.Id))]).ToActivity(scene.Surface);
    }

    private string Titled(Draft draft)
    {
        var begins = composer.Compose(draft).Body.ReplaceLineEndings(" ");
        return draft.Reader.Name.Length > 0 ? draft.Reader.Name : begins.Length <= LongestTitle ? begins : begins[..LongestTitle].TrimEnd() + "…";
    }

    /// <summary>What the reader would most likely think, in words: of a finished message, or of a sketch before its next gap is filled.</summary>
    public string LikelyOf(Draft draft, TurnScene scene)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var text = composer.Compose(draft);
        return text is Composition.Sketch && draft.Gaps.Any() ? DoubtWords.Ahead(draft)
            : DoubtOf(draft, text, scene) is { } doubt ? DoubtWords.Likely(draft, doubt)
            : DoubtWords.None(draft);
    }

    /// <summary>What the reader would most likely think (F41): of the coach's text by what is in the draft, of the user's own by the critique.</summary>
    public Doubt? DoubtOf(Draft draft, Composition text, TurnScene scene)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(scene);
        return draft.Own is null ? Doubts.Of(draft, text.Body, scene.Profile.Gives) : Doubts.Of(critic.Review(new CritiqueRequest(text.Whole, draft.Channel, null, draft.Strength)).Objection);
    }

    private static string Sentences(params string?[] parts) => string.Join(' ', parts.Where(p => !string.IsNullOrEmpty(p)).Select(p => Words.Capital(p!)));
}
