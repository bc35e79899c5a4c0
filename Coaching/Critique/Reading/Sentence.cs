namespace NetworkCoachBot.Coaching.Critique.Reading;

/// <summary>The part a sentence plays in a message.</summary>
public enum SentenceRole
{
    /// <summary>The subject line of a mail.</summary>
    Subject,

    /// <summary>"Dear Ms. Okafor,".</summary>
    Greeting,

    /// <summary>What is said.</summary>
    Body,

    /// <summary>What follows "P.S.".</summary>
    Postscript,

    /// <summary>"Best, Jo" and what stands below it.</summary>
    SignOff,
}

/// <summary>A word that takes part in phrases, with what stands around it.</summary>
/// <param name="Text">The normalised word.</param>
/// <param name="Start">Where it begins in the text as typed.</param>
/// <param name="End">Where it ends there, exclusive.</param>
/// <param name="Break">What separates it from the word before.</param>
/// <param name="Quoted">Whether it stands between quotation marks or in a quoted mail.</param>
/// <param name="Capital">Whether it was typed with a capital first letter.</param>
/// <param name="IsNumber">Whether it is digits.</param>
/// <param name="Blank">Whether it stands in a placeholder such as "[your role]"; such a word is quoted too.</param>
public readonly record struct Word(string Text, int Start, int End, WordBreak Break, bool Quoted, bool Capital, bool IsNumber, bool Blank = false);

/// <summary>What separates a word from the one before it.</summary>
public enum WordBreak
{
    /// <summary>Nothing but space.</summary>
    None,

    /// <summary>A comma or a soft line break.</summary>
    Weak,

    /// <summary>A colon, semicolon, dash, bracket or emoji.</summary>
    Strong,
}

/// <summary>A sentence: words First up to End (exclusive) of the message, characters Start up to Stop (exclusive) of the text.</summary>
public sealed record Sentence(SentenceRole Role, int First, int End, int Start, int Stop, bool Asks)
{
    /// <summary>How many words it has.</summary>
    public int Count => End - First;
}
