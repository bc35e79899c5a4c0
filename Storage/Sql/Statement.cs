namespace NetworkCoachBot.Storage.Sql;

/// <summary>One SQL statement with its arguments $1, $2 and so on, understood by both engines.</summary>
/// <param name="Sql">The text.</param>
/// <param name="Arguments">long, int, string, byte[] or DBNull.</param>
/// <param name="IfNothingChanged">What is thrown if no row was changed, or null if that is no error.</param>
internal sealed record Statement(string Sql, object[] Arguments, Func<Exception>? IfNothingChanged = null)
{
    public Statement(string sql, params object[] arguments)
        : this(sql, arguments, null)
    {
    }
}
