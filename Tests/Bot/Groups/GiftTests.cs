using System.IO.Compression;
using NetworkCoachBot.Bot.Data;
using NetworkCoachBot.Storage.Groups;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Bot.Groups;

/// <summary>A member's own message in the clinic of their group (F70): nothing in it says whose it is.</summary>
public sealed class GiftTests
{
    private const string Key = "msteams/groups/" + GroupTalk.Channel, Ana = "msteams/users/29:ana";
    private const string Message = "Hi Jim, we met at the umbrella club. Xanthe Tuckerbell of SNORKWELL says quillfeather's plant runs four days. Do you have a job for me at Brimblewick Foods? Write to ana@brimblewick.com or call 415-555-0199.\n\nBest,\nana stone";
    private const StringComparison Exact = StringComparison.Ordinal;

    private static readonly string[] Marks = ["Jim", "Quillfeather", "Brimblewick", "umbrella", "Tuckerbell", "Xanthe", "Snorkwell", "0199"];

    [Fact]
    public async Task A_kept_message_is_given_without_whom_it_is_to()
    {
        await using var group = await CoachedAsync();
        await group.TellAsync("ana", "I want to write to Jim Quillfeather, I can show him how we fixed the night shift, I'd like to know how he got to four days");
        await group.TellAsync("ana", "he moved the plant to four days");
        var heard = await group.TellAsync("ana", "give my draft to Jim to the clinic");
        Assert.Contains("[name]", heard, Exact);
        Assert.DoesNotContain(Marks, mark => heard.Contains(mark, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task It_is_shown_with_the_next_topic_as_the_preview_had_it_and_taken_apart_at_the_reveal()
    {
        await using var group = await CoachedAsync();
        var from = group.Teams.Calls.Count;
        await group.TellAsync("ana", "give this to the clinic: " + Message);
        await group.PressInChatAsync("ana", "Give it");
        await group.SayAsync("ben", "post now");
        await group.PressAsync("ana", "Nothing, send it");
        await group.PressAsync("cleo", "Asks too much too soon");
        await group.PressAsync("ben", "Show the answer");
        Approved.Check(group.Transcript[group.Transcript.IndexOf("ana: give this", Exact)..], "Gift");
        Assert.All(group.Teams.Calls.Skip(from).Select(c => c.Path + c.Body).Where(b => b.Contains("/19", Exact)), bytes => Assert.DoesNotContain(Marks.Append("Ana"), mark => bytes.Contains(mark, StringComparison.OrdinalIgnoreCase) && !bytes.Contains("Noted", Exact)));
    }

    [Fact]
    public async Task It_is_changed_before_it_is_given_and_masked_again()
    {
        await using var group = await CoachedAsync();
        Assert.Contains("Hi [name], do you", await group.TellAsync("ana", "give this to the clinic: Hi Jim, do you have a job for me?"), Exact);
        Assert.Contains("Hi [name], what would", await group.TellAsync("ana", "change it to: Hi Jim, what would you read first?"), Exact);
        Assert.Contains("It's in", await group.TellAsync("ana", "yes"), Exact);
        Assert.Contains("gave it once", await group.PressInChatAsync("ana", "Give it"), Exact);
        Assert.Contains("what would you read first?", await group.SayAsync("ben", "post now"), Exact);
        Assert.DoesNotContain("One of you wrote", await group.SayAsync("ben", "post now"), Exact);
    }

    [Fact]
    public async Task It_is_edited_in_the_card_and_what_goes_is_what_was_shown()
    {
        await using var group = await CoachedAsync();
        await group.TellAsync("ana", "give this to the clinic: hi anna, jim from contoso said quillfeather is hiring. do you have a job for me?");

        // Names that were written in are taken out and shown before anything goes.
        await group.PressInChatAsync("ana", "Give it", new() { ["text"] = "Hi Anna, who hires at brimblewick?" });
        Assert.Null(await group.Service<GroupBook>().TakeGiftAsync(Key, default));
        await group.PressInChatAsync("ana", "Show it as it will be", new() { ["text"] = "Hi [name], who hires at [company]? Xanthe knows." });
        await group.PressInChatAsync("ana", "Give it", new() { ["text"] = "" });
        Assert.Null(await group.Service<GroupBook>().TakeGiftAsync(Key, default));
        await group.PressInChatAsync("ana", "Give it", new() { ["text"] = "Hi [name],\r\nwhat would you read first?" });
        await group.PressInChatAsync("ana", "Give it", new() { ["text"] = "Hi [name], something else" });
        Assert.Contains("what would you read first?", await group.SayAsync("ben", "post now"), Exact);
        Approved.Check(group.Transcript[group.Transcript.IndexOf("ana: give this", Exact)..], "GiftEdited");
    }

    [Fact]
    public async Task What_is_not_given_is_shown_to_nobody()
    {
        await using var group = await CoachedAsync();
        await group.TellAsync("ana", "give this to the clinic: Hi Jim, do you have a job for me?");
        await group.PressInChatAsync("ana", "Not that");
        Assert.DoesNotContain("One of you", await group.SayAsync("ben", "post now"), Exact);
        Assert.Empty(await group.Service<GroupBook>().ListGiftsAsync(Ana, default));
    }

    [Fact]
    public async Task What_is_taken_back_is_gone_before_and_after_it_is_shown()
    {
        await using var group = await CoachedAsync();
        await group.TellAsync("ana", "give this to the clinic: Hi Jim, do you have a job for me?");
        await group.PressInChatAsync("ana", "Give it");
        Assert.Contains("Nobody saw it", await group.TellAsync("ana", "take my draft back"), Exact);
        Assert.DoesNotContain("One of you", await group.SayAsync("ben", "post now"), Exact);

        await group.TellAsync("ana", "give this to the clinic: Hi Jim, do you have a job for me?");
        await group.PressInChatAsync("ana", "Give it");
        Assert.Contains("One of you", await group.SayAsync("ben", "post now"), Exact);
        Assert.Contains("gone from the clinic", await group.TellAsync("ana", "take my draft back"), Exact);
        Assert.DoesNotContain("a job", await group.PressAsync("ben", "Show the answer"), Exact);
        Assert.Empty((await group.Service<GroupBook>().LastClinicAsync(Key, default))!.Message.Text);
    }

    [Fact]
    public async Task Whoever_is_forgotten_takes_it_along()
    {
        await using var group = await CoachedAsync();
        await group.TellAsync("ana", "give this to the clinic: Hi Jim, do you have a job for me?");
        await group.PressInChatAsync("ana", "Give it");
        using var zip = new ZipArchive(new MemoryStream(await group.Service<ExportPack>().OfAsync(Ana, default)));
        using var reader = new StreamReader(zip.GetEntry("everything.json")!.Open());
        Assert.Contains("Hi [name], do you have a job for me?", await reader.ReadToEndAsync(), Exact);
        await group.TellAsync("ana", "delete everything about me");
        Assert.Contains("gave to a clinic", await group.TellAsync("ana", "yes, delete everything"), Exact);
        Assert.DoesNotContain("One of you", await group.SayAsync("ben", "post now"), Exact);
        Assert.Null(await group.Service<GroupBook>().TakeGiftAsync(Key, default));
    }

    [Theory]
    [InlineData("give my draft to Jim to the clinic")]
    [InlineData("give this to the clinic: Hi Jim Quillfeather, is Brimblewick hiring?")]
    [InlineData("take my draft back")]
    public async Task In_the_channel_it_is_taken_up_in_their_own_chat(string text)
    {
        await using var group = await CoachedAsync();
        var heard = await group.SayAsync("ana", text);
        Assert.DoesNotContain(Marks, mark => heard.Split('\n').Any(line => line.Contains("in the channel", Exact) && line.Contains(mark, Exact)));
    }

    private static async Task<GroupTalk> CoachedAsync()
    {
        var group = await GroupTalk.StartAsync();
        await group.TellAsync("ana", "add Jim Quillfeather, owner of Brimblewick Foods, met at the umbrella club");
        await group.TellAsync("ana", "add Xanthe Tuckerbell, VP at Snorkwell, plays the accordion");
        await group.SayAsync("ben", "set up");
        await group.PressAsync("ben", "Save", new() { ["name"] = "Seekers" });
        await group.SayAsync("ana", "hello");
        await group.TellAsync("ana", "hi");
        return group;
    }
}
