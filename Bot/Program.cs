using Microsoft.Bot.Builder;
using NetworkCoachBot.Bot;
using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Bot.LocalChat;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Storage;
using NetworkCoachBot.Storage.Json;
using NetworkCoachBot.Storage.Records;
using NetworkCoachBot.Storage.Sqlite;
using NetworkCoachBot.Storage.Turns;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseSetting("Urls", builder.Configuration["Urls"] ?? "http://127.0.0.1:3978");
builder.Services.AddCoachHosting(builder.Configuration, builder.Environment);
builder.Services.AddSingleton<ITurnStore>(_ => new SqliteStore(new SqliteOptions(builder.Configuration["Storage:ConnectionString"]
    ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "NetworkCoachBot", "coach.db"))));
builder.Services.AddSingleton(_ => new StateSerializer(CoachServices.StoredTypes()));
builder.Services.AddSingleton<TurnStorage>();
builder.Services.AddSingleton<IStorage>(services => services.GetRequiredService<TurnStorage>());
builder.Services.AddSingleton<RecordStorage>();
builder.Services.AddCoach();
builder.Services.AddLocalChat();

var app = builder.Build();
await app.Services.GetRequiredService<ITurnStore>().OpenAsync(CancellationToken.None);
app.Services.GetRequiredService<CoachAdapter>().Use(app.Services.GetRequiredService<Door>());
app.MapMessages();
app.MapHealth();
app.MapLocalChat();
app.Run();
