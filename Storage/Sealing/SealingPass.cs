using System.Text.Json;
using NetworkCoachBot.Storage.Sql;
using NetworkCoachBot.Storage.Turns;

namespace NetworkCoachBot.Storage.Sealing;

/// <summary>
/// Goes through everything that is stored and seals what is in clear, or was sealed with an older key. Each row only if it is
/// still as it was read: it can be broken off, begun again, and run beside another.
/// </summary>
internal sealed class SealingPass(ISqlStore store, Seals seals) : IDisposable
{
    private const int AtOnce = 500;

    private readonly TermSeal.Writer _terms = seals.Terms.Write();

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await RunAsync(new Table("state", ["key"], [""], "value", key => Places.State((string)key[0])), cancellationToken);
        await RunAsync(new Table("reminders", ["id"], [""], "value", key => Places.Reminder((string)key[0])), cancellationToken);
        await RunAsync(new Table("answers", ["key"], [Array.Empty<byte>()], "answer", key => Places.Answer(TurnKey.FromBytes((byte[])key[0]))), cancellationToken);
        await RunAsync(new Table("outbox", ["conversation", "key"], ["", Array.Empty<byte>()], "replies", key => Places.Replies((string)key[0], TurnKey.FromBytes((byte[])key[1]))), cancellationToken);
        await RunAsync(new Table("records", ["owner", "kind", "id"], ["", "", ""], "value", key => Places.Record(KeyOf(key))) { HasTerms = true }, cancellationToken);
    }

    public void Dispose() => _terms.Dispose();

    private static RecordKey KeyOf(object[] key) => new((string)key[0], (string)key[1], (string)key[2]);

    private async Task RunAsync(Table table, CancellationToken cancellationToken)
    {
        for (var (rows, after) = (await store.RowsAsync(table.Select, [.. table.First, AtOnce], cancellationToken), table.First); rows.Count > 0;)
        {
            var changes = rows.Select(row => Change(table, row)).OfType<Statement[]>().ToArray();
            try
            {
                await store.WriteAsync([.. changes.SelectMany(c => c)], cancellationToken);
            }
            catch (ETagConflictException)
            {
                await OneByOneAsync(changes, cancellationToken);
            }

            after = rows[^1][..table.Keys.Length];
            rows = await store.RowsAsync(table.Select, [.. after, AtOnce], cancellationToken);
        }
    }

    private async Task OneByOneAsync(Statement[][] changes, CancellationToken cancellationToken)
    {
        foreach (var change in changes)
        {
            try
            {
                await store.WriteAsync(change, cancellationToken);
            }
            catch (ETagConflictException)
            {
                // Another host has written it since, sealed.
            }
        }
    }

    /// <summary>What seals a row; null where it is sealed as it should be.</summary>
    private Statement[]? Change(Table table, object[] row)
    {
        var (key, value) = (row[..table.Keys.Length], (string)row[table.Keys.Length]);
        var (place, isOld) = (table.Place(key), false);
        var inClear = !KeyRing.IsSealed(value);
        var text = inClear ? value : seals.Ring.Open(place, value, evenRevoked: true, out isOld);
        if (!inClear && !isOld)
        {
            return null;
        }

        if (!inClear || !table.HasTerms)
        {
            return [Put(table, key, value, seals.Ring.Seal(place, text))];
        }

        var terms = JsonSerializer.Deserialize<string[]>((string)row[^1]) ?? [];
        var (record, dialect) = (seals.Seal(new RecordChange(KeyOf(key), text, 0, terms), _terms), store.Dialect);
        var hidden = JsonSerializer.Serialize(record.Terms);
        return
        [
            Put(table, key, value, record.Json!),
            new Statement(dialect.DeleteTerms, key),
            new Statement("UPDATE records SET terms = $4 WHERE owner = $1 AND kind = $2 AND id = $3", [.. key, hidden]),
            new Statement(dialect.InsertTerms, [.. key, hidden]),
        ];
    }

    private static Statement Put(Table table, object[] key, string old, string sealedText) =>
        new(table.Update, [.. key, sealedText, old], () => new ETagConflictException(table.Name));

    /// <summary>A table and where its texts are.</summary>
    private sealed record Table(string Name, string[] Keys, object[] First, string Value, Func<object[], string> Place)
    {
        public bool HasTerms { get; init; }

        public string Select =>
            $"SELECT {Columns}, {Value}{(HasTerms ? ", terms" : "")} FROM {Name} WHERE ({Columns}) > ({string.Join(", ", Keys.Select((_, i) => $"${i + 1}"))}) ORDER BY {Columns} LIMIT ${Keys.Length + 1}";

        public string Update =>
            $"UPDATE {Name} SET {Value} = ${Keys.Length + 1} WHERE {string.Join(" AND ", Keys.Select((key, i) => $"{key} = ${i + 1}"))} AND {Value} = ${Keys.Length + 2}";

        private string Columns => string.Join(", ", Keys);
    }
}
