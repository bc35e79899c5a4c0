using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using NetworkCoachBot.Tests.Support.Localization;

namespace NetworkCoachBot.Tests.Support;

/// <summary>
/// A channel on loopback: it signs tokens with keys that it publishes, and takes what the bot sends. Its answers and its keys
/// can be changed while it runs.
/// </summary>
public sealed class FakeChannel : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ConcurrentQueue<ChannelCall> _calls = new();
    private readonly SemaphoreSlim _called = new(0);
    private readonly PseudoListener? _listener = PseudoListener.Begin();
    private int _metadataFetches;

    private FakeChannel(WebApplication server) => _server = server;

    /// <summary>The issuer of its tokens.</summary>
    public string Issuer { get; } = "https://api.botframework.com";

    /// <summary>The keys that it publishes; the first signs unless another is named.</summary>
    public List<ChannelKey> Keys { get; } = [ChannelKey.OfAllChannels];

    /// <summary>The service address, on loopback.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Where its OpenID metadata is.</summary>
    public string MetadataUrl => Address + "/.well-known/openidconfiguration";

    /// <summary>Whether the metadata is to be had.</summary>
    public bool MetadataIsUp { get; set; } = true;

    /// <summary>How often the metadata was asked for.</summary>
    public int MetadataFetches => _metadataFetches;

    /// <summary>What the bot asked of the channel so far.</summary>
    public IReadOnlyList<ChannelCall> Calls => [.. _calls];

    /// <summary>What the channel answers: by default 200 and an id.</summary>
    public Func<ChannelCall, ChannelAnswer> Answer { get; set; } = call => new ChannelAnswer(200, $$"""{"id":"r{{call.Number}}"}""");

    /// <summary>Starts a channel on a free port.</summary>
    public static async Task<FakeChannel> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var channel = new FakeChannel(builder.Build());
        channel._server.Run(channel.ServeAsync);
        await channel._server.StartAsync();
        channel.Address = channel._server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return channel;
    }

    /// <summary>The settings of a bot that trusts this channel.</summary>
    public Dictionary<string, string?> Settings(string appId) => new()
    {
        ["MicrosoftAppId"] = appId,
        ["ToBotFromChannelOpenIdMetadataUrl"] = MetadataUrl,
        ["ToBotFromEmulatorOpenIdMetadataUrl"] = MetadataUrl,
        ["ToBotFromChannelTokenIssuer"] = Issuer,
    };

    /// <summary>The claims of a token for a bot; to be changed before it is signed.</summary>
    public JsonObject Claims(string appId) => new()
    {
        ["iss"] = Issuer,
        ["aud"] = appId,
        ["serviceurl"] = Address,
        ["nbf"] = EpochTime.GetIntDate(DateTime.UtcNow.AddMinutes(-1)),
        ["exp"] = EpochTime.GetIntDate(DateTime.UtcNow.AddHours(1)),
    };

    /// <summary>The Authorization header with a token of the given claims.</summary>
    public string Sign(JsonObject claims, ChannelKey? key = null, string algorithm = SecurityAlgorithms.RsaSha256) =>
        "Bearer " + Sign(claims, new SigningCredentials((key ?? Keys[0]).Signer, algorithm));

    /// <summary>A token signed in any way; unsigned where there is nothing to sign with.</summary>
    public static string Sign(JsonObject claims, SigningCredentials? credentials)
    {
        var tokens = new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false };
        return credentials == null ? tokens.CreateToken(claims.ToJsonString()) : tokens.CreateToken(claims.ToJsonString(), credentials);
    }

    /// <summary>A message to the bot by way of this channel; a null in the patch removes a property.</summary>
    public string Message(string patch = "{}")
    {
        var activity = JsonNode.Parse($$"""
            {"type":"message","id":"a1","serviceUrl":"{{Address}}","channelId":"msteams","conversation":{"id":"c1"},"from":{"id":"u"},"recipient":{"id":"bot"},"text":"hi"}
            """)!.AsObject();
        foreach (var (name, value) in JsonNode.Parse(patch)!.AsObject())
        {
            activity.Remove(name);
            if (value != null)
            {
                activity[name] = value.DeepClone();
            }
        }

        if (_listener is not null)
        {
            activity["locale"] = PseudoLocale.Name;
            _listener.Heard(Values(activity));
        }

        return activity.ToJsonString();
    }

    /// <summary>Words that a person brings in another way, in a file.</summary>
    public void Bring(string text) => _listener?.Heard(text);

    /// <summary>What the bot said, in English where a test is run in the pseudo-locale.</summary>
    public string InEnglish(string json) => _listener is null || !json.StartsWith('{') ? json : _listener.InEnglish(json);

    /// <summary>Waits until the bot has asked one thing more than was waited for before.</summary>
    public async Task NextCallAsync() => Assert.True(await _called.WaitAsync(TimeSpan.FromSeconds(30)), "The bot did not call.");

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _called.Dispose();
        Keys.ForEach(k => k.Dispose());
    }

    private static IEnumerable<string> Values(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(p => Values(p.Value)),
        JsonArray a => a.SelectMany(Values),
        JsonValue v => [v.ToString()],
        _ => [],
    };

    private async Task ServeAsync(HttpContext context)
    {
        var path = context.Request.Path.Value;
        if (path is "/.well-known/openidconfiguration" or "/keys")
        {
            context.Response.StatusCode = MetadataIsUp ? 200 : 503;
            if (path != "/keys")
            {
                Interlocked.Increment(ref _metadataFetches);
            }

            await context.Response.WriteAsync(path == "/keys"
                ? new JsonObject { ["keys"] = new JsonArray([.. Keys.Select(k => k.Published())]) }.ToJsonString()
                : new JsonObject { ["issuer"] = Issuer, ["jwks_uri"] = Address + "/keys" }.ToJsonString());
            return;
        }

        using var body = new StreamReader(context.Request.Body);
        var call = new ChannelCall(_calls.Count + 1, context.Request.Method, path!, context.Request.Headers.Authorization.ToString(), InEnglish(await body.ReadToEndAsync())) { Query = context.Request.QueryString.Value ?? "" };
        var answer = Answer(call);
        _calls.Enqueue(call);
        _called.Release();
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = "application/json";
        if (answer.RetryAfter != null)
        {
            context.Response.Headers.RetryAfter = answer.RetryAfter;
        }

        await context.Response.WriteAsync(answer.Body);
    }
}

