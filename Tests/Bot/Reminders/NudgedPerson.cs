using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Bot.Reminders;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Bot.Reminders;

/// <summary>Somebody who talks to the whole program in a chat of two, on a clock that the test moves, and hears what comes unasked.</summary>
internal sealed class NudgedPerson : IAsyncDisposable
{
    private readonly Coach _coach;
    private readonly HttpClient _client;
    private readonly string? _zone;
    private int _activity;
    private int _heard;

    private NudgedPerson(FakeChannel channel, DateTimeOffset now, string? zone, (string, string)[] settings)
    {
        (Channel, Time, _zone) = (channel, new ManualTime(now), zone);
        _coach = new Coach(Time, settings);
        _client = _coach.CreateClient();
    }

    public FakeChannel Channel { get; }

    public ManualTime Time { get; }

    public static async Task<NudgedPerson> StartAsync(string now = "2026-11-25T10:00:00Z", string? zone = null, params (string Key, string Value)[] settings) =>
        new(await FakeChannel.StartAsync(), DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture), zone, settings);

    /// <summary>Says something, and hears the answer.</summary>
    public Task<string> SayAsync(string text) => SendAsync(new JsonObject { ["text"] = text });

    /// <summary>Presses a button of the last card, by what it does.</summary>
    public async Task<string> PressAsync(string value, string card = "nudge")
    {
        var shown = JsonNode.Parse(Channel.Calls.Last(c => c.Body.Contains($"\"{card}", StringComparison.Ordinal)).Body)!;
        var data = Objects(shown).Select(o => o["data"]).OfType<JsonObject>().First(d => d.ToJsonString().Contains($"\"{value}\"", StringComparison.Ordinal));
        return await SendAsync(new JsonObject { ["text"] = null, ["value"] = data.DeepClone() });
    }

    /// <summary>Moves the clock and hears what comes unasked.</summary>
    public async Task<string> WaitAsync(TimeSpan time)
    {
        Time.Advance(time);
        return await ListenAsync();
    }

    /// <summary>Moves the clock to a time and hears what comes unasked.</summary>
    public async Task<string> WaitUntilAsync(string time)
    {
        Time.MoveTo(DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture));
        return await ListenAsync();
    }

    /// <summary>Hears what comes unasked now.</summary>
    public async Task<string> ListenAsync()
    {
        await _coach.Services.GetRequiredService<NudgeService>().DeliverDueAsync(default);
        return Heard();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _coach.DisposeAsync();
        await Channel.DisposeAsync();
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(p => Objects(p.Value)).Prepend(o),
        JsonArray a => a.SelectMany(Objects),
        _ => [],
    };

    private async Task<string> SendAsync(JsonObject patch)
    {
        patch["id"] = $"a{++_activity}";
        patch["channelId"] = "directline";
        if (_zone is not null)
        {
            patch["localTimezone"] = _zone;
        }

        using var content = new StringContent(Channel.Message(patch.ToJsonString()), Encoding.UTF8, "application/json");
        using var response = await _client.PostAsync(new Uri(MessagesEndpoint.Path, UriKind.Relative), content);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        return Heard();
    }

    private string Heard()
    {
        var calls = Channel.Calls.Skip(_heard).ToArray();
        _heard += calls.Length;
        return string.Join('\n', calls.Where(c => c.Body.Contains("\"message\"", StringComparison.Ordinal)).Select(c => c.Body));
    }

    private sealed class Coach(ManualTime time, (string Key, string Value)[] settings) : WebApplicationFactory<CoachAdapter>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseSetting(NudgeKeeper.SpreadKey, "0");
            Array.ForEach(settings, s => builder.UseSetting(s.Key, s.Value));
            builder.UseEnvironment("Development").UseSetting("Storage:Provider", "Memory").ConfigureTestServices(services =>
            {
                services.Replace(ServiceDescriptor.Singleton<TimeProvider>(time));

                // The tests say when it is looked.
                services.Replace(ServiceDescriptor.Singleton(new NudgeOptions { Every = TimeSpan.FromDays(45) }));
            });
        }
    }
}
