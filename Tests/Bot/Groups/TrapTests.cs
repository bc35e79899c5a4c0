using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Storage.Notebooks;
using NetworkCoachBot.Tests.Cards;
using NetworkCoachBot.Tests.Support;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Tests.Bot.Groups;

/// <summary>
/// Nothing of a person's network leaves their own chat (F74): somebody whose people, drafts and notes carry marks says
/// everything that can be said and presses everything that can be pressed in a channel, and every byte that goes out is searched.
/// </summary>
public sealed partial class TrapTests
{
    private const string User = "msteams/users/29:ana";

    private static readonly string[] Marks = ["Quillfeather", "Brimblewick", "umbrella", "Tuckerbell", "Snorkwell", "accordion"];

    [Fact]
    public async Task Nothing_that_is_said_in_a_channel_brings_senta_name()
    {
        await using var group = await WithNetworkAsync();
        var from = group.Teams.Calls.Count;
        foreach (var (_, text) in Utterances())
        {
            await group.SayAsync("ana", text);
        }

        foreach (var text in new[] { "set up", "post now", "clinic", "reveal", "give my draft to Jim to the clinic", "take my draft back", "draft to Jim", "who is Jim?", "remind me to call Jim", "how do I know Xanthe", "check this: Hi Jim, do you have a job for me?", "he said yes", "show him", "go on", "export my data", "what do you keep about me?", "next", "send it", "yes", "the first one" })
        {
            await group.SayAsync("ana", text);
        }

        AssertClean(group, from);
    }

    [Fact]
    public async Task Nothing_that_is_said_in_a_chat_of_several_brings_senta_name()
    {
        await using var group = await WithNetworkAsync();
        group.IsGroupChat = true;
        var from = group.Teams.Calls.Count;
        foreach (var (_, text) in Utterances().Where((_, i) => i % 4 == 0))
        {
            await group.SayAsync("ana", text);
        }

        AssertClean(group, from);
    }

    [Fact]
    public async Task Names_that_are_said_in_a_channel_are_not_said_again_there()
    {
        await using var group = await WithNetworkAsync();

        // Where somebody is asked for at a company, the company is what the group is asked. People are never said again.
        string[] said =
        [
            .. Utterances("Jim Quillfeather", "Brimblewick").Where(u => !u.File.StartsWith("group_ask", StringComparison.Ordinal)).Select(u => u.Text),
            .. Utterances("Xanthe Tuckerbell").Where(u => u.File.StartsWith("group_ask", StringComparison.Ordinal)).Select(u => u.Text),
            "check this: Hi Xanthe Tuckerbell, we met at the umbrella club. Is Snorkwell hiring?",
            "Hi Jim Quillfeather,\n\nwe met at the umbrella club. Are there openings at Brimblewick?\n\nBest,\nAna",
            "win: Jim Quillfeather of Brimblewick answered!",
            "done 2: Jim Quillfeather and Xanthe Tuckerbell",
            "I'll reach out to 3 people, Jim Quillfeather, Xanthe Tuckerbell and the accordion player",
            "give this to the clinic: Hi Quillfeather, is Brimblewick hiring?",
        ];
        var (leaks, heard) = (new List<string>(), 0);
        foreach (var text in said)
        {
            var (from, before) = (group.Teams.Calls.Count, group.Bytes.Count);
            await group.SayAsync("ana", text);
            var seen = group.Teams.Calls.Skip(from).Where(c => !c.Path.StartsWith("/v3/conversations/a:", StringComparison.Ordinal)).Select(c => c.Path + c.Body).Concat(group.Bytes.Skip(before)).ToArray();
            heard += seen.Count(bytes => bytes.Length > 0);
            leaks.AddRange(seen.Where(bytes => Marks.Where(mark => mark != "Brimblewick" || !AsksAll().IsMatch(text)).Any(mark => bytes.Contains(mark, StringComparison.OrdinalIgnoreCase))).Select(bytes => $"{text}\n-> {bytes}"));
        }

        Assert.True(heard >= said.Length);
        Assert.True(leaks.Count == 0, string.Join('\n', leaks));
    }

    [Fact]
    public async Task No_view_of_anybody_brings_senta_name_or_tells_another_what_was_pressed()
    {
        await using var group = await WithNetworkAsync();
        group.Roster = ["ana", "ben"];
        await group.SayAsync("ben", "set up");
        await group.PressAsync("ben", "Save", new JsonObject { ["name"] = "Seekers" });
        var from = group.Teams.Calls.Count;
        await group.SayAsync("ben", "post now");
        var before = group.Bytes.Count;
        await group.PressAsync("ana", "Nothing, send it");
        await group.LookAsync("ben");
        Assert.All(group.Bytes.Skip(before + 1), bytes => Assert.DoesNotContain("✓", bytes, StringComparison.Ordinal));
        foreach (var data in CardSamples.All.Values.SelectMany(Data).Concat(group.AllData()))
        {
            await group.LookAsync("ben", new JsonObject { ["type"] = "Action.Execute", ["verb"] = data["action"]?.DeepClone(), ["data"] = data.DeepClone() });
            await group.LookAsync("ana", new JsonObject { ["type"] = "Action.Execute", ["verb"] = "own.look", ["data"] = new JsonObject { ["action"] = "own.look", ["id"] = data["id"]?.DeepClone(), ["version"] = 0 } }, "manual");
        }

        AssertClean(group, from);
    }

