using NetworkCoachBot.Language.Entities;

namespace NetworkCoachBot.Language;

/// <summary>One message, read: what is wanted, and everything named in it. Spans count UTF-16 units of <see cref="Text"/>.</summary>
public sealed record Utterance
{
    private readonly Lazy<Explanation>? _why;

    /// <summary>What was typed, untouched.</summary>
    public required string Text { get; init; }

    /// <summary>What is wanted first.</summary>
    public required Intent Intent { get; init; }

    /// <summary>How sure, 0 to 1.</summary>
    public required double Score { get; init; }

    /// <summary>
    /// How sure, 0 to 1, that this is a wish and no answer, for use where the coach has just asked something: "I can show him photos"
    /// answers a question there.
    /// </summary>
    public double ScoreInWalk { get; init; }

    /// <summary>Everything wanted, in the order to serve it; the first is <see cref="Intent"/>. Empty for None.</summary>
    public IReadOnlyList<Request> Requests { get; init; } = [];

    /// <summary>Further intents to serve after the first.</summary>
    public IReadOnlyList<Intent> Also => [.. Requests.Skip(1).Select(r => r.Intent)];

    /// <summary>When unsure: two or three intents to ask about with buttons, likeliest first. Empty when sure.</summary>
    public IReadOnlyList<IntentGuess> Alternatives { get; init; } = [];

    /// <summary>Why this intent: worked out when asked for.</summary>
    public Explanation Why => _why?.Value ?? Explanation.Nothing;

    /// <summary>People, in the order they are mentioned: names, descriptions and pronouns.</summary>
    public IReadOnlyList<PersonMention> People { get; init; } = [];

    /// <summary>Companies and organisations named.</summary>
    public IReadOnlyList<Mention> Companies { get; init; } = [];

    /// <summary>Roles and job titles, such as "owner" or "vp of sales".</summary>
    public IReadOnlyList<Mention> Roles { get; init; } = [];

    /// <summary>Ways of reaching somebody.</summary>
    public IReadOnlyList<ChannelMention> Channels { get; init; } = [];

    /// <summary>How many people, messages or conversations.</summary>
    public IReadOnlyList<NumberMention> Counts { get; init; } = [];

    /// <summary>"the second one": 2; "the last one": -1.</summary>
    public IReadOnlyList<NumberMention> Ordinals { get; init; } = [];

    /// <summary>Dates, times, ranges and durations, read by the policy of <see cref="DateReader"/>.</summary>
    public IReadOnlyList<DateReading> Dates { get; init; } = [];

    /// <summary>Mail addresses.</summary>
    public IReadOnlyList<Mention> Emails { get; init; } = [];

    /// <summary>Phone numbers.</summary>
    public IReadOnlyList<Mention> Phones { get; init; } = [];

    /// <summary>A message quoted or pasted in: the user's own draft, or somebody's answer.</summary>
    public PastedMessage? Pasted { get; init; }

    /// <summary>Yes, no, or neither.</summary>
    public Answer Answer { get; init; }

    /// <summary>A word that steers a walk, when that is all the message says.</summary>
    public Navigation Navigation { get; init; }

    /// <summary>What the message is worth as an answer to an open question.</summary>
    public ReplyKind Reply { get; init; }

    /// <summary>"no, I meant Jane": what should stand instead. Null when nothing is corrected.</summary>
    public Correction? Correction { get; init; }

    /// <summary>True where the message says please, thanks, or asks "could you".</summary>
    public bool IsPolite { get; init; }

    /// <summary>True where only the beginning of a very long message was read.</summary>
    public bool WasCut { get; init; }

    /// <summary>The same words where it is known by other means what is wanted.</summary>
    public Utterance Meaning(Intent intent) => this with
    {
        Intent = intent,
        Score = 1,
        ScoreInWalk = 1,
        Requests = intent is Intent.None ? [] : [new Request(intent, 0, Text.Length, Text)],
        Alternatives = [],
        Reason = new Lazy<Explanation>(new Explanation("said so", [])),
    };

    /// <summary>The same message without a part of it, which was taken up already: blanks stand in its place, so that spans stay where they are.</summary>
    /// <param name="start">First character of the part.</param>
    /// <param name="length">Its length.</param>
    public Utterance Without(int start, int length)
    {
        bool Stays(Mention mention) => mention.Start < start || mention.Start >= start + length;
        var text = string.Concat(Text.AsSpan(0, start), new string(' ', length), Text.AsSpan(start + length));
        return this with
        {
            Text = text,
            People = [.. People.Where(Stays)],
            Companies = [.. Companies.Where(Stays)],
            Roles = [.. Roles.Where(Stays)],
            Requests = [.. Requests.Select(r => r with { Text = text.Substring(r.Start, Math.Min(r.Length, text.Length - r.Start)).TrimEnd() })],
        };
    }

    internal Lazy<Explanation>? Reason
    {
        init => _why = value;
    }
}

/// <summary>One thing wanted, with the part of the message that says so.</summary>
/// <param name="Intent">What is wanted.</param>
/// <param name="Start">First character of the part in the raw text.</param>
/// <param name="Length">Its length.</param>
/// <param name="Text">The part as typed.</param>
public sealed record Request(Intent Intent, int Start, int Length, string Text)
{
    /// <summary>True for a mention that stands in this part.</summary>
    public bool Holds(Mention mention) => mention.Start >= Start && mention.Start < Start + Length;
}

