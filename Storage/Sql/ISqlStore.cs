namespace NetworkCoachBot.Storage.Sql;

/// <summary>A store as what goes through all of its tables sees it.</summary>
internal interface ISqlStore
{
    /// <summary>The engine's words.</summary>
    SqlDialect Dialect { get; }

    /// <summary>The rows of a query: strings, numbers and bytes.</summary>
    Task<IReadOnlyList<object[]>> RowsAsync(string sql, object[] arguments, CancellationToken cancellationToken);

    /// <summary>Runs statements in one transaction, all of them or none.</summary>
    Task WriteAsync(IReadOnlyList<Statement> script, CancellationToken cancellationToken);
}
