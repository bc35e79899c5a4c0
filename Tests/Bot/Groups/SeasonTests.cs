using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NetworkCoachBot.Storage.Groups;

namespace NetworkCoachBot.Tests.Bot.Groups;

/// <summary>A group over two months: topics, clinic, pairs and totals one week after another, as the clock brings them (F70, F71, F72).</summary>
public sealed partial class SeasonTests
{
    private const string Key = "msteams/groups/" + GroupTalk.Channel;
    private const StringComparison Exact = StringComparison.Ordinal;

    private static readonly string[] People = ["ana", "ben", "cleo", "dan", "eva", "finn"];
    private static readonly DateTimeOffset FirstThursday = new(2026, 11, 26, 9, 0, 0, TimeSpan.Zero);

    private readonly List<string> _topics = [];
    private readonly List<string> _messages = [];
    private JsonObject? _lastVote;
    private int _ever;

    [Fact]
    public async Task Eight_weeks_of_a_group_of_six()
    {
        await using var group = await GroupTalk.StartAsync();
        await group.SayAsync("ana", "set up");
        await group.PressAsync("ana", "Save", new JsonObject { ["name"] = "Seekers", ["day"] = "thursday", ["hour"] = "9" });
        foreach (var person in People)
        {
            await group.SayAsync(person, "pair me up");
        }

        foreach (var person in People)
        {
            Assert.Equal(person != "finn", (await group.SayAsync(person, "totals")).Contains("no totals yet", Exact));
            await group.SayAsync(person, "count me in");
        }

        for (var week = 0; week < 8; week++)
        {
            if (week == 3)
            {
                await group.TellAsync("ben", "give this to the clinic: Hi Quillfeather, do you have a job for me?");
                await group.PressInChatAsync("ben", "Give it");
            }

            if (week == 5)
            {
                await group.SayAsync("dan", "pause me for two weeks");
            }

            await TopicAsync(group, week);
            await ClinicAsync(group, isGift: week == 3);
            await FridayAsync(group, week);
            await MetAsync(group, week);
        }

        // Sixteen topics and fourteen messages are there: none of the first eight comes twice.
        Assert.Equal(8, _topics.Distinct().Count());
        Assert.Equal(8, _messages.Distinct().Count());
        await AssertPairsAsync(group);

        // Without two of the six the totals end, and what the others did is told to nobody.
        await group.SayAsync("finn", "leave");
        Assert.Contains("5 of you agreed", await group.SayAsync("ana", "totals"), Exact);
        await group.SayAsync("eva", "count me out");
        Assert.Contains("no totals yet", await group.SayAsync("ana", "totals"), Exact);
        Assert.Equal(5, (await group.Service<GroupBook>().ListMembersAsync(Key, default)).Count);
    }

    private async Task TopicAsync(GroupTalk group, int week)
    {
        var heard = await group.WaitUntilAsync(At(FirstThursday.AddDays(7 * week)));
        _topics.Add(Topic().Match(heard).Groups[1].Value);
        Assert.Contains($"Practice pairs, round {week + 1}", heard, Exact);
        heard += await group.WaitUntilAsync(At(FirstThursday.AddDays(7 * week).AddMinutes(1)));
        Assert.Equal(week is 5 or 6 ? 5 : 6, heard.Split("'s chat: In Seekers ").Length - 1);
        Assert.DoesNotContain(week is 5 or 6 ? "in dan's chat" : "Quillfeather", heard, Exact);
        foreach (var person in People)
        {
            Assert.Contains("3 people", await group.PressAsync(person, "3 people"), Exact);
        }
    }

    private async Task ClinicAsync(GroupTalk group, bool isGift)
    {
        var shown = await group.SayAsync("ana", "clinic");
        Assert.Equal(isGift, shown.Contains("Hi [name], do you have a job for me?", Exact));
        _messages.Add(shown);
        if (_lastVote is not null)
        {
            Assert.Contains("out already", await group.PressDataAsync("ben", "Nothing, send it", _lastVote), Exact);
        }

        await group.PressAsync("ben", "Nothing, send it");
        await group.PressAsync("cleo", "Nothing, send it");
        _lastVote = group.Data("Nothing, send it");
        Assert.Contains("Ana Stone shows the answer", await group.PressAsync("dan", "Show the answer"), Exact);
        Assert.Contains("Nothing, send it: 2", await group.PressAsync("ana", "Show the answer"), Exact);
    }

    private async Task FridayAsync(GroupTalk group, int week)
    {
        Assert.Contains("How did the week go?", await group.WaitUntilAsync(At(FirstThursday.AddDays(7 * week).AddHours(30))), Exact);
        foreach (var (person, i) in People.Select((person, i) => (person, i)))
        {
            // Whoever presses twice is counted once.
            await group.PressAsync(person, "Save my number", new JsonObject { ["count"] = "9" });
            Assert.Contains("Kept", await group.PressAsync(person, "Save my number", new JsonObject { ["count"] = $"{i + week}" }), Exact);
        }

        var done = People.Select((_, i) => i + week).Sum();
        _ever += done;
        Assert.Contains($"6 of you agreed to be counted. This week: you set out to reach 18 people, and reached {done} people. Since the beginning: {_ever} people, and 0 wins told.", await group.SayAsync("cleo", "totals"), Exact);
    }

    private static async Task MetAsync(GroupTalk group, int week)
    {
        Assert.Contains("Did you and your partner meet?", await group.WaitUntilAsync(At(FirstThursday.AddDays((7 * week) + 6))), Exact);
        await group.PressAsync("ben", "Yes, we met");
        Assert.Contains("you set out to reach 0 people, and reached 0 people", await group.SayAsync("ana", "totals"), Exact);
    }

    private static async Task AssertPairsAsync(GroupTalk group)
    {
        var rounds = await group.Service<GroupBook>().ListRoundsAsync(Key, default);
        Assert.Equal(Enumerable.Range(1, 8), rounds.Select(r => r.Number));
        var met = rounds.Take(5).SelectMany(r => r.Pairs).Select(p => string.Join('+', p.Members.Order())).ToArray();
        Assert.Equal((15, 15), (met.Length, met.Distinct().Count()));
        Assert.All(rounds.Skip(5).Take(2), round =>
        {
            Assert.Null(round.PairOf("msteams/users/29:dan"));
            Assert.Equal([2, 3], round.Pairs.Select(p => p.Members.Count).Order());
        });
        Assert.NotNull(rounds[7].PairOf("msteams/users/29:dan"));
        Assert.All(rounds, round => Assert.True(round.PairOf("msteams/users/29:ben")!.Met));
    }

    private static string At(DateTimeOffset time) => time.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("This week: (.+)", RegexOptions.None, 1000)]
    private static partial Regex Topic();
}
