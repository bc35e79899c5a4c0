using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Critique;

/// <summary>A message to look at, and what is known around it.</summary>
/// <param name="Text">The message as typed. In mail a first line "Subject: …" is the subject. Any length.</param>
/// <param name="Channel">How it will reach the reader.</param>
/// <param name="Kind">What it is for; null: read from the text.</param>
/// <param name="Relationship">How strong the relationship is now; null: read from the text, else a stranger.</param>
/// <param name="Invited">Whether the reader opened the subject of work (METHOD R1). The text may show it too.</param>
/// <param name="Facts">What is known of reader, referrer and writer.</param>
/// <param name="Strictness">How strict a group is about R1.</param>
public sealed record CritiqueRequest(
    string Text,
    MessageChannel Channel = MessageChannel.Unknown,
    MessageKind? Kind = null,
    Strength? Relationship = null,
    bool Invited = false,
    KnownFacts? Facts = null,
    AskStrictness Strictness = AskStrictness.Standard);

/// <summary>Facts that help to read a message; all may be missing.</summary>
/// <param name="Reader">The reader's name: never taken for a referrer.</param>
/// <param name="Referrer">Who sent the writer: named in the text, it is a connection however it is put.</param>
/// <param name="Writer">The writer's own name.</param>
/// <param name="SharedWords">Words that writer's and reader's profiles share, such as a school or a club.</param>
public sealed record KnownFacts(string? Reader = null, string? Referrer = null, string? Writer = null, IReadOnlyList<string>? SharedWords = null);

/// <summary>How strict R1 is for a group (METHOD: a coach who runs a group can set it).</summary>
public enum AskStrictness
{
    /// <summary>An ask that comes too soon is pointed out, but nothing fails.</summary>
    Gentle,

    /// <summary>As in the table.</summary>
    Standard,

    /// <summary>Also an ask at "talked" warns.</summary>
    Strict,
}
