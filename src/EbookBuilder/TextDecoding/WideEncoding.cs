using System.Text;
using System.Text.Unicode;

namespace EbookBuilder;

/// <summary>UTF-16 without a byte order mark, told by where blanks, line ends and stops stand.</summary>
internal static class WideEncoding
{
    private const int SampleLength = 1 << 16;

    /// <summary>
    /// UTF-16 of one byte order or the other, or null. In any UTF-16 text blanks and line ends have a zero byte, always on the same side;
    /// in a text of one byte per character hardly any zero byte stands at all.
    /// </summary>
    public static Encoding? Detect(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0 || !bytes.Contains((byte)0)) return null;
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        if (sample.Count((byte)0) * 50 < sample.Length && Utf8.IsValid(bytes)) return null;
        var little = Encoding.Unicode.GetString(sample);
        var big = Encoding.BigEndianUnicode.GetString(sample);
        var (ofLittle, ofBig) = (OrdinaryCharacters(little), OrdinaryCharacters(big));
        var (best, worst) = (Math.Max(ofLittle, ofBig), Math.Min(ofLittle, ofBig));
        if (best < 4 || best * 100 < little.Length || best < 4 * worst || !IsText(ofLittle > ofBig ? little : big)) return null;
        return ofLittle > ofBig ? Encoding.Unicode : Encoding.BigEndianUnicode;
    }

    /// <summary>Blanks, line ends, ASCII, and the stops of East Asian writing: read in the wrong byte order they turn into rare characters.</summary>
    private static int OrdinaryCharacters(string text)
    {
        var count = 0;
        foreach (var character in text)
            if (character is '\n' or '\r' or '\t' or (>= ' ' and <= '~') or '\u3001' or '\u3002' or '\uFF0C') count++;
        return count;
    }

    private static bool IsText(string text)
    {
        var odd = 0;
        foreach (var character in text)
            if (character is '\uFFFD' or (< ' ' and not ('\t' or '\n' or '\r' or '\f'))) odd++;
        return odd * 50 <= text.Length;
    }
}
