using NetworkCoachBot.Coaching.Meetings;
using NetworkCoachBot.Language.Drafting;
using NetworkCoachBot.Language.Logging;

namespace NetworkCoachBot.Dialogs.Logging;

/// <summary>Puts right in a log what the user takes back: "no wait, it was lunch", "not the template, the spreadsheet".</summary>
internal static class LogMending
{
    private static readonly (Func<MeetingLog, string?> Of, Func<MeetingLog, string, MeetingLog> With)[] Lines =
    [
        (log => log.Promised, (log, text) => log with { Promised = text }),
        (log => log.TheyPromised, (log, text) => log with { TheyPromised = text }),
        (log => log.Given, (log, text) => log with { Given = text }),
        (log => log.Received, (log, text) => log with { Received = text }),
        (log => log.Called, (log, text) => log with { Called = text }),
        (log => log.Learned, (log, text) => log with { Learned = text }),
        (log => log.Paths, (log, text) => log with { Paths = text }),
    ];

    /// <summary>The log as it is meant; null where the words put nothing right.</summary>
    /// <param name="log">The log as it is.</param>
    /// <param name="text">What was said.</param>
    public static MeetingLog? Mend(MeetingLog log, string text)
    {
        if (Meant.In(text) is not { Text.Length: > 0 } meant)
        {
            return null;
        }

        var after = Renamed(log, meant) ?? First(log, meant.Put)
            ?? (meant.IsShort && LogReader.Read($"had {meant.Text}").Called is { } called ? log with { Called = called } : null)
            ?? (meant.Not is null ? First(log, meant.PutThing) : null);
        return after is null || after == log ? null : after with { Version = log.Version + 1 };
    }

    private static MeetingLog? First(MeetingLog log, Func<string?, string?> put)
    {
        foreach (var (of, with) in Lines)
        {
            if (put(of(log)) is { } changed)
            {
                return with(log, changed);
            }
        }

        return null;
    }

    /// <summary>"not Denise, Diane": another name for one that was given.</summary>
    private static MeetingLog? Renamed(MeetingLog log, Meant meant) =>
        meant.Not is { } not && log.Names.Any(n => n.Name.Equals(not, StringComparison.OrdinalIgnoreCase))
            ? log with { Names = log.Names.Select(n => n.Name.Equals(not, StringComparison.OrdinalIgnoreCase) ? new GivenName(Coaching.Outreach.Names.Tidy(meant.Text), n.About) : n).ToArray() }
            : null;
}
