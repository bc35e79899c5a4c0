using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NetworkCoachBot.Bot.Groups;
using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Bot.Reminders;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Bot.Groups;

/// <summary>
/// A Teams channel of job seekers and their own chats with the coach, through the whole program: activities in the shape that
/// Teams sends, and every byte that comes back. It is Wednesday, 25 November 2026, ten o'clock.
/// </summary>
internal sealed class GroupTalk : IAsyncDisposable
{
    public const string Channel = "19:seekers@thread.tacv2", GroupChat = "19:few@thread.v2";

    private readonly Coach _coach;
    private readonly HttpClient _client;
    private readonly StringBuilder _transcript = new();
    private readonly List<JsonObject> _cards = [];
    private readonly bool _isGuest;
    private readonly string? _appId;
    private int _activity;
    private int _heard;

    private GroupTalk(FakeChannel teams, Dictionary<string, string?> settings, GroupTalk? beside, Action<IServiceCollection>? more, string? appId)
    {
        Teams = teams;
        _appId = appId;
        Authorization = appId is null ? null : teams.Sign(teams.Claims(appId));
        Time = beside?.Time ?? new ManualTime(new DateTimeOffset(2026, 11, 25, 10, 0, 0, TimeSpan.Zero));
        _isGuest = beside is not null;
        _activity = _isGuest ? 100_000 : 0;
        _coach = new Coach(Time, settings, more, appId is null ? "Development" : "Production");
        _client = _coach.CreateClient();
    }

    public FakeChannel Teams { get; }

    public ManualTime Time { get; }

    /// <summary>What the channel proves itself by; null for nothing, where the host has no app id.</summary>
    public string? Authorization { get; set; }

    /// <summary>The coach, as Teams names it.</summary>
    public string Bot => "28:" + (_appId ?? "coach");

    /// <summary>People with whom Teams opens no chat of two.</summary>
    public HashSet<string> Unreachable { get; } = [];

    /// <summary>Who is in the channel, as Teams tells it in pages of at most 50; null where it does not say.</summary>
    public IReadOnlyList<string>? Roster { get; set; }

    /// <summary>People who are not called what they usually are.</summary>
    public Dictionary<string, string> Names { get; } = [];

    /// <summary>Whether it is a chat of several people, not a channel of a team.</summary>
    public bool IsGroupChat { get; set; }

    /// <summary>How Teams refuses a chat of two.</summary>
    public int RefusesWith { get; set; } = 403;

    /// <summary>How often Teams was asked who is in the channel.</summary>
    public int RosterCalls => Teams.Calls.Count(c => c.Path.EndsWith("/pagedmembers", StringComparison.Ordinal));

    /// <summary>Whether letters go out after each turn.</summary>
    public bool Delivers { get; set; } = true;

    public string Transcript => _transcript.ToString();

    public static async Task<GroupTalk> StartAsync(Dictionary<string, string?>? settings = null, GroupTalk? beside = null, Action<IServiceCollection>? more = null, string? appId = null)
    {
        var teams = beside?.Teams ?? await FakeChannel.StartAsync();
        settings ??= new() { ["Storage:Provider"] = "Memory" };
        settings.TryAdd(GraphAccess.UrlKey, teams.Address);
        foreach (var (key, value) in appId is null ? [] : teams.Settings(appId))
        {
            settings.TryAdd(key, value);
        }

        var talk = new GroupTalk(teams, settings, beside, more, appId);
        if (beside is null)
        {
            teams.Answer = talk.Answered;
        }

        return talk;
    }

