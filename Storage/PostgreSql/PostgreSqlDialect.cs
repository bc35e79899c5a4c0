using NetworkCoachBot.Storage.Sql;

namespace NetworkCoachBot.Storage.PostgreSql;

/// <summary>PostgreSQL's words. Texts that are compared in order are so byte by byte, as on SQLite.</summary>
internal sealed class PostgreSqlDialect : SqlDialect
{
    public static PostgreSqlDialect Instance { get; } = new();

    public override string DeleteTerms => """
        DELETE FROM record_terms WHERE owner = $1 AND kind = $2 AND id = $3 AND term IN
        (SELECT jsonb_array_elements_text(terms::jsonb) FROM records WHERE owner = $1 AND kind = $2 AND id = $3)
        """;

    public override string InsertTerms =>
        "INSERT INTO record_terms (owner, kind, term, id) SELECT $1, $2, value, $3 FROM jsonb_array_elements_text($4::jsonb)";

    public override string FindRecords => """
        SELECT owner, kind, id, value, terms, format, version, '' FROM records
        WHERE owner = $1 AND kind = $2 AND id IN (SELECT jsonb_array_elements_text($3::jsonb))
        """;

    public override string ClaimDue => """
        UPDATE reminders SET claim = $2, wake = $3
        WHERE id IN (SELECT id FROM reminders WHERE wake <= $1 ORDER BY wake LIMIT $4 FOR UPDATE SKIP LOCKED)
        RETURNING id, owner, due, value, format, claim
        """;

    public override IReadOnlyList<IReadOnlyList<string>> Migrations { get; } =
    [
        [
            """CREATE TABLE state (key text COLLATE "C" PRIMARY KEY, value text NOT NULL, format integer NOT NULL, version bigint NOT NULL)""",
            "CREATE TABLE marks (key bytea PRIMARY KEY, at bigint NOT NULL)",
            "CREATE INDEX marks_at ON marks USING brin (at)",
            """CREATE TABLE answers (key bytea PRIMARY KEY, conversation text COLLATE "C" NOT NULL, at bigint NOT NULL, answer text NOT NULL)""",
            "CREATE INDEX answers_conversation ON answers (conversation)",
            """CREATE TABLE outbox (conversation text COLLATE "C" NOT NULL, key bytea NOT NULL, at bigint NOT NULL, replies text NOT NULL, PRIMARY KEY (conversation, key))""",
            """CREATE TABLE records (owner text COLLATE "C" NOT NULL, kind text COLLATE "C" NOT NULL, id text COLLATE "C" NOT NULL, value text NOT NULL, terms text NOT NULL, format integer NOT NULL, version bigint NOT NULL, PRIMARY KEY (owner, kind, id))""",
            """CREATE TABLE record_terms (owner text COLLATE "C" NOT NULL, kind text COLLATE "C" NOT NULL, term text COLLATE "C" NOT NULL, id text COLLATE "C" NOT NULL, PRIMARY KEY (owner, kind, term, id))""",
            """CREATE TABLE reminders (id text COLLATE "C" PRIMARY KEY, owner text COLLATE "C" NOT NULL, due bigint NOT NULL, wake bigint NOT NULL, claim text, value text NOT NULL, format integer NOT NULL)""",
            "CREATE INDEX reminders_wake ON reminders (wake)",
            "CREATE INDEX reminders_owner ON reminders (owner)",
        ],
    ];

    /// <summary>Locks a name until the transaction ends.</summary>
    public const string LockInTransaction = "SELECT pg_advisory_xact_lock($1)";

    /// <summary>Locks a name until it is unlocked or the connection ends.</summary>
    public const string LockInSession = "SELECT pg_advisory_lock($1)";

    /// <summary>Unlocks what the connection has locked.</summary>
    public const string UnlockAll = "SELECT pg_advisory_unlock_all()";

    public const string ReadStates = "SELECT key, value, format, version FROM state WHERE key = ANY($1)";

    public const string HasReplies = "SELECT 1 FROM outbox WHERE conversation = $1 LIMIT 1";
}
