using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Storage.Notebooks;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Bot.Data;

/// <summary>Data out by a link, through the whole program on a file.</summary>
public sealed partial class DataTests : IAsyncLifetime
{
    private const string Marked = "Zebulonia";

    private readonly ManualTime _time = new(new DateTimeOffset(2026, 11, 25, 10, 0, 0, TimeSpan.Zero));
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coach-data-");
    private FakeChannel _channel = null!;
    private WebApplicationFactory<CoachAdapter> _program = null!;
    private HttpClient _client = null!;
    private int _activity;

    public async Task InitializeAsync()
    {
        _channel = await FakeChannel.StartAsync();
        var program = new Coach(Path.Combine(_folder.FullName, "coach.db"), _time);
        _program = program;
        _client = _program.CreateClient();
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _program.DisposeAsync();
        await _channel.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task The_link_shows_a_harmless_page_and_its_button_delivers_once()
    {
        await SayAsync($"add {Marked} Okafor, nurse at Mercy");
        await SayAsync("export my data");
        var link = Link().Match(_channel.Calls.Select(c => c.Text).Last(t => t is not null)!).Value;
        var path = new Uri(link).AbsolutePath;

        for (var scanner = 0; scanner < 3; scanner++)
        {
            using var page = await _client.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
            Assert.DoesNotContain(Marked, await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        using var file = await _client.PostAsync(new Uri(path, UriKind.Relative), null);
        Assert.Equal("application/zip", file.Content.Headers.ContentType?.MediaType);
        using var zip = new ZipArchive(await file.Content.ReadAsStreamAsync());
        Assert.Equal(["dates.ics", "everything.json", "people.csv", "people.vcf"], zip.Entries.Select(e => e.Name).Order());
        Assert.Contains(Marked, await new StreamReader(zip.GetEntry("people.csv")!.Open()).ReadToEndAsync(), StringComparison.Ordinal);

        using var again = await _client.PostAsync(new Uri(path, UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        using var guessed = await _client.PostAsync(new Uri("/export/" + new string('a', 43), UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.NotFound, guessed.StatusCode);
    }

    /// <summary>The page of an export's link as a browser of a language gets it: before it was used, and after.</summary>
    internal async Task<string[]> PagesAsync(string language)
    {
        await SayAsync("export my data");
        var path = new Uri(Link().Match(_channel.Calls.Select(c => c.Text).Last(t => t is not null)!).Value).AbsolutePath;
        var before = await PageAsync();
        using var taken = await _client.PostAsync(new Uri(path, UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        return [before, await PageAsync()];

        async Task<string> PageAsync()
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.AcceptLanguage.ParseAdd(language);
            using var response = await _client.SendAsync(request);
            return await response.Content.ReadAsStringAsync();
        }
    }

    [Fact]
    public async Task The_link_ends_after_an_hour_and_with_the_next_offer()
    {
        await SayAsync($"add {Marked} Okafor, nurse at Mercy");
        var first = await OfferAsync();
        var second = await OfferAsync();
        Assert.Equal(HttpStatusCode.NotFound, await PostAsync(first));

        _time.Advance(TimeSpan.FromMinutes(61));
        using var page = await _client.GetAsync(new Uri(second, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, await PostAsync(second));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(await OfferAsync()));
    }

    [Fact]
    public async Task Of_many_who_press_its_button_at_the_same_moment_one_gets_the_file()
    {
        await SayAsync($"add {Marked} Okafor, nurse at Mercy");
        for (var round = 0; round < 5; round++)
        {
            var path = await OfferAsync();
            var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => PostAsync(path))));
            Assert.Single(answers, a => a == HttpStatusCode.OK);
            Assert.Equal(11, answers.Count(a => a == HttpStatusCode.NotFound));
        }
    }

    [Theory]
    [InlineData("people.csv")]
    [InlineData("people.vcf")]
    public async Task What_was_taken_along_makes_the_same_network_again(string file)
    {
        await SayAsync("add Ana Ruiz from Delta, Jim O'Neil from Acme");
        await SayAsync("Name,Company,Position,Email,Phone\nZoë Müller,\"Café; \"\"Œuvre\"\", C:\\new\",-head of ops,zoe@x.test,+49 30 1234567\nMax Lee,@home Foods,\"one\",,\n");
        await SayAsync("yes");
        var before = await PeopleAsync();
        Assert.Equal(4, before.Length);
        using var response = await _client.PostAsync(new Uri(await OfferAsync(), UriKind.Relative), null);
        using var zip = new ZipArchive(await response.Content.ReadAsStreamAsync());
        var text = await new StreamReader(zip.GetEntry(file)!.Open()).ReadToEndAsync();
        Assert.DoesNotContain("\n=", text, StringComparison.Ordinal);

        await SayAsync("delete me");
        await SayAsync("yes");
        Assert.Empty(await PeopleAsync());
        await SayAsync(text);
        await SayAsync("yes");
        Assert.Equal(before, await PeopleAsync());
        await SayAsync(text);
        await SayAsync("yes");
        Assert.Equal(before, await PeopleAsync());
    }

    [Fact]
    public async Task All_of_it_taken_along_makes_the_same_people_again_with_all_that_happened()
    {
        await SayAsync("add Ana Ruiz from Delta, Jim O'Neil from Acme");
        await SayAsync("sent Ana Ruiz a message yesterday");
        await SayAsync("I promised Ana Ruiz my notes by Friday");
        await SayAsync("Ana Ruiz introduced me to Rita Moss");
        await SayAsync("cancel");
        await SayAsync("tag Jim O'Neil as mentor");
        await SayAsync("Jim O'Neil plays chess");
        await SayAsync("I'm meeting Jim O'Neil on 3 December at 3pm");
        await SayAsync("cancel");
        await SayAsync("remind me on 2 December at 4pm to call Ana Ruiz");
        var before = await WholeAsync();
        Assert.Equal(3, before.Count);
        Assert.Contains("\"Timeline\":[{", string.Concat(before), StringComparison.Ordinal);
        Assert.Contains("mentor", string.Concat(before), StringComparison.Ordinal);
        Assert.Contains("by Ana Ruiz", string.Concat(before), StringComparison.Ordinal);

        using var response = await _client.PostAsync(new Uri(await OfferAsync(), UriKind.Relative), null);
        using var zip = new ZipArchive(await response.Content.ReadAsStreamAsync());
        var everything = await new StreamReader(zip.GetEntry("everything.json")!.Open()).ReadToEndAsync();
        var dates = await new StreamReader(zip.GetEntry("dates.ics")!.Open()).ReadToEndAsync();
        Assert.Contains("DTSTART:20261203T150000\r\nSUMMARY:Jim O'Neil\\, Acme", dates, StringComparison.Ordinal);
        Assert.Contains("DTSTART:20261202T160000Z\r\nSUMMARY:Ana Ruiz: ", dates, StringComparison.Ordinal);
        Assert.Contains("\"About\": \"Ana Ruiz\"", everything, StringComparison.Ordinal);

        await SayAsync("delete me");
        await SayAsync("yes");
        Assert.Empty(await WholeAsync());
        for (var twice = 0; twice < 2; twice++)
        {
            await SayAsync(everything);
            await SayAsync("yes");
            Assert.Equal(before, await WholeAsync());
        }

        await SayAsync("undo");
        Assert.Empty(await WholeAsync());
    }

    /// <summary>All that is kept of each person, but for the keys; whom they came by is said by name.</summary>
    private async Task<IReadOnlyList<string>> WholeAsync()
    {
        var people = await _program.Services.GetRequiredService<INotebook>().ListPeopleAsync("directline/users/u", null, 50, default);
        return [.. people.Select(p => $"{JsonSerializer.Serialize(p with { Id = "", IntroducedBy = null })} by {people.FirstOrDefault(o => o.Id == p.IntroducedBy)?.Name}")];
    }

    private async Task<(string, string?, string?, string?, string?)[]> PeopleAsync() =>
        [.. (await _program.Services.GetRequiredService<INotebook>().ListPeopleAsync("directline/users/u", null, 50, default)).Select(p => (p.Name, p.Company, p.Role, p.Email, p.Phone))];

    private async Task<string> OfferAsync()
    {
        await SayAsync("export my data");
        return new Uri(Link().Match(_channel.Calls.Select(c => c.Text).Last(t => t is not null)!).Value).AbsolutePath;
    }

    private async Task<HttpStatusCode> PostAsync(string path)
    {
        using var response = await _client.PostAsync(new Uri(path, UriKind.Relative), null);
        return response.StatusCode;
    }

    [GeneratedRegex(@"http\S+/export/\S+", RegexOptions.None, 1000)]
    private static partial Regex Link();

    private async Task SayAsync(string text)
    {
        var patch = new JsonObject { ["id"] = $"a{++_activity}", ["channelId"] = "directline", ["text"] = text };
        using var content = new StringContent(_channel.Message(patch.ToJsonString()), Encoding.UTF8, "application/json");
        using var response = await _client.PostAsync(new Uri(MessagesEndpoint.Path, UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private sealed class Coach(string file, TimeProvider time) : WebApplicationFactory<CoachAdapter>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder) =>
            builder.UseEnvironment("Development").UseSetting("Storage:ConnectionString", file).ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton(time)));
    }
}
