namespace NetworkCoachBot.Coaching.Critique;

/// <summary>The single checks that the rules consist of. Where each applies, and how much it weighs, is Rules/rules.tsv.</summary>
public enum Check
{
    /// <summary>R1: an ask for a job, opening, referral or lead.</summary>
    AskTooSoon,

    /// <summary>R1: an ask for a recommendation.</summary>
    ReferenceTooSoon,

    /// <summary>R1: a standing commitment, a weighty introduction, hours of work, inside information, money.</summary>
    OutsizeFavour,

    /// <summary>R2: an ask in a soft coat.</summary>
    SoftAsk,

    /// <summary>R2: a résumé sent along, and nothing else asked.</summary>
    ResumeAsAsk,

    /// <summary>R4: fewer than 25 words.</summary>
    TooShort,

    /// <summary>R4: more than 100 words.</summary>
    Over100Words,

    /// <summary>R4: more than 125 words.</summary>
    Over125Words,

    /// <summary>R4: more than 150 words.</summary>
    Over150Words,

    /// <summary>R4: more than 200 words.</summary>
    Over200Words,

    /// <summary>R4: more than 80 words in a text message.</summary>
    Over80WordsInText,

    /// <summary>R5: more than 200 characters in a connection note.</summary>
    NoteOver200,

    /// <summary>R5: more than 300 characters in a connection note.</summary>
    NoteOver300,

    /// <summary>R5: 400 characters or more in a LinkedIn message.</summary>
    MessageOver400,

    /// <summary>R6: more than three questions or requests.</summary>
    ManyQuestions,

    /// <summary>R7: a subject line with nothing in it.</summary>
    NoSubject,

    /// <summary>R7: more than eight words.</summary>
    LongSubject,

    /// <summary>R7: "Hello", "Coffee chat", "Inquiry".</summary>
    StockSubject,

    /// <summary>R8: above grade 8.</summary>
    HardWords,

    /// <summary>R8: not English, so only length and shape can be looked at.</summary>
    NotEnglish,

    /// <summary>R9: praise that would fit anybody.</summary>
    StockPraise,

    /// <summary>R9: three superlatives.</summary>
    Superlatives,

    /// <summary>R10: nothing says what links the two.</summary>
    NoLink,

    /// <summary>R10: the link comes after the first two sentences.</summary>
    LateLink,

    /// <summary>R11: nothing for the reader, and no specific thanks with a promise to report back.</summary>
    NoOffer,

    /// <summary>R11: "happy to help any time" and nothing concrete.</summary>
    EmptyOffer,

    /// <summary>R11 and R12 for a connection note: neither an offer nor a small step.</summary>
    BareNote,

    /// <summary>R12: no bounded step.</summary>
    NoStep,

    /// <summary>R12: asks to pick the reader's brain.</summary>
    PickBrain,

    /// <summary>R12: no easy way out.</summary>
    NoWayOut,

    /// <summary>R13: a résumé in a first message.</summary>
    EarlyResume,

    /// <summary>R14: an apology for writing.</summary>
    Apology,

    /// <summary>R14: pressure, thanks in advance.</summary>
    Pressure,

    /// <summary>R14: pleading, guilt, self-abasement.</summary>
    Desperation,

    /// <summary>R15: a reminder with nothing new in it.</summary>
    NothingNew,

    /// <summary>R16: "informational interview".</summary>
    InterviewTerm,
}
