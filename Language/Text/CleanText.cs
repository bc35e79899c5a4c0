using System.Globalization;
using System.Text;

namespace NetworkCoachBot.Language.Text;

/// <summary>
/// The part of a raw text that is worth reading: control characters, zero-width and direction marks are left out, typographic
/// quotes and full-width letters made plain, the length capped. Remembers where each character came from.
/// </summary>
internal sealed class CleanText
{
    /// <summary>Characters read at most; a long pasted letter has about 2,500.</summary>
    public const int Cap = 4000;

    private readonly int[] _rawIndex;

    private CleanText(string raw, string text, int[] rawIndex, bool wasCut)
    {
        Raw = raw;
        Text = text;
        _rawIndex = rawIndex;
        WasCut = wasCut;
    }

    public string Raw { get; }

    public string Text { get; }

    public bool WasCut { get; }

    public static CleanText Of(string raw)
    {
        var kept = new StringBuilder(Math.Min(raw.Length, Cap));
        var index = new int[Math.Min(raw.Length, Cap)];
        var i = 0;
        // Hidden characters are skipped without limit only as far as a few caps: nothing readable is that far away.
        for (; i < raw.Length && kept.Length < Cap && i < Cap * 4; i++)
        {
            var c = Plain(raw, i);
            if (c != '\0')
            {
                index[kept.Length] = i;
                kept.Append(c);
            }
        }

        return new CleanText(raw, kept.ToString(), index, i < raw.Length);
    }

    /// <summary>The raw text's start for a clean position.</summary>
    public int RawStart(int position) => position < Text.Length ? _rawIndex[position] : Raw.Length;

    /// <summary>The raw text's end (exclusive) for a clean end.</summary>
    public int RawEnd(int end) => end == 0 ? 0 : _rawIndex[end - 1] + 1;

    /// <summary>The raw words between two clean positions.</summary>
    public Mention Mention(int start, int end)
    {
        var from = RawStart(start);
        var to = RawEnd(end);
        return new Mention(from, to - from, Raw[from..to]);
    }

    private static char Plain(string raw, int i)
    {
        var c = raw[i];
        if (c is >= ' ' and < '\u007f')
        {
            return c;
        }

        return c switch
        {
            '\n' => '\n',
            '\r' or '\t' or '\u00a0' or '\u2028' or '\u2029' or '\u202f' or '\u3000' => ' ',
            '\u2018' or '\u2019' or '\u02bc' or '\u0060' or '\u00b4' => '\'',
            '\u201c' or '\u201d' or '\u201e' or '\u00ab' or '\u00bb' => '"',
            '\u2013' or '\u2014' or '\u2212' or '\u2010' or '\u2011' => '-',
            >= '\uff01' and <= '\uff5e' => (char)(c - 0xfee0),
            _ when char.IsSurrogate(c) => IsPaired(raw, i) ? c : '\0',
            _ => CharUnicodeInfo.GetUnicodeCategory(c) switch
            {
                UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse => '\0',
                UnicodeCategory.SpaceSeparator => ' ',
                _ => c,
            },
        };
    }

    private static bool IsPaired(string raw, int i) =>
        char.IsHighSurrogate(raw[i]) ? i + 1 < raw.Length && char.IsLowSurrogate(raw[i + 1]) : i > 0 && char.IsHighSurrogate(raw[i - 1]);
}
