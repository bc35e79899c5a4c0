namespace NetworkCoachBot.Coaching.Critique.Phrases;

/// <summary>What a phrase stands for. Each is a section of a phrase file, whose comment says what belongs there.</summary>
internal enum Signal
{
    // asks.txt
    DirectAsk,
    SoftAsk,
    ReferenceAsk,
    JobTerm,
    Advice,
    ResumeAttached,
    ResumeFeedback,
    Seeking,
    ContactMe,
    NoAsk,

    // favours.txt
    StandingFavour,
    WeightyIntroduction,
    HoursOfWork,
    InsideInformation,
    Money,

    // requests.txt
    Request,
    SpecificRequest,
    Topic,
    VagueTopic,
    Meeting,
    QuestionWord,

    // offers.txt
    Offer,
    PlainOffer,
    EmptyOffer,
    ReportBack,

    // ground.txt
    CommonGround,

    // praise.txt
    StockPraise,
    SpecificPraise,
    Superlative,

    // tone.txt
    Brain,
    BrainDisowned,
    Pleading,
    Abasement,
    Guilt,
    Apology,
    Pressure,
    PresumptiveThanks,

    // steps.txt
    SmallStep,
    OpenMeeting,
    WayOut,

    // kinds.txt
    Thanking,
    FollowingUp,
    SomethingNew,
    Reconnecting,
    AnsweringANo,
    Congratulating,
    Progress,
    AskingAReferrer,
    TalkedBefore,
    MetBefore,
    HelpedEachOther,
    GoneCold,
    Invited,
    OneMeeting,
    CloseTie,
    NamesTheInterview,
    SelfTalk,
    ReaderTalk,
}
