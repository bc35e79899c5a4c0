using NetworkCoachBot.Bot;
using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Bot.Turns;
using NetworkCoachBot.Dialogs.Turn;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseSetting("Urls", builder.Configuration["Urls"] ?? "http://127.0.0.1:3978");
builder.Services.AddCoachHosting(builder.Configuration, builder.Environment);
builder.Services.AddCoachStorage(builder.Configuration, CoachServices.StoredTypes());
builder.Services.AddCoach();

var app = builder.Build();
app.Services.GetRequiredService<CoachAdapter>().Use(app.Services.GetRequiredService<TurnMiddleware>()).Use(app.Services.GetRequiredService<Door>());
app.MapMessages();
app.MapHealth();
app.Run();
