using NetworkCoachBot.Storage.Sql;

namespace NetworkCoachBot.Storage.Sqlite;

/// <summary>SQLite's words.</summary>
internal sealed class SqliteDialect : SqlDialect
{
    public static SqliteDialect Instance { get; } = new();

    public override string DeleteTerms => """
        DELETE FROM record_terms WHERE owner = $1 AND kind = $2 AND id = $3 AND term IN
        (SELECT value FROM json_each((SELECT terms FROM records WHERE owner = $1 AND kind = $2 AND id = $3)))
        """;

    public override string InsertTerms =>
        "INSERT INTO record_terms (owner, kind, term, id) SELECT $1, $2, value, $3 FROM json_each($4)";

    public override string FindRecords => """
        SELECT owner, kind, id, value, terms, format, version, '' FROM records
        WHERE owner = $1 AND kind = $2 AND id IN (SELECT value FROM json_each($3))
        """;

    public override string ClaimDue => """
        UPDATE reminders SET claim = $2, wake = $3
        WHERE id IN (SELECT id FROM reminders WHERE wake <= $1 ORDER BY wake LIMIT $4)
        RETURNING id, owner, due, value, format, claim
        """;

    // A turn touches as few pages as it can: each is 4 KB to be written. Marks are purged by reading them all, seldom,
    // rather than with an index that every turn would have to keep.
    public override IReadOnlyList<IReadOnlyList<string>> Migrations { get; } =
    [
        [
            "CREATE TABLE state (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL, format INTEGER NOT NULL, version INTEGER NOT NULL)",
            "CREATE TABLE marks (key BLOB NOT NULL PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID",
            "CREATE TABLE answers (key BLOB NOT NULL PRIMARY KEY, conversation TEXT NOT NULL, at INTEGER NOT NULL, answer TEXT NOT NULL)",
            "CREATE INDEX answers_conversation ON answers (conversation)",
            "CREATE TABLE outbox (conversation TEXT NOT NULL, key BLOB NOT NULL, at INTEGER NOT NULL, replies TEXT NOT NULL, PRIMARY KEY (conversation, key)) WITHOUT ROWID",
            "CREATE TABLE records (owner TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, value TEXT NOT NULL, terms TEXT NOT NULL, format INTEGER NOT NULL, version INTEGER NOT NULL, PRIMARY KEY (owner, kind, id))",
            "CREATE TABLE record_terms (owner TEXT NOT NULL, kind TEXT NOT NULL, term TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (owner, kind, term, id)) WITHOUT ROWID",
            "CREATE TABLE reminders (id TEXT NOT NULL PRIMARY KEY, owner TEXT NOT NULL, due INTEGER NOT NULL, wake INTEGER NOT NULL, claim TEXT, value TEXT NOT NULL, format INTEGER NOT NULL)",
            "CREATE INDEX reminders_wake ON reminders (wake)",
            "CREATE INDEX reminders_owner ON reminders (owner)",
        ],
    ];
}
