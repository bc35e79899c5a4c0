using NetworkCoachBot.Bot;
using NetworkCoachBot.Bot.Hosting;

try
{
    CoachHost.Build(args).Run();
    return 0;
}
catch (HostSettingException e)
{
    // A sentence for whoever starts it; where it was thrown helps nobody.
    Console.Error.WriteLine(e.Message);
    return 1;
}
