using System.Globalization;
using System.Text;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Dialogs;

/// <summary>How many messages and taps the ten commonest tasks take. The numbers stand in docs/tasks.md and may not grow.</summary>
public class TenTasksTests
{
    private const string User = "webchat/users/sam";

    /// <summary>A task: what is typed, or tapped where it stands in brackets; what its last answer holds; the most that it may take.</summary>
    private static readonly (string Name, int Most, string Holds, string[] Moves)[] Tasks =
    [
        ("A first text to somebody", 3, "I'd like to", ["need to write to jim ruiz, he owns ruiz foods", "my old boss ana knows him. he moved his plant to 4 day weeks, we did that too at delta"]),
        ("A message looked over", 1, "2. ", ["check this: \"Hi Ms. Okafor, I came across your profile and was very impressed by your career. I am exploring opportunities at Northwind and attached my resume. If you hear of anything please keep me in mind. Sorry to bother you!\""]),
        ("A meeting logged", 3, "Saved", ["had coffee w Ana Lopez yesterday, she gave me 2 names", "priya nair, and tom from the co-packer. i promised her my month-two notes", "[Save]"]),
        ("A no logged", 1, "Ana", ["Ana Lopez said no"]),
        ("Whom next, to a draft", 2, "Ana", ["who's next?", "[Write to Ana]"]),
        ("A reminder", 1, "Noted", ["remind me to write to Ana Lopez on tuesday"]),
        ("Somebody added", 1, "Zora", ["add Zora Neale, head of ops at Delta"]),
        ("Somebody found", 1, "Ana Lopez", ["show me Ana Lopez"]),
        ("Ready for a meeting", 1, "Questions to ask", ["meeting Ana Lopez thursday 3pm, help me prep"]),
        ("How am I doing?", 1, "So far", ["how am I doing?"]),
    ];

    [Fact]
    public async Task The_ten_commonest_tasks_take_what_the_table_says()
    {
        var table = new StringBuilder("# What the ten commonest tasks take\n\nA message is a line typed, a tap is a button pressed. A test plays each task and holds the numbers.\n\n| task | messages | taps | what is said |\n|---|---|---|---|\n");
        foreach (var (name, most, holds, moves) in Tasks)
        {
            var chat = new Conversation();
            await chat.Notebook.SaveAsync(User, new Person { Id = "a", Name = "Ana Lopez", Strength = Strength.Met, Promises = new List<Promise> { new(1, "my month-two notes", true, new(2026, 11, 10)) { Due = new(2026, 11, 20) } } }, default);
            var answer = "";
            foreach (var move in moves)
            {
                answer = move is ['[', .. var title, ']'] ? await chat.PressAsync(title) : await chat.SayAsync(move);
            }

            Assert.True(answer.Contains(holds, StringComparison.Ordinal), $"{name}: no \"{holds}\" in\n{chat.Transcript}");
            Assert.True(moves.Length <= most, name);
            var taps = moves.Count(m => m[0] == '[');
            table.Append(CultureInfo.InvariantCulture, $"| {name} | {moves.Length - taps} | {taps} | {string.Join(" · ", moves.Select(m => m.Length <= 60 ? m : m[..60] + "…"))} |\n");
        }

        var path = Path.Combine(SharedFiles.RepositoryRoot, "docs", "tasks.md");
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            await File.WriteAllTextAsync(path, table.ToString());
        }

        Assert.Equal((await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n"), table.ToString());
    }
}
