using NetworkCoachBot.Bot;
using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Storage;

// No pattern is known to run away on any text (a test looks for such); if one did, the turn would fail and nothing else.
AppDomain.CurrentDomain.SetData("REGEX_DEFAULT_MATCH_TIMEOUT", TimeSpan.FromSeconds(2));
try
{
    CoachHost.Build(args).Run();
    return 0;
}
catch (Exception e) when (e is HostSettingException or StorageFailedException)
{
    // A sentence for whoever starts it; where it was thrown helps nobody.
    Console.Error.WriteLine(e.Message);
    return 1;
}
