using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace NetworkCoachBot.Tests.Bot.EndToEnd;

/// <summary>The chat page as a person uses it.</summary>
public sealed class ChatPage(IPage page, Uri address, string? user, string? locale = null) : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _troubles = new();

    /// <summary>Errors of scripts, refused or failed requests, and requests to anywhere else.</summary>
    public IReadOnlyCollection<string> Troubles => _troubles;

    public IPage Page => page;

    /// <summary>What was said and shown, in order: messages and cards.</summary>
    public ILocator Bubbles => page.Locator(".webchat__bubble__content");

    public ILocator Cards => page.Locator(".ac-adaptiveCard").Filter(new() { HasNot = page.Locator("xpath=ancestor::*[contains(@class,'ac-adaptiveCard')]") });

    public ILocator Input => page.Locator("[data-id='webchat-sendbox-input']");

    public async Task Open()
    {
        page.PageError += (_, error) => _troubles.Enqueue(error);
        page.Console += (_, message) => Note(message.Type == "error", message.Text);
        page.RequestFailed += (_, request) => Note(request.Failure != "net::ERR_ABORTED", $"{request.Url}: {request.Failure}");
        page.Request += (_, request) => Note(
            !request.Url.StartsWith(address.ToString(), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal),
            $"request to {request.Url}");
        await page.GotoAsync(new Uri(address, $"/?user={Uri.EscapeDataString(user ?? "")}{(locale is null ? "" : $"&locale={locale}")}").ToString());
    }

    /// <summary>Types something and sends it.</summary>
    public async Task Say(string text)
    {
        await Input.FillAsync(text);
        await Input.FocusAsync();
        await Send();
    }

    /// <summary>Sends what is in the box, by the keyboard alone. On a busy machine the box may take its text before it takes a key: then the key is pressed again.</summary>
    public async Task Send()
    {
        for (var tries = 0; ; tries++)
        {
            await page.Keyboard.PressAsync("Enter");
            try
            {
                await Assertions.Expect(Input).ToHaveValueAsync("", new() { Timeout = 5_000 });
                return;
            }
            catch (PlaywrightException) when (tries < 5)
            {
                // Still there, so it was not sent.
            }
        }
    }

    /// <summary>Waits until somebody has said this; the text of a message or of a card.</summary>
    public Task Sees(string text) => Assertions.Expect(page.GetByText(text).Last).ToBeVisibleAsync();

    /// <summary>Waits until there are as many messages and cards, or more.</summary>
    public Task Shows(int atLeast) => Assertions.Expect(Bubbles.Nth(atLeast - 1)).ToBeVisibleAsync();

    public Task Press(string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).Last.ClickAsync();

    /// <summary>From the box for writing to the list of messages, into the newest one, and on to its button.</summary>
    public async Task TabTo(string button)
    {
        await Until("Shift+Tab", "() => document.activeElement.classList.contains('webchat__basic-transcript')");
        await page.Keyboard.PressAsync("Enter");
        await Until("Tab", $"() => document.activeElement.innerText === '{button}'");

        async Task Until(string key, string reached)
        {
            for (var i = 0; i < 20; i++)
            {
                if (await page.EvaluateAsync<bool>(reached))
                {
                    return;
                }

                await page.Keyboard.PressAsync(key);
            }

            Assert.Fail($"{key} did not reach {reached}.");
        }
    }

    /// <summary>Keeps a picture of the page.</summary>
    public async Task<string> Picture(string name)
    {
        var path = Path.Combine(Chromium.Pictures, $"{name}.png");
        await page.ScreenshotAsync(new() { Path = path });
        return path;
    }

    public async ValueTask DisposeAsync() => await page.Context.CloseAsync();

    private void Note(bool trouble, string what)
    {
        if (trouble)
        {
            _troubles.Enqueue(what);
        }
    }
}
