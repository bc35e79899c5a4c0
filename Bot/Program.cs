using NetworkCoachBot.Bot;
using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Storage;

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