    /// <summary>Somebody mentions the coach in the channel.</summary>
    public Task<string> SayAsync(string person, string text, string thread = "1") => SendAsync(person, $"in the channel: {text}", InChannel(person, thread, new JsonObject
    {
        ["text"] = $"<at>Coach</at> {text}",
        ["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "mention",
            ["text"] = "<at>Coach</at>",
            ["mentioned"] = new JsonObject { ["id"] = Bot, ["name"] = "Coach" },
        }),
    }));

    /// <summary>Somebody presses the newest button of that title in the channel.</summary>
    public Task<string> PressAsync(string person, string title, JsonObject? inputs = null) => PressDataAsync(person, title, Data(title), inputs);

    /// <summary>Somebody presses a button in the channel that sends this.</summary>
    public Task<string> PressDataAsync(string person, string title, JsonObject data, JsonObject? inputs = null)
    {
        var sent = With(data, inputs);
        return SendAsync(person, $"in the channel: [{title}]{(inputs is null ? "" : " " + inputs.ToJsonString())}", InChannel(person, "1", new JsonObject
        {
            ["type"] = "invoke",
            ["name"] = "adaptiveCard/action",
            ["text"] = null,
            ["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["title"] = title, ["verb"] = data["action"]?.DeepClone(), ["data"] = sent } },
        }));
    }

    /// <summary>
    /// The client of somebody in the channel asks by itself for their own view of the newest card that has such.
    /// </summary>
    /// <returns>All that comes of it.</returns>
    public Task<string> LookAsync(string person, string trigger = "automatic") => LookAsync(person, Refresh()!["action"]!.AsObject(), trigger);

    /// <summary>The client of somebody in the channel asks by itself.</summary>
    public Task<string> LookAsync(string person, JsonObject action, string trigger = "automatic") => SendAsync(person, "sees the card", InChannel(person, "1", new JsonObject
    {
        ["type"] = "invoke",
        ["name"] = "adaptiveCard/action",
        ["text"] = null,
        ["value"] = new JsonObject { ["action"] = action.DeepClone(), ["trigger"] = trigger },
    }));

    /// <summary>What the newest card that has views of members' own asks by itself, and for whom.</summary>
    public JsonObject? Refresh() => _cards.AsEnumerable().Reverse().SelectMany(Objects).FirstOrDefault(o => o["refresh"] is JsonObject)?["refresh"]?.AsObject();

    /// <summary>What the newest card that was sent asks by itself; null for nothing.</summary>
    public JsonObject? LastRefresh() => Objects(_cards[^1]).FirstOrDefault(o => o["refresh"] is JsonObject)?["refresh"]?.AsObject();

    /// <summary>What the newest button of a title sends.</summary>
    public JsonObject Data(string title) =>
        _cards.AsEnumerable().Reverse().SelectMany(Objects).FirstOrDefault(o => (string?)o["title"] == title && o["data"] is JsonObject)?["data"] as JsonObject
        ?? throw new InvalidOperationException($"No [{title}] in:\n{Transcript}");

    /// <summary>What every button so far sends.</summary>
    public IReadOnlyList<JsonObject> AllData() => [.. _cards.SelectMany(Objects).Select(o => o["data"]).OfType<JsonObject>()];

    /// <summary>Somebody writes to the coach in their own chat.</summary>
    public Task<string> TellAsync(string person, string text) => SendAsync(person, text, InChat(person, new JsonObject { ["text"] = text }));

    /// <summary>Somebody presses the newest button of that title in their own chat.</summary>
    public Task<string> PressInChatAsync(string person, string title, JsonObject? inputs = null) => SendAsync(person, $"[{title}]{(inputs is null ? "" : " " + inputs.ToJsonString())}", InChat(person, new JsonObject
    {
        ["type"] = "invoke",
        ["name"] = "adaptiveCard/action",
        ["text"] = null,
        ["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["title"] = title, ["data"] = With(Data(title), inputs) } },
    }));

    /// <summary>What the host makes of a word in the channel, taken or not.</summary>
    public async Task<HttpStatusCode> TryAsync(string person, string text)
    {
        using var response = await PostAsync(InChannel(person, "1", new JsonObject { ["text"] = text }));
        return response.StatusCode;
    }

    /// <summary>Anything from somebody in the channel.</summary>
    public Task<string> SendInChannelAsync(string person, JsonObject patch, string shown) => SendAsync(person, shown, InChannel(person, "1", patch));

    /// <summary>Anything from somebody in their own chat.</summary>
    public Task<string> SendInChatAsync(string person, JsonObject patch, string shown) => SendAsync(person, shown, InChat(person, patch));

    /// <summary>Moves the clock and hears what comes unasked.</summary>
    public async Task<string> WaitUntilAsync(string time)
    {
        Time.MoveTo(DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture));
        _transcript.Append(System.Globalization.CultureInfo.InvariantCulture, $"-- {time}\n");
        await _coach.Services.GetRequiredService<NudgeService>().DeliverDueAsync(default);
        return Heard("");
    }

    public T Service<T>()
        where T : notnull => _coach.Services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _coach.DisposeAsync();
        if (!_isGuest)
        {
            await Teams.DisposeAsync();
        }
    }

    private static JsonObject With(JsonObject data, JsonObject? inputs)
    {
        var sent = data.DeepClone().AsObject();
        foreach (var (name, value) in inputs ?? [])
        {
            sent[name] = value?.DeepClone();
        }

        return sent;
    }

    private string Name(string person) => Names.GetValueOrDefault(person) ?? char.ToUpperInvariant(person[0]) + person[1..] + " Stone";

    private JsonObject InChannel(string person, string thread, JsonObject patch)
    {
        if (IsGroupChat)
        {
            patch["conversation"] = new JsonObject { ["isGroup"] = true, ["conversationType"] = "groupChat", ["tenantId"] = "t1", ["id"] = GroupChat };
            patch["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "t1" } };
            return From(person, patch);
        }

        patch["conversation"] = new JsonObject { ["isGroup"] = true, ["conversationType"] = "channel", ["tenantId"] = "t1", ["id"] = $"{Channel};messageid={thread}" };
        patch["channelData"] = new JsonObject { ["team"] = new JsonObject { ["id"] = Channel }, ["channel"] = new JsonObject { ["id"] = Channel }, ["tenant"] = new JsonObject { ["id"] = "t1" } };
        return From(person, patch);
    }

    private JsonObject InChat(string person, JsonObject patch)
    {
        patch["conversation"] = new JsonObject { ["conversationType"] = "personal", ["tenantId"] = "t1", ["id"] = "a:" + person };
        return From(person, patch);
    }

    private JsonObject From(string person, JsonObject patch)
    {
        patch["from"] = new JsonObject { ["id"] = "29:" + person, ["name"] = Name(person), ["aadObjectId"] = "aad-" + person };
        patch["recipient"] = new JsonObject { ["id"] = Bot, ["name"] = "Coach" };
        patch["locale"] = "en-US";
        return patch;
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(p => Objects(p.Value)).Prepend(o),
        JsonArray a => a.SelectMany(Objects),
        _ => [],
    };

    private static string Shown(JsonNode activity) => (string?)activity["text"] ?? string.Join("\n", Objects(activity["attachments"]).Select(o => (string?)o["fallbackText"]).OfType<string>());

    private ChannelAnswer Answered(ChannelCall call)
    {
        if (call.Path.EndsWith("/pagedmembers", StringComparison.Ordinal) && Roster is { } roster)
        {
            var from = int.TryParse(QueryHelpers.ParseQuery(call.Query).GetValueOrDefault("continuationToken"), out var token) ? token : 0;
            var page = new JsonObject { ["members"] = new JsonArray([.. roster.Skip(from).Take(50).Select(m => new JsonObject { ["id"] = "29:" + m, ["name"] = Name(m) })]) };
            if (roster.Count > from + 50)
            {
                page["continuationToken"] = $"{from + 50}";
            }

            return new ChannelAnswer(200, page.ToJsonString());
        }

        if (call.Path != "/v3/conversations")
        {
            return new ChannelAnswer(200, $$"""{"id":"r{{call.Number}}"}""");
        }

        var person = ((string)JsonNode.Parse(call.Body)!["members"]![0]!["id"]!)[3..];
        return Unreachable.Contains(person) ? new ChannelAnswer(RefusesWith, """{"error":{"code":"ForbiddenOperationException"}}""") : new ChannelAnswer(200, $$"""{"id":"a:{{person}}"}""");
    }

    private async Task<HttpResponseMessage> PostAsync(JsonObject patch)
    {
        patch["id"] = $"m{Interlocked.Increment(ref _activity)}";
        using var request = new HttpRequestMessage(HttpMethod.Post, MessagesEndpoint.Path) { Content = new StringContent(Teams.Message(patch.ToJsonString()), Encoding.UTF8, "application/json") };
        if (Authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", Authorization);
        }

        return await _client.SendAsync(request);
    }

    private async Task<string> SendAsync(string person, string shown, JsonObject patch)
    {
        lock (_transcript)
        {
            _transcript.Append(System.Globalization.CultureInfo.InvariantCulture, $"{person}: {shown}\n");
        }

        using var response = await PostAsync(patch);
        var body = Teams.InEnglish(await response.Content.ReadAsStringAsync());
        Assert.True(response.IsSuccessStatusCode, body);
        var aside = (body.Length > 0 ? JsonNode.Parse(body)?["value"] : null) switch
        {
            JsonObject card => ((string?)card["fallbackText"])?.ReplaceLineEndings("\n    "),
            JsonValue text => (string?)text,
            _ => null,
        };
        Bytes.Enqueue(body);
        if (Delivers)
        {
            await Service<NudgeService>().DeliverDueAsync(default);
        }

        return Heard(string.IsNullOrEmpty(aside) ? "" : $"coach, to {person} alone: {aside}\n");
    }

    /// <summary>What requests were answered with.</summary>
    public ConcurrentQueue<string> Bytes { get; } = new();

    private string Heard(string aside)
    {
        lock (_transcript)
        {
            var calls = Teams.Calls.Skip(_heard).ToArray();
            _heard += calls.Length;
            var heard = new StringBuilder();
            var said = calls.Where(c => c.Path != "/v3/conversations" && c.Body.Length > 0).Select(c => (Where: Uri.UnescapeDataString(c.Path.Split('/')[3]), Activity: JsonNode.Parse(c.Body)!));

            // Letters go out side by side: they are told in the order of their readers.
            foreach (var (where, activity) in said.OrderBy(s => s.Where, StringComparer.Ordinal))
            {
                if ((string?)activity["type"] == "message")
                {
                    _cards.Add(activity.AsObject());
                    heard.Append(System.Globalization.CultureInfo.InvariantCulture, $"coach, {(where.StartsWith("a:", StringComparison.Ordinal) ? $"in {where[2..]}'s chat" : "in the channel")}: {Shown(activity).ReplaceLineEndings("\n    ")}\n");
                }
            }

            heard.Append(aside);
            _transcript.Append(heard).Append('\n');
            return heard.ToString();
        }
    }

    private sealed class Coach(ManualTime time, Dictionary<string, string?> settings, Action<IServiceCollection>? more, string environment) : WebApplicationFactory<CoachAdapter>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment(environment).ConfigureTestServices(services =>
            {
                services.Replace(ServiceDescriptor.Singleton<TimeProvider>(time));

                // The tests say when it is looked.
                services.Replace(ServiceDescriptor.Singleton(new NudgeOptions { Every = TimeSpan.FromDays(45), AtOnce = false }));
                more?.Invoke(services);
            });
            builder.UseSetting(NudgeKeeper.SpreadKey, "0");
            foreach (var (key, value) in settings)
            {
                builder.UseSetting(key, value);
            }
        }
    }
}
