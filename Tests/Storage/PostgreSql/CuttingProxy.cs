using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NetworkCoachBot.Tests.Storage.PostgreSql;

/// <summary>Stands between a host and PostgreSQL and cuts the wire at the first COMMIT, before or after the server has it.</summary>
internal sealed class CuttingProxy : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly int _server;
    private readonly bool _serverGetsIt;
    private int _armed;

    public CuttingProxy(int server, bool serverGetsIt)
    {
        (_server, _serverGetsIt) = (server, serverGetsIt);
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>It has cut.</summary>
    public bool HasCut { get; private set; }

    /// <summary>Cuts at the next COMMIT, once.</summary>
    public void Arm() => _armed = 1;

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = RelayAsync(await _listener.AcceptTcpClientAsync());
            }
        }
        catch (SocketException)
        {
            // Disposed.
        }
    }

    private async Task RelayAsync(TcpClient host)
    {
        using (host)
        {
            using var server = new TcpClient();
            await server.ConnectAsync(IPAddress.Loopback, _server);
            var (up, down) = (host.GetStream(), server.GetStream());
            var back = down.CopyToAsync(up);
            var buffer = new byte[65536];
            int count;
            while ((count = await up.ReadAsync(buffer)) > 0)
            {
                if (Encoding.ASCII.GetString(buffer, 0, count).Contains("COMMIT", StringComparison.Ordinal) && Interlocked.Exchange(ref _armed, 0) == 1)
                {
                    // The answer must not get through, so this way is closed before the COMMIT goes the other way.
                    HasCut = true;
                    host.Client.Close(0);
                    if (_serverGetsIt)
                    {
                        await down.WriteAsync(buffer.AsMemory(0, count));
                        server.Client.Shutdown(SocketShutdown.Send);
                        await Task.Delay(100);
                    }

                    return;
                }

                await down.WriteAsync(buffer.AsMemory(0, count));
            }

            server.Client.Shutdown(SocketShutdown.Send);
            await back;
        }
    }
}
