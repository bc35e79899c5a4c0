using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace NetworkCoachBot.Bot.Turns;

/// <summary>What a reply does.</summary>
internal enum ReplyAct
{
    /// <summary>A new activity.</summary>
    Send,

    /// <summary>Another content for an activity that was sent before.</summary>
    Update,

    /// <summary>An activity that was sent before goes away.</summary>
    Delete,
}

/// <summary>What became of a reply.</summary>
internal enum Fate
{
    /// <summary>It is to be sent. In what a process that died has left: nobody knows.</summary>
    Pending,

    /// <summary>The channel has it.</summary>
    Sent,

    /// <summary>It may have arrived or not.</summary>
    Unknown,

    /// <summary>It certainly did not arrive; another try may succeed.</summary>
    NotSent,

    /// <summary>The channel did not want it as it is.</summary>
    Refused,
}

/// <summary>One thing that a turn says, from when the bot says it until its fate is settled.</summary>
internal sealed class Reply
{
    /// <summary>What it does.</summary>
    public ReplyAct Act { get; init; }

    /// <summary>What is sent, or the new content. Kept in storage only where it can be sent again.</summary>
    public Activity? Activity { get; set; }

    /// <summary>For a deletion: of what.</summary>
    [JsonIgnore]
    public ConversationReference? Target { get; init; }

    /// <summary>What the bot was told its id is, for as long as it has none.</summary>
    [JsonIgnore]
    public string? HeldAs { get; init; }

    /// <summary>It only introduces what follows.</summary>
    [JsonIgnore]
    public bool IsIntroduction { get; init; }

    /// <summary>What it says in plain text; null if it says nothing.</summary>
    public string? Text { get; set; }

    /// <summary>What became of it.</summary>
    [JsonConverter(typeof(StringEnumConverter))]
    public Fate Fate { get; set; }

    /// <summary>It tells again what may not have arrived; its text is that, without the words that introduce it.</summary>
    public bool IsRecap { get; init; }

    /// <summary>How often what it tells was told again with it.</summary>
    public int Times { get; init; }
}
