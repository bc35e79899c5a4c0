using Microsoft.Playwright;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Bot.EndToEnd;

/// <summary>The browser installed on this machine, started once, without a window.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Places =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

    // As root there is no sandbox; the rest keeps the browser from calling its maker.
    private static readonly string[] Flags =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    /// <summary>Milliseconds, for a busy machine; and Web Chat waits up to 15 seconds before it tries to reach a host again.</summary>
    private const int Patience = 60_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where pictures of the pages go, to be looked at.</summary>
    public static string Pictures { get; } =
        Environment.GetEnvironmentVariable("SCREENSHOTS") ?? Path.Combine(SharedFiles.RepositoryRoot, "TestResults", "screenshots");

    public async Task InitializeAsync()
    {
        if (Array.Find(Places, File.Exists) is { } place)
        {
            Assertions.SetDefaultExpectTimeout(Patience);
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = place, Args = Flags });
        }
    }

    public async Task DisposeAsync()
    {
        await (_browser?.CloseAsync() ?? Task.CompletedTask);
        _playwright?.Dispose();
    }

    /// <summary>A window of a person of their own: no cookies, nothing kept, any request to elsewhere noted and refused.</summary>
    public async Task<ChatPage> Open(Uri address, string? user = null, bool phone = false, string? locale = null)
    {
        Prerequisite.Require(_browser is not null, "Chromium is needed: apt-get install chromium.");
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = phone ? new() { Width = 390, Height = 844 } : new() { Width = 1000, Height = 900 },
            Locale = "en-US",
            TimezoneId = "America/Chicago",
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(Patience);
        var page = new ChatPage(await context.NewPageAsync(), address, user, locale);
        await page.Open();
        return page;
    }
}

/// <summary>One browser for all tests that need it.</summary>
[CollectionDefinition(nameof(Chromium))]
public sealed class ChromiumCollection : ICollectionFixture<Chromium>;
