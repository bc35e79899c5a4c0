using System.Text;

namespace NetworkCoachBot.Coaching.Exchange;

/// <summary>Why a file is no list.</summary>
public enum ListFault
{
    /// <summary>It may be one: it is text.</summary>
    None,

    /// <summary>There is nothing in it.</summary>
    Empty,

    /// <summary>A zip or the like. What is in it is not looked at: little of it may be very much unpacked.</summary>
    Packed,

    /// <summary>A workbook of Excel or another program.</summary>
    Spreadsheet,

    /// <summary>A PDF.</summary>
    Document,

    /// <summary>A picture.</summary>
    Picture,

    /// <summary>Bytes that are no text.</summary>
    Binary,
}

/// <summary>The text of a file as programs write it: UTF-8, UTF-16 with or without a mark, else the Western one of Windows.</summary>
public static class ListFile
{
    private const int Looked = 4096;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Its text, or why it has none.</summary>
    public static (string? Text, ListFault Fault) Read(ReadOnlySpan<byte> bytes)
    {
        if (KindOf(bytes) is not ListFault.None and var kind)
        {
            return (null, kind);
        }

        var text = Decoded(bytes);
        var head = text.AsSpan(0, Math.Min(text.Length, Looked));
        var strange = 0;
        foreach (var c in head)
        {
            strange += char.IsControl(c) && c is not ('\r' or '\n' or '\t' or '\f') || c == '\uFFFD' ? 1 : 0;
        }

        return strange * 100 > head.Length ? (null, ListFault.Binary)
            : string.IsNullOrWhiteSpace(text) ? (null, ListFault.Empty)
            : (text, ListFault.None);
    }

    /// <summary>What the first bytes say it is, as each of these formats begins.</summary>
    private static ListFault KindOf(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, Looked)];
        return bytes.Length == 0 ? ListFault.Empty
            : head.StartsWith("PK\u0003\u0004"u8) ? IsWorkbook(head) ? ListFault.Spreadsheet : ListFault.Packed
            : head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? ListFault.Spreadsheet
            : head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) || head.StartsWith("PK"u8) && head.Length > 2 && head[2] < 9 || head.StartsWith("Rar!"u8) || head.StartsWith((ReadOnlySpan<byte>)[0x37, 0x7A, 0xBC, 0xAF]) ? ListFault.Packed
            : head.StartsWith("%PDF"u8) ? ListFault.Document
            : head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || head.StartsWith("GIF8"u8) ? ListFault.Picture
            : ListFault.None;
    }

    private static bool IsWorkbook(ReadOnlySpan<byte> head) =>
        head.IndexOf("[Content_Types].xml"u8) >= 0 || head.IndexOf("xl/"u8) >= 0 || head.IndexOf("opendocument.spreadsheet"u8) >= 0;

    private static string Decoded(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Encoding.Unicode.GetString(bytes[2..]);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        }

        // Without a mark: Western letters in UTF-16 leave every other byte empty.
        var (even, odd) = Empty(bytes[..Math.Min(bytes.Length, Looked)]);
        var pairs = Math.Max(1, Math.Min(bytes.Length, Looked) / 2);
        if (Math.Max(even, odd) * 2 > pairs && Math.Min(even, odd) == 0)
        {
            return (odd > even ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes);
        }

        try
        {
            return Strict.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Western.GetString(bytes);
        }
    }

    private static (int Even, int Odd) Empty(ReadOnlySpan<byte> head)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i < head.Length; i++)
        {
            if (head[i] == 0 && i % 2 == 0)
            {
                even++;
            }
            else if (head[i] == 0)
            {
                odd++;
            }
        }

        return (even, odd);
    }
}
