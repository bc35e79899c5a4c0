using System.Diagnostics;
using System.Globalization;
using NetworkCoachBot.Bot;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Planning;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Storage;
using NetworkCoachBot.Storage.Json;
using NetworkCoachBot.Storage.Notebooks;
using NetworkCoachBot.Storage.Records;
using NetworkCoachBot.Storage.Sqlite;

namespace NetworkCoachBot.Benchmarks.Stores;

/// <summary>What a network of a size costs: to add somebody, find one by name, open one, and say whom next. CPU of the process, on SQLite.</summary>
internal static class NetworkBenchmark
{
    private const int Times = 200;
    private const string User = "webchat/users/sam";

    private static readonly DateOnly Today = new(2026, 11, 21);
    private static readonly string[] First = ["Ana", "Jim", "Priya", "Tom", "Zora", "Wei", "Olu", "Eva", "Sam", "Lea"];

    public static async Task RunAsync(TextWriter output)
    {
        foreach (var size in (int[])[10, 1_000, 30_000])
        {
            var folder = Directory.CreateTempSubdirectory("coach-network-");
            try
            {
                await using var store = EncryptedStore.Of(new SqliteStore(new SqliteOptions(Path.Combine(folder.FullName, "coach.db"))));
                await store.OpenAsync(CancellationToken.None);
                var storage = new TurnStorage(store, new StateSerializer(CoachServices.StoredTypes()));
                await MeasureAsync(storage, size, output);
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }
    }

    private static async Task MeasureAsync(TurnStorage storage, int size, TextWriter output)
    {
        var notebook = new Notebook(new RecordStorage(storage));
        for (var from = 0; from < size; from += 1_000)
        {
            await storage.InUnitAsync([User], async token =>
            {
                for (var n = from; n < Math.Min(size, from + 1_000); n++)
                {
                    await notebook.SaveAsync(User, Somebody(n), token);
                }
            }, CancellationToken.None);
        }

        var next = new NextPeople(notebook);
        var scene = new TurnScene(User, new TurnInput.Nothing(), new Profile(), Today, CardSurface.TextOnly);
        var added = size;
        (string What, Func<int, Task> Act)[] acts =
        [
            ("add", _ => notebook.SaveAsync(User, Somebody(added++), CancellationToken.None)),
            ("find by name", n => notebook.SearchPeopleAsync(User, $"{First[n % 10].ToLowerInvariant()} family{n % size}", 5, CancellationToken.None)),
            ("open", n => notebook.FindPersonAsync(User, $"p{n * 7 % size}", CancellationToken.None)),
            ("whom next", _ => next.RankAsync(scene, CancellationToken.None)),
        ];
        foreach (var (what, act) in acts)
        {
            for (var n = 0; n < Times / 4; n++)
            {
                await act(n);
            }

            var cpu = Process.GetCurrentProcess().TotalProcessorTime;
            for (var n = 0; n < Times; n++)
            {
                await act(n);
            }

            var each = (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMilliseconds / Times;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size,6} people, {what}: {each:F2} ms CPU"));
        }
    }

    /// <summary>One in fifty has a history and a day; the others were imported and never written to.</summary>
    private static Person Somebody(int n)
    {
        var person = new Person { Id = $"p{n}", Name = $"{First[n % 10]} Family{n}", Company = $"Company {n % 170} Inc", Role = "head of operations" };
        return n % 50 != 0 ? person : person with
        {
            Strength = Strength.Met,
            LastContact = Today.AddDays(-n % 300),
            NextContact = n % 100 == 0 ? Today.AddDays((n % 60) - 40) : null,
            Timeline = [new Contact(Today.AddDays(-n % 300), ContactKind.SaidHello) { Note = "the plan for four-day weeks" }],
        };
    }
}
