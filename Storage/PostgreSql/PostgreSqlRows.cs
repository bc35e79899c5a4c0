using System.Text.Json;
using NetworkCoachBot.Storage.Sql;
using NetworkCoachBot.Storage.Turns;
using Npgsql;

namespace NetworkCoachBot.Storage.PostgreSql;

/// <summary>Runs the queries of <see cref="CommonSql"/> and reads their rows.</summary>
internal static class PostgreSqlRows
{
    public static StateRow State(NpgsqlDataReader row) => new(row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetInt64(3));

    public static OutboxRow Outbox(NpgsqlDataReader row) => new(
        TurnKey.FromBytes(row.GetFieldValue<byte[]>(0)), row.GetString(1), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2)), row.GetString(3));

    public static RecordRow Record(NpgsqlDataReader row) => new(
        new RecordKey(row.GetString(0), row.GetString(1), row.GetString(2)),
        row.GetString(3),
        JsonSerializer.Deserialize<string[]>(row.GetString(4)) ?? [],
        row.GetInt32(5),
        row.GetInt64(6),
        row.GetString(7));

    public static TermRow Term(NpgsqlDataReader row) => new(row.GetString(0), row.GetString(1));

    public static object[] Any(NpgsqlDataReader row)
    {
        var values = new object[row.FieldCount];
        row.GetValues(values);
        return values;
    }

    public static ReminderRow Reminder(NpgsqlDataReader row) => new(
        row.GetString(0),
        row.GetString(1),
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2)),
        row.GetString(3),
        row.GetInt32(4),
        row.IsDBNull(5) ? null : row.GetString(5));

    /// <summary>Adds a statement to a batch.</summary>
    public static NpgsqlBatchCommand Add(this NpgsqlBatch batch, string sql, params ReadOnlySpan<object> arguments)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var argument in arguments)
        {
            // The one character that PostgreSQL has no place for.
            command.Parameters.Add(new NpgsqlParameter { Value = argument is string text ? text.Replace("\0", "", StringComparison.Ordinal) : argument });
        }

        batch.BatchCommands.Add(command);
        return command;
    }

    /// <summary>Runs one query.</summary>
    public static async Task<List<T>> QueryAsync<T>(this NpgsqlConnection connection, string sql, Func<NpgsqlDataReader, T> read, object[] arguments, CancellationToken cancellationToken)
    {
        await using var batch = connection.CreateBatch();
        batch.Add(sql, arguments);
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAllAsync(read, cancellationToken);
    }

    /// <summary>Reads the rows of the result that the reader stands at.</summary>
    public static async Task<List<T>> ReadAllAsync<T>(this NpgsqlDataReader reader, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken)
    {
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(read(reader));
        }

        return rows;
    }
}
