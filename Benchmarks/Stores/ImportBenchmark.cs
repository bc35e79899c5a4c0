using System.Diagnostics;
using System.Globalization;
using System.Text;
using NetworkCoachBot.Bot;
using NetworkCoachBot.Coaching.Exchange;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Storage;
using NetworkCoachBot.Storage.Json;
using NetworkCoachBot.Storage.Notebooks;
using NetworkCoachBot.Storage.Records;
using NetworkCoachBot.Storage.Sqlite;

namespace NetworkCoachBot.Benchmarks.Stores;

/// <summary>What an address file of a size costs: to read for the preview, to keep in one transaction, to read again, to take out again. CPU of the process, on SQLite.</summary>
internal static class ImportBenchmark
{
    private const string User = "webchat/users/sam";

    public static async Task RunAsync(TextWriter output)
    {
        foreach (var size in (int[])[1_000, 30_000])
        {
            var folder = Directory.CreateTempSubdirectory("coach-import-");
            try
            {
                await using var store = EncryptedStore.Of(new SqliteStore(new SqliteOptions(Path.Combine(folder.FullName, "coach.db"))));
                await store.OpenAsync(CancellationToken.None);
                await MeasureAsync(new TurnStorage(store, new StateSerializer(CoachServices.StoredTypes())), size, output);
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
        var file = Encoding.UTF8.GetBytes(Connections(size));
        IReadOnlyList<Person> added = [];
        await TimeAsync("preview", () =>
        {
            added = Read(file, []);
            return Task.CompletedTask;
        });
        await TimeAsync("keep", () => storage.InUnitAsync([User], async token =>
        {
            foreach (var person in added = Read(file, []))
            {
                await notebook.SaveAsync(User, person, token);
            }
        }, CancellationToken.None));
        await TimeAsync("the same again", async () =>
        {
            var known = new List<Person>();
            for (IReadOnlyList<Person> page; (page = await notebook.ListPeopleAsync(User, known.Count == 0 ? null : known[^1], 1_000, CancellationToken.None)).Count > 0;)
            {
                known.AddRange(page);
            }

            if (Read(file, known).Count > 0)
            {
                throw new InvalidOperationException("The same file brought somebody new.");
            }
        });
        await TimeAsync("undo", () => storage.InUnitAsync([User], async token =>
        {
            foreach (var person in added)
            {
                await notebook.DeletePersonAsync(User, person.Id, token);
            }
        }, CancellationToken.None));

        async Task TimeAsync(string what, Func<Task> act)
        {
            var (cpu, clock) = (Process.GetCurrentProcess().TotalProcessorTime, Stopwatch.StartNew());
            await act();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size,6} rows, {what}: {(Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalSeconds:F2} s CPU, {clock.Elapsed.TotalSeconds:F2} s"));
        }
    }

    private static IReadOnlyList<Person> Read(byte[] file, IReadOnlyList<Person> known)
    {
        var number = 0;
        return ContactImport.Read(ListFile.Read(file).Text!)!.NewAmong(known, () => string.Create(CultureInfo.InvariantCulture, $"p1-{++number}"));
    }

    private static string Connections(int size)
    {
        var text = new StringBuilder("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n");
        for (var n = 0; n < size; n++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Ana{n % 997},Ruiz{n},https://www.linkedin.com/in/ana-ruiz-{n},,\"Company {n % 170}, Inc.\",Head of Operations and Planning,01 Feb 2024\n");
        }

        return text.ToString();
    }
}
