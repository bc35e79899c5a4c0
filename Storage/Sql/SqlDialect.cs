namespace NetworkCoachBot.Storage.Sql;

/// <summary>Where the two engines need different words.</summary>
internal abstract class SqlDialect
{
    /// <summary>Deletes the terms of the record $1, $2, $3.</summary>
    public abstract string DeleteTerms { get; }

    /// <summary>Inserts the terms of the record $1, $2, $3 from the JSON array $4.</summary>
    public abstract string InsertTerms { get; }

    /// <summary>Finds those of the records $1, $2 whose ids are in the JSON array $3.</summary>
    public abstract string FindRecords { get; }

    /// <summary>Takes up to $4 reminders due at $1 for the claim $2 until $3.</summary>
    public abstract string ClaimDue { get; }

    /// <summary>The statements that make the tables, one list for each version of the schema, the first for version 1.</summary>
    public abstract IReadOnlyList<IReadOnlyList<string>> Migrations { get; }
}
