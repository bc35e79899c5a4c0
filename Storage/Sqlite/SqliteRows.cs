using System.Text.Json;
using Microsoft.Data.Sqlite;
using NetworkCoachBot.Storage.Sql;
using NetworkCoachBot.Storage.Turns;

namespace NetworkCoachBot.Storage.Sqlite;

/// <summary>Rows as the queries of <see cref="CommonSql"/> return them.</summary>
internal static class SqliteRows
{
    public static StateRow State(SqliteDataReader row) => new(row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetInt64(3));

    public static OutboxRow Outbox(SqliteDataReader row) => new(
        TurnKey.FromBytes(row.GetFieldValue<byte[]>(0)), row.GetString(1), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2)), row.GetString(3));

    public static RecordRow Record(SqliteDataReader row) => new(
        new RecordKey(row.GetString(0), row.GetString(1), row.GetString(2)),
        row.GetString(3),
        JsonSerializer.Deserialize<string[]>(row.GetString(4)) ?? [],
        row.GetInt32(5),
        row.GetInt64(6),
        row.GetString(7));

    public static TermRow Term(SqliteDataReader row) => new(row.GetString(0), row.GetString(1));

    public static object[] Any(SqliteDataReader row)
    {
        var values = new object[row.FieldCount];
        row.GetValues(values);
        return values;
    }

    public static ReminderRow Reminder(SqliteDataReader row) => new(
        row.GetString(0),
        row.GetString(1),
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2)),
        row.GetString(3),
        row.GetInt32(4),
        row.IsDBNull(5) ? null : row.GetString(5));
}
