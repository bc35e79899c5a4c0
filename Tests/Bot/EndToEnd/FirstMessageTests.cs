using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Bot.EndToEnd;

/// <summary>A person opens the page, writes their first message with the coach, and finds it again after the host was killed.</summary>
[Collection(nameof(Chromium))]
public sealed class FirstMessageTests(Chromium chromium)
{
    [SkippableFact]
    public async Task From_first_word_to_sent_over_a_killed_host()
    {
        await using var bot = new BotProcess();
        await bot.StartAsync();
        await using var page = await chromium.Open(bot.Address, "Sam Lee");
        await page.Sees("Hello, I'm your networking coach.");
        await page.Say("I want to write to Jim Ruiz, he owns Ruiz Foods");
        await page.Sees("What links you to Jim");
        await page.Say("my old boss ana knows him. he moved his plant to 4 day weeks, we did that too at delta");
        await page.Sees("To Jim, a sketch");
        await KeepReadmePictureAsync(page);
        await page.Say("month two was chaos, i can tell him how we fixed it");
        await page.Sees("What would you like");

        await bot.KillAsync();
        await bot.StartAsync();
        await page.Page.ReloadAsync();
        await page.Say("how he got night shift to agree");
        await page.Sees("nothing missing");
        await page.Press("Shorter");
        await page.Sees("Shorter now.");
        await page.Picture("script");

        await bot.KillAsync();
        await bot.StartAsync();
        await page.Page.ReloadAsync();
        await page.Say("go on");
        await page.Sees("We were on your message to Jim");
        await page.Press("I sent it");
        await page.Sees("Noted: sent to Jim today.");
        await page.Picture("sent");
    }

    /// <summary>The picture in the README is this one; UPDATE_README=1 renews it.</summary>
    private static async Task KeepReadmePictureAsync(ChatPage page)
    {
        await Task.Delay(1_000);
        var picture = await page.Picture("chat");
        if (Environment.GetEnvironmentVariable("UPDATE_README") == "1")
        {
            File.Copy(picture, Path.Combine(SharedFiles.RepositoryRoot, "docs", "chat.png"), overwrite: true);
        }
    }
}