/// <summary>An intent with its score, 0 to 1.</summary>
public sealed record IntentGuess(Intent Intent, double Score);

/// <summary>Why an intent was chosen.</summary>
/// <param name="Rule">The plain rule that decided, or null where the classifier did.</param>
/// <param name="Evidence">What spoke for it most, strongest first.</param>
public sealed record Explanation(string? Rule, IReadOnlyList<Evidence> Evidence)
{
    internal static Explanation Nothing { get; } = new(null, []);

    /// <inheritdoc/>
    public override string ToString() =>
        Rule ?? string.Join(", ", Evidence.Select(e => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{e.Feature} {e.Weight:+0.00;-0.00}")));
}

/// <summary>One feature of the message and how much it spoke for (above 0) or against (below 0) the chosen intent.</summary>
public sealed record Evidence(string Feature, double Weight);

/// <summary>Something named in a message: where, and the words as typed.</summary>
/// <param name="Start">First character in the raw text.</param>
/// <param name="Length">Its length.</param>
/// <param name="Text">The words as typed, without possessive 's.</param>
public record Mention(int Start, int Length, string Text);

/// <summary>A way of reaching somebody that people speak of.</summary>
public enum SpokenChannel
{
    /// <summary>Mail.</summary>
    Email,

    /// <summary>LinkedIn.</summary>
    LinkedIn,

    /// <summary>A text message, WhatsApp and the like.</summary>
    Text,

    /// <summary>A call.</summary>
    Phone,
}

/// <summary>A way of reaching somebody, named.</summary>
public sealed record ChannelMention(int Start, int Length, string Text, SpokenChannel Channel) : Mention(Start, Length, Text);

/// <summary>A number that counts or orders something.</summary>
public sealed record NumberMention(int Start, int Length, string Text, int Value) : Mention(Start, Length, Text);

/// <summary>How a person is mentioned.</summary>
public enum PersonMentionKind
{
    /// <summary>By name, nickname, or title and name.</summary>
    Name,

    /// <summary>By a description: "the guy from the Chamber", "my old boss".</summary>
    Description,

    /// <summary>By a pronoun: "she", "him", "them".</summary>
    Pronoun,
}

/// <summary>A person mentioned, and whom of the user's people that can be.</summary>
/// <param name="Kind">By name, description or pronoun.</param>
/// <param name="Candidates">The people of the network it can mean, likeliest first; empty when none.</param>
public sealed record PersonMention(int Start, int Length, string Text, PersonMentionKind Kind, IReadOnlyList<KnownPerson> Candidates)
    : Mention(Start, Length, Text)
{
    /// <summary>The one person meant, or null when nobody or more than one fits.</summary>
    public KnownPerson? Resolved => Candidates is [var only] ? only : null;

    /// <summary>True where the coach has to ask "which Jim?".</summary>
    public bool IsAmbiguous => Candidates.Count > 1;
}

/// <summary>A message that was quoted or pasted in.</summary>
/// <param name="Start">First character in the raw text, without quotation marks.</param>
/// <param name="Length">Its length.</param>
/// <param name="Text">The message.</param>
/// <param name="IsWholeText">True where nothing else was typed.</param>
public sealed record PastedMessage(int Start, int Length, string Text, bool IsWholeText) : Mention(Start, Length, Text);

/// <summary>Yes, no, or neither.</summary>
public enum Answer
{
    /// <summary>Neither was said.</summary>
    NotGiven,

    /// <summary>Yes in any form.</summary>
    Yes,

    /// <summary>No in any form.</summary>
    No,

    /// <summary>"not sure", "maybe": said, and neither.</summary>
    Unsure,
}

/// <summary>Words that steer a walk.</summary>
public enum Navigation
{
    /// <summary>None.</summary>
    None,

    /// <summary>One step back.</summary>
    Back,

    /// <summary>Leave this question out.</summary>
    Skip,

    /// <summary>What can I say here?</summary>
    Help,

    /// <summary>Why do you ask?</summary>
    Why,

    /// <summary>Leave the walk.</summary>
    Cancel,

    /// <summary>From the beginning.</summary>
    StartOver,

    /// <summary>Stop sending, stop asking.</summary>
    Stop,

    /// <summary>Go on another time.</summary>
    Pause,

    /// <summary>Go on where we were.</summary>
    Resume,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,

    /// <summary>Not now.</summary>
    Later,

    /// <summary>Show more.</summary>
    More,
}

/// <summary>What a message is worth as an answer to an open question.</summary>
public enum ReplyKind
{
    /// <summary>It says something.</summary>
    Content,

    /// <summary>"hmm", "let me think", "lol": nothing is said yet.</summary>
    Murmur,

    /// <summary>"as a text message, please": only how the message is to travel; the channel stands in Channels.</summary>
    Channel,

    /// <summary>"that's a stupid question", "I already told you": said of the coach's question, and no answer to it.</summary>
    Aside,

    /// <summary>"do I know her?", "what is that?": a short question back.</summary>
    Question,
}

/// <summary>Something said before that should be otherwise.</summary>
/// <param name="Text">What should stand instead, as typed.</param>
/// <param name="Person">The person meant instead, where it is one.</param>
public sealed record Correction(string Text, PersonMention? Person);
