using System.IO.Compression;
using System.Text.Json.Nodes;
using NetworkCoachBot.Bot.Data;
using NetworkCoachBot.Storage.Groups;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Bot.Groups;

/// <summary>Between a member and the coach of their group, each in their own chat (F73).</summary>
public sealed class ShareTests
{
    private const string Key = "msteams/groups/" + GroupTalk.Channel;
    private const StringComparison Exact = StringComparison.Ordinal;

    [Fact]
    public async Task A_member_shows_the_coach_one_thing_and_the_coach_answers()
    {
        await using var group = await CoachedAsync();
        await group.TellAsync("ana", "add Jim Quillfeather, owner of Brimblewick Foods, met at the umbrella club");
        await group.TellAsync("ana", "tell my coach I'm stuck with my first sentence");
        var from = group.Teams.Calls.Count;
        await group.PressInChatAsync("ana", "Send it");
        await group.PressInChatAsync("ben", "Answer");
        await group.TellAsync("ben", "Begin with what you have in common. What is it?");
        await group.PressInChatAsync("ben", "Send it");
        var sent = group.Teams.Calls.Skip(from).Select(c => c.Body).ToArray();
        Assert.All(sent, bytes => Assert.DoesNotContain("Quillfeather", bytes, Exact));
        Approved.Check(group.Transcript, "Share");
    }

    [Fact]
    public async Task From_the_message_itself_it_goes_to_the_coach_as_it_stands_in_the_card()
    {
        await using var group = await CoachedAsync();
        await group.TellAsync("ana", "I want to write to Jim Quillfeather, met at the Chamber, I can show him how we fixed the night shift, I'd like to know how he got to four days");
        await group.TellAsync("ana", "he moved the plant to four days");
        var from = group.Teams.Calls.Count;
        await group.PressInChatAsync("ana", "Show it to my coach", new() { ["text"] = "Hello Jim, how did you get to four days? I can show you how we fixed the night shift.", ["subject"] = "Four days" });
        await group.PressInChatAsync("ana", "Send it");
        Approved.Check(group.Transcript[group.Transcript.IndexOf("ana: [Show it", Exact)..], "ShareDraft");
        var toBen = group.Teams.Calls.Skip(from).Where(c => c.Path.Contains("ben", Exact)).ToArray();
        Assert.Contains("fixed the night shift", Assert.Single(toBen).Body, Exact);
        Assert.DoesNotContain(["Quillfeather", "Chamber"], mark => toBen[0].Body.Contains(mark, Exact));
    }

    [Fact]
    public async Task Somebody_who_is_stuck_can_tell_the_coach_by_a_button()
    {
        await using var group = await CoachedAsync();
        await group.TellAsync("ana", "I'm stuck and I can't tell why");
        await group.PressInChatAsync("ana", "Tell my coach");
        await group.PressInChatAsync("ana", "Send it");
        await group.TellAsync("ana", "I'm stuck");
        await group.PressInChatAsync("ana", "Tell my coach");
        await group.TellAsync("ana", "My first sentence never sounds like me.");
        await group.PressInChatAsync("ana", "Not that");
        Approved.Check(group.Transcript[group.Transcript.IndexOf("ana: I'm stuck and", Exact)..], "ShareStuck");
    }

    [Fact]
    public async Task Whoever_has_no_coach_is_offered_none()
    {
        await using var group = await CoachedAsync();
        foreach (var person in new[] { "dan", "ben" })
        {
            Assert.DoesNotContain("my coach", await group.TellAsync(person, "I'm stuck and I can't tell why"), Exact);
            Assert.DoesNotContain("my coach", await group.TellAsync(person, "I want to write to Jim Ruiz, met at the Chamber, I can show him how we fixed the night shift, I'd like to know how he got to four days"), Exact);
        }

        // Where the coach is gone meanwhile it is said, and the button goes too.
        await group.TellAsync("ana", "I'm stuck and I can't tell why");
        await group.TellAsync("ben", "delete everything about me");
        await group.TellAsync("ben", "yes, delete everything");
        Assert.Contains("in no group with a coach", await group.PressInChatAsync("ana", "Tell my coach"), Exact);
        Assert.DoesNotContain("my coach", await group.TellAsync("ana", "I'm stuck and I can't tell why"), Exact);
    }

    [Fact]
    public async Task What_a_coach_without_a_chat_is_sent_waits_for_their_first_word()
    {
        await using var group = await CoachedAsync(reached: false);
        await group.TellAsync("ana", "tell my coach I'm stuck with my story");
        Assert.DoesNotContain("in ben's chat", await group.PressInChatAsync("ana", "Send it"), Exact);
        Assert.Contains("sent it once", await group.PressInChatAsync("ana", "Send it"), Exact);
        var heard = await group.TellAsync("ben", "hi");
        Assert.Contains("I'm stuck with my story", heard, Exact);
        Assert.Contains("Answer", heard, Exact);
    }

