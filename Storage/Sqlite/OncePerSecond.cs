using Microsoft.Win32.SafeHandles;

namespace NetworkCoachBot.Storage.Sqlite;

/// <summary>Forces the write-ahead log onto the disk, within a second of a commit and beside the commits that follow.</summary>
internal sealed class OncePerSecond : IDisposable
{
    private readonly SafeFileHandle _log;
    private readonly Timer _timer;
    private int _set;

    /// <param name="path">The write-ahead log. SQLite holds no lock on it, so that opening it a second time does no harm.</param>
    public OncePerSecond(string path)
    {
        _log = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        _timer = new Timer(_ => Force());
    }

    /// <summary>Something was committed.</summary>
    public void Wanted()
    {
        if (Interlocked.Exchange(ref _set, 1) == 0)
        {
            _timer.Change(TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose()
    {
        using (var stopped = new ManualResetEvent(false))
        {
            if (_timer.Dispose(stopped))
            {
                stopped.WaitOne();
            }
        }

        _log.Dispose();
    }

    private void Force()
    {
        Volatile.Write(ref _set, 0);
        try
        {
            RandomAccess.FlushToDisk(_log);
        }
        catch (IOException)
        {
            // A disk that fails here fails the next commit too, which says so.
        }
    }
}