    [Fact]
    public async Task Nothing_that_is_pressed_in_a_channel_brings_senta_name()
    {
        await using var group = await WithNetworkAsync();
        var notebook = group.Service<INotebook>();
        var people = await notebook.ListPeopleAsync(User, null, 10, default);
        var drafts = await notebook.ListDraftsAsync(User, 10, default);
        string[] ids = [.. people.Select(p => p.Id), .. drafts.Select(d => d.Id), .. people.Select(p => "nudge:" + p.Id), .. people.Select(p => "prep:" + p.Id)];
        Assert.True(people.Count >= 2 && drafts.Count >= 1);
        var own = group.AllData();
        var from = group.Teams.Calls.Count;
        var pressed = new HashSet<Type>();
        foreach (var data in CardSamples.All.Values.SelectMany(Data).Concat(own))
        {
            foreach (var id in ids.Prepend((string?)data["id"] ?? ""))
            {
                var press = data.DeepClone().AsObject();
                press["id"] = id;
                press["person"] = people[0].Id;
                press["text"] = "Hi";
                press["subject"] = "Hello";
                await group.PressDataAsync("ana", "a button", press);
                pressed.Add(CardSubmission.Of(new Activity(ActivityTypes.Message) { Value = JObject.Parse(press.ToJsonString()) })!.GetType());
            }
        }

        var kinds = typeof(CardSubmission).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CardSubmission)) && !t.IsAbstract && t != typeof(CardSubmission.Unknown) && t != typeof(CardSubmission.Look));
        Assert.Empty(kinds.Except(pressed));
        AssertClean(group, from);
    }

    private static async Task<GroupTalk> WithNetworkAsync()
    {
        var group = await GroupTalk.StartAsync();
        await group.TellAsync("ana", "add Jim Quillfeather, owner of Brimblewick Foods, met at the umbrella club");
        await group.TellAsync("ana", "add Xanthe Tuckerbell, VP at Snorkwell, plays the accordion");
        await group.TellAsync("ana", "I want to write to Jim Quillfeather");
        await group.TellAsync("ana", "cancel");
        await group.TellAsync("ana", "remind me to call Jim Quillfeather tomorrow");
        await group.SayAsync("ana", "hello");
        await group.TellAsync("ana", "give this to the clinic: Hi Jim, quillfeather and XANTHE TUCKERBELL told me of the umbrella club. Is Snorkwell or brimblewick hiring? I play the accordion.");
        Assert.Contains("It's in", await group.TellAsync("ana", "yes"), StringComparison.Ordinal);
        var shown = await group.TellAsync("ana", "show my contacts");
        Assert.Contains("Quillfeather", shown, StringComparison.Ordinal);
        Assert.Contains("Tuckerbell", shown, StringComparison.Ordinal);
        return group;
    }

    /// <summary>Some sentences of every intent, from the files that the understanding learns from, as a person would say them.</summary>
    /// <param name="person">Who is spoken of in the place of those in the files; null for those.</param>
    /// <param name="company">The company in the place of those in the files; null for those.</param>
    private static IEnumerable<(string File, string Text)> Utterances(string? person = null, string? company = null) =>
        from file in Directory.GetFiles(Path.Combine(SharedFiles.RepositoryRoot, "Language", "Data", "Utterances"), "*.txt").Order(StringComparer.Ordinal)
        from line in File.ReadLines(file).Where(l => l.Length > 0 && l[0] != '#').Where((_, i) => i % 30 == 7)
        let said = FurtherIntent().Replace(line.Split("@@")[0], "")
        let text = Label().Replace(Company().Replace(Person().Replace(said, m => person ?? m.Groups[1].Value), m => company ?? m.Groups[1].Value), "").Trim()
        where text.Length > 0
        select (Path.GetFileName(file), text);

    [GeneratedRegex("does anyone know|who could introduce", RegexOptions.None, 1000)]
    private static partial Regex AsksAll();

    [GeneratedRegex(@"\{([^}]*)\}", RegexOptions.None, 1000)]
    private static partial Regex Person();

    [GeneratedRegex("<([^>]*)>", RegexOptions.None, 1000)]
    private static partial Regex Company();

    [GeneratedRegex(@">>\w+ ?", RegexOptions.None, 1000)]
    private static partial Regex FurtherIntent();

    [GeneratedRegex(@"[\[\]{}<>^]", RegexOptions.None, 1000)]
    private static partial Regex Label();

    private static IEnumerable<JsonObject> Data(CoachCard card) =>
        JObject.FromObject(card.Render(CardSurface.Universal).Content).DescendantsAndSelf().OfType<JObject>().Select(o => o["data"]).OfType<JObject>().Where(d => d["action"] is not null).Select(d => JsonNode.Parse(d.ToString())!.AsObject());

    private static void AssertClean(GroupTalk group, int from)
    {
        var sent = group.Teams.Calls.Skip(from).Select(c => c.Path + c.Body).Concat(group.Bytes).ToArray();
        Assert.True(sent.Length > 50);
        Assert.All(sent, bytes => Assert.DoesNotContain(Marks, mark => bytes.Contains(mark, StringComparison.OrdinalIgnoreCase)));
    }
}
