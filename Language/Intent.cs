namespace NetworkCoachBot.Language;

/// <summary>What somebody wants from the coach. The group intents are only read where <see cref="Scope"/> is Group.</summary>
public enum Intent
{
    /// <summary>Nothing the coach does: small talk, résumés, salaries, job boards.</summary>
    None,

    /// <summary>A message to somebody is wanted, or an answer to one in hand.</summary>
    DraftOutreach,

    /// <summary>A message of the user's own is to be looked over, pasted or announced.</summary>
    CheckDraft,

    /// <summary>Something happened with one person: a meeting, a message sent, an answer, a refusal, silence.</summary>
    LogMeeting,

    /// <summary>Whom to contact next.</summary>
    NextContacts,

    /// <summary>A meeting lies ahead and is to be prepared or rehearsed.</summary>
    PrepMeeting,

    /// <summary>A person, or a detail about one, is to be kept.</summary>
    AddContact,

    /// <summary>What is known about a person, or who is known somewhere.</summary>
    ShowContacts,

    /// <summary>A reminder to set, move or stop.</summary>
    RemindMe,

    /// <summary>How the user is doing.</summary>
    ShowProgress,

    /// <summary>A feeling or an objection (METHOD P20).</summary>
    Mindset,

    /// <summary>People from a file are to be taken in.</summary>
    ImportContacts,

    /// <summary>The user's data is to be taken out.</summary>
    ExportData,

    /// <summary>Data is to be deleted: everything, or a person.</summary>
    DeleteData,

    /// <summary>Something about the user: goal, story, name, place, working hours.</summary>
    SetProfile,

    /// <summary>What the coach can do, how it works, privacy, "are you human".</summary>
    Help,

    /// <summary>Stop what is going on.</summary>
    Cancel,

    /// <summary>Hello.</summary>
    Greeting,

    /// <summary>Thanks to the coach.</summary>
    Thanks,

    /// <summary>In a group: what somebody will do.</summary>
    GroupCommit,

    /// <summary>In a group: what somebody did or reached.</summary>
    GroupWin,

    /// <summary>In a group: a question to the others.</summary>
    GroupAsk,
}

/// <summary>Where something was typed.</summary>
public enum Scope
{
    /// <summary>1:1 with the coach.</summary>
    Personal,

    /// <summary>A channel or a group chat.</summary>
    Group,
}

/// <summary>The names of intents in files and reports, such as draft_outreach.</summary>
public static class IntentNames
{
    private static readonly string[] Names =
    [
        "none", "draft_outreach", "check_draft", "log_meeting", "next_contacts", "prep_meeting", "add_contact", "show_contacts",
        "remind_me", "show_progress", "mindset", "import_contacts", "export_data", "delete_data", "set_profile", "help", "cancel",
        "greeting", "thanks", "group_commit", "group_win", "group_ask",
    ];

    /// <summary>All intents, None first.</summary>
    public static IReadOnlyList<Intent> All { get; } = Enum.GetValues<Intent>();

    internal static Intent[] ForGroups { get; } = [Intent.GroupCommit, Intent.GroupWin, Intent.GroupAsk];

    /// <summary>The name of an intent, such as draft_outreach.</summary>
    public static string Name(this Intent intent) => Names[(int)intent];

    /// <summary>True for what only makes sense before others.</summary>
    public static bool IsForGroups(this Intent intent) => intent is Intent.GroupCommit or Intent.GroupWin or Intent.GroupAsk;

    /// <summary>The intent of a name; false where there is none of that name.</summary>
    public static bool TryParse(string name, out Intent intent)
    {
        var index = Array.IndexOf(Names, name);
        intent = index < 0 ? Intent.None : (Intent)index;
        return index >= 0;
    }
}