    [Fact]
    public async Task Twice_at_the_same_moment_is_once()
    {
        await using var group = await CoachedAsync();
        await group.TellAsync("ana", "tell my coach I'm stuck with my story");
        group.Delivers = false;
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => group.PressInChatAsync("ana", "Send it"))));
        group.Delivers = true;
        var heard = await group.TellAsync("cleo", "hi");
        Assert.Equal(2, heard.Split("I'm stuck with my story").Length);
    }

    [Fact]
    public async Task Nothing_goes_to_somebody_who_coaches_the_group_no_more()
    {
        await using var group = await CoachedAsync();
        await group.TellAsync("ana", "tell my coach I'm stuck with my story");
        await group.TellAsync("ben", "delete everything about me");
        await group.TellAsync("ben", "yes, delete everything");
        Assert.Contains("Nothing was sent", await group.PressInChatAsync("ana", "Send it"), Exact);
        Assert.Contains("in no group", await group.TellAsync("ana", "tell my coach I'm stuck with my story"), Exact);
    }

    [Fact]
    public async Task Whoever_is_forgotten_takes_back_what_they_showed()
    {
        await using var group = await CoachedAsync(reached: false);
        await group.TellAsync("ana", "tell my coach I'm stuck with my story");
        await group.PressInChatAsync("ana", "Send it");
        await group.TellAsync("ana", "delete everything about me");
        await group.TellAsync("ana", "yes, delete everything");
        Assert.Contains("so is what you sent to a coach", group.Transcript, Exact);
        Assert.DoesNotContain("my story", await group.TellAsync("ben", "hi"), Exact);
        Assert.Empty(await group.Service<GroupBook>().ListNotesAsync("msteams/users/29:ben", default));
    }

    [Fact]
    public async Task What_is_kept_in_groups_can_be_taken_along_and_nothing_of_the_others()
    {
        await using var group = await CoachedAsync();
        await group.SayAsync("ana", "I'll reach out to 5 people");
        await group.SayAsync("ana", "who knows somebody at Contoso?");
        await group.SayAsync("cleo", "who knows somebody at Delta?");
        await group.PressAsync("ana", "I know somebody");
        await group.SayAsync("ana", "clinic");
        await group.PressAsync("ana", "Asks too much too soon");
        await group.PressAsync("cleo", "Nothing, send it");
        await group.TellAsync("ana", "tell my coach I'm stuck with my story");
        await group.PressInChatAsync("ana", "Send it");
        using var zip = new ZipArchive(new MemoryStream(await group.Service<ExportPack>().OfAsync("msteams/users/29:ana", default)));
        using var reader = new StreamReader(zip.GetEntry("everything.json")!.Open());
        var all = JsonNode.Parse(await reader.ReadToEndAsync())!;
        var share = Assert.Single(all["groups"]!.AsArray())!;
        Assert.Equal(("Seekers", 5, "Contoso", "Delta", "TooSoon"), ((string)share["Group"]!, (int)share["Numbers"]!["Planned"]!, (string)share["Asked"]![0]!, (string)share["Offered"]![0]!, (string)Assert.Single(share["ClinicAnswers"]!.AsArray())!));
        Assert.Equal("I'm stuck with my story", (string?)Assert.Single(all["notes"]!.AsArray())!["Text"]);
        Assert.DoesNotContain("cleo", all.ToJsonString(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("who knows somebody in city government?", "who knows somebody in city government?")]
    [InlineData("Can anyone introduce me to somebody in shipping?", "who knows somebody in shipping?")]
    [InlineData("does anyone know someone at Contoso", "who knows somebody at Contoso?")]
    public async Task A_question_is_put_as_it_was_said(string said, string put)
    {
        await using var group = await GroupTalk.StartAsync();
        Assert.Contains(put, await group.SayAsync("ana", said), Exact);
        Assert.Contains("knows somebody " + put.Split("somebody ")[1].TrimEnd('?') + " and", await group.PressAsync("ben", "I know somebody"), Exact);
    }

    [Fact]
    public async Task A_question_of_somebody_who_left_is_closed_and_their_offers_are_gone()
    {
        await using var group = await GroupTalk.StartAsync();
        await group.SayAsync("ana", "who knows somebody at Contoso?");
        await group.SayAsync("ben", "who knows somebody at Delta?");
        await group.PressAsync("ana", "I know somebody");
        await group.SayAsync("ana", "leave");
        var book = group.Service<GroupBook>();
        var (first, second) = (await book.FindAskAsync(Key, "1", default), await book.FindAskAsync(Key, "2", default));
        Assert.Equal(("", "", ""), (first!.AskerId, first.AskerName, first.Where));
        Assert.Empty(second!.Helpers);
        Assert.Contains("earlier message", await group.PressDataAsync("ben", "I know somebody", new() { ["action"] = "choice.take", ["id"] = "group-ask:1", ["version"] = 0, ["value"] = "i-do" }), Exact);
    }

    [Fact]
    public async Task The_message_extension_is_as_strict_as_the_group_it_is_called_in()
    {
        await using var group = await GroupTalk.StartAsync();
        var standard = await CheckedAsync();
        await group.SayAsync("ben", "set up");
        await group.PressAsync("ben", "Save", new() { ["strictness"] = "strict" });
        var strict = await CheckedAsync();
        Assert.Contains("an opening at your school", strict, Exact);
        Assert.NotEqual(standard, strict);
        await group.PressAsync("ben", "Save", new() { ["strictness"] = "standard" });
        Assert.Equal(standard, await CheckedAsync());

        async Task<string> CheckedAsync()
        {
            await group.SendInChannelAsync("ana", JsonNode.Parse("""{"type":"invoke","name":"composeExtension/submitAction","value":{"commandId":"checkMessage","data":{"action":"extension.check","id":"extension","version":0,"tie":"talked","text":"Hi Dolores, it was good to talk for so long. Is there an opening at your school?"}}}""")!.AsObject(), "checks a message");
            return group.Bytes.Last();
        }
    }

    private static async Task<GroupTalk> CoachedAsync(bool reached = true)
    {
        var group = await GroupTalk.StartAsync();
        if (!reached)
        {
            group.Unreachable.Add("ben");
        }

        await group.SayAsync("ben", "set up");
        await group.PressAsync("ben", "Save", new() { ["name"] = "Seekers" });
        await group.SayAsync("ana", "hello");
        return group;
    }
}
