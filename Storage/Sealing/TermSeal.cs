using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using NetworkCoachBot.Storage.Turns;

namespace NetworkCoachBot.Storage.Sealing;

/// <summary>
/// What records are found by, so that the database tells neither names nor words: a term becomes its class ("word"), a keyed
/// hash of its first two letters, and itself encrypted. A search reads the terms of one hash, a list those of one class, and
/// both are put in order here. Terms that hold only days, numbers and keys stay as they are. docs/decisions/0007 tells what
/// this gives away.
/// </summary>
internal sealed class TermSeal
{
    /// <summary>Begins a sealed term; sorts after every clear one.</summary>
    private const string Mark = "~";

    private const int Letters = 2, Block = 16, BeginningLength = 8;

    // Of these the rest is a day, a number or a key, and ranges of them are read in order.
    private static readonly HashSet<string> Clear = new(["new", "for", "in", "at", "n", "of", "last", "owed", "meet", "next0", "next1", "next2", "next3", "next5", "next6", "next7"], StringComparer.Ordinal);

    private readonly byte[] _hashing, _naming, _hiding;

    /// <param name="key">The index key: 32 bytes that stay the same for the life of the database.</param>
    public TermSeal(byte[] key)
    {
        _hashing = Derive(key, "hash of the beginning");
        _naming = Derive(key, "initialization vector");
        _hiding = Derive(key, "term");
    }

    /// <summary>Whether a term that a database holds was sealed.</summary>
    public static bool IsSealed(string term) => term.StartsWith(Mark, StringComparison.Ordinal);

    /// <summary>Seals the terms of many records.</summary>
    public Writer Write() => new(this);

    /// <summary>Opens many terms of one reading.</summary>
    /// <exception cref="StorageFailedException">One of them was sealed with another key.</exception>
    public List<(string Term, string Id)> Open(IReadOnlyList<TermRow> rows)
    {
        try
        {
            var stored = rows.Select(row => Base64Url.DecodeFromChars(row.Term.AsSpan(row.Term.LastIndexOf(':') + 1 + BeginningLength))).ToArray();

            // A call of the cipher costs more than a block: all blocks go through it together, and are chained here (CBC).
            using var aes = Aes.Create();
            aes.Key = _hiding;
            var blocks = aes.DecryptEcb(Join(stored), PaddingMode.None);
            var (opened, at) = (new List<(string, string)>(rows.Count), 0);
            for (var i = 0; i < stored.Length; at += stored[i++].Length - Block)
            {
                opened.Add((Chained(blocks.AsSpan(at, stored[i].Length - Block), stored[i]), rows[i].Id));
            }

            return opened;
        }
        catch (Exception e) when (e is CryptographicException or FormatException or ArgumentException)
        {
            throw new StorageFailedException(StorageFault.Sealed, $"A search term does not open with the index key that is stored under {KeyRing.Setting}.", e);
        }
    }

    /// <summary>Where the sealed terms of a range are, those outside of it among them; null where the range has none.</summary>
    public (string From, string To)? Places(TermRange range)
    {
        var common = Common(range.From, range.To);
        if (!common.Contains(':', StringComparison.Ordinal))
        {
            return (Mark, Mark + "\U0010FFFF");
        }

        var name = ClassOf(common);
        if (Clear.Contains(name))
        {
            return null;
        }

        var place = $"{Mark}{name}:";
        if (common.Length - name.Length - 1 >= Letters)
        {
            place += Hash(range.Owner, range.Kind, BeginningOf(common));
        }

        return (place, place + "\U0010FFFF");
    }

    /// <summary>Whether a range can hold terms that are in clear.</summary>
    public static bool HasClear(TermRange range) => Common(range.From, range.To) is var common && (!common.Contains(':', StringComparison.Ordinal) || Clear.Contains(ClassOf(common)));

    /// <summary>What comes after each initialization vector.</summary>
    private static byte[] Join(byte[][] stored)
    {
        var joined = new byte[stored.Sum(s => s.Length - Block)];
        var at = 0;
        foreach (var one in stored)
        {
            one.AsSpan(Block).CopyTo(joined.AsSpan(at));
            at += one.Length - Block;
        }

        return joined;
    }

    /// <summary>The text of blocks that were deciphered each by itself.</summary>
    private static string Chained(Span<byte> blocks, ReadOnlySpan<byte> stored)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            blocks[i] ^= stored[i];
        }

        return blocks[^1] is > 0 and <= Block and var padding ? Encoding.UTF8.GetString(blocks[..^padding]) : throw new CryptographicException("The padding is wrong.");
    }

    // Of the owner's own: the same letters are another hash with somebody else.
    private string Hash(string owner, string kind, string beginning) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(_hashing, Encoding.UTF8.GetBytes($"{owner}\n{kind}\n{beginning}")).AsSpan(0, BeginningLength * 3 / 4));

    /// <summary>The class of a term and the first letters of what comes after it.</summary>
    private static string BeginningOf(string term)
    {
        var rest = ClassOf(term).Length is > 0 and var name ? name + 1 : 0;
        return term[..Math.Min(rest + Letters, term.Length)];
    }

    private static string ClassOf(string term) => term.IndexOf(':', StringComparison.Ordinal) is > 0 and var end ? term[..end] : "";

    private static string Common(string one, string other) => one[..one.AsSpan().CommonPrefixLength(other)];

    private static byte[] Derive(byte[] key, string purpose) => HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 32, info: Encoding.UTF8.GetBytes(purpose));

    /// <summary>Seals terms; what it makes on the way it uses again.</summary>
    internal sealed class Writer : IDisposable
    {
        private readonly TermSeal _seal;
        private readonly Aes _aes = Aes.Create();
        private readonly IncrementalHash _naming;
        private readonly Dictionary<(string Owner, string Kind, string Beginning), string> _hashes = [];

        public Writer(TermSeal seal)
        {
            (_seal, _aes.Key) = (seal, seal._hiding);
            _naming = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, seal._naming);
        }

        /// <summary>The terms as they are stored.</summary>
        public IReadOnlyList<string> Seal(string owner, string kind, IReadOnlyList<string> terms) =>
            [.. terms.Select(term => Clear.Contains(ClassOf(term)) ? term : Seal(owner, kind, term))];

        public void Dispose()
        {
            _aes.Dispose();
            _naming.Dispose();
        }

        private string Seal(string owner, string kind, string term)
        {
            var beginning = (owner, kind, BeginningOf(term));
            if (!_hashes.TryGetValue(beginning, out var hash))
            {
                _hashes[beginning] = hash = _seal.Hash(owner, kind, beginning.Item3);
            }

            _naming.AppendData(Encoding.UTF8.GetBytes($"{owner}\n{kind}\n{term}"));
            var iv = _naming.GetHashAndReset().AsSpan(0, Block);
            return $"{Mark}{ClassOf(term)}:{hash}{Base64Url.EncodeToString([.. iv, .. _aes.EncryptCbc(Encoding.UTF8.GetBytes(term), iv)])}";
        }
    }
}
