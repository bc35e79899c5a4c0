using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Bot.Hosting;

/// <summary>The whole program: what comes in at its endpoints, and what it needs to start.</summary>
public sealed class ProgramTests
{
    [Fact]
    public async Task The_coach_answers_a_message_at_its_service_address()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var program = new Running("Development");
        using var client = program.CreateClient();
        using var response = await PostAsync(client, channel.Message());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains(channel.Calls, c => c is { Method: "POST", Path: "/v3/conversations/c1/activities/a1" } && c.Text?.Length > 0);
    }

    [Fact]
    public async Task What_is_no_activity_gets_a_problem_that_says_why()
    {
        await using var program = new Running("Development");
        using var client = program.CreateClient();
        using var response = await PostAsync(client, "{\"type\":\"message\"}");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/health")]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task It_is_healthy(string path)
    {
        await using var program = new Running("Development");
        using var client = program.CreateClient();
        using var response = await client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer x.y.z")]
    public async Task With_an_app_id_it_takes_nothing_without_a_token(string? authorization)
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var program = new Running("Production", ("MicrosoftAppId", "11111111-2222-3333-4444-555555555555"), ("MicrosoftAppPassword", "secret"));
        using var client = program.CreateClient();
        using var response = await PostAsync(client, channel.Message(), authorization);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(channel.Calls);
    }

    [Fact]
    public async Task With_an_app_id_it_answers_whoever_has_a_token_for_it_and_for_where_it_is_to_answer()
    {
        const string AppId = "11111111-2222-3333-4444-555555555555";
        await using var channel = await FakeChannel.StartAsync();
        await using var program = new Running("Production", [("MicrosoftAppPassword", "secret"), .. channel.Settings(AppId).Select(s => (s.Key, s.Value!))]);
        using var client = program.CreateClient();
        var body = channel.Message("""{"deliveryMode":"expectReplies"}""");
        using var answered = await PostAsync(client, body, channel.Sign(channel.Claims(AppId)));
        Assert.Equal(HttpStatusCode.OK, answered.StatusCode);
        Assert.Contains("activities", await answered.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var elsewhere = await PostAsync(client, channel.Message("""{"serviceUrl":"http://127.0.0.1:9/"}"""), channel.Sign(channel.Claims(AppId)));
        Assert.Equal(HttpStatusCode.Unauthorized, elsewhere.StatusCode);
        using var late = await PostAsync(client, body, channel.Sign(Late(channel.Claims(AppId))));
        Assert.Equal(HttpStatusCode.Unauthorized, late.StatusCode);
        Assert.Empty(channel.Calls);
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string body, string? authorization = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, MessagesEndpoint.Path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (authorization != null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        return await client.SendAsync(request);
    }

    private static JsonObject Late(JsonObject claims)
    {
        claims["exp"] = 1;
        return claims;
    }

    private sealed class Running(string environment, params (string Key, string Value)[] settings) : WebApplicationFactory<CoachAdapter>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment(environment).UseSetting("Storage:Provider", "Memory");
            foreach (var (key, value) in settings)
            {
                builder.UseSetting(key, value);
            }
        }
    }
}
