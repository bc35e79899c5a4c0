using NetworkCoachBot.Coaching.Meetings;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Language.Logging;

namespace NetworkCoachBot.Dialogs.Logging;

/// <summary>Takes what was read into a log.</summary>
public static class LogTaking
{
    /// <summary>The log with what a message adds; what was there stays.</summary>
    public static MeetingLog Take(MeetingLog log, LogReading reading)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(reading);
        var names = reading.Names.Select(n => new GivenName(Names.Tidy(n.Name), n.About)).Where(n => log.Names.All(k => !k.Name.Equals(n.Name, StringComparison.OrdinalIgnoreCase)));
        var promise = reading.Promised is null ? null : PromiseReader.All(reading.Promised, log.Day);
        return log with
        {
            PromisedBy = promise?.By ?? log.PromisedBy,
            IsThanks = log.IsThanks || reading.IsThanks,
            Called = log.Called ?? reading.Called,
            Names = log.Names.Concat(names).ToArray(),
            NameCount = reading.NameCount ?? log.NameCount,
            Learned = Joined(log.Learned, reading.Learned),
            Paths = Joined(log.Paths, reading.Paths),
            Promised = Joined(log.Promised, promise?.What),
            TheyPromised = Joined(log.TheyPromised, reading.TheyPromised),
            Given = Joined(log.Given, reading.Given),
            Received = Joined(log.Received, reading.Received),
            Felt = reading.Felt ?? log.Felt,
            Why = Why(reading.Why) ?? log.Why,
            Times = Math.Max(log.Times, reading.Times),
        };
    }

    /// <summary>Why somebody said no, as the timeline knows it; null where it was not said.</summary>
    public static RefusalReason? Why(NoReason? reason) => reason switch
    {
        NoReason.NoTime => RefusalReason.NoTime,
        NoReason.CannotHelp => RefusalReason.CannotHelp,
        NoReason.DoesNotKnow => RefusalReason.DoesNotKnowMe,
        NoReason.NoMeetings => RefusalReason.NoNetworking,
        NoReason.NothingInIt => RefusalReason.NothingInIt,
        _ => null,
    };

    /// <summary>What happened, as the timeline knows it.</summary>
    public static ContactKind KindOf(Happened happened) => happened switch
    {
        Happened.Called => ContactKind.Called,
        Happened.SaidHello => ContactKind.SaidHello,
        Happened.Wrote or Happened.ReportedBack => ContactKind.Wrote,
        Happened.Answered => ContactKind.Answered,
        Happened.Refused => ContactKind.Refused,
        Happened.NoAnswer => ContactKind.NoAnswer,
        Happened.Gave => ContactKind.Gave,
        Happened.Received => ContactKind.Received,
        Happened.Introduced => ContactKind.IntroducedMe,
        _ => ContactKind.Met,
    };

    private static string? Joined(string? before, string? now) => before is null || now is null || before.Contains(now, StringComparison.OrdinalIgnoreCase) ? before ?? now : $"{before}; {now}";
}
