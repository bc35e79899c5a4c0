namespace NetworkCoachBot.Language.Masking;

/// <summary>What was taken out of a text.</summary>
public enum MaskKind
{
    /// <summary>A name, of whatever.</summary>
    Name,

    /// <summary>A company or another body.</summary>
    Company,

    /// <summary>A mail address.</summary>
    Email,

    /// <summary>A phone number.</summary>
    Phone,

    /// <summary>A link.</summary>
    Link,

    /// <summary>A name on some network: "@jimruiz".</summary>
    Handle,

    /// <summary>A street, a house number, a postal code.</summary>
    Address,

    /// <summary>A long number.</summary>
    Number,

    /// <summary>Something that the user noted about somebody.</summary>
    Detail,
}

/// <summary>What must not be shown, from what is kept about people: a name, a company, a phrase of a note.</summary>
/// <param name="Text">The words.</param>
/// <param name="Kind">What they are.</param>
public sealed record KnownWords(string Text, MaskKind Kind);

/// <summary>A part of a text that is taken out.</summary>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Masked(int Start, int End, MaskKind Kind);
