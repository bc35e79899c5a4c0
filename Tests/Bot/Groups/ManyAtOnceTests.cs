using System.Text.Json.Nodes;
using NetworkCoachBot.Storage.Groups;
using NetworkCoachBot.Tests.Storage;

namespace NetworkCoachBot.Tests.Bot.Groups;

/// <summary>Sixty people press at the same moment, on two hosts with one database.</summary>
public sealed class ManyAtOnceTests
{
    private const string Key = "msteams/groups/" + GroupTalk.Channel;

    [SkippableFact]
    public async Task Each_press_counts_once()
    {
        await using var engine = new PostgreSqlEngine();
        var settings = new Dictionary<string, string?> { ["Storage:Provider"] = "PostgreSql", ["Storage:ConnectionString"] = engine.ConnectionString };
        await using var one = await GroupTalk.StartAsync(settings);
        await using var other = await GroupTalk.StartAsync(settings, one);
        (one.Delivers, other.Delivers) = (false, false);
        await one.SayAsync("ana", "who knows somebody at Contoso?");
        string[] people = [.. Enumerable.Range(0, 60).Select(i => $"p{i}")];

        await AllAsync("I know somebody", one.Data("I know somebody"), null);
        var ask = await one.Service<GroupBook>().FindAskAsync(Key, "1", default);
        Assert.Equal(60, ask!.Helpers.Count);
        Assert.Equal(60, ask.Helpers.Distinct().Count());

        await AllAsync("Count mine", Json("""{"action":"choice.take","id":"group-acts","version":0,"value":"count"}"""), null);
        await AllAsync("Save my number", Json("""{"action":"group.count","id":"group-report","version":0}"""), Json("""{"count":"2"}"""));
        var members = await one.Service<GroupBook>().ListMembersAsync(Key, default);
        Assert.Equal(60, members.Count);
        Assert.All(members, m => Assert.Equal((2, true), (m.Done, m.Counts)));
        Assert.Contains("60 of you agreed", await other.SayAsync("ana", "totals"), StringComparison.Ordinal);

        // A message before the group: each vote counts once, whatever their clients ask besides, and each sees their own.
        one.Roster = people;
        await one.SayAsync("ana", "clinic");
        var (vote, look) = (one.Data("Nothing, send it"), one.LastRefresh()!["action"]!.AsObject());
        await Task.WhenAll(AllAsync("Nothing, send it", vote, null), Task.WhenAll(people.Select((person, i) => Task.Run(() => (i % 2 == 0 ? other : one).LookAsync(person, look)))));
        Assert.Equal(people.Select(p => "msteams/users/29:" + p).Order(), (await one.Service<GroupBook>().LastClinicAsync(Key, default))!.Votes.Select(v => v.Member).Order());
        Assert.Contains("✓ You pressed", await other.LookAsync("p7", look), StringComparison.Ordinal);

        Task AllAsync(string title, JsonObject data, JsonObject? inputs) =>
            Task.WhenAll(people.Select((person, i) => Task.Run(() => (i % 2 == 0 ? one : other).PressDataAsync(person, title, data, inputs))));
    }

    private static JsonObject Json(string text) => JsonNode.Parse(text)!.AsObject();
}
