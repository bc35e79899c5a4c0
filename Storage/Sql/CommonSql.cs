namespace NetworkCoachBot.Storage.Sql;

/// <summary>The SQL that both engines understand.</summary>
internal static class CommonSql
{
    public const string ReadState = "SELECT key, value, format, version FROM state WHERE key = $1";

    public const string PutState = """
        INSERT INTO state (key, value, format, version) VALUES ($1, $2, $3, $4)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value, format = excluded.format, version = excluded.version
        """;

    // A key that does not exist may be written with any ETag, as on the SDK's own storage.
    public const string PutStateIfUnchanged = $"{PutState} WHERE state.version = $5";

    public const string DeleteState = "DELETE FROM state WHERE key = $1";

    public const string FindMark = "SELECT at FROM marks WHERE key = $1";

    public const string InsertMark = "INSERT INTO marks (key, at) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING";

    public const string FindAnswer = "SELECT answer FROM answers WHERE key = $1";

    public const string InsertAnswer = "INSERT INTO answers (key, conversation, at, answer) VALUES ($1, $2, $3, $4)";

    public const string InsertReplies = "INSERT INTO outbox (conversation, key, at, replies) VALUES ($1, $2, $3, $4)";

    public const string UpdateReplies = "UPDATE outbox SET replies = $3 WHERE conversation = $1 AND key = $2";

    public const string DeleteReplies = "DELETE FROM outbox WHERE conversation = $1 AND key = $2";

    public const string ReadReplies = "SELECT key, conversation, at, replies FROM outbox WHERE conversation = $1 ORDER BY at, key";

    public const string OpenConversations = "SELECT conversation, COUNT(*) FROM outbox GROUP BY conversation";

    public const string FindRecord = "SELECT owner, kind, id, value, terms, format, version, '' FROM records WHERE owner = $1 AND kind = $2 AND id = $3";

    public const string PutRecord = """
        INSERT INTO records (owner, kind, id, value, terms, format, version) VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (owner, kind, id) DO UPDATE
        SET value = excluded.value, terms = excluded.terms, format = excluded.format, version = excluded.version
        """;

    public const string DeleteRecord = "DELETE FROM records WHERE owner = $1 AND kind = $2 AND id = $3";

    public const string CountRecords = "SELECT COUNT(*) FROM records WHERE owner = $1 AND kind = $2";

    // The first page starts after ($3, ''), which is before every id of the term $3.
    public const string Range = """
        SELECT r.owner, r.kind, r.id, r.value, r.terms, r.format, r.version, t.term
        FROM record_terms t JOIN records r ON r.owner = t.owner AND r.kind = t.kind AND r.id = t.id
        WHERE t.owner = $1 AND t.kind = $2 AND (t.term, t.id) > ($3, $4) AND t.term < $5
        ORDER BY t.term, t.id LIMIT $6
        """;

    public const string Terms = "SELECT term, id FROM record_terms WHERE owner = $1 AND kind = $2 AND term >= $3 AND term < $4";

    public const string PutReminder = """
        INSERT INTO reminders (id, owner, due, wake, claim, value, format) VALUES ($1, $2, $3, $3, NULL, $4, $5)
        ON CONFLICT (id) DO UPDATE
        SET owner = excluded.owner, due = excluded.due, wake = excluded.wake, claim = NULL, value = excluded.value, format = excluded.format
        """;

    public const string DeleteReminder = "DELETE FROM reminders WHERE id = $1";

    public const string DeleteClaimedReminder = "DELETE FROM reminders WHERE id = $1 AND claim = $2";

    public const string RemindersOf = "SELECT id, owner, due, value, format, claim FROM reminders WHERE owner = $1 ORDER BY due, id";

    public const string MarksBefore = "DELETE FROM marks WHERE at < $1";

    public const string AnswersBefore = "DELETE FROM answers WHERE at < $1";

    public const string RepliesBefore = "DELETE FROM outbox WHERE at < $1";

    public static readonly string[] ForgetOwner =
    [
        "DELETE FROM record_terms WHERE owner = $1",
        "DELETE FROM records WHERE owner = $1",
        "DELETE FROM reminders WHERE owner = $1",
    ];

    public static readonly string[] ForgetConversation =
    [
        "DELETE FROM outbox WHERE conversation = $1",
        "DELETE FROM answers WHERE conversation = $1",
    ];
}
