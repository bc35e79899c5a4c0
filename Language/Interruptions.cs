namespace NetworkCoachBot.Language;

/// <summary>
/// What may come in between while the coach has asked something: the one list, for learning what is an answer as for the conversation
/// itself, and how sure such a reading must be.
/// </summary>
public static class Interruptions
{
    /// <summary>Below this, 0 to 1, a wish does not interrupt a question that is open: it is taken as the answer.</summary>
    public const double Sure = 0.6;

    /// <summary>Below this, what sounds like giving up ends nothing, and a log that is told waits for nothing else.</summary>
    public const double QuiteSure = 0.7;

    /// <summary>Wishes that are one wherever they are said; tells of a meeting, a person or oneself look like answers, and mostly are.</summary>
    public static IReadOnlySet<Intent> Wishes { get; } = new HashSet<Intent>
    {
        Intent.Mindset, Intent.ShowContacts, Intent.RemindMe, Intent.NextContacts, Intent.ShowProgress, Intent.ExportData, Intent.DeleteData,
        Intent.ImportContacts, Intent.CheckDraft, Intent.PrepMeeting, Intent.Help, Intent.Greeting, Intent.Thanks, Intent.Cancel,
    };
}
