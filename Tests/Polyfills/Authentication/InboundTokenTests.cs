using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.IdentityModel.Tokens;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Polyfills.Authentication;

/// <summary>The token checks for a signed channel, row by row (CLIENTS.md, "Token checks for a signed channel").</summary>
public sealed class InboundTokenTests : IAsyncLifetime
{
    private const string AppId = SignedHost.AppId;
    private const string EmulatorIssuer = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";
    private SignedHost _host = null!;

    private FakeChannel Channel => _host.Channel;

    public async Task InitializeAsync() => _host = await SignedHost.StartAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_good_token_is_let_in_and_the_bot_answers_at_the_service_address()
    {
        await AcceptedAsync(Channel.Sign(Channel.Claims(AppId)));
        Assert.Equal("heard", Assert.Single(Channel.Calls).Text);
        Assert.Equal("urn:botframework:azure", _host.CallerId);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer x")]
    [InlineData("Bearer x.y")]
    [InlineData("Bearer x.y.z")]
    [InlineData("Bearer eyJhbGciOiJSUzI1NiJ9.e30.")]
    [InlineData("Bearer ....")]
    [InlineData("Bearer a.b.c.d.e")]
    [InlineData("Bearer x y")]
    [InlineData("Basic dXNlcjpwYXNz")]
    public async Task What_is_no_token_is_401(string? authorization) => await RefusedAsync(authorization);

    [Theory]
    [InlineData("bearer ")]
    [InlineData("BEARER ")]
    [InlineData("Bearer  ")]
    [InlineData("Token ")]
    [InlineData("")]
    public async Task The_scheme_is_exactly_Bearer(string scheme) =>
        await RefusedAsync(scheme + Channel.Sign(Channel.Claims(AppId))["Bearer ".Length..]);

    [Theory]
    [InlineData("iss", "\"https://evil.test\"")]
    [InlineData("iss", "\"https://api.botframework.com/\"")]
    [InlineData("iss", "null")]
    [InlineData("iss", "5")]
    [InlineData("iss", "[\"https://api.botframework.com\"]")]
    [InlineData("aud", "\"another-app\"")]
    [InlineData("aud", "\"\"")]
    [InlineData("aud", "null")]
    [InlineData("aud", $"[\"{AppId}\"]")]
    [InlineData("aud", $"[\"another-app\",\"{AppId}\"]")]
    [InlineData("aud", "42")]
    [InlineData("serviceurl", "null")]
    [InlineData("serviceurl", "\"\"")]
    [InlineData("serviceurl", "5")]
    [InlineData("serviceurl", "{\"a\":1}")]
    [InlineData("serviceurl", "\"https://elsewhere.test\"")]
    [InlineData("serviceurl", "[\"https://elsewhere.test\"]")]
    [InlineData("exp", "null")]
    [InlineData("exp", "\"soon\"")]
    [InlineData("exp", "99999999999999999999")]
    [InlineData("exp", "-1")]
    [InlineData("nbf", "\"now\"")]
    public async Task A_wrong_or_missing_claim_is_401(string claim, string json)
    {
        var claims = Channel.Claims(AppId);
        claims.Remove(claim);
        if (JsonNode.Parse(json) is { } value)
        {
            claims[claim] = value;
        }

        await RefusedAsync(Channel.Sign(claims));
    }

    [Fact]
    public async Task The_service_address_claim_is_in_lower_case()
    {
        var claims = Channel.Claims(AppId);
        claims.Remove("serviceurl");
        claims["serviceUrl"] = Channel.Address;
        await RefusedAsync(Channel.Sign(claims));
    }

    [Theory]
    [InlineData("/", "")]
    [InlineData("", "/")]
    [InlineData("/EMEA/", "/emea")]
    public async Task The_service_address_is_compared_without_case_and_trailing_slash(string claimed, string given)
    {
        var claims = Channel.Claims(AppId);
        claims["serviceurl"] = Channel.Address + claimed;
        await AcceptedAsync(Channel.Sign(claims), $$"""{"serviceUrl":"{{Channel.Address + given}}"}""");
    }

    [Fact]
    public async Task A_token_for_one_service_address_does_not_open_another()
    {
        await RefusedAsync(Channel.Sign(Channel.Claims(AppId)), """{"serviceUrl":"http://127.0.0.1:9/"}""");
        await RefusedAsync(Channel.Sign(Channel.Claims(AppId)), """{"serviceUrl":null}""");
    }

    [Theory]
    [InlineData("exp", -4, true)]
    [InlineData("exp", -6, false)]
    [InlineData("nbf", 4, true)]
    [InlineData("nbf", 6, false)]
    public async Task Times_have_five_minutes_of_skew(string claim, int minutes, bool accepted)
    {
        var claims = Channel.Claims(AppId);
        claims["nbf"] = EpochTime.GetIntDate(DateTime.UtcNow.AddHours(-1));
        claims[claim] = EpochTime.GetIntDate(DateTime.UtcNow.AddMinutes(minutes));
        await (accepted ? AcceptedAsync(Channel.Sign(claims)) : RefusedAsync(Channel.Sign(claims)));
    }

    [Theory]
    [InlineData(SecurityAlgorithms.RsaSha256)]
    [InlineData(SecurityAlgorithms.RsaSha384)]
    [InlineData(SecurityAlgorithms.RsaSha512)]
    public async Task Rsa_with_sha2_is_accepted(string algorithm) =>
        await AcceptedAsync(Channel.Sign(Channel.Claims(AppId), algorithm: algorithm));

    [Theory]
    [InlineData(SecurityAlgorithms.RsaSsaPssSha256)]
    [InlineData(SecurityAlgorithms.RsaSsaPssSha512)]
    public async Task Other_signatures_by_the_right_key_are_401(string algorithm) =>
        await RefusedAsync(Channel.Sign(Channel.Claims(AppId), algorithm: algorithm));

    [Fact]
    public async Task A_token_without_signature_is_401() =>
        await RefusedAsync("Bearer " + FakeChannel.Sign(Channel.Claims(AppId), null));

    [Fact]
    public async Task The_public_key_taken_for_a_secret_is_401()
    {
        var modulus = Base64UrlEncoder.DecodeBytes((string)Channel.Keys[0].Published()["n"]!);
        var secret = new SymmetricSecurityKey(modulus) { KeyId = "key-1" };
        await RefusedAsync("Bearer " + FakeChannel.Sign(Channel.Claims(AppId), new SigningCredentials(secret, SecurityAlgorithms.HmacSha256)));
    }

    [Fact]
    public async Task A_signature_by_a_key_of_the_same_name_is_401()
    {
        using var other = new ChannelKey("key-1", "msteams");
        await RefusedAsync(Channel.Sign(Channel.Claims(AppId), other));
    }

    [Fact]
    public async Task A_curve_key_is_401()
    {
        using var curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        await RefusedAsync("Bearer " + FakeChannel.Sign(Channel.Claims(AppId), new SigningCredentials(new ECDsaSecurityKey(curve) { KeyId = "key-1" }, SecurityAlgorithms.EcdsaSha256)));
    }

    [Fact]
    public async Task A_changed_claim_breaks_the_signature()
    {
        var parts = Channel.Sign(Channel.Claims(AppId)).Split('.');
        var claims = JsonNode.Parse(Base64UrlEncoder.Decode(parts[1]))!;
        claims["exp"] = EpochTime.GetIntDate(DateTime.UtcNow.AddDays(1));
        await RefusedAsync($"{parts[0]}.{Base64UrlEncoder.Encode(claims.ToJsonString())}.{parts[2]}");
    }

    [Fact]
    public async Task A_token_that_names_no_key_is_401()
    {
        using var rsa = RSA.Create(2048);
        await RefusedAsync("Bearer " + FakeChannel.Sign(Channel.Claims(AppId), new SigningCredentials(new RsaSecurityKey(rsa), SecurityAlgorithms.RsaSha256)));
    }

    [Theory]
    [InlineData("webchat")]
    [InlineData("MSTEAMS")]
    [InlineData("")]
    [InlineData(null)]
    public async Task The_key_is_endorsed_for_the_channel_or_the_token_is_401(string? channelId) =>
        await RefusedAsync(Channel.Sign(Channel.Claims(AppId)), new JsonObject { ["channelId"] = channelId }.ToJsonString());

    [Fact]
    public async Task A_key_without_endorsements_is_401()
    {
        Channel.Keys.Insert(0, new ChannelKey("key-0"));
        await RefusedAsync(Channel.Sign(Channel.Claims(AppId)));
    }

    [Fact]
    public async Task Further_endorsements_can_be_required()
    {
        await using var host = await SignedHost.StartAsync(new AuthenticationConfiguration { RequiredEndorsements = ["certified"] });
        Assert.Equal(HttpStatusCode.Unauthorized, await host.PostAsync(host.Channel.Sign(host.Channel.Claims(AppId))));
        host.Channel.Keys.Add(new ChannelKey("key-2", "msteams", "certified"));
        Assert.Equal(HttpStatusCode.OK, await host.PostAsync(host.Channel.Sign(host.Channel.Claims(AppId), host.Channel.Keys[1])));
    }

    [Fact]
    public async Task The_keys_are_fetched_once_for_many_tokens()
    {
        for (var i = 0; i < 5; i++)
        {
            await AcceptedAsync(Channel.Sign(Channel.Claims(AppId)));
        }

        Assert.Equal(1, Channel.MetadataFetches);
    }

    [Fact]
    public async Task A_new_key_is_found_at_the_first_token_that_it_signed()
    {
        await AcceptedAsync(Channel.Sign(Channel.Claims(AppId)));
        Channel.Keys.Add(new ChannelKey("key-2", "msteams"));
        await AcceptedAsync(Channel.Sign(Channel.Claims(AppId), Channel.Keys[1]));
        Assert.Equal(2, Channel.MetadataFetches);
    }

    [Fact]
    public async Task Made_up_keys_do_not_have_the_metadata_fetched_over_and_over()
    {
        await AcceptedAsync(Channel.Sign(Channel.Claims(AppId)));
        for (var i = 0; i < 10; i++)
        {
            using var unknown = new ChannelKey($"made-up-{i}", "msteams");
            await RefusedAsync(Channel.Sign(Channel.Claims(AppId), unknown));
        }

        Assert.Equal(2, Channel.MetadataFetches);
        await AcceptedAsync(Channel.Sign(Channel.Claims(AppId)));
    }

    [Fact]
    public async Task Without_the_keys_a_token_is_401_and_with_them_it_is_let_in()
    {
        Channel.MetadataIsUp = false;
        await RefusedAsync(Channel.Sign(Channel.Claims(AppId)));
        Channel.MetadataIsUp = true;
        await AcceptedAsync(Channel.Sign(Channel.Claims(AppId)));
    }

    [Theory]
    [InlineData("""{"ver":"1.0","appid":"11111111-2222-3333-4444-555555555555"}""", true)]
    [InlineData("""{"ver":"2.0","azp":"11111111-2222-3333-4444-555555555555"}""", true)]
    [InlineData("""{"appid":"11111111-2222-3333-4444-555555555555"}""", true)]
    [InlineData("""{"ver":"2.0","appid":"11111111-2222-3333-4444-555555555555"}""", false)]
    [InlineData("""{"ver":"3.0","appid":"11111111-2222-3333-4444-555555555555"}""", false)]
    [InlineData("""{"ver":"1.0"}""", false)]
    [InlineData("""{"appid":"another-app"}""", false)]
    [InlineData("{}", false)]
    public async Task The_Emulators_token_is_made_by_the_bots_own_app(string more, bool accepted)
    {
        var claims = Channel.Claims(AppId);
        claims["iss"] = EmulatorIssuer;
        claims.Remove("serviceurl");
        Add(claims, more);
        await (accepted ? AcceptedAsync(Channel.Sign(claims), """{"channelId":"emulator"}""") : RefusedAsync(Channel.Sign(claims), """{"channelId":"emulator"}"""));
    }

    [Fact]
    public async Task The_Emulators_token_is_checked_like_any_other()
    {
        var claims = Channel.Claims("another-app");
        claims["iss"] = EmulatorIssuer;
        claims["appid"] = AppId;
        await RefusedAsync(Channel.Sign(claims));
        claims["aud"] = AppId;
        using var other = new ChannelKey("key-1", "msteams");
        await RefusedAsync(Channel.Sign(claims, other));
        claims["exp"] = EpochTime.GetIntDate(DateTime.UtcNow.AddHours(-1));
        await RefusedAsync(Channel.Sign(claims));
    }

    [Fact]
    public async Task Another_bot_is_refused_unless_callers_are_configured() => await RefusedAsync(Channel.Sign(OfAnotherBot(Channel, "caller")));

    [Fact]
    public async Task A_bot_on_the_list_may_call_and_one_that_is_not_is_403()
    {
        await using var host = await SignedHost.StartAsync(new AuthenticationConfiguration { ClaimsValidator = new AllowedCallersClaimsValidator(["caller"]) });
        Assert.Equal(HttpStatusCode.OK, await host.PostAsync(host.Channel.Sign(OfAnotherBot(host.Channel, "caller"))));
        Assert.Equal("urn:botframework:aadappid:caller", host.CallerId);
        Assert.Equal(HttpStatusCode.Forbidden, await host.PostAsync(host.Channel.Sign(OfAnotherBot(host.Channel, "stranger"))));
        using var other = new ChannelKey("key-1", "msteams");
        Assert.Equal(HttpStatusCode.Unauthorized, await host.PostAsync(host.Channel.Sign(OfAnotherBot(host.Channel, "caller"), other)));
        Assert.Equal(1, host.Turns);
    }

    [Fact]
    public async Task Issuers_of_ones_own_tenant_can_be_added_for_other_bots()
    {
        await using var host = await SignedHost.StartAsync(new AuthenticationConfiguration
        {
            ClaimsValidator = new AllowedCallersClaimsValidator(["*"]),
            ValidTokenIssuers = ["https://sts.windows.net/my-tenant/"],
        });
        var claims = OfAnotherBot(host.Channel, "caller");
        claims["iss"] = "https://sts.windows.net/my-tenant/";
        Assert.Equal(HttpStatusCode.OK, await host.PostAsync(host.Channel.Sign(claims)));
        claims["iss"] = "https://sts.windows.net/their-tenant/";
        Assert.Equal(HttpStatusCode.Unauthorized, await host.PostAsync(host.Channel.Sign(claims)));
    }

    private static JsonObject OfAnotherBot(FakeChannel channel, string caller)
    {
        var claims = channel.Claims(AppId);
        claims["iss"] = EmulatorIssuer;
        return Add(claims, $$"""{"ver":"1.0","appid":"{{caller}}"}""");
    }

    private static JsonObject Add(JsonObject claims, string more)
    {
        foreach (var (name, value) in JsonNode.Parse(more)!.AsObject())
        {
            claims[name] = value!.DeepClone();
        }

        return claims;
    }

    private async Task AcceptedAsync(string authorization, string patch = "{}")
    {
        var turns = _host.Turns;
        Assert.Equal(HttpStatusCode.OK, await _host.PostAsync(authorization, patch));
        Assert.Equal(turns + 1, _host.Turns);
    }

    private async Task RefusedAsync(string? authorization, string patch = "{}")
    {
        var turns = _host.Turns;
        Assert.Equal(HttpStatusCode.Unauthorized, await _host.PostAsync(authorization, patch));
        Assert.Equal(turns, _host.Turns);
    }
}
