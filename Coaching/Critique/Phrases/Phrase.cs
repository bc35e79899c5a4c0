namespace NetworkCoachBot.Coaching.Critique.Phrases;

/// <summary>One step of a compiled phrase.</summary>
/// <param name="Kind">What the step does.</param>
/// <param name="Value">A word's number, a set's number, or the step to go to.</param>
/// <param name="Other">For a fork, the second way.</param>
internal readonly record struct Step(StepKind Kind, int Value, int Other);

/// <summary>What a step does.</summary>
internal enum StepKind
{
    /// <summary>Takes one given word.</summary>
    Word,

    /// <summary>Takes one word of a set.</summary>
    Set,

    /// <summary>Takes any word.</summary>
    Any,

    /// <summary>Goes two ways.</summary>
    Fork,

    /// <summary>Goes elsewhere.</summary>
    Jump,

    /// <summary>Holds where something barred does not follow.</summary>
    Not,

    /// <summary>Holds at the start of a sentence.</summary>
    AtSentence,

    /// <summary>Holds at the start of a clause.</summary>
    AtStart,

    /// <summary>Holds at the end of a clause.</summary>
    AtEnd,

    /// <summary>The phrase is found.</summary>
    Found,
}

/// <summary>A phrase of the phrase files, compiled: what it signals, its steps, and in what sentences it counts.</summary>
/// <param name="Signal">What it stands for.</param>
/// <param name="Steps">The program.</param>
/// <param name="Mood">Whether it counts only in questions, only outside them, or anywhere.</param>
/// <param name="Source">The line it came from.</param>
/// <param name="Needs">Sets of words of which it needs one each.</param>
internal sealed record Phrase(Signal Signal, Step[] Steps, Mood Mood, string Source, IReadOnlyList<IReadOnlyList<int>> Needs);

/// <summary>In what sentences a phrase counts.</summary>
internal enum Mood
{
    /// <summary>In any.</summary>
    Any,

    /// <summary>In questions: {asks}.</summary>
    Asks,

    /// <summary>In statements: {says}.</summary>
    Says,
}
