using NetworkCoachBot.Benchmarks.Hosts;

namespace NetworkCoachBot.Tests.Support;

/// <summary>
/// A PostgreSQL server of the tests' own, started when the first test asks for it and stopped with the test process. Tests skip,
/// saying why, where PostgreSQL is not installed; in CI they fail.
/// </summary>
public sealed class PostgreSqlServer : IDisposable
{
    private static readonly Lock Starting = new();
    private static PostgreSqlServer? _shared;

    private readonly LocalPostgreSql _server;

    private PostgreSqlServer(LocalPostgreSql server) => _server = server;

    /// <summary>The port of the loopback address.</summary>
    public int Port => _server.Port;

    /// <summary>The server that all tests share.</summary>
    public static PostgreSqlServer Require()
    {
        lock (Starting)
        {
            if (_shared is null)
            {
                _shared = StartNew();
                AppDomain.CurrentDomain.ProcessExit += (_, _) => _shared.Dispose();
            }

            return _shared;
        }
    }

    /// <summary>A server for one test that stops and starts it.</summary>
    public static PostgreSqlServer StartNew()
    {
        if (LocalPostgreSql.TryStart() is not { } server)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "PostgreSQL is not installed in CI.");
            Skip.If(true, "PostgreSQL is not installed (Debian: postgresql-15).");
            throw new InvalidOperationException();
        }

        return new PostgreSqlServer(server);
    }

    /// <summary>What Npgsql needs to reach a database.</summary>
    public string ConnectionString(string database) => _server.ConnectionString(database);

    /// <summary>Starts the server after <see cref="Stop"/>.</summary>
    public void Start() => _server.Start();

    /// <summary>Stops the server at once, breaking its connections.</summary>
    public void Stop() => _server.Stop();

    /// <inheritdoc/>
    public void Dispose() => _server.Dispose();
}
