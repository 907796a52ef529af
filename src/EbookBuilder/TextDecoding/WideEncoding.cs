using System.Text;

namespace EbookBuilder;

/// <summary>UTF-16 without a byte order mark, told by where its zero bytes stand.</summary>
internal static class WideEncoding
{
    private const int SampleLength = 1 << 16;

    /// <summary>
    /// UTF-16 of one byte order or the other, or null. In any UTF-16 text blanks and line ends have a zero byte, always on the same side;
    /// in a text of one byte per character no zero byte stands at all.
    /// </summary>
    public static Encoding? Detect(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0 || !bytes.Contains((byte)0)) return null;
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        var (even, odd) = (0, 0);
        for (var i = 0; i + 1 < sample.Length; i += 2)
        {
            if (sample[i] == 0) even++;
            if (sample[i + 1] == 0) odd++;
        }
        var (more, less) = (Math.Max(even, odd), Math.Min(even, odd));
        if (more * 100 < sample.Length || less * 20 > more) return null;
        var encoding = odd > even ? Encoding.Unicode : Encoding.BigEndianUnicode;
        return IsText(encoding.GetString(sample)) ? encoding : null;
    }

    private static bool IsText(string text)
    {
        var odd = 0;
        foreach (var character in text)
            if (character is '\uFFFD' or (< ' ' and not ('\t' or '\n' or '\r' or '\f'))) odd++;
        return odd * 50 <= text.Length;
    }
}
