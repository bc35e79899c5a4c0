using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Meetings;

/// <summary>What a meeting won, the most telling first (F54, P13, P15).</summary>
public enum Won
{
    /// <summary>Names.</summary>
    Names,

    /// <summary>A path not thought of before.</summary>
    Path,

    /// <summary>Something learned.</summary>
    Learned,

    /// <summary>Somebody who knows the user now: there always is that.</summary>
    Fan,
}

/// <summary>A step that follows what happened (P16).</summary>
public enum NextStep
{
    /// <summary>Thank them, within 24 hours (R15).</summary>
    Thank,

    /// <summary>Send what was promised.</summary>
    SendPromised,

    /// <summary>Tell who introduced them how it went (F15).</summary>
    TellIntroducer,

    /// <summary>Answer a no kindly (F44).</summary>
    AnswerNo,

    /// <summary>One reminder with something new (R15).</summary>
    Remind,

    /// <summary>Write to somebody else.</summary>
    WriteToAnother,
}

/// <summary>What a log means for what comes next.</summary>
public static class Afterwards
{
    /// <summary>What was won by a meeting.</summary>
    public static IReadOnlyList<Won> WonBy(MeetingLog log)
    {
        ArgumentNullException.ThrowIfNull(log);
        (bool Is, Won Won)[] all = [(log.Names.Count > 0, Won.Names), (log.Paths is not null, Won.Path), (log.Learned is not null, Won.Learned), (true, Won.Fan)];
        return [.. all.Where(w => w.Is).Select(w => w.Won)];
    }

    /// <summary>The steps worth offering, the first one first.</summary>
    /// <param name="person">The person after the log.</param>
    /// <param name="log">What happened.</param>
    /// <param name="silence">What is right about silence, where that was logged.</param>
    public static IReadOnlyList<NextStep> Steps(Person person, MeetingLog log, SilenceStep? silence = null)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(log);
        var owes = person.OpenPromises().Any(p => p.IsMine);
        var untold = person.IntroducedBy is not null && person.ReportedBackOn is null;
        (bool Is, NextStep Step)[] all =
        [
            (log.Kind is ContactKind.Met or ContactKind.Called or ContactKind.Received or ContactKind.IntroducedMe, NextStep.Thank),
            (log.Kind == ContactKind.Refused, NextStep.AnswerNo),
            (silence == SilenceStep.RemindOnce, NextStep.Remind),
            (silence is SilenceStep.TrySomebodyElse or SilenceStep.StopAsking or SilenceStep.RemindOnce, NextStep.WriteToAnother),
            (owes, NextStep.SendPromised),
            (untold && log.Kind is (ContactKind.Met or ContactKind.Called), NextStep.TellIntroducer),
        ];
        return [.. all.Where(s => s.Is).Select(s => s.Step)];
    }
}
