using NetworkCoachBot.Bot;
using NetworkCoachBot.Bot.Hosting;

// No pattern is known to run away on any text (a test looks for such); if one did, the turn would fail and nothing else.
AppDomain.CurrentDomain.SetData("REGEX_DEFAULT_MATCH_TIMEOUT", TimeSpan.FromSeconds(2));
var hasStarted = CancellationToken.None;
try
{
    var host = CoachHost.Build(args);
    hasStarted = host.Lifetime.ApplicationStarted;
    host.Run();
    return 0;
}
catch (Exception e) when (!hasStarted.IsCancellationRequested && StartFault.Of(e) is not null)
{
    Console.Error.WriteLine(StartFault.Of(e));
    return 1;
}
