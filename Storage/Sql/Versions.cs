using System.Security.Cryptography;

namespace NetworkCoachBot.Storage.Sql;

/// <summary>
/// Row versions, the ETags: no two alike, on whatever host, also after a row was deleted and made anew. They say
/// nothing else, so they need no counter in the database.
/// </summary>
internal static class Versions
{
    private static long _next = BitConverter.ToInt64(RandomNumberGenerator.GetBytes(8)) >>> 1 & ~0xFFFFFFL;

    public static long Next() => Interlocked.Increment(ref _next) & long.MaxValue;
}
