using NetworkCoachBot.Bot;

CoachHost.Build(args).Run();
