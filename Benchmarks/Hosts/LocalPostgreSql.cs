using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace NetworkCoachBot.Benchmarks.Hosts;

/// <summary>
/// A PostgreSQL server in a folder of its own, on a free port of the loopback address, from what Debian's postgresql-15 installs.
/// </summary>
internal sealed class LocalPostgreSql : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly string _folder = Path.Combine(Path.GetTempPath(), "coach-pg-" + Guid.NewGuid().ToString("N")[..8]);
    private readonly string _programs;
    private Process? _process;

    private LocalPostgreSql(string programs)
    {
        _programs = programs;
        Directory.CreateDirectory(_folder);
        if (IsRoot)
        {
            Run("chown", "postgres", _folder);
        }

        var (program, arguments) = AsPostgres("initdb", "-A", "trust", "-U", "postgres", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8", "-D", Data);
        Run(program, arguments);
        Port = FreePort();
        Start();
    }

    /// <summary>The port of the loopback address.</summary>
    public int Port { get; }

    private static bool IsRoot => Environment.UserName == "root";

    private string Data => Path.Combine(_folder, "data");

    /// <summary>Starts one.</summary>
    /// <returns>Null where PostgreSQL is not installed.</returns>
    public static LocalPostgreSql? TryStart()
    {
        var programs = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(d => Path.Combine(d, "bin")).LastOrDefault(d => File.Exists(Path.Combine(d, "postgres")))
            : null;
        return programs is null ? null : new LocalPostgreSql(programs);
    }

    /// <summary>What Npgsql needs to reach a database.</summary>
    public string ConnectionString(string database) => $"Host=127.0.0.1;Port={Port};Username=postgres;Database={database};Timeout=5;Command Timeout=40";

    /// <summary>Starts the server after <see cref="Stop"/>.</summary>
    public void Start()
    {
        var (program, arguments) = AsPostgres("postgres", "-D", Data, "-k", _folder, "-p", $"{Port}", "-c", "listen_addresses=127.0.0.1", "-c", "max_connections=200", "-c", "logging_collector=off", "-c", "log_min_messages=panic");
        _process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
        var deadline = Stopwatch.StartNew();
        while (!Answers())
        {
            if (_process.HasExited || deadline.Elapsed > Patience)
            {
                throw new InvalidOperationException("The PostgreSQL server ended, or does not answer.");
            }

            Thread.Sleep(50);
        }
    }

    /// <summary>Stops the server at once, breaking its connections.</summary>
    public void Stop()
    {
        var (program, arguments) = AsPostgres("pg_ctl", "stop", "-D", Data, "-m", "immediate", "-s");
        Run(program, arguments);
        _process?.WaitForExit();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_process is { HasExited: false })
        {
            Stop();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} failed: {errors} {output.Result}");
        }
    }

    // The server refuses to run as root.
    private (string Program, string[] Arguments) AsPostgres(string program, params string[] arguments) => IsRoot
        ? ("runuser", ["-u", "postgres", "--", Path.Combine(_programs, program), .. arguments])
        : (Path.Combine(_programs, program), arguments);

    private bool Answers()
    {
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(_programs, "pg_isready"), ["-q", "-h", "127.0.0.1", "-p", $"{Port}"]))!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
