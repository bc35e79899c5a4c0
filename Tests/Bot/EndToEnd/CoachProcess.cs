using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace NetworkCoachBot.Tests.Bot.EndToEnd;

/// <summary>The real host, in a process of its own, on a free loopback port, with a store of its own that outlives a restart.</summary>
public sealed class CoachProcess : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coach-e2e-");
    private Process _process;

    private CoachProcess(Uri address)
    {
        Address = address;
        _process = Launch();
    }

    public Uri Address { get; }

    public static async Task<CoachProcess> Start()
    {
        var coach = new CoachProcess(new Uri($"http://127.0.0.1:{FreePort()}/"));
        await coach.Ready();
        return coach;
    }

    /// <summary>Ends the process, as a person would with Ctrl+C or, unkindly, as a power cut would, and starts another on the same store.</summary>
    public async Task Restart()
    {
        await Stop();
        _process = Launch();
        await Ready();
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        _folder.Delete(recursive: true);
    }

    private Process Launch()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = _folder.FullName,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["ASPNETCORE_URLS"] = null, ["DOTNET_ENVIRONMENT"] = null },
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "NetworkCoachBot.Bot.dll"),
                $"--Urls={Address.GetLeftPart(UriPartial.Authority)}",
                $"--Storage:ConnectionString=Data Source={Path.Combine(_folder.FullName, "coach.db")}",
                "--Logging:LogLevel:Default=Warning",
            },
        };
        return Process.Start(start) ?? throw new InvalidOperationException("The host did not start.");
    }

    private async Task Ready()
    {
        using var client = new HttpClient { BaseAddress = Address };
        for (var patience = 300; ; patience--)
        {
            try
            {
                using var page = await client.GetAsync("/");
                page.EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException) when (patience > 0 && !_process.HasExited)
            {
                await Task.Delay(100);
            }
        }
    }

    private async Task Stop()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