/// <summary>What the bot asked of the channel.</summary>
public sealed record ChannelCall(int Number, string Method, string Path, string Authorization, string Body)
{
    /// <summary>What stands after the path.</summary>
    public string Query { get; init; } = "";

    /// <summary>The text of the activity that it sent.</summary>
    public string? Text => (string?)JsonNode.Parse(Body)?["text"];
}

/// <summary>What the channel answers.</summary>
public sealed record ChannelAnswer(int Status, string Body = "{}", string? RetryAfter = null);

/// <summary>A key of the channel, with what it is endorsed for.</summary>
public sealed class ChannelKey(string id, params string[] endorsements) : IDisposable
{
    private readonly RSA _rsa = RSA.Create(2048);

    /// <summary>The key that every fake channel begins with; made once, because it takes longer than most tests.</summary>
    public static ChannelKey OfAllChannels { get; } = new("key-1", "msteams");

    /// <summary>What signs with it.</summary>
    public RsaSecurityKey Signer => field ??= new RsaSecurityKey(_rsa) { KeyId = id };

    /// <summary>The public part, as it stands in the key set.</summary>
    public JsonObject Published()
    {
        var rsa = _rsa.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = id,
            ["n"] = Base64UrlEncoder.Encode(rsa.Modulus),
            ["e"] = Base64UrlEncoder.Encode(rsa.Exponent),
            ["endorsements"] = new JsonArray([.. endorsements.Select(e => (JsonNode)e)]),
        };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (this != OfAllChannels)
        {
            _rsa.Dispose();
        }
    }
}
