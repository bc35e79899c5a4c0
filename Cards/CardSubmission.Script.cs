namespace NetworkCoachBot.Cards;

/// <summary>What can be done from an <see cref="OutreachScriptCard"/>.</summary>
public enum ScriptStep
{
    /// <summary>Keep the text as edited.</summary>
    Save,
    Shorter,
    Warmer,

    /// <summary>Another version of the same message.</summary>
    Another,

    /// <summary>Check it again.</summary>
    Check,

    /// <summary>It has been sent.</summary>
    Sent,

    /// <summary>Keep it for later.</summary>
    Keep,

    /// <summary>Put in what answers the reader's likely doubt.</summary>
    Answer,

    /// <summary>Show it to the coach of the group.</summary>
    Share,
}

public abstract partial record CardSubmission
{
    /// <summary>
    /// A button of a script. Every button brings the text along as it stands in the card's fields, edited or not;
    /// null where the client sent none.
    /// </summary>
    public sealed record Script(CardTarget On, ScriptStep Step, string? Subject, string? Text) : CardSubmission(On)
    {
        internal static CardSubmission? Read(CardTarget on, string step, CardFields fields) =>
            CardFields.Named<ScriptStep>(step) is { } known ? new Script(on, known, fields.Text("subject"), fields.Text("text")) : null;
    }
}
