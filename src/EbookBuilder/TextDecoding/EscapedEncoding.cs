using System.Text;

namespace EbookBuilder;

/// <summary>The encodings of seven bits that old mail in Japanese, Korean and Chinese is written in: escape sequences switch between sets of characters (RFC 1468, RFC 1557, RFC 1843).</summary>
internal static class EscapedEncoding
{
    /// <summary>The encoding that the escape sequences of the bytes tell, or null.</summary>
    public static Encoding? Detect(ReadOnlySpan<byte> bytes)
    {
        if (bytes.ContainsAnyInRange((byte)0x80, (byte)0xFF)) return null;
        if (IsHz(bytes)) return CodePagesEncodingProvider.Instance.GetEncoding("hz-gb-2312");
        if (!bytes.Contains((byte)0x1B)) return null;
        if (bytes.IndexOf("\e$B"u8) >= 0 || bytes.IndexOf("\e$@"u8) >= 0) return CodePagesEncodingProvider.Instance.GetEncoding("iso-2022-jp");
        return bytes.IndexOf("\e$)C"u8) >= 0 ? CodePagesEncodingProvider.Instance.GetEncoding("iso-2022-kr") : null;
    }

    /// <summary>Each <c>~{</c> opens an even number of characters that <c>~}</c> closes.</summary>
    private static bool IsHz(ReadOnlySpan<byte> bytes)
    {
        var found = 0;
        for (var open = bytes.IndexOf("~{"u8); open >= 0; open = bytes.IndexOf("~{"u8))
        {
            bytes = bytes[(open + 2)..];
            var close = bytes.IndexOf("~}"u8);
            if (close < 2 || close % 2 != 0 || bytes[..close].ContainsAnyExceptInRange((byte)0x21, (byte)0x7E)) return false;
            found++;
        }
        return found > 0;
    }
}
