using System.Runtime.InteropServices;
using NetworkCoachBot.Language.Learning;

namespace NetworkCoachBot.Language.Text;

/// <summary>
/// The words of an English dictionary (Data/English), kept as their hashes: enough to tell an unknown name from a word that
/// the coach seldom meets. One other word in 60,000 passes for one of them.
/// </summary>
internal sealed class EnglishWords
{
    private readonly uint[] _hashes;

    private EnglishWords(uint[] hashes) => _hashes = hashes;

    /// <summary>None: for tests and where no dictionary is at hand.</summary>
    public static EnglishWords None { get; } = new([]);

    public static EnglishWords Of(IEnumerable<string> words) => new([.. words.Select(w => FeatureBag.Hash(w)).Distinct().Order()]);

    /// <summary>Reads a file of words with blanks and line breaks between them.</summary>
    public static EnglishWords ReadText(string file) => Of(File.ReadLines(file).SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    public static EnglishWords Read(BinaryReader reader)
    {
        var hashes = new uint[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(hashes.AsSpan()));
        return new EnglishWords(hashes);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(_hashes.Length);
        writer.Write(MemoryMarshal.AsBytes(_hashes.AsSpan()));
    }

    public bool Has(string word) => Array.BinarySearch(_hashes, FeatureBag.Hash(word)) >= 0;
}
