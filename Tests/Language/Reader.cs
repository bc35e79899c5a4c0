using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Entities;

namespace NetworkCoachBot.Tests.Language;

/// <summary>The shipped understanding, and messages read on a Saturday, 21 November 2026, 10:00.</summary>
internal static class Reader
{
    public static Understanding Understanding { get; } = Understanding.Load();

    public static UtteranceContext Context { get; } = new() { Now = new DateTimeOffset(2026, 11, 21, 10, 0, 0, TimeSpan.Zero) };

    public static Utterance Read(string text, params string[] people) =>
        Understanding.Read(text, Context with { People = KnownPeople.Named(people) });

    public static Utterance ReadInGroup(string text) => Understanding.Read(text, Context with { Scope = Scope.Group });
}
